import { AsyncLocalStorage } from "node:async_hooks";
import type { Exchange } from "../http/exchange.ts";
import type { Recording } from "../http/recorder.ts";
import type { PausableTimeout } from "./pausable-timeout.ts";

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
export interface SentList extends Array<Recording | SentList> {
  /** The shared flow that it belongs to. */
  flow?: string;
  /** Whether that flow is done once, wherever the clock is moved to. */
  lasting?: boolean;
  /** Whether some of it was sent at the same instant: which of it gets through is a matter of luck. */
  raced?: boolean;
  /** Seconds that the server's time was moved, or that were waited for. */
  waited?: number;
}

/** One execution of a check, a control or a shared flow: what was sent and found in it, and how long it may take. */
export interface Execution {
  readonly signal: AbortSignal;
  readonly sent: SentList;
  readonly violations: Breach[];
  readonly timeout: PausableTimeout | undefined;
  assertions: number;
  /** Whether a 429 was asked for: what fails then is about limits, and a server that limits is no excuse. */
  wantsLimit: boolean;
  /** The same of a 503. */
  wantsUnavailable: boolean;
}

export function newExecution(signal: AbortSignal, timeout?: PausableTimeout, sent: SentList = []): Execution {
  return { signal, sent, violations: [], timeout, assertions: 0, wantsLimit: false, wantsUnavailable: false };
}

/** An execution within the current one: what it sends counts as sent by that one, and takes of its time. */
export function nestedExecution(): Execution {
  const outer = currentExecution();
  const inner = newExecution(outer?.signal ?? new AbortController().signal, outer?.timeout, outer?.sent);
  inner.wantsLimit = outer?.wantsLimit ?? false;
  inner.wantsUnavailable = outer?.wantsUnavailable ?? false;
  return inner;
}

// A check, the controls in it and the flows that it shares run in the same closure; whom an exchange belongs to is
// therefore kept beside the asynchronous call, not in an argument.
const storage = new AsyncLocalStorage<Execution>();

export function currentExecution(): Execution | undefined {
  return storage.getStore();
}

export function within<T>(execution: Execution, work: () => Promise<T>): Promise<T> {
  return storage.run(execution, work);
}

/** Waits for what the check is not to blame for: its time stands still meanwhile. */
export function whileWaiting<T>(work: () => Promise<T>): Promise<T> {
  const timeout = storage.getStore()?.timeout;
  return timeout === undefined ? work() : timeout.whileWaiting(work);
}

/** Notes that the server's time went on because the check wanted it to. */
export function countWait(seconds: number): void {
  const sent = storage.getStore()?.sent;
  if (sent !== undefined) sent.waited = (sent.waited ?? 0) + seconds;
}

/** Notes that some of what is sent now is sent at the same instant. */
export function noteRace(): void {
  const sent = storage.getStore()?.sent;
  if (sent !== undefined) sent.raced = true;
}

/** @param expected the expectation in words */
export function countAssertion(expected = ""): void {
  const execution = storage.getStore();
  if (execution === undefined) return;
  execution.assertions += 1;
  execution.wantsLimit ||= expected.includes("429");
  execution.wantsUnavailable ||= expected.includes("503");
}

/** All that was sent, each once: a check may use the same flow several times. */
export function recordingsOf({ sent }: Execution): Recording[] {
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
