import { chmodSync, existsSync, mkdtempSync, readdirSync, statSync, writeFileSync } from "node:fs";
import { copyFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { sql } from "kysely";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { DatabaseConfig } from "../config/config.ts";
import { playStory } from "../demo/story.ts";
import { startServer } from "../server.ts";
import { type Database, openDatabase } from "../storage/index.ts";
import { sharedOpinion } from "../testing/app.ts";
import { databases } from "../testing/databases.ts";
import { freePort } from "../testing/free-port.ts";
import { backup } from "./backup.ts";
import { check, namedRows, namesOfNothing } from "./check.ts";
import { askOf, copy } from "./copy.ts";
import { tablesOf } from "./tables.ts";

const folder = mkdtempSync(join(tmpdir(), "opentrain-check-"));
let count = 0;
const newPath = (): string => join(folder, `${++count}.db`);
/** The world of the demo. */
const demo = { kind: "sqlite", path: newPath() } as const;

beforeAll(async () => {
  const port = await freePort();
  const env = { PORT: String(port), DATABASE_URL: `sqlite:${demo.path}`, LOG_LEVEL: "silent" };
  const server = await startServer(env, { greet: () => undefined, secondOpinion: await sharedOpinion() });
  await playStory(`http://localhost:${port}`);
  await server.stop("the end of the story");
});
afterAll(() => rm(folder, { recursive: true, force: true }));

async function copyOf(kind: Database["kind"]): Promise<DatabaseConfig> {
  if (kind === "sqlite") {
    const path = newPath();
    await copyFile(demo.path, path);
    return { kind, path };
  }
  const config = await databases.find(({ name }) => name === "PostgreSQL")?.create();
  if (config === undefined) throw new Error("there is no PostgreSQL");
  await copy(demo, config);
  return config;
}

/** What is wrong, as the demo left it, and then after each change, which is undone. */
const changes: readonly { readonly change: string; readonly found: readonly string[] }[] = [
  {
    change: `update "ledgerEntries" set "amountCents" = "amountCents" + 1
      where "id" = (select min("id") from "ledgerEntries" where "amountCents" > 0)`,
    found: ["the ledger of a contract", "a step of a milestone", "the whole ledger", "a milestone was not funded"],
  },
  {
    change: `update "ledgerEntries" set "amountCents" = case when "amountCents" > 0 then 7 else -7 end
      where "step" = 'SETTLEMENT'`,
    found: ["a funded milestone was not settled"],
  },
  { change: `update "milestones" set "fundedAt" = 5 where "fundedAt" is null`, found: ["a milestone was not funded"] },
  { change: `update "tokens" set "userId" = 'nobody'`, found: [`"tokens"."userId" names no row of user.id or`] },
  { change: `update "approvals" set "subjectId" = "id"`, found: [`"approvals"."subjectId" names no row`] },
  { change: `update "contracts" set "usedTasks" = "usedTasks" + 1`, found: ["a contract has used something else"] },
  { change: `update "conversations" set "lastNumber" = 99`, found: ["the messages of a conversation"] },
  {
    change: `update "jobs" set "archivedAt" = null where "archivedAt" is not null`,
    found: ["a job is published exactly if"],
  },
  { change: `delete from "jobWords"`, found: ["an open job is missing in the index of words"] },
];

test.each(["sqlite", "postgres"] as const)(
  "nothing is wrong in a copy on %s, until something is planted",
  async (kind) => {
    const config = await copyOf(kind);
    expect(await check(config)).toEqual({ tables: 36, findings: [] });
    const { db, close } = await openDatabase(config);
    const run = (text: string): Promise<unknown> => sql.raw(text).execute(db);
    const wrong = async (): Promise<readonly string[]> => (await check(config)).findings;
    for (const { change, found } of changes.slice(0, -1)) {
      const tables = /^update "(\w+)"/.exec(change)?.[1] ?? "";
      await run(`create table "before" as select * from "${tables}"`);
      await run(change);
      const findings = await wrong();
      for (const finding of found) expect(findings, change).toContainEqual(expect.stringContaining(finding));
      expect(findings, change).toHaveLength(found.length);
      const columns = (await tablesOf(kind, askOf(db))).find(({ name }) => name === tables)?.columns ?? [];
      const key = tables === "" ? "" : `"${tables}"."id" = b."id"`;
      const set = columns
        .filter(({ name }) => name !== "id")
        .map(({ name }) => `"${name}" = b."${name}"`)
        .join();
      await run(`update "${tables}" set ${set} from "before" b where ${key}`);
      await run(`drop table "before"`);
    }
    await run(changes.at(-1)?.change ?? "");
    expect(await wrong()).toEqual([expect.stringContaining(changes.at(-1)?.found[0] ?? "?")]);
    await close();
  },
);

test("references and constraints that the engine was told not to hold are looked at", async () => {
  const sqlite = await copyOf("sqlite");
  if (sqlite.kind !== "sqlite") throw new Error("it is SQLite");
  const file = new DatabaseSync(sqlite.path, { enableForeignKeyConstraints: false });
  file.exec(`update "milestones" set "contractId" = 'nothing' where "id" = (select min("id") from "milestones");
    pragma ignore_check_constraints = on;
    update "webhookEndpoints" set "disabledAt" = 1; update "proposals" set "amountCents" = -1`);
  file.close();
  const inFile = (await check(sqlite)).findings;
  expect(inFile).toContainEqual(`"milestones"."contractId" names no row of "contracts": nothing`);
  expect(inFile).toContainEqual("integrity: CHECK constraint failed in proposals");

  const postgres = await copyOf("postgres");
  const { db, close } = await openDatabase(postgres);
  await db.transaction().execute(async (trx) => {
    await sql`set local session_replication_role = replica`.execute(trx);
    await sql`update "milestones" set "contractId" = 'nothing'
      where "id" = (select min("id") from "milestones")`.execute(trx);
    await sql`alter table "jobs" add constraint "short" check (length("title") < 3) not valid`.execute(trx);
  });
  await close();
  const inPostgres = (await check(postgres)).findings;
  expect(inPostgres).toContainEqual(`"milestones"."contractId" names no row of "contracts": nothing`);
  expect(inPostgres).toContainEqual(`constraint "short" of "jobs" was not validated`);
  expect(inPostgres).toContainEqual(expect.stringMatching(/^\d+ rows of "jobs" are against constraint "short"$/));
});

test("every column that is called an id names a row that is looked for, or is known to name none", async () => {
  const { db, kind, close } = await openDatabase(demo);
  const tables = await tablesOf(kind, askOf(db));
  await close();
  const ids = tables.flatMap(({ name, columns, references }) => {
    const held = references.flatMap((reference) => reference.columns);
    return columns
      .filter((column) => /.Id$/.test(column.name) && !held.includes(column.name))
      .map((column) => `${name}.${column.name}`);
  });
  expect(ids.toSorted()).toEqual([...namedRows.map(({ column }) => column), ...namesOfNothing].toSorted());
});

test("a backup beside a writer is whole, as it was at one instant, and no easier to read than the database", async () => {
  const source = await copyOf("sqlite");
  if (source.kind !== "sqlite") throw new Error("it is SQLite");
  chmodSync(source.path, 0o600);
  const { db, close } = await openDatabase(source);
  const write = (i: number): Promise<unknown> =>
    db
      .insertInto("rateLimits")
      .values({ key: `key${i}`, windowEnd: i, count: 1 })
      .execute();
  await write(0);
  const file = newPath();
  // Its transaction is open on the server's connection meanwhile, and what it has not committed is not in the backup.
  await db.transaction().execute(async (trx) => {
    await trx.insertInto("rateLimits").values({ key: "later", windowEnd: 1, count: 1 }).execute();
    expect(backup(source.path, file)).toBe(statSync(file).size);
  });
  await write(1);
  await close();
  expect(statSync(file).mode & 0o777).toBe(0o600);
  expect((await check({ kind: "sqlite", path: file })).findings).toEqual([]);
  const made = new DatabaseSync(file, { readOnly: true });
  const keys = made.prepare(`select "key" from "rateLimits" where "key" in ('key0', 'later', 'key1')`).all();
  made.close();
  expect(keys.map(({ key }) => key)).toEqual(["key0"]);
  const opened = await openDatabase({ kind: "sqlite", path: file });
  await opened.migrate();
  await opened.close();

  expect(() => backup(source.path, file)).toThrow("a backup never replaces one");
  expect(() => backup(join(folder, "nowhere.db"), newPath())).toThrow("There is no file");
  expect(() => backup(source.path, join(folder, "nowhere", "a.db"))).toThrow("There is no folder");
  const other = newPath();
  writeFileSync(other, "no database, but long enough to be taken for something else");
  const none = newPath();
  expect(() => backup(other, none)).toThrow("cannot be read");
  expect(existsSync(none)).toBe(false);
  expect(readdirSync(folder).filter((name) => name.endsWith(".part"))).toEqual([]);
});
