import { type CompiledQuery, PostgresAdapter, type RawBuilder, type SqlBool, sql } from "kysely";
import { query } from "./query.ts";
import type { Db } from "./schema.ts";

/** Says that a column has the key that is looked for. */
type Is = (column: string) => RawBuilder<SqlBool>;

interface Wanted<Row> {
  readonly value: string;
  found(row: Row | undefined): void;
  failed(error: unknown): void;
}

/**
 * Finds a row, or none, by a key that is unique, and that the row has under the name `key`.
 *
 * What is looked for in the same turn of the event loop is looked up together, at its end. PostgreSQL is asked once for
 * all of it: to ask another process, and to be answered, takes longer than to find a row. SQLite finds one row after the
 * other faster than each between all that is done for a request; where a write follows, which waits for the end of the
 * turn itself, it is asked at once (`sqliteAtOnce`).
 */
export function lookup<Key extends string, Row extends Readonly<Record<Key, string>>>(
  key: Key,
  write: (db: Db, is: Is) => { compile(): CompiledQuery<Row> },
  { sqliteAtOnce = false }: { readonly sqliteAtOnce?: boolean } = {},
): (db: Db, value: string) => Promise<Row | undefined> {
  const one = query((db, { value }: { readonly value: string }) =>
    write(db, (column) => sql<SqlBool>`${sql.ref(column)} = ${value}`),
  );
  const many = query((db, { values }: { readonly values: readonly string[] }) =>
    write(db, (column) => sql<SqlBool>`${sql.ref(column)} = any(${values})`),
  );
  const waiting = new Map<Db, Wanted<Row>[]>();

  function lookUp(db: Db): void {
    const all = waiting.get(db) ?? [];
    waiting.delete(db);
    if (db.getExecutor().adapter instanceof PostgresAdapter) void findTogether(db, all);
    else for (const { value, found, failed } of all) one(db, { value }).then(([row]) => found(row), failed);
  }

  async function findTogether(db: Db, all: readonly Wanted<Row>[]): Promise<void> {
    try {
      const rows = await many(db, { values: [...new Set(all.map(({ value }) => value))] });
      const byKey = new Map(rows.map((row) => [row[key] as string, row]));
      for (const { value, found } of all) found(byKey.get(value));
    } catch (error) {
      for (const { failed } of all) failed(error);
    }
  }

  return (db, value) => {
    // A transaction has its own state, and its own connection.
    const alone = db.isTransaction || (sqliteAtOnce && !(db.getExecutor().adapter instanceof PostgresAdapter));
    if (alone) return one(db, { value }).then(([row]) => row);
    return new Promise((found, failed) => {
      let all = waiting.get(db);
      if (all === undefined) {
        all = [];
        waiting.set(db, all);
        setImmediate(lookUp, db);
      }
      all.push({ value, found, failed });
    });
  };
}
