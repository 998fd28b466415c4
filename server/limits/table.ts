import type { Expression, ExpressionBuilder, OnConflictDatabase, OnConflictTables, SqlBool } from "kysely";
import { deleteFound } from "../storage/delete-found.ts";
import type { Db, Schema } from "../storage/schema.ts";

/** Rows stay this long after their window, for an instance whose clock is behind. */
const GRACE_MILLISECONDS = 60_000;

/**
 * Adds `count` to the row of this window unless that would exceed `limit`: one statement, so it holds under any load.
 *
 * A window that ends up to `latestEnd` is another instance's whose clock is ahead: counted is in that one. One that ends
 * later was begun by a clock that was wrong, and is as good as over.
 */
export async function reserve(
  db: Db,
  wanted: {
    readonly key: string;
    readonly windowEnd: number;
    readonly latestEnd: number;
    readonly count: number;
    readonly limit: number;
  },
): Promise<boolean> {
  const { limit, latestEnd, ...row } = wanted;
  if (row.count > limit) return false;
  const stored = await db
    .insertInto("rateLimits")
    .values(row)
    .onConflict((conflict) =>
      conflict
        .column("key")
        .doUpdateSet((eb) => ({
          windowEnd: eb
            .case()
            .when(isOver(eb, latestEnd))
            .then(eb.ref("excluded.windowEnd"))
            .else(eb.ref("rateLimits.windowEnd"))
            .end(),
          count: eb
            .case()
            .when(isOver(eb, latestEnd))
            .then(eb.ref("excluded.count"))
            .else(eb("rateLimits.count", "+", eb.ref("excluded.count")))
            .end(),
        }))
        .where((eb) =>
          eb.or([isOver(eb, latestEnd), eb(eb("rateLimits.count", "+", eb.ref("excluded.count")), "<=", limit)]),
        ),
    )
    .returning("count")
    .executeTakeFirst();
  return stored !== undefined;
}

type Conflict = ExpressionBuilder<OnConflictDatabase<Schema, "rateLimits">, OnConflictTables<"rateLimits">>;

function isOver(eb: Conflict, latestEnd: number): Expression<SqlBool> {
  return eb.or([
    eb("rateLimits.windowEnd", "<", eb.ref("excluded.windowEnd")),
    eb("rateLimits.windowEnd", ">", latestEnd),
  ]);
}

/** Deletes up to `most` rows of windows that are over, those that ended first; how many. */
export async function removeSomeWindows(db: Db, now: number, most: number): Promise<number> {
  const end = now - GRACE_MILLISECONDS;
  return deleteFound(
    db.selectFrom("rateLimits").select("key").where("windowEnd", "<=", end).orderBy("windowEnd").limit(most).execute(),
    (over) => {
      const keys = over.map(({ key }) => key);
      // One that has begun its next window meanwhile stays.
      return db.deleteFrom("rateLimits").where("key", "in", keys).where("windowEnd", "<=", end);
    },
  );
}
