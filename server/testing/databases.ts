import { randomBytes } from "node:crypto";
import pg from "pg";
import { inject } from "vitest";
import type { DatabaseConfig } from "../config/config.ts";
import { type Database, openDatabase } from "../storage/index.ts";
import { afterFile } from "./after.ts";

export interface TestDatabases {
  readonly name: "SQLite" | "PostgreSQL";
  /** Where a new empty database is; opened several times, it stands for several instances (PostgreSQL only). */
  create(): Promise<DatabaseConfig>;
  /** A new migrated database, closed after the tests of the file. */
  open(): Promise<Database>;
}

/**
 * For `describe.each(databases)("... on $name", ({ open }) => ...)`: what is true on one database must be on the other.
 *
 * Each `open` makes a database of its own, so files and suites never see each other's rows.
 */
export const databases: readonly TestDatabases[] = [
  databasesOf("SQLite", createSqlite, async () => openMigrated(await createSqlite())),
  databasesOf("PostgreSQL", createPostgres, async () => {
    template ??= createTemplate();
    return openDatabase(await createPostgres(await template));
  }),
];

let template: Promise<string> | undefined;

/** A migrated database to be copied, which takes a fifth of what it takes to migrate each; its name. */
async function createTemplate(): Promise<string> {
  const config = await createPostgres();
  await (await openMigrated(config)).close();
  return new URL(config.url).pathname.slice(1);
}

async function openMigrated(config: DatabaseConfig): Promise<Database> {
  const database = await openDatabase(config);
  await database.migrate();
  return database;
}

async function createSqlite(): Promise<DatabaseConfig> {
  return { kind: "sqlite", path: ":memory:" };
}

async function createPostgres(from = "template1"): Promise<{ readonly kind: "postgres"; readonly url: string }> {
  const server = inject("postgres");
  const name = `test_${randomBytes(8).toString("hex")}`;
  const client = new pg.Client({ connectionString: `${server}/postgres` });
  await client.connect();
  try {
    const [created, copied] = [name, from].map((one) => client.escapeIdentifier(one));
    // By default every page goes through the log, which takes several times as long.
    await client.query(`create database ${created} template ${copied} strategy file_copy`);
  } finally {
    await client.end();
  }
  return { kind: "postgres", url: `${server}/${name}` };
}

function databasesOf(
  name: TestDatabases["name"],
  create: TestDatabases["create"],
  openNew: TestDatabases["open"],
): TestDatabases {
  return {
    name,
    create,
    async open() {
      const database = await openNew();
      afterFile(() => database.close());
      return database;
    },
  };
}
