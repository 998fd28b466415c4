import { slowness } from "./deadline.ts";

/**
 * The time that something may take. It stands still while the suite itself makes it wait: for its turn to send, for a
 * limit to pass, for a person. On a machine that is slow when it is over there is as many times more of it.
 */
export class PausableTimeout {
  readonly #over = new AbortController();
  readonly #wholeMs: number;
  readonly #slowness: () => number;
  #leftMs: number;
  #addedMs = 0;
  #since = 0;
  #timer: NodeJS.Timeout | undefined;
  #pauses = 0;

  constructor(ms: number, measure: () => number = slowness) {
    this.#wholeMs = ms;
    this.#leftMs = ms;
    this.#slowness = measure;
    this.#run();
  }

  /** Fires when the time is over. */
  get signal(): AbortSignal {
    return this.#over.signal;
  }

  async whileWaiting<T>(work: () => Promise<T>): Promise<T> {
    this.#pauses += 1;
    if (this.#pauses === 1) {
      this.#leftMs -= performance.now() - this.#since;
      clearTimeout(this.#timer);
    }
    try {
      return await work();
    } finally {
      this.#pauses -= 1;
      if (this.#pauses === 0) this.#run();
    }
  }

  /** Stops counting: what it was for has ended. */
  end(): void {
    this.#pauses = Number.POSITIVE_INFINITY;
    clearTimeout(this.#timer);
  }

  #run(): void {
    this.#since = performance.now();
    // Not `AbortSignal.timeout`: its timer would not keep the process alive under a check that waits for nothing.
    this.#timer = setTimeout(() => this.#look(), Math.max(0, this.#leftMs));
  }

  #look(): void {
    const added = this.#wholeMs * (this.#slowness() - 1);
    if (added <= this.#addedMs) {
      this.#over.abort();
      return;
    }
    this.#leftMs = added - this.#addedMs;
    this.#addedMs = added;
    this.#run();
  }
}
