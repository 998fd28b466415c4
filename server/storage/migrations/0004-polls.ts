import { type Kysely, sql } from "kysely";

/** What every poll reads and writes stands on fewer pages: with many claims open, no cache holds all of them. */
export async function up(db: Kysely<unknown>, kind: "sqlite" | "postgres"): Promise<void> {
  // All that a poll asks of the newest attempt, so that the attempt itself is not read.
  await db.schema
    .createIndex("claimAttempts_newest_idx")
    .on("claimAttempts")
    .columns(["registrationId", "createdAt", "supersededAt", "wrongCodes", "declinedAt"])
    .execute();
  await db.schema.dropIndex("claimAttempts_registrationId_idx").execute();
  if (kind === "postgres") return;

  // SQLite keeps a table's rows in an order of their own, and each key once more beside them, unless it is told otherwise.
  await db.schema.alterTable("claimPolls").renameTo("claimPollsByRow").execute();
  await db.schema
    .createTable("claimPolls")
    .addColumn("registrationId", "text", (c) => c.primaryKey().notNull().references("registrations.id"))
    .addColumn("lastPolledAt", "bigint", (c) => c.notNull())
    .addColumn("intervalSeconds", "integer", (c) => c.notNull().defaultTo(5))
    .modifyEnd(sql`without rowid`)
    .execute();
  await sql`insert into "claimPolls" select * from "claimPollsByRow"`.execute(db);
  await db.schema.dropTable("claimPollsByRow").execute();
}
