import { randomBytes } from "node:crypto";
import pg from "pg";
import { inject } from "vitest";
import type { DatabaseConfig } from "../config.ts";
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
  databasesOf("SQLite", async () => ({ kind: "sqlite", path: ":memory:" })),
  databasesOf("PostgreSQL", async () => {
    const server = inject("postgres");
    const name = `test_${randomBytes(8).toString("hex")}`;
    const client = new pg.Client({ connectionString: `${server}/postgres` });
    await client.connect();
    try {
      await client.query(`create database ${client.escapeIdentifier(name)}`);
    } finally {
      await client.end();
    }
    return { kind: "postgres", url: `${server}/${name}` };
  }),
];

function databasesOf(name: TestDatabases["name"], create: TestDatabases["create"]): TestDatabases {
  return {
    name,
    create,
    async open() {
      const database = await openDatabase(await create());
      afterFile(() => database.close());
      await database.migrate();
      return database;
    },
  };
}
