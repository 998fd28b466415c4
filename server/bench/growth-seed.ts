import { sql } from "kysely";
import { newId } from "../accounts/id.ts";
import type { DatabaseConfig } from "../config/config.ts";
import { systemRandom as random } from "../crypto/random.ts";
import { openDatabase } from "../storage/index.ts";
import { systemClock as clock } from "../time/clock.ts";
import { type Seed, seed } from "./seed.ts";

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
/** Longer than deliveries are kept. */
const PAST = 100 * DAY;

export interface Grown extends Seed {
  /** Of the first install: all its deliveries were made an hour ago. */
  readonly endpointId: string;
  /** Of the same install, without deliveries. */
  readonly spareId: string;
}

/**
 * An install with two endpoints of `rows` deliveries each, those of the one new, those of the other to be removed; and as many
 * rate limits whose windows are over.
 */
export async function seedGrowth(config: DatabaseConfig, rows: number): Promise<Grown> {
  const made = await seed(config, 2);
  const { db, close } = await openDatabase(config);
  try {
    const now = clock.now();
    const numbers = sql`with recursive n(i) as (select 1 union all select i + 1 from n where i < ${sql.lit(rows)})`;
    await sql`
      insert into "events" ("installId", "type", "resourceId", "data", "createdAt")
      ${numbers} select ${made.installIds[0]}, 'project_link.created', 'link', '{}', ${sql.lit(now - PAST)} from n`.execute(
      db,
    );
    const endpoint = async (deliveredAt: number, most = rows): Promise<string> => {
      const id = newId({ clock, random });
      const endpoints = { id, installId: made.installIds[0], url: "https://example.com", eventTypes: "[]" };
      await db
        .insertInto("webhookEndpoints")
        .values({ ...endpoints, sealedSecret: "", createdAt: deliveredAt })
        .execute();
      // 32 characters, as every id: the time, the endpoint's last ones, and the event's number.
      const start = deliveredAt.toString(16).padStart(12, "0") + id.slice(-10);
      const number = config.kind === "sqlite" ? sql`printf('%010x', "id")` : sql`lpad(to_hex("id"), 10, '0')`;
      await sql`
        insert into "deliveries" ("id", "eventId", "endpointId", "queuedAt", "attempts", "deliveredAt")
        select ${sql.lit(start)} || ${number}, "id", ${id}, ${sql.lit(deliveredAt)}, 1, ${sql.lit(deliveredAt)}
        from "events" where "id" <= ${sql.lit(most)}`.execute(db);
      return id;
    };
    await endpoint(now - PAST);
    const spareId = await endpoint(now, 0);
    const endpointId = await endpoint(now - HOUR);
    await sql`
      insert into "rateLimits" ("key", "windowEnd", "count")
      ${numbers} select 'filler:' || i, ${sql.lit(now - DAY)}, 1 from n`.execute(db);
    if (config.kind === "postgres") await sql`vacuum analyze`.execute(db);
    return { ...made, endpointId, spareId };
  } finally {
    await close();
  }
}
