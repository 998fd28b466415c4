/** The event log of an organization's work: what the Public API's `/updates` and its webhooks tell. */
export { publishEvents, publishSome } from "./publish.ts";
export { type NewEvent, recordEvent } from "./record.ts";
export { readUpdates } from "./updates.ts";
