import { mkdirSync } from "node:fs";
import { dirname } from "node:path";
import { DatabaseSync, type SQLInputValue, type StatementSync } from "node:sqlite";
import { type DialectAdapter, SqliteAdapter, SqliteDialect, type SqliteStatement } from "kysely";

/** How many prepared statements are kept; the queries of the server are far fewer. */
const STATEMENTS_KEPT = 500;
/** How long a writer of another process is waited for. */
const BUSY_MILLISECONDS = 5_000;

/** SQLite has DDL in transactions; Kysely says no, and a half-done migration would stay. */
class TransactionalDdlAdapter extends SqliteAdapter {
  override get supportsTransactionalDdl(): boolean {
    return true;
  }
}

class NodeSqliteDialect extends SqliteDialect {
  override createAdapter(): DialectAdapter {
    return new TransactionalDdlAdapter();
  }
}

/** Kysely on the SQLite that is built into Node; `path` is a file, whose folder is made, or `:memory:`. */
export function sqliteDialect(path: string): SqliteDialect {
  if (path !== ":memory:") mkdirSync(dirname(path), { recursive: true });
  const handle = new DatabaseSync(path, { timeout: BUSY_MILLISECONDS });
  // With a write-ahead log `normal` loses nothing when the process dies; only a power cut can take the last commits.
  handle.exec("pragma journal_mode = wal; pragma synchronous = normal");
  const kept = new Map<string, SqliteStatement>();

  return new NodeSqliteDialect({
    database: {
      prepare(sql) {
        const known = kept.get(sql);
        if (known) return known;
        // A transaction that starts as a reader and then writes fails at once when another process wrote in between.
        const statement = prepare(handle, sql === "begin" ? "begin immediate" : sql);
        if (kept.size < STATEMENTS_KEPT) kept.set(sql, statement);
        return statement;
      },
      close() {
        kept.clear();
        handle.close();
      },
    },
  });
}

function prepare(handle: DatabaseSync, sql: string): SqliteStatement {
  const statement = handle.prepare(sql);
  // The objects that node:sqlite makes of rows have no shape: slow to make, and slow to read in all that follows.
  statement.setReturnArrays(true);
  const kept = columnNames(statement);
  // What `*` stands for changes with a migration, and SQLite sees to that by itself.
  const names = sql.includes("*") ? () => columnNames(statement) : () => kept;
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
  const made: Record<string, unknown> = {};
  names.forEach((name, i) => {
    made[name] = (row as readonly unknown[])[i];
  });
  return made;
}
