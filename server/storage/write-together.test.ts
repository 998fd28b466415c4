import { type OnConflictBuilder, sql } from "kysely";
import { beforeAll, beforeEach, describe, expect, test } from "vitest";
import { afterTest } from "../testing/after.ts";
import { databases } from "../testing/index.ts";
import { type Database, type Db, openDatabase, type Schema } from "./index.ts";
import { query } from "./query.ts";
import { type Columns, rowsOf, writeTogether } from "./write-together.ts";

interface Code {
  readonly email: string;
  readonly sentAt: number;
}

const TYPES = { email: "text", sentAt: "bigint" } as const;

/** Writes a code, or moves its time on; nothing for one that was sent at that time or later. */
const send = writeTogether(
  "email",
  query((db, { email, sentAt }: Code) =>
    db
      .insertInto("signInCodes")
      .values({ email, codeHmac: "x", sentAt, tries: 0 })
      .onConflict(movingOn)
      .returning("email"),
  ),
  query((db, codes: Columns<Code>) =>
    db
      .insertInto("signInCodes")
      .columns(["email", "codeHmac", "sentAt", "tries"])
      .expression((eb) =>
        eb
          .selectFrom(rowsOf<Code>(codes, TYPES))
          .select(["email", sql.lit("x").as("codeHmac"), "sentAt", sql.lit(0).as("tries")]),
      )
      .onConflict(movingOn)
      .returning("email"),
  ),
);

function movingOn(conflict: OnConflictBuilder<Schema, "signInCodes">) {
  return conflict
    .column("email")
    .doUpdateSet((eb) => ({ sentAt: eb.ref("excluded.sentAt") }))
    .whereRef("signInCodes.sentAt", "<", "excluded.sentAt");
}

const stored = (db: Db): Promise<readonly Code[]> =>
  db.selectFrom("signInCodes").select(["email", "sentAt"]).orderBy("email").execute();

/** The statements that it is sent from now on. */
function listen(db: Db): string[] {
  const asked: string[] = [];
  const executor = db.getExecutor();
  const execute = executor.executeQuery.bind(executor);
  executor.executeQuery = (compiled) => {
    if (compiled.sql.startsWith("insert")) asked.push(compiled.sql);
    return execute(compiled);
  };
  return asked;
}

describe.each(databases)("what is written in one turn, on $name", ({ name, open }) => {
  let db: Db;
  let asked: string[];
  beforeAll(async () => {
    ({ db } = await open());
    asked = listen(db);
  });
  beforeEach(async () => {
    await db.deleteFrom("signInCodes").execute();
    asked.length = 0;
  });

  test("is one statement on PostgreSQL, and each caller gets what became of its own", async () => {
    await send(db, { email: "late", sentAt: 9 });
    asked.length = 0;
    const odd = ["b", "late", 'a"b\\c,{d}', "null", ""];
    const rows = await Promise.all(odd.map((email) => send(db, { email, sentAt: 5 })));
    expect(rows).toEqual(odd.map((email) => (email === "late" ? [] : [{ email }])));
    const expected = odd.map((email) => ({ email, sentAt: email === "late" ? 9 : 5 }));
    expect(await stored(db)).toEqual(expect.arrayContaining(expected));
    expect(asked).toHaveLength(name === "PostgreSQL" ? 1 : 0);
  });

  test("is written in the order in which it came where it is about the same row", async () => {
    const rows = await Promise.all([3, 3, 4, 2].map((sentAt) => send(db, { email: "a", sentAt })));
    expect(rows.map(({ length }) => length)).toEqual([1, 0, 1, 0]);
    expect(await stored(db)).toEqual([{ email: "a", sentAt: 4 }]);
  });

  test("fails for nobody with somebody else", async () => {
    const outcomes = await Promise.allSettled([
      send(db, { email: "a", sentAt: 1 }),
      send(db, { email: "b", sentAt: Number.NaN }),
      send(db, { email: "c", sentAt: 1 }),
    ]);
    expect(outcomes.map(({ status }) => status)).toEqual(["fulfilled", "rejected", "fulfilled"]);
    expect(await stored(db)).toEqual(["a", "c"].map((email) => ({ email, sentAt: 1 })));
  });

  test("in a transaction is of that transaction", async () => {
    const back = db.transaction().execute(async (trx) => {
      await send(trx, { email: "a", sentAt: 1 });
      throw new Error("back");
    });
    await expect(back).rejects.toThrow("back");
    expect(await stored(db)).toEqual([]);
  });

  test("is all written when more come than a statement takes", async () => {
    const emails = Array.from({ length: 450 }, (_, n) => `${n}`);
    const rows = await Promise.all(emails.map((email) => send(db, { email, sentAt: 1 })));
    expect(rows).toEqual(emails.map((email) => [{ email }]));
    expect(asked).toHaveLength(name === "PostgreSQL" ? 3 : 0);
  });
});

describe("two instances on one PostgreSQL", () => {
  let one: Database;
  let two: Database;
  beforeEach(async () => {
    const config = await databases.find(({ name }) => name === "PostgreSQL")?.create();
    if (config === undefined) throw new Error("PostgreSQL is one of the databases");
    [one, two] = [await openDatabase(config), await openDatabase(config)];
    await one.migrate();
    afterTest(() => Promise.all([one.close(), two.close()]));
  });

  test("that write the same rows in other orders never wait in a circle, and of each row one wins", async () => {
    const emails = Array.from({ length: 50 }, (_, n) => `${n}`);
    for (let sentAt = 1; sentAt <= 30; sentAt++) {
      const of = ({ db }: Database, order: readonly string[]) =>
        Promise.all(order.map(async (email) => ({ email, won: (await send(db, { email, sentAt })).length })));
      const rounds = await Promise.all([of(one, emails), of(two, emails.toReversed())]);
      for (const email of emails) {
        expect(rounds.flat().filter((each) => each.email === email && each.won === 1)).toHaveLength(1);
      }
    }
  });
});
