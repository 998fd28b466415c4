import { type ColumnDataType, type Kysely, sql } from "kysely";

/** Platform apps, installs and their tokens, consent, project links, webhooks. */
export async function up(db: Kysely<unknown>, kind: "sqlite" | "postgres"): Promise<void> {
  await db.schema
    .createTable("apps")
    .addColumn("id", "text", (c) => c.primaryKey())
    .addColumn("organizationId", "text", (c) => c.notNull().references("organizations.id"))
    .addColumn("clientId", "text", (c) => c.notNull().unique())
    .addColumn("slug", "text", (c) => c.notNull().unique())
    .addColumn("name", "text", (c) => c.notNull())
    .addColumn("description", "text")
    .addColumn("websiteUrl", "text")
    .addColumn("redirectUris", "text", (c) => c.notNull())
    .addColumn("scopes", "text", (c) => c.notNull())
    .addColumn("createdAt", "bigint", (c) => c.notNull())
    .addColumn("updatedAt", "bigint", (c) => c.notNull())
    .addColumn("disabledAt", "bigint")
    .execute();
  await db.schema.createIndex("apps_organizationId_idx").on("apps").column("organizationId").execute();

  await db.schema
    .createTable("installs")
    .addColumn("id", "text", (c) => c.primaryKey())
    .addColumn("organizationId", "text", (c) => c.notNull().references("organizations.id"))
    .addColumn("appId", "text", (c) => c.notNull().references("apps.id"))
    .addColumn("scopes", "text", (c) => c.notNull())
    .addColumn("piiConsentAt", "bigint")
    .addColumn("createdAt", "bigint", (c) => c.notNull())
    .addColumn("grantedAt", "bigint", (c) => c.notNull())
    .addColumn("grantedByUserId", "text", (c) => c.notNull())
    .addColumn("lastUsedAt", "bigint")
    .addColumn("revokedAt", "bigint")
    .addUniqueConstraint("installs_organizationId_appId_key", ["organizationId", "appId"])
    .execute();
  await db.schema.createIndex("installs_appId_idx").on("installs").column("appId").execute();

  await db.schema
    .createTable("platformTokens")
    .addColumn("id", "text", (c) => c.primaryKey())
    .addColumn("installId", "text", (c) => c.notNull().references("installs.id"))
    .addColumn("secretHash", "text", (c) => c.notNull())
    .addColumn("name", "text", (c) => c.notNull())
    .addColumn("scopes", "text", (c) => c.notNull())
    .addColumn("createdAt", "bigint", (c) => c.notNull())
    .addColumn("revokedAt", "bigint")
    .execute();
  // Two approvals at the same instant: the second insert fails instead of leaving two tokens that both work.
  await db.schema
    .createIndex("platformTokens_live_idx")
    .unique()
    .on("platformTokens")
    .column("installId")
    .where(sql.ref("revokedAt"), "is", null)
    .execute();

  await db.schema
    .createTable("usedForms")
    .addColumn("id", "text", (c) => c.primaryKey())
    .addColumn("usedAt", "bigint", (c) => c.notNull())
    .execute();

  await db.schema
    .createTable("auditEntries")
    .addColumn("id", "text", (c) => c.primaryKey())
    .addColumn("organizationId", "text", (c) => c.notNull().references("organizations.id"))
    .addColumn("appId", "text", (c) => c.notNull().references("apps.id"))
    .addColumn("userId", "text", (c) => c.notNull())
    .addColumn("action", "text", (c) =>
      c.notNull().check(sql`"action" in ('granted', 'declined', 'reconnected', 'disconnected')`),
    )
    .addColumn("scopes", "text")
    .addColumn("createdAt", "bigint", (c) => c.notNull())
    .execute();
  await db.schema
    .createIndex("auditEntries_organizationId_createdAt_id_idx")
    .on("auditEntries")
    .columns(["organizationId", "createdAt", "id"])
    .execute();

  await db.schema
    .createTable("projectLinks")
    .addColumn("id", "text", (c) => c.primaryKey())
    .addColumn("installId", "text", (c) => c.notNull().references("installs.id"))
    .addColumn("jobId", "text", (c) => c.references("jobs.id"))
    .addColumn("externalProjectId", "text", (c) => c.notNull())
    .addColumn("externalProjectName", "text")
    .addColumn("externalProjectUrl", "text")
    .addColumn("provisioningMode", "text", (c) =>
      c.notNull().check(sql`"provisioningMode" in ('PARTNER_WEBHOOK', 'MANAGED_ADAPTER')`),
    )
    .addColumn("createdAt", "bigint", (c) => c.notNull())
    .addUniqueConstraint("projectLinks_installId_externalProjectId_key", ["installId", "externalProjectId"])
    .execute();
  await db.schema
    .createIndex("projectLinks_installId_createdAt_id_idx")
    .on("projectLinks")
    .columns(["installId", "createdAt", "id"])
    .execute();

  await db.schema
    .createTable("webhookEndpoints")
    .addColumn("id", "text", (c) => c.primaryKey())
    .addColumn("installId", "text", (c) => c.notNull().references("installs.id"))
    .addColumn("url", "text", (c) => c.notNull())
    .addColumn("eventTypes", "text", (c) => c.notNull())
    .addColumn("sealedSecret", "text", (c) => c.notNull())
    .addColumn("createdAt", "bigint", (c) => c.notNull())
    .addColumn("consecutiveFailures", "integer", (c) => c.notNull().defaultTo(0))
    .addColumn("disabledAt", "bigint")
    .addColumn("disabledReason", "text", (c) =>
      c.check(sql`"disabledReason" in ('paused', 'delivery_failures', 'disconnected')`),
    )
    .addCheckConstraint("webhookEndpoints_disabled_check", sql`("disabledAt" is null) = ("disabledReason" is null)`)
    .execute();
  await db.schema
    .createIndex("webhookEndpoints_installId_createdAt_id_idx")
    .on("webhookEndpoints")
    .columns(["installId", "createdAt", "id"])
    .execute();

  // Ids grow and are never used again, also after the newest event was deleted.
  const growing: ColumnDataType = kind === "postgres" ? "bigserial" : "integer";
  await db.schema
    .createTable("events")
    .addColumn("id", growing, (c) => (kind === "postgres" ? c.primaryKey() : c.primaryKey().autoIncrement()))
    .addColumn("installId", "text", (c) => c.notNull().references("installs.id"))
    .addColumn("type", "text", (c) => c.notNull())
    .addColumn("resourceId", "text", (c) => c.notNull())
    .addColumn("jobId", "text")
    .addColumn("data", "text", (c) => c.notNull())
    .addColumn("createdAt", "bigint", (c) => c.notNull())
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
  // What is due, over all endpoints and for one of them; what is done with is in neither.
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
}
