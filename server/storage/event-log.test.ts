import { sql } from "kysely";
import { expect, test } from "vitest";
import { databases } from "../testing/index.ts";
import { eventsBehind } from "./event-log.ts";

const EVENTS = 20_000;

test.each(databases)(
  "a page of the log is read from its index on $name, whatever the statistics say",
  async ({ name, open }) => {
    const { db } = await open();
    const row = { id: "o", name: "House", ownerUserId: null, createdAt: 1, claimedAt: null };
    await db.insertInto("organizations").values(row).execute();
    await sql`
    insert into "events" ("organizationId", "scope", "type", "resourceId", "data", "createdAt")
    with recursive n(i) as (select 1 union all select i + 1 from n where i < ${sql.lit(EVENTS)})
    select 'o', case when i % 5000 = 0 then 'rare' else 'frequent' end, 'proposal.received', 'p', '{}', i from n`.execute(
      db,
    );
    await sql`analyze`.execute(db);
    for (const scope of ["frequent", "rare", "none"]) {
      const behind = eventsBehind(db, { organizationId: "o", scope, after: 100, most: 3 });
      const asked = db.selectFrom(behind.as("some")).selectAll();
      const explain = sql.raw(name === "SQLite" ? "explain query plan" : "explain");
      const { rows: plan } = await sql`${explain} ${sql`select * from ${behind} as "some"`}`.execute(db);
      expect(JSON.stringify(plan), scope).toContain("events_organizationId_scope_id_idx");
      expect(JSON.stringify(plan), scope).not.toMatch(/events_pkey|PRIMARY KEY|Sort|TEMP B-TREE/);
      const ids = (await asked.execute()).map(({ id }) => id);
      expect(ids).toEqual({ frequent: [101, 102, 103], rare: [5000, 10_000, 15_000], none: [] }[scope]);
    }
  },
);
