import { currentExecution, type Execution, nestedExecution, within } from "./execution.ts";
import { ExpectationFailed, Inconclusive, NoAnswer } from "./failure.ts";

/** What is expected of every answer, asked for or not. */
export const AS_DECLARED = "an answer as the contract declares it";

/**
 * Does work whose failure says nothing about the rule: failed expectations, missing answers and breaches of the
 * contract in it become `Inconclusive`. What it sends still counts as sent by whoever runs it.
 */
export function runControl<T>(words: string, work: () => Promise<T>): Promise<T> {
  return controlled(words, nestedExecution(), work);
}

/**
 * Does work whose answers are judged later, one by one: a breach of the contract in them is not held against the
 * control or shared flow around it. What it sends still counts as sent, and its breaches are still reported.
 */
export async function runObserved<T>(work: () => Promise<T>): Promise<T> {
  const outer = currentExecution();
  const inner = nestedExecution();
  try {
    return await within(inner, work);
  } finally {
    if (outer) outer.assertions += inner.assertions;
  }
}

export async function controlled<T>(words: string, execution: Execution, work: () => Promise<T>): Promise<T> {
  try {
    const result = await within(execution, work);
    const [violation] = execution.violations;
    if (violation !== undefined) {
      const { operation, words: got, exchange } = violation;
      const cause = new ExpectationFailed(exchange?.name ?? operation, AS_DECLARED, got, exchange);
      throw new Inconclusive(`${words}: ${operation} breaks the contract: ${got}`, { cause });
    }
    return result;
  } catch (error) {
    if (error instanceof ExpectationFailed || error instanceof NoAnswer) {
      throw new Inconclusive(`did not hold: ${words}. ${error.message}`, { cause: error });
    }
    throw error;
  }
}
