import { type Kysely, sql } from "kysely";

/** Events and webhook endpoints are an install's, as before, or an organization's: its event log and its own webhooks. */
export async function up(db: Kysely<unknown>, kind: "sqlite" | "postgres"): Promise<void> {
  await (kind === "postgres" ? alter(db) : rebuild(db));
  // The log as a token reads it: what each of its scopes shows, in order.
  await db.schema
    .createIndex("events_organizationId_scope_id_idx")
    .on("events")
    .columns(["organizationId", "scope", "id"])
    .where(sql.ref("organizationId"), "is not", null)
    .execute();
  await db.schema
    .createIndex("webhookEndpoints_organizationId_createdAt_id_idx")
    .on("webhookEndpoints")
    .columns(["organizationId", "createdAt", "id"])
    .where(sql.ref("organizationId"), "is not", null)
    .execute();
}

const ONE_OWNER = sql`("installId" is null) <> ("organizationId" is null)`;
const SCOPE_OF_LOG = sql`("organizationId" is null) = ("scope" is null)`;

async function alter(db: Kysely<unknown>): Promise<void> {
  for (const table of ["events", "webhookEndpoints"]) {
    await db.schema
      .alterTable(table)
      .alterColumn("installId", (c) => c.dropNotNull())
      .execute();
    await db.schema
      .alterTable(table)
      .addColumn("organizationId", "text", (c) => c.references("organizations.id"))
      .execute();
    await db.schema.alterTable(table).addCheckConstraint(`${table}_owner_check`, ONE_OWNER).execute();
  }
  await db.schema.alterTable("events").addColumn("scope", "text").execute();
  await db.schema.alterTable("events").addCheckConstraint("events_scope_check", SCOPE_OF_LOG).execute();
}

/**
 * SQLite changes no column: both tables are made anew, and with them the one that refers to both. What refers goes first,
 * so that nothing is deleted in its wake.
 */
async function rebuild(db: Kysely<unknown>): Promise<void> {
  for (const index of [
    "deliveries_nextAttemptAt_idx",
    "deliveries_endpointId_nextAttemptAt_idx",
    "deliveries_endpointId_failedAt_idx",
    "webhookEndpoints_installId_createdAt_id_idx",
  ]) {
    await db.schema.dropIndex(index).execute();
  }
  for (const table of ["deliveries", "webhookEndpoints", "events"]) {
    await db.schema.alterTable(table).renameTo(`${table}Before`).execute();
  }

  await db.schema
    .createTable("events")
    .addColumn("id", "integer", (c) => c.primaryKey().autoIncrement())
    .addColumn("installId", "text", (c) => c.references("installs.id"))
    .addColumn("type", "text", (c) => c.notNull())
    .addColumn("resourceId", "text", (c) => c.notNull())
    .addColumn("jobId", "text")
    .addColumn("data", "text", (c) => c.notNull())
    .addColumn("createdAt", "bigint", (c) => c.notNull())
    .addColumn("organizationId", "text", (c) => c.references("organizations.id"))
    .addColumn("scope", "text")
    .addCheckConstraint("events_owner_check", ONE_OWNER)
    .addCheckConstraint("events_scope_check", SCOPE_OF_LOG)
    .execute();
  await db.schema
    .createTable("webhookEndpoints")
    .addColumn("id", "text", (c) => c.primaryKey())
    .addColumn("installId", "text", (c) => c.references("installs.id"))
    .addColumn("url", "text", (c) => c.notNull())
    .addColumn("eventTypes", "text", (c) => c.notNull())
    .addColumn("sealedSecret", "text", (c) => c.notNull())
    .addColumn("createdAt", "bigint", (c) => c.notNull())
    .addColumn("consecutiveFailures", "integer", (c) => c.notNull().defaultTo(0))
    .addColumn("disabledAt", "bigint")
    .addColumn("disabledReason", "text", (c) =>
      c.check(sql`"disabledReason" in ('paused', 'delivery_failures', 'disconnected')`),
    )
    .addColumn("organizationId", "text", (c) => c.references("organizations.id"))
    .addCheckConstraint("webhookEndpoints_disabled_check", sql`("disabledAt" is null) = ("disabledReason" is null)`)
    .addCheckConstraint("webhookEndpoints_owner_check", ONE_OWNER)
    .execute();
  await db.schema
    .createTable("deliveries")
    .addColumn("id", "text", (c) => c.primaryKey())
    .addColumn("eventId", "bigint", (c) => c.notNull().references("events.id"))
    .addColumn("endpointId", "text", (c) => c.notNull().references("webhookEndpoints.id").onDelete("cascade"))
    .addColumn("queuedAt", "bigint", (c) => c.notNull())
    .addColumn("attempts", "integer", (c) => c.notNull().defaultTo(0))
    .addColumn("nextAttemptAt", "bigint")
    .addColumn("leaseId", "text")
    .addColumn("leasedUntil", "bigint")
    .addColumn("deliveredAt", "bigint")
    .addColumn("failedAt", "bigint")
    .addUniqueConstraint("deliveries_endpointId_eventId_key", ["endpointId", "eventId"])
    .execute();

  await sql`insert into "events" ("id", "installId", "type", "resourceId", "jobId", "data", "createdAt")
    select "id", "installId", "type", "resourceId", "jobId", "data", "createdAt" from "eventsBefore"`.execute(db);
  // Ids grow and are never used again, also where the newest event was deleted.
  await sql`delete from sqlite_sequence where "name" = 'events'`.execute(db);
  await sql`insert into sqlite_sequence ("name", "seq")
    select 'events', "seq" from sqlite_sequence where "name" = 'eventsBefore'`.execute(db);
  await sql`insert into "webhookEndpoints" ("id", "installId", "url", "eventTypes", "sealedSecret", "createdAt",
      "consecutiveFailures", "disabledAt", "disabledReason")
    select "id", "installId", "url", "eventTypes", "sealedSecret", "createdAt", "consecutiveFailures", "disabledAt",
      "disabledReason" from "webhookEndpointsBefore"`.execute(db);
  await sql`insert into "deliveries" select * from "deliveriesBefore"`.execute(db);
  for (const table of ["deliveries", "webhookEndpoints", "events"]) {
    await db.schema.dropTable(`${table}Before`).execute();
  }

  await db.schema
    .createIndex("webhookEndpoints_installId_createdAt_id_idx")
    .on("webhookEndpoints")
    .columns(["installId", "createdAt", "id"])
    .execute();
  await db.schema
    .createIndex("deliveries_nextAttemptAt_idx")
    .on("deliveries")
    .column("nextAttemptAt")
    .where(sql.ref("nextAttemptAt"), "is not", null)
    .execute();
  await db.schema
    .createIndex("deliveries_endpointId_nextAttemptAt_idx")
    .on("deliveries")
    .columns(["endpointId", "nextAttemptAt"])
    .where(sql.ref("nextAttemptAt"), "is not", null)
    .execute();
  await db.schema
    .createIndex("deliveries_endpointId_failedAt_idx")
    .on("deliveries")
    .columns(["endpointId", "failedAt"])
    .where(sql.ref("failedAt"), "is not", null)
    .execute();
}
