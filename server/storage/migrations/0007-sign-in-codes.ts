import type { Kysely } from "kysely";

/** Codes that are no longer good are found among all, to be forgotten. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema.createIndex("signInCodes_sentAt_idx").on("signInCodes").column("sentAt").execute();
}
