import { randomBytes } from "node:crypto";
import { setTimeout as sleep } from "node:timers/promises";
import { constants } from "../../../generated/constants.ts";
import { type Check, check, type T } from "../../check.ts";
import {
  LATE_SECONDS,
  sharedExhaustion,
  sharedFailures,
  sharedFailuresEnd,
  sharedRedelivery,
} from "../../flows/delivery.ts";
import { newInstall, newInstallOn, sharedInstall } from "../../flows/platform.ts";
import {
  about,
  arrival,
  newEndpoint,
  newLink,
  newTicker,
  type ProjectLink,
  QUIET_MS,
  serverTime,
  trust,
} from "../../flows/webhook.ts";
import { Deadline, slowness } from "../../kit/engine/deadline.ts";
import type { Answer } from "../../kit/target/receiver.ts";

const { webhookAttempts, webhookRetrySeconds, webhookTimeoutSeconds } = constants;
const [firstRetry] = webhookRetrySeconds;

/** By how much a time measured here may be wrong: the server's is only known to the length of a request. */
const UNSURE_SECONDS = 0.25;

/** Longer than a server may leave alone what it was delivering when it crashed. */
const AFTER_CRASH_MS = 90_000;

/** How long a delivery may take beside receivers that hang. */
const UNDISTURBED_MS = 5000;

/** What a receiver answers, and whether that is a success. */
const ANSWERS: ReadonlyArray<[what: string, answer: Answer, success: boolean]> = [
  ["200", { status: 200 }, true],
  ["204", { status: 204 }, true],
  ["299", { status: 299 }, true],
  ["200 after 8 seconds", { status: 200, afterMs: (webhookTimeoutSeconds - 2) * 1000 }, true],
  ["200 after 12 seconds", { status: 200, afterMs: (webhookTimeoutSeconds + 2) * 1000 }, false],
  ["304", { status: 304 }, false],
  ["404", { status: 404 }, false],
  ["500", { status: 500 }, false],
  ["nothing, closing the connection", "close", false],
];

/** Proves delivery.*: how events are told, and how often. */
export const checks: readonly Check[] = [
  check("delivery.signature", async (t) => {
    const { install } = await sharedInstall(t);
    const bearer = install.token;
    const [hook, other] = [t.hook(), t.hook()];
    const endpoint = await newEndpoint(t, bearer, hook);
    const neighbour = await newEndpoint(t, bearer, other);
    // Text beyond ASCII: the signature is over bytes.
    const link = await newLink(t, bearer, { externalProjectName: "Überführung 日本 🚲" });
    const first = await arrival(t, hook, link);
    const at = serverTime(t, first.arrivedAt);
    t.value("the signature of the first attempt", trust(first, endpoint.secret, at, 5), first).is("valid");
    const byOther = trust(first, neighbour.secret, at, 5);
    t.value("the signature of the first attempt, by another endpoint's secret", byOther, first).is("wrong-signature");
    t.value("the body of the first attempt", first.text, first).includes("Überführung 日本 🚲");
    const theirs = await arrival(t, other, link);
    const byTheirs = trust(theirs, neighbour.secret, at, 5);
    t.value("the signature of the attempt at the other endpoint", byTheirs, theirs).is("valid");

    const slow = slowness();
    await sleep(2100 * slow);
    const path = { endpointId: endpoint.id };
    const again = await t.call("redeliver", { bearer, path, json: { deliveryId: first.id } });
    t.expect(again, "redelivering").status(200);
    const second = await hook.one({ what: "the second attempt", fits: about(link), count: 2 });
    const bySecond = trust(second, endpoint.secret, serverTime(t, second.arrivedAt), slow);
    t.value("the signature of the second attempt, 2 seconds later", bySecond, second).is("valid");
    const times = [first, second].map(({ headers }) => headers.get("x-opentrain-signature")?.split(",")[0]);
    t.value("t in the signature of the second attempt", times[1], second).isNot(times[0]);
  }),

  check(
    "delivery.signature",
    { title: "on every retry", needs: ["human", "receiver", "clock"], timeout: 180 },
    async (t) => {
      const { endpoint, attempts } = await sharedExhaustion(t);
      await t.control("there were retries", async () => t.value("attempts", attempts.length).is(webhookAttempts));
      for (const [index, { delivery, arrivedAt, slowness: slow }] of attempts.entries()) {
        const found = trust(delivery, endpoint.secret, arrivedAt, 5 * slow);
        t.value(`the signature of attempt ${index + 1}`, found, delivery).is("valid");
      }
    },
  ),

  check("delivery.id", { alone: true, timeout: 180 }, async (t) => {
    const { install } = await sharedInstall(t);
    const hook = t.hook({ status: 500 });
    await newEndpoint(t, install.token, hook);
    const link = await newLink(t, install.token);
    const first = await arrival(t, hook, link);
    const other = await arrival(t, hook, await newLink(t, install.token));
    await t.clock.advance(firstRetry + 1);
    const second = await t.control("it is tried again", () =>
      hook.one({ what: "the second attempt", fits: about(link), count: 2, withinMs: 15_000 }),
    );
    t.value("X-OpenTrain-Delivery of the second attempt, against the first", second.id, second).is(first.id);
    t.value("the event's id on the second attempt, against the first", second.at("id"), second).is(first.at("id"));
    t.value("X-OpenTrain-Delivery of another event", other.id, other).isNot(first.id);
  }),

  check("delivery.id", { title: "on every retry", needs: ["human", "receiver", "clock"], timeout: 180 }, async (t) => {
    const { attempts } = await sharedExhaustion(t);
    await t.control("there were retries", async () => t.value("attempts", attempts.length).is(webhookAttempts));
    for (const [index, { delivery }] of attempts.entries()) {
      const what = `X-OpenTrain-Delivery of attempt ${index + 1}, against the first`;
      t.value(what, delivery.id, delivery).is(attempts[0]?.delivery.id ?? "");
    }
  }),

  check("delivery.success", { alone: true, group: "slow answers", timeout: 240 }, async (t) => {
    const { install } = await newInstall(t, "delivery");
    const elsewhere = t.hook();
    const redirect: Answer = { status: 307, headers: { location: elsewhere.url } };
    const all = [...ANSWERS, ["a redirect", redirect, false] as const];
    const hooks = all.map(([, answer]) => t.hook(answer));
    for (const hook of hooks) await newEndpoint(t, install.token, hook);
    // No attempt begins before that.
    const asked = Date.now();
    const link = await newLink(t, install.token);
    for (const hook of hooks) await arrival(t, hook, link);
    // Until the slowest has been given up.
    await sleep(webhookTimeoutSeconds * 1000, undefined, { signal: t.signal });
    await sleep(500 * slowness(), undefined, { signal: t.signal });
    for (const [index, [what, , success]] of all.entries()) {
      const first = hooks[index]?.received[0];
      if (!success || first === undefined) continue;
      const took = (first.answeredAt ?? Number.POSITIVE_INFINITY) - asked;
      if (took <= (webhookTimeoutSeconds - 1) * 1000) continue;
      t.inconclusive(`the receiver was to answer with ${what}, and on this busy machine it was later`);
    }
    await t.clock.advance(firstRetry + 1);
    for (const [index, [what, , success]] of all.entries()) {
      if (success) continue;
      await hooks[index]?.until({
        what: `another attempt after ${what}`,
        count: 2,
        withinMs: (LATE_SECONDS + 3) * 1000,
      });
    }
    for (const [index, [what, , success]] of all.entries()) {
      if (success) t.value(`attempts where the first was answered with ${what}`, hooks[index]?.received.length).is(1);
    }
    t.value("requests at the place that a redirect led to", elsewhere.received.length).is(0);
  }),

  check("delivery.retries", { timeout: 180 }, async (t) => {
    const { attempts, stray } = await sharedExhaustion(t);
    const { redelivered } = await sharedRedelivery(t);
    t.value(`attempts, each at most ${LATE_SECONDS} seconds after it was due`, attempts.length).is(webhookAttempts);
    for (const [index, wait] of webhookRetrySeconds.entries()) {
      const [last, next] = [attempts[index], attempts[index + 1]];
      if (last === undefined || next === undefined) continue;
      const seconds = (next.arrivedAt - last.endedAt) / 1000;
      const what = `seconds from the end of attempt ${index + 1} to attempt ${index + 2}, due after ${wait}`;
      t.value(what, seconds, next.delivery).between(wait - UNSURE_SECONDS, wait + LATE_SECONDS);
    }
    t.value("attempts after the last", stray).is(0);
    t.expect(redelivered, "redelivering all that was given up").status(200).member("requeued", 1);
  }),

  check("delivery.auto-disable", { timeout: 240 }, async (t) => {
    const { nearly, troubled, reset, unmoved } = await sharedFailures(t);
    const fields = (endpoint: typeof reset): unknown[] => [endpoint?.status, endpoint?.consecutiveFailures];
    t.value("status and consecutiveFailures after nine", fields(nearly)).is(["ACTIVE", 9]);
    t.value("and after a success", fields(reset)).is(["ACTIVE", 0]);
    await t.control("at another endpoint one was given up before", async () => {
      t.value("consecutiveFailures", troubled?.consecutiveFailures).is(1);
    });
    t.value("and of another endpoint, where one was given up", fields(unmoved)).is(["ACTIVE", 1]);
    const { disabled, beside, spared, stray, failed, redelivered, afterwards } = await sharedFailuresEnd(t);
    t.value("and of another endpoint of the install then", fields(beside)).is(["ACTIVE", 0]);
    t.value("and after ten in a row", fields(disabled)).is(["DISABLED", 10]);
    t.value("attempts of what waited at another endpoint then", spared).is(webhookAttempts);
    t.value("disabledReason", disabled.disabledReason).is("delivery_failures");
    t.value("disabledAt", typeof disabled.disabledAt).is("string");
    t.value("deliveries in the hours after, disabled and active again", stray).is(0);
    t.expect(redelivered, "redelivering all that was given up, the pending one too").member("requeued", failed.length);
    t.value("what was delivered then", afterwards).sameSetAs(failed);
  }),

  check("delivery.auto-disable", { title: "what happens during a pause", needs: ["human", "receiver"] }, async (t) => {
    const { install } = await sharedInstall(t);
    const bearer = install.token;
    const hook = t.hook();
    const endpoint = await newEndpoint(t, bearer, hook);
    const turn = (status: "ACTIVE" | "DISABLED") =>
      t.control(`an endpoint can be turned ${status}`, async () => {
        const path = { endpointId: endpoint.id };
        t.expect(await t.call("updateWebhookEndpoint", { bearer, path, json: { status } })).status(200);
      });
    await turn("DISABLED");
    const unheard = await newLink(t, bearer);
    await turn("ACTIVE");
    await arrival(t, hook, await newLink(t, bearer));
    await sleep(QUIET_MS);
    t.value("deliveries of what happened during the pause", hook.judged().filter(about(unheard)).length).is(0);
  }),

  check("delivery.no-backfill", async (t) => {
    const { install } = await sharedInstall(t);
    const bearer = install.token;
    const [hook, late] = [t.hook(), t.hook()];
    await newEndpoint(t, bearer, hook);
    const ticker = await newTicker(t, bearer, { beats: 1 });
    const before = await newLink(t, bearer);
    await arrival(t, hook, before);
    await newEndpoint(t, bearer, late);
    const after = await newLink(t, bearer);
    await late.one({ what: "an event that was made after the endpoint", fits: about(after) });
    await ticker.tick();
    t.value("deliveries of an event that was made before the endpoint", late.judged().filter(about(before)).length).is(
      0,
    );
  }),

  check("delivery.durable", { timeout: 180 }, async (t) => {
    const secret = { SECRET: randomBytes(32).toString("hex") };
    const site = await t.start(secret, { killed: true });
    const { install } = await newInstallOn(t, site);
    // Nothing can have been delivered before the crash.
    const hook = t.hook("hang");
    await newEndpoint(t, install.token, hook, { site, kept: true });
    const links: ProjectLink[] = [];
    for (let n = 0; n < 8; n += 1) links.push(await newLink(t, install.token, {}, { site }));
    await t.kill(site);
    hook.answer = { status: 204 };
    const next = await t.start({ ...secret, DATABASE_URL: site.databaseUrl });
    const missing = (): number =>
      links.filter((link) => !hook.received.some((one) => one.answer !== "hang" && about(link)(one))).length;
    // It may wait for the time of the dead one's work to run out, by whichever clock, and for the next attempt.
    for (const deadline = new Deadline(AFTER_CRASH_MS); missing() > 0 && deadline.left() > 0; ) {
      await sleep(500, undefined, { signal: t.signal });
      await next.clock.advance(1);
    }
    hook.judged();
    t.value("events that were accepted before the crash and not delivered after it", missing()).is(0);
  }),

  check("delivery.isolated", { timeout: 120 }, async (t) => {
    const { install } = await newInstall(t, "delivery");
    const bearer = install.token;
    const [hook, elder, younger] = [t.hook(), t.hook("hang"), t.hook("hang")];
    // One that hangs is made before the one that does not, and one after: whose turn comes first must not matter.
    const before = await newEndpoint(t, bearer, elder, { eventTypes: ["project_link.removed"] });
    await newEndpoint(t, bearer, hook);
    const usual = await t.control("alone, the receiver is told at once", async () => {
      const slowest = await batch(t, bearer, 10);
      await hook.until({ what: "10 deliveries", count: 10, withinMs: UNDISTURBED_MS });
      return slowest;
    });
    await newEndpoint(t, bearer, younger);
    await t.control("the other is told of new links from now on", async () => {
      const json = { eventTypes: ["project_link.created"] };
      const path = { endpointId: before.id };
      t.expect(await t.call("updateWebhookEndpoint", { bearer, path, json })).status(200);
    });
    const slowest: number[] = [];
    for (let n = 0; n < 3; n += 1) slowest.push(await batch(t, bearer, 10));
    const all = await hook.until({
      what: "40 deliveries beside two endpoints that hang",
      count: 40,
      withinMs: UNDISTURBED_MS,
    });
    await t.control("the other two were called, and hang", async () => {
      for (const one of [elder, younger]) {
        await one.one({ what: "a delivery to an endpoint that hangs" });
        t.value(
          "deliveries that were answered",
          one.received.some(({ answeredAt }) => answeredAt !== undefined),
        ).is(false);
      }
    });
    t.value("events that were told", new Set(all.map((one) => one.at("id"))).size).is(40);
    for (let n = 0; n < 5; n += 1) slowest.push((await t.call("getCurrentInstall", { bearer })).tookMs);
    t.value("milliseconds of the slowest call meanwhile", Math.max(...slowest)).between(
      0,
      1500 * slowness() + 3 * usual,
    );
  }),
];

/** So many links at once; gives how long the slowest took, in milliseconds. */
async function batch(t: T, bearer: string, count: number): Promise<number> {
  const answers = await t.atOnce(count, () =>
    t.call("createProjectLink", { bearer, json: { externalProjectId: t.unique("project") } }),
  );
  for (const answer of answers) t.expect(answer, "a new link").status(201);
  return Math.max(...answers.map(({ tookMs }) => tookMs));
}
