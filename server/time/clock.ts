/** The time; everything that has a window, an expiry or a pace reads it from here. */
export interface Clock {
  /** Milliseconds since the epoch. */
  now(): number;
}

/** A clock that can be moved forward; never back, because windows that have closed must stay closed. */
export interface TestClock extends Clock {
  advance(seconds: number): void;
}

/**
 * How far the clocks of instances on one database may be apart (milliseconds). What was written in a future further away
 * comes from a clock that was wrong for a while, and holds nothing up until then.
 */
export const CLOCK_SKEW = 60_000;

export const systemClock: Clock = { now: () => Date.now() };

/**
 * A clock that runs with `base` and can be moved ahead of it.
 *
 * @throws RangeError when asked to go back.
 */
export function movableClock(base: Clock = systemClock): TestClock {
  let ahead = 0;
  return {
    now: () => base.now() + ahead,
    advance(seconds) {
      if (!(seconds >= 0 && Number.isFinite(seconds))) throw new RangeError("a clock only moves forward");
      ahead += Math.round(seconds * 1000);
    },
  };
}

/** A clock that stands still at `at` (milliseconds since the epoch) until it is advanced. */
export function frozenClock(at: number = Date.UTC(2030, 0, 1, 12)): TestClock {
  return movableClock({ now: () => at });
}

export function isTestClock(clock: Clock): clock is TestClock {
  return "advance" in clock;
}
