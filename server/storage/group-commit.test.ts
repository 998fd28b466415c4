import { afterAll, beforeAll, expect, test } from "vitest";
import { type Database, openDatabase } from "./index.ts";
import { query, together } from "./query.ts";

interface Code {
  readonly email: string;
  readonly sentAt: number;
}

const insert = query((db, { email, sentAt }: Code) =>
  db.insertInto("signInCodes").values({ email, codeHmac: "x", sentAt, tries: 0 }),
);
const insertAgain = query((db, { email, sentAt }: Code) =>
  db.insertInto("signInCodes").values({ email, codeHmac: "y", sentAt, tries: 0 }),
);
const find = query((db, { email }: Pick<Code, "email">) =>
  db.selectFrom("signInCodes").select("sentAt").where("email", "=", email),
);

let database: Database;
beforeAll(async () => {
  database = await openDatabase({ kind: "sqlite", path: ":memory:" });
  await database.migrate();
});
afterAll(() => database.close());

test("of writes that are committed together, one that fails takes nobody else with it", async () => {
  const { db } = database;
  const outcomes = await Promise.allSettled([
    together(db, [insert], { email: "a@example.com", sentAt: 1 }),
    together(db, [insert, insertAgain], { email: "b@example.com", sentAt: 2 }),
    insert(db, { email: "c@example.com", sentAt: 3 }),
  ]);
  expect(outcomes.map(({ status }) => status)).toEqual(["fulfilled", "rejected", "fulfilled"]);
  expect(await find(db, { email: "a@example.com" })).toEqual([{ sentAt: 1 }]);
  // All or nothing: the first of its two statements was fine.
  expect(await find(db, { email: "b@example.com" })).toEqual([]);
  expect(await find(db, { email: "c@example.com" })).toEqual([{ sentAt: 3 }]);
});

test("a transaction is waited for, and nothing of it is seen before it ends", async () => {
  const { db } = database;
  let inside = (): void => {};
  const started = new Promise<void>((resolve) => {
    inside = resolve;
  });
  const rolledBack = db.transaction().execute(async (trx) => {
    await insert(trx, { email: "d@example.com", sentAt: 4 });
    inside();
    await new Promise((resolve) => setTimeout(resolve, 20));
    throw new Error("back");
  });
  await started;
  const read = find(db, { email: "d@example.com" });
  const written = together(db, [insert], { email: "e@example.com", sentAt: 5 });
  await expect(rolledBack).rejects.toThrow("back");
  expect(await read).toEqual([]);
  await written;
  expect(await find(db, { email: "e@example.com" })).toEqual([{ sentAt: 5 }]);
});

test("on one connection everybody gets a turn, in the order in which they came", async () => {
  const { db } = database;
  const order: number[] = [];
  await Promise.all(
    [1, 2, 3].map((n) =>
      db.transaction().execute(async (trx) => {
        await insert(trx, { email: `turn-${n}@example.com`, sentAt: n });
        order.push(n);
      }),
    ),
  );
  expect(order).toEqual([1, 2, 3]);
});
