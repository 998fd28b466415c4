import { type EventType, events, type PublicEventType, publicEvents } from "../../generated/events.ts";

/** How the event types of an endpoint are stored. */
export interface EventTypes<Type extends string> {
  read(stored: string): readonly Type[];
  /** Each once, in the order of the catalogue. */
  write(types: readonly Type[]): string;
}

function eventTypesOf<Type extends string>(catalogue: Readonly<Record<Type, unknown>>): EventTypes<Type> {
  // Object.keys of a const object: exactly its names.
  const known = Object.keys(catalogue) as Type[];
  return {
    // Written by `write` only.
    read: (stored) => JSON.parse(stored) as Type[],
    write: (types) => JSON.stringify(known.filter((type) => types.includes(type))),
  };
}

/** Of the endpoints of installs. */
export const installEventTypes: EventTypes<EventType> = eventTypesOf(events);
/** Of an organization's own. */
export const publicEventTypes: EventTypes<PublicEventType> = eventTypesOf(publicEvents);
