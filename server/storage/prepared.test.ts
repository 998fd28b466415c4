import { sql } from "kysely";
import pg from "pg";
import { describe, expect, test } from "vitest";
import { databases } from "../testing/index.ts";
import { openDatabase } from "./index.ts";

describe("prepared statements on PostgreSQL", () => {
  const onPostgres = databases.find(({ name }) => name === "PostgreSQL");

  async function open() {
    const config = await onPostgres?.create();
    if (config?.kind !== "postgres") throw new Error("PostgreSQL is one of the databases");
    const database = await openDatabase(config);
    await database.migrate();
    return { ...database, url: config.url };
  }

  test("a query is prepared once, whatever its values; one without values or with a star is not", async () => {
    const { db, close } = await open();
    const prepared = await db.connection().execute(async (one) => {
      for (const id of ["a", "b"]) {
        await one.selectFrom("jobs").select("title").where("id", "=", id).execute();
        await one.selectFrom("jobs").selectAll().where("id", "=", id).execute();
      }
      await sql`select 1`.execute(one);
      const { rows } = await sql<{ statement: string }>`select statement from pg_prepared_statements`.execute(one);
      return rows.map((row) => row.statement).filter((statement) => statement.includes("jobs"));
    });
    expect(prepared).toEqual(['select "title" from "jobs" where "id" = $1']);
    await close();
  });

  test("a query is planned once, and goes by the index also where few rows are", async () => {
    const { db, close } = await open();
    const { statement, plan } = await db.connection().execute(async (one) => {
      await one.insertInto("organizations").values({ id: "a", name: "A", createdAt: 0 }).execute();
      await sql`analyze organizations`.execute(one);
      for (let n = 0; n < 10; n++) {
        await one
          .selectFrom("organizations")
          .select("name")
          .where(sql<boolean>`"id" = any(${["a", "b"]})`)
          .execute();
      }
      const { rows } = await sql<{ name: string; generic: number; custom: number }>`
        select name, generic_plans as generic, custom_plans as custom from pg_prepared_statements
        where statement like 'select "name" from "organizations"%'`.execute(one);
      const plan = await sql`explain execute ${sql.ref(rows[0]?.name ?? "")} ('{a,b}')`.execute(one);
      return { statement: rows[0], plan: JSON.stringify(plan.rows) };
    });
    expect(statement).toMatchObject({ generic: 10, custom: 0 });
    expect(plan).toContain("Index");
    expect(plan).not.toContain("Seq Scan");
    await close();
  });

  test("a migration of another instance breaks no query of this one", async () => {
    const { db, close, url } = await open();
    const ask = () => db.selectFrom("jobs").selectAll().where("id", "=", "a").execute();
    await ask();
    await ask();
    const other = new pg.Client({ connectionString: url });
    await other.connect();
    await other.query('alter table "jobs" add column "later" text');
    await other.end();
    expect(await ask()).toEqual([]);
    await close();
  });

  test("of more queries than are kept, the rest work unprepared", async () => {
    const { db, close } = await open();
    const count = await db.connection().execute(async (one) => {
      for (let n = 0; n < 510; n++) await sql`select ${n}::int as ${sql.ref(`c${n}`)}`.execute(one);
      const { rows } = await sql<{ count: number }>`select count(*) as count from pg_prepared_statements`.execute(one);
      return rows[0]?.count;
    });
    expect(count).toBeGreaterThan(400);
    expect(count).toBeLessThanOrEqual(500);
    await close();
  });
});
