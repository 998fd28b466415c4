import { Kysely, sql } from "kysely";
import { afterAll, expect, test } from "vitest";
import { sqliteDialect } from "./sqlite.ts";

interface Schema {
  things: { id: number; text: string | null };
}
const db = new Kysely<Schema>({ dialect: sqliteDialect(":memory:") });
afterAll(() => db.destroy());

test("rows have the names of their columns, also those of `*` after these have changed", async () => {
  await sql`create table things (id integer primary key, text text, gone text)`.execute(db);
  await db.insertInto("things").values({ id: 1, text: null }).execute();
  const all = (): Promise<unknown[]> => db.selectFrom("things").selectAll().execute();
  const some = (): Promise<unknown[]> => db.selectFrom("things").select(["text as words", "id"]).execute();

  expect(await all()).toEqual([{ id: 1, text: null, gone: null }]);
  expect(await some()).toEqual([{ words: null, id: 1 }]);
  await sql`alter table things drop column gone`.execute(db);
  await sql`alter table things add column later text default 'x'`.execute(db);
  expect(await all()).toEqual([{ id: 1, text: null, later: "x" }]);
  expect(await some()).toEqual([{ words: null, id: 1 }]);

  const streamed = [];
  for await (const row of db.selectFrom("things").selectAll().stream()) streamed.push(row);
  expect(streamed).toEqual([{ id: 1, text: null, later: "x" }]);
});
