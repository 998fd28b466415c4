import { createHash } from "node:crypto";
import type { Db } from "../storage/schema.ts";
import { CLOCK_SKEW, type Clock } from "../time/clock.ts";
import { type LimitName, type Limits, limitCatalogue, limitNames } from "./catalogue.ts";
import type { RateLimits, Verdict } from "./rate-limits.ts";
import { createReservations, type Reservations } from "./reservations.ts";
import { reserve } from "./table.ts";

export type { LimitName, Limits } from "./catalogue.ts";
export { clientKey } from "./client-key.ts";
export type { RateLimits, Verdict } from "./rate-limits.ts";
export { removeSomeWindows } from "./table.ts";

/** An instance reserves this part of a limit at once: 30 of 600, and one by one below 40. */
const PART = 20;

/** The same every time: an API call is not to pay for a promise of its own. */
const granted: Promise<Verdict> = Promise.resolve({ ok: true });

interface Asked {
  readonly name: LimitName;
  readonly key: string;
  readonly cost: number;
  readonly now: number;
  /** Of the window. */
  readonly end: number;
}

/**
 * Rate limits in fixed windows that hold over all instances on one database.
 *
 * Calls are reserved from the shared count in chunks and then consumed in memory, so that the database is not written
 * on every API call. What an instance has reserved and does not use is lost to the others until the window ends: up to
 * a twentieth of the limit each, always on the strict side.
 */
export function createRateLimits(deps: {
  readonly config: { readonly rateLimits: boolean; readonly limits: Limits };
  readonly clock: Clock;
  readonly db: Db;
}): RateLimits {
  const { config, clock, db } = deps;
  if (!config.rateLimits) return { take: () => granted };

  const reservations = Object.fromEntries(
    limitNames.map((name) => [name, createReservations(clock, limitCatalogue[name].windowSeconds * 1000)]),
  ) as Readonly<Record<LimitName, Reservations>>;

  return {
    take(name, key, options = {}) {
      const cost = options.cost ?? 1;
      if (!Number.isInteger(cost) || cost < 1) return Promise.reject(new RangeError("a cost is a whole number from 1"));
      const now = clock.now();
      const length = limitCatalogue[name].windowSeconds * 1000;
      const end = windowEnd(now, length);
      const reserved = reservations[name].takeReserved(key, end, cost);
      return reserved ? granted : takeMore({ name, key, cost, now, end });
    },
  };

  async function takeMore({ name, key, cost, now, end }: Asked): Promise<Verdict> {
    const limit = config.limits[name];
    const chunk = Math.max(1, Math.floor(limit / PART));
    const taken = await reservations[name].take(key, end, cost, chunk, (count) => {
      const latestEnd = windowEnd(now + CLOCK_SKEW, limitCatalogue[name].windowSeconds * 1000);
      return reserve(db, { key: storedKey(name, key), windowEnd: end, latestEnd, count, limit });
    });
    return taken ? granted : { ok: false, retryAfterSeconds: Math.ceil((end - now) / 1000) };
  }
}

function windowEnd(now: number, length: number): number {
  return (Math.floor(now / length) + 1) * length;
}

/** Addresses and whatever else a key is made of are not stored, only their hash. */
function storedKey(name: LimitName, key: string): string {
  return `${name}:${createHash("sha256").update(key).digest("base64url")}`;
}
