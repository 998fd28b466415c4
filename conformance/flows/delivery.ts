import { setTimeout as sleep } from "node:timers/promises";
import { constants } from "../../generated/constants.ts";
import type { T } from "../check.ts";
import { Deadline, slowness } from "../kit/engine/deadline.ts";
import { ExpectationFailed } from "../kit/engine/failure.ts";
import type { Exchange } from "../kit/http/exchange.ts";
import type { Answer, Delivery, Hook } from "../kit/target/receiver.ts";
import { sharedInstall } from "./platform.ts";
import {
  about,
  arrival,
  type Endpoint,
  newEndpoint,
  newLink,
  newTicker,
  readEndpoint,
  removeLink,
  serverTime,
  type Ticker,
  type WebhookEndpoint,
} from "./webhook.ts";

/** Deliveries over hours, by the server's clock: for checks that run alone. What they saw is judged by those. */

const { webhookRetrySeconds, webhookFailuresUntilDisabled } = constants;
/** No wait between attempts is longer. */
const LONG_SECONDS = Math.max(...webhookRetrySeconds) + 60;

/** How late an attempt may be. */
export const LATE_SECONDS = 10;

/**
 * How long before an attempt is due nothing must come. A server that looks once a second for what is due does so right
 * after the attempt before, and so again at half a second before the due time, where one that is a second early is seen.
 */
const EARLY_SECONDS = 1.5;

/** How long a slow receiver takes, so that an attempt that is early by as much comes while nothing must. */
const SLOW_MS = 2500;

/** How a receiver refuses one attempt after the other, none of them for good. */
const REFUSALS: readonly Answer[] = [
  { status: 410 },
  { status: 500, afterMs: SLOW_MS },
  { status: 429, headers: { "retry-after": "86400" } },
  "close",
  { status: 400 },
];

/** One attempt; times are the server's, in milliseconds. */
export interface Attempt {
  readonly delivery: Delivery;
  readonly arrivedAt: number;
  readonly endedAt: number;
  /** How slow the machine was when it had come. */
  readonly slowness: number;
}

/** A delivery that is refused until it is given up. */
export interface Exhaustion {
  /** The token of its install. */
  readonly bearer: string;
  readonly endpoint: Endpoint;
  readonly hook: Hook;
  readonly ticker: Ticker;
  /** The time was moved to a second before each was due, and went on by itself. */
  readonly attempts: readonly Attempt[];
  /** How many more came in the hours after. */
  readonly stray: number;
  /** The endpoint then, which is still active. */
  readonly exhausted: WebhookEndpoint;
}

/** What was given up, asked for anew and refused again, and once more while its endpoint is paused. */
export interface Redelivery {
  /** The endpoint after it was made active, which it was. */
  readonly activated: Exchange;
  /** Redelivering all that was given up. */
  readonly redelivered: Exchange;
  readonly again: readonly Delivery[];
  /** Pausing the endpoint then, and redelivering all that was given up. */
  readonly paused: Exchange;
  readonly waiting: Exchange;
  /** What has come when it was active again, where everything is taken. */
  readonly resumed: readonly Delivery[];
}

export function sharedExhaustion(t: T): Promise<Exhaustion> {
  return t.recorded("exhausted delivery", () =>
    t.observe(async () => {
      const bearer = (await sharedInstall(t)).install.token;
      // One is slow: the wait counts from its end. What the others are refused with, says nothing of the next attempt.
      const hook = t.hook();
      hook.answer = (before) => REFUSALS[before] ?? { status: 500 };
      const ticker = await newTicker(t, bearer, { beats: 2, kept: true });
      const endpoint = await newEndpoint(t, bearer, hook, { kept: true });
      await newLink(t, bearer);
      const attempts = await attemptsOf(t, hook, -EARLY_SECONDS);
      await t.clock.advance(LONG_SECONDS);
      await ticker.tick();
      const stray = hook.received.length - attempts.length;
      const exhausted = await settled(t, bearer, endpoint, (now) => now.consecutiveFailures > 0);
      return { bearer, endpoint, hook, ticker, attempts, stray, exhausted };
    }),
  );
}

/** The end of that story; it has its own time, for it may be the second one in which nothing comes. */
export async function sharedRedelivery(t: T): Promise<Redelivery> {
  const { bearer, endpoint, hook, ticker } = await sharedExhaustion(t);
  return t.recorded("redelivered once it was exhausted", () =>
    t.observe(async () => {
      const path = { endpointId: endpoint.id };
      const turn = (status: "ACTIVE" | "DISABLED") =>
        t.call("updateWebhookEndpoint", { bearer, path, json: { status } });
      const redeliver = () => t.call("redeliver", { bearer, path, json: {} });
      const activated = await turn("ACTIVE");
      const before = hook.received.length;
      const redelivered = await redeliver();
      if (redelivered.at("requeued") === 1) await attemptsOf(t, hook, 1);
      await t.clock.advance(LONG_SECONDS);
      await ticker.tick();
      const again = hook.judged().slice(before);

      await settled(t, bearer, endpoint, (now) => now.consecutiveFailures > 0);
      const paused = await turn("DISABLED");
      const waiting = await redeliver();
      hook.answer = { status: 204 };
      const last = hook.received.length;
      await turn("ACTIVE");
      if (waiting.at("requeued") === 1) await came(hook, last + 1, LATE_SECONDS);
      const resumed = hook.judged().slice(last);
      for (const endpointId of [endpoint.id, ticker.endpoint.id]) {
        await t.call("deleteWebhookEndpoint", { bearer, path: { endpointId } });
      }
      return { activated, redelivered, again, paused, waiting, resumed };
    }),
  );
}

/**
 * The attempts of the next delivery, as many as come in time.
 *
 * @param past where the time is moved to: this many seconds after an attempt is due
 */
export async function attemptsOf(t: T, hook: Hook, past: number): Promise<readonly Attempt[]> {
  const before = hook.received.length;
  const attempts: Attempt[] = [];
  for (const wait of [0, ...webhookRetrySeconds]) {
    const last = attempts.at(-1);
    if (last !== undefined) {
      const due = last.endedAt + wait * 1000;
      await t.clock.advance(Math.max(0, (due - t.now()) / 1000 + past));
    }
    const arrived = await came(hook, before + attempts.length + 1, LATE_SECONDS + 3);
    const delivery = arrived[before + attempts.length];
    if (delivery === undefined) break;
    const ended = await answered(delivery);
    const [arrivedAt, endedAt] = [serverTime(t, delivery.arrivedAt), serverTime(t, ended)];
    attempts.push({ delivery, arrivedAt, endedAt, slowness: slowness() });
  }
  return attempts;
}

/** What has come to the hook when so many deliveries have, or when they should have. */
async function came(hook: Hook, count: number, withinSeconds: number): Promise<readonly Delivery[]> {
  try {
    return await hook.until({ what: "deliveries", count, withinMs: withinSeconds * 1000 });
  } catch (error) {
    if (error instanceof ExpectationFailed) return hook.received;
    throw error;
  }
}

/** A receiver has answered by then, a slow one too. */
const ANSWERED_MS = SLOW_MS + 1000;

/** When the receiver had answered. */
async function answered(delivery: Delivery): Promise<number> {
  if (delivery.answer === "close") return delivery.arrivedAt;
  const deadline = new Deadline(ANSWERED_MS);
  while (delivery.answeredAt === undefined && deadline.left() > 0) await sleep(10);
  return delivery.answeredAt ?? delivery.arrivedAt;
}

/** An endpoint whose deliveries are given up until it is disabled, as far as it went as it should. */
export interface Failures {
  /** The endpoint when one delivery less was given up than disables it. */
  readonly nearly: WebhookEndpoint;
  /** Another endpoint of the install then, where one was given up. */
  readonly troubled?: WebhookEndpoint;
  /** After one that was taken, and the other endpoint then. */
  readonly reset?: WebhookEndpoint;
  readonly unmoved?: WebhookEndpoint;
  /** What came of it when as many were given up as disable it. */
  readonly end?: FailuresEnd;
}

export interface FailuresEnd {
  readonly disabled: WebhookEndpoint;
  /** Another endpoint of the install then. */
  readonly beside: WebhookEndpoint;
  /** The attempts of what waited at a third one when it was disabled, hours later. */
  readonly spared: number;
  /** After it was made active again. */
  readonly enabled: WebhookEndpoint;
  /** What came in the hours after it was disabled, and in those after it was made active again. */
  readonly stray: number;
  /** The ids of the deliveries that were given up, the one that was pending when the endpoint was disabled last. */
  readonly failed: readonly string[];
  /** Redelivering all of them, and the delivery ids of what came then. */
  readonly redelivered: Exchange;
  readonly afterwards: readonly string[];
}

export function sharedFailures(t: T): Promise<Failures> {
  return t.recorded("failing endpoint", () =>
    t.observe(async () => {
      const bearer = (await sharedInstall(t)).install.token;
      const hook = t.hook({ status: 500 });
      const ticker = await newTicker(t, bearer, { beats: 2, kept: true });
      // What fails at another endpoint of the install is no business of this one's.
      const elsewhere = t.hook({ status: 500 });
      const sibling = await newEndpoint(t, bearer, elsewhere, { eventTypes: REMOVED, kept: true });
      await removeLink(t, bearer, (await newLink(t, bearer)).id);
      const spare = await newLink(t, bearer);
      const endpoint = await newEndpoint(t, bearer, hook, { kept: true });
      const failed: string[] = [];

      const few = webhookFailuresUntilDisabled - 1;
      await attempted(t, hook, few, () => t.atOnce(few, () => newLink(t, bearer)));
      failed.push(...hook.received.map(({ id }) => id));
      for (const wait of webhookRetrySeconds) await attempted(t, hook, few, () => t.clock.advance(wait + 5));
      const nearly = await settled(t, bearer, endpoint, (now) => now.consecutiveFailures === few);
      if (nearly.status !== "ACTIVE") return { nearly };

      const troubled = await settled(t, bearer, sibling, (now) => now.consecutiveFailures > 0);
      hook.answer = { status: 204 };
      await arrival(t, hook, await newLink(t, bearer));
      const reset = await settled(t, bearer, endpoint, (now) => now.consecutiveFailures === 0);
      const unmoved = await readEndpoint(t, bearer, sibling);
      if (reset.consecutiveFailures > 0) return { nearly, reset, troubled, unmoved };

      hook.answer = { status: 500 };
      const enough = webhookFailuresUntilDisabled;
      await attempted(t, hook, enough, () => t.atOnce(enough, () => newLink(t, bearer)));
      failed.push(...hook.received.slice(-enough).map(({ id }) => id));
      // One more, half a minute behind the others: pending when the last of those is given up.
      await t.clock.advance(30);
      await attempted(t, hook, 1, () => newLink(t, bearer));
      await removeLink(t, bearer, spare.id);
      failed.push(...hook.received.slice(-1).map(({ id }) => id));
      for (const wait of webhookRetrySeconds) {
        await attempted(t, hook, enough, () => t.clock.advance(wait - 25));
        if (wait !== webhookRetrySeconds.at(-1)) await attempted(t, hook, 1, () => t.clock.advance(30));
      }
      const disabled = await settled(t, bearer, endpoint, ({ status }) => status === "DISABLED");

      const beside = await readEndpoint(t, bearer, ticker.endpoint);
      const before = hook.received.length;
      await newLink(t, bearer);
      await t.clock.advance(LONG_SECONDS);
      await ticker.tick();
      const path = { endpointId: endpoint.id };
      const enabling = await t.call("updateWebhookEndpoint", { bearer, path, json: { status: "ACTIVE" } });
      const enabled = t.expect(enabling, "making it active again").body(200).webhookEndpoint;
      hook.answer = { status: 204 };
      await t.clock.advance(LONG_SECONDS);
      await ticker.tick();
      const stray = hook.received.length - before;

      const redelivered = await t.call("redeliver", { bearer, path, json: {} });
      await came(hook, before + stray + failed.length, LATE_SECONDS);
      const afterwards = hook.judged().slice(before + stray);
      for (const endpointId of [endpoint.id, ticker.endpoint.id, sibling.id]) {
        await t.call("deleteWebhookEndpoint", { bearer, path: { endpointId } });
      }
      const spared = elsewhere.received.filter(about(spare)).length;
      const ids = afterwards.map(({ id }) => id);
      const end = { disabled, beside, spared, enabled, stray, failed, redelivered, afterwards: ids };
      return { nearly, reset, troubled, unmoved, end };
    }),
  );
}

/** The end of that story, which only comes if it went as it should. */
export async function sharedFailuresEnd(t: T): Promise<FailuresEnd> {
  const { end } = await sharedFailures(t);
  return end ?? t.inconclusive("the endpoint was disabled too early, or a success did not reset its failures");
}

/** Does something that makes so many attempts, and waits for them and their ends. */
async function attempted(t: T, hook: Hook, count: number, work: () => Promise<unknown>): Promise<void> {
  const before = hook.received.length;
  await work();
  await t.control("deliveries are tried when they are due", async () => {
    const all = await hook.until({ what: `${count} attempts`, count: before + count, withinMs: 15_000 });
    await Promise.all(all.map(answered));
  });
}

const REMOVED = ["project_link.removed"] as const;

const SETTLED_MS = 5000;

/** The endpoint as soon as it is so, or as it is after some seconds: its failures are counted after the attempt. */
async function settled(
  t: T,
  bearer: string,
  endpoint: Endpoint,
  isSo: (now: WebhookEndpoint) => boolean,
): Promise<WebhookEndpoint> {
  let now = await readEndpoint(t, bearer, endpoint);
  const deadline = new Deadline(SETTLED_MS);
  while (!isSo(now) && deadline.left() > 0) {
    await sleep(200);
    now = await readEndpoint(t, bearer, endpoint);
  }
  return now;
}
