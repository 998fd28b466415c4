import { beforeAll, describe, expect, test } from "vitest";
import { databases } from "../testing/index.ts";
import type { Db } from "./index.ts";
import { query } from "./query.ts";

const insert = query((db, row: { id: string; sentAt: number; usedAt: number | null }) =>
  db
    .insertInto("signInCodes")
    .values({ email: row.id, codeHmac: "x", sentAt: row.sentAt, tries: 3, usedAt: row.usedAt }),
);
let written = 0;
const find = query((db, { email, until }: { email: string; until: number }) => {
  written++;
  return db
    .selectFrom("signInCodes")
    .select(["email", "tries", "usedAt"])
    .where("tries", "=", 3)
    .where("sentAt", "<", until)
    .where("email", "=", email);
});

describe.each(databases)("a query written once, on $name", ({ open }) => {
  let db: Db;
  beforeAll(async () => {
    db = (await open()).db;
    await insert(db, { id: "a@example.com", sentAt: 10, usedAt: null });
    await insert(db, { id: "b@example.com", sentAt: 20, usedAt: 30 });
  });

  test("takes other values each time, beside those that are the same", async () => {
    const before = written;
    expect(await find(db, { email: "a@example.com", until: 11 })).toEqual([
      { email: "a@example.com", tries: 3, usedAt: null },
    ]);
    expect(await find(db, { email: "b@example.com", until: 21 })).toEqual([
      { email: "b@example.com", tries: 3, usedAt: 30 },
    ]);
    expect(await find(db, { email: "b@example.com", until: 20 })).toEqual([]);
    expect(written - before).toBe(1);
  });

  test("runs in the transaction that it is given, and is not written again for it", async () => {
    const before = written;
    const failed = db.transaction().execute(async (trx) => {
      await insert(trx, { id: "c@example.com", sentAt: 1, usedAt: null });
      expect(await find(trx, { email: "c@example.com", until: 2 })).toHaveLength(1);
      throw new Error("back");
    });
    await expect(failed).rejects.toThrow("back");
    expect(await find(db, { email: "c@example.com", until: 2 })).toEqual([]);
    expect(written - before).toBe(0);
  });

  test("a value that is computed while it is written is refused", async () => {
    const wrong = query((on, { now }: { now: number }) =>
      on
        .selectFrom("signInCodes")
        .select("email")
        .where("sentAt", "<", now - 5),
    );
    await expect(wrong(db, { now: 10 })).rejects.toThrow("now is not known yet");
  });
});
