import { AsyncLocalStorage } from "node:async_hooks";
import type { RecordedExchange } from "../http/recorder.ts";

/** A breach of the contract by one answer: found without anybody asking. */
export interface Violation {
  readonly operation: string;
  readonly status: number;
  readonly words: string;
}

/** What happens between the start and the end of a check, a control, or a shared flow. */
export interface Scope {
  readonly signal: AbortSignal;
  readonly exchanges: RecordedExchange[];
  readonly violations: Violation[];
  assertions: number;
}

export function newScope(signal: AbortSignal): Scope {
  return { signal, exchanges: [], violations: [], assertions: 0 };
}

// A check, the controls in it and the flows that it shares run in the same closure; whom an exchange belongs to is
// therefore kept beside the asynchronous call, not in an argument.
const storage = new AsyncLocalStorage<Scope>();

export function currentScope(): Scope | undefined {
  return storage.getStore();
}

export function within<T>(scope: Scope, work: () => Promise<T>): Promise<T> {
  return storage.run(scope, work);
}

export function countAssertion(): void {
  const scope = storage.getStore();
  if (scope) scope.assertions += 1;
}
