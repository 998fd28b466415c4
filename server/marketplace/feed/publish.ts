/**
 * Gives recorded events their ids, and with these their place in the event log.
 *
 * A sequence of PostgreSQL hands out its numbers before the transactions that take them are committed, and these end in
 * any order: if an event took its id where it is made, one with a smaller id could appear behind one that a reader had
 * seen already, and whoever goes on from there would miss it for good (`updates.no-gap`). So an event is made without an
 * id, and gets it here, from its own short transaction; of all instances one at a time publishes (an advisory lock, held
 * to the commit), so that ids become visible in their order. A transaction that stays open keeps back its own events and
 * nobody else's: readers need not wait for the oldest one of the whole server, as they would have to by its snapshots.
 *
 * What it costs: a second transaction for up to `EVENTS_AT_ONCE` events, each written once more and deleted where it
 * waited; one row to look for with every call of `/updates`; all events of a database go through one lock; and an
 * instance that is frozen while it holds it lets the others wait (on PostgreSQL for ten seconds, then 503).
 */
import { type PublicEventType, publicEvents } from "../../../generated/events.ts";
import { newId } from "../../accounts/id.ts";
import { canSkipLocked, lockEventLog } from "../../storage/lock.ts";
import { query } from "../../storage/query.ts";
import type { Db } from "../../storage/schema.ts";
import { publicEventTypes } from "../../webhooks/event-types.ts";
import type { World } from "../../world.ts";

/** In one transaction. */
const EVENTS_AT_ONCE = 200;

type Ground = Pick<World, "clock" | "db" | "random">;

/**
 * Publishes what is recorded and committed by now; whether there was anything.
 *
 * Every delivery worker does so before it looks for work, and every reader of the log before it reads: an event is seen by
 * whoever asks after the call that made it was answered.
 */
export async function publishEvents(world: Ground): Promise<boolean> {
  if ((await anyRecorded(world.db, {})).length === 0) return false;
  let published: number;
  do {
    published = await world.db.transaction().execute((trx) => publishSome(trx, world));
  } while (published === EVENTS_AT_ONCE);
  return true;
}

const anyRecorded = query((db, _none: object) => db.selectFrom("recordedEvents").select("id").limit(1));

/** The same in a transaction that is under way, and holds the event log from then on. */
export async function publishSome(trx: Db, { clock, random }: Pick<World, "clock" | "random">): Promise<number> {
  await lockEventLog(trx);
  const recorded = await trx.selectFrom("recordedEvents").selectAll().orderBy("id").limit(EVENTS_AT_ONCE).execute();
  if (recorded.length === 0) return 0;
  const rows = recorded.map(({ id: _, ...event }) => ({
    ...event,
    // Written by recordEvent only.
    scope: publicEvents[event.type as PublicEventType].scope,
  }));
  const made = await trx.insertInto("events").values(rows).returning("id").execute();
  // Ids are handed out in the order of the rows; in which order they come back is not said.
  const ids = made.map(({ id }) => id).sort((a, b) => a - b);
  await trx
    .deleteFrom("recordedEvents")
    .where(
      "id",
      "in",
      recorded.map(({ id }) => id),
    )
    .execute();

  const endpoints = await listeners(trx, [...new Set(rows.map(({ organizationId }) => organizationId))]);
  const now = clock.now();
  const deliveries = rows.flatMap(({ organizationId, type }, i) => {
    const eventId = ids[i];
    if (eventId === undefined) throw new Error("Every event has got an id.");
    return endpoints
      .filter((endpoint) => endpoint.organizationId === organizationId && endpoint.types.includes(type))
      .map(({ id: endpointId }) => {
        const delivery = { id: newId({ clock, random }), eventId, endpointId };
        return { ...delivery, queuedAt: now, nextAttemptAt: now };
      });
  });
  // PostgreSQL takes 65,535 parameters in a statement, SQLite half of that.
  for (let from = 0; from < deliveries.length; from += DELIVERIES_IN_A_STATEMENT) {
    const some = deliveries.slice(from, from + DELIVERIES_IN_A_STATEMENT);
    await trx.insertInto("deliveries").values(some).execute();
  }
  return recorded.length;
}

const DELIVERIES_IN_A_STATEMENT = 1000;

interface Listener {
  readonly id: string;
  readonly organizationId: string | null;
  readonly types: readonly string[];
}

/** The active endpoints of these organizations, held so that none is deleted or disabled before its deliveries are there. */
async function listeners(trx: Db, organizationIds: readonly string[]): Promise<readonly Listener[]> {
  const active = trx
    .selectFrom("webhookEndpoints")
    .select(["id", "organizationId", "eventTypes"])
    .where("organizationId", "in", organizationIds)
    .where("disabledAt", "is", null)
    .orderBy("id");
  const rows = await (canSkipLocked(trx) ? active.forUpdate() : active).execute();
  return rows.map(({ eventTypes, ...row }) => ({ ...row, types: publicEventTypes.read(eventTypes) }));
}
