import { type Kysely, sql } from "kysely";

/**
 * Moves the pace of polling out of `registrations`, where the first released 0001-agent-auth had it.
 *
 * That migration was edited after its release, so a database that it made lacks a table on which later migrations
 * build. Where the edited one ran there is nothing to do. Runs out of order on databases that are past 0003.
 */
export async function up(db: Kysely<unknown>, kind: "sqlite" | "postgres"): Promise<void> {
  const columns =
    kind === "sqlite"
      ? sql`pragma_table_info('registrations') where "name"`
      : sql`information_schema.columns where "table_schema" = current_schema()
          and "table_name" = 'registrations' and "column_name"`;
  const { rows } = await sql`select 1 from ${columns} = 'pollIntervalSeconds'`.execute(db);
  if (rows.length === 0) return;

  await db.schema
    .createTable("claimPolls")
    .addColumn("registrationId", "text", (c) => c.primaryKey().references("registrations.id"))
    .addColumn("lastPolledAt", "bigint", (c) => c.notNull())
    .addColumn("intervalSeconds", "integer", (c) => c.notNull().defaultTo(5))
    .execute();
  await sql`
    insert into "claimPolls"
    select "id", "lastPolledAt", "pollIntervalSeconds" from "registrations" where "lastPolledAt" is not null
  `.execute(db);
  await db.schema.alterTable("registrations").dropColumn("lastPolledAt").execute();
  await db.schema.alterTable("registrations").dropColumn("pollIntervalSeconds").execute();
}
