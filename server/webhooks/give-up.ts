import type { Db } from "../storage/schema.ts";
import { DELIVERIES_AT_ONCE } from "./drop.ts";

/** Notes of some of what waits for the endpoint that it was given up at `now`; how many. */
export async function giveUpSome(trx: Db, endpointId: string, now: number): Promise<number> {
  const some = await trx
    .selectFrom("deliveries")
    .select("id")
    .where("endpointId", "=", endpointId)
    .where("nextAttemptAt", "is not", null)
    .orderBy("endpointId")
    .orderBy("nextAttemptAt")
    .limit(DELIVERIES_AT_ONCE)
    .execute();
  if (some.length === 0) return 0;
  // In two statements, for the reason that storage/delete-found.ts has.
  await trx
    .updateTable("deliveries")
    .set({ failedAt: now, nextAttemptAt: null, leaseId: null, leasedUntil: null })
    .where(
      "id",
      "in",
      some.map(({ id }) => id),
    )
    .where("nextAttemptAt", "is not", null)
    .execute();
  return some.length;
}

/**
 * Goes on where an endpoint was given up with more than is noted at once; how many deliveries that were this time. To be
 * done, while the endpoint is held, before anything is queued for it again: what is left of it would go out too.
 */
export async function goOnGivingUp(trx: Db, endpointId: string): Promise<number> {
  const endpoint = await trx
    .selectFrom("webhookEndpoints")
    .select("givenUpAt")
    .where("id", "=", endpointId)
    .executeTakeFirst();
  if (endpoint === undefined || endpoint.givenUpAt === null) return 0;
  const some = await giveUpSome(trx, endpointId, endpoint.givenUpAt);
  if (some < DELIVERIES_AT_ONCE) {
    await trx.updateTable("webhookEndpoints").set({ givenUpAt: null }).where("id", "=", endpointId).execute();
  }
  return some;
}
