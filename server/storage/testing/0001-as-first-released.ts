import { type Kysely, sql } from "kysely";

/** The 0001-agent-auth that was released first, and edited afterwards: databases exist that it made. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable("organizations")
    .addColumn("id", "text", (c) => c.primaryKey())
    .addColumn("name", "text", (c) => c.notNull())
    .addColumn("ownerUserId", "text")
    .addColumn("createdAt", "bigint", (c) => c.notNull())
    .addColumn("claimedAt", "bigint")
    .execute();

  await db.schema
    .createTable("registrations")
    .addColumn("id", "text", (c) => c.primaryKey())
    .addColumn("organizationId", "text", (c) => c.notNull().unique().references("organizations.id"))
    .addColumn("agentUserId", "text", (c) => c.notNull())
    .addColumn("agentName", "text")
    .addColumn("organizationName", "text")
    .addColumn("claimTokenPublicId", "text", (c) => c.notNull().unique())
    .addColumn("claimTokenHash", "text", (c) => c.notNull())
    .addColumn("createdAt", "bigint", (c) => c.notNull())
    .addColumn("wrongCodes", "integer", (c) => c.notNull().defaultTo(0))
    .addColumn("claimedAt", "bigint")
    .addColumn("deliveredAt", "bigint")
    .addColumn("claimRevokedAt", "bigint")
    .addColumn("lastPolledAt", "bigint")
    .addColumn("pollIntervalSeconds", "integer", (c) => c.notNull().defaultTo(5))
    .execute();

  await db.schema
    .createTable("claimAttempts")
    .addColumn("id", "text", (c) => c.primaryKey())
    .addColumn("registrationId", "text", (c) => c.notNull().references("registrations.id"))
    .addColumn("publicId", "text", (c) => c.notNull().unique())
    .addColumn("tokenHash", "text", (c) => c.notNull())
    .addColumn("userCodeHmac", "text", (c) => c.notNull())
    .addColumn("email", "text", (c) => c.notNull())
    .addColumn("createdAt", "bigint", (c) => c.notNull())
    .addColumn("wrongCodes", "integer", (c) => c.notNull().defaultTo(0))
    .addColumn("supersededAt", "bigint")
    .addColumn("declinedAt", "bigint")
    .addColumn("confirmedAt", "bigint")
    .execute();
  await db.schema
    .createIndex("claimAttempts_registrationId_idx")
    .on("claimAttempts")
    .column("registrationId")
    .execute();
  // Two starts at the same instant: the second insert fails instead of leaving two codes that both work.
  await db.schema
    .createIndex("claimAttempts_open_idx")
    .unique()
    .on("claimAttempts")
    .column("registrationId")
    .where(sql.ref("supersededAt"), "is", null)
    .where(sql.ref("declinedAt"), "is", null)
    .where(sql.ref("confirmedAt"), "is", null)
    .execute();

  await db.schema
    .createTable("tokens")
    .addColumn("id", "text", (c) => c.primaryKey())
    .addColumn("secretHash", "text", (c) => c.notNull())
    .addColumn("organizationId", "text", (c) => c.notNull().references("organizations.id"))
    .addColumn("userId", "text", (c) => c.notNull())
    .addColumn("name", "text", (c) => c.notNull())
    .addColumn("scopes", "text", (c) => c.notNull())
    .addColumn("createdAt", "bigint", (c) => c.notNull())
    .addColumn("lastUsedAt", "bigint")
    .addColumn("expiresAt", "bigint")
    .addColumn("revokedAt", "bigint")
    .execute();
  await db.schema.createIndex("tokens_organizationId_idx").on("tokens").column("organizationId").execute();

  await db.schema
    .createTable("memberships")
    .addColumn("userId", "text", (c) => c.primaryKey())
    .addColumn("organizationId", "text", (c) => c.notNull().references("organizations.id"))
    .addColumn("role", "text", (c) => c.notNull().check(sql`"role" in ('OWNER', 'MEMBER')`))
    .addColumn("joinedAt", "bigint", (c) => c.notNull())
    .execute();
  await db.schema.createIndex("memberships_organizationId_idx").on("memberships").column("organizationId").execute();

  await db.schema
    .createTable("invitations")
    .addColumn("id", "text", (c) => c.primaryKey())
    .addColumn("organizationId", "text", (c) => c.notNull().references("organizations.id"))
    .addColumn("email", "text", (c) => c.notNull())
    .addColumn("publicId", "text", (c) => c.notNull().unique())
    .addColumn("tokenHash", "text", (c) => c.notNull())
    .addColumn("invitedByUserId", "text", (c) => c.notNull())
    .addColumn("createdAt", "bigint", (c) => c.notNull())
    .addColumn("acceptedAt", "bigint")
    .addUniqueConstraint("invitations_organizationId_email_key", ["organizationId", "email"])
    .execute();

  await db.schema
    .createTable("jobs")
    .addColumn("id", "text", (c) => c.primaryKey())
    .addColumn("organizationId", "text", (c) => c.notNull().references("organizations.id"))
    .addColumn("title", "text", (c) => c.notNull())
    .addColumn("description", "text", (c) => c.notNull())
    .addColumn("idempotencyKey", "text")
    .addColumn("createdAt", "bigint", (c) => c.notNull())
    .addColumn("updatedAt", "bigint", (c) => c.notNull())
    .addColumn("publishedAt", "bigint")
    .addUniqueConstraint("jobs_organizationId_idempotencyKey_key", ["organizationId", "idempotencyKey"])
    .execute();
  await db.schema
    .createIndex("jobs_organizationId_createdAt_id_idx")
    .on("jobs")
    .columns(["organizationId", "createdAt", "id"])
    .execute();

  await db.schema
    .createTable("signInCodes")
    .addColumn("email", "text", (c) => c.primaryKey())
    .addColumn("codeHmac", "text", (c) => c.notNull())
    .addColumn("sentAt", "bigint", (c) => c.notNull())
    .addColumn("tries", "integer", (c) => c.notNull())
    .addColumn("usedAt", "bigint")
    .execute();

  await db.schema
    .createTable("rateLimits")
    .addColumn("key", "text", (c) => c.primaryKey())
    .addColumn("windowEnd", "bigint", (c) => c.notNull())
    .addColumn("count", "integer", (c) => c.notNull())
    .execute();
  await db.schema.createIndex("rateLimits_windowEnd_idx").on("rateLimits").column("windowEnd").execute();
}
