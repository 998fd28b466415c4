/** Whose turn it is on the one connection that there is: first come, first served. */
export class Turns {
  readonly #beforeTaken: () => void;
  #taken = false;
  readonly #waiting: (() => void)[] = [];

  /** @param beforeTaken ends what is done with the connection while it is free */
  constructor(beforeTaken: () => void = () => {}) {
    this.#beforeTaken = beforeTaken;
  }

  /** Nobody has the connection, and so nobody waits for it either. */
  get free(): boolean {
    return !this.#taken;
  }

  /** Resolves when it is the caller's turn. */
  async take(): Promise<void> {
    if (this.#taken) await new Promise<void>((resolve) => this.#waiting.push(resolve));
    else this.#beforeTaken();
    this.#taken = true;
  }

  /** Gives the connection to others until `pause` is over and it is the caller's turn again. */
  async lend(pause: () => Promise<void>): Promise<void> {
    this.pass();
    await pause();
    await this.take();
  }

  /** Handed on without a moment in which it is free, or somebody could slip in before those who wait. */
  pass(): void {
    const next = this.#waiting.shift();
    if (next) next();
    else this.#taken = false;
  }
}
