/** Events and their way to a receiver, through the API and over HTTP; time stands still but where a test moves it. */
import { afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { verifyWebhook } from "../../conformance/webhooks/verify.ts";
import { type Events, type EventType, events } from "../../generated/events.ts";
import { platformScope } from "../../generated/scopes.ts";
import { newId } from "../accounts/id.ts";
import { disconnect } from "../installs/grants.ts";
import { removeAllDue } from "../retention/testing.ts";
import { lockingInstall } from "../storage/lock.ts";
import { databases, type Received, type Receiver, startReceiver } from "../testing/index.ts";
import { frozenClock } from "../time/clock.ts";
import { createClaims, LEASE_MILLISECONDS } from "../webhooks/claim.ts";
import { DELIVERIES_AT_ONCE } from "../webhooks/drop.ts";
import { emitEvent } from "../webhooks/emit.ts";
import { createOutbound } from "../webhooks/outbound.ts";
import { createDeliveryWorker } from "../webhooks/worker.ts";
import { type Api, type Install, startApi } from "./testing.ts";

const RETRIES = [60, 300, 1_800, 7_200];

describe.each(databases)("deliveries on $name", ({ name, open }) => {
  let api: Api;
  let receiver: Receiver;
  let install: Install;
  let idNow = "";
  beforeAll(async () => {
    api = await startApi((await open()).db);
    return api.close;
  });
  beforeEach(async () => {
    receiver = await startReceiver();
    install = await api.install();
  });
  afterEach(async () => {
    // What a test has left waiting would go out in the next one.
    await api.world.db.deleteFrom("webhookEndpoints").execute();
    expect(api.errors.splice(0)).toEqual([]);
  });

  const outbound = createOutbound({ development: true, resolve: async () => ["127.0.0.1"] });
  const due = (): Promise<void> => api.worker.runDue();
  const later = async (seconds: number): Promise<void> => {
    api.world.clock.advance(seconds);
    await due();
  };
  const at = (id: string): string => `/webhook-endpoints/${id}`;
  const endpoint = async (id: string) => (await install.call("GET", at(id))).body.webhookEndpoint;
  const patch = (id: string, json: object) => install.call("PATCH", at(id), json);
  const redeliver = (id: string, json?: object) => install.call("POST", `${at(id)}/redeliver`, json);
  const idOf = (received: Received | undefined) => String(received?.headers["x-opentrain-delivery"]);
  const rows = (endpointId: string) =>
    api.world.db
      .selectFrom("deliveries")
      .select(["id", "attempts", "nextAttemptAt", "deliveredAt", "failedAt", "leaseId"])
      .where("endpointId", "=", endpointId)
      .orderBy("eventId")
      .execute();
  /** From now on what waits for the endpoint has but its last attempt. */
  const exhaust = (endpointId: string): Promise<unknown> =>
    api.world.db
      .updateTable("deliveries")
      .set({ attempts: 4, nextAttemptAt: api.world.clock.now() })
      .where("endpointId", "=", endpointId)
      .where("nextAttemptAt", "is not", null)
      .execute();
  /** More than are written at once, each of an event of its own. */
  async function many(endpointId: string, state: { nextAttemptAt?: number; failedAt?: number; deliveredAt?: number }) {
    const { db, clock } = api.world;
    const now = clock.now();
    const event = { installId: install.installId, type: "project_link.created", resourceId: "r", data: "{}" };
    const events = Array.from({ length: 2 * DELIVERIES_AT_ONCE + 50 }, () => ({ ...event, createdAt: now }));
    const ids = await db.insertInto("events").values(events).returning("id").execute();
    const made = ids.map(({ id: eventId }) => ({ id: newId(api.world), eventId, endpointId, queuedAt: now, ...state }));
    await db.insertInto("deliveries").values(made).execute();
    return made.length;
  }
  async function emit<Type extends EventType>(type: Type, data: Events[Type]["data"]): Promise<void> {
    await lockingInstall(api.world.db, install.installId, (trx) =>
      emitEvent(trx, api.world, { installId: install.installId, type, resourceId: "r".repeat(16), jobId: null, data }),
    );
  }
  /** Each endpoint gets one delivery and answers, so that afterwards it is called several times at once. */
  async function knownToAnswer(): Promise<void> {
    await install.link();
    await due();
  }
  const revoked = (): Promise<void> =>
    emit("install.revoked", { installId: install.installId, reason: "reconnected", revokedAt: "2030-01-01T00:00:00Z" });

  describe("an event", () => {
    test("is told as its schema says, signed over its bytes", async () => {
      const { secret } = await install.hook(receiver.url("/hook?a=b"));
      const { projectLink } = (await install.link()).body;
      await due();
      const [told] = receiver.received;
      expect(told?.path).toBe("/hook?a=b");
      expect(told?.body).toStrictEqual({
        id: expect.stringMatching(/^[1-9][0-9]*$/),
        type: "project_link.created",
        apiVersion: "v1",
        createdAt: new Date(api.world.clock.now()).toISOString(),
        resourceId: projectLink.id,
        jobId: null,
        data: { projectLink },
      });
      expect(told?.headers).toMatchObject({
        "content-type": "application/json",
        "user-agent": "OpenTrain-Partner-Webhooks/1.0",
        "x-opentrain-event": "project_link.created",
        "x-opentrain-delivery": expect.stringMatching(/^[0-9a-f]{32}$/),
      });
      const header = told?.headers["x-opentrain-signature"];
      const now = new Date(api.world.clock.now());
      const verified = verifyWebhook({ payload: told?.raw ?? "", header, secret, tolerance: 0, now });
      expect(JSON.parse(verified.payload)).toEqual(told?.body);
      expect(verified.signedAt).toEqual(now);
    });

    test("of a link that was removed has its last state, and the job it had to do with", async () => {
      await install.hook(receiver.url(), ["project_link.removed"]);
      const jobId = "a".repeat(32);
      const job = { id: jobId, organizationId: install.organizationId, title: "", description: "" };
      await api.world.db
        .insertInto("jobs")
        .values({ ...job, createdAt: 1, updatedAt: 1 })
        .onConflict((conflict) => conflict.column("id").doUpdateSet({ organizationId: install.organizationId }))
        .execute();
      const made = await install.call("POST", "/project-links", { externalProjectId: "x", jobId });
      const { projectLink } = made.body;
      await install.call("DELETE", `/project-links/${projectLink.id}`);
      await due();
      expect(receiver.received.map(({ body }) => [body.type, body.resourceId, body.jobId, body.data])).toEqual([
        ["project_link.removed", projectLink.id, jobId, { projectLink }],
      ]);
    });

    test("ids grow", async () => {
      await install.hook(receiver.url());
      for (let n = 0; n < 3; n++) {
        await install.link();
        await due();
      }
      const ids = receiver.received.map(({ body }) => Number(body.id));
      expect(ids).toEqual([...new Set(ids)].sort((a, b) => a - b));
    });

    test("goes to the endpoints that subscribe to it, and to those only that were there before", async () => {
      await install.hook(receiver.url("/both"));
      await install.hook(receiver.url("/removed"), ["project_link.removed"]);
      const other = await api.install();
      await other.hook(receiver.url("/other"));
      await install.link();
      await install.hook(receiver.url("/later"));
      await due();
      await later(60);
      expect(receiver.received.map(({ path }) => path)).toEqual(["/both"]);
    });

    test("is not made for what the install has no scope for any more, but of its end it is told", async () => {
      await install.hook(receiver.url(), ["project_link.created", "install.revoked"]);
      const reconnect = (...scopes: string[]): Promise<unknown> =>
        api.world.db
          .updateTable("installs")
          .set({ scopes: JSON.stringify(scopes) })
          .where("id", "=", install.installId)
          .execute();
      const told = async (): Promise<string[]> => {
        await install.link();
        await due();
        return receiver.received.splice(0).map(({ body }) => body.type);
      };
      await reconnect(platformScope.projectLinksWrite, platformScope.webhooksManage);
      expect(await told()).toEqual(["project_link.created"]);
      await reconnect(platformScope.contractsRead, platformScope.webhooksManage);
      expect(await told()).toEqual([]);
      await reconnect(platformScope.projectLinksRead, platformScope.projectLinksWrite);
      expect(await told()).toEqual([]);
      await revoked();
      await due();
      expect(receiver.received.map(({ body }) => body.type)).toEqual(["install.revoked"]);
    });

    test("is not made while the app is disabled; what is queued waits", async () => {
      const { id } = await install.hook(receiver.url(), ["project_link.created", "install.revoked"]);
      await install.link();
      const app = (disabledAt: number | null): Promise<unknown> =>
        api.world.db.updateTable("apps").set({ disabledAt }).where("id", "=", install.appId).execute();
      await app(1);
      await revoked();
      await later(3_600);
      expect(receiver.received).toEqual([]);
      await app(null);
      await due();
      expect(receiver.received.map(({ body }) => body.type)).toEqual(["project_link.created"]);
      expect(await rows(id)).toHaveLength(1);
    });

    test.each(Object.keys(events) as EventType[])("%s can be told", async (type) => {
      await install.hook(receiver.url(), [type]);
      // Nothing makes most of them yet: what is in them is not judged here.
      await emit(type, { told: type } as never);
      await due();
      expect(receiver.received.map(({ body }) => [body.type, body.data])).toEqual([[type, { told: type }]]);
    });
  });

  describe("an attempt", () => {
    test.each([200, 201, 204, 299])("that is answered %i has delivered", async (status) => {
      const { id } = await install.hook(receiver.url());
      receiver.answer = status;
      await install.link();
      await due();
      await later(100_000);
      expect(receiver.received).toHaveLength(1);
      expect(await rows(id)).toMatchObject([{ attempts: 1, deliveredAt: expect.any(Number), nextAttemptAt: null }]);
    });

    test.each([300, 302, 307, 304, 400, 404, 410, 429, 500, 503])("that is answered %i has failed", async (status) => {
      const { id } = await install.hook(receiver.url("/hook"));
      receiver.answer = (_told, res) => void res.writeHead(status, { location: receiver.url("/elsewhere") }).end();
      await install.link();
      await due();
      expect(await rows(id)).toMatchObject([{ attempts: 1, deliveredAt: null, failedAt: null, leaseId: null }]);
      await later(60);
      expect(receiver.received.map(({ path }) => path)).toEqual(["/hook", "/hook"]);
    });

    test("is made five times: 1, 5, 30 and 120 minutes after the end of the one before, never early", async () => {
      const { id, secret } = await install.hook(receiver.url());
      // Each takes seven seconds.
      receiver.answer = (_told, res) => {
        api.world.clock.advance(7);
        res.writeHead(500).end();
      };
      await install.link();
      await due();
      const signed: number[] = [];
      for (const [n, wait] of RETRIES.entries()) {
        expect(receiver.received).toHaveLength(n + 1);
        await later(wait - 0.001);
        expect(receiver.received).toHaveLength(n + 1);
        await later(0.001);
        expect(receiver.received).toHaveLength(n + 2);
      }
      await later(1_000_000);
      expect(receiver.received).toHaveLength(5);
      expect(await rows(id)).toMatchObject([{ attempts: 5, failedAt: expect.any(Number), nextAttemptAt: null }]);
      expect((await endpoint(id)).consecutiveFailures).toBe(1);
      // The same delivery and the same bytes, signed anew.
      expect(new Set(receiver.received.map(idOf)).size).toBe(1);
      expect(new Set(receiver.received.map(({ raw }) => raw.toString())).size).toBe(1);
      for (const { raw, headers } of receiver.received) {
        const header = headers["x-opentrain-signature"];
        const t = Number(/^t=(\d+),/.exec(String(header))?.[1]);
        verifyWebhook({ payload: raw, header, secret, tolerance: 0, now: new Date(t * 1000) });
        signed.push(t);
      }
      const first = signed[0] ?? 0;
      expect(signed.map((t) => t - first)).toEqual([0, 67, 374, 2_181, 9_388]);
    });

    test("that cannot be signed has failed, and is made again", async () => {
      const { id } = await install.hook(receiver.url());
      await install.link();
      const own = await api.world.db
        .selectFrom("webhookEndpoints")
        .select("sealedSecret")
        .where("id", "=", id)
        .executeTakeFirstOrThrow();
      const seal = (sealedSecret: string): Promise<unknown> =>
        api.world.db.updateTable("webhookEndpoints").set({ sealedSecret }).where("id", "=", id).execute();
      await seal("s1.another secret");
      await due();
      expect(await rows(id)).toMatchObject([{ attempts: 1, failedAt: null }]);
      await seal(own.sealedSecret);
      await later(60);
      expect(receiver.received).toHaveLength(1);
    });

    test("does not call what may not be called: that has failed", async () => {
      const { id } = await install.hook("https://hooks.example.com/");
      await install.link();
      const production = createOutbound({ development: false, resolve: async () => ["10.0.0.1"] });
      await createDeliveryWorker(api.world, { outbound: production }).runDue();
      expect(await rows(id)).toMatchObject([{ attempts: 1, deliveredAt: null, failedAt: null }]);
    });
  });

  describe("an endpoint", () => {
    /** So many deliveries are exhausted, one after the other. */
    async function exhaustOneByOne(id: string, count: number): Promise<void> {
      for (let n = 0; n < count; n++) {
        await install.link();
        await exhaust(id);
        await due();
      }
    }

    test("is disabled by the tenth in a row that is exhausted, and what waits for it has failed", async () => {
      const { id } = await install.hook(receiver.url());
      receiver.answer = 500;
      await exhaustOneByOne(id, 9);
      expect(await endpoint(id)).toMatchObject({ status: "ACTIVE", consecutiveFailures: 9, disabledReason: null });
      // Two wait for a second attempt when the tenth is exhausted.
      await install.link();
      await exhaust(id);
      receiver.answer = 500;
      await install.link();
      await install.link();
      await due();
      const now = new Date(api.world.clock.now()).toISOString();
      expect(await endpoint(id)).toMatchObject({
        status: "DISABLED",
        consecutiveFailures: 10,
        disabledAt: now,
        disabledReason: "delivery_failures",
      });
      expect((await rows(id)).filter(({ failedAt }) => failedAt === null)).toEqual([]);
      // Events meanwhile make no deliveries, and nothing is tried.
      receiver.answer = 204;
      const before = receiver.received.length;
      await install.link();
      await later(100_000);
      expect(receiver.received).toHaveLength(before);
      expect(await rows(id)).toHaveLength(12);

      await patch(id, { status: "ACTIVE" });
      expect(await endpoint(id)).toMatchObject({ status: "ACTIVE", consecutiveFailures: 0, disabledReason: null });
      await install.link();
      await due();
      expect(receiver.received).toHaveLength(before + 1);
    });

    test("is disabled so however much waits for it", async () => {
      const { id } = await install.hook(receiver.url());
      await many(id, { nextAttemptAt: api.world.clock.now() + 1_000_000 });
      receiver.answer = 500;
      const { db, clock } = api.world;
      await db.updateTable("webhookEndpoints").set({ consecutiveFailures: 9 }).where("id", "=", id).execute();
      const [first] = await rows(id);
      const last = { attempts: 4, nextAttemptAt: clock.now() };
      await db.updateTable("deliveries").set(last).where("id", "=", String(first?.id)).execute();
      await due();
      expect(await endpoint(id)).toMatchObject({ disabledReason: "delivery_failures" });
      const waiting = async () =>
        (await rows(id)).filter(({ failedAt, nextAttemptAt }) => failedAt === null || nextAttemptAt !== null).length;
      // A part at once, the rest behind it.
      expect(await waiting()).toBe(DELIVERIES_AT_ONCE + 49);
      await removeAllDue(api.world);
      expect(await waiting()).toBe(0);
    });

    test.each([
      ["enabled", () => patch(idNow, { status: "ACTIVE" })],
      ["told to redeliver", () => redeliver(idNow)],
    ])("and %s before all of that is noted, has nothing of it waiting", async (what, ask) => {
      const { id } = await install.hook(receiver.url());
      idNow = id;
      const count = await many(id, { nextAttemptAt: api.world.clock.now() });
      const now = api.world.clock.now();
      await api.world.db
        .updateTable("webhookEndpoints")
        .set({ disabledAt: now, disabledReason: "delivery_failures", givenUpAt: now })
        .where("id", "=", id)
        .execute();
      const { status, body } = await ask();
      expect(status).toBe(200);
      if (what === "enabled") {
        await due();
        expect(receiver.received).toEqual([]);
        expect((await redeliver(id)).body.requeued).toBe(count);
      } else expect(body.requeued).toBe(count);
      expect((await rows(id)).filter(({ nextAttemptAt }) => nextAttemptAt === null)).toEqual([]);
    });

    test("is not disabled if one of them was delivered in between", async () => {
      const { id } = await install.hook(receiver.url());
      receiver.answer = 500;
      await exhaustOneByOne(id, 9);
      receiver.answer = 204;
      await install.link();
      await due();
      expect((await endpoint(id)).consecutiveFailures).toBe(0);
      receiver.answer = 500;
      await exhaustOneByOne(id, 9);
      expect(await endpoint(id)).toMatchObject({ status: "ACTIVE", consecutiveFailures: 9 });
    });

    test("that is paused gets nothing; what waits goes out when it is active, to its new URL", async () => {
      const { id } = await install.hook(receiver.url("/old"));
      receiver.answer = 500;
      await install.link();
      await due();
      await patch(id, { status: "DISABLED" });
      receiver.answer = 204;
      await install.link();
      await later(3_600);
      expect(receiver.received).toHaveLength(1);
      await patch(id, { url: receiver.url("/new") });
      await due();
      expect(receiver.received).toHaveLength(1);
      await patch(id, { status: "ACTIVE" });
      await due();
      expect(receiver.received.map(({ path }) => path)).toEqual(["/old", "/new"]);
      expect(idOf(receiver.received[1])).toBe(idOf(receiver.received[0]));
    });

    test("that is deleted gets nothing more: neither what waits nor what is to be tried again", async () => {
      const { id } = await install.hook(receiver.url());
      const stays = await install.hook(receiver.url("/stays"));
      receiver.answer = 500;
      await install.link();
      await due();
      await install.link();
      await install.call("DELETE", at(id));
      receiver.answer = 204;
      await later(60);
      expect(receiver.at("/")).toHaveLength(1);
      expect(receiver.at("/stays")).toHaveLength(3);
      expect(await rows(id)).toEqual([]);
      expect(await rows(stays.id)).toHaveLength(2);
    });

    test("that is deleted has no history left, however long", async () => {
      const { id } = await install.hook(receiver.url());
      const stays = await install.hook(receiver.url("/stays"));
      await many(id, { nextAttemptAt: api.world.clock.now() + 1_000 });
      await many(stays.id, { deliveredAt: api.world.clock.now() });
      const before = await endpoint(id);
      const kept = await rows(stays.id);
      const { status, body } = await install.call("DELETE", at(id));
      expect([status, body]).toEqual([200, { webhookEndpoint: before, deleted: true }]);
      for (const [method, json] of [["GET"], ["PATCH", { status: "ACTIVE" }], ["DELETE"]] as const) {
        expect((await install.call(method, at(id), json)).status).toBe(404);
      }
      expect((await redeliver(id)).status).toBe(404);
      const { webhookEndpoints } = (await install.call("GET", "/webhook-endpoints")).body;
      expect(webhookEndpoints.map(({ id }: { id: string }) => id)).toEqual([stays.id]);
      await later(60);
      expect(receiver.received).toEqual([]);
      // A part is removed at once, the rest behind the answer.
      expect((await rows(id)).length).toBe(DELIVERIES_AT_ONCE + 50);
      await removeAllDue(api.world);
      expect(await rows(id)).toEqual([]);
      expect(await rows(stays.id)).toEqual(kept);
    });

    test("that is deleted while others are on their way to it gets those at most", async () => {
      const { id } = await install.hook(receiver.url());
      await knownToAnswer();
      let open = 0;
      const answers: (() => void)[] = [];
      const many = new Promise<void>((resolve) => {
        receiver.answer = (_told, res) => {
          answers.push(() => void res.writeHead(500).end());
          if (++open === 32) resolve();
        };
      });
      await Promise.all(Array.from({ length: 40 }, () => install.link()));
      const running = due();
      await many;
      await install.call("DELETE", at(id));
      for (const answer of answers) answer();
      await running;
      await later(60);
      expect(receiver.received).toHaveLength(1 + 32);
    });
  });

  // SQLite's one writer cannot come in between.
  if (name === "PostgreSQL") {
    test("what is deleted or paused as it is taken is not sent, and what still waits is given back", async () => {
      const deleted = await install.hook(receiver.url("/deleted"));
      const paused = await install.hook(receiver.url("/paused"));
      await install.link();
      let meanwhile: (() => Promise<unknown>) | undefined;
      const db = api.world.db.withPlugin({
        transformQuery: ({ node }) => node,
        async transformResult({ result }) {
          const act = meanwhile;
          meanwhile = undefined;
          await act?.();
          return result;
        },
      });
      const claims = createClaims({ ...api.world, db }, frozenClock());
      const acts = [
        [deleted.id, () => install.call("DELETE", at(deleted.id))],
        [paused.id, () => patch(paused.id, { status: "DISABLED" })],
      ] as const;
      for (const [id, act] of acts) {
        meanwhile = act;
        expect(await claims.claim(id, 8)).toEqual({ claimed: 1, attempts: [] });
      }
      expect(await rows(paused.id)).toMatchObject([{ attempts: 0, leaseId: null }]);
    });
  }

  describe("redelivering", () => {
    test("one delivery, whatever its status: at once, with five attempts of its own, under its id", async () => {
      const { id } = await install.hook(receiver.url());
      await install.link();
      await due();
      const deliveryId = idOf(receiver.received[0]);
      receiver.answer = 500;
      const answer = await redeliver(id, { deliveryId });
      expect(answer.body).toStrictEqual({
        webhookEndpoint: await endpoint(id),
        requeued: 1,
        message: "1 delivery is tried again at once.",
      });
      await due();
      for (const wait of RETRIES) await later(wait);
      expect(receiver.received.map(idOf)).toEqual(Array(6).fill(deliveryId));
      expect(await rows(id)).toMatchObject([{ attempts: 5, deliveredAt: null, failedAt: expect.any(Number) }]);
      // Of one that failed, and of one that waits for its next attempt.
      expect((await redeliver(id, { deliveryId })).body.requeued).toBe(1);
      await due();
      expect((await redeliver(id, { deliveryId })).body.requeued).toBe(1);
      receiver.answer = 204;
      await due();
      expect(receiver.received).toHaveLength(8);
      expect(await rows(id)).toMatchObject([{ attempts: 1, deliveredAt: expect.any(Number), failedAt: null }]);
    });

    test("all that failed, and nothing else", async () => {
      const { id } = await install.hook(receiver.url());
      await install.link();
      await due();
      receiver.answer = 500;
      await install.link();
      await install.link();
      await exhaust(id);
      await due();
      await install.link();
      await due();
      receiver.answer = 204;
      receiver.received.splice(0);
      for (const json of [{}, undefined]) {
        const { body } = await redeliver(id, json);
        expect([body.requeued, body.message]).toEqual(
          json
            ? [2, "2 deliveries are tried again at once."]
            : [0, "No delivery has failed: there is nothing to try again."],
        );
        await due();
      }
      expect(receiver.received).toHaveLength(2);
      await later(60);
      expect(receiver.received).toHaveLength(3);
    });

    test("all that failed, however many", async () => {
      const { id } = await install.hook(receiver.url());
      await patch(id, { status: "DISABLED" });
      await many(id, { deliveredAt: api.world.clock.now() });
      const count = await many(id, { failedAt: api.world.clock.now() });
      expect((await redeliver(id)).body.requeued).toBe(count);
      expect((await rows(id)).filter(({ nextAttemptAt }) => nextAttemptAt !== null)).toHaveLength(count);
      expect((await redeliver(id)).body.requeued).toBe(0);
    });

    test.each([
      ["was made", 30, { deliveredAt: true }],
      ["was given up", 90, { failedAt: true }],
    ])("what %s is there for %i days, to the second, whether its row is or not", async (_what, days, ended) => {
      const { id } = await install.hook(receiver.url());
      await patch(id, { status: "DISABLED" });
      const now = api.world.clock.now();
      await many(id, Object.fromEntries(Object.keys(ended).map((column) => [column, now])));
      const [first, second] = (await rows(id)).map((row) => row.id);
      api.world.clock.advance(days * 86_400 - 1);
      expect((await redeliver(id, { deliveryId: first })).body.requeued).toBe(1);
      api.world.clock.advance(1);
      const gone = await redeliver(id, { deliveryId: second });
      expect([gone.status, gone.body.details]).toEqual([404, { deliveryId: second }]);
      expect((await redeliver(id)).body.requeued).toBe(0);
    });

    test("on a disabled endpoint succeeds and says that nothing is tried, until it is active", async () => {
      const { id } = await install.hook(receiver.url());
      await install.link();
      await due();
      await patch(id, { status: "DISABLED" });
      const { status, body } = await redeliver(id, { deliveryId: idOf(receiver.received[0]) });
      expect([status, body.requeued, body.webhookEndpoint.status]).toEqual([200, 1, "DISABLED"]);
      expect(body.message).toContain("nothing is tried");
      expect((await redeliver(id)).body).toMatchObject({
        requeued: 0,
        message: body.message.replace("1 delivery", "0 deliveries"),
      });
      await later(3_600);
      expect(receiver.received).toHaveLength(1);
      await patch(id, { status: "ACTIVE" });
      await due();
      expect(receiver.received).toHaveLength(2);
    });

    test("another endpoint's delivery is unknown", async () => {
      const { id } = await install.hook(receiver.url());
      const sibling = await install.hook(receiver.url("/sibling"), ["install.revoked"]);
      await install.link();
      await due();
      const deliveryId = idOf(receiver.received[0]);
      for (const [endpointId, wrong] of [
        [sibling.id, deliveryId],
        [id, "0".repeat(32)],
      ] as const) {
        const { status, body } = await redeliver(endpointId, { deliveryId: wrong });
        expect([status, body.details]).toEqual([404, { deliveryId: wrong }]);
      }
      await due();
      expect(receiver.received).toHaveLength(1);
    });

    test("one that is on its way: the new attempt counts, the old one's end does not", async () => {
      const { id } = await install.hook(receiver.url());
      let end = (): void => {};
      const arrived = new Promise<void>((resolve) => {
        receiver.answer = (_told, res) => {
          end = () => void res.writeHead(204).end();
          resolve();
        };
      });
      await install.link();
      const running = due();
      await arrived;
      receiver.answer = 500;
      await redeliver(id, { deliveryId: idOf(receiver.received[0]) });
      end();
      await running;
      await due();
      expect(receiver.received).toHaveLength(2);
      expect(await rows(id)).toMatchObject([{ attempts: 1, deliveredAt: null, leaseId: null }]);
    });
  });

  describe("a customer who disconnects the app", () => {
    const end = (): Promise<boolean> => disconnect(api.world, { ...install });

    test("has what was queued before go out, with the word of it, and nothing after it", async () => {
      const { id } = await install.hook(receiver.url("/hook"), ["project_link.created", "install.revoked"]);
      const paused = await install.hook(receiver.url("/paused"));
      receiver.answer = 500;
      await install.link();
      await due();
      await patch(paused.id, { status: "DISABLED" });
      receiver.received.splice(0);
      receiver.answer = 204;
      await end();
      await revoked();
      await emit("project_link.created", { told: "late" } as never);
      await later(60);
      expect(receiver.received.map(({ path, body }) => [path, body.type]).sort()).toEqual([
        ["/hook", "install.revoked"],
        ["/hook", "project_link.created"],
      ]);
      expect(receiver.received.find(({ body }) => body.type === "install.revoked")?.body.data).toMatchObject({
        installId: install.installId,
        reason: "disconnected",
      });
      expect(await rows(id)).toHaveLength(2);
    });

    test("and connects it again: what was queued before still goes out, what is queued anew waits", async () => {
      const { id } = await install.hook(receiver.url(), ["project_link.created", "install.revoked"]);
      await install.link();
      await due();
      receiver.answer = 500;
      await end();
      await due();
      const { db, clock } = api.world;
      await db.updateTable("installs").set({ revokedAt: null }).where("id", "=", install.installId).execute();
      await db.updateTable("platformTokens").set({ revokedAt: null }).where("id", "=", install.tokenId).execute();
      clock.advance(1);
      expect(await endpoint(id)).toMatchObject({ status: "DISABLED", disabledReason: "disconnected" });
      expect((await redeliver(id, { deliveryId: idOf(receiver.received[0]) })).body.message).toContain(
        "nothing is tried",
      );
      await install.link();
      receiver.answer = 204;
      await later(60);
      const types = (): string[] => receiver.received.map(({ body }) => body.type);
      expect(types()).toEqual(["project_link.created", "install.revoked", "install.revoked"]);
      await patch(id, { status: "ACTIVE" });
      await due();
      expect(types()).toHaveLength(4);
    });
  });

  test("a pause ends also what goes out although the app was disconnected", async () => {
    const { id } = await install.hook(receiver.url());
    receiver.answer = 500;
    await install.link();
    await due();
    const { db, clock } = api.world;
    const disabled = { disabledAt: clock.now(), disabledReason: "disconnected" } as const;
    await db.updateTable("webhookEndpoints").set(disabled).where("id", "=", id).execute();
    await later(60);
    expect(receiver.received).toHaveLength(2);
    expect((await patch(id, { status: "DISABLED" })).body.webhookEndpoint).toMatchObject({ disabledReason: "paused" });
    await later(300);
    expect(receiver.received).toHaveLength(2);
    await patch(id, { status: "ACTIVE" });
    await due();
    expect(receiver.received).toHaveLength(3);
  });

  describe("a receiver that does not answer", () => {
    test("holds up neither another endpoint nor a call", async () => {
      await install.hook(receiver.url("/silent"));
      await install.hook(receiver.url("/quick"));
      await knownToAnswer();
      receiver.received.splice(0);
      const open: (() => void)[] = [];
      receiver.answer = ({ path }, res) => {
        const answer = (): void => void res.writeHead(204).end();
        if (path === "/quick") answer();
        else open.push(answer);
      };
      await Promise.all(Array.from({ length: 50 }, () => install.link()));
      const running = due();
      await expect.poll(() => receiver.at("/quick").length).toBe(50);
      expect((await install.call("GET", "/installs/current")).status).toBe(200);
      expect(receiver.at("/silent")).toHaveLength(32);
      while (receiver.at("/silent").length < 50) {
        for (const answer of open.splice(0)) answer();
        await new Promise(setImmediate);
      }
      for (const answer of open.splice(0)) answer();
      await running;
    });
  });

  describe("several workers on one database", () => {
    test("share the work: each delivery is made once", async () => {
      const ids = await Promise.all(
        ["/1", "/2", "/3"].map(async (path) => (await install.hook(receiver.url(path))).id),
      );
      await Promise.all(Array.from({ length: 30 }, () => install.link()));
      const workers = Array.from({ length: 3 }, () => createDeliveryWorker(api.world, { outbound }));
      await Promise.all(workers.map((worker) => worker.runDue()));
      expect(receiver.received).toHaveLength(90);
      expect(new Set(receiver.received.map(idOf)).size).toBe(90);
      for (const id of ids) expect((await rows(id)).every(({ deliveredAt }) => deliveredAt !== null)).toBe(true);
    });

    test("take over what a dead one held, when its lease has run out and not before", async () => {
      const { id } = await install.hook(receiver.url());
      await install.link();
      const leases = frozenClock();
      let begun = (): void => {};
      const claimed = new Promise<void>((resolve) => {
        begun = resolve;
      });
      // It claims, and is never heard of again.
      const dead = createDeliveryWorker(api.world, {
        leases,
        outbound: () => {
          begun();
          return new Promise(() => {});
        },
      });
      void dead.runDue();
      await claimed;
      const heir = createDeliveryWorker(api.world, { leases, outbound });
      // Moving the world's clock kills nobody.
      api.world.clock.advance(3_600);
      leases.advance(LEASE_MILLISECONDS / 1000 - 0.001);
      await heir.runDue();
      expect(receiver.received).toHaveLength(0);
      leases.advance(0.001);
      await heir.runDue();
      expect(receiver.received).toHaveLength(1);
      expect(await rows(id)).toMatchObject([{ attempts: 1, deliveredAt: expect.any(Number) }]);
    });
  });

  describe("the worker of a server", () => {
    test("starts at once with what is announced, and stops when what is under way has ended", async () => {
      const worker = createDeliveryWorker(api.world, { outbound, pollMilliseconds: 3_600_000 });
      const { id } = await install.hook(receiver.url());
      worker.start();
      let answer = (): void => {};
      receiver.answer = (_told, res) => {
        answer = () => void res.writeHead(204).end();
      };
      await install.link();
      await expect.poll(() => receiver.received.length, { interval: 5 }).toBe(1);
      let stopped = false;
      const stopping = worker.stop().then(() => {
        stopped = true;
      });
      await install.link();
      expect((await install.call("GET", "/installs/current")).status).toBe(200);
      expect([stopped, receiver.received.length]).toEqual([false, 1]);
      answer();
      await stopping;
      expect(await rows(id)).toMatchObject([{ deliveredAt: expect.any(Number) }, { attempts: 0, leaseId: null }]);
    });

    test("notices by itself what nobody has announced: a time that has come", async () => {
      const worker = createDeliveryWorker(api.world, { outbound, pollMilliseconds: 10 });
      await install.hook(receiver.url());
      receiver.answer = 500;
      await install.link();
      await due();
      worker.start();
      api.world.clock.advance(60);
      await expect.poll(() => receiver.received.length, { interval: 5 }).toBe(2);
      await worker.stop();
    });

    test("tells how much waits, and since when; what waits for somebody is not late", async () => {
      const worker = createDeliveryWorker(api.world, {
        outbound: async () => ({ kind: "answered", status: 500, milliseconds: 1 }),
      });
      worker.start();
      await worker.stop();
      const metric = async (name: string): Promise<number> => {
        const line = (await api.world.metrics.text()).split("\n").find((text) => text.startsWith(`${name} `));
        return Number(line?.split(" ")[1]);
      };
      const queue = async (): Promise<readonly [number, number]> => [
        await metric("opentrain_webhook_queue_depth"),
        await metric("opentrain_webhook_queue_age_seconds"),
      ];
      const { id } = await install.hook(receiver.url());
      expect(await queue()).toEqual([0, 0]);
      await install.link();
      api.world.clock.advance(5);
      await install.link();
      api.world.clock.advance(2);
      expect(await queue()).toEqual([2, 7]);
      await patch(id, { status: "DISABLED" });
      expect(await queue()).toEqual([2, 0]);
      await patch(id, { status: "ACTIVE" });
      const before = await metric('opentrain_webhook_attempts_total{result="delivered"}');
      await due();
      expect(await queue()).toEqual([0, 0]);
      expect(await metric('opentrain_webhook_attempts_total{result="delivered"}')).toBe(before + 2);
    });
  });
});
