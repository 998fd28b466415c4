import { type Kysely, sql } from "kysely";

/** Conversations of employers with whoever has proposed to them. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable("conversations")
    .addColumn("id", "text", (c) => c.primaryKey())
    .addColumn("proposalId", "text", (c) => c.notNull().unique().references("proposals.id"))
    .addColumn("jobId", "text", (c) => c.notNull().references("jobs.id"))
    .addColumn("organizationId", "text", (c) => c.notNull().references("organizations.id"))
    .addColumn("trainerUserId", "text", (c) => c.notNull().references("trainers.userId"))
    .addColumn("createdAt", "bigint", (c) => c.notNull())
    .addColumn("updatedAt", "bigint", (c) => c.notNull())
    .addColumn("lastNumber", "bigint", (c) => c.notNull())
    .addColumn("readNumber", "bigint", (c) => c.notNull())
    .execute();
  for (const owner of ["organizationId", "trainerUserId"]) {
    await db.schema
      .createIndex(`conversations_${owner}_updatedAt_id_idx`)
      .on("conversations")
      .columns([owner, "updatedAt", "id"])
      .execute();
  }
  await db.schema
    .createTable("messages")
    .addColumn("id", "text", (c) => c.primaryKey())
    .addColumn("conversationId", "text", (c) => c.notNull().references("conversations.id"))
    .addColumn("number", "bigint", (c) => c.notNull())
    .addColumn("senderUserId", "text", (c) => c.notNull())
    .addColumn("side", "text", (c) => c.notNull().check(sql`"side" in ('EMPLOYER', 'TRAINER')`))
    .addColumn("content", "text", (c) => c.notNull())
    .addColumn("createdAt", "bigint", (c) => c.notNull())
    .addUniqueConstraint("messages_conversationId_number_key", ["conversationId", "number"])
    .execute();
}
