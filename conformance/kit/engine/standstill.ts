import { performance } from "node:perf_hooks";

/** How often it is looked at whether timers are in time. */
const EVERY_MS = 100;

/**
 * Notices when this process stood still, as on a machine that was suspended or had no core to spare: its timers fire late,
 * and what it measured of a server's times is wrong by as much.
 */
export class StandstillMonitor {
  #last = performance.now();
  readonly #found: Array<{ readonly endedAt: number; readonly ms: number }> = [];
  readonly #timer: NodeJS.Timeout;
  readonly #leastMs: number;

  /** Only what lasted at least so many milliseconds counts. */
  constructor(leastMs: number) {
    this.#leastMs = leastMs;
    this.#timer = setInterval(() => this.#look(), EVERY_MS);
    this.#timer.unref();
  }

  /** Milliseconds of the longest standstill that ended since that time (`performance.now()`); 0 when there was none. */
  longestSince(at: number): number {
    this.#look();
    return Math.max(0, ...this.#found.filter(({ endedAt }) => endedAt >= at).map(({ ms }) => ms));
  }

  end(): void {
    clearInterval(this.#timer);
  }

  #look(): void {
    const now = performance.now();
    const ms = now - this.#last - EVERY_MS;
    this.#last = now;
    if (ms >= this.#leastMs) this.#found.push({ endedAt: now, ms });
  }
}
