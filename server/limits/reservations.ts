import { CLOCK_SKEW, type Clock } from "../time/clock.ts";

/** Keys of a limit kept in memory before those of past windows, then the oldest, are forgotten. */
const KEYS_KEPT = 10_000;

interface Reservation {
  readonly windowEnd: number;
  /** Reserved and not yet consumed. */
  left: number;
  /** The least that was refused: the count only grows, so it and all above are refused until the window ends. */
  refused: number;
  /** A reservation on its way to the database; the others wait for it instead of each reserving a chunk. */
  pending: Promise<void> | undefined;
}

/** What one instance has reserved of one limit. */
export interface Reservations {
  /** Consumes `cost` of what this instance has reserved, if it has that much: nearly every call ends here. */
  takeReserved(key: string, windowEnd: number, cost: number): boolean;
  /**
   * Consumes `cost` of what this instance has reserved for `key` in the window, reserving more where needed.
   *
   * `reserve` takes that many from the shared count, or resolves to false and takes nothing.
   */
  take(
    key: string,
    windowEnd: number,
    cost: number,
    chunk: number,
    reserve: (count: number) => Promise<boolean>,
  ): Promise<boolean>;
}

/** For a limit whose windows have `length` milliseconds. */
export function createReservations(clock: Clock, length: number): Reservations {
  const kept = new Map<string, Reservation>();

  return {
    takeReserved: (key, windowEnd, cost) => consume(find(key, windowEnd), cost),
    async take(key, windowEnd, cost, chunk, reserve) {
      const own = find(key, windowEnd);
      for (;;) {
        if (consume(own, cost)) return true;
        if (cost >= own.refused) return false;
        if (!own.pending) {
          own.pending = more(own, cost, chunk, reserve).finally(() => {
            own.pending = undefined;
          });
        }
        await own.pending;
      }
    },
  };

  function consume(own: Reservation, cost: number): boolean {
    if (own.left < cost) return false;
    own.left -= cost;
    return true;
  }

  /** Reserves a chunk or, near the limit, just what is asked for; afterwards either `left` or `refused` has changed. */
  async function more(
    own: Reservation,
    cost: number,
    chunk: number,
    reserve: (count: number) => Promise<boolean>,
  ): Promise<void> {
    const missing = cost - own.left;
    if (chunk > missing && (await reserve(chunk))) own.left += chunk;
    else if (await reserve(missing)) own.left += missing;
    else own.refused = Math.min(own.refused, cost);
  }

  function find(key: string, windowEnd: number): Reservation {
    const known = kept.get(key);
    // An instance whose window is over forgets what it had left: it counts in the past only.
    if (known && known.windowEnd >= windowEnd && isNow(known)) return known;
    if (kept.size >= KEYS_KEPT) forget();
    const fresh: Reservation = { windowEnd, left: 0, refused: Number.POSITIVE_INFINITY, pending: undefined };
    kept.delete(key);
    kept.set(key, fresh);
    return fresh;
  }

  /** A window that begins later than clocks may be apart was begun by one that was wrong for a while. */
  function isNow({ windowEnd }: Reservation): boolean {
    return windowEnd - length <= clock.now() + CLOCK_SKEW;
  }

  /** What is forgotten was reserved for nothing; a limit gets stricter by it, never laxer. */
  function forget(): void {
    const now = clock.now();
    for (const [key, { windowEnd }] of kept) if (windowEnd <= now) kept.delete(key);
    for (const key of kept.keys()) {
      if (kept.size < KEYS_KEPT / 2) return;
      kept.delete(key);
    }
  }
}
