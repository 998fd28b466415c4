/** Removes, behind the requests, what has served its purpose: in small parts, on one instance at a time. */
import { setImmediate as breath, setTimeout as sleep } from "node:timers/promises";
import { newId } from "../accounts/id.ts";
import { holdLease, type Lease, releaseLease } from "../storage/lease.ts";
import { type Clock, systemClock } from "../time/clock.ts";
import type { World } from "../world.ts";
import { sweeps as all, hourly } from "./sweeps.ts";

const PASS_MILLISECONDS = 60_000;
const HOUR_MILLISECONDS = 3_600_000;
/** An instance that dies is taken for dead after so long. */
const LEASE_MILLISECONDS = 2 * PASS_MILLISECONDS;
/** Between two parts, so that requests have the database for most of the time. */
const PAUSE_MILLISECONDS = 10;

export interface Retention {
  /** Begins with its first pass in a minute, and does one each minute. */
  start(): void;
  /** Begins no further part; resolves when the one under way is done. */
  stop(): Promise<void>;
  /** Does all that is due by now, if no other instance is at it; whether it was done to the end. */
  runDue(): Promise<boolean>;
}

export interface RetentionOptions {
  /** The time that the lease runs by. */
  readonly leases?: Clock;
  readonly passMilliseconds?: number;
  readonly pauseMilliseconds?: number;
}

export function createRetention(world: World, options: RetentionOptions = {}): Retention {
  const { db, log, metrics } = world;
  const {
    leases = systemClock,
    passMilliseconds = PASS_MILLISECONDS,
    pauseMilliseconds = PAUSE_MILLISECONDS,
  } = options;
  const lease: Lease = { name: "retention", holder: newId(world) };
  let timer: NodeJS.Timeout | undefined;
  let stopping = false;
  let renewAt = 0;
  /** Counted by a time that nobody moves. */
  let hourAt = 0;
  let underWay: Promise<boolean> | undefined;

  /** The lease is kept between passes, so that the others do not do the same again. */
  function pass(passedOver?: ReadonlySet<string>): Promise<boolean> {
    underWay ??= sweepAll(passedOver)
      .catch((err: unknown) => {
        log.error({ err }, "what has served its purpose could not be removed");
        return false;
      })
      .finally(() => {
        underWay = undefined;
      });
    return underWay;
  }

  async function sweepAll(passedOver?: ReadonlySet<string>): Promise<boolean> {
    renewAt = 0;
    if (!(await holds())) return false;
    let whole = true;
    for (const [name, sweep] of Object.entries(all)) {
      if (passedOver?.has(name)) continue;
      try {
        for await (const rows of sweep(world)) {
          metrics.removed(name, rows);
          if (stopping || !(await holds())) return false;
          await (pauseMilliseconds > 0 ? sleep(pauseMilliseconds) : breath());
        }
      } catch (err) {
        // What was done is done, and the next pass goes on; the other ones need not wait for that.
        log.error({ err, sweep: name }, "what has served its purpose could not be removed");
        whole = false;
      }
    }
    return whole;
  }

  async function holds(): Promise<boolean> {
    const now = leases.now();
    if (now < renewAt) return true;
    renewAt = now + LEASE_MILLISECONDS / 4;
    return holdLease(db, lease, { now, milliseconds: LEASE_MILLISECONDS });
  }

  return {
    start() {
      timer = setInterval(() => {
        const now = performance.now();
        const isHour = now >= hourAt;
        if (isHour) hourAt = now + HOUR_MILLISECONDS;
        void pass(isHour ? undefined : hourly);
      }, passMilliseconds);
    },
    async stop() {
      stopping = true;
      clearInterval(timer);
      await underWay;
      await releaseLease(db, lease).catch(() => {}); // it runs out
    },
    runDue: () => pass(),
  };
}
