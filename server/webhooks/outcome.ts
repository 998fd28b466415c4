/** What the end of an attempt means for its delivery, and for its endpoint. */
import { constants } from "../../generated/constants.ts";
import { lockEndpoint, lockInstall } from "../storage/lock.ts";
import { query } from "../storage/query.ts";
import type { Db } from "../storage/schema.ts";
import type { World } from "../world.ts";
import type { Attempt } from "./claim.ts";
import { DELIVERIES_AT_ONCE } from "./drop.ts";
import { giveUpSome } from "./give-up.ts";

/**
 * How a delivery stands after an attempt; `lost`: it was not this process's any more, since it was deleted, queued
 * anew, given up with its endpoint, or taken over.
 */
export type Standing = "delivered" | "retrying" | "failed" | "lost";

/** Notes how an attempt ended, at `endedAt` (milliseconds since the epoch): from there the time to the next one counts. */
export async function noteEnd(
  { db }: Pick<World, "db">,
  attempt: Attempt,
  { delivered, endedAt }: { readonly delivered: boolean; readonly endedAt: number },
): Promise<Standing> {
  const { deliveryId: id, leaseId, endpointId } = attempt;
  const attempts = attempt.attempts + 1;
  if (delivered) {
    await forgetFailures(db, { endpointId });
    return (await markDelivered(db, { id, leaseId, attempts, endedAt })).length > 0 ? "delivered" : "lost";
  }
  const wait = constants.webhookRetrySeconds[attempt.attempts];
  if (wait === undefined) return giveUp(db, attempt, endedAt);
  const nextAttemptAt = endedAt + wait * 1000;
  return (await markRetrying(db, { id, leaseId, attempts, nextAttemptAt })).length > 0 ? "retrying" : "lost";
}

interface Held {
  readonly id: string;
  readonly leaseId: string;
  readonly attempts: number;
}

const markDelivered = query((db, given: Held & { readonly endedAt: number }) =>
  db
    .updateTable("deliveries")
    .set({ deliveredAt: given.endedAt, nextAttemptAt: null, leaseId: null, leasedUntil: null })
    .set({ attempts: given.attempts })
    .where("id", "=", given.id)
    .where("leaseId", "=", given.leaseId)
    .returning("id"),
);

const markRetrying = query((db, given: Held & { readonly nextAttemptAt: number }) =>
  db
    .updateTable("deliveries")
    .set({ nextAttemptAt: given.nextAttemptAt, leaseId: null, leasedUntil: null, attempts: given.attempts })
    .where("id", "=", given.id)
    .where("leaseId", "=", given.leaseId)
    .returning("id"),
);

const forgetFailures = query((db, given: { readonly endpointId: string }) =>
  db
    .updateTable("webhookEndpoints")
    .set({ consecutiveFailures: 0 })
    .where("id", "=", given.endpointId)
    .where("consecutiveFailures", ">", 0)
    .returning("id"),
);

/**
 * The last attempt has failed. With the tenth delivery in a row for which that is so the endpoint is disabled, and all
 * that waits for it has failed: while its owner is locked, so that no event finds it active and adds to that.
 */
function giveUp(
  db: Db,
  { deliveryId, leaseId, attempts, endpointId, installId }: Attempt,
  now: number,
): Promise<Standing> {
  const failed = { failedAt: now, nextAttemptAt: null, leaseId: null, leasedUntil: null };
  return db.transaction().execute(async (trx) => {
    // What makes deliveries for an organization's endpoints holds these themselves, and not all of the organization.
    await (installId === null ? lockEndpoint(trx, endpointId) : lockInstall(trx, installId));
    const own = await trx
      .updateTable("deliveries")
      .set({ ...failed, attempts: attempts + 1 })
      .where("id", "=", deliveryId)
      .where("leaseId", "=", leaseId)
      .returning("id")
      .executeTakeFirst();
    if (own === undefined) return "lost";
    const { consecutiveFailures } = await trx
      .updateTable("webhookEndpoints")
      .set((eb) => ({ consecutiveFailures: eb("consecutiveFailures", "+", 1) }))
      .where("id", "=", endpointId)
      .returning("consecutiveFailures")
      .executeTakeFirstOrThrow();
    if (consecutiveFailures >= constants.webhookFailuresUntilDisabled && (await disable(trx, endpointId, now))) {
      // It is disabled, so that nothing of the rest goes out: that is noted in parts, so that nobody waits for it.
      if ((await giveUpSome(trx, endpointId, now)) === DELIVERIES_AT_ONCE) {
        await trx.updateTable("webhookEndpoints").set({ givenUpAt: now }).where("id", "=", endpointId).execute();
      }
    }
    return "failed";
  });
}

/** Whether it was not disabled before, but by its customer, who disconnected the app. */
async function disable(trx: Db, endpointId: string, now: number): Promise<boolean> {
  const disabled = await trx
    .updateTable("webhookEndpoints")
    .set({ disabledAt: now, disabledReason: "delivery_failures" })
    .where("id", "=", endpointId)
    .where((eb) => eb.or([eb("disabledAt", "is", null), eb("disabledReason", "=", "disconnected")]))
    .returning("id")
    .executeTakeFirst();
  return disabled !== undefined;
}
