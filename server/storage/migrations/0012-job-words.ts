import { type Kysely, sql } from "kysely";

/**
 * PostgreSQL puts new words into their index at once. In the list where it would else collect them first they count as
 * unsorted, and until the next vacuum a rare word is looked for by reading all rows.
 */
export async function up(db: Kysely<unknown>, kind: "sqlite" | "postgres"): Promise<void> {
  if (kind === "sqlite") return;
  await sql`alter index "jobWords_words_idx" set (fastupdate = off)`.execute(db);
}
