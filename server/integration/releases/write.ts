/**
 * `node server/integration/releases/write.ts FILE.db < secrets.json > VERSION.sql`: what a release has written, as SQL that
 * both engines take, to be kept for the versions after it. The tables are made by the migrations that it had.
 *
 * The database is a stopped server's, with the world of the demo (`playStory`) and an agent whose claim has been started.
 */
import { text } from "node:stream/consumers";
import { sql } from "kysely";
import { askOf } from "../../database/copy.ts";
import { batchesOf, type Value } from "../../database/rows.ts";
import { type Column, tablesOf } from "../../database/tables.ts";
import { openDatabase } from "../../storage/index.ts";

/** Columns of numbers on SQLite and of booleans on PostgreSQL: both take their values as text. */
const FLAGS = ["emailVerified"];

const [path] = process.argv.slice(2);
if (path === undefined) throw new Error("usage: node server/integration/releases/write.ts FILE.db < secrets.json");
const { db, close } = await openDatabase({ kind: "sqlite", path });
const { rows: migrations } = await sql<{ name: string }>`select "name" from "kysely_migration" order by 1`.execute(db);
console.log(`-- migrations: ${migrations.map(({ name }) => name).join(" ")}`);
console.log(`-- secrets: ${JSON.stringify(JSON.parse(await text(process.stdin)))}`);
for (const table of await tablesOf("sqlite", askOf(db))) {
  const columns = table.columns.map(({ name }) => `"${name}"`).join(", ");
  for await (const rows of batchesOf(db, "sqlite", table)) {
    const values = rows.map((row) => `(${row.map((value, index) => literal(table.columns[index], value)).join(", ")})`);
    console.log(`insert into "${table.name}" (${columns}) values\n${values.join(",\n")};`);
  }
  if (table.numbered !== undefined) console.log(`-- number on: ${table.name} ${table.numbered}`);
}
await close();

function literal(column: Column | undefined, value: Value): string {
  if (value === null) return "null";
  if (typeof value === "number" && !FLAGS.includes(column?.name ?? "")) return String(value);
  return `'${String(value).replaceAll("'", "''")}'`;
}
