import { AS_DECLARED } from "./control.ts";
import { currentExecution, type Execution, nestedExecution, within } from "./execution.ts";
import { ExpectationFailed, Inconclusive, MissingNeed, NoAnswer } from "./failure.ts";

type Kept = ExpectationFailed | Inconclusive | MissingNeed | NoAnswer;

/** What came of one step of a story that several checks judge: a result, or a failure that is kept for them. */
export class Step<R> {
  readonly #words: string;
  readonly #outcome: { readonly result: R } | { readonly failure: Kept };

  constructor(words: string, outcome: { readonly result: R } | { readonly failure: Kept }) {
    this.#words = words;
    this.#outcome = outcome;
  }

  /** What it gave, if nothing went wrong. */
  get value(): R | undefined {
    return "result" in this.#outcome ? this.#outcome.result : undefined;
  }

  /** For the check whose rule it is about: what it gave, or its failure, as if the check had done it itself. */
  get judged(): R {
    if ("result" in this.#outcome) return this.#outcome.result;
    throw this.#outcome.failure;
  }

  /** For whatever builds on it: if it failed, nothing can be said of what comes after. */
  get needed(): R {
    if ("result" in this.#outcome) return this.#outcome.result;
    const { failure } = this.#outcome;
    if (failure instanceof MissingNeed || failure instanceof Inconclusive) throw failure;
    throw new Inconclusive(`did not hold: ${this.#words}. ${failure.message}`, { cause: failure });
  }
}

/** Does one step; an answer that breaks the contract is a failure of it. What it sends counts as sent by the story. */
export async function runStep<R>(words: string, work: () => Promise<R>): Promise<Step<R>> {
  const outer = currentExecution();
  const inner = nestedExecution();
  try {
    const result = await within(inner, work);
    const failure = breachIn(inner);
    return new Step(words, failure === undefined ? { result } : { failure });
  } catch (error) {
    if (isKept(error)) return new Step<R>(words, { failure: error });
    throw error;
  } finally {
    if (outer) outer.assertions += inner.assertions;
  }
}

function isKept(error: unknown): error is Kept {
  return [ExpectationFailed, Inconclusive, MissingNeed, NoAnswer].some((kind) => error instanceof kind);
}

function breachIn({ violations: [breach] }: Execution): ExpectationFailed | undefined {
  if (breach === undefined) return undefined;
  const { operation, words, exchange } = breach;
  return new ExpectationFailed(exchange?.name ?? operation, AS_DECLARED, words, exchange);
}
