import { execFile } from "node:child_process";
import { createHash } from "node:crypto";
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { getMigrations } from "better-auth/db/migration";
import { Kysely, sql } from "kysely";
import { type Migration, type MigrationProvider, Migrator } from "kysely/migration";
import { afterAll, describe, expect, test } from "vitest";
import { databases } from "../testing/index.ts";
import { openDatabase } from "./index.ts";
import { migrationProvider } from "./migrations/index.ts";
import type { Db } from "./schema.ts";
import { sqliteDialect } from "./sqlite.ts";
import * as firstReleased from "./testing/0001-as-first-released.ts";

const folder = mkdtempSync(join(tmpdir(), "opentrain-migrations-"));
afterAll(() => rmSync(folder, { recursive: true }));

const tables = [
  "account",
  "approvals",
  "apps",
  "auditEntries",
  "claimAttempts",
  "claimPolls",
  "contracts",
  "conversations",
  "deliveries",
  "events",
  "installs",
  "invitations",
  "jobWords",
  "jobs",
  "leases",
  "ledgerEntries",
  "memberships",
  "messages",
  "milestones",
  "organizations",
  "platformTokens",
  "projectLinks",
  "proposals",
  "publications",
  "rateLimits",
  "recordedEvents",
  "registrations",
  "session",
  "signInCodes",
  "teamEntries",
  "tokens",
  "trainers",
  "usageTotals",
  "usedForms",
  "user",
  "verification",
  "webhookEndpoints",
];

const checksums = {
  "0001-agent-auth": "5b9b9dc77130527a",
  "0002-sign-in": "88894a2a4d014ead",
  "0003-claim-polls": "c02b959b2e2b5777",
  "0003-platform": "3c309b47c446b826",
  "0004-polls": "79d060f74a02caf6",
  "0005-invitations": "743efd24359bf9cf",
  "0006-failed-deliveries": "cac261ed64134780",
  "0007-sign-in-codes": "c40fa11a77fa1601",
  "0008-team": "c4ad21a777d5faff",
  "0009-marketplace": "e2474371e1fd0a28",
  "0010-event-log": "a381d5ae68bb93a3",
  "0010-recorded-events": "f8f4c280923a1191",
  "0011-conversations": "eadb8ec0b0c379cb",
  "0012-job-words": "672b6243cd9a5e19",
  "0013-contracts": "71a53cc5c53041f0",
  "0014-approval-decisions": "fa3609b1ff8c2060",
  "0015-retention": "8d089f77560d8fe9",
};

/** Without those in which SQLite keeps its index of words. */
async function tablesOf(db: Db): Promise<string[]> {
  const made = await db.introspection.getTables();
  return made
    .map(({ name }) => name)
    .filter((name) => !name.startsWith("jobWords_"))
    .sort();
}

const noClaim = { claimTokenPublicId: "p", claimTokenHash: "h" };

describe.each(databases)("migrations on $name", ({ open, create }) => {
  test("make every table, once however often they run", async () => {
    const database = await open();
    await database.migrate();
    expect(await tablesOf(database.db)).toEqual(tables);
  });

  test("leave nothing that better-auth misses, and no column of a type it would not make", async () => {
    const { db, kind } = await open();
    const plan = await getMigrations({ database: { db, type: kind }, secret: "x".repeat(32) });
    expect(plan.toBeCreated).toEqual([]);
    expect(plan.toBeAdded).toEqual([]);

    const untouched = await openDatabase(await create());
    try {
      const own = await getMigrations({ database: { db: untouched.db, type: kind }, secret: "x".repeat(32) });
      expect(own.toBeCreated.map(({ table }) => table).sort()).toEqual(["account", "session", "user", "verification"]);
      await own.runMigrations();
      const theirs = await untouched.db.introspection.getTables();
      const ours = await db.introspection.getTables();
      for (const table of theirs) {
        const shape = (from: typeof ours): unknown =>
          from
            .find(({ name }) => name === table.name)
            ?.columns.map(({ name, dataType, isNullable }) => ({ name, dataType: dataType.toLowerCase(), isNullable }));
        expect(shape(ours)).toEqual(shape(theirs));
      }
    } finally {
      await untouched.close();
    }
  });

  test("what was written before a migration is there behind it", async () => {
    const database = await openDatabase(await create());
    try {
      const migrator = new Migrator({ db: database.db, provider: migrationProvider(database.kind) });
      expect((await migrator.migrateTo("0003-platform")).error).toBeUndefined();
      const poll = { registrationId: "r", lastPolledAt: 7 };
      await database.db.insertInto("organizations").values({ id: "o", name: "kept", createdAt: 1 }).execute();
      await database.db
        .insertInto("registrations")
        .values({ id: "r", organizationId: "o", agentUserId: "a", createdAt: 1, ...noClaim })
        .execute();
      await database.db.insertInto("claimPolls").values(poll).execute();
      await database.migrate();
      const polls = await database.db.selectFrom("claimPolls").selectAll().execute();
      expect(polls).toEqual([{ ...poll, intervalSeconds: 5 }]);
      const orphan = database.db.insertInto("claimPolls").values({ ...poll, registrationId: "unknown" });
      await expect(orphan.execute()).rejects.toThrow(/foreign key/i);
    } finally {
      await database.close();
    }
  });

  test("events, endpoints and deliveries of installs stay as they were, and ids are not used again", async () => {
    const database = await openDatabase(await create());
    try {
      const { db, kind } = database;
      const migrator = new Migrator({ db, provider: migrationProvider(kind) });
      expect((await migrator.migrateTo("0008-team")).error).toBeUndefined();
      const made = { createdAt: 1, scopes: "[]" };
      const app = {
        id: "a",
        organizationId: "o",
        clientId: "c",
        slug: "s",
        name: "n",
        redirectUris: "[]",
        updatedAt: 1,
      };
      const install = { id: "i", organizationId: "o", appId: "a", grantedAt: 1, grantedByUserId: "u" };
      await db.insertInto("organizations").values({ id: "o", name: "kept", createdAt: 1 }).execute();
      await db
        .insertInto("apps")
        .values({ ...made, ...app })
        .execute();
      await db
        .insertInto("installs")
        .values({ ...made, ...install })
        .execute();
      const endpoint = {
        installId: "i",
        url: "https://example.com/",
        eventTypes: "[]",
        sealedSecret: "s",
        createdAt: 1,
      };
      await db
        .insertInto("webhookEndpoints")
        .values([
          { id: "e", ...endpoint, consecutiveFailures: 0 },
          { id: "f", ...endpoint, consecutiveFailures: 9, disabledAt: 2, disabledReason: "paused" },
        ])
        .execute();
      const event = { installId: "i", type: "t", resourceId: "r", jobId: null, data: "{}", createdAt: 1 };
      const newEvent = async (): Promise<number> =>
        (await db.insertInto("events").values(event).returning("id").executeTakeFirstOrThrow()).id;
      const eventId = await newEvent();
      const deleted = await newEvent();
      await db.deleteFrom("events").where("id", "=", deleted).execute();
      await db
        .insertInto("deliveries")
        .values([
          { id: "d", eventId, endpointId: "e", queuedAt: 1, attempts: 0, nextAttemptAt: 3 },
          { id: "g", eventId, endpointId: "f", queuedAt: 1, attempts: 5, failedAt: 4 },
        ])
        .execute();
      const all = async () => ({
        events: await db.selectFrom("events").selectAll().execute(),
        endpoints: await db.selectFrom("webhookEndpoints").selectAll().orderBy("id").execute(),
        deliveries: await db.selectFrom("deliveries").selectAll().orderBy("id").execute(),
      });
      const before = await all();
      await database.migrate();
      const organizationId = null;
      expect(await all()).toEqual({
        events: before.events.map((row) => ({ ...row, organizationId, scope: null })),
        endpoints: before.endpoints.map((row) => ({ ...row, deletedAt: null, givenUpAt: null, organizationId })),
        deliveries: before.deliveries,
      });
      expect(await newEvent()).toBeGreaterThan(deleted);
      // Whose it is must be said, once; and what is of an endpoint goes with it.
      const nobodys = db.insertInto("events").values({ ...event, installId: null });
      await expect(nobodys.execute()).rejects.toThrow(/constraint/i);
      await db.deleteFrom("webhookEndpoints").where("id", "=", "e").execute();
      expect((await all()).deliveries.map(({ id }) => id)).toEqual(["g"]);
    } finally {
      await database.close();
    }
  });

  /** What landed versions knew: a correction came between them later. */
  const landed = async (kind: "sqlite" | "postgres"): Promise<[string, Migration][]> =>
    Object.entries(await migrationProvider(kind).getMigrations()).filter(([name]) => name !== "0003-claim-polls");
  const providerOf = (migrations: readonly [string, Migration][]): MigrationProvider => ({
    getMigrations: async () => Object.fromEntries(migrations),
  });
  const schemaOf = async (db: Db): Promise<unknown> =>
    (await db.introspection.getTables())
      .map(({ name, columns }) => ({
        name,
        columns: columns
          .map(({ name, dataType, isNullable, hasDefaultValue }) => ({ name, dataType, isNullable, hasDefaultValue }))
          .sort((a, b) => a.name.localeCompare(b.name)),
      }))
      .sort((a, b) => a.name.localeCompare(b.name));

  test("a database of every landed version becomes what a new one is", async () => {
    const fresh = await open();
    const expected = await schemaOf(fresh.db);
    const all = await landed(fresh.kind);
    const first: [string, Migration][] = all.map(([name, migration]) => [
      name,
      name === "0001-agent-auth" ? firstReleased : migration,
    ]);
    const starts = [first.slice(0, 2), ...all.map((_, i) => all.slice(0, i + 1))];
    for (const start of starts) {
      const database = await openDatabase(await create());
      try {
        const { error } = await new Migrator({ db: database.db, provider: providerOf(start) }).migrateToLatest();
        expect(error).toBeUndefined();
        await database.migrate();
        expect(await schemaOf(database.db)).toEqual(expected);
      } finally {
        await database.close();
      }
    }
  });

  test("the first released schema keeps the pace of its open claims", async () => {
    const database = await openDatabase(await create());
    try {
      const provider = providerOf([["0001-agent-auth", firstReleased]]);
      await new Migrator({ db: database.db, provider }).migrateToLatest();
      await database.db.insertInto("organizations").values({ id: "o", name: "kept", createdAt: 1 }).execute();
      for (const [id, polled] of Object.entries({ polled: 7, quiet: null })) {
        const organizationId = id === "polled" ? "o" : "p";
        if (id === "quiet") {
          await database.db.insertInto("organizations").values({ id: "p", name: "quiet", createdAt: 1 }).execute();
        }
        await sql`
          insert into "registrations" ("id", "organizationId", "agentUserId", "claimTokenPublicId", "claimTokenHash",
            "createdAt", "lastPolledAt", "pollIntervalSeconds")
          values (${id}, ${organizationId}, 'a', ${id}, 'h', 1, ${polled}, ${polled === null ? 5 : 15})
        `.execute(database.db);
      }
      await database.migrate();
      const polls = await database.db.selectFrom("claimPolls").selectAll().execute();
      expect(polls).toEqual([{ registrationId: "polled", lastPolledAt: 7, intervalSeconds: 15 }]);
    } finally {
      await database.close();
    }
  });

  test("an older version on a newer database is refused in words, and changes nothing", async () => {
    const database = await open();
    const before = await schemaOf(database.db);
    await sql`insert into "kysely_migration" values ('9999-of-the-future', '2030-01-01T00:00:00.000Z')`.execute(
      database.db,
    );
    await expect(database.migrate()).rejects.toThrow(
      'it belongs to a newer version of OpenTrain (schema "9999-of-the-future"); start that one, or newer',
    );
    expect(await schemaOf(database.db)).toEqual(before);
  });

  test("a migration that fails is told and leaves nothing behind", async () => {
    const database = await openDatabase(await create());
    try {
      await database.db.schema.createTable("jobs").addColumn("id", "text").execute();
      await expect(database.migrate()).rejects.toThrow("could not be brought up to date");
      const left = await database.db.introspection.getTables();
      expect(left.map(({ name }) => name)).toEqual(["jobs"]);
      await database.db.schema.dropTable("jobs").execute();
      await database.migrate();
      expect(await tablesOf(database.db)).toEqual(tables);
    } finally {
      await database.close();
    }
  });
});

test("no landed migration is edited: databases exist that it made as it was", async () => {
  const files = readdirSync(new URL("./migrations/", import.meta.url)).filter((name) => /^\d/.test(name));
  const sums = files.map((name) => {
    const text = readFileSync(new URL(`./migrations/${name}`, import.meta.url), "utf8").replaceAll("\r\n", "\n");
    return [name.replace(/\.ts$/, ""), createHash("sha256").update(text).digest("hex").slice(0, 16)];
  });
  // A new migration gets a new line. To change a line that has landed is to break the databases that have run it.
  expect(Object.fromEntries(sums)).toEqual(checksums);
  expect(Object.keys(await migrationProvider("sqlite").getMigrations())).toEqual(Object.keys(checksums));
});

/** A process that opens the database of its argument, brings it up to date and writes a row. */
const starter = `
  const { openDatabase } = await import(${JSON.stringify(fileURLToPath(new URL("./index.ts", import.meta.url)))});
  const database = await openDatabase(JSON.parse(process.argv[1]));
  await database.migrate();
  await database.db.insertInto("organizations").values({ id: String(process.pid), name: "x", createdAt: 1 }).execute();
  await database.close();
`;

test.each(databases)(
  "processes that start at the same instant on an empty $name all come up",
  async ({ name, create }) => {
    const config = name === "SQLite" ? { kind: "sqlite" as const, path: join(folder, "together.db") } : await create();
    const start = promisify(execFile);
    const args = ["--input-type=module", "--eval", starter, "--", JSON.stringify(config)];
    await Promise.all(Array.from({ length: 4 }, () => start(process.execPath, args)));
    const database = await openDatabase(config);
    try {
      expect(await database.db.selectFrom("organizations").select("id").execute()).toHaveLength(4);
    } finally {
      await database.close();
    }
  },
);

test("an empty SQLite file is ready in well under 300 ms", async () => {
  const times: number[] = [];
  for (const name of ["first", "second", "third"]) {
    const before = process.threadCpuUsage();
    const database = await openDatabase({ kind: "sqlite", path: join(folder, name, "fast.db") });
    await database.migrate();
    const { user, system } = process.threadCpuUsage(before);
    times.push((user + system) / 1000);
    await database.close();
  }
  // What is computed, not how long it takes, which depends on what else the machine does.
  expect(Math.min(...times)).toBeLessThan(300);
});

test("a SQLite file keeps its rows, in a write-ahead log", async () => {
  const path = join(folder, "kept.db");
  const first = await openDatabase({ kind: "sqlite", path });
  await first.migrate();
  await first.db.insertInto("organizations").values({ id: "o", name: "kept", createdAt: 1 }).execute();
  await first.close();
  const second = new Kysely<{ organizations: { name: string } }>({ dialect: sqliteDialect(path) });
  expect(await second.selectFrom("organizations").select("name").execute()).toEqual([{ name: "kept" }]);
  await second.destroy();
});
