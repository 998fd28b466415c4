import type { Db } from "../storage/schema.ts";

/** Rows stay this long after their window, for an instance whose clock is behind. */
const GRACE_MILLISECONDS = 60_000;

/** Adds `count` to the row of this window unless that would exceed `limit`: one statement, so it holds under any load. */
export async function reserve(
  db: Db,
  wanted: { readonly key: string; readonly windowEnd: number; readonly count: number; readonly limit: number },
): Promise<boolean> {
  const { limit, ...row } = wanted;
  if (row.count > limit) return false;
  const stored = await db
    .insertInto("rateLimits")
    .values(row)
    .onConflict((conflict) =>
      conflict
        .column("key")
        .doUpdateSet((eb) => ({
          // A window later than ours is another instance's whose clock is ahead: count in that one.
          windowEnd: eb
            .case()
            .when("rateLimits.windowEnd", "<", eb.ref("excluded.windowEnd"))
            .then(eb.ref("excluded.windowEnd"))
            .else(eb.ref("rateLimits.windowEnd"))
            .end(),
          count: eb
            .case()
            .when("rateLimits.windowEnd", "<", eb.ref("excluded.windowEnd"))
            .then(eb.ref("excluded.count"))
            .else(eb("rateLimits.count", "+", eb.ref("excluded.count")))
            .end(),
        }))
        .where((eb) =>
          eb.or([
            eb("rateLimits.windowEnd", "<", eb.ref("excluded.windowEnd")),
            eb(eb("rateLimits.count", "+", eb.ref("excluded.count")), "<=", limit),
          ]),
        ),
    )
    .returning("count")
    .executeTakeFirst();
  return stored !== undefined;
}

/** Deletes the rows of windows that are over. */
export async function sweep(db: Db, now: number): Promise<void> {
  await db
    .deleteFrom("rateLimits")
    .where("windowEnd", "<=", now - GRACE_MILLISECONDS)
    .execute();
}
