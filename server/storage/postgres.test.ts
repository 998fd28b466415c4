import { randomBytes } from "node:crypto";
import { once } from "node:events";
import { mkdtemp, rm } from "node:fs/promises";
import { connect, createServer, type Socket } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { sql } from "kysely";
import pg from "pg";
import { expect, test } from "vitest";
import { afterTest } from "../testing/after.ts";
import { databases } from "../testing/index.ts";
import { type Database, openDatabase, ping } from "./index.ts";

async function create(): Promise<string> {
  const config = await databases.find(({ name }) => name === "PostgreSQL")?.create();
  if (config?.kind !== "postgres") throw new Error("PostgreSQL is one of the databases");
  return config.url;
}

async function open(url: string): Promise<Database> {
  const database = await openDatabase({ kind: "postgres", url });
  afterTest(() => database.close());
  return database;
}

/** Runs statements as whoever the URL says, and gives the rows of the last. */
async function run(url: string, ...statements: readonly string[]): Promise<unknown[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    let rows: unknown[] = [];
    for (const statement of statements) ({ rows } = await client.query(statement));
    return rows;
  } finally {
    await client.end();
  }
}

test.runIf(process.platform !== "win32")("a server is reached at a Unix socket, in each way to write it", async () => {
  const url = new URL(await create());
  const folder = await mkdtemp(join(tmpdir(), "opentrain-socket-"));
  const sockets = new Set<Socket>();
  // In the place of PostgreSQL's own, which for the tests listens on loopback only.
  const gate = createServer((client) => {
    const server = connect(Number(url.port), url.hostname);
    for (const socket of [client, server]) {
      sockets.add(socket);
      socket.on("error", () => {});
    }
    client.pipe(server).pipe(client);
  });
  gate.listen(join(folder, ".s.PGSQL.5432"));
  await once(gate, "listening");
  afterTest(async () => {
    for (const socket of sockets) socket.destroy();
    await new Promise((closed) => gate.close(closed));
    await rm(folder, { recursive: true });
  });
  const { username, password, pathname } = url;
  for (const written of [
    `postgres://${username}:${password}@${pathname}?host=${folder}`,
    `postgres://${username}:${password}@${pathname}?host=${encodeURIComponent(folder)}&port=5432`,
    `postgres://${username}:${password}@${encodeURIComponent(folder)}${pathname}`,
    `postgres://${pathname}?host=${folder}&user=${username}&password=${password}`,
  ]) {
    const { db } = await open(written);
    expect((await sql`select current_database() as name`.execute(db)).rows, written).toEqual([
      { name: pathname.slice(1) },
    ]);
  }
});

test("a password may have whatever a URL has a meaning for", async () => {
  const admin = await create();
  const url = new URL(admin);
  const role = `role_${randomBytes(6).toString("hex")}`;
  const password = "p@ss:w/r#d?%41&=+ \u00e4";
  await run(admin, `create role ${role} login password '${password}'`);
  afterTest(async () => void (await run(admin, `drop role ${role}`)));
  url.username = role;
  url.password = "";
  const written = url.href.replace("@", `:${encodeURIComponent(password)}@`);
  const { db } = await open(written);
  expect((await sql`select current_user as name`.execute(db)).rows).toEqual([{ name: role }]);
});

test("a database is shared with an application that has tables of our names, and Kysely's too", async () => {
  const url = new URL(await create());
  await run(
    url.href,
    `create table "user" (id int)`,
    `create table session (id int)`,
    `create table kysely_migration (name text primary key, timestamp text)`,
    `insert into kysely_migration values ('2020-of-another-application', 'x')`,
    `create table kysely_migration_lock (id text primary key, is_locked int)`,
    `insert into kysely_migration_lock values ('migration_lock', 0)`,
  );
  // In its own schema we are told apart; the setting that finds it ("$user") is PostgreSQL's default.
  const role = `role_${randomBytes(6).toString("hex")}`;
  await run(url.href, `create role ${role} login password 'x'`, `create schema authorization ${role}`);
  afterTest(async () => void (await run(url.href, `drop owned by ${role} cascade`, `drop role ${role}`)));
  const own = new URL(url);
  own.username = role;
  own.password = "x";
  const { db, migrate } = await open(own.href);
  await migrate();
  await migrate();
  expect(await db.selectFrom("session").select("token").execute()).toEqual([]);
  expect(await run(url.href, `select name from public.kysely_migration`)).toEqual([
    { name: "2020-of-another-application" },
  ]);
  expect(await run(url.href, `select * from public."user"`)).toEqual([]);
});

test("tables of others in the way, and a missing schema, are said in words", async () => {
  const url = await create();
  await run(url, `create table "user" (id int)`);
  const { migrate } = await open(url);
  await expect(migrate()).rejects.toThrow(
    /could not be brought up to date: another application has tables of the same names there.*of its own/,
  );
  const without = await create();
  await run(without, `drop schema public`);
  await expect((await open(without)).migrate()).rejects.toThrow("there is no schema for OpenTrain's tables");
});

test("a server that only reads is told, and its connections are given up as soon as it shows", async () => {
  const url = await create();
  const { db, migrate } = await open(url);
  await migrate();
  await ping(db);
  const insert = () => db.insertInto("organizations").values({ id: "a", name: "A", createdAt: 0 }).execute();
  // As after a failover: what is connected now reads only, what connects later is served by another.
  await sql`set default_transaction_read_only = on`.execute(db);
  await expect(ping(db)).rejects.toThrow("only reads");
  await expect(insert()).rejects.toMatchObject({ code: "25006" });
  await insert();
  await ping(db);
});
