import { sql } from "kysely";
import { expect, test } from "vitest";
import { databases } from "../../testing/index.ts";

const JOBS = 5_000;

test("PostgreSQL looks a rare word up in its index, also if it was just written, and reads the newest for a frequent one", async () => {
  const { db } = (await databases.find(({ name }) => name === "PostgreSQL")?.open()) ?? {};
  if (db === undefined) throw new Error("no PostgreSQL");
  const row = { id: "o", name: "House", ownerUserId: null, createdAt: 1, claimedAt: null };
  await db.insertInto("organizations").values(row).execute();
  await sql`
    insert into "jobs" ("id", "organizationId", "title", "description", "createdAt", "updatedAt", "publishedAt")
    select n::text, 'o', 't', 'd', n, n, n from generate_series(1, ${JOBS}::int) n`.execute(db);
  await sql`insert into "publications" ("jobId") select "id" from "jobs"`.execute(db);
  await sql`
    insert into "jobWords" select "number", array_to_tsvector(array['frequent', 'rare' || "number"]) from "publications"`.execute(
    db,
  );
  await sql`analyze "jobWords"`.execute(db);
  const planFor = async (word: string): Promise<string> => {
    const { rows } = await sql<{ "QUERY PLAN": string }>`
      explain select "number" from "jobWords" where "words" @@ ${sql.lit(`'${word}'`)}::tsquery /* planned for it */
      order by "number" desc limit 26`.execute(db);
    return rows.map((line) => line["QUERY PLAN"]).join("\n");
  };
  expect(await planFor("rare77")).toContain("jobWords_words_idx");
  expect(await planFor("frequent")).toContain('Scan Backward using "jobWords_pkey"');
});
