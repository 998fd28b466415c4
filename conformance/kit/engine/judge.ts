import { setImmediate } from "node:timers/promises";
import { Exchange } from "../http/exchange.ts";
import type { Check } from "./check.ts";
import { CheckContext } from "./context.ts";
import { AS_DECLARED } from "./control.ts";
import { type Execution, recordingsOf, within } from "./execution.ts";
import {
  ExpectationFailed,
  Inconclusive,
  LaunchFailed,
  MissingNeed,
  NoAnswer,
  NotApplicable,
  Stopped,
  type Subject,
} from "./failure.ts";
import type { Instance } from "./instance.ts";
import type { Finding, Settings } from "./report.ts";
import type { ContractTypes } from "./rules.ts";

/** What running a check has come to. */
export interface Judged {
  readonly finding: Finding;
  /** What a failed expectation was about. */
  readonly about?: Subject | undefined;
  /** The servers that the check has started: by their origins, the settings they were given. */
  readonly variants: ReadonlyMap<string, Settings>;
}

export interface Judging<C extends ContractTypes> extends Instance<C> {
  /** Fires when the whole run is to end. */
  readonly interrupted: AbortSignal;
  /** Seconds that the check may take. */
  readonly seconds: number;
  readonly runId: string;
}

/** Runs one check in an execution of its own. */
export async function judge<C extends ContractTypes>(
  check: Check<C>,
  execution: Execution,
  { interrupted, seconds, runId, ...instance }: Judging<C>,
): Promise<Judged> {
  const t = new CheckContext<C>(instance, runId);
  let found: Pick<Judged, "finding" | "about">;
  try {
    const run = async (): Promise<void> => {
      if (check.options.peer === true) await t.openPeer();
      await check.run(t);
    };
    await within(execution, () => untilStopped(run(), execution.signal));
    found = { finding: afterwards(execution), about: execution.violations[0]?.exchange };
  } catch (error) {
    const finding = findingOf(error, execution, interrupted, seconds);
    found = { finding, about: subjectOf(error) };
  }
  try {
    await t.end();
  } catch (error) {
    found = { finding: { verdict: "error", why: `could not be ended cleanly: ${stackOf(error)}` } };
  }
  return { ...found, variants: t.variants };
}

/** What a check has found that ended by itself. */
function afterwards(execution: Execution): Finding {
  const [violation] = execution.violations;
  if (violation !== undefined) {
    return {
      verdict: "fail",
      what: `an answer of ${violation.operation} breaks the contract`,
      expected: AS_DECLARED,
      got: [...new Set(execution.violations.map(({ words }) => words))].slice(0, 5).join("; "),
    };
  }
  if (execution.assertions === 0) return { verdict: "error", why: "the check asserts nothing" };
  return { verdict: "pass" };
}

function findingOf(error: unknown, execution: Execution, interrupted: AbortSignal, seconds: number): Finding {
  if (error instanceof ExpectationFailed) {
    const wait = answerOf(error)?.headers.get("retry-after") ?? "unknown";
    if (isLimited(error, execution)) {
      return inconclusive(`${error.what}: the server limits this client (429, Retry-After ${wait})`);
    }
    if (isUnavailable(error, execution)) {
      return inconclusive(`${error.what}: the server is temporarily unavailable (503, Retry-After ${wait})`);
    }
    return { verdict: "fail", what: error.what, expected: error.expected, got: error.got };
  }
  if (error instanceof Inconclusive) {
    const { cause } = error;
    const compared = cause instanceof ExpectationFailed ? { expected: cause.expected, got: cause.got } : null;
    return { verdict: "inconclusive", why: error.message, compared, flaky: false };
  }
  if (error instanceof LaunchFailed) return inconclusive(error.message);
  if (error instanceof NotApplicable) return notApplicable(error, execution);
  if (error instanceof MissingNeed) {
    return { verdict: "skipped", why: error.message, missing: [error.need] };
  }
  if (interrupted.aborted) return inconclusive("the run ended before the check did");
  if (error instanceof Stopped || execution.signal.aborted) return tooLong(execution, seconds);
  if (error instanceof NoAnswer) {
    // Nobody there says nothing of the rule; a server that hangs up on a request has not answered as it must.
    return NOBODY.has(error.kind)
      ? inconclusive(error.message)
      : { verdict: "fail", what: "a request was not answered", expected: "an answer", got: error.message };
  }
  return { verdict: "error", why: stackOf(error) };
}

const NOBODY: ReadonlySet<NoAnswer["kind"]> = new Set(["unreachable", "untrusted", "unsendable"]);

/** A live server may limit the suite itself: that says nothing of a rule that is not about limits. */
function isLimited(error: ExpectationFailed, execution: Execution): boolean {
  const status = answerOf(error)?.status ?? recordingsOf(execution).findLast(({ byServer }) => !byServer)?.status;
  return status === 429 && !execution.wantsLimit;
}

/** A live server may be overloaded: where it says so as the contract has it, and until when, that says nothing of a rule. */
function isUnavailable(error: ExpectationFailed, { wantsUnavailable }: Execution): boolean {
  return answerOf(error)?.isTemporarilyUnavailable === true && !wantsUnavailable;
}

/** Only with evidence: in words, and in what the target answered or the profile declares. */
function notApplicable({ message: evidence, isDeclared }: NotApplicable, execution: Execution): Finding {
  if (evidence.trim() === "" || (recordingsOf(execution).length === 0 && !isDeclared)) {
    return { verdict: "error", why: `the check calls its rule not applicable without evidence: "${evidence}"` };
  }
  return { verdict: "not-applicable", evidence };
}

/** A check that waits for a slow target cannot tell; one that has asked for nothing waits for itself. */
function tooLong(execution: Execution, seconds: number): Finding {
  const words = `the check took longer than ${seconds} s`;
  return recordingsOf(execution).length === 0 ? { verdict: "error", why: words } : inconclusive(words);
}

function inconclusive(why: string): Finding {
  return { verdict: "inconclusive", why, compared: null, flaky: false };
}

function subjectOf(error: unknown): Subject | undefined {
  if (error instanceof ExpectationFailed) return error.about;
  return error instanceof Inconclusive ? subjectOf(error.cause) : undefined;
}

/** The server's answer that it was about: a webhook is none. */
function answerOf({ about }: ExpectationFailed): Exchange | undefined {
  return about instanceof Exchange ? about : undefined;
}

function stackOf(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}

async function untilStopped<T>(work: Promise<T>, signal: AbortSignal): Promise<T> {
  const stop = Promise.withResolvers<never>();
  const give = (): void => stop.reject(new Stopped("stopped"));
  signal.addEventListener("abort", give, { once: true });
  if (signal.aborted) give();
  try {
    return await Promise.race([work, stop.promise]);
  } finally {
    signal.removeEventListener("abort", give);
    // What was being sent has been stopped by the same signal, and is told so first.
    if (signal.aborted) await setImmediate();
  }
}
