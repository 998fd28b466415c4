import { AsyncLocalStorage } from "node:async_hooks";
import type { Exchange } from "../http/exchange.ts";
import type { Recording } from "../http/recorder.ts";

/** A breach of the contract by one answer: found without anybody asking. */
export interface Violation {
  readonly operation: string;
  readonly status: number;
  readonly words: string;
}

/** A breach, and the answer that committed it; a webhook has none. */
export interface Breach extends Violation {
  readonly exchange?: Exchange;
}

/** What was sent, in the order in which it began; a list within it is what a shared flow sends, maybe still now. */
export interface SentList extends Array<Recording | SentList> {}

/** What happens between the start and the end of a check, a control, or a shared flow. */
export interface Scope {
  readonly signal: AbortSignal;
  readonly sent: SentList;
  readonly violations: Breach[];
  assertions: number;
  /** Whether a 429 was asked for: what fails then is about limits, and a server that limits is no excuse. */
  wantsLimit: boolean;
}

/** @param sent the list of the scope around it, when what it sends counts as sent by that one */
export function newScope(signal: AbortSignal, sent: SentList = []): Scope {
  return { signal, sent, violations: [], assertions: 0, wantsLimit: false };
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

/** @param expected the expectation in words */
export function countAssertion(expected = ""): void {
  const scope = storage.getStore();
  if (scope === undefined) return;
  scope.assertions += 1;
  scope.wantsLimit ||= expected.includes("429");
}

/** All that was sent, each once: a check may use the same flow several times. */
export function recordingsOf({ sent }: Scope): Recording[] {
  const found = new Set<Recording>();
  const collect = (list: SentList): void => {
    for (const one of list) {
      if (Array.isArray(one)) collect(one);
      else found.add(one);
    }
  };
  collect(sent);
  return [...found];
}
