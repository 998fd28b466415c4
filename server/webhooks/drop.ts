import type { Db } from "../storage/schema.ts";

/** Deliveries that are written in one of several turns: SQLite takes a few milliseconds for so many. */
export const DELIVERIES_AT_ONCE = 200;

/** Deletes some of an endpoint's deliveries, before the endpoint itself; how many. */
export async function dropDeliveries(trx: Db, endpointId: string): Promise<number> {
  const { numDeletedRows } = await trx
    .deleteFrom("deliveries")
    .where("id", "in", (eb) =>
      eb.selectFrom("deliveries").select("id").where("endpointId", "=", endpointId).limit(DELIVERIES_AT_ONCE),
    )
    .executeTakeFirst();
  return Number(numDeletedRows);
}
