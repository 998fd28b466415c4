/**
 * Serializes the use of SQLite's one connection, first come, first served: a transaction spans several turns of the event
 * loop, and statements of other callers would end up inside it.
 */
export class Mutex {
  readonly #beforeLocked: () => void;
  #locked = false;
  readonly #waiting: (() => void)[] = [];

  /** @param beforeLocked called when it goes from free to taken: SQLite ends its shared read transaction there */
  constructor(beforeLocked: () => void = () => {}) {
    this.#beforeLocked = beforeLocked;
  }

  /** Whether nobody has it; then nobody waits for it either. */
  get isFree(): boolean {
    return !this.#locked;
  }

  /** Resolves when the caller has it. */
  async acquire(): Promise<void> {
    if (this.#locked) await new Promise<void>((resolve) => this.#waiting.push(resolve));
    else this.#beforeLocked();
    this.#locked = true;
  }

  /** Hands it on without a moment in which it is free: a new caller could overtake those who wait. */
  release(): void {
    const next = this.#waiting.shift();
    if (next) next();
    else this.#locked = false;
  }

  /** Leaves it to others until `pause` is over, and resolves when the caller has it again. */
  async releaseDuring(pause: () => Promise<void>): Promise<void> {
    this.release();
    await pause();
    await this.acquire();
  }
}
