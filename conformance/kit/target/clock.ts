/** An instant of a server's time in milliseconds since the epoch, as far as it is known from outside. */
export interface Instant {
  readonly earliest: number;
  readonly latest: number;
}

/** Knows a server's time, and lets it go on. */
export interface ServerClock {
  /** Moves it forward, or waits so long. Only for checks that run alone: it goes on for everybody. */
  advance(seconds: number): Promise<void>;
  /** The present, as the server sees it. */
  now(): Instant;
}

/** So far two clocks may drift apart from one look to the next. */
const DRIFT_MS = 1;

/** The present by our own clock. */
export function localInstant(): Instant {
  const now = Date.now();
  return { earliest: now, latest: now };
}

/**
 * How far a server's clock is ahead of ours, from what it says of its time. A busy machine may take a second for an
 * answer, and the server has read its clock at some moment of that: the quickest answer so far says most.
 */
export class Lead {
  // Until it says something of its time, a clock is taken to run with ours.
  #least = 0;
  #most = 0;
  #isSeen = false;

  /** What nobody knows yet, in milliseconds. */
  get doubt(): number {
    return this.#most - this.#least;
  }

  /** The clock was moved so far. */
  moved(ms: number): void {
    this.#least += ms;
    this.#most += ms;
  }

  /** The server's time was `said`, whole milliseconds, at some moment between these two of ours. */
  saw(said: number, sent: number, answered: number): void {
    const least = said - answered;
    const most = said + 1 - sent;
    // Two clocks drift apart by a little: that is no move.
    this.#least -= DRIFT_MS;
    this.#most += DRIFT_MS;
    const agrees = this.#isSeen && least <= this.#most && most >= this.#least;
    // Otherwise somebody else has moved it: what was known before is no longer so.
    this.#least = agrees ? Math.max(least, this.#least) : least;
    this.#most = agrees ? Math.min(most, this.#most) : most;
    this.#isSeen = true;
  }

  at(ours: number): Instant {
    return { earliest: ours + this.#least, latest: ours + this.#most };
  }
}
