import { type Kysely, sql } from "kysely";
import { indexWords, wordsOf } from "../words.ts";

/** Trainers and their proposals, and jobs that anybody can find by their words. */
export async function up(db: Kysely<unknown>, kind: "sqlite" | "postgres"): Promise<void> {
  await db.schema
    .alterTable("jobs")
    .addColumn("paymentType", "text", (c) =>
      c.check(sql`"paymentType" in ('PAY_PER_HOUR', 'PAY_PER_LABEL', 'FIXED_PRICE')`),
    )
    .execute();
  await db.schema.alterTable("jobs").addColumn("rateCents", "bigint").execute();
  await db.schema.alterTable("jobs").addColumn("archivedAt", "bigint").execute();

  await db.schema
    .createTable("trainers")
    .addColumn("userId", "text", (c) => c.primaryKey())
    .addColumn("firstName", "text")
    .addColumn("lastName", "text")
    .addColumn("country", "text", (c) => c.notNull())
    .addColumn("title", "text")
    .addColumn("workEmail", "text", (c) => c.notNull().unique())
    .addColumn("createdAt", "bigint", (c) => c.notNull())
    .addColumn("updatedAt", "bigint", (c) => c.notNull())
    .execute();

  await db.schema
    .createTable("proposals")
    .addColumn("id", "text", (c) => c.primaryKey())
    .addColumn("jobId", "text", (c) => c.notNull().references("jobs.id"))
    .addColumn("trainerUserId", "text", (c) => c.notNull().references("trainers.userId"))
    .addColumn("amountCents", "bigint", (c) => c.notNull().check(sql`"amountCents" > 0`))
    .addColumn("unit", "text", (c) => c.notNull().check(sql`"unit" in ('PER_HOUR', 'PER_LABEL', 'FIXED')`))
    .addColumn("coverLetter", "text", (c) => c.notNull())
    .addColumn("createdAt", "bigint", (c) => c.notNull())
    .addColumn("updatedAt", "bigint", (c) => c.notNull())
    .addColumn("shortlistedAt", "bigint")
    .addColumn("declinedAt", "bigint")
    .addColumn("hiredAt", "bigint")
    .addUniqueConstraint("proposals_jobId_trainerUserId_key", ["jobId", "trainerUserId"])
    .addCheckConstraint("proposals_review_check", sql`"shortlistedAt" is null or "declinedAt" is null`)
    .execute();
  await db.schema
    .createIndex("proposals_jobId_createdAt_id_idx")
    .on("proposals")
    .columns(["jobId", "createdAt", "id"])
    .execute();
  await db.schema
    .createIndex("proposals_trainerUserId_createdAt_id_idx")
    .on("proposals")
    .columns(["trainerUserId", "createdAt", "id"])
    .execute();

  // The jobs that are open, in the order in which they were published: their numbers grow and are never used again.
  await db.schema
    .createTable("publications")
    .addColumn("number", kind === "postgres" ? "bigserial" : "integer", (c) =>
      kind === "postgres" ? c.primaryKey() : c.primaryKey().autoIncrement(),
    )
    .addColumn("jobId", "text", (c) => c.notNull().unique().references("jobs.id"))
    .addColumn("paymentType", "text")
    .execute();
  await db.schema
    .createIndex("publications_paymentType_number_idx")
    .on("publications")
    .columns(["paymentType", "number"])
    .execute();
  if (kind === "postgres") {
    await sql`create table "jobWords" ("number" bigint primary key, "words" tsvector not null)`.execute(db);
    await sql`create index "jobWords_words_idx" on "jobWords" using gin ("words")`.execute(db);
  } else {
    // It keeps which publications have a word, and neither the text nor the places of the words in it.
    await sql`
      create virtual table "jobWords" using fts5 ("words", content = '', contentless_delete = 1, detail = none,
        tokenize = 'ascii')`.execute(db);
  }
  await publish(db);
}

/** Jobs that were published before. */
async function publish(db: Kysely<unknown>): Promise<void> {
  const { rows } = await sql<{ id: string; title: string; description: string }>`
    select "id", "title", "description" from "jobs" where "publishedAt" is not null order by "publishedAt", "id"`.execute(
    db,
  );
  for (const { id, title, description } of rows) {
    const { rows: made } = await sql<{ number: number }>`
      insert into "publications" ("jobId") values (${id}) returning "number"`.execute(db);
    const number = made[0]?.number;
    if (number !== undefined) await indexWords(db, { number, words: wordsOf(`${title}\n${description}`) });
  }
}
