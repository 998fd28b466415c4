import { afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { verifyWebhook } from "../../conformance/webhooks/verify.ts";
import { constants } from "../../generated/constants.ts";
import { type PublicEventType, publicEvents } from "../../generated/events.ts";
import { type PublicScope, publicScope, publicScopes } from "../../generated/scopes.ts";
import { newId } from "../accounts/id.ts";
import { leaveOrganization } from "../accounts/leaving.ts";
import { publishEvents, recordEvent } from "../marketplace/feed/index.ts";
import { removeAllDue } from "../retention/testing.ts";
import { databases, type Receiver, startReceiver } from "../testing/index.ts";
import { createToken } from "../tokens/create.ts";
import { revokeToken } from "../tokens/manage.ts";
import { DELIVERIES_AT_ONCE } from "../webhooks/drop.ts";
import { createOutbound } from "../webhooks/outbound.ts";
import { createDeliveryWorker, type DeliveryWorker } from "../webhooks/worker.ts";
import { type Agent, type Answer, type Api, claim, newAgent, startApi } from "./testing.ts";

const url = "https://hooks.example.com/opentrain";
const allTypes = Object.keys(publicEvents);
const JOB = "e61b0f8d2c7a4935";

describe.each(databases)("webhooks on $name", ({ open }) => {
  let api: Api;
  let production: Api;
  let worker: DeliveryWorker;
  let receiver: Receiver;
  let agent: Agent;
  let token: string;
  beforeAll(async () => {
    const { db } = await open();
    api = await startApi(db);
    production = await startApi(db, { mode: "production" });
    const outbound = createOutbound({ development: true, resolve: async () => ["127.0.0.1"] });
    worker = createDeliveryWorker(api.world, { outbound, prepare: () => publishEvents(api.world) });
    return () => Promise.all([api.close(), production.close()]);
  });
  beforeEach(async () => {
    receiver = await startReceiver();
    agent = await newAgent(api.world);
    token = await tokenWith(...publicScopes);
  });
  afterEach(async () => {
    // What a test has left waiting would go out in the next one.
    await api.world.db.deleteFrom("webhookEndpoints").execute();
    expect([...api.errors.splice(0), ...production.errors.splice(0)]).toEqual([]);
  });

  async function tokenWith(...scopes: PublicScope[]): Promise<string> {
    const { organizationId } = agent;
    const made = await createToken(api.world, { organizationId, userId: "u", name: "t", scopes, expiresAt: null });
    if ("refused" in made) throw new Error(made.refused);
    return made.token;
  }
  const create = (json: object = {}, by = token, on = api): Promise<Answer> =>
    on.call("POST", "/webhooks", { token: by, json: { url, eventTypes: ["proposal.received"], ...json } });
  const get = (id: string, by = token) => api.call("GET", `/webhooks/${id}`, { token: by });
  const list = async (by = token) => (await api.call("GET", "/webhooks", { token: by })).body.webhooks;
  const remove = (id: string, by = token) => api.call("DELETE", `/webhooks/${id}`, { token: by });
  const ids = (webhooks: { id: string }[]) => webhooks.map(({ id }) => id);
  async function hook(path = "/", eventTypes: PublicEventType[] = ["proposal.received"]) {
    const { status, body } = await create({ url: receiver.url(path), eventTypes });
    expect(status).toBe(201);
    return { id: String(body.webhook.id), secret: String(body.secret) };
  }
  /** A proposal was received; its id. */
  async function happen(organizationId = agent.organizationId): Promise<string> {
    const proposalId = newId(api.world);
    const event = { organizationId, resourceId: proposalId, jobId: JOB, data: { proposalId, jobId: JOB } };
    await recordEvent(api.world.db, api.world, { ...event, type: "proposal.received" });
    return proposalId;
  }
  const due = (): Promise<void> => worker.runDue();
  const toldAt = (path: string): string[] => receiver.at(path).map(({ body }) => body.resourceId);

  test("one is made, found, listed, deleted; its secret is told once and kept sealed", async () => {
    const { status, body } = await create();
    expect(status).toBe(201);
    expect(body).toStrictEqual({
      webhook: {
        id: expect.stringMatching(/^[0-9a-f]{32}$/),
        url,
        eventTypes: ["proposal.received"],
        status: "ACTIVE",
        createdAt: new Date(api.world.clock.now()).toISOString(),
        disabledAt: null,
        disabledReason: null,
      },
      secret: expect.stringMatching(/^whsec_[\w-]{43}$/),
      message: expect.stringContaining("not shown again"),
    });
    const { webhook, secret } = body;
    const second = (await create({ eventTypes: [...allTypes, ...allTypes].reverse() })).body.webhook;
    expect(second.eventTypes).toEqual(allTypes);
    expect((await get(webhook.id)).body).toEqual({ webhook });
    expect(ids(await list())).toEqual([second.id, webhook.id]);
    const { sealedSecret } = await api.world.db
      .selectFrom("webhookEndpoints")
      .select("sealedSecret")
      .where("id", "=", webhook.id)
      .executeTakeFirstOrThrow();
    expect(sealedSecret).not.toContain(secret.slice(6));
    expect((await remove(webhook.id)).body).toEqual({ webhook, deleted: true });
    const gone = await get(webhook.id);
    expect([gone.status, gone.body.details]).toEqual([404, { webhookId: webhook.id }]);
    expect((await remove(webhook.id)).status).toBe(404);
    expect(ids(await list())).toEqual([second.id]);
  });

  test.each([
    "http://hooks.example.com/",
    "https://127.1/",
    "https://user@hooks.example.com/",
    "https://hooks .example/",
  ])("the URL is judged as that of an endpoint: %s", async (wrong) => {
    const { status, body } = await create({ url: wrong });
    expect([status, body.code]).toEqual([400, "BAD_REQUEST"]);
    expect(body.details.issues.map((issue: { where: string }) => issue.where)).toEqual(["body.url"]);
  });

  test("http to this machine is for development", async () => {
    expect((await create({ url: "http://localhost:8080/x" })).status).toBe(201);
    expect((await create({ url: "http://localhost:8080/x" }, token, production)).status).toBe(400);
  });

  test.each([[[]], [["install.revoked"]], [["*"]], ["proposal.received"], [undefined], [Array(101).fill("a")]])(
    "event types are of the eight: %j",
    async (eventTypes) => {
      const { status, body } = await create({ eventTypes });
      expect([status, body.code]).toEqual([400, "BAD_REQUEST"]);
    },
  );

  test("each type needs its scope, which the scope to write covers", async () => {
    const manage = publicScope.webhooksManage;
    const by = await tokenWith(manage, publicScope.proposalsWrite);
    expect((await create({ eventTypes: ["proposal.received", "proposal.status_changed"] }, by)).status).toBe(201);
    const refused = await create({ eventTypes: allTypes }, by);
    expect([refused.status, refused.body.details]).toEqual([
      403,
      {
        requiredScopes: [publicScope.messagesRead, publicScope.paymentsRead],
        grantedScopes: [manage, publicScope.proposalsWrite],
      },
    ]);
    const without = await create({}, await tokenWith(publicScope.proposalsRead));
    expect([without.status, without.body.details.requiredScopes]).toEqual([403, [manage]]);
  });

  test("ten are the most, also at the same instant, and disabled ones count", async () => {
    const answers = await Promise.all(Array.from({ length: 15 }, () => create()));
    expect(answers.filter(({ status }) => status === 201)).toHaveLength(10);
    const refused = answers.filter(({ status }) => status !== 201);
    expect(refused.map(({ status, body }) => [status, body.details])).toEqual(Array(5).fill([409, { limit: 10 }]));
    const [first] = ids(await list());
    await api.world.db
      .updateTable("webhookEndpoints")
      .set({ disabledAt: 1, disabledReason: "delivery_failures" })
      .where("id", "=", String(first))
      .execute();
    expect((await create()).status).toBe(409);
    const other = await newAgent(api.world);
    expect(other.organizationId).not.toBe(agent.organizationId);
    await remove(String(first));
    expect((await create()).status).toBe(201);
  });

  test("it is the organization's: another token sees it, and it outlives the one that made it", async () => {
    const maker = await tokenWith(...publicScopes);
    const { webhook } = (await create({ url: receiver.url() }, maker)).body;
    const [tokenId = ""] = /(?<=^ot_pat_)[0-9a-z]{16}/.exec(maker) ?? [];
    expect(await revokeToken(api.world, { organizationId: agent.organizationId, tokenId })).toBeDefined();
    expect((await get(webhook.id)).body).toEqual({ webhook });
    const proposalId = await happen();
    await due();
    expect(toldAt("/")).toEqual([proposalId]);
  });

  test("another organization's is unknown, and hears nothing", async () => {
    const { id } = await hook();
    const owner = await claim(api.world, await newAgent(api.world), `${newId(api.world)}@example.com`);
    for (const answer of [await get(id, owner.token), await remove(id, owner.token)]) {
      expect([answer.status, answer.body.details]).toEqual([404, { webhookId: id }]);
    }
    expect(await list(owner.token)).toEqual([]);
    await happen(owner.organizationId);
    await due();
    expect(receiver.received).toEqual([]);
    expect((await get(id)).status).toBe(200);
  });

  test("an event is told as `/updates` tells it, signed over its bytes", async () => {
    const { secret } = await hook("/hook?a=b");
    await happen();
    await due();
    const [told, ...more] = receiver.received;
    expect(more).toEqual([]);
    const { body } = await api.call("GET", "/updates", { token });
    expect(body.events).toEqual([told?.body]);
    expect(told?.headers).toMatchObject({
      "content-type": "application/json",
      "user-agent": "OpenTrain-Webhooks/1.0",
      "x-opentrain-event": "proposal.received",
      "x-opentrain-delivery": expect.stringMatching(/^[0-9a-f]{32}$/),
    });
    const header = told?.headers["x-opentrain-signature"];
    const now = new Date(api.world.clock.now());
    const verified = verifyWebhook({ payload: told?.raw ?? "", header, secret, tolerance: 0, now });
    expect(JSON.parse(verified.payload)).toEqual(told?.body);
  });

  test("a new one hears of what comes after it, whoever publishes when", async () => {
    await happen();
    await hook("/later");
    const after = await happen();
    await due();
    expect(toldAt("/later")).toEqual([after]);
  });

  test("each type goes to those that subscribe to it, once, whoever reads and delivers", async () => {
    await hook("/both", ["proposal.received", "message.received"]);
    await hook("/other", ["message.received"]);
    const made = [await happen(), await happen(), await happen()];
    await Promise.all([due(), api.call("GET", "/updates", { token }), publishEvents(api.world)]);
    await due();
    expect(toldAt("/both").toSorted()).toEqual(made.toSorted());
    expect(toldAt("/other")).toEqual([]);
  });

  test("after ten deliveries that were given up it stays disabled, and what happens is not kept for it", async () => {
    const { id } = await hook("/dead");
    await hook("/alive");
    receiver.answer = ({ path }, res) => res.writeHead(path === "/dead" ? 500 : 204).end();
    const made: string[] = [];
    for (let n = 0; n < constants.webhookFailuresUntilDisabled; n++) made.push(await happen());
    await due();
    for (const seconds of constants.webhookRetrySeconds) {
      api.world.clock.advance(seconds);
      await due();
    }
    expect(receiver.at("/dead")).toHaveLength(made.length * constants.webhookAttempts);
    const disabledAt = new Date(api.world.clock.now()).toISOString();
    expect((await get(id)).body.webhook).toMatchObject({
      status: "DISABLED",
      disabledAt,
      disabledReason: "delivery_failures",
    });
    receiver.answer = 204;
    receiver.received.length = 0;
    const later = await happen();
    api.world.clock.advance(100_000);
    await due();
    expect([toldAt("/dead"), toldAt("/alive")]).toEqual([[], [later]]);
    const change = await api.call("PATCH", `/webhooks/${id}`, { token, json: { status: "ACTIVE" } });
    expect(change.status).toBe(405);
    expect((await get(id)).body.webhook).toMatchObject({ status: "DISABLED", disabledAt });
    await remove(id);
    await hook("/dead");
    const again = await happen();
    await due();
    expect(toldAt("/dead")).toEqual([again]);
  });

  test("what waits for a deleted one is dropped, a long history too", async () => {
    receiver.answer = 500;
    const { id } = await hook();
    await happen();
    await due();
    const { db, clock } = api.world;
    const event = { type: "proposal.received", resourceId: "r", data: "{}", createdAt: clock.now() };
    const own = { organizationId: agent.organizationId, scope: publicScope.proposalsRead };
    const events = Array.from({ length: 2 * DELIVERIES_AT_ONCE + 50 }, () => ({ ...event, ...own }));
    const made = await db.insertInto("events").values(events).returning("id").execute();
    const waiting = { endpointId: id, queuedAt: clock.now(), nextAttemptAt: clock.now() + 50_000, attempts: 0 };
    await db
      .insertInto("deliveries")
      .values(made.map(({ id: eventId }) => ({ id: newId(api.world), eventId, ...waiting })))
      .execute();
    const { status, body } = await remove(id);
    expect([status, body.webhook.status]).toEqual([200, "ACTIVE"]);
    expect((await remove(id)).status).toBe(404);
    expect(await list()).toEqual([]);
    receiver.received.length = 0;
    api.world.clock.advance(100_000);
    await due();
    expect(receiver.received).toEqual([]);
    await removeAllDue(api.world);
    expect(await db.selectFrom("deliveries").select("id").where("endpointId", "=", id).execute()).toEqual([]);
    expect(await db.selectFrom("webhookEndpoints").select("id").where("id", "=", id).execute()).toEqual([]);
  });

  test("deleting while events are made breaks neither", async () => {
    const hooks = await Promise.all(Array.from({ length: 6 }, (_, n) => hook(`/${n}`)));
    const [answers] = await Promise.all([
      Promise.all(hooks.map(({ id }) => remove(id))),
      Promise.all(
        Array.from({ length: 20 }, async () => {
          await happen();
          await publishEvents(api.world);
        }),
      ),
    ]);
    expect(answers.map(({ status }) => status)).toEqual(Array(6).fill(200));
    expect(await list()).toEqual([]);
    const { body } = await api.call("GET", "/updates", { token });
    expect(body.events).toHaveLength(20);
  });

  test("a token that was revoked after it had passed the gate makes and deletes none", async () => {
    const { id } = await hook();
    const [tokenId = ""] = /(?<=^ot_pat_)[0-9a-z]{16}/.exec(token) ?? [];
    let blocked: Promise<Answer>[] = [];
    await api.world.db.transaction().execute(async (trx) => {
      await trx.updateTable("organizations").set({ name: "held" }).where("id", "=", agent.organizationId).execute();
      await trx.updateTable("webhookEndpoints").set({ url }).where("id", "=", id).execute();
      blocked = [create(), remove(id)];
      // Both have passed the gate by the time that this one, behind them, is answered.
      for (let n = 0; n < 20; n++) await trx.selectFrom("organizations").select("id").limit(1).execute();
      await trx.updateTable("tokens").set({ revokedAt: 1 }).where("id", "=", tokenId).execute();
    });
    expect((await Promise.all(blocked)).map(({ status }) => status)).toEqual([401, 401]);
    expect(ids(await list(await tokenWith(...publicScopes)))).toEqual([id]);
  });

  test("with the organization its webhooks end", async () => {
    const owner = await claim(api.world, agent, `${newId(api.world)}@example.com`);
    token = owner.token;
    await hook("/closed");
    await happen();
    const { organizationId, userId } = owner;
    const left = await leaveOrganization(api.world, { organizationId, userId, act: "close", newOwnerId: undefined });
    expect(left).toMatchObject({ ok: true });
    await happen();
    await due();
    expect(toldAt("/closed")).toEqual([]);
  });
});
