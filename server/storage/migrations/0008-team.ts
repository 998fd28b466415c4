import { type Kysely, sql } from "kysely";

/** An invitation can be withdrawn, an owner can hand over, and what is done with a team is kept. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema.alterTable("invitations").addColumn("withdrawnAt", "bigint").execute();

  // Two forms that hand over at the same instant: the second one fails instead of leaving two owners.
  await db.schema
    .createIndex("memberships_owner_idx")
    .unique()
    .on("memberships")
    .column("organizationId")
    .where(sql.ref("role"), "=", sql.lit("OWNER"))
    .execute();

  await db.schema
    .createTable("teamEntries")
    .addColumn("id", "text", (c) => c.primaryKey())
    .addColumn("organizationId", "text", (c) => c.notNull().references("organizations.id"))
    .addColumn("userId", "text", (c) => c.notNull())
    .addColumn("action", "text", (c) =>
      c
        .notNull()
        .check(
          sql`"action" in ('renamed', 'invited', 'withdrawn', 'joined', 'removed', 'left', 'handed-over', 'closed')`,
        ),
    )
    .addColumn("subjectUserId", "text")
    .addColumn("detail", "text")
    .addColumn("createdAt", "bigint", (c) => c.notNull())
    .execute();
  await db.schema
    .createIndex("teamEntries_organizationId_createdAt_id_idx")
    .on("teamEntries")
    .columns(["organizationId", "createdAt", "id"])
    .execute();
}
