import { type EventType, events } from "../../generated/events.ts";

// Object.keys of a const object: exactly its names.
const catalogue = Object.keys(events) as EventType[];

/** The event types of a stored endpoint. */
export function readEventTypes(stored: string): readonly EventType[] {
  // Written by writeEventTypes only.
  return JSON.parse(stored) as EventType[];
}

/** How they are stored: each once, in the order of the catalogue. */
export function writeEventTypes(types: readonly EventType[]): string {
  return JSON.stringify(catalogue.filter((type) => types.includes(type)));
}
