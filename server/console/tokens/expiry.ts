import { LATEST_TIME } from "../../time/iso-time.ts";

const DAY = 24 * 60 * 60 * 1000;

/**
 * When a token ends, as the form says it: after a day in UTC, at an instant (ISO 8601), or never (empty: `null`).
 *
 * @returns milliseconds since the epoch
 */
export function readExpiry(typed: string, now: number): number | null | "invalid" | "past" {
  if (typed === "") return null;
  const day = typed.slice(0, 10);
  const start = Date.parse(`${day}T00:00:00Z`);
  // Date.parse takes the 31st of February for a day in March.
  if (Number.isNaN(start) || new Date(start).toISOString().slice(0, 10) !== day) return "invalid";
  const end = typed === day ? Math.min(start + DAY, LATEST_TIME) : Date.parse(typed);
  if (!(end <= LATEST_TIME)) return "invalid";
  return end > now ? end : "past";
}
