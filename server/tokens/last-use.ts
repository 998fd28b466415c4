import { CLOCK_SKEW } from "../time/clock.ts";

const NOTED_EVERY_MILLISECONDS = 60_000;

/**
 * Between which times a noted use is new enough at `now`, both included: once a minute is enough, and one of the far
 * future was noted by a clock that was wrong.
 */
export function recentUse(now: number): readonly [from: number, to: number] {
  return [now - NOTED_EVERY_MILLISECONDS + 1, now + CLOCK_SKEW];
}

export function isRecentUse(lastUsedAt: number | null, now: number): boolean {
  const [from, to] = recentUse(now);
  return lastUsedAt !== null && lastUsedAt >= from && lastUsedAt <= to;
}
