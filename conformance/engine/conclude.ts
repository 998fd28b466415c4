import { type Conclusion, count, type ExitCode, type Report } from "./report.ts";

type Grounds = Pick<Report, "results" | "violations" | "unchecked" | "interrupted"> & { readonly noSkips: boolean };

/** What a run's results come to. A proven breach outweighs everything; after it, doubt outweighs passes. */
export function conclude({ results, violations, unchecked, interrupted, noSkips }: Grounds): {
  conclusion: Conclusion;
  exitCode: ExitCode;
  because: string;
} {
  const must = count(results.filter(({ level }) => level === "MUST"));
  const all = count(results);
  const say = (conclusion: Conclusion, exitCode: ExitCode, because: string) => ({ conclusion, exitCode, because });

  if (must.fail > 0) return say("not conformant", 1, `${plural(must.fail, "check")} of a MUST failed`);
  if (violations.length > 0)
    return say("not conformant", 1, `${plural(violations.length, "answer")} broke the contract`);
  if (all.error > 0) return say("broken", 3, `${plural(all.error, "check")} broke`);
  if (interrupted) return say("undecided", 2, "the run was interrupted");
  if (results.length === all.skipped) return say("broken", 3, "no check was run");
  if (must.inconclusive > 0) return say("undecided", 2, `${plural(must.inconclusive, "check")} could not be decided`);
  if (unchecked.length > 0) return say("undecided", 2, `${plural(unchecked.length, "rule")} without a check`);
  if (noSkips && all.skipped > 0) return say("undecided", 2, `${plural(all.skipped, "check")} skipped, none may be`);
  if (must.pass === 0 && all.pass === 0) return say("undecided", 2, "nothing was proven");
  return say(
    "conformant",
    0,
    all.skipped > 0 ? `all that could be checked holds; ${all.skipped} skipped` : "all holds",
  );
}

function plural(n: number, noun: string): string {
  return `${n} ${noun}${n === 1 ? "" : "s"}`;
}
