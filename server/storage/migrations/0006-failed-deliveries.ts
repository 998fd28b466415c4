import { type Kysely, sql } from "kysely";

/** What has failed is found among all that was ever delivered. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createIndex("deliveries_endpointId_failedAt_idx")
    .on("deliveries")
    .columns(["endpointId", "failedAt"])
    .where(sql.ref("failedAt"), "is not", null)
    .execute();
}
