/**
 * The time that something may take. It stands still while the suite itself makes it wait: for its turn to send, for a
 * limit to pass, for a person.
 */
export class Patience {
  readonly #over = new AbortController();
  #leftMs: number;
  #since = 0;
  #timer: NodeJS.Timeout | undefined;
  #pauses = 0;

  constructor(ms: number) {
    this.#leftMs = ms;
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
    this.#timer = setTimeout(() => this.#over.abort(), Math.max(0, this.#leftMs));
  }
}
