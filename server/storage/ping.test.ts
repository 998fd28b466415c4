import { beforeAll, describe, expect, test } from "vitest";
import { databases } from "../testing/index.ts";
import { type Database, openDatabase, ping } from "./index.ts";

describe.each(databases)("ping on $name", ({ open, create }) => {
  let database: Database;
  beforeAll(async () => {
    database = await open();
  });

  test("resolves while the database answers", async () => {
    await expect(ping(database.db)).resolves.toBeUndefined();
  });

  test("rejects once it does not", async () => {
    const closed = await openDatabase(await create());
    await closed.migrate();
    await closed.close();
    await expect(ping(closed.db)).rejects.toThrow();
  });
});
