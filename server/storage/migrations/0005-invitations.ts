import type { Kysely } from "kysely";

/** An invitation is there before its mail has left: until when that may take, or null if it has left. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema.alterTable("invitations").addColumn("mailingUntil", "bigint").execute();
}
