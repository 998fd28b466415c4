import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { setImmediate as nextTurn } from "node:timers/promises";
import { Kysely } from "kysely";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { NodeSqliteAdapter, sqliteDialect } from "./sqlite.ts";

let folder = "";
let path = "";
let db: Kysely<{ things: { n: number } }>;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "reads-"));
  path = join(folder, "x.db");
  db = new Kysely({ dialect: sqliteDialect(path) });
  await db.schema.createTable("things").addColumn("n", "integer").execute();
});
afterEach(async () => {
  await db.destroy();
  await rm(folder, { recursive: true });
});

function read(): unknown {
  const { adapter } = db.getExecutor();
  if (!(adapter instanceof NodeSqliteAdapter)) throw new Error("another adapter");
  const rows = adapter.atOnce.read({ sql: "select n from things", parameters: [] });
  return rows?.map((row) => (row as { n: number }).n);
}

/** Somebody else's write, with a connection of its own. */
function elsewhere(n: number): void {
  const other = new DatabaseSync(path);
  other.exec(`insert into things values (${n})`);
  other.close();
}

describe("reads that follow one another", () => {
  let now = 0;
  beforeEach(() => {
    vi.spyOn(performance, "now").mockImplementation(() => now);
  });
  afterEach(() => void vi.restoreAllMocks());

  test("see one state, and the newest after a turn without", async () => {
    expect(read()).toEqual([]);
    elsewhere(1);
    await nextTurn();
    expect(read()).toEqual([]);
    await nextTurn();
    await nextTurn();
    expect(read()).toEqual([1]);
  });

  test("do so for 5 ms at most, however many they are", async () => {
    expect(read()).toEqual([]);
    elsewhere(1);
    const seen: unknown[] = [];
    for (let turn = 0; turn < 4; turn++) {
      now += 2;
      await nextTurn();
      seen.push(read());
    }
    expect(seen).toEqual([[], [], [1], [1]]);
  });
});

test("they are in nobody's way: neither of a write elsewhere, nor of one here, which is seen at once", async () => {
  expect(read()).toEqual([]);
  elsewhere(1);
  const written = db.insertInto("things").values({ n: 2 }).execute();
  await written;
  expect(read()).toEqual([1, 2]);
  await db.transaction().execute(async (tx) => {
    await tx.insertInto("things").values({ n: 3 }).execute();
    expect(read()).toBeUndefined(); // the connection is somebody's
  });
  expect(read()).toEqual([1, 2, 3]);
});

test("a database can be closed in the turn in which it was read", async () => {
  read();
  await db.destroy();
  await nextTurn();
  db = new Kysely({ dialect: sqliteDialect(path) });
  expect(read()).toEqual([]);
});
