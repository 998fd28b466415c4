import { controlled } from "./control.ts";
import { currentExecution, type Execution, newExecution, whileWaiting } from "./execution.ts";
import { Inconclusive, Stopped } from "./failure.ts";
import { PausableTimeout } from "./pausable-timeout.ts";

interface Flow {
  readonly epoch: number;
  readonly execution: Execution;
  readonly result: Promise<unknown>;
}

/** The flows of one run, each done once; what one of them sent is shown with every check that uses it. */
export class SharedFlows {
  readonly #flows = new Map<string, Flow>();
  readonly #epoch: () => number;
  readonly #signal: AbortSignal;
  readonly #timeoutMs: number;

  constructor(epoch: () => number, signal: AbortSignal, timeoutMs: number) {
    this.#epoch = epoch;
    this.#signal = signal;
    this.#timeoutMs = timeoutMs;
  }

  /** Forgets what was done so far: who comes next starts afresh. */
  renew(): void {
    this.#flows.clear();
  }

  /** Whether whoever asks for this flow now is given what has been done. */
  isDone(name: string): boolean {
    const flow = this.#flows.get(name);
    return flow !== undefined && this.#isGood(flow);
  }

  /** @param lasting what it gives is a record of what has been, which no move of the clock makes stale */
  async get<T>(name: string, work: () => Promise<T>, lasting = false): Promise<T> {
    let flow = this.#flows.get(name);
    if (flow === undefined || !this.#isGood(flow)) {
      // Not the signal of the check that happens to come first: its end must not stop what others wait for.
      const timeout = new PausableTimeout(this.#timeoutMs);
      const execution = newExecution(AbortSignal.any([this.#signal, timeout.signal]), timeout);
      Object.assign(execution.sent, { flow: name, lasting });
      const epoch = this.#epoch();
      flow = { epoch, execution, result: this.#run(name, execution, work).finally(() => timeout.end()) };
      flow.result.catch(() => {}); // whoever awaits it is told; nobody may be waiting any more
      this.#flows.set(name, flow);
    }
    currentExecution()?.sent.push(flow.execution.sent);
    const { result } = flow;
    // One name is one flow: the first caller's type is every caller's. It has a time of its own.
    return (await whileWaiting(() => result)) as T;
  }

  #isGood({ epoch, execution }: Flow): boolean {
    return epoch === this.#epoch() || execution.sent.lasting === true;
  }

  async #run<T>(name: string, execution: Execution, work: () => Promise<T>): Promise<T> {
    try {
      return await controlled(`the shared flow "${name}"`, execution, work);
    } catch (error) {
      if (error instanceof Stopped && !this.#signal.aborted) {
        throw new Inconclusive(`the shared flow "${name}" took longer than ${this.#timeoutMs / 1000} s`);
      }
      throw error;
    }
  }
}
