import { canSkipLocked } from "../storage/lock.ts";
import type { Db } from "../storage/schema.ts";

/** Deliveries that are written in one of several turns: SQLite takes a few milliseconds for so many. */
export const DELIVERIES_AT_ONCE = 200;

interface Row {
  readonly id: string;
  readonly eventId: number;
}

/** Some of an endpoint's deliveries, of the events behind `after`, in their order. */
export function someDeliveries(trx: Db, endpointId: string, after: number): Promise<readonly Row[]> {
  return (
    trx
      .selectFrom("deliveries")
      .select(["id", "eventId"])
      .where("endpointId", "=", endpointId)
      .where("eventId", ">", after)
      // By the index, and never again over what is deleted already.
      .orderBy("eventId")
      .limit(DELIVERIES_AT_ONCE)
      .execute()
  );
}

/** Deletes some of an endpoint's deliveries, before the endpoint itself; how many. */
export async function dropDeliveries(trx: Db, endpointId: string): Promise<number> {
  const rows = await someDeliveries(trx, endpointId, 0);
  await removeDeliveries(trx, rows);
  return rows.length;
}

/** For everybody it is gone now; older versions of the server see one that is paused. */
export async function markDeleted(trx: Db, endpointId: string, now: number): Promise<void> {
  const gone = { deletedAt: now, disabledAt: now, disabledReason: "paused", givenUpAt: null } as const;
  await trx.updateTable("webhookEndpoints").set(gone).where("id", "=", endpointId).execute();
}

/** What must still be true of a delivery that is removed: it had ended by then. */
export interface Ended {
  readonly deliveredBy: number;
  readonly failedBy: number;
}

/**
 * Deletes these deliveries, and the events of installs of which none is left then; how many deliveries. The log of
 * an organization keeps its events.
 */
export async function removeDeliveries(trx: Db, rows: readonly Row[], ended?: Ended): Promise<number> {
  if (rows.length === 0) return 0;
  const events = [...new Set(rows.map(({ eventId }) => eventId))].sort((a, b) => a - b);
  // Of two who delete the last two deliveries of an event at the same time, the later one sees that it was the last.
  if (canSkipLocked(trx)) {
    await trx.selectFrom("events").select("id").where("id", "in", events).orderBy("id").forUpdate().execute();
  }
  const deletion = trx.deleteFrom("deliveries").where(
    "id",
    "in",
    rows.map(({ id }) => id),
  );
  const { numDeletedRows } = await (ended === undefined
    ? deletion
    : deletion.where((eb) => eb.or([eb("deliveredAt", "<=", ended.deliveredBy), eb("failedAt", "<=", ended.failedBy)]))
  ).executeTakeFirst();
  await trx
    .deleteFrom("events")
    .where("id", "in", events)
    .where("installId", "is not", null)
    .where((eb) =>
      eb.not(
        eb.exists(eb.selectFrom("deliveries").select("deliveries.id").whereRef("deliveries.eventId", "=", "events.id")),
      ),
    )
    .execute();
  return Number(numDeletedRows);
}
