import { setTimeout as sleep } from "node:timers/promises";
import { currentExecution, whileWaiting } from "../engine/execution.ts";
import { Inconclusive, MissingNeed } from "../engine/failure.ts";

/** What a run allows itself toward the server under test. */
export interface Bounds {
  /** Requests a second; as fast as they come when absent. */
  readonly rps?: number | undefined;
  /** Requests in all. */
  readonly maxRequests?: number | undefined;
  /** Sends nothing but GET, HEAD and OPTIONS. */
  readonly readOnly?: boolean | undefined;
  /** Seconds in all that may be waited for a limit to pass, or for time to pass where there is no clock to move. */
  readonly waitSeconds?: number | undefined;
  /** Milliseconds for one answer, unless the check has its own; 10,000 when absent. */
  readonly answerMs?: number | undefined;
}

/** Methods that change nothing (RFC 9110, 9.2.1). */
export const SAFE: ReadonlySet<string> = new Set(["GET", "HEAD", "OPTIONS"]);

/** The requests to the server under test, held within the bounds of the run. */
export class Traffic {
  readonly bounds: Bounds;
  #sent = 0;
  #waited = 0;
  /** When the last of what waits now has waited. */
  #waitingUntil = 0;
  #nextAt = 0;
  #isLifted = false;

  constructor(bounds: Bounds = {}) {
    this.bounds = bounds;
  }

  get sent(): number {
    return this.#sent;
  }

  /** Seconds that may still be waited. */
  get waitLeft(): number {
    return (this.bounds.waitSeconds ?? 0) - this.#waited;
  }

  /**
   * Waits until the next request may go out.
   *
   * @throws {MissingNeed} for one that may change something, in a run that only reads
   * @throws {Inconclusive} when the run has sent as many as it may
   */
  async turn(method: string): Promise<void> {
    const { readOnly, maxRequests, rps } = this.bounds;
    if (readOnly === true && !SAFE.has(method.toUpperCase())) {
      throw new MissingNeed("write", `this run only reads (--read-only), and would send a ${method}`);
    }
    if (maxRequests !== undefined && this.#sent >= maxRequests && !this.#isLifted) {
      throw new Inconclusive(`the run has sent its ${maxRequests} requests (--max-requests)`);
    }
    this.#sent += 1;
    if (rps === undefined) return;
    const now = performance.now();
    const at = Math.max(now, this.#nextAt);
    this.#nextAt = at + 1000 / rps;
    if (at > now) await this.#sleep(at - now);
  }

  /** Lets through whatever comes from now on: what was made is to be ended, however much was sent before. */
  lift(): void {
    this.#isLifted = true;
  }

  /** Waits so many seconds, if that many are left of what the run may wait; gives whether it did. At once is once. */
  async wait(seconds: number): Promise<boolean> {
    const now = performance.now();
    const more = Math.min(seconds, (now - this.#waitingUntil) / 1000 + seconds);
    if (more > this.waitLeft) return false;
    this.#waited += Math.max(0, more);
    this.#waitingUntil = Math.max(this.#waitingUntil, now + seconds * 1000);
    await this.#sleep(seconds * 1000);
    return true;
  }

  #sleep(ms: number): Promise<void> {
    const signal = currentExecution()?.signal;
    return whileWaiting(() => sleep(ms, undefined, signal === undefined ? {} : { signal }));
  }
}
