import { type PublicEvents, type PublicEventType, publicEvents } from "../../../generated/events.ts";
import type { PublicScope } from "../../../generated/scopes.ts";
import { covers } from "../../contract/gates.ts";
import { type Behind, eventsBehind } from "../../storage/event-log.ts";
import { query } from "../../storage/query.ts";
import type { Db } from "../../storage/schema.ts";
import { type EventBody, eventBody } from "../../webhooks/event-body.ts";

/** A published event, as it is read and delivered. */
export type FeedEvent = PublicEvents[PublicEventType];

export interface Reading {
  readonly organizationId: string;
  /** Of the token; a `x:write` shows what its `x:read` does. */
  readonly granted: readonly PublicScope[];
  /** The id of the event behind which the page begins; 0: the first of all. */
  readonly after: number;
  /** How many events the page may have. */
  readonly limit: number;
}

/** The events of an organization that these scopes show, oldest first, and whether there are more. */
export async function readUpdates(
  db: Db,
  { organizationId, granted, after, limit }: Reading,
): Promise<{ readonly events: readonly FeedEvent[]; readonly hasMore: boolean }> {
  const [first = "", second = "", third = ""] = eventScopes.filter((scope) => covers(granted, scope));
  // One more than is shown tells whether there are more.
  const rows = await page(db, { organizationId, after, first, second, third, most: limit + 1 });
  return { events: rows.slice(0, limit).map((row) => shown(eventBody(row))), hasMore: rows.length > limit };
}

/** The scopes that show events. */
const eventScopes = [...new Set(Object.values(publicEvents).map(({ scope }) => scope))];

function shown(event: EventBody): FeedEvent {
  // What is published was recorded by its type.
  return event as FeedEvent;
}

interface Asked extends Omit<Behind, "scope"> {
  /** A scope, or nothing that an event needs. */
  readonly first: string;
  readonly second: string;
  readonly third: string;
}

/**
 * In one statement, which sees one state of the log: of two that follow one another the second could see a later event
 * than the first has passed over. What each scope shows is read from its own end of the index, so that a page costs the
 * same wherever it is, and however much it passes over.
 */
const page = query((db, { organizationId, after, most, first, second, third }: Asked) => {
  const of = (scope: string) =>
    db.selectFrom(eventsBehind(db, { organizationId, scope, after, most }).as("some")).selectAll();
  return of(first).unionAll(of(second)).unionAll(of(third)).orderBy("id").limit(most);
});
