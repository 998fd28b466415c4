import { readOnce } from "./storage/read-once.ts";

/** A stored time, in milliseconds since the epoch, as the APIs tell it (RFC 3339, in UTC). */
export const isoTime: (stored: number) => string = readOnce((stored) => new Date(stored).toISOString());
