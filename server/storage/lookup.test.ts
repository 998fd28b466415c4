import { setImmediate as nextTurn } from "node:timers/promises";
import { beforeAll, describe, expect, test } from "vitest";
import { databases } from "../testing/index.ts";
import type { Db } from "./index.ts";
import { lookup } from "./lookup.ts";

const find = lookup("email", (db, is) => db.selectFrom("signInCodes").select(["email", "sentAt"]).where(is("email")));
/** Of a table that is not there. */
const fail = lookup("email", (db, is) =>
  db
    .selectFrom("nothing" as "signInCodes")
    .select("email")
    .where(is("email")),
);

const write = (db: Db, name: string, sentAt: number): Promise<unknown> =>
  db
    .insertInto("signInCodes")
    .values({ email: `${name}@example.com`, codeHmac: "x", sentAt, tries: 0, usedAt: null })
    .execute();

describe.each(databases)("what is looked for in one turn, on $name", ({ name, open }) => {
  let db: Db;
  let other: Db;
  const asked: string[] = [];
  beforeAll(async () => {
    [db, other] = [(await open()).db, (await open()).db];
    await write(db, "a", 1);
    await write(db, "b", 2);
    await write(other, "a", 3);
    const executor = db.getExecutor();
    const execute = executor.executeQuery.bind(executor);
    executor.executeQuery = (compiled) => {
      asked.push(compiled.sql);
      return execute(compiled);
    };
  });

  test("is found, each its own, however often, and nobody finds what is not there", async () => {
    asked.length = 0;
    const names = ["b", "a", "nobody", "b", "a' or '1'='1", "{a,b}"];
    const found = await Promise.all(names.map((each) => find(db, `${each}@example.com`)));
    expect(found).toEqual([
      { email: "b@example.com", sentAt: 2 },
      { email: "a@example.com", sentAt: 1 },
      undefined,
      { email: "b@example.com", sentAt: 2 },
      undefined,
      undefined,
    ]);
    expect(asked).toHaveLength(name === "PostgreSQL" ? 1 : 0);
  });

  test("is found in the database that it was looked for in", async () => {
    const found = await Promise.all([find(db, "a@example.com"), find(other, "a@example.com")]);
    expect(found.map((row) => row?.sentAt)).toEqual([1, 3]);
  });

  test("is what was written before", async () => {
    await write(db, "late", 4);
    const late = find(db, "late@example.com");
    const later = find(db, "later@example.com");
    expect([(await late)?.sentAt, await later]).toEqual([4, undefined]);
    await nextTurn();
    await write(db, "later", 5);
    expect((await find(db, "later@example.com"))?.sentAt).toBe(5);
  });

  test("is found in the transaction that it is looked for in", async () => {
    await db.transaction().execute(async (trx) => {
      await write(trx, "own", 6);
      expect((await find(trx, "own@example.com"))?.sentAt).toBe(6);
    });
  });

  test("fails for all who look if it can't be looked for, and only for them", async () => {
    const failed = await Promise.allSettled([fail(db, "a"), fail(db, "b"), find(db, "a@example.com")]);
    expect(failed.map(({ status }) => status)).toEqual(["rejected", "rejected", "fulfilled"]);
  });
});
