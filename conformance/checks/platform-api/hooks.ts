import { connect as tcpConnect } from "node:net";
import { setTimeout as sleep } from "node:timers/promises";
import { constants } from "../../../generated/constants.ts";
import { type EventType, events } from "../../../generated/events.ts";
import { platformScope } from "../../../generated/scopes.ts";
import { type Check, check, type T } from "../../check.ts";
import { attemptsOf, sharedExhaustion, sharedFailuresEnd, sharedRedelivery } from "../../flows/delivery.ts";
import {
  CONTRACTS_ONLY,
  isAbout,
  newLinkedContract,
  newPartner,
  sharedHirer,
  sharedPartners,
  toldOf,
} from "../../flows/linked.ts";
import { loggedBy } from "../../flows/log.ts";
import { connect, disconnect, editApp, newInstall, newInstallOn, sharedInstall } from "../../flows/platform.ts";
import { productionServer, withStore } from "../../flows/servers.ts";
import { waysFound } from "../../flows/stored-secrets.ts";
import {
  about,
  arrival,
  type Endpoint,
  eventTypes,
  newEndpoint,
  newLink,
  newTicker,
  QUIET_MS,
  readEndpoint,
  removeLink,
  type WebhookEndpoint,
} from "../../flows/webhook.ts";
import { askInFirstSecond, inLastSecond } from "../../inputs/edges.ts";
import { onTwoInstances } from "../../kit/engine/check.ts";
import { Deadline } from "../../kit/engine/deadline.ts";
import { openConnectionCounter } from "../../kit/target/connection-counter.ts";

const { webhookEndpointsPerInstall: most, webhookRetrySeconds } = constants;
const [firstRetry] = webhookRetrySeconds;
const DAY_MS = 86_400_000;
const GOOD = { url: "https://example.com/hook", eventTypes: ["install.revoked"] };

/** Literal addresses that a server must not call, in the waysFound that URLs have for them. */
const FORBIDDEN = [
  "https://10.0.0.1/",
  "https://172.16.0.1/",
  "https://192.168.1.1/",
  "https://169.254.169.254/latest/meta-data",
  "https://100.64.0.1/",
  "https://0.0.0.0/",
  "https://127.0.0.2/",
  "https://127.1/",
  "https://2130706433/",
  "https://0x7f.0.0.1/",
  "https://0x7f000001/",
  "https://0177.0.0.1/",
  "https://127.0.0.1./",
  "https://1２7.0.0.1/",
  "https://[::ffff:127.0.0.1]/",
  "https://[::ffff:7f00:1]/",
  "https://[0:0:0:0:0:ffff:a00:1]/",
  "https://[64:ff9b::7f00:1]/",
  "https://[::]/",
  "https://[fd00:ec2::254]/",
  "https://[fe80::1]/",
];

/** Proves hooks.*: where events are told to. */
export const checks: readonly Check[] = [
  check("hooks.url", { title: "in any mode" }, async (t) => {
    const { install } = await sharedInstall(t);
    const own = await createdUrl(t, install.token, "https://example.com/hook");
    const refused: Readonly<Record<string, string>> = {
      "http to another machine": "http://example.com/hook",
      "another scheme": "ftp://example.com/hook",
      "no scheme": "//example.com/hook",
      "a user name": "https://user@example.com/hook",
      "a user name and a password": "https://user:password@example.com/hook",
      "an empty user name": "https://@example.com/hook",
      "2,049 characters": urlOf(2049),
      ...Object.fromEntries(FORBIDDEN.map((url) => [url, url])),
    };
    for (const [what, url] of Object.entries(refused)) {
      const answer = await t.call("createWebhookEndpoint", { bearer: install.token, json: { ...GOOD, url } });
      t.expect(answer, `a URL with ${what}`).envelope(400, "BAD_REQUEST");
      const places = answer.list("details.issues").map((issue) => Object(issue).where);
      t.value(`the places that details.issues names for ${what}`, places).includes("body.url");
      const path = { endpointId: own.id };
      const changed = await t.call("updateWebhookEndpoint", { bearer: install.token, path, json: { url } });
      t.expect(changed, `a change to a URL with ${what}`).envelope(400, "BAD_REQUEST");
    }
    t.value("the endpoint's URL afterwards", (await read(t, install.token, own.id)).url).is(own.url);
    await createdUrl(t, install.token, urlOf(2048));
    await createdUrl(t, install.token, "https://example.com:8443/hook?a=1");
  }),

  // A clock is what only development has: there a receiver may be on the same machine.
  check("hooks.url", { title: "http to this machine in development mode", needs: ["human", "clock"] }, async (t) => {
    const { install } = await sharedInstall(t);
    for (const host of ["localhost", "127.0.0.1", "[::1]"]) {
      const url = `http://${host}:4040/hook`;
      const endpoint = await createdUrl(t, install.token, url);
      t.value("the endpoint's URL", endpoint.url).is(url);
    }
  }),

  check("hooks.url", { title: "in production mode" }, async (t) => {
    const site = await productionServer(t);
    const { install } = await newInstallOn(t, site);
    const create = (url: string) =>
      site.call("createWebhookEndpoint", { bearer: install.token, json: { ...GOOD, url } });
    await t.control("an endpoint with an https URL can be made", async () => {
      t.expect(await create("https://example.com/hook")).status(201);
    });
    for (const host of ["localhost", "127.0.0.1", "[::1]"]) {
      t.expect(await create(`http://${host}:4040/hook`), `http to ${host}`).envelope(400, "BAD_REQUEST");
    }
    const own = t.expect(await create("https://example.com/hook"), "another endpoint").body(201).webhookEndpoint;
    for (const host of ["localhost", "127.0.0.1", "[::1]"]) {
      const call = { bearer: install.token, path: { endpointId: own.id }, json: { url: `http://${host}:4040/hook` } };
      const changed = await site.call("updateWebhookEndpoint", call);
      t.expect(changed, `a change to http to ${host}`).envelope(400, "BAD_REQUEST");
    }
    for (const host of ["127.0.0.1", "[::1]"]) {
      t.expect(await create(`https://${host}:4040/hook`), `https to ${host}`).envelope(400, "BAD_REQUEST");
    }
  }),

  // Names that lead to this machine without anybody being asked. (That a name's second answer is not dialled where its
  // first was judged takes a name server that changes its mind, which a black box cannot be given.)
  check("hooks.ssrf", async (t) => {
    const counter = await openConnectionCounter();
    t.atEnd(() => counter.close());
    // Of its own: its clock is moved.
    const site = await t.start({});
    const { install } = await newInstallOn(t, site);
    const bearer = install.token;
    const accepted: string[] = [];
    for (const host of ["localhost", "LOCALHOST.", `${t.unique("name")}.localhost`]) {
      const json = { url: `https://${host}:${counter.port}/hook`, eventTypes: ["project_link.created"] };
      const answer = await site.call("createWebhookEndpoint", { bearer, json });
      t.expect(answer, `an endpoint at ${host}`).status(201, 400);
      if (answer.status === 201) accepted.push(answer.string("webhookEndpoint.id"));
    }
    await newLink(t, bearer, {}, { site });
    const givenUp = async (endpointId: string): Promise<boolean> => {
      const answer = await site.call("getWebhookEndpoint", { bearer, path: { endpointId } });
      return t.expect(answer).body(200).webhookEndpoint.consecutiveFailures > 0;
    };
    const untried = new Set(accepted);
    for (let tries = 0; tries < 40 && untried.size > 0 && counter.connections === 0; tries += 1) {
      await site.clock.advance(Math.max(...webhookRetrySeconds) + 1);
      await sleep(300);
      for (const id of accepted) if (await givenUp(id)) untried.delete(id);
    }
    t.value("connections to this machine by names that lead to it", counter.connections).is(0);
    await t.control("the deliveries were tried, and given up", async () => {
      t.value("endpoints whose deliveries were not", untried.size).is(0);
    });
    await t.control("the port takes connections", async () => {
      const socket = tcpConnect(counter.port, "127.0.0.1");
      await new Promise<void>((resolve, reject) => socket.once("connect", resolve).once("error", reject));
      socket.destroy();
      const deadline = new Deadline(1000);
      while (counter.connections === 0 && deadline.left() > 0) await sleep(20);
      t.value("connections", counter.connections).is(1);
    });
  }),

  check("hooks.event-types", async (t) => {
    const { install } = await newInstall(t, "hooks");
    const bearer = install.token;
    const create = (json: object) => t.call("createWebhookEndpoint", { bearer, json: { ...GOOD, ...json } });
    const all = await made(t, bearer, [...eventTypes], "all eight event types");
    t.value("its event types", all.eventTypes).sameSetAs(eventTypes);
    const one = await made(t, bearer, ["install.revoked", "install.revoked"], "one event type, twice");
    t.value("its event types", one.eventTypes).is(["install.revoked"]);
    for (const [what, wrong] of Object.entries({
      "no event type": [],
      "an unknown event type": ["install.revoked", "install.granted"],
      "an event type in upper case": ["INSTALL.REVOKED"],
      "a wild card": ["*"],
      "a text instead of a list": "install.revoked",
      "nothing at all": undefined,
    })) {
      t.expect(await create({ eventTypes: wrong }), what).envelope(400, "BAD_REQUEST");
      if (wrong === undefined) continue;
      const path = { endpointId: one.id };
      const change = await t.call("updateWebhookEndpoint", { bearer, path, json: { eventTypes: wrong } });
      t.expect(change, `a change to ${what}`).envelope(400, "BAD_REQUEST");
    }
    t.value("the event types afterwards", (await read(t, bearer, one.id)).eventTypes).is(["install.revoked"]);
  }),

  check("hooks.event-scope", { title: "when an endpoint is made or changed" }, async (t) => {
    const { install } = await newInstall(t, "hooks", { scopes: [platformScope.webhooksManage] });
    const bearer = install.token;
    const own = await made(t, bearer, ["install.revoked"], "an event type that needs no scope");
    for (const type of eventTypes) {
      const { scope } = events[type];
      if (scope === null) continue;
      const json = { ...GOOD, eventTypes: ["install.revoked", type] };
      const details = { requiredScopes: [scope], grantedScopes: [platformScope.webhooksManage] };
      const answer = await t.call("createWebhookEndpoint", { bearer, json });
      t.expect(answer, `${type} without ${scope}`).envelope(403, "FORBIDDEN", details);
      const path = { endpointId: own.id };
      const change = await t.call("updateWebhookEndpoint", { bearer, path, json: { eventTypes: json.eventTypes } });
      t.expect(change, `a change to ${type} without ${scope}`).envelope(403, "FORBIDDEN", details);
    }
    t.value("the event types afterwards", (await read(t, bearer, own.id)).eventTypes).is(["install.revoked"]);
    const { install: writer } = await newInstall(t, "hooks", {
      scopes: [platformScope.projectLinksWrite, platformScope.webhooksManage],
    });
    await made(t, writer.token, ["project_link.created"], "project_link.* with the scope to write, which implies it");
  }),

  check("hooks.event-scope", { title: "after a reconnect without the scope for endpoints" }, async (t) => {
    const scopes = [platformScope.projectLinksWrite, platformScope.webhooksManage] as const;
    const { app, customer, install } = await newInstall(t, "hooks", { scopes });
    const hook = t.hook();
    await newEndpoint(t, install.token, hook);
    await arrival(t, hook, await newLink(t, install.token));
    await editApp(t, app, { scopes: [platformScope.projectLinksWrite] });
    const without = await connect(t, customer.browser, app);
    const unheard = await newLink(t, without.token);
    await editApp(t, app, { scopes });
    const again = await connect(t, customer.browser, app);
    await arrival(t, hook, await newLink(t, again.token));
    await sleep(QUIET_MS);
    const heard = hook.judged().filter(about(unheard));
    t.value("deliveries of a link that was made without the scope for endpoints", heard.length).is(0);
  }),

  check("hooks.event-scope", { title: "after a reconnect without the scope of the events" }, async (t) => {
    const customer = await sharedHirer(t);
    const { modest: witness } = await sharedPartners(t);
    const partner = await newPartner(t, customer, CONTRACTS_ONLY);
    const [hook, seen] = [t.hook(), t.hook()];
    const eventTypes = ["contract.started", "milestone.funded"] as const;
    await newEndpoint(t, partner.bearer, hook, { eventTypes, kept: true });
    await newEndpoint(t, witness.bearer, seen, { eventTypes });
    await editApp(t, partner.app, { scopes: [platformScope.projectLinksWrite, platformScope.webhooksManage] });
    const { token } = await connect(t, customer.human.browser, partner.app);
    const linked = await newLinkedContract(t, [{ ...partner, bearer: token }, witness]);
    await t.control("another partner hears of the contract", async () => {
      for (const type of eventTypes) await toldOf(seen, type, linked);
    });
    await sleep(QUIET_MS);
    t.value("what is told without contracts:read", hook.judged().filter(isAbout(linked.contractId)).length).is(0);
  }),

  check("hooks.secret-once", { title: "in answers" }, async (t) => {
    const { install } = await sharedInstall(t);
    const bearer = install.token;
    const created = await t.call("createWebhookEndpoint", { bearer, json: GOOD });
    const { secret, webhookEndpoint } = t.expect(created, "a new endpoint").body(201);
    t.value("the secret", secret).matches(/^whsec_[A-Za-z0-9_-]{32,}$/);
    t.value("how often the answer has it", created.text.split(secret).length - 1).is(1);
    const path = { endpointId: webhookEndpoint.id };
    for (const answer of [
      await t.call("listWebhookEndpoints", { bearer }),
      await t.call("getWebhookEndpoint", { bearer, path }),
      await t.call("updateWebhookEndpoint", { bearer, path, json: {} }),
      await t.call("updateWebhookEndpoint", { bearer, path, json: { status: "DISABLED" } }),
      await t.call("redeliver", { bearer, path, json: {} }),
      await t.call("deleteWebhookEndpoint", { bearer, path }),
    ]) {
      t.expect(answer, "after the secret was shown").status(200).text(webhookEndpoint.id).noText("whsec_");
      t.expect(answer).noText(secret.slice("whsec_".length));
    }
    const other = await t.call("createWebhookEndpoint", { bearer, json: GOOD });
    t.value("the secret of another endpoint", t.expect(other).body(201).secret).isNot(secret);
    await t.call("deleteWebhookEndpoint", { bearer, path: { endpointId: other.string("webhookEndpoint.id") } });
  }),

  check("hooks.secret-once", { title: "in the log", needs: ["human", "log"] }, async (t) => {
    const { install } = await sharedInstall(t);
    const answer = await t.call("createWebhookEndpoint", { bearer: install.token, json: GOOD });
    const { secret, webhookEndpoint } = t.expect(answer, "a new endpoint").body(201);
    deletedAtEnd(t, install.token, webhookEndpoint);
    const log = await loggedBy(t, t.site);
    t.value("how the endpoint's secret can be read in the log", waysFound(secret.slice("whsec_".length), log)).is([]);
  }),

  check("hooks.secret-once", { title: "in the database", needs: ["human", "store"] }, async (t) => {
    const site = await withStore(t);
    const { install } = await newInstallOn(t, site);
    const answer = await site.call("createWebhookEndpoint", { bearer: install.token, json: GOOD });
    const { secret, webhookEndpoint } = t.expect(answer, "a new endpoint").body(201);
    const stored = await site.store.text();
    await t.control("the endpoint is in what was stored", async () => {
      t.value("the store", stored.includes(webhookEndpoint.id)).is(true);
    });
    const found = waysFound(secret.slice("whsec_".length), stored);
    const what = "how the endpoint's secret can be read in the database";
    t.value(what, found).satisfies("in no way", (ways) => ways.length === 0);
  }),

  ...onTwoInstances(
    check("hooks.cap", async (t) => {
      const { install } = await newInstall(t, "hooks");
      const bearer = install.token;
      const create = () => t.call("createWebhookEndpoint", { bearer, json: GOOD });
      await t.control(`${most - 3} endpoints can be made`, async () => {
        for (let n = 0; n < most - 3; n += 1) t.expect(await create()).status(201);
      });
      const last = await t.atOnce(8, create);
      t.value(
        "endpoints made where three were left, by eight at once",
        last.filter(({ status }) => status === 201).length,
      ).is(3);
      for (const answer of last.filter(({ status }) => status !== 201)) {
        t.expect(answer, `beyond ${most} endpoints`).envelope(409, "CONFLICT", { limit: most });
      }
      const list = await t.call("listWebhookEndpoints", { bearer });
      const { webhookEndpoints } = t.expect(list).body(200);
      t.value("endpoints in the list", webhookEndpoints.length).is(most);
      const path = { endpointId: webhookEndpoints[0]?.id ?? "" };
      const paused = await t.call("updateWebhookEndpoint", { bearer, path, json: { status: "DISABLED" } });
      t.expect(paused, "pausing one").status(200);
      t.expect(await create(), "one more, where one is paused").envelope(409, "CONFLICT", { limit: most });
      t.expect(await t.call("deleteWebhookEndpoint", { bearer, path }), "deleting one").status(200);
      t.expect(await create(), "one more, where one was deleted").status(201);
    }),
  ),

  check("hooks.update", { title: "what is named, and nothing else" }, async (t) => {
    const { install } = await sharedInstall(t);
    const bearer = install.token;
    const [hook, other] = [t.hook(), t.hook()];
    const endpoint = await newEndpoint(t, bearer, hook, { eventTypes: ["project_link.created"] });
    const path = { endpointId: endpoint.id };
    const nothing = await t.call("updateWebhookEndpoint", { bearer, path, json: {} });
    t.expect(nothing, "{}").json({ webhookEndpoint: endpoint.made });
    t.value("the endpoint after {}", await readEndpoint(t, bearer, endpoint)).is(endpoint.made);

    const types: EventType[] = ["project_link.removed", "install.revoked"];
    const replaced = await update(t, bearer, endpoint, { eventTypes: types });
    t.value("eventTypes after the change", replaced.eventTypes).sameSetAs(types);
    t.value("all else", replaced).is({ ...endpoint.made, eventTypes: replaced.eventTypes });
    const link = await newLink(t, bearer);
    await removeLink(t, bearer, link.id);
    const first = await hook.one({ what: "the event that is on the new list", fits: about(link) });
    t.value("the first event after the change", first.at("type")).is("project_link.removed");

    const moved = await update(t, bearer, endpoint, { url: other.url });
    t.value("all but the URL", moved).is({ ...replaced, url: other.url });
    const later = await newLink(t, bearer);
    await removeLink(t, bearer, later.id);
    await other.one({ what: "an event after the URL was changed", fits: about(later) });
    await update(t, bearer, endpoint, { url: hook.url });
    const last = await newLink(t, bearer);
    await removeLink(t, bearer, last.id);
    await hook.one({ what: "an event after the URL was changed back", fits: about(last) });
    // What was delivered stays so, whatever URL comes.
    const ours = hook.judged().filter((delivery) => [link, later, last].some((one) => about(one)(delivery)));
    const atTheOld = ours.map((delivery) => [delivery.at("resourceId"), delivery.at("type")]);
    t.value("deliveries at the old URL", atTheOld).is([
      [link.id, "project_link.removed"],
      [last.id, "project_link.removed"],
    ]);
  }),

  check(
    "hooks.update",
    { title: "paused, what is pending waits, also for a new URL", alone: true, timeout: 180 },
    async (t) => {
      const { install } = await sharedInstall(t);
      const bearer = install.token;
      const [hook, other] = [t.hook({ status: 500 }), t.hook()];
      const ticker = await newTicker(t, bearer, { beats: 2 });
      const endpoint = await newEndpoint(t, bearer, hook);
      const link = await newLink(t, bearer);
      const delivery = await arrival(t, hook, link);
      const paused = await update(t, bearer, endpoint, { status: "DISABLED" });
      t.value("status and disabledReason", [paused.status, paused.disabledReason]).is(["DISABLED", "paused"]);
      t.value("disabledAt", typeof paused.disabledAt).is("string");
      await t.clock.advance(firstRetry + 1);
      await ticker.tick();
      t.value("deliveries to the paused endpoint", hook.judged().length).is(1);

      const moved = await update(t, bearer, endpoint, { url: other.url });
      t.value("status after a new URL", moved.status).is("DISABLED");
      await ticker.tick();
      t.value("deliveries to the new URL of the paused endpoint", other.judged().length).is(0);

      const active = await update(t, bearer, endpoint, { status: "ACTIVE" });
      const fields = [active.status, active.disabledAt, active.disabledReason];
      t.value("status, disabledAt and disabledReason", fields).is(["ACTIVE", null, null]);
      const waited = await other.one({ what: "what was pending, at the new URL", fits: about(link) });
      t.value("its delivery id", waited.id).is(delivery.id);
      t.value("deliveries at the old URL", hook.judged().length).is(1);
    },
  ),

  check(
    "hooks.update",
    { title: "paused after its customer disconnected the app", needs: ["human", "receiver", "clock"], timeout: 180 },
    async (t) => {
      const { app, customer, install } = await newInstall(t, "hooks");
      const hook = t.hook({ status: 500 });
      const endpoint = await newEndpoint(t, install.token, hook, { kept: true });
      const link = await newLink(t, install.token);
      const delivery = await arrival(t, hook, link);
      await disconnect(t, customer.browser, install.id);
      const { token: bearer } = await connect(t, customer.browser, app);
      const before = await readEndpoint(t, bearer, endpoint);
      await t.control("the endpoint was disabled by the disconnect", async () => {
        t.value("disabledReason", before.disabledReason).is("disconnected");
      });
      const paused = await update(t, bearer, endpoint, { status: "DISABLED" });
      t.value("status and disabledReason", [paused.status, paused.disabledReason]).is(["DISABLED", "paused"]);
      const ticker = await newTicker(t, bearer, { beats: 1 });
      await t.clock.advance(firstRetry + 1);
      await ticker.tick();
      t.value("deliveries to the paused endpoint", hook.judged().length).is(1);
      hook.answer = { status: 204 };
      await update(t, bearer, endpoint, { status: "ACTIVE" });
      const [, waited] = await hook.until({ what: "what was pending", fits: about(link), count: 2 });
      t.value("its delivery id", waited?.id).is(delivery.id);
    },
  ),

  check(
    "hooks.update",
    { title: "ACTIVE forgets failures", needs: ["human", "receiver", "clock"], timeout: 180 },
    async (t) => {
      const { disabled, enabled } = await sharedFailuresEnd(t);
      await t.control("the endpoint was disabled for its failures", async () => {
        t.value("status", disabled.status).is("DISABLED");
        t.value("consecutiveFailures", disabled.consecutiveFailures).satisfies("more than none", (n) => n > 0);
      });
      t.value("consecutiveFailures when it is active again", enabled.consecutiveFailures).is(0);
      const fields = [enabled.status, enabled.disabledAt, enabled.disabledReason];
      t.value("status, disabledAt and disabledReason", fields).is(["ACTIVE", null, null]);
      const { exhausted } = await sharedExhaustion(t);
      const { activated, paused } = await sharedRedelivery(t);
      await t.control("a delivery was given up, and the endpoint is active", async () => {
        t.value("status and consecutiveFailures", [exhausted.status, exhausted.consecutiveFailures]).is(["ACTIVE", 1]);
      });
      t.expect(activated, "ACTIVE for an endpoint that is")
        .status(200)
        .member("webhookEndpoint.consecutiveFailures", 0);
      t.expect(paused, "DISABLED once another was given up").member("webhookEndpoint.consecutiveFailures", 1);
    },
  ),

  check("hooks.delete", { alone: true, timeout: 180 }, async (t) => {
    const { install } = await sharedInstall(t);
    const bearer = install.token;
    const hook = t.hook({ status: 500 });
    const ticker = await newTicker(t, bearer, { beats: 1 });
    const endpoint = await newEndpoint(t, bearer, hook);
    await arrival(t, hook, await newLink(t, bearer));
    const before = await readEndpoint(t, bearer, endpoint);
    const path = { endpointId: endpoint.id };
    const answer = await t.call("deleteWebhookEndpoint", { bearer, path });
    t.expect(answer, "deleting an endpoint").json({ webhookEndpoint: before, deleted: true });
    hook.answer = { status: 204 };
    await t.clock.advance(firstRetry + 1);
    await newLink(t, bearer);
    await ticker.tick();
    t.value("deliveries to the deleted endpoint", hook.judged().length).is(1);
    t.expect(await t.call("getWebhookEndpoint", { bearer, path }), "the deleted endpoint").envelope(
      404,
      "NOT_FOUND",
      path,
    );
    const list = await t.call("listWebhookEndpoints", { bearer });
    t.expect(list, "the list").status(200).noText(endpoint.id);
  }),

  check("hooks.redeliver", { title: "one delivery, whatever its status" }, async (t) => {
    const { install } = await sharedInstall(t);
    const bearer = install.token;
    const hook = t.hook();
    const endpoint = await newEndpoint(t, bearer, hook);
    const link = await newLink(t, bearer);
    const first = await arrival(t, hook, link);
    const redelivered = await redeliver(t, bearer, endpoint, { deliveryId: first.id });
    t.expect(redelivered, "a delivered one").status(200).member("requeued", 1);
    const second = await hook.one({ what: "the delivery again", fits: about(link), count: 2 });
    t.value("its delivery id", second.id).is(first.id);
    t.value("its body", second.text).is(first.text);

    hook.answer = { status: 500 };
    const waiting = await newLink(t, bearer);
    const failed = await arrival(t, hook, waiting);
    hook.answer = { status: 204 };
    const none = await redeliver(t, bearer, endpoint, {});
    t.expect(none, "all that were given up, where none was").status(200).member("requeued", 0);
    const pending = await redeliver(t, bearer, endpoint, { deliveryId: failed.id });
    t.expect(pending, "one that waits for its second attempt").status(200).member("requeued", 1);
    const again = await hook.one({ what: "the delivery at once", fits: about(waiting), count: 2 });
    t.value("its delivery id", again.id).is(failed.id);
  }),

  check("hooks.redeliver", { title: "a disabled endpoint" }, async (t) => {
    const { install } = await sharedInstall(t);
    const bearer = install.token;
    const hook = t.hook();
    const ticker = await newTicker(t, bearer, { beats: 1 });
    const endpoint = await newEndpoint(t, bearer, hook);
    const link = await newLink(t, bearer);
    const { id: deliveryId } = await arrival(t, hook, link);
    const active = [await redeliver(t, bearer, endpoint, { deliveryId }), await redeliver(t, bearer, endpoint, {})];
    await t.control("an active endpoint has it again", () =>
      hook.one({ what: "the delivery again", fits: about(link), count: 2 }),
    );
    await update(t, bearer, endpoint, { status: "DISABLED" });
    for (const [index, json] of [{ deliveryId }, {}].entries()) {
      const answer = await redeliver(t, bearer, endpoint, json);
      t.expect(answer, "redelivering on a disabled endpoint").status(200).member("webhookEndpoint.status", "DISABLED");
      t.value("the message, where an active endpoint has another", answer.at("message")).isNot(
        active[index]?.at("message"),
      );
    }
    await ticker.tick();
    // The install is shared: before it was disabled, the endpoint may have heard of what other checks did.
    t.value("deliveries to the disabled endpoint", hook.judged().filter(about(link)).length - 2).is(0);
    await update(t, bearer, endpoint, { status: "ACTIVE" });
    await hook.one({ what: "what was redelivered, when it is active again", fits: about(link), count: 3 });
  }),

  check(
    "hooks.redeliver",
    { title: "all that were given up, with five fresh attempts", needs: ["human", "receiver", "clock"], timeout: 240 },
    async (t) => {
      const { attempts } = await sharedExhaustion(t);
      const { redelivered, again, waiting, resumed } = await sharedRedelivery(t);
      t.expect(redelivered, "redelivering all").status(200).member("requeued", 1);
      t.value("attempts after it", again.length).is(constants.webhookAttempts);
      t.expect(waiting, "redelivering all of a paused endpoint").status(200).member("requeued", 1);
      const first = attempts[0]?.delivery.id;
      t.value("what comes when it is active again", [...new Set(resumed.map(({ id }) => id))]).is([first]);
      const ids = new Set([...attempts.map(({ delivery }) => delivery), ...again].map(({ id }) => id));
      t.value("delivery ids of all attempts", ids.size).is(1);
      const failures = await sharedFailuresEnd(t);
      t.expect(failures.redelivered, "redelivering many").status(200).member("requeued", failures.failed.length);
      t.value("deliveries after it", failures.afterwards).sameSetAs(failures.failed);
    },
  ),

  check("hooks.redeliver-kept", { title: "one that was made", timeout: 120 }, async (t) => {
    const { install } = await newInstall(t, "hooks");
    const bearer = install.token;
    const hook = t.hook();
    const endpoint = await newEndpoint(t, bearer, hook);
    const [kept, over] = [await newLink(t, bearer), await newLink(t, bearer)];
    const from = t.instant().earliest;
    const deliveries = [await arrival(t, hook, kept), await arrival(t, hook, over)];
    const [first, second] = deliveries.map(({ id: deliveryId }) => ({ deliveryId }));
    // That they were made is noted a moment after they have come.
    await sleep(QUIET_MS);
    const days = constants.webhookDeliveredDays * DAY_MS;
    const end = { earliest: from + days, latest: t.instant().latest + days };
    await inLastSecond(
      t,
      end,
      () => redeliver(t, bearer, endpoint, first ?? {}),
      (answer) => t.expect(answer, "in the last second of 30 days").status(200).member("requeued", 1),
    );
    await hook.one({ what: "the delivery after 30 days", fits: about(kept), count: 2 });
    const late = await askInFirstSecond(t, end, () => redeliver(t, bearer, endpoint, second ?? {}));
    if (late.status !== 200) t.expect(late, "after 30 days").envelope(404, "NOT_FOUND", second);
  }),

  check("hooks.redeliver-kept", { title: "one that was given up", timeout: 180 }, async (t) => {
    const { install } = await newInstall(t, "hooks");
    const bearer = install.token;
    const hook = t.hook();
    hook.answer = { status: 500 };
    const endpoint = await newEndpoint(t, bearer, hook);
    const link = await newLink(t, bearer);
    await t.control("it is tried as often as it may be", async () => {
      t.value("attempts", (await attemptsOf(t, hook, 1)).length).is(constants.webhookAttempts);
    });
    const from = t.instant().earliest;
    hook.answer = { status: 204 };
    const days = constants.webhookFailedDays * DAY_MS;
    const end = { earliest: from + days, latest: t.instant().latest + days };
    const ask = () => redeliver(t, bearer, endpoint, {});
    await inLastSecond(t, end, ask, (answer) =>
      t.expect(answer, "all that failed, in the last second of 90 days").status(200).member("requeued", 1),
    );
    const { id: deliveryId } = await hook.one({
      what: "the delivery after 90 days",
      fits: about(link),
      count: webhookRetrySeconds.length + 2,
    });
    t.value("its id", deliveryId).is(hook.judged().filter(about(link))[0]?.id ?? "");
  }),

  check("hooks.redeliver-foreign", async (t) => {
    const { install } = await sharedInstall(t);
    const { install: other } = await newInstall(t, "hooks");
    const bearer = install.token;
    const [hook, second] = [t.hook(), t.hook()];
    const own = await newEndpoint(t, bearer, hook);
    const sibling = await newEndpoint(t, bearer, second);
    const stranger = await newEndpoint(t, other.token, t.hook());
    const link = await newLink(t, bearer);
    const delivery = await arrival(t, hook, link);
    const siblings = await arrival(t, second, link);
    t.value("the delivery ids of one event at two endpoints", siblings.id).isNot(delivery.id);
    const json = { deliveryId: delivery.id };
    const foreign = await redeliver(t, bearer, sibling, json);
    t.expect(foreign, "the delivery id of another endpoint").envelope(404, "NOT_FOUND", json);
    const across = await redeliver(t, other.token, stranger, json);
    t.expect(across, "the delivery id of another install's endpoint").envelope(404, "NOT_FOUND", json);
    for (const [what, wanted] of Object.entries({ "one delivery of": json, "all that failed of": {} })) {
      const theirs = await redeliver(t, other.token, own, wanted);
      t.expect(theirs, `${what} another install's endpoint`).envelope(404, "NOT_FOUND", { endpointId: own.id });
    }
    const call = { bearer: other.token, path: { endpointId: own.id } };
    for (const [what, answer] of Object.entries({
      read: await t.call("getWebhookEndpoint", call),
      changed: await t.call("updateWebhookEndpoint", { ...call, json: { status: "DISABLED" } }),
      deleted: await t.call("deleteWebhookEndpoint", call),
    })) {
      t.expect(answer, `another install's endpoint, ${what}`).envelope(404, "NOT_FOUND", { endpointId: own.id });
    }
    t.value("the endpoint afterwards", await readEndpoint(t, bearer, own)).is(own.made);
    const listed = await t.call("listWebhookEndpoints", { bearer: other.token });
    t.expect(listed, "another install's list").status(200).text(stranger.id).noText(own.id);
    const unknown = { deliveryId: "0000000000000000" };
    const nobodys = await redeliver(t, bearer, own, unknown);
    t.expect(nobodys, "a delivery id that is not there").envelope(404, "NOT_FOUND", unknown);
    await t.control("it can be redelivered by its own endpoint", async () => {
      t.expect(await redeliver(t, bearer, own, json)).status(200);
      await hook.until({ what: "the delivery again", fits: about(link), count: 2 });
    });
    await sleep(QUIET_MS);
    t.value(
      "how often the event came to the two endpoints",
      [hook, second].map((one) => one.judged().filter(about(link)).length),
    ).is([2, 1]);
  }),
];

async function createdUrl(t: T, bearer: string, url: string): Promise<WebhookEndpoint> {
  const answer = await t.call("createWebhookEndpoint", { bearer, json: { ...GOOD, url } });
  return deletedAtEnd(t, bearer, t.expect(answer, `an endpoint at ${url.slice(0, 60)}`).body(201).webhookEndpoint);
}

async function made(t: T, bearer: string, types: readonly EventType[], what: string): Promise<WebhookEndpoint> {
  const answer = await t.call("createWebhookEndpoint", { bearer, json: { ...GOOD, eventTypes: types } });
  return deletedAtEnd(t, bearer, t.expect(answer, what).body(201).webhookEndpoint);
}

function deletedAtEnd(t: T, bearer: string, endpoint: WebhookEndpoint): WebhookEndpoint {
  t.atEnd(async () => {
    await t.call("deleteWebhookEndpoint", { bearer, path: { endpointId: endpoint.id } }).catch(() => {});
  });
  return endpoint;
}

async function read(t: T, bearer: string, endpointId: string): Promise<WebhookEndpoint> {
  const answer = await t.call("getWebhookEndpoint", { bearer, path: { endpointId } });
  return t.expect(answer, "the endpoint").body(200).webhookEndpoint;
}

async function update(t: T, bearer: string, endpoint: Endpoint, json: object): Promise<WebhookEndpoint> {
  const answer = await t.call("updateWebhookEndpoint", { bearer, path: { endpointId: endpoint.id }, json });
  return t.expect(answer, `a change of ${Object.keys(json).join(", ")}`).body(200).webhookEndpoint;
}

function redeliver(t: T, bearer: string, endpoint: Endpoint, json: object) {
  return t.call("redeliver", { bearer, path: { endpointId: endpoint.id }, json });
}

/** A URL of this many characters. */
function urlOf(length: number): string {
  return "https://example.com/".padEnd(length, "x");
}
