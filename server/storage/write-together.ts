import { type AliasedRawBuilder, PostgresAdapter, sql } from "kysely";
import { isTemporary } from "./errors.ts";
import type { Query } from "./query.ts";
import type { Db } from "./schema.ts";

/** What many callers have given: for each name the values of all of them, in one order. */
export type Columns<Given> = { readonly [Name in keyof Given]: readonly Given[Name][] };

/** More than that many callers are not written together: a statement is not to become long. */
const MOST = 200;
/** So many statements may be on their way; what comes meanwhile is written together when one is done. */
const ON_THEIR_WAY = 2;

interface Waiting<Given, Row> {
  readonly given: Given;
  readonly resolve: (rows: readonly Row[]) => void;
  readonly reject: (error: unknown) => void;
}

interface Queue<Given, Row> {
  waiting: Waiting<Given, Row>[];
  onTheirWay: number;
}

/** What many callers have given, as a table of the name `given`; PostgreSQL has to be told the types. */
export function rowsOf<Given>(
  columns: Columns<Given>,
  types: { readonly [Name in keyof Given]: "text" | "bigint" },
): AliasedRawBuilder<Given, "given"> {
  const names = Object.keys(types) as (keyof Given & string)[];
  const values = names.map((name) => sql`${columns[name]}::${sql.raw(types[name])}[]`);
  return sql<Given>`unnest(${sql.join(values)})`.as<"given">(
    sql`given(${sql.join(names.map((name) => sql.ref(name)))})`,
  );
}

/**
 * Makes one statement, and so one commit, of what many callers want to write at once on PostgreSQL: each round trip, and
 * each commit that waits for the disk, costs more than the rows. Nobody is answered before the commit. What fails is
 * tried again for each caller alone, so that nobody fails with somebody else. On SQLite, and in transactions, each is
 * written by `one`.
 *
 * `key` names what no two rows of one statement may have in common, and the column by which a caller's row is found.
 * `many` is given its rows in the order of their keys, and has to keep it: instances that lock the same rows in another
 * order would wait for each other.
 */
export function writeTogether<Key extends string, Given extends Readonly<Record<Key, string>>, Row extends object>(
  key: Key,
  one: (db: Db, given: Given) => Promise<readonly Row[]>,
  many: Query<Columns<Given>, Row & { readonly [K in Key]: string }>,
): (db: Db, given: Given) => Promise<readonly Row[]> {
  const queues = new WeakMap<Db, Queue<Given, Row>>();

  function next(db: Db, queue: Queue<Given, Row>): void {
    if (queue.onTheirWay >= ON_THEIR_WAY || queue.waiting.length === 0) return;
    const all = takeDistinct(queue);
    queue.onTheirWay += 1;
    void write(db, all).finally(() => {
      queue.onTheirWay -= 1;
      next(db, queue);
    });
  }

  /** Takes the first of each key, up to {@link MOST}, in the order of the keys. */
  function takeDistinct(queue: Queue<Given, Row>): Waiting<Given, Row>[] {
    const taken = new Map<string, Waiting<Given, Row>>();
    const left: Waiting<Given, Row>[] = [];
    for (const each of queue.waiting) {
      if (taken.size < MOST && !taken.has(each.given[key])) taken.set(each.given[key], each);
      else left.push(each);
    }
    queue.waiting = left;
    return [...taken.entries()].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, each]) => each);
  }

  async function write(db: Db, all: readonly Waiting<Given, Row>[]): Promise<void> {
    try {
      const rows = await many(db, columnsOf(all.map(({ given }) => given)));
      const byKey = new Map(rows.map((row) => [row[key] as string, row]));
      for (const { given, resolve } of all) {
        const row = byKey.get(given[key]);
        resolve(row === undefined ? [] : [row]);
      }
    } catch (error) {
      // Whether it was committed is not known when a connection has broken: what is tried again might be there already.
      if (all.length === 1 || isTemporary(error)) for (const { reject } of all) reject(error);
      else await Promise.all(all.map(({ given, resolve, reject }) => one(db, given).then(resolve, reject)));
    }
  }

  return (db, given) => {
    const { adapter } = db.getExecutor();
    if (db.isTransaction || !(adapter instanceof PostgresAdapter)) return one(db, given);
    return new Promise((resolve, reject) => {
      let queue = queues.get(db);
      if (queue === undefined) {
        queue = { waiting: [], onTheirWay: 0 };
        queues.set(db, queue);
      }
      queue.waiting.push({ given, resolve, reject });
      if (queue.waiting.length === 1) setImmediate(next, db, queue);
    });
  };
}

function columnsOf<Given extends object>(all: readonly Given[]): Columns<Given> {
  const names = Object.keys(all[0] ?? {}) as (keyof Given)[];
  return Object.fromEntries(names.map((name) => [name, all.map((given) => given[name])])) as unknown as Columns<Given>;
}
