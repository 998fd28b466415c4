import { type Events, type EventType, events } from "../../generated/events.ts";
import { type PlatformScope, platformScope } from "../../generated/scopes.ts";
import { newId } from "../accounts/id.ts";
import { covers } from "../contract/gates.ts";
import { readPlatformScopes } from "../installs/scopes.ts";
import type { Db } from "../storage/schema.ts";
import type { World } from "../world.ts";
import { installEventTypes } from "./event-types.ts";

/** Something that happened to an install, or to what belongs to it. */
export interface NewEvent<Type extends EventType> {
  readonly installId: string;
  readonly type: Type;
  readonly resourceId: string;
  readonly jobId: string | null;
  readonly data: Events[Type]["data"];
}

/** An event of any type, with the data of that type. */
export type AnyEvent = { [Type in EventType]: NewEvent<Type> }[EventType];

/**
 * Makes an event and its deliveries, in the transaction of what caused it: both are there, or neither.
 *
 * The transaction must hold the install's row (`lockingInstall`), so that no endpoint comes, goes or is disabled
 * meanwhile. `install.revoked` is to be made before the install's endpoints are disabled. When the transaction is
 * committed, `world.webhookWork.announce()` has the deliveries start at once.
 *
 * Nothing is made while the app is disabled, of an install that has ended (but that it has), or if no endpoint is to
 * hear of it.
 */
export function emitEvent<Type extends EventType>(
  trx: Db,
  world: Pick<World, "clock" | "random">,
  event: NewEvent<Type>,
): Promise<void> {
  return emitEvents(trx, world, [event]);
}

/** The same for several events, which get their ids in this order; the transaction holds each install's row. */
export async function emitEvents(
  trx: Db,
  { clock, random }: Pick<World, "clock" | "random">,
  events: readonly NewEvent<EventType>[],
): Promise<void> {
  const heard = new Map<string, readonly string[]>();
  const wanted: { readonly event: NewEvent<EventType>; readonly endpointIds: readonly string[] }[] = [];
  for (const event of events) {
    const key = `${event.type} ${event.installId}`;
    const endpointIds = heard.get(key) ?? (await listeners(trx, event.installId, event.type));
    heard.set(key, endpointIds);
    if (endpointIds.length > 0) wanted.push({ event, endpointIds });
  }
  const createdAt = clock.now();
  for (let from = 0; from < wanted.length; from += EVENTS_IN_A_STATEMENT) {
    const some = wanted.slice(from, from + EVENTS_IN_A_STATEMENT);
    const made = await trx
      .insertInto("events")
      .values(some.map(({ event: { data, ...event } }) => ({ ...event, data: JSON.stringify(data), createdAt })))
      .returning("id")
      .execute();
    // Ids are handed out in the order of the rows; in which order they come back is not said.
    const ids = made.map(({ id }) => id).sort((a, b) => a - b);
    const deliveries = some.flatMap(({ endpointIds }, i) => {
      const eventId = ids[i];
      if (eventId === undefined) throw new Error("Every event has got an id.");
      return endpointIds.map((endpointId) => {
        const delivery = { id: newId({ clock, random }), eventId, endpointId };
        return { ...delivery, queuedAt: createdAt, nextAttemptAt: createdAt };
      });
    });
    await trx.insertInto("deliveries").values(deliveries).execute();
  }
}

/** An install has ten endpoints at most, and SQLite takes 32,766 parameters in a statement. */
const EVENTS_IN_A_STATEMENT = 200;

/** The endpoints that are to hear of it: active, subscribed, and permitted by what the install has been granted. */
async function listeners(trx: Db, installId: string, type: EventType): Promise<readonly string[]> {
  const rows = await trx
    .selectFrom("webhookEndpoints as e")
    .innerJoin("installs as i", "i.id", "e.installId")
    .innerJoin("apps as a", "a.id", "i.appId")
    .select(["e.id", "e.eventTypes", "i.scopes", "i.revokedAt"])
    .where("e.installId", "=", installId)
    .where("e.disabledAt", "is", null)
    .where("a.disabledAt", "is", null)
    .execute();
  return rows
    .filter((row) => installEventTypes.read(row.eventTypes).includes(type))
    .filter(({ scopes, revokedAt }) => type === "install.revoked" || (revokedAt === null && permits(scopes, type)))
    .map(({ id }) => id);
}

/** Whether an install with these scopes may be told of events of this type. */
function permits(stored: string, type: EventType): boolean {
  const granted = readPlatformScopes(stored);
  return granted.includes(platformScope.webhooksManage) && missingEventScopes(granted, [type]).length === 0;
}

/** The scopes that events of these types need and that are not among the granted ones; each once. */
export function missingEventScopes(
  granted: readonly PlatformScope[],
  types: readonly EventType[],
): readonly PlatformScope[] {
  const needed = new Set(types.map((type) => events[type].scope));
  return [...needed].filter((scope) => scope !== null).filter((scope) => !covers(granted, scope));
}
