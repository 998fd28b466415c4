/** What has served its purpose goes: in small parts, on one instance at a time, and nothing else with it. */
import { afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { newId } from "../accounts/id.ts";
import { holdLease } from "../storage/lease.ts";
import type { Db } from "../storage/schema.ts";
import { createTestWorld, databases, newInstall, type TestInstall, type TestWorld } from "../testing/index.ts";
import { frozenClock } from "../time/clock.ts";
import type { World } from "../world.ts";
import { createRetention, type Retention, type RetentionOptions } from "./index.ts";
import { ROWS_AT_ONCE } from "./sweep.ts";

const MANY = 2 * ROWS_AT_ONCE + 50;
const DAY = 86_400_000;

describe.each(databases)("retention on $name", ({ open }) => {
  let db: Db;
  let world: TestWorld;
  let install: TestInstall;
  const retentions: Retention[] = [];
  beforeAll(async () => {
    db = (await open()).db;
  });
  beforeEach(async () => {
    world = createTestWorld(db);
    install = await newInstall(world);
  });
  afterEach(async () => {
    for (const one of retentions.splice(0)) await one.stop();
    for (const table of ["webhookEndpoints", "events", "rateLimits", "leases"] as const) {
      await db.deleteFrom(table).execute();
    }
  });

  function instance(options: RetentionOptions = {}, changed: Partial<World> = {}): Retention {
    const one = createRetention({ ...world, ...changed }, { pauseMilliseconds: 0, ...options });
    retentions.push(one);
    return one;
  }

  async function endpoint(state: { deletedAt?: number; givenUpAt?: number } = {}): Promise<string> {
    const id = newId(world);
    const marked = Math.max(state.deletedAt ?? 0, state.givenUpAt ?? 0);
    const disabled = marked > 0 ? ({ disabledAt: marked, disabledReason: "delivery_failures" } as const) : {};
    const own = { id, installId: install.installId, url: "https://example.com", eventTypes: "[]", sealedSecret: "" };
    await db
      .insertInto("webhookEndpoints")
      .values({ ...own, createdAt: world.clock.now(), ...disabled, ...state })
      .execute();
    return id;
  }

  /** As many events of the install. */
  async function events(count: number): Promise<readonly number[]> {
    const event = { installId: install.installId, type: "project_link.created", resourceId: "r", data: "{}" };
    const rows = await db
      .insertInto("events")
      .values(Array.from({ length: count }, () => ({ ...event, createdAt: world.clock.now() })))
      .returning("id")
      .execute();
    return rows.map(({ id }) => id);
  }

  async function deliveries(
    endpointId: string,
    eventIds: readonly number[],
    state: { nextAttemptAt?: number; deliveredAt?: number; failedAt?: number },
  ): Promise<void> {
    const queuedAt = world.clock.now();
    await db
      .insertInto("deliveries")
      .values(eventIds.map((eventId) => ({ id: newId(world), eventId, endpointId, queuedAt, ...state })))
      .execute();
  }

  async function rowsOf(table: "deliveries" | "events" | "rateLimits" | "webhookEndpoints"): Promise<number> {
    const { count } = await db
      .selectFrom(table)
      .select((eb) => eb.fn.countAll<number>().as("count"))
      .executeTakeFirstOrThrow();
    return Number(count);
  }

  async function overWindows(count: number): Promise<void> {
    const rows = Array.from({ length: count }, (_, n) => ({ key: `k${n}`, windowEnd: n + 1, count: 1 }));
    await db.insertInto("rateLimits").values(rows).execute();
  }

  /** The same database; how many rows each statement wrote. */
  function watched(): { readonly db: Db; readonly written: number[] } {
    const written: number[] = [];
    const plugged = db.withPlugin({
      transformQuery: ({ node }) => node,
      transformResult: async ({ result }) => {
        if (result.numAffectedRows !== undefined) written.push(Number(result.numAffectedRows));
        return result;
      },
    });
    return { db: plugged, written };
  }

  test("no statement writes more rows than a part has, whatever there is to do", async () => {
    const now = world.clock.now();
    const [gone, givenUp, well] = [
      await endpoint({ deletedAt: now }),
      await endpoint({ givenUpAt: now }),
      await endpoint(),
    ];
    const all = await events(MANY);
    await deliveries(gone, all, { deliveredAt: now });
    await deliveries(givenUp, all, { nextAttemptAt: now });
    await deliveries(well, all.slice(0, 1), { nextAttemptAt: now });
    await overWindows(MANY);

    const { db: plugged, written } = watched();
    expect(await instance({}, { db: plugged }).runDue()).toBe(true);
    expect(Math.max(...written)).toBe(ROWS_AT_ONCE);

    expect(await rowsOf("rateLimits")).toBe(0);
    const left = await db.selectFrom("webhookEndpoints").select(["id", "givenUpAt"]).execute();
    expect(left.map(({ id }) => id).toSorted()).toEqual([givenUp, well].toSorted());
    expect(left.every(({ givenUpAt }) => givenUpAt === null)).toBe(true);
    const waiting = await db.selectFrom("deliveries").select("endpointId").where("failedAt", "is", null).execute();
    expect(waiting).toEqual([{ endpointId: well }]);
    expect(await rowsOf("deliveries")).toBe(MANY + 1);
  });

  test("an event goes with the last of its deliveries, and one of an organization's log stays", async () => {
    const now = world.clock.now();
    const [gone, other] = [await endpoint({ deletedAt: now }), await endpoint()];
    const [both = 0, one = 0] = await events(2);
    const logged = {
      organizationId: install.organizationId,
      scope: "jobs:read",
      type: "t",
      resourceId: "r",
      data: "{}",
    };
    const log = await db
      .insertInto("events")
      .values({ ...logged, createdAt: now })
      .returning("id")
      .executeTakeFirstOrThrow();
    await deliveries(gone, [both, one, log.id], { deliveredAt: now });
    await deliveries(other, [both], { deliveredAt: now });
    await instance().runDue();
    const left = await db.selectFrom("events").select("id").orderBy("id").execute();
    expect(left.map(({ id }) => id)).toEqual([both, log.id].toSorted((a, b) => a - b));
  });

  test("of several instances at once one does it, each row is removed once, and the next one takes over", async () => {
    await overWindows(MANY);
    const instances = [1, 2, 3].map(() => instance());
    const done = await Promise.all(instances.map((one) => one.runDue()));
    expect(done.filter((whole) => whole)).toHaveLength(1);
    expect(await rowsOf("rateLimits")).toBe(0);
    const removed = /opentrain_retention_rows_total\{kind="rate_limits"\} (\d+)/.exec(await world.metrics.text())?.[1];
    expect(removed).toBe(String(MANY));

    await overWindows(1);
    const [holder] = instances.filter((_, i) => done[i]);
    const [heir = instance()] = instances.filter((_, i) => !done[i]);
    expect(await heir.runDue()).toBe(false);
    await holder?.stop();
    expect(await heir.runDue()).toBe(true);
    expect(await rowsOf("rateLimits")).toBe(0);
  });

  test("what one has begun that died in the middle, another one ends when the lease has run out", async () => {
    const gone = await endpoint({ deletedAt: world.clock.now() });
    await deliveries(gone, await events(MANY), { deliveredAt: world.clock.now() });
    const leases = frozenClock();
    let parts = 0;
    const dies = db.withPlugin({
      transformQuery: ({ node }) => {
        // In its second part, when the deliveries are deleted and the events are not.
        if (node.kind === "DeleteQueryNode" && JSON.stringify(node.from).includes('"events"') && ++parts === 2) {
          throw new Error("killed");
        }
        return node;
      },
      transformResult: async ({ result }) => result,
    });
    expect(await instance({ leases }, { db: dies }).runDue()).toBe(false);
    expect([await rowsOf("deliveries"), await rowsOf("events")]).toEqual([MANY - ROWS_AT_ONCE, MANY - ROWS_AT_ONCE]);

    const heir = instance({ leases });
    expect(await heir.runDue()).toBe(false);
    leases.advance(120);
    expect(await heir.runDue()).toBe(true);
    expect([await rowsOf("deliveries"), await rowsOf("events"), await rowsOf("webhookEndpoints")]).toEqual([0, 0, 0]);
  });

  test("a delivery that was made stays for 30 days, one that was given up for 90, and one that waits for good", async () => {
    const id = await endpoint();
    const now = world.clock.now();
    const [made = 0, again = 0, failed = 0, waiting = 0] = await events(4);
    await deliveries(id, [made], { deliveredAt: now });
    // Made as well, after it had been queued again.
    await deliveries(id, [again], { deliveredAt: now + DAY });
    await deliveries(id, [failed], { failedAt: now });
    await deliveries(id, [waiting], { nextAttemptAt: now });
    const left = async (): Promise<readonly number[]> => {
      expect(await instance().runDue()).toBe(true);
      for (const one of retentions.splice(0)) await one.stop();
      const rows = await db.selectFrom("deliveries").select("eventId").orderBy("eventId").execute();
      expect(await db.selectFrom("events").select("id as eventId").orderBy("id").execute()).toEqual(rows);
      return rows.map(({ eventId }) => eventId);
    };
    const all = [made, again, failed, waiting].toSorted((a, b) => a - b);
    world.clock.advance(30 * 86_400 - 1);
    expect(await left()).toEqual(all);
    world.clock.advance(1);
    expect(await left()).toEqual(all.filter((one) => one !== made));
    world.clock.advance(60 * 86_400 - 1);
    expect(await left()).toEqual(all.filter((one) => one !== made && one !== again));
    world.clock.advance(1);
    expect(await left()).toEqual([waiting]);
    world.clock.advance(1_000 * 86_400);
    expect(await left()).toEqual([waiting]);
  });

  test("so many finished deliveries go in parts, and one that is queued again in that instant stays", async () => {
    const [id, other] = [await endpoint(), await endpoint()];
    const now = world.clock.now();
    const [first = 0, ...others] = await events(MANY);
    await deliveries(id, others, { deliveredAt: now });
    await deliveries(other, [first, ...others], { deliveredAt: now });
    world.clock.advance(30 * 86_400);
    let redelivered = false;
    const written: number[] = [];
    const requeues = db.withPlugin({
      transformQuery: ({ node }) => node,
      transformResult: async ({ result }) => {
        if (result.numAffectedRows !== undefined) written.push(Number(result.numAffectedRows));
        // They have been found, and not deleted.
        if (!redelivered && JSON.stringify(result.rows[0] ?? {}).includes("deliveredAt")) {
          redelivered = true;
          await db
            .updateTable("deliveries")
            .set({ deliveredAt: null, nextAttemptAt: world.clock.now() })
            .where("eventId", "=", first)
            .execute();
        }
        return result;
      },
    });
    expect(await instance({}, { db: requeues }).runDue()).toBe(true);
    expect(redelivered).toBe(true);
    expect(Math.max(...written)).toBeLessThanOrEqual(ROWS_AT_ONCE);
    expect(await db.selectFrom("deliveries").select(["endpointId", "eventId"]).execute()).toEqual([
      { endpointId: other, eventId: first },
    ]);
    expect(await db.selectFrom("events").select("id").execute()).toEqual([{ id: first }]);
  });

  test("sessions and codes go when they are over, used forms and superseded attempts after 30 days", async () => {
    const now = world.clock.now();
    const date = (at: number): string => new Date(at).toISOString();
    const session = { createdAt: date(now), updatedAt: date(now), userId: install.userId };
    const ids = ["a", "b"].map((one) => `${one} ${newId(world)}`);
    const own = `registration ${newId(world)}`;
    await db
      .insertInto("registrations")
      .values({
        id: own,
        organizationId: install.organizationId,
        agentUserId: own,
        createdAt: now,
        claimTokenPublicId: own,
        claimTokenHash: "h",
      })
      .execute();
    for (const [i, id] of ids.entries()) {
      await db
        .insertInto("session")
        .values({ id, token: id, expiresAt: date(now + i * 31 * DAY + 1_000), ...session })
        .execute();
      await db
        .insertInto("usedForms")
        .values({ id, usedAt: now + i * 2_000 })
        .execute();
      const code = { email: id, codeHmac: "x", sentAt: now + i * 31 * DAY, tries: 0 };
      await db.insertInto("signInCodes").values(code).execute();
      const attempt = {
        registrationId: own,
        publicId: id,
        tokenHash: "h",
        userCodeHmac: "h",
        email: "e",
        createdAt: now,
      };
      await db
        .insertInto("claimAttempts")
        .values({ id, ...attempt, supersededAt: i === 0 ? now : null })
        .execute();
    }
    world.clock.advance(30 * 86_400 + 1);
    expect(await instance().runDue()).toBe(true);
    for (const table of ["session", "usedForms", "claimAttempts"] as const) {
      const left = await db.selectFrom(table).select("id").where("id", "in", ids).execute();
      expect([table, left]).toEqual([table, [{ id: ids[1] }]]);
    }
    const codes = await db.selectFrom("signInCodes").select("email").where("email", "in", ids).execute();
    expect(codes).toEqual([{ email: ids[1] }]);
  });

  test("a lease is one's own until it has run out, and one from a wrong clock's future is over", async () => {
    const now = world.clock.now();
    const hold = (holder: string, at: number): Promise<boolean> =>
      holdLease(db, { name: "work", holder }, { now: at, milliseconds: 1_000 });
    expect(await hold("a", now)).toBe(true);
    expect(await hold("b", now + 999)).toBe(false);
    expect(await hold("a", now + 999)).toBe(true);
    expect(await hold("b", now + 1_998)).toBe(false);
    expect(await hold("b", now + 1_999)).toBe(true);
    expect(await hold("b", now + DAY)).toBe(true);
    expect(await hold("a", now)).toBe(true);
  });
});
