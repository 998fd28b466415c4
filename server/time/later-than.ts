/**
 * The time of what is made now, later than that of the newest before it of the same owner: "newest first" is an order,
 * also of two that were made within a millisecond.
 */
export function laterThan(newest: number | null, now: number): number {
  return newest === null ? now : Math.max(now, newest + 1);
}
