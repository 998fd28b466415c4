import type { RecordedExchange } from "../http/recorder.ts";
import type { Coverage, MetAnswer } from "./coverage.ts";
import type { Violation } from "./execution.ts";
import type { Need } from "./rules.ts";

export const VERDICTS = ["pass", "fail", "inconclusive", "not-applicable", "skipped", "error"] as const;

/**
 * `inconclusive`: something that had to hold first did not. `not-applicable`: nothing for the rule to bite on, with
 * evidence. `skipped`: the target lacks what the rule needs. `error`: the check itself broke.
 */
export type Verdict = (typeof VERDICTS)[number];

export type Counts = Readonly<Record<Verdict, number>>;

/** What a check found: each verdict has what gives it its weight, and cannot be had without. */
export type Finding =
  | { readonly verdict: "pass" }
  | { readonly verdict: "fail"; readonly what: string; readonly expected: string; readonly got: string }
  | {
      readonly verdict: "inconclusive";
      readonly why: string;
      /** What did not hold, where it was an expectation. */
      readonly compared: { readonly expected: string; readonly got: string } | null;
      /** It failed, and passed when it was run again alone. */
      readonly flaky: boolean;
    }
  | { readonly verdict: "not-applicable"; readonly evidence: string }
  | { readonly verdict: "skipped"; readonly why: string; readonly missing: readonly [Need, ...Need[]] }
  | { readonly verdict: "error"; readonly why: string };

/** The rule that a check proves. A failed MUST makes a server not conformant; a failed SHOULD is a warning. */
export interface Proved {
  readonly rule: string;
  readonly title: string | null;
  readonly page: string;
  readonly level: "MUST" | "SHOULD";
  /** The rule, in words. */
  readonly words: string;
  /** Where the rule comes from. */
  readonly source: string;
}

/** Settings that a server was started with, where an exchange was not with the target itself. */
export type Settings = Readonly<Record<string, string>>;

export interface ReportedExchange extends RecordedExchange {
  readonly settings: Settings | null;
}

interface WithExchanges {
  /** What was sent for it and answered, redacted; the last 40. Empty for a pass. */
  readonly exchanges: readonly ReportedExchange[];
  /** The place in `exchanges` of the one that the expectation was about; null when it was about none. */
  readonly judged: number | null;
}

export type ReportedResult = Proved & Finding & WithExchanges;

/** When something happened, in milliseconds from the beginning of the run, and how long it took. */
export interface Timing {
  readonly at: number;
  readonly tookMs: number;
}

/** One check's result as it comes in, with its times. */
export type Result = ReportedResult & Timing & { readonly timings: readonly Timing[] };

/** A breach of the contract that some answer committed, whichever check it came up in. */
export interface ReportedViolation extends Violation {
  /** The rules whose checks met it. */
  readonly rules: readonly string[];
}

export type Conclusion = "conformant" | "not conformant" | "undecided" | "broken";

/** How a run came to its end. */
export type Ending = "finished" | "interrupted" | "target gone";

/** What was taken out of texts because it differs from run to run, by the mark that stands in its place. */
export type VolatileValues = Readonly<Record<string, string>>;

/** What became of what a run had made on the server. */
export interface Tidied {
  /** Tokens that were revoked. */
  readonly revoked: number;
  /** Apps that were deactivated, and with them their installs and webhook endpoints. */
  readonly deactivated: number;
  /** What is still there, in words. */
  readonly left: readonly string[];
}

/** All that differs between two runs against the same server. */
export interface RunBlock {
  /** What the run has made on the server bears it. */
  readonly id: string;
  readonly startedAt: string;
  readonly tookMs: number;
  /** By the name of the check: its times, those of its exchanges, and what was taken out of its texts. */
  readonly checks: Readonly<
    Record<string, Timing & { readonly exchanges: readonly Timing[]; readonly moved: VolatileValues }>
  >;
  /** What was taken out of the texts of `violations`, one by one. */
  readonly violations: readonly VolatileValues[];
  /** What was taken out of `target`. */
  readonly target: VolatileValues;
  /** Which answers of the contract were met, by the checks of which rules: a race may end otherwise the next time. */
  readonly met: readonly MetAnswer[];
  /** Requests to the server under test. */
  readonly requests: number;
  /** Null when the server ended with the run. */
  readonly tidied: Tidied | null;
}

export const FORMAT = "opentrain-conformance/2";

/**
 * Of how much a verdict is one, of all there are: checks that came to a verdict, and rules of which at least one check
 * did; `wholeRules` are those of which every check did.
 */
export interface Checked {
  readonly checks: number;
  readonly ofChecks: number;
  readonly rules: number;
  readonly wholeRules: number;
  readonly ofRules: number;
}

/** The whole run, as plain JSON: `report.schema.json` describes it. */
export interface Report {
  readonly format: typeof FORMAT;
  readonly target: {
    readonly origin: string;
    /** What kind of server it was judged as; a report from before there were profiles has none. */
    readonly profile?: string;
    readonly has: readonly Need[];
    /** What it lacks, and how it could be had. */
    readonly lacks: Readonly<Partial<Record<Need, string>>>;
  };
  /** The selectors that chose the rules; empty when all were. */
  readonly selected: readonly string[];
  readonly conclusion: Conclusion;
  readonly exitCode: ExitCode;
  /** What led to the conclusion. */
  readonly because: string;
  readonly checked: Checked;
  /** The conclusion, of how much it is one, and why: the words of every report. */
  readonly verdict: string;
  readonly ending: Ending;
  readonly counts: Counts;
  /** Failed checks of a SHOULD. */
  readonly warnings: number;
  readonly pages: Readonly<Record<string, Counts>>;
  readonly results: readonly ReportedResult[];
  readonly violations: readonly ReportedViolation[];
  /** Selected rules that no check proves. */
  readonly unchecked: readonly string[];
  readonly coverage: Coverage;
  readonly run: RunBlock;
}

/** 0 conformant, 1 not conformant, 2 could not decide, 3 harness or configuration error. */
export type ExitCode = 0 | 1 | 2 | 3;

/** Whether a result is a failed SHOULD: it is shown, and decides nothing. */
export function isWarning({ verdict, level }: Pick<ReportedResult, "verdict" | "level">): boolean {
  return verdict === "fail" && level === "SHOULD";
}

/** The name of a check as a reader sees it: `register.empty-body (no body at all)`. */
export function nameOf({ rule, title }: Pick<Proved, "rule" | "title">): string {
  return title === null ? rule : `${rule} (${title})`;
}

export function count(results: ReadonlyArray<Pick<ReportedResult, "verdict">>): Counts {
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
