import { chmodSync, mkdtempSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
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

// Windows has no such modes.
test.runIf(process.platform !== "win32")(
  "what it makes is its owner's alone; what was there keeps its mode",
  async () => {
    const folder = mkdtempSync(join(tmpdir(), "opentrain-sqlite-"));
    const path = join(folder, "made.db");
    const modes = async (): Promise<number[]> => {
      const file = new Kysely<Schema>({ dialect: sqliteDialect(path) });
      await sql`create table if not exists things (id integer primary key, text text)`.execute(file);
      await sql`insert into things (text) values ('x')`.execute(file);
      const all = [path, `${path}-wal`, `${path}-shm`].map((name) => statSync(name).mode & 0o777);
      await file.destroy();
      return all;
    };
    try {
      expect(await modes()).toEqual([0o600, 0o600, 0o600]);
      chmodSync(path, 0o640);
      expect(await modes()).toEqual([0o640, 0o640, 0o640]);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  },
);
