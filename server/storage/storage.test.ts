import { betterAuth } from "better-auth";
import { sql } from "kysely";
import pg from "pg";
import { beforeAll, describe, expect, inject, test } from "vitest";
import { createTestWorld, databases, newInstall } from "../testing/index.ts";
import { type Database, type Db, isUniqueViolation, openDatabase, ping } from "./index.ts";

let made = 0;
const unique = (kind: string): string => `${kind}-${++made}`;

async function organization(db: Db): Promise<string> {
  const id = unique("organization");
  await db.insertInto("organizations").values({ id, name: "Acme", createdAt: Date.now() }).execute();
  return id;
}

async function registration(db: Db): Promise<string> {
  const id = unique("registration");
  await db
    .insertInto("registrations")
    .values({
      id,
      organizationId: await organization(db),
      agentUserId: unique("agent"),
      claimTokenPublicId: unique("public"),
      claimTokenHash: "hash",
      createdAt: Date.now(),
    })
    .execute();
  return id;
}

function startAttempt(db: Db, registrationId: string): Promise<unknown> {
  return db
    .insertInto("claimAttempts")
    .values({
      id: unique("attempt"),
      registrationId,
      publicId: unique("public"),
      tokenHash: "hash",
      userCodeHmac: "hmac",
      email: "a@example.com",
      createdAt: Date.now(),
    })
    .execute();
}

async function failure(work: Promise<unknown>): Promise<unknown> {
  return work.then(
    () => undefined,
    (error: unknown) => error,
  );
}

describe.each(databases)("storage on $name", ({ open }) => {
  let database: Database;
  let db: Db;
  beforeAll(async () => {
    database = await open();
    db = database.db;
  });

  test("times come back as the numbers they went in as", async () => {
    const createdAt = 8_640_000_000_000_000;
    await db.insertInto("organizations").values({ id: "time", name: "Acme", createdAt }).execute();
    const row = await db.selectFrom("organizations").selectAll().where("id", "=", "time").executeTakeFirstOrThrow();
    expect(row).toEqual({ id: "time", name: "Acme", ownerUserId: null, createdAt, claimedAt: null });
    const { n } = await db
      .selectFrom("organizations")
      .select((eb) => eb.fn.countAll<number>().as("n"))
      .where("id", "=", "time")
      .executeTakeFirstOrThrow();
    expect(n).toBe(1);
  });

  test("a registration starts with no wrong codes, a claim's pace with an interval of 5 s", async () => {
    const id = await registration(db);
    const row = await db.selectFrom("registrations").selectAll().where("id", "=", id).executeTakeFirstOrThrow();
    expect(row).toMatchObject({ wrongCodes: 0, claimedAt: null, deliveredAt: null });
    const pace = await db
      .insertInto("claimPolls")
      .values({ registrationId: id, lastPolledAt: 1 })
      .returning("intervalSeconds")
      .executeTakeFirstOrThrow();
    expect(pace.intervalSeconds).toBe(5);
  });

  test("a unique violation is recognized, of a primary key and of another column", async () => {
    await db.insertInto("organizations").values({ id: "twice", name: "Acme", createdAt: 1 }).execute();
    const again = db.insertInto("organizations").values({ id: "twice", name: "Acme", createdAt: 1 }).execute();
    expect(isUniqueViolation(await failure(again))).toBe(true);
    const id = await registration(db);
    const other = await registration(db);
    const { organizationId } = await db
      .selectFrom("registrations")
      .select("organizationId")
      .where("id", "=", other)
      .executeTakeFirstOrThrow();
    const stolen = db.updateTable("registrations").set({ organizationId }).where("id", "=", id).execute();
    expect(isUniqueViolation(await failure(stolen))).toBe(true);
  });

  test("an install has one live token, however many are made at once", async () => {
    const { installId, tokenId } = await newInstall(createTestWorld(db));
    const insert = (id: string): Promise<unknown> => {
      const row = { id, installId, secretHash: "hash", name: "x", scopes: "[]", createdAt: 1 };
      return failure(db.insertInto("platformTokens").values(row).execute());
    };
    expect(isUniqueViolation(await insert(unique("token")))).toBe(true);
    await db.updateTable("platformTokens").set({ revokedAt: 1 }).where("id", "=", tokenId).execute();
    const made = await Promise.all(Array.from({ length: 20 }, () => insert(unique("token"))));
    expect(made.filter((error) => error === undefined)).toHaveLength(1);
    expect(made.filter(isUniqueViolation)).toHaveLength(19);
  });

  test("an organization installs an app once, and an install has one link of a project", async () => {
    const { installId, appId, organizationId } = await newInstall(createTestWorld(db));
    const { id: _, ...install } = await db
      .selectFrom("installs")
      .selectAll()
      .where("id", "=", installId)
      .executeTakeFirstOrThrow();
    expect(install).toMatchObject({ appId, organizationId, revokedAt: null });
    const again = db
      .insertInto("installs")
      .values({ ...install, id: unique("install") })
      .execute();
    expect(isUniqueViolation(await failure(again))).toBe(true);
    const link = (externalProjectId: string): Promise<unknown> => {
      const row = { installId, externalProjectId, provisioningMode: "MANAGED_ADAPTER" as const, createdAt: 1 };
      return failure(
        db
          .insertInto("projectLinks")
          .values({ id: unique("link"), ...row })
          .execute(),
      );
    };
    expect(await link("a")).toBeUndefined();
    expect(isUniqueViolation(await link("a"))).toBe(true);
    expect(await link("A")).toBeUndefined();
  });

  test("event ids grow, and none is used again; deliveries go with their endpoint", async () => {
    const { installId } = await newInstall(createTestWorld(db));
    const make = async (): Promise<number> => {
      const event = { installId, type: "install.revoked", resourceId: installId, data: "{}", createdAt: 1 };
      const made = await db.insertInto("events").values(event).returning("id").executeTakeFirstOrThrow();
      return made.id;
    };
    const first = await make();
    await db.deleteFrom("events").where("id", "=", first).execute();
    const second = await make();
    expect(second).toBeGreaterThan(first);

    const endpointId = unique("endpoint");
    const endpoint = { installId, url: "https://a.example.com", eventTypes: "[]", sealedSecret: "x", createdAt: 1 };
    await db
      .insertInto("webhookEndpoints")
      .values({ id: endpointId, ...endpoint })
      .execute();
    const reasonless = db.updateTable("webhookEndpoints").set({ disabledAt: 1 }).where("id", "=", endpointId).execute();
    expect(await failure(reasonless)).toBeInstanceOf(Error);
    const delivery = { eventId: second, endpointId, queuedAt: 1, nextAttemptAt: 1 };
    await db
      .insertInto("deliveries")
      .values({ id: unique("delivery"), ...delivery })
      .execute();
    const again = db
      .insertInto("deliveries")
      .values({ id: unique("delivery"), ...delivery })
      .execute();
    expect(isUniqueViolation(await failure(again))).toBe(true);
    await db.deleteFrom("webhookEndpoints").where("id", "=", endpointId).execute();
    expect(await db.selectFrom("deliveries").selectAll().where("endpointId", "=", endpointId).execute()).toEqual([]);
  });

  test("other failures are no unique violation", async () => {
    const organizationId = await organization(db);
    const failing: (() => Promise<unknown>)[] = [
      () =>
        db
          .insertInto("memberships")
          .values({ userId: "u", organizationId: "nowhere", role: "OWNER", joinedAt: 1 })
          .execute(),
      () => sql`insert into "memberships" values ('u', ${organizationId}, 'ADMIN', 1)`.execute(db),
      () => sql`insert into "organizations" ("id") values ('incomplete')`.execute(db),
      () => sql`select nonsense`.execute(db),
    ];
    for (const work of failing) {
      const error = await failure(work());
      expect(error).toBeInstanceOf(Error);
      expect(isUniqueViolation(error)).toBe(false);
    }
    expect(isUniqueViolation("23505")).toBe(false);
  });

  test.each(["supersededAt", "declinedAt", "confirmedAt"] as const)(
    "a registration has one open attempt; it ends by %s",
    async (ended) => {
      const id = await registration(db);
      const starts = await Promise.all(Array.from({ length: 20 }, () => failure(startAttempt(db, id))));
      expect(starts.filter((error) => error === undefined)).toHaveLength(1);
      expect(starts.filter(isUniqueViolation)).toHaveLength(19);
      await db
        .updateTable("claimAttempts")
        .set({ [ended]: 1 })
        .where("registrationId", "=", id)
        .execute();
      await startAttempt(db, id);
      await startAttempt(db, await registration(db));
    },
  );

  test("an idempotency key is unique in its organization; none is never a repetition", async () => {
    const [one, two] = [await organization(db), await organization(db)];
    const draft = (organizationId: string, idempotencyKey: string | null): Promise<unknown> =>
      db
        .insertInto("jobs")
        .values({
          id: unique("job"),
          organizationId,
          idempotencyKey,
          title: "",
          description: "",
          createdAt: 1,
          updatedAt: 1,
        })
        .execute();
    await Promise.all([draft(one, "k"), draft(two, "k"), draft(one, null), draft(one, null)]);
    expect(isUniqueViolation(await failure(draft(one, "k")))).toBe(true);
  });

  test("transactions at once each see the one before", async () => {
    const id = await organization(db);
    await Promise.all(
      Array.from({ length: 30 }, () =>
        db.transaction().execute(async (trx) => {
          await trx
            .updateTable("organizations")
            .set((eb) => ({ name: eb.ref("name") }))
            .where("id", "=", id)
            .execute();
          const row = await trx
            .selectFrom("organizations")
            .select("createdAt")
            .where("id", "=", id)
            .executeTakeFirstOrThrow();
          const createdAt = row.createdAt > 1_000 ? 1 : row.createdAt + 1;
          await trx.updateTable("organizations").set({ createdAt }).where("id", "=", id).execute();
        }),
      ),
    );
    const row = await db.selectFrom("organizations").select("createdAt").where("id", "=", id).executeTakeFirstOrThrow();
    expect(row.createdAt).toBe(30);
  });

  test("a transaction that fails leaves nothing", async () => {
    const work = db.transaction().execute(async (trx) => {
      await trx.insertInto("organizations").values({ id: "undone", name: "Acme", createdAt: 1 }).execute();
      throw new Error("no");
    });
    await expect(work).rejects.toThrow("no");
    expect(await db.selectFrom("organizations").select("id").where("id", "=", "undone").execute()).toEqual([]);
  });

  test("better-auth reads what it wrote: dates, booleans, nulls", async () => {
    const auth = betterAuth({
      database: { db, type: database.kind },
      secret: "x0f3a9bd27c5e8146f0a7c39de2b58146",
      baseURL: "http://localhost:4000",
      logger: { disabled: true },
    });
    const { adapter, internalAdapter } = await auth.$context;
    const user = await internalAdapter.createUser(
      { email: "a@example.com", name: "", emailVerified: true },
      { method: "email-otp" },
    );
    const session = await internalAdapter.createSession(user.id, false);
    const found = await internalAdapter.findSession(session.token);
    expect(found?.user).toMatchObject({ id: user.id, email: "a@example.com", emailVerified: true, image: null });
    expect(found?.session.expiresAt).toEqual(session.expiresAt);
    expect(found?.session.expiresAt).toBeInstanceOf(Date);
    const later = new Date(Date.now() + 60_000);
    await internalAdapter.createVerificationValue({ identifier: "i", value: "v", expiresAt: later });
    expect((await internalAdapter.findVerificationValue("i"))?.expiresAt).toEqual(later);
    await internalAdapter.linkAccount({
      userId: user.id,
      providerId: "p",
      accountId: "a",
      accessTokenExpiresAt: later,
    });
    expect(await adapter.count({ model: "account" })).toBe(1);
    await internalAdapter.deleteSession(session.token);
    expect(await internalAdapter.findSession(session.token)).toBeNull();
    await internalAdapter.deleteUser(user.id);
    expect(await adapter.count({ model: "account" })).toBe(0);
  });
});

describe("a PostgreSQL that drops its connections", () => {
  test("is told, and the next query has a new one", async () => {
    const errors: Error[] = [];
    const url = `${inject("postgres")}/postgres`;
    const { db, close } = await openDatabase(
      { kind: "postgres", url },
      { onConnectionError: (error) => errors.push(error) },
    );
    try {
      const { rows } = await sql<{ pid: number }>`select pg_backend_pid() as pid`.execute(db);
      const other = new pg.Client({ connectionString: url });
      await other.connect();
      await other.query("select pg_terminate_backend($1)", [rows[0]?.pid]);
      await other.end();
      await expect.poll(() => errors.length).toBe(1);
      await ping(db);
    } finally {
      await close();
    }
  });

  test("that is not there fails the ping in time", async () => {
    const { db, close } = await openDatabase({ kind: "postgres", url: "postgres://u:p@127.0.0.1:1/none" });
    await expect(ping(db)).rejects.toThrow();
    await close();
  });

  test("leaves the parsers of other users of pg alone", async () => {
    const client = new pg.Client({ connectionString: `${inject("postgres")}/postgres` });
    await client.connect();
    const { rows } = await client.query("select 1::bigint as n");
    await client.end();
    expect(rows).toEqual([{ n: "1" }]);
  });
});
