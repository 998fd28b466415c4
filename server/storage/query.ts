import type { CompiledQuery, DialectAdapter } from "kysely";
import type { Db } from "./schema.ts";

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

/**
 * A query that is put into SQL once for each kind of database, and not on every call: on a hot path Kysely would spend
 * more time on writing it than the database on answering it.
 *
 * `write` sees places instead of values: it may hand them to the query builder and nothing else.
 */
export function query<Given extends object, Row>(
  write: (db: Db, given: Given) => { compile(): CompiledQuery<Row> },
): (db: Db, given: Given) => Promise<readonly Row[]> {
  const written = new WeakMap<DialectAdapter, CompiledQuery<Row>>();
  return async (db, given) => {
    const { adapter } = db.getExecutor();
    let compiled = written.get(adapter);
    if (compiled === undefined) {
      compiled = write(db, places as Given).compile();
      written.set(adapter, compiled);
    }
    // A place has the name of a member of what is given, for that is how `write` came by it.
    const parameters = compiled.parameters.map((p) => (p instanceof Place ? given[p.name as keyof Given] : p));
    return (await db.executeQuery<Row>({ ...compiled, parameters })).rows;
  };
}
