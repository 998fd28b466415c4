import { ExpectationFailed, Inconclusive, NoAnswer } from "./failure.ts";
import { currentScope, newScope, type Scope, within } from "./scope.ts";

/**
 * Does work whose failure says nothing about the rule: failed expectations, missing answers and breaches of the
 * contract in it become `Inconclusive`. What it sends still counts as sent by whoever runs it.
 */
export async function runControl<T>(words: string, work: () => Promise<T>): Promise<T> {
  const outer = currentScope();
  const inner = newScope(outer?.signal ?? new AbortController().signal);
  try {
    return await controlled(words, inner, work);
  } finally {
    outer?.exchanges.push(...inner.exchanges);
  }
}

/**
 * Does work whose answers are judged later, one by one: a breach of the contract in them is not held against the
 * control or shared flow around it. What it sends still counts as sent, and its breaches are still reported.
 */
export async function runObserved<T>(work: () => Promise<T>): Promise<T> {
  const outer = currentScope();
  const inner = newScope(outer?.signal ?? new AbortController().signal);
  try {
    return await within(inner, work);
  } finally {
    outer?.exchanges.push(...inner.exchanges);
    if (outer) outer.assertions += inner.assertions;
  }
}

export async function controlled<T>(words: string, scope: Scope, work: () => Promise<T>): Promise<T> {
  try {
    const result = await within(scope, work);
    const [violation] = scope.violations;
    if (violation !== undefined) {
      throw new Inconclusive(`${words}: ${violation.operation} breaks the contract: ${violation.words}`);
    }
    return result;
  } catch (error) {
    if (error instanceof ExpectationFailed || error instanceof NoAnswer) {
      throw new Inconclusive(`did not hold: ${words}. ${error.message}`, { cause: error });
    }
    throw error;
  }
}
