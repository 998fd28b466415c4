import { removeDeliveries } from "../webhooks/drop.ts";
import { ROWS_AT_ONCE, type Sweep } from "./sweep.ts";

const DAY = 86_400_000;

/**
 * Deliveries that were made, or given up, so many days ago. They are gone through in the order of their ids, which begin with
 * the time: that needs no index of its own, which each attempt would have to write.
 */
export const finishedDeliveries: Sweep = async function* ({ clock, config, db }) {
  const now = clock.now();
  const deliveredBy = now - config.retention.deliveredDays * DAY;
  const failedBy = now - config.retention.failedDays * DAY;
  // Nothing has ended before it was made.
  const before = (Math.max(deliveredBy, failedBy, 0) + 1).toString(16).padStart(12, "0");
  const ended = { deliveredBy, failedBy };
  let after = "";
  for (;;) {
    const rows = await db
      .selectFrom("deliveries")
      .select(["id", "eventId", "deliveredAt", "failedAt"])
      .where("id", ">", after)
      .where("id", "<", before)
      .orderBy("id")
      .limit(ROWS_AT_ONCE)
      .execute();
    const due = rows.filter(
      ({ deliveredAt, failedAt }) =>
        (deliveredAt !== null && deliveredAt <= deliveredBy) || (failedAt !== null && failedAt <= failedBy),
    );
    // What is queued again in the same instant stays.
    yield due.length === 0 ? 0 : await db.transaction().execute((trx) => removeDeliveries(trx, due, ended));
    if (rows.length < ROWS_AT_ONCE) return;
    after = rows.at(-1)?.id ?? after;
  }
};
