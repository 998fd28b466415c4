import { type Conclusion, count, type Ending, type ExitCode, isWarning, type ReportedResult } from "./report.ts";

interface Grounds {
  readonly results: ReadonlyArray<Pick<ReportedResult, "verdict" | "level"> & { readonly flaky?: boolean }>;
  readonly violations: readonly unknown[];
  readonly unchecked: readonly string[];
  readonly ending: Ending;
  readonly noSkips: boolean;
}

/**
 * What a run's results come to. A proven breach outweighs everything; after it, doubt outweighs passes. A failed
 * SHOULD is a warning: it is told, and decides nothing.
 */
export function conclude({ results, violations, unchecked, ending, noSkips }: Grounds): {
  conclusion: Conclusion;
  exitCode: ExitCode;
  because: string;
} {
  const must = count(results.filter(({ level }) => level === "MUST"));
  const all = count(results);
  const flaky = results.filter((result) => result.flaky === true && result.level === "MUST").length;
  const say = (conclusion: Conclusion, exitCode: ExitCode, ...reasons: string[]) => {
    return { conclusion, exitCode, because: reasons.filter((reason) => reason !== "").join("; ") };
  };

  const breaches = [
    must.fail > 0 ? `${plural(must.fail, "check")} of a MUST failed` : "",
    violations.length > 0 ? `${plural(violations.length, "answer")} broke the contract` : "",
  ];
  if (must.fail > 0 || violations.length > 0) return say("not conformant", 1, ...breaches);
  if (all.error > 0) return say("broken", 3, `${plural(all.error, "check")} broke`);
  if (ending === "interrupted") return say("undecided", 2, "the run was interrupted");
  if (ending === "target gone") return say("undecided", 2, "the target stopped answering");
  if (results.length === all.skipped) return say("broken", 3, "no check was run");
  if (must.inconclusive > 0) {
    const unsure = must.inconclusive - flaky;
    return say(
      "undecided",
      2,
      unsure > 0 ? `${plural(unsure, "check")} of a MUST could not be decided` : "",
      flaky > 0 ? `${plural(flaky, "check")} failed once and passed when run again` : "",
    );
  }
  if (unchecked.length > 0) return say("undecided", 2, `${plural(unchecked.length, "rule")} without a check`);
  if (noSkips && all.skipped > 0) return say("undecided", 2, `${plural(all.skipped, "check")} skipped, none may be`);
  if (all.pass === 0) return say("undecided", 2, "nothing was proven");
  const warnings = results.filter(isWarning).length;
  return say(
    "conformant",
    0,
    all.skipped > 0 ? `all that could be checked holds, and ${plural(all.skipped, "check")} could not be` : "all holds",
    warnings > 0 ? plural(warnings, "warning") : "",
  );
}

function plural(n: number, noun: string): string {
  return `${n} ${noun}${n === 1 ? "" : "s"}`;
}
