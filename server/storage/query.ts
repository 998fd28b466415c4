import { type CompiledQuery, type DialectAdapter, SelectQueryNode } from "kysely";
import type { Db } from "./schema.ts";
import { type AtOnce, NodeSqliteAdapter } from "./sqlite.ts";

/** Where a value goes that is known only when the query is run. */
class Place {
  readonly name: string;
  constructor(name: string) {
    this.name = name;
  }
  /** Whoever computes with it would write the result into the SQL for good. */
  [Symbol.toPrimitive](): never {
    throw new TypeError(`${this.name} is not known yet: hand in what is computed from it`);
  }
}

const places: object = new Proxy({}, { get: (_, name) => new Place(String(name)) });

/** A query that was put into SQL once; called, it runs with what is given. */
export interface Query<Given, Row> {
  (db: Db, given: Given): Promise<readonly Row[]>;
  /** The query in this database's SQL, with what is given as its parameters. */
  fill(db: Db, given: Given): CompiledQuery<Row>;
}

/**
 * A query that is put into SQL once for each kind of database, and not on every call: on a hot path Kysely would spend
 * more time on writing it than the database on answering it.
 *
 * `write` sees places instead of values: it may hand them to the query builder and nothing else.
 */
export function query<Given extends object, Row>(
  write: (db: Db, given: Given) => { compile(): CompiledQuery<Row> },
): Query<Given, Row> {
  const written = new WeakMap<DialectAdapter, CompiledQuery<Row>>();

  function compiledFor(db: Db): CompiledQuery<Row> {
    const { adapter } = db.getExecutor();
    let compiled = written.get(adapter);
    if (compiled === undefined) {
      compiled = write(db, places as Given).compile();
      written.set(adapter, compiled);
    }
    return compiled;
  }

  // A place has the name of a member of what is given, for that is how `write` came by it.
  function values({ parameters }: CompiledQuery<Row>, given: Given): readonly unknown[] {
    return parameters.map((p) => (p instanceof Place ? given[p.name as keyof Given] : p));
  }

  function fill(db: Db, given: Given): CompiledQuery<Row> {
    const compiled = compiledFor(db);
    return { ...compiled, parameters: values(compiled, given) };
  }

  function run(db: Db, given: Given): Promise<readonly Row[]> {
    const direct = atOnce(db);
    if (direct === undefined) return queued(db, given);
    // Not `async`: what SQLite has answered at once is not to go through the frames of one more function.
    try {
      const compiled = compiledFor(db);
      const statement = { sql: compiled.sql, parameters: values(compiled, given) };
      // What SQLite answers has the columns that the query was written for.
      if (!SelectQueryNode.is(compiled.query)) {
        return direct.commit([statement]).then(([rows]) => (rows ?? []) as readonly Row[]);
      }
      const rows = direct.read(statement);
      return rows ? Promise.resolve(rows as readonly Row[]) : queued(db, given);
    } catch (error) {
      return Promise.reject(error);
    }
  }

  async function queued(db: Db, given: Given): Promise<readonly Row[]> {
    return (await db.executeQuery<Row>(fill(db, given))).rows;
  }

  return Object.assign(run, { fill });
}

/** Runs all of the queries with what is given, or none, in one transaction. */
export async function together<Given>(db: Db, queries: readonly Query<Given, unknown>[], given: Given): Promise<void> {
  const direct = atOnce(db);
  if (direct) {
    await direct.commit(queries.map((each) => each.fill(db, given)));
    return;
  }
  await db.transaction().execute(async (trx) => {
    for (const each of queries) await each(trx, given);
  });
}

function atOnce(db: Db): AtOnce | undefined {
  const { adapter, plugins } = db.getExecutor();
  // Whoever looks at queries, or changes them, is not passed by.
  const plain = plugins.length === 0 && !db.isTransaction;
  return plain && adapter instanceof NodeSqliteAdapter ? adapter.atOnce : undefined;
}
