import { sql } from "kysely";
import pg from "pg";
import { beforeEach, expect, test } from "vitest";
import { afterTest } from "../testing/after.ts";
import { startApp } from "../testing/app.ts";
import { databases } from "../testing/index.ts";
import { startPooler } from "../testing/pooler.ts";
import { type Database, openDatabase } from "./index.ts";

let direct: string;
let pooled: string;
beforeEach(async () => {
  const config = await databases.find(({ name }) => name === "PostgreSQL")?.create();
  if (config?.kind !== "postgres") throw new Error("PostgreSQL is one of the databases");
  direct = config.url;
  pooled = await startPooler(direct);
});

async function open(url: string): Promise<Database> {
  const database = await openDatabase({ kind: "postgres", url });
  afterTest(() => database.close());
  return database;
}

/** As another application of the same pooler does, which gets each of its connections in turn. */
async function settingsOfOthers(names: readonly string[]): Promise<Set<string>> {
  const other = new pg.Client({ connectionString: pooled });
  await other.connect();
  const seen = new Set<string>();
  for (let n = 0; n < 9; n++) {
    const { rows } = await other.query<Record<string, unknown>>(
      `select ${names.map((name, i) => `current_setting('${name}') as s${i}`).join(", ")}`,
    );
    seen.add(Object.values(rows[0] ?? {}).join(" "));
  }
  await other.end();
  return seen;
}

test("behind a pooler in transaction mode the server works as on a PostgreSQL of its own", async () => {
  const [one, two] = [await open(pooled), await open(pooled)];
  // Both instances at once, and again when all is done.
  await Promise.all([one.migrate(), two.migrate()]);
  await one.migrate();
  const [first, second] = [await startApp(one), await startApp(two)];
  const register = { method: "POST", headers: { "content-type": "application/json" }, body: "{}" };
  const answers = await Promise.all(
    Array.from({ length: 36 }, (_, n) => (n % 2 ? first : second).fetch("/api/agent/identity", register)),
  );
  expect(answers.map(({ status }) => status)).toEqual(Array(36).fill(200));
  const calls = await Promise.all(
    answers.map(async (answer, n) => {
      const { access_token: token } = (await answer.json()) as { readonly access_token: string };
      const headers = { authorization: `Bearer ${token}` };
      return (await (n % 2 ? second : first).fetch("/api/public/v1/auth/me", { headers })).status;
    }),
  );
  expect(calls).toEqual(Array(36).fill(200));
  expect([...first.errors, ...second.errors]).toEqual([]);
});

test("a pooler is told once, and only where there is one", async () => {
  const told: string[] = [];
  for (const [where, url] of [
    ["pooled", pooled],
    ["direct", direct],
  ] as const) {
    const { db, close } = await openDatabase({ kind: "postgres", url }, { onPooler: () => told.push(where) });
    await Promise.all(Array.from({ length: 4 }, () => sql`select pg_sleep(0.05)`.execute(db)));
    await close();
  }
  expect(told).toEqual(["pooled"]);
});

test("behind a pooler our settings, locks and statements reach nobody else", async () => {
  const { db, migrate } = await open(pooled);
  const names = ["enable_seqscan", "plan_cache_mode", "lock_timeout", "search_path"];
  const before = await settingsOfOthers(names);
  await migrate();
  await Promise.all(
    Array.from({ length: 12 }, (_, n) => db.selectFrom("jobs").select("title").where("id", "=", `${n}`).execute()),
  );
  expect(await settingsOfOthers(names)).toEqual(before);
  const own = await open(direct);
  // Of this database: other tests migrate theirs on the same PostgreSQL.
  const { rows } = await sql`select pg_locks.* from pg_locks join pg_database on pg_database.oid = pg_locks.database
    where locktype = 'advisory' and datname = current_database()`.execute(own.db);
  expect(rows).toEqual([]);
});

test("without a pooler a connection is ours alone, and has our settings", async () => {
  const { db } = await open(direct);
  const { rows } =
    await sql`select current_setting('enable_seqscan') as "seq", current_setting('plan_cache_mode') as "plan",
    current_setting('lock_timeout') as "lock"`.execute(db);
  expect(rows).toEqual([{ seq: "off", plan: "force_generic_plan", lock: "10s" }]);
});
