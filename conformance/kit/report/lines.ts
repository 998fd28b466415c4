import { type Finding, isWarning, type Report, type ReportedResult } from "../engine/report.ts";

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

/** Checks that were not run, what they would have needed, and how it could be had. */
export interface Unmet<R extends ReportedResult> {
  readonly needs: readonly string[];
  readonly how: readonly string[];
  readonly results: readonly R[];
}

/** What was not checked, by what was lacking. */
export function unmetNeeds<R extends ReportedResult>(
  results: readonly R[],
  lacks: Readonly<Partial<Record<string, string>>>,
): ReadonlyArray<Unmet<R>> {
  const byLack = new Map<string, Unmet<R> & { readonly results: R[] }>();
  for (const result of results) {
    if (result.verdict !== "skipped") continue;
    // What the target has and a check could not have all the same, the check itself tells.
    const how = result.missing.map((need) => lacks[need] ?? result.why);
    const key = JSON.stringify([result.missing, how]);
    const group = byLack.get(key) ?? { needs: result.missing, how, results: [] };
    group.results.push(result);
    byLack.set(key, group);
  }
  return [...byLack.values()];
}

/** So many are named; the JSON report has all. */
const MOST_LEFT = 5;

/** What became of what the run had made on the server. */
export function tidiedText({ tidied }: Pick<Report["run"], "tidied">): string | undefined {
  if (tidied === null) return undefined;
  const { revoked, deactivated, left } = tidied;
  const more = left.length > MOST_LEFT ? `, and ${left.length - MOST_LEFT} more` : "";
  const stays = left.length === 0 ? "" : `; still there: ${left.slice(0, MOST_LEFT).join(", ")}${more}`;
  return `ended what the run had made: ${revoked} tokens revoked, ${deactivated} apps deactivated${stays}`;
}
