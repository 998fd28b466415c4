import { afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import type { PublicEventType } from "../../generated/events.ts";
import { type PublicScope, publicScope } from "../../generated/scopes.ts";
import { publishEvents, recordEvent } from "../marketplace/feed/index.ts";
import { type Database, openDatabase } from "../storage/index.ts";
import type { Db } from "../storage/schema.ts";
import { databases } from "../testing/index.ts";
import { createToken } from "../tokens/create.ts";
import { type Agent, type Answer, type Api, newAgent, startApi } from "./testing.ts";

const JOB = "e61b0f8d2c7a4935";

/** An event of each scope, about the proposal, message or contract of this number. */
const data = {
  "proposal.received": (id: string) => ({ proposalId: id, jobId: JOB }),
  "message.received": (id: string) => ({ conversationId: JOB, messageId: id }),
  "contract.created": (id: string) => ({ contractId: id, jobId: JOB, proposalId: JOB }),
} as const;
type Made = keyof typeof data;

const resource = (n: number): string => n.toString(16).padStart(16, "0");

describe.each(databases)("updates on $name", ({ name, create }) => {
  let database: Database;
  let db: Db;
  let api: Api;
  /** Another instance: on SQLite there is none. */
  let other: Database | undefined;
  let agent: Agent;
  beforeAll(async () => {
    const config = await create();
    database = await openDatabase(config);
    await database.migrate();
    db = database.db;
    other = name === "PostgreSQL" ? await openDatabase(config) : undefined;
    api = await startApi(db);
    return async () => {
      await api.close();
      await other?.close();
      await database.close();
    };
  });
  beforeEach(async () => {
    agent = await newAgent(api.world);
  });
  afterEach(() => expect(api.errors.splice(0)).toEqual([]));

  const poll = (query = "", token = agent.token): Promise<Answer> => api.call("GET", `/updates${query}`, { token });
  const told = ({ body }: Answer): string[] => body.events.map((event: { resourceId: string }) => event.resourceId);

  function record(trx: Db, n: number, type: Made = "proposal.received", organizationId = agent.organizationId) {
    const resourceId = resource(n);
    const of: (id: string) => object = data[type];
    // The type and its data come from one row of the table above.
    const event = {
      organizationId,
      type: type as PublicEventType,
      resourceId,
      jobId: JOB,
      data: of(resourceId) as never,
    };
    return recordEvent(trx, api.world, event);
  }

  async function tokenWith(...scopes: PublicScope[]): Promise<string> {
    const { organizationId } = agent;
    const made = await createToken(api.world, { organizationId, userId: "u", name: "t", scopes, expiresAt: null });
    if ("refused" in made) throw new Error(made.refused);
    return made.token;
  }

  test("an event is told as it was made, once its transaction is committed, and with it only", async () => {
    expect((await poll()).body).toEqual({ events: [], nextCursor: "0", hasMore: false });
    await db.transaction().execute((trx) => record(trx, 1));
    const rolledBack = db.transaction().execute(async (trx) => {
      await record(trx, 2);
      throw new Error("back");
    });
    await expect(rolledBack).rejects.toThrow("back");
    const { status, body } = await poll();
    expect(status).toBe(200);
    expect(body).toEqual({
      events: [
        {
          id: expect.stringMatching(/^[1-9]\d*$/),
          type: "proposal.received",
          apiVersion: "v1",
          createdAt: new Date(api.world.clock.now()).toISOString(),
          resourceId: resource(1),
          jobId: JOB,
          data: { proposalId: resource(1), jobId: JOB },
        },
      ],
      nextCursor: body.events[0].id,
      hasMore: false,
    });
    expect((await poll(`?cursor=${body.nextCursor}`)).body).toEqual({ ...body, events: [] });
    expect(await db.selectFrom("recordedEvents").selectAll().execute()).toEqual([]);
  });

  test("pages go on where the one before ended, in the order of the facts", async () => {
    // More than are published in one transaction.
    for (let n = 0; n < 450; n += 50) {
      await db.transaction().execute(async (trx) => {
        for (let i = 0; i < 50; i++) await record(trx, n + i, i % 2 ? "message.received" : "contract.created");
      });
    }
    const seen: string[] = [];
    let last = await poll();
    expect(last.body.events).toHaveLength(100);
    seen.push(...told(last));
    while (last.body.hasMore) {
      last = await poll(`?cursor=${last.body.nextCursor}&limit=70`);
      seen.push(...told(last));
    }
    expect(last.body.events).toHaveLength(70);
    expect(seen).toEqual(Array.from({ length: 450 }, (_, n) => resource(n)));
    expect((await poll("?limit=200")).body.events).toHaveLength(200);
  });

  test("each scope shows its own events, the limit counts these, and whoever may write may read", async () => {
    const types: Made[] = ["proposal.received", "message.received", "contract.created"];
    await db.transaction().execute(async (trx) => {
      for (let n = 0; n < 9; n++) await record(trx, n, types[n % 3]);
    });
    const only = await tokenWith(publicScope.messagesWrite, publicScope.jobsRead);
    const first = await poll("?limit=2", only);
    expect([told(first), first.body.hasMore]).toEqual([[resource(1), resource(4)], true]);
    const second = await poll(`?limit=2&cursor=${first.body.nextCursor}`, only);
    expect([told(second), second.body.hasMore]).toEqual([[resource(7)], false]);
    const two = await poll("", await tokenWith(publicScope.proposalsRead, publicScope.paymentsRead));
    expect(told(two)).toEqual([0, 2, 3, 5, 6, 8].map(resource));

    const granted = [publicScope.jobsWrite, publicScope.teamRead, publicScope.webhooksManage];
    const refused = await poll("?cursor=x", await tokenWith(...granted));
    expect([refused.status, refused.body.details]).toEqual([
      403,
      {
        requiredScopes: [publicScope.proposalsRead, publicScope.messagesRead, publicScope.paymentsRead],
        grantedScopes: granted,
      },
    ]);
  });

  test("another account's events are never told, with whatever cursor", async () => {
    const stranger = await newAgent(api.world);
    await record(db, 1);
    await record(db, 2, "proposal.received", stranger.organizationId);
    await record(db, 3);
    expect(told(await poll())).toEqual([1, 3].map(resource));
    const { body } = await poll("", stranger.token);
    expect(told({ body } as Answer)).toEqual([resource(2)]);
    expect(told(await poll(`?cursor=${body.nextCursor}`))).toEqual([resource(3)]);
  });

  test.each(["99999999999999999", "9223372036854775807", "9999999999999999999", "0", "00"])(
    "a cursor that no event has is a place all the same: %s",
    async (cursor) => {
      const { status, body } = await poll(`?cursor=${cursor}`);
      expect([status, body]).toEqual([200, { events: [], nextCursor: cursor, hasMore: false }]);
    },
  );

  test.each([
    ["query.cursor", "?cursor=x"],
    ["query.cursor", "?cursor="],
    ["query.cursor", "?cursor=-1"],
    ["query.cursor", "?cursor=1.5"],
    ["query.cursor", "?cursor=1e3"],
    ["query.cursor", "?cursor=0x10"],
    ["query.cursor", "?cursor=%201"],
    ["query.cursor", "?cursor=1%0A"],
    ["query.cursor", "?cursor=10000000000000000000"],
    ["query.cursor", "?cursor=1&cursor=2"],
    ["query.limit", "?limit=0"],
    ["query.limit", "?limit=201"],
    ["query.limit", "?limit=ten"],
  ])("%s is judged: %s", async (where, query) => {
    const { status, body } = await poll(query);
    expect(status).toBe(400);
    expect(new Set(body.details.issues.map((issue: { where: string }) => issue.where))).toEqual(new Set([where]));
  });

  test("whoever follows misses nothing of what is made at the same instant, whichever is committed first", async () => {
    const instances = [db, ...(other ? [other.db] : [])];
    const seen: { readonly id: number; readonly resourceId: string }[] = [];
    let cursor = "0";
    let making = true;
    const follow = async (): Promise<void> => {
      const { body } = await poll(`?limit=7&cursor=${cursor}`);
      for (const { id, resourceId } of body.events) seen.push({ id: Number(id), resourceId });
      cursor = body.nextCursor;
      if (body.hasMore || making) await follow();
    };
    const following = follow();
    const publishing = (async () => {
      while (making) await Promise.all(instances.map((one) => publishEvents({ ...api.world, db: one })));
    })();
    // Each transaction holds what it has recorded for as many turns as its number says: the first one is the last to end.
    const count = 40;
    await Promise.all(
      Array.from({ length: count }, (_, n) =>
        (instances[n % instances.length] ?? db).transaction().execute(async (trx) => {
          await record(trx, 2 * n);
          for (let turns = name === "PostgreSQL" ? count - n : 1; turns > 0; turns--) {
            await trx.selectFrom("organizations").select("id").limit(1).execute();
          }
          await record(trx, 2 * n + 1, "contract.created");
        }),
      ),
    );
    making = false;
    await Promise.all([following, publishing]);
    await follow();
    expect(seen.map(({ id }) => id)).toEqual(seen.map(({ id }) => id).toSorted((a, b) => a - b));
    expect(seen.map(({ resourceId }) => resourceId).toSorted()).toEqual(
      Array.from({ length: 2 * count }, (_, n) => resource(n)),
    );
  });

  // SQLite has one transaction at a time.
  if (name === "SQLite") return;

  test("a transaction that stays open keeps back nobody else's events", async () => {
    let finish = (): void => {};
    const held = new Promise<void>((resolve) => {
      finish = resolve;
    });
    let begun = (): void => {};
    const recorded = new Promise<void>((resolve) => {
      begun = resolve;
    });
    const open = db.transaction().execute(async (trx) => {
      await record(trx, 1);
      begun();
      await held;
    });
    await recorded;
    await record(db, 2);
    const before = await poll();
    expect(told(before)).toEqual([resource(2)]);
    finish();
    await open;
    expect(told(await poll(`?cursor=${before.body.nextCursor}`))).toEqual([resource(1)]);
  });
});
