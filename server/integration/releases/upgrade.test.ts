import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { CompiledQuery, sql } from "kysely";
import { Migrator } from "kysely/migration";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { check } from "../../database/check.ts";
import { askOf } from "../../database/copy.ts";
import { batchesOf } from "../../database/rows.ts";
import { tablesOf } from "../../database/tables.ts";
import { type Database, openDatabase } from "../../storage/index.ts";
import { migrationProvider } from "../../storage/migrations/index.ts";
import { indexWords, wordsOf } from "../../storage/words.ts";
import { startApp } from "../../testing/app.ts";
import { databases } from "../../testing/databases.ts";
import { frozenClock } from "../../time/clock.ts";

const folder = mkdtempSync(join(tmpdir(), "opentrain-releases-"));
afterAll(() => rmSync(folder, { recursive: true }));

/** With what the databases of releases were written. */
const secret = "x0f3a9bd27c5e8146f0a7c39de2b58146";

interface Secrets {
  readonly token: string;
  readonly platformToken: string;
  /** Of an agent whose claim has been started. */
  readonly unclaimedToken: string;
  readonly claimToken: string;
}

interface Release {
  readonly version: string;
  readonly migrations: readonly string[];
  readonly secrets: Secrets;
  readonly numbered: readonly (readonly [table: string, column: string])[];
  readonly statements: readonly string[];
}

const releases = readdirSync(new URL(".", import.meta.url))
  .filter((name) => name.endsWith(".sql"))
  .map((name): Release => {
    const text = readFileSync(new URL(name, import.meta.url), "utf8");
    const said = (what: string): string => new RegExp(`^-- ${what}: (.*)$`, "m").exec(text)?.[1] ?? "";
    return {
      version: name.replace(/\.sql$/, ""),
      migrations: said("migrations").split(" "),
      secrets: JSON.parse(said("secrets")),
      numbered: [...text.matchAll(/^-- number on: (\w+) (\w+)$/gm)].map(([, table = "", column = ""]) => [
        table,
        column,
      ]),
      statements: text.split(/^(?=insert into )/m).slice(1),
    };
  });

test("there is a database of a release before this version", async () => {
  const all = Object.keys(await migrationProvider("sqlite").getMigrations());
  expect(releases.length).toBeGreaterThan(0);
  expect(releases.every(({ migrations }) => migrations.length < all.length)).toBe(true);
});

/** A database as the release has left it. */
async function load(database: Database, { migrations, statements, numbered }: Release): Promise<void> {
  const { db, kind } = database;
  const all = await migrationProvider(kind).getMigrations();
  const had = Object.entries(all).filter(([name]) => migrations.includes(name));
  const provider = { getMigrations: async () => Object.fromEntries(had) };
  expect((await new Migrator({ db, provider }).migrateToLatest()).error).toBeUndefined();
  for (const statement of statements) await db.executeQuery(CompiledQuery.raw(statement));
  if (kind === "postgres") {
    for (const [table, column] of numbered) {
      await sql`select setval(pg_get_serial_sequence(${`"${table}"`}, ${column}),
        (select coalesce(max(${sql.ref(column)}), 0) + 1 from ${sql.table(table)}), false)`.execute(db);
    }
  }
  const open = await db
    .selectFrom("publications")
    .innerJoin("jobs", "jobs.id", "publications.jobId")
    .select(["publications.number", "jobs.title", "jobs.description"])
    .execute();
  for (const { number, title, description } of open) {
    await indexWords(db, { number, words: wordsOf(`${title}\n${description}`) });
  }
}

/** Every row of every table, by the names of its columns. */
async function contentOf({ db, kind }: Database): Promise<Map<string, Record<string, unknown>[]>> {
  const content = new Map<string, Record<string, unknown>[]>();
  await db.transaction().execute(async (trx) => {
    for (const table of await tablesOf(kind, askOf(trx))) {
      const rows: Record<string, unknown>[] = [];
      for await (const batch of batchesOf(trx, kind, table)) {
        for (const row of batch) rows.push(Object.fromEntries(table.columns.map(({ name }, i) => [name, row[i]])));
      }
      content.set(table.name, rows);
    }
  });
  return content;
}

describe.each(databases.flatMap((database) => releases.map((release) => ({ ...database, release }))))(
  "a database of $release.version on $name",
  ({ name, create, release }) => {
    let database: Database;
    let before: Map<string, Record<string, unknown>[]>;
    let config: Awaited<ReturnType<typeof create>>;
    const { secrets } = release;

    beforeAll(async () => {
      // A file, which `check` opens by itself.
      config = name === "SQLite" ? { kind: "sqlite", path: join(folder, `${release.version}.db`) } : await create();
      database = await openDatabase(config);
      await load(database, release);
      before = await contentOf(database);
      await database.migrate();
    });
    afterAll(() => database.close());

    test("has all of its rows behind the migrations", async () => {
      const after = await contentOf(database);
      expect(before.size).toBeGreaterThan(25);
      for (const [table, rows] of before) {
        const kept = (after.get(table) ?? []).map((row) =>
          Object.fromEntries(Object.entries(row).filter(([name]) => name in (rows[0] ?? {}))),
        );
        expect([table, kept]).toEqual([table, rows]);
      }
    });

    test("is served: tokens, an open claim, the event log, the search, a new row beside the old ones", async () => {
      // The claim was started a minute ago.
      const started = Math.max(...(before.get("claimAttempts") ?? []).map((row) => Number(row.createdAt)));
      const app = await startApp(database, { secret }, frozenClock(started + 60_000));
      const get = async (path: string, token: string): Promise<unknown> => {
        const answer = await app.fetch(path, { headers: { authorization: `Bearer ${token}` } });
        return [answer.status, await answer.json()];
      };
      expect(await get("/api/public/v1/auth/me", secrets.token)).toMatchObject([200, { account: { claimed: true } }]);
      expect(await get("/api/public/v1/auth/me", secrets.unclaimedToken)).toMatchObject([
        200,
        { account: { claimed: false } },
      ]);
      expect(await get("/api/partner/v1/installs/current", secrets.platformToken)).toMatchObject([200, {}]);
      expect(await get("/api/public/v1/updates", secrets.token)).toMatchObject([
        200,
        { events: expect.arrayContaining([expect.objectContaining({ id: "1" })]) },
      ]);
      const title = String(before.get("jobs")?.find(({ publishedAt }) => publishedAt !== null)?.title);
      expect(await get(`/api/public/v1/jobs?q=${encodeURIComponent(title)}`, secrets.token)).toMatchObject([
        200,
        { jobs: expect.arrayContaining([expect.objectContaining({ title })]) },
      ]);
      const poll = await app.fetch("/api/agent/oauth/token", {
        method: "POST",
        body: new URLSearchParams({
          grant_type: "urn:opentrain:agent-auth:grant-type:claim",
          claim_token: secrets.claimToken,
        }),
      });
      expect([poll.status, await poll.json()]).toMatchObject([400, { error: "authorization_pending" }]);
      const drafted = await app.fetch("/api/public/v1/job-drafts", {
        method: "POST",
        headers: { authorization: `Bearer ${secrets.token}`, "content-type": "application/json" },
        body: JSON.stringify({ rawJobDescription: "Label 500 street images." }),
      });
      expect(drafted.status).toBe(201);
      expect(app.errors).toEqual([]);
    });

    test("has nothing that `npm run database -- check` finds", async () => {
      expect((await check(config)).findings).toEqual([]);
    });
  },
);
