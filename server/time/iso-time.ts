import { readOnce } from "../storage/read-once.ts";

/** The last one that RFC 3339 has a year for; four figures. */
export const LATEST_TIME: number = Date.UTC(9999, 11, 31, 23, 59, 59, 999);

/** A stored time, in milliseconds since the epoch, as the APIs tell it (RFC 3339, in UTC). */
export const isoTime: (stored: number) => string = readOnce((stored) => new Date(stored).toISOString());
