/** Agents in this process, on a clock that their waiting moves: a run of hours takes no time. */
import type { AgentSource, Ended } from "../agent.ts";
import type { Clock } from "../clock.ts";

/** Time that goes on only where somebody waits. */
export class MovedClock implements Clock {
  #now = 0;
  #due: Array<{ readonly at: number; readonly work: () => void }> = [];

  now(): number {
    return this.#now;
  }

  after(seconds: number, work: () => void): () => void {
    const one = { at: this.#now + seconds, work };
    this.#due.push(one);
    return () => {
      this.#due = this.#due.filter((other) => other !== one);
    };
  }

  pass(seconds: number): void {
    const until = this.#now + seconds;
    for (;;) {
      const [next] = this.#due.filter(({ at }) => at <= until).toSorted((a, b) => a.at - b.at);
      if (next === undefined) break;
      this.#now = Math.max(this.#now, next.at);
      this.#due = this.#due.filter((other) => other !== next);
      next.work();
    }
    this.#now = until;
  }
}

export interface Task {
  readonly origin: string;
  readonly email: string;
  readonly print: (text: string) => void;
  readonly wait: (seconds: number) => Promise<void>;
}

/** An agent that is a function; only one at a time on a clock. */
export function inProcess(work: (task: Task) => Promise<void>, clock: MovedClock): AgentSource {
  return ({ OPENTRAIN_ORIGIN: origin, OPENTRAIN_EMAIL: email }) => {
    let printed = "";
    let isStopped = false;
    const print = (text: string): void => {
      printed += `${text}\n`;
    };
    const goOn = async (): Promise<void> => {
      // The suite looks at what came before time goes on.
      await new Promise((resolve) => setImmediate(resolve));
      if (isStopped) throw new Error("stopped");
    };
    const wait = async (seconds: number): Promise<void> => {
      await goOn();
      clock.pass(seconds);
      await goOn();
    };
    const ended = work({ origin, email, print, wait }).then(
      (): Ended => ({ code: 0, signal: null }),
      (error): Ended => {
        print(String(error));
        return { code: 1, signal: null };
      },
    );
    return {
      output: () => printed,
      ended,
      async stop() {
        isStopped = true;
        await ended;
      },
    };
  };
}
