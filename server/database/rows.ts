import { createHash } from "node:crypto";
import { type RawBuilder, sql } from "kysely";
import type { Db } from "../storage/index.ts";
import type { Column, Kind, Table } from "./tables.ts";

/** The same on both engines: a boolean is 0 or 1, a date ISO 8601 in UTC. */
export type Value = string | number | null;
/** In the order of the table's columns. */
export type Row = readonly Value[];

/** At most this many rows are read, or written, at once. */
const BATCH = 500;

/**
 * The rows of a table behind a key (or from the first on), in batches, in the order of the bytes of the key. On
 * PostgreSQL the connection must be in a transaction, which holds the cursor.
 */
export async function* batchesOf(db: Db, kind: Kind, table: Table, behind?: Row): AsyncGenerator<readonly Row[]> {
  const columns = sql.join(table.columns.map(({ name }) => sql.ref(name)));
  const after = (key: Row | undefined): RawBuilder<unknown> =>
    key === undefined ? sql`` : sql`where (${orderOf(kind, table)}) > (${sql.join(key)})`;
  const select = (key: Row | undefined): RawBuilder<Record<string, unknown>> =>
    sql`select ${columns} from ${sql.table(table.name)} ${after(key)} order by ${orderOf(kind, table)}`;

  if (kind === "postgres") {
    // Its indexes are in the order of the database's language: sorted once, not for every batch.
    await sql`declare "copied" no scroll cursor for ${select(behind)}`.execute(db);
    for (;;) {
      const { rows } = await sql<Record<string, unknown>>`fetch ${sql.lit(BATCH)} from "copied"`.execute(db);
      if (rows.length === 0) break;
      yield rows.map((row) => canonical(table, row));
    }
    await sql`close "copied"`.execute(db);
    return;
  }
  for (let key = behind; ; ) {
    const { rows } = await sql<Record<string, unknown>>`${select(key)} limit ${sql.lit(BATCH)}`.execute(db);
    const last = rows.at(-1);
    if (last === undefined) return;
    yield rows.map((row) => canonical(table, row));
    key = keyOf(table, canonical(table, last));
  }
}

/** The greatest key of a table; `undefined` if it is empty. */
export async function greatestKey(db: Db, kind: Kind, table: Table): Promise<Row | undefined> {
  const order = table.key.map((name) => sql`${collated(kind, table, name)} desc`);
  const { rows } = await sql<Record<string, unknown>>`
    select ${sql.join(table.key.map((name) => sql.ref(name)))} from ${sql.table(table.name)}
    order by ${sql.join(order)} limit 1`.execute(db);
  const row = rows[0];
  return row && table.key.map((name) => canonicalValue(typeOf(table, name), row[name]));
}

export function keyOf(table: Table, row: Row): Row {
  return table.key.map((name) => row[table.columns.findIndex((column) => column.name === name)] ?? null);
}

/** Writes rows, whose columns are those of `table`, in one statement for as many as there may be values in one. */
export async function insertRows(db: Db, table: Table, rows: readonly Row[]): Promise<void> {
  const columns = sql.join(table.columns.map(({ name }) => sql.ref(name)));
  // SQLite takes 32,766 values in a statement.
  const most = Math.floor(30_000 / table.columns.length);
  for (let from = 0; from < rows.length; from += most) {
    const values = rows.slice(from, from + most).map((row) => sql`(${sql.join(row)})`);
    await sql`insert into ${sql.table(table.name)} (${columns}) values ${sql.join(values)}`.execute(db);
  }
}

export interface Sum {
  readonly rows: number;
  /** SHA-256 over all values, in the order of the keys. */
  readonly checksum: string;
}

export async function sumOf(db: Db, kind: Kind, table: Table, onBatch: (rows: number) => void): Promise<Sum> {
  const hash = createHash("sha256");
  let rows = 0;
  for await (const batch of batchesOf(db, kind, table)) {
    for (const row of batch) hash.update(`${JSON.stringify(row)}\n`);
    rows += batch.length;
    onBatch(batch.length);
  }
  return { rows, checksum: hash.digest("hex") };
}

export async function countOf(db: Db, table: string): Promise<number> {
  const { rows } = await sql<{ count: number }>`select count(*) as "count" from ${sql.table(table)}`.execute(db);
  return Number(rows[0]?.count);
}

function orderOf(kind: Kind, table: Table): RawBuilder<unknown> {
  return sql.join(table.key.map((name) => collated(kind, table, name)));
}

/** Text by its bytes, as SQLite has it anyway. */
function collated(kind: Kind, table: Table, name: string): RawBuilder<unknown> {
  return kind === "postgres" && typeOf(table, name) === "text" ? sql`${sql.ref(name)} collate "C"` : sql.ref(name);
}

function typeOf(table: Table, name: string): Column["type"] {
  return table.columns.find((column) => column.name === name)?.type ?? "text";
}

function canonical(table: Table, row: Readonly<Record<string, unknown>>): Row {
  return table.columns.map(({ name, type }) => canonicalValue(type, row[name]));
}

function canonicalValue(type: Column["type"], value: unknown): Value {
  if (value === null || value === undefined) return null;
  if (type === "boolean") return value === true ? 1 : 0;
  if (type === "date") {
    const date = value instanceof Date ? value : new Date(String(value));
    return Number.isNaN(date.getTime()) ? String(value) : date.toISOString();
  }
  if (typeof value === "number" || typeof value === "string") return value;
  throw new Error(`a ${typeof value} where there should be ${type}`);
}
