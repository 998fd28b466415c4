import { CompiledQuery, sql } from "kysely";
import type { DatabaseConfig } from "../config/config.ts";
import { type Database, type Db, isBusy, migrationNames, openDatabase, UNFINISHED_COPY } from "../storage/index.ts";
import { indexWords, wordsOf } from "../storage/words.ts";
import { nameOf, Refused, refuseMissing } from "./place.ts";
import { batchesOf, countOf, greatestKey, insertRows, sumOf } from "./rows.ts";
import { type Ask, isCopied, type Kind, type Table, tableNames, tablesOf } from "./tables.ts";

export interface Progress {
  readonly doing: "copying" | "verifying";
  readonly table: string;
  readonly rows: number;
  /** Of the table; of both sides when verifying. */
  readonly of: number;
}

export interface CopyOptions {
  readonly signal?: AbortSignal;
  /** Hears of every batch; the next one waits for what it returns. */
  readonly onProgress?: (progress: Progress) => void | Promise<void>;
}

export interface Copied {
  readonly tables: number;
  readonly rows: number;
  /** Rows that an interrupted copy had left. */
  readonly before: number;
}

/** A database that is held, so that nobody changes it, and what is in it. */
interface Side {
  readonly db: Db;
  readonly kind: Kind;
  readonly tables: readonly Table[];
}

/** Stops between two batches; the same copy begun again goes on there. */
export class Interrupted extends Error {
  override readonly name = "Interrupted";
}

/**
 * Copies a database into an empty one, or goes on with a copy that was interrupted, and compares both afterwards.
 *
 * @throws {Refused} when either cannot be used, or when they differ afterwards
 * @throws {Interrupted} once `signal` is aborted
 */
export async function copy(
  source: DatabaseConfig,
  target: DatabaseConfig,
  { signal, onProgress }: CopyOptions = {},
): Promise<Copied> {
  const [from, to] = [nameOf(source), nameOf(target)];
  if (from === to) throw new Refused(`Source and target are the same database (${from}).`);
  refuseMissing(source);
  const goOn = (): void => {
    if (signal?.aborted) throw new Interrupted();
  };
  return withHeld(source, from, (held) =>
    withTarget(target, to, { from, tables: held.tables }, async (made) => {
      const before = await rowsOf(made);
      let rows = 0;
      for (const table of held.tables) {
        const of = await countOf(held.db, table.name);
        let done = await countOf(made.db, table.name);
        for await (const batch of batchesOf(held.db, held.kind, table, await greatestKey(made.db, made.kind, table))) {
          goOn();
          await made.db.transaction().execute((trx) => insertRows(trx, inOrderOf(made, table), batch));
          done += batch.length;
          await onProgress?.({ doing: "copying", table: table.name, rows: done, of });
        }
        rows += of;
      }
      goOn();
      await indexAllWords(made, goOn);
      await numberOn(held, made);
      await compare(held, made, async (progress) => {
        goOn();
        await onProgress?.(progress);
      });
      await made.db.schema.dropTable(UNFINISHED_COPY).execute();
      return { tables: held.tables.length, rows, before };
    }),
  );
}

/** The target's table takes the columns in the order of the source's, by name in both. */
function inOrderOf({ tables }: Side, { name }: Table): Table {
  const table = tables.find((one) => one.name === name);
  if (table === undefined) throw new Error(`the target has no table ${name}`);
  return table;
}

async function rowsOf({ db, tables }: Side): Promise<number> {
  let rows = 0;
  for (const { name } of tables) rows += await countOf(db, name);
  return rows;
}

/** Nobody writes to it meanwhile: on SQLite the file is ours alone, on PostgreSQL its tables are locked against writes. */
async function withHeld<T>(config: DatabaseConfig, name: string, work: (side: Side) => Promise<T>): Promise<T> {
  const { db, kind, close } = await openAlone(config, name);
  try {
    await refuseOtherSchema(askOf(db), kind, name);
    const tables = await tablesOf(kind, askOf(db));
    if (kind === "sqlite") return await work({ db, kind, tables });
    return await db
      .transaction()
      .setIsolationLevel("repeatable read")
      .execute(async (trx) => {
        await sql`select set_config('idle_in_transaction_session_timeout', '0', true),
          set_config('statement_timeout', '0', true), set_config('enable_seqscan', 'on', true)`.execute(trx);
        const names = sql.join(tables.map((table) => sql.table(table.name)));
        await sql`lock table ${names} in share mode nowait`.execute(trx).catch((error: unknown) => {
          if (Object(error).code !== "55P03") throw error;
          throw new Refused(`Somebody is writing to ${name}; stop every server that uses it.`);
        });
        await refuseServers(trx, name);
        return work({ db: trx, kind, tables });
      });
  } finally {
    await close();
  }
}

async function openAlone(config: DatabaseConfig, name: string): Promise<Database> {
  const database = await openDatabase(config, { alone: true }).catch((error: unknown) => {
    if (isBusy(error)) throw new Refused(`A server, or another program, has ${name} open; stop it.`);
    throw new Refused(`${name} cannot be used: ${reasonOf(error)}.`);
  });
  try {
    if (database.kind === "postgres") await refuseServers(database.db, name);
    return database;
  } catch (error) {
    await database.close();
    if (error instanceof Refused) throw error;
    throw new Refused(`${name} cannot be used: ${reasonOf(error)}.`);
  }
}

/** By the name that servers give their connections, of which each has one at least: a process that died has none. */
async function refuseServers(db: Db, name: string): Promise<void> {
  const { rows } = await sql<{ pid: number }>`
    select "pid" from pg_stat_activity
    where "datname" = current_database() and "pid" <> pg_backend_pid()
      and "application_name" in ('opentrain', current_setting('application_name'))`.execute(db);
  if (rows.length === 0) return;
  const pids = rows.map(({ pid }) => pid).join(", ");
  throw new Refused(
    `A server, or another copy, has ${name} open (processes of PostgreSQL: ${pids}); stop it. ` +
      "A pooler keeps connections for a while after their server has stopped.",
  );
}

/** @throws {Refused} unless it has every migration of this version, and no other */
export async function refuseOtherSchema(ask: Ask, kind: Kind, name: string): Promise<void> {
  const there = await tableNames(kind, ask).catch((error: unknown) => {
    throw new Refused(`${name} cannot be used: ${reasonOf(error)}.`);
  });
  if (!there.includes("kysely_migration")) throw new Refused(`${name} is no database of OpenTrain's.`);
  if (there.includes(UNFINISHED_COPY)) {
    throw new Refused(`A copy into ${name} was interrupted; finish it first, by the same command.`);
  }
  const done = (await ask(`select "name" from "kysely_migration"`)).map((row) => String(row.name));
  const known = await migrationNames(kind);
  const newer = done.filter((migration) => !known.includes(migration));
  if (newer.length > 0) {
    throw new Refused(`${name} belongs to a newer version of OpenTrain (schema ${newer.join(", ")}); use that one.`);
  }
  const missing = known.filter((migration) => !done.includes(migration));
  if (missing.length === 0) return;
  throw new Refused(
    `${name} belongs to an older version of OpenTrain (without schema ${missing.join(", ")}); ` +
      "start this version's server on it once, which brings it up to date.",
  );
}

/** The target, migrated, and either empty or as an interrupted copy of the same source has left it. */
async function withTarget<T>(
  config: DatabaseConfig,
  name: string,
  source: { readonly from: string; readonly tables: readonly Table[] },
  work: (side: Side) => Promise<T>,
): Promise<T> {
  const { db, kind, migrate, close } = await openAlone(config, name);
  try {
    const ask = askOf(db);
    const there = await tableNames(kind, ask).catch((error: unknown) => {
      throw new Refused(`${name} cannot be used: ${reasonOf(error)}.`);
    });
    if (there.includes(UNFINISHED_COPY)) await refuseOtherSource(db, name, source.from);
    else {
      await refuseRows(db, name, there, source.tables);
      await db.transaction().execute(async (trx) => {
        await trx.schema
          .createTable(UNFINISHED_COPY)
          .addColumn("source", "text", (c) => c.notNull())
          .execute();
        await sql`insert into ${sql.table(UNFINISHED_COPY)} ("source") values (${source.from})`.execute(trx);
      });
    }
    await migrate({ whileCopying: true });
    const tables = await tablesOf(kind, ask);
    refuseOtherTables(source.tables, tables);
    return await work({ db, kind, tables });
  } finally {
    await close();
  }
}

async function refuseOtherSource(db: Db, name: string, from: string): Promise<void> {
  const { rows } = await sql<{ source: string }>`select "source" from ${sql.table(UNFINISHED_COPY)}`.execute(db);
  const begun = rows[0]?.source;
  if (begun === from) return;
  throw new Refused(`${name} has an unfinished copy of ${begun}, not of ${from}; use an empty database.`);
}

async function refuseRows(db: Db, name: string, there: readonly string[], known: readonly Table[]): Promise<void> {
  for (const table of there) {
    if (!isCopied(table)) continue;
    if (!known.some((one) => one.name === table)) {
      throw new Refused(`${name} has a table of something else ("${table}"); use a database of its own.`);
    }
    if ((await countOf(db, table)) > 0) {
      throw new Refused(`${name} is not empty: there are rows in "${table}"; use an empty database.`);
    }
  }
}

/** Migrations make the same on both engines; one that does not must not lose what it is not the same in. */
function refuseOtherTables(source: readonly Table[], target: readonly Table[]): void {
  const shape = (tables: readonly Table[]): string =>
    JSON.stringify(
      tables
        .map(({ name, columns, key }) => [name, columns.map((column) => column.name), key])
        .sort(([one = ""], [other = ""]) => (one < other ? -1 : 1)),
    );
  if (shape(source) !== shape(target)) throw new Error("the tables of source and target are not the same");
}

/** Looks up anew what words the open jobs have: neither database gives its index away. */
async function indexAllWords({ db, kind, tables }: Side, goOn: () => void): Promise<void> {
  const publications = tables.find(({ name }) => name === "publications");
  if (publications === undefined) throw new Error("there is no table publications");
  await sql`delete from "jobWords"`.execute(db);
  let last = 0;
  for (;;) {
    goOn();
    const rows = await db
      .selectFrom("publications")
      .innerJoin("jobs", "jobs.id", "publications.jobId")
      .select(["publications.number", "jobs.title", "jobs.description"])
      .where("publications.number", ">", last)
      .orderBy("publications.number")
      .limit(500)
      .execute();
    if (rows.length === 0) break;
    await db.transaction().execute(async (trx) => {
      for (const { number, title, description } of rows) {
        await indexWords(trx, { number, words: wordsOf(`${title}\n${description}`) });
      }
    });
    last = rows.at(-1)?.number ?? last;
  }
  const [indexed, published] = [await countOf(db, "jobWords"), await countOf(db, "publications")];
  if (indexed !== published) throw new Error(`${indexed} jobs in the index of words (${kind}), of ${published}`);
}

/** Numbers that were given once are not given again, also where their rows are gone. */
async function numberOn(source: Side, target: Side): Promise<void> {
  for (const table of source.tables) {
    if (table.numbered === undefined) continue;
    const given = await lastNumber(source, table);
    const { db, kind } = target;
    if (kind === "sqlite") {
      await sql`delete from sqlite_sequence where "name" = ${table.name}`.execute(db);
      // Its column has no type, and a number would be kept as a floating-point one.
      await sql`insert into sqlite_sequence ("name", "seq") values (${table.name}, cast(${given} as integer))`.execute(
        db,
      );
    } else {
      await sql`select setval(pg_get_serial_sequence(${`"${table.name}"`}, ${table.numbered}), ${Math.max(given, 1)},
        ${given > 0})`.execute(db);
    }
    if ((await lastNumber(target, table)) !== given) throw new Error(`the numbers of ${table.name} do not go on`);
  }
}

/** The greatest number that a table has given; 0: none yet. */
export async function lastNumber({ db, kind }: Pick<Side, "db" | "kind">, { name, numbered }: Table): Promise<number> {
  if (kind === "sqlite") {
    const { rows } = await sql<{ seq: number }>`select "seq" from sqlite_sequence where "name" = ${name}`.execute(db);
    return Number(rows[0]?.seq ?? 0);
  }
  const sequences = await sql<{ name: string }>`
    select pg_get_serial_sequence(${`"${name}"`}, ${numbered}) as "name"`.execute(db);
  const sequence = sql.raw(String(sequences.rows[0]?.name)); // quoted by PostgreSQL
  const { rows } = await sql<{ last: number }>`
    select case when "is_called" then "last_value" else 0 end as "last" from ${sequence}`.execute(db);
  return Number(rows[0]?.last);
}

/** @throws {Refused} when a table has not the same rows on both sides */
async function compare(source: Side, target: Side, onProgress: (progress: Progress) => Promise<void>): Promise<void> {
  const differ: string[] = [];
  for (const table of source.tables) {
    const of = (await countOf(source.db, table.name)) + (await countOf(target.db, table.name));
    let rows = 0;
    const count = (more: number): void => {
      rows += more;
    };
    await onProgress({ doing: "verifying", table: table.name, rows, of });
    const [one, other] = [
      await sumOf(source.db, source.kind, table, count),
      await inTransaction(target, (db) => sumOf(db, target.kind, inOrderOf(target, table), count)),
    ];
    await onProgress({ doing: "verifying", table: table.name, rows, of });
    if (one.rows !== other.rows) differ.push(`"${table.name}" has ${one.rows} rows here and ${other.rows} there`);
    else if (one.checksum !== other.checksum) differ.push(`"${table.name}" has other values there`);
  }
  if (differ.length === 0) return;
  throw new Refused(
    `The copy is not the same as the source: ${differ.join("; ")}. One of them was changed after the copy began: ` +
      "empty the target and copy again.",
  );
}

/** What a cursor needs. */
function inTransaction<T>({ db, kind }: Side, work: (db: Db) => Promise<T>): Promise<T> {
  return kind === "sqlite" ? work(db) : db.transaction().setIsolationLevel("repeatable read").execute(work);
}

/** In the SQL of this database. */
export function askOf(db: Db): Ask {
  return async (text) => (await db.executeQuery<Record<string, unknown>>(CompiledQuery.raw(text))).rows;
}

/** An error in words, with what it came from. */
export function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  // Of a host with several addresses each has its own reason.
  const inner = error instanceof AggregateError ? error.errors[0] : error.cause;
  return [error.message, ...(inner === undefined ? [] : [reasonOf(inner)])].filter((text) => text !== "").join(": ");
}
