import { type Kysely, sql } from "kysely";

/** What is removed in small parts is marked first, and found by an index; one instance at a time does it. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable("leases")
    .addColumn("name", "text", (c) => c.primaryKey().notNull())
    .addColumn("holder", "text", (c) => c.notNull())
    .addColumn("heldUntil", "bigint", (c) => c.notNull())
    .execute();
  for (const column of ["deletedAt", "givenUpAt"]) {
    await db.schema.alterTable("webhookEndpoints").addColumn(column, "bigint").execute();
    await db.schema
      .createIndex(`webhookEndpoints_${column}_idx`)
      .on("webhookEndpoints")
      .column(column)
      .where(sql.ref(column), "is not", null)
      .execute();
  }
  // Whether anything of an event is left, and the foreign key's question when it is deleted.
  await db.schema.createIndex("deliveries_eventId_idx").on("deliveries").column("eventId").execute();
  await db.schema.createIndex("usedForms_usedAt_idx").on("usedForms").column("usedAt").execute();
  await db.schema.createIndex("session_expiresAt_idx").on("session").column("expiresAt").execute();
  await db.schema
    .createIndex("claimAttempts_supersededAt_idx")
    .on("claimAttempts")
    .column("supersededAt")
    .where(sql.ref("supersededAt"), "is not", null)
    .execute();
}
