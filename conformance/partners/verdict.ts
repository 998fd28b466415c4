/** What a rule comes to. */
export type Verdict = "pass" | "fail" | "not reached";

/** One thing that was seen, as a report shows it. */
export interface Evidence {
  /** Seconds since the subject was started, or the first request was sent. */
  readonly at: number;
  readonly request: string;
  /** Null: the connection was cut, or no answer came. */
  readonly status: number | null;
  readonly answer: string | null;
}

/** What is said of a subject by one rule. */
export interface Finding {
  readonly rule: string;
  readonly level: "MUST" | "SHOULD";
  readonly source: string;
  readonly words: string;
  readonly verdict: Verdict;
  /** What was seen, or why it was not reached, in a sentence. */
  readonly says: string;
  /** The scenario in which it was seen. */
  readonly scenario: string | null;
  readonly evidence: readonly Evidence[];
}

/** What is said of a subject in all; `partner.schema.json` describes it. */
export interface Examination {
  readonly format: "opentrain-client/1" | "opentrain-receiver/1";
  readonly conclusion: "conformant" | "not conformant" | "undecided";
  /** 0 conformant in what was reached, 1 not conformant, 2 undecided. */
  readonly exitCode: 0 | 1 | 2;
  /** Why nothing, or not enough, could be decided; null otherwise. */
  readonly because: string | null;
  readonly counts: Readonly<Record<"pass" | "fail" | "warning" | "not reached", number>>;
  readonly findings: readonly Finding[];
  readonly scenarios: readonly Told[];
  /** What differs between two examinations of one subject. */
  readonly run: { readonly startedAt: string; readonly tookMs: number };
}

/** What happened in a scenario. */
export interface Told {
  readonly name: string;
  readonly words: string;
  readonly requests: number;
  readonly end: string;
  /** The last lines that it printed; null: where all went its way. */
  readonly printed: string | null;
}

type Concluded = Pick<Examination, "conclusion" | "exitCode" | "because" | "counts">;

/** @param requireAll whether what was not reached leaves it undecided */
export function conclude(findings: readonly Finding[], requireAll: boolean, nothing: string): Concluded {
  const of = (verdict: Verdict): readonly Finding[] => findings.filter((finding) => finding.verdict === verdict);
  const failed = of("fail").filter(({ level }) => level === "MUST").length;
  const counts = {
    pass: of("pass").length,
    fail: failed,
    warning: of("fail").length - failed,
    "not reached": of("not reached").length,
  };
  if (failed > 0) return { conclusion: "not conformant", exitCode: 1, because: null, counts };
  const because =
    counts.pass + counts.warning === 0
      ? nothing
      : requireAll && counts["not reached"] > 0
        ? `Not all of it was reached, and --require-all asks for that: ${of("not reached")
            .map(({ rule }) => rule)
            .join(", ")}.`
        : null;
  if (because !== null) return { conclusion: "undecided", exitCode: 2, because, counts };
  return { conclusion: "conformant", exitCode: 0, because: null, counts };
}
