import { closeSync, openSync } from "node:fs";
import { dirname } from "node:path";
import { DatabaseSync, type SQLInputValue, type StatementSync } from "node:sqlite";
import {
  type DatabaseConnection,
  type DialectAdapter,
  type Driver,
  SqliteAdapter,
  SqliteDialect,
  SqliteDriver,
  type SqliteStatement,
} from "kysely";
import { makeFolder } from "../process/folder.ts";
import { BUSY_MILLISECONDS, whileBusy } from "./busy.ts";
import { isBusy } from "./errors.ts";
import { type Commit, groupCommit, type Rows, type Statement } from "./group-commit.ts";
import { Mutex } from "./mutex.ts";

/** How many prepared statements are kept; the queries of the server are far fewer. */
const STATEMENTS_KEPT = 500;
/** How long reads that follow one another may see the same state, whatever another process writes. */
const SAME_STATE_MILLISECONDS = 5;

/** What is asked of SQLite outside Kysely's way, which takes several turns of the event loop for each statement. */
export interface AtOnce {
  /** The rows that a query finds; `undefined`, and nothing is asked, while somebody else has the connection. */
  readonly read: (statement: Statement) => Rows | undefined;
  /** Never inside a transaction: it would wait for the mutex that the transaction holds. */
  readonly commit: Commit;
}

export class NodeSqliteAdapter extends SqliteAdapter {
  readonly atOnce: AtOnce;
  constructor(atOnce: AtOnce) {
    super();
    this.atOnce = atOnce;
  }
  /** SQLite has DDL in transactions; Kysely says no, and a half-done migration would stay. */
  override get supportsTransactionalDdl(): boolean {
    return true;
  }
  /** There is only one: `false` would make Kysely use a mutex of its own, which cannot be asked whether it is free. */
  override get supportsMultipleConnections(): boolean {
    return true;
  }
}

/** Tries again, between the turns of others, what another process keeps from being done; nothing inside a transaction. */
type Retry = <T>(work: () => Promise<T>) => Promise<T>;

/** Has one transaction or query at a time on the connection, instead of Kysely's own mutex. */
class MutexDriver extends SqliteDriver {
  readonly #mutex: Mutex;
  readonly #retry: Retry;
  constructor(config: ConstructorParameters<typeof SqliteDriver>[0], mutex: Mutex, retry: Retry) {
    super(config);
    this.#mutex = mutex;
    this.#retry = retry;
  }
  override async acquireConnection(): Promise<DatabaseConnection> {
    await this.#mutex.acquire();
    const connection = await super.acquireConnection();
    return {
      executeQuery: (compiled) => this.#retry(() => connection.executeQuery(compiled)),
      streamQuery: (compiled, size) => connection.streamQuery(compiled, size),
    };
  }
  override async releaseConnection(): Promise<void> {
    this.#mutex.release();
  }
}

class NodeSqliteDialect extends SqliteDialect {
  readonly #driver: () => Driver;
  readonly #adapter: NodeSqliteAdapter;
  constructor(config: ConstructorParameters<typeof SqliteDriver>[0], mutex: Mutex, retry: Retry, atOnce: AtOnce) {
    super(config);
    this.#driver = () => new MutexDriver(config, mutex, retry);
    this.#adapter = new NodeSqliteAdapter(atOnce);
  }
  override createDriver(): Driver {
    return this.#driver();
  }
  override createAdapter(): DialectAdapter {
    return this.#adapter;
  }
}

/**
 * Kysely on the SQLite that is built into Node; `path` is a file, whose folder is made, or `:memory:`. For `patience`
 * milliseconds a write waits for one of another process, while everything else goes on. `alone`: nobody else may have
 * the file open, nor open it before this ends.
 */
export function sqliteDialect(path: string, patience: number = BUSY_MILLISECONDS, alone = false): SqliteDialect {
  if (path !== ":memory:") makeFile(path);
  const handle = new DatabaseSync(path, { timeout: BUSY_MILLISECONDS });
  if (alone) takeAlone(handle);
  // With a write-ahead log `normal` loses nothing when the process dies; only a power cut can take the last commits.
  // A checkpoint waits for the disk: one every 16 MB. As much is kept in memory.
  handle.exec(`pragma journal_mode = wal; pragma synchronous = normal;
    pragma wal_autocheckpoint = 4000; pragma cache_size = -16000;
    pragma busy_timeout = 0`);
  const kept = new Map<string, SqliteStatement>();
  const shared = sharedReads(handle);
  const mutex = new Mutex(shared.end);

  const database = {
    prepare(sql: string): SqliteStatement {
      const known = kept.get(sql);
      if (known) return known;
      // Deferred (plain `begin`), one that reads and then writes fails at once if another process wrote in between.
      const statement = prepare(handle, sql === "begin" ? "begin immediate" : sql);
      if (kept.size < STATEMENTS_KEPT) kept.set(sql, statement);
      return statement;
    },
    close(): void {
      shared.end();
      kept.clear();
      handle.close();
    },
  };
  const run = ({ sql, parameters }: Statement): Rows => {
    const statement = database.prepare(sql);
    if (statement.reader) return statement.all(parameters);
    statement.run(parameters);
    return [];
  };

  const retry: Retry = (work) =>
    handle.isTransaction ? work() : whileBusy(work, { patience, between: (pause) => mutex.releaseDuring(pause) });
  return new NodeSqliteDialect({ database }, mutex, retry, {
    read(statement) {
      if (!mutex.isFree) return undefined;
      shared.begin();
      try {
        return run(statement);
      } catch (error) {
        if (!isBusy(error)) throw error;
        shared.end();
        return undefined;
      }
    },
    commit: groupCommit(handle, mutex, run, patience),
  });
}

/** SQLite itself lets everybody read what it makes; the files beside it get the mode of this one. One that is there keeps its mode. */
function makeFile(path: string): void {
  makeFolder(dirname(path));
  try {
    closeSync(openSync(path, "wx", 0o600));
  } catch {
    // It is there, or cannot be: SQLite says why.
  }
}

/**
 * Every connection to a write-ahead log keeps a shared lock on the file, idle or not, and the system takes it away when
 * the process ends, however it does: an exclusive one is got when there is no other, and then kept.
 */
function takeAlone(handle: DatabaseSync): void {
  try {
    // Before anything is read: afterwards it would be too late for an exclusive lock.
    handle.exec("pragma busy_timeout = 0; pragma locking_mode = exclusive; begin exclusive; commit");
  } catch (error) {
    handle.close();
    throw error;
  }
}

/**
 * Reads that follow one another see one state of the database: to look for the newest one, and to keep it from being
 * cleared away, takes SQLite locks, which cost as much as the read itself.
 *
 * A write of this process ends that, and is seen at once. What another process writes is seen after the first turn of
 * the event loop that has no reads, or at the end of the one in which {@link SAME_STATE_MILLISECONDS} milliseconds pass.
 */
function sharedReads(handle: DatabaseSync): { begin(): void; end(): void } {
  const begin = handle.prepare("begin");
  const commit = handle.prepare("commit");
  let open = false;
  let readInTurn = false;
  let until = 0;
  const end = (): void => {
    if (!open) return;
    open = false;
    commit.run();
  };
  const endOfTurn = (): void => {
    if (!readInTurn || performance.now() >= until) end();
    if (!open) return;
    readInTurn = false;
    setImmediate(endOfTurn);
  };
  return {
    begin() {
      readInTurn = true;
      if (open) return;
      begin.run();
      open = true;
      until = performance.now() + SAME_STATE_MILLISECONDS;
      setImmediate(endOfTurn);
    },
    end,
  };
}

function prepare(handle: DatabaseSync, sql: string): SqliteStatement {
  const statement = handle.prepare(sql);
  // The objects that node:sqlite makes of rows have no shape: slow to make, and slow to read in all that follows.
  statement.setReturnArrays(true);
  const kept = columnNames(statement);
  // What `*` stands for changes with a migration, and SQLite sees to that by itself.
  const names = /(?:select |returning |\.)\*/i.test(sql) ? () => columnNames(statement) : () => kept;
  // Kysely hands on what the query builder was given, typed by the schema: text, numbers, null.
  const values = (parameters: readonly unknown[]): SQLInputValue[] => parameters as SQLInputValue[];
  return {
    reader: kept.length > 0,
    // Without `{}` first, an object as first value would be taken for named parameters instead of being refused.
    all(parameters) {
      const rows = statement.all({}, ...values(parameters));
      const current = rows.length > 0 ? names() : [];
      return rows.map((row) => asObject(row, current));
    },
    run: (parameters) => statement.run({}, ...values(parameters)),
    *iterate(parameters) {
      for (const row of statement.iterate({}, ...values(parameters))) yield asObject(row, names());
    },
  };
}

function columnNames(statement: StatementSync): readonly string[] {
  return statement.columns().map(({ name }) => name);
}

/** The declared type of a row knows nothing of `setReturnArrays`. */
function asObject(row: unknown, names: readonly string[]): Record<string, unknown> {
  const values = row as readonly unknown[];
  const made: Record<string, unknown> = {};
  for (let i = 0; i < names.length; i++) made[names[i] as string] = values[i];
  return made;
}
