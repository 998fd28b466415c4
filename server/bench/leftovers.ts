import type { ChildProcess } from "node:child_process";

/** The bench was told to end while something of it was going on. */
export class Ended extends Error {
  override readonly name = "Ended";
}

interface Stoppable {
  stop(): Promise<void>;
}

/** Everything that has to be stopped or removed, the last first, however the bench ends. */
export class Leftovers {
  readonly #undo: (() => Promise<unknown>)[] = [];
  readonly #starting = new Set<Promise<unknown>>();
  readonly #children = new Set<ChildProcess>();
  readonly #lost = Promise.withResolvers<never>();
  #ending: Promise<void> | undefined;

  constructor() {
    this.#lost.promise.catch(() => {}); // whoever awaits it is told
  }

  /** Rejects when a child process ends that nobody has told to: what it was measured for will never come. */
  get lost(): Promise<never> {
    return this.#lost.promise;
  }

  add(undo: () => Promise<unknown>): void {
    this.#undo.push(undo);
  }

  /**
   * Starts something that is stopped at the end, also when the end comes while it is being started.
   *
   * @throws {Ended} when the end has come
   */
  async start<T extends Stoppable>(begin: () => Promise<T> | T): Promise<T> {
    if (this.#ending !== undefined) throw new Ended("The bench has ended.");
    const starting = Promise.resolve().then(begin);
    this.#starting.add(starting);
    try {
      const thing = await starting;
      this.add(() => thing.stop());
      return thing;
    } finally {
      this.#starting.delete(starting);
    }
  }

  /** Undoes at the end of `work` what it has begun, the last first. */
  async within(work: () => Promise<void>): Promise<void> {
    const before = this.#undo.length;
    try {
      await work();
    } finally {
      while (this.#undo.length > before)
        await this.#undo
          .pop()?.()
          .catch((error: unknown) => console.error(error));
    }
  }

  /** A process that must not outlive this one, from the moment it is there. */
  starting(child: ChildProcess): void {
    this.#children.add(child);
    child.once("exit", () => this.#children.delete(child));
  }

  /**
   * The same for one that is used from now on: without it nothing can be measured.
   *
   * @param what how it is called when it ends by itself
   * @param log what it has written
   */
  watch(child: ChildProcess, what: string, log: () => string = () => ""): void {
    this.starting(child);
    child.once("error", (error) => this.#lost.reject(new Error(`${what} could not be started: ${error.message}`)));
    child.once("exit", (code, signal) => {
      if (this.#ending !== undefined || stopping.has(child)) return;
      const text = log();
      this.#lost.reject(new Error(`${what} ended by itself (${signal ?? code})${text === "" ? "." : `:\n${text}`}`));
    });
  }

  /** Once, whoever asks for it: others wait for the same. */
  end(): Promise<void> {
    this.#ending ??= this.#end();
    return this.#ending;
  }

  async #end(): Promise<void> {
    // What is being started answers to nobody yet; what waits for a child ends with it.
    await Promise.allSettled([...this.#children].map(ended));
    await Promise.allSettled(this.#starting);
    for (let undo = this.#undo.pop(); undo !== undefined; undo = this.#undo.pop()) {
      await undo().catch((error: unknown) => console.error(error));
    }
    await Promise.allSettled([...this.#children].map(ended));
  }

  /** At once and without waiting: for an end that leaves no time. */
  kill(): void {
    for (const child of this.#children) child.kill("SIGKILL");
  }
}

/** All that this bench has begun. */
export const leftovers: Leftovers = new Leftovers();

const STOP_MILLISECONDS = 5_000;
const stopping = new WeakSet<ChildProcess>();

/** Ends a child process and waits for it. */
export async function ended(child: ChildProcess): Promise<void> {
  stopping.add(child);
  if (child.pid === undefined || child.exitCode !== null || child.signalCode !== null) return;
  const exit = new Promise<void>((resolve) => child.once("exit", () => resolve()));
  child.kill("SIGTERM");
  const timer = setTimeout(() => child.kill("SIGKILL"), STOP_MILLISECONDS);
  await exit;
  clearTimeout(timer);
}

/** Kills a child process at once, which nobody is to miss. */
export async function killed(child: ChildProcess): Promise<void> {
  stopping.add(child);
  const exit = new Promise<void>((resolve) => child.once("exit", () => resolve()));
  child.kill("SIGKILL");
  await exit;
}
