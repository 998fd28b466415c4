import { existsSync, mkdtempSync } from "node:fs";
import { copyFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import pg from "pg";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { operations } from "../../generated/operations.ts";
import type { DatabaseConfig } from "../config/config.ts";
import { type DemoWorld, playStory } from "../demo/story.ts";
import { startServer } from "../server.ts";
import { openDatabase } from "../storage/index.ts";
import { sharedOpinion } from "../testing/app.ts";
import { databases } from "../testing/databases.ts";
import { freePort } from "../testing/free-port.ts";
import { databaseCommand } from "./command.ts";
import { askOf, copy as copyAtOnce, Interrupted, lastNumber } from "./copy.ts";
import { Refused } from "./place.ts";
import { isCopied, tableNames, tablesOf } from "./tables.ts";

const folder = mkdtempSync(join(tmpdir(), "opentrain-database-"));
const secret = "x0f3a9bd27c5e8146f0a7c39de2b58146";
let count = 0;
const file = (): { readonly kind: "sqlite"; readonly path: string } => ({
  kind: "sqlite",
  path: join(folder, `${++count}.db`),
});
const postgres = databases[1];
if (postgres === undefined) throw new Error("there is no PostgreSQL");
const newPostgres = (): Promise<DatabaseConfig> => postgres.create();
const urlOf = (config: DatabaseConfig): string => (config.kind === "sqlite" ? `sqlite:${config.path}` : config.url);

/** The world of the demo; nothing changes it, and every test copies it. */
const demo = file();
let world: DemoWorld;

/** A server on a database, in this process, as long as `work` goes on. */
async function withServer<T>(config: DatabaseConfig, work: (origin: string) => Promise<T>): Promise<T> {
  const port = await freePort();
  const env = {
    PORT: String(port),
    DATABASE_URL: urlOf(config),
    SECRET: secret,
    LOG_LEVEL: "silent",
  };
  const server = await startServer(env, { greet: () => undefined, secondOpinion: await sharedOpinion() });
  try {
    return await work(`http://localhost:${port}`);
  } finally {
    await server.stop("the end of the test");
  }
}

beforeAll(async () => {
  world = await withServer(demo, playStory);
  // Numbers that were given, and whose rows are gone.
  const db = new DatabaseSync(demo.path);
  db.exec(`update sqlite_sequence set "seq" = "seq" + 1000 where "name" = 'recordedEvents'`);
  db.close();
});
afterAll(() => rm(folder, { recursive: true, force: true }));

/** Every value of every table, with the type that SQLite keeps it by. */
function contentOf(path: string): unknown {
  const db = new DatabaseSync(path, { readOnly: true });
  const names = db.prepare(`select "name" from sqlite_master where "type" = 'table' order by "name"`).all();
  const content = names
    .map(({ name }) => String(name))
    .filter((name) => isCopied(name) || name === "sqlite_sequence")
    .map((name) => {
      const columns = db.prepare(`select "name" from pragma_table_info(?)`).all(name);
      const shown = columns.map((column) => `"${column.name}", typeof("${column.name}") as "type of ${column.name}"`);
      return [name, db.prepare(`select ${shown.join()} from "${name}" order by 1, 3`).all()];
    });
  const indexed = db.prepare(`select rowid as "number" from "jobWords" order by rowid`).all();
  db.close();
  return [...content, ["jobWords", indexed]];
}

async function inPostgres<T>(config: DatabaseConfig, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: urlOf(config) });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

/**
 * Copies once PostgreSQL has ended the connections that were closed before: who closes a pool does not wait for that, and
 * as long as they are there they are a server's.
 */
const copy: typeof copyAtOnce = async (source, target, options) => {
  for (const config of [source, target].filter(({ kind }) => kind === "postgres")) {
    const open = `select 1 from pg_stat_activity where datname = current_database() and application_name = 'opentrain'`;
    await inPostgres(config, async (client) => {
      await expect.poll(async () => (await client.query(open)).rowCount, { interval: 5 }).toBe(0);
    });
  }
  return copyAtOnce(source, target, options);
};

const failure = (work: Promise<unknown>): Promise<unknown> =>
  work.then(
    () => undefined,
    (error: unknown) => error,
  );

test("to PostgreSQL and back it is the same, row by row, and a server on either knows its tokens", async () => {
  const [there, back] = [await newPostgres(), file()];
  const first = await copy(demo, there);
  expect(first).toMatchObject({ before: 0, rows: expect.toSatisfy((rows: number) => rows > 80) });
  expect(await copy(there, back)).toEqual(first);
  expect(contentOf(back.path)).toEqual(contentOf(demo.path));
  expect(JSON.stringify(contentOf(back.path))).toContain("Maria");

  for (const config of [there, back]) {
    await withServer(config, async (origin) => {
      const me = await fetch(origin + operations.getMe.path, { headers: { authorization: `Bearer ${world.token}` } });
      expect(me.status).toBe(200);
      const found = await fetch(`${origin}/api/public/v1/jobs?q=bicycle`);
      expect(await found.json()).toMatchObject({ jobs: [{ id: world.jobs.running }] });
    });
  }
});

/** Copies of the demo's file, with so many rate limits that they take several batches. */
async function withLimits(): Promise<{ readonly kind: "sqlite"; readonly path: string }> {
  const made = file();
  await copyFile(demo.path, made.path);
  const db = new DatabaseSync(made.path);
  db.exec(`with recursive n (i) as (select 1 union all select i + 1 from n where i < 2200)
    insert into "rateLimits" ("key", "windowEnd", "count") select 'key' || i || char(96 + i % 26), i, 1 from n`);
  db.close();
  return made;
}

/** Stops once a batch of rate limits has been copied. */
async function interrupt(source: DatabaseConfig, target: DatabaseConfig): Promise<void> {
  const stop = new AbortController();
  const stopped = await failure(
    copy(source, target, {
      signal: stop.signal,
      onProgress: ({ table }) => {
        if (table === "rateLimits") stop.abort();
      },
    }),
  );
  expect(stopped).toBeInstanceOf(Interrupted);
}

test.each(["postgres", "sqlite"] as const)(
  "an interrupted copy into %s keeps servers and other sources out, and goes on",
  async (kind) => {
    const source = await withLimits();
    const target = kind === "sqlite" ? file() : await newPostgres();
    await interrupt(source, target);

    const { migrate, close } = await openDatabase(target);
    expect(await failure(migrate())).toMatchObject({
      message: expect.stringContaining("a copy into it was interrupted"),
    });
    await close();
    expect(await failure(copy(demo, target))).toMatchObject({
      name: "Refused",
      message: expect.stringContaining(`unfinished copy of sqlite:`),
    });
    expect(await failure(copy(target, file()))).toMatchObject({ message: expect.stringContaining("was interrupted") });

    const { rows, before } = await copy(source, target);
    expect(before).toBeGreaterThanOrEqual(500);
    expect(before).toBeLessThan(rows);
    const back = file();
    await copy(target, back);
    expect(contentOf(back.path)).toEqual(contentOf(source.path));
  },
);

test("what changed in the source while a copy was interrupted is found", async () => {
  const [source, target] = [await withLimits(), await newPostgres()];
  await interrupt(source, target);
  const db = new DatabaseSync(source.path);
  db.exec(`update "rateLimits" set "count" = 2 where "key" = (select min("key") from "rateLimits")`);
  db.close();
  expect(await failure(copy(source, target))).toMatchObject({
    name: "Refused",
    message: expect.stringContaining(`"rateLimits" has other values there`),
  });
});

test("what changed in the target before it was verified is found", async () => {
  const target = await newPostgres();
  const change = (): Promise<unknown> =>
    inPostgres(target, (client) => client.query(`update "user" set "emailVerified" = not "emailVerified"`));
  let changed = false;
  const copying = copy(demo, target, {
    async onProgress({ doing }) {
      if (doing === "verifying" && !changed) {
        changed = true;
        await change();
      }
    },
  });
  expect(await failure(copying)).toMatchObject({ message: expect.stringContaining(`"user" has other values there`) });
  expect(changed).toBe(true);
});

test.each(["sqlite", "postgres"] as const)("a target that is not empty is refused: %s", async (kind) => {
  const target = kind === "sqlite" ? file() : await newPostgres();
  await copy(demo, target);
  expect(await failure(copy(demo, target))).toMatchObject({
    name: "Refused",
    message: expect.stringContaining("is not empty: there are rows in"),
  });
  const others = kind === "sqlite" ? file() : await newPostgres();
  if (others.kind === "sqlite") {
    const db = new DatabaseSync(others.path);
    db.exec(`create table "wp_posts" ("id" integer)`);
    db.close();
  } else await inPostgres(others, (client) => client.query(`create table "wp_posts" ("id" integer)`));
  expect(await failure(copy(demo, others))).toMatchObject({ message: expect.stringContaining(`"wp_posts"`) });
});

test("a source or target that a server holds is refused, and one that holds nothing more is not", async () => {
  const [sqlite, postgres] = [file(), await newPostgres()];
  for (const held of [sqlite, postgres]) {
    await withServer(held, async () => {
      const message = expect.stringMatching(/^A server, or another \w+, has \S+ open/);
      expect(await failure(copyAtOnce(held, file()))).toMatchObject({ name: "Refused", message });
      expect(await failure(copyAtOnce(demo, held))).toMatchObject({ name: "Refused", message });
    });
    expect(await failure(copy(held, file()))).toBeUndefined();
  }
});

test("nobody writes to the source meanwhile, whatever its connections are called", async () => {
  const source = await newPostgres();
  await copy(demo, source);
  await inPostgres(source, async (client) => {
    await client.query(`begin; update "organizations" set "name" = "name"`);
    expect(await failure(copy(source, file()))).toMatchObject({ message: expect.stringContaining("is writing to") });
    await client.query("rollback; set lock_timeout = '1ms'");
    const refused: unknown[] = [];
    await copy(source, file(), {
      async onProgress({ table }) {
        if (table !== "organizations") return;
        refused.push(await failure(client.query(`update "organizations" set "name" = ''`)));
      },
    });
    expect(refused[0]).toMatchObject({ code: "55P03" });
  });
  const target = file();
  const opened: unknown[] = [];
  await copy(demo, target, {
    onProgress() {
      for (const { path } of [demo, target]) {
        const other = new DatabaseSync(path, { timeout: 0 });
        try {
          opened.push(other.prepare(`select count(*) from "user"`).get());
        } catch (error) {
          opened.push(error);
        }
        other.close();
      }
    },
  });
  expect(opened.length).toBeGreaterThan(0);
  expect(opened.every((error) => error instanceof Error)).toBe(true);
});

test("a source of another version, or of nobody, is refused", async () => {
  const target = file();
  const refusal = async (change: string): Promise<unknown> => {
    const source = file();
    await copyFile(demo.path, source.path);
    const db = new DatabaseSync(source.path);
    db.exec(change);
    db.close();
    return failure(copy(source, target));
  };
  expect(await refusal(`delete from "kysely_migration" where "name" like '0014%'`)).toMatchObject({
    message: expect.stringContaining("an older version of OpenTrain (without schema 0014-approval-decisions)"),
  });
  expect(await refusal(`insert into "kysely_migration" values ('0099-later', '2030')`)).toMatchObject({
    message: expect.stringContaining("a newer version of OpenTrain (schema 0099-later)"),
  });
  expect(await refusal(`drop table "kysely_migration"`)).toMatchObject({
    message: expect.stringContaining("is no database of OpenTrain's"),
  });
  expect(await failure(copy({ kind: "sqlite", path: join(folder, "nowhere.db") }, target))).toBeInstanceOf(Refused);
  expect(await failure(copy(demo, demo))).toMatchObject({ message: expect.stringContaining("the same database") });
  expect(existsSync(target.path)).toBe(false);
});

describe.each(databases)("on $name", ({ open }) => {
  test("every table of the migrated schema is copied but for what is listed here", async () => {
    const { db, kind } = await open();
    const ask = askOf(db);
    const copied = (await tablesOf(kind, ask)).map(({ name }) => name);
    const derived =
      kind === "sqlite"
        ? ["jobWords", "jobWords_config", "jobWords_data", "jobWords_docsize", "jobWords_idx", "sqlite_sequence"]
        : ["jobWords"];
    expect((await tableNames(kind, ask)).toSorted()).toEqual(
      [...copied, ...derived, "kysely_migration", "kysely_migration_lock"].toSorted(),
    );
    const other = new DatabaseSync(demo.path, { readOnly: true });
    const here = await tablesOf("sqlite", async (text) => other.prepare(text).all());
    other.close();
    const plain = (tables: typeof here): unknown =>
      tables.map(({ name, columns, key, numbered, references }) => ({
        name,
        columns: columns.map((column) => column.name),
        key,
        numbered,
        references: references.map((reference) => JSON.stringify(reference)).toSorted(),
      }));
    expect(plain(await tablesOf(kind, ask))).toEqual(plain(here));
    expect(here.every(({ key }) => key.length > 0)).toBe(true);
  });

  test("numbers go on where they were", async () => {
    const [there, back] = [await newPostgres(), file()];
    await copy(demo, there);
    await copy(there, back);
    const of = async (config: DatabaseConfig): Promise<readonly number[]> => {
      const opened = await openDatabase(config);
      const tables = (await tablesOf(opened.kind, askOf(opened.db))).filter(({ numbered }) => numbered !== undefined);
      const numbers = [];
      for (const table of tables) numbers.push(await lastNumber(opened, table));
      await opened.close();
      return numbers;
    };
    const numbers = await of(demo);
    expect(numbers.some((number) => number > 1000)).toBe(true);
    expect([await of(there), await of(back)]).toEqual([numbers, numbers]);
  });
});

test("the command says what it does, and gives no password away", async () => {
  const target = await newPostgres();
  const url = urlOf(target);
  const said = { out: "", err: "" };
  const world = {
    env: {},
    print(text: string) {
      said.out += text;
    },
    complain(text: string) {
      said.err += text;
    },
    terminal: false,
    signal: new AbortController().signal,
  };
  const { password } = new URL(url);
  expect(await databaseCommand(["copy", urlOf(demo), url], world)).toBe(0);
  expect(said.out).toMatch(/ -> postgres:\/\/\S+: \d+ rows in 36 tables; all the same\.\n$/);
  expect(said.err).toContain("copying user: ");
  expect(await databaseCommand(["copy", urlOf(demo), url], world)).toBe(1);
  expect(said.err).toContain("is not empty");
  expect(await databaseCommand(["copy", urlOf(demo)], world)).toBe(3);
  expect(await databaseCommand(["--help"], world)).toBe(0);
  expect(said.out).toContain("usage: ");
  if (password !== "") expect(said.out + said.err).not.toContain(`:${password}@`);
});
