import { type Kysely, sql } from "kysely";

/** Who has decided on an approval (of those that were decided before, nobody knows), and how many an organization has open. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema.alterTable("approvals").addColumn("decidedByUserId", "text").execute();
  await sql`create index "approvals_open_organizationId_idx" on "approvals" ("organizationId")
    where "confirmedAt" is null and "declinedAt" is null and "expiredAt" is null`.execute(db);
}
