import { type Finding, isWarning, type ReportedResult } from "../engine/report.ts";

export interface Line {
  readonly label: "what" | "expected" | "got" | "because" | "evidence";
  readonly text: string;
}

/** What a check found, line by line, for a reader. */
export function linesOf(finding: Finding): Line[] {
  switch (finding.verdict) {
    case "pass":
      return [];
    case "fail":
      return [{ label: "what", text: finding.what }, ...compared(finding)];
    case "inconclusive":
      return [
        { label: "because", text: finding.why },
        ...(finding.compared === null ? [] : compared(finding.compared)),
      ];
    case "not-applicable":
      return [{ label: "evidence", text: finding.evidence }];
    case "skipped":
    case "error":
      return [{ label: "because", text: finding.why }];
  }
}

function compared({ expected, got }: { readonly expected: string; readonly got: string }): Line[] {
  return [
    { label: "expected", text: expected },
    { label: "got", text: got },
  ];
}

/** What a verdict says in the order of its weight, with the level where it changes what the verdict means. */
export const STANDINGS = [
  "fail",
  "error",
  "flaky",
  "inconclusive",
  "warning",
  "not-applicable",
  "skipped",
  "pass",
] as const;

export type Standing = (typeof STANDINGS)[number];

/** A failed SHOULD is a `warning`; what failed once and then passed is `flaky`. */
export function standingOf(result: ReportedResult): Standing {
  if (isWarning(result)) return "warning";
  if (result.verdict === "inconclusive" && result.flaky) return "flaky";
  return result.verdict;
}

/** The results of one standing. */
export function ofStanding<R extends ReportedResult>(results: readonly R[], standing: Standing): R[] {
  return results.filter((result) => standingOf(result) === standing);
}

/** What was not checked: the checks that a lack kept from being run, by what they would have needed. */
export function unmetNeeds<R extends ReportedResult>(
  results: readonly R[],
): Array<{ needs: readonly string[]; results: R[] }> {
  const byNeeds = new Map<string, { needs: readonly string[]; results: R[] }>();
  for (const result of results) {
    if (result.verdict !== "skipped") continue;
    const key = result.missing.join(" and ");
    const group = byNeeds.get(key) ?? { needs: result.missing, results: [] };
    group.results.push(result);
    byNeeds.set(key, group);
  }
  return [...byNeeds.values()];
}
