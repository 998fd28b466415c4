import type { RecordedExchange } from "../http/recorder.ts";
import type { Need } from "./rules.ts";
import type { Violation } from "./scope.ts";

export const VERDICTS = ["pass", "fail", "inconclusive", "not-applicable", "skipped", "error"] as const;

/**
 * `inconclusive`: something that had to hold first did not. `not-applicable`: nothing for the rule to bite on, with
 * evidence. `skipped`: the target lacks what the rule needs. `error`: the check itself broke.
 */
export type Verdict = (typeof VERDICTS)[number];

export type Counts = Readonly<Record<Verdict, number>>;

/** What one check found out. */
export interface Result {
  readonly rule: string;
  readonly title: string | null;
  readonly page: string;
  readonly level: "MUST" | "SHOULD";
  /** The rule, in words. */
  readonly words: string;
  readonly verdict: Verdict;
  /** Why it is not a pass; null for a pass. */
  readonly why: string | null;
  readonly expected: string | null;
  readonly got: string | null;
  /** The needs that the target lacks. */
  readonly missing: readonly Need[];
  /** Everything sent for it and answered, redacted; the last 40. Empty for a pass. */
  readonly exchanges: readonly RecordedExchange[];
  readonly tookMs: number;
}

/** A breach of the contract that some answer committed, whichever check it came up in. */
export interface ReportedViolation extends Violation {
  /** The rules whose checks met it. */
  readonly rules: readonly string[];
}

export type Conclusion = "conformant" | "not conformant" | "undecided" | "broken";

/** The whole run, as plain JSON. */
export interface Report {
  readonly format: "opentrain-conformance/1";
  readonly target: { readonly origin: string; readonly has: readonly Need[] };
  readonly startedAt: string;
  readonly tookMs: number;
  readonly conclusion: Conclusion;
  readonly exitCode: ExitCode;
  /** What led to the conclusion, in one sentence. */
  readonly because: string;
  readonly counts: Counts;
  readonly pages: Readonly<Record<string, Counts>>;
  readonly results: readonly Result[];
  readonly violations: readonly ReportedViolation[];
  /** Selected rules that no check proves. */
  readonly unchecked: readonly string[];
  readonly interrupted: boolean;
}

/** 0 conformant, 1 not conformant, 2 could not decide, 3 harness or configuration error. */
export type ExitCode = 0 | 1 | 2 | 3;

export function count(results: readonly Result[]): Counts {
  const counts: Record<Verdict, number> = {
    pass: 0,
    fail: 0,
    inconclusive: 0,
    "not-applicable": 0,
    skipped: 0,
    error: 0,
  };
  for (const { verdict } of results) counts[verdict] += 1;
  return counts;
}
