import type { ColumnDataType, Kysely } from "kysely";

/** What has happened to an organization's work and is not in its event log yet. */
export async function up(db: Kysely<unknown>, kind: "sqlite" | "postgres"): Promise<void> {
  const growing: ColumnDataType = kind === "postgres" ? "bigserial" : "integer";
  await db.schema
    .createTable("recordedEvents")
    .addColumn("id", growing, (c) => (kind === "postgres" ? c.primaryKey() : c.primaryKey().autoIncrement()))
    .addColumn("organizationId", "text", (c) => c.notNull().references("organizations.id"))
    .addColumn("type", "text", (c) => c.notNull())
    .addColumn("resourceId", "text", (c) => c.notNull())
    .addColumn("jobId", "text")
    .addColumn("data", "text", (c) => c.notNull())
    .addColumn("createdAt", "bigint", (c) => c.notNull())
    .execute();
}
