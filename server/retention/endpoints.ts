/** What a request has only marked, because it is about any number of deliveries. */
import { lockEndpoint, lockInstall } from "../storage/lock.ts";
import type { Db } from "../storage/schema.ts";
import { DELIVERIES_AT_ONCE, removeDeliveries, someDeliveries } from "../webhooks/drop.ts";
import { goOnGivingUp } from "../webhooks/give-up.ts";
import type { Sweep } from "./sweep.ts";

/** The deliveries of endpoints that were deleted, and then these. */
export const deletedEndpoints: Sweep = async function* ({ db }) {
  for (const { id } of await marked(db, "deletedAt")) {
    let after = 0;
    for (;;) {
      const rows = await someDeliveries(db, id, after);
      await db.transaction().execute(async (trx) => {
        await removeDeliveries(trx, rows);
        if (rows.length < DELIVERIES_AT_ONCE) await trx.deleteFrom("webhookEndpoints").where("id", "=", id).execute();
      });
      yield rows.length;
      if (rows.length < DELIVERIES_AT_ONCE) break;
      after = rows.at(-1)?.eventId ?? after;
    }
  }
};

/** What waited for endpoints when they were disabled after their failures. */
export const givenUpEndpoints: Sweep = async function* ({ db }) {
  for (const { id, installId } of await marked(db, "givenUpAt")) {
    let some: number;
    do {
      some = await db.transaction().execute(async (trx) => {
        await (installId === null ? lockEndpoint(trx, id) : lockInstall(trx, installId));
        return goOnGivingUp(trx, id);
      });
      yield some;
    } while (some === DELIVERIES_AT_ONCE);
  }
};

function marked(db: Db, column: "deletedAt" | "givenUpAt") {
  return db
    .selectFrom("webhookEndpoints")
    .select(["id", "installId"])
    .where(column, "is not", null)
    .orderBy(column)
    .limit(DELIVERIES_AT_ONCE)
    .execute();
}
