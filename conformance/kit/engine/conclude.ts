import {
  type Checked,
  type Conclusion,
  count,
  type Ending,
  type ExitCode,
  isWarning,
  type ReportedResult,
  type Verdict,
} from "./report.ts";

/** What a run could check if it chose everything and the target had everything. */
export interface Whole {
  /** The rule of each check. */
  readonly checks: readonly string[];
  readonly rules: readonly string[];
}

/** How much a run has to check; less leaves it undecided. */
export interface Floor {
  /** So many rules at least. */
  readonly minRules?: number | undefined;
  /** Every check of the contract. */
  readonly requireAll?: boolean;
  /** Every check that was chosen. */
  readonly noSkips?: boolean;
}

interface Grounds {
  readonly results: ReadonlyArray<Pick<ReportedResult, "verdict" | "level" | "rule"> & { readonly flaky?: boolean }>;
  readonly violations: readonly unknown[];
  readonly unchecked: readonly string[];
  readonly ending: Ending;
  readonly whole: Whole;
  readonly floor: Floor;
}

interface Concluded {
  readonly conclusion: Conclusion;
  readonly exitCode: ExitCode;
  readonly because: string;
  readonly checked: Checked;
}

/**
 * What a run's results come to. A proven breach outweighs everything; after it, doubt outweighs passes. A failed
 * SHOULD is a warning: it is told, and decides nothing.
 */
export function conclude(grounds: Grounds): Concluded & { readonly verdict: string } {
  const { results, whole } = grounds;
  const decided = results.filter(({ verdict }) => DECIDED.has(verdict)).map(({ rule }) => rule);
  const checked = checkedOf(decided, whole);
  const concluded = { ...weigh(grounds, checked), checked };
  return { ...concluded, verdict: verdictWords(concluded) };
}

/** Whoever ends with one of these has looked, and knows. */
const DECIDED: ReadonlySet<Verdict> = new Set(["pass", "fail", "not-applicable"]);

/**
 * How much of the whole was checked.
 *
 * @param decided the rule of each check that came to a verdict
 */
export function checkedOf(decided: readonly string[], { checks, rules }: Whole): Checked {
  const done = Map.groupBy(decided, (rule) => rule);
  const all = Map.groupBy(checks, (rule) => rule);
  const isWhole = (rule: string): boolean => all.has(rule) && done.get(rule)?.length === all.get(rule)?.length;
  return {
    checks: decided.length,
    ofChecks: checks.length,
    rules: rules.filter((rule) => done.has(rule)).length,
    wholeRules: rules.filter(isWhole).length,
    ofRules: rules.length,
  };
}

/** `18 of 344 checks, 14 of 208 rules, 8 of these wholly`. */
export function checkedWords(checked: Checked): string {
  const { checks, ofChecks, rules, wholeRules, ofRules } = checked;
  if (isEverything(checked)) return `all ${ofChecks} checks, all ${ofRules} rules`;
  const wholly = wholeRules < rules ? `, ${wholeRules} of these wholly` : "";
  return `${checks} of ${ofChecks} checks, ${rules} of ${ofRules} rules${wholly}`;
}

function isEverything({ checks, ofChecks, wholeRules, ofRules }: Checked): boolean {
  return checks > 0 && checks === ofChecks && wholeRules === ofRules;
}

/** What every report says first: the conclusion, of how much it is one, and why. */
function verdictWords({ conclusion, because, checked }: Concluded): string {
  if (conclusion !== "conformant") return `${conclusion}: ${because} (checked: ${checkedWords(checked)})`;
  return `conformant${isEverything(checked) ? "" : " in what was checked"}: ${because}`;
}

function weigh(
  { results, violations, unchecked, ending, floor }: Grounds,
  checked: Checked,
): Pick<Concluded, "conclusion" | "exitCode" | "because"> {
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
  const thin = tooThin(checked, all.skipped, floor);
  if (thin !== undefined) return say("undecided", 2, thin);
  if (all.pass === 0) return say("undecided", 2, "nothing was proven");
  const warnings = results.filter(isWarning).length;
  return say("conformant", 0, checkedWords(checked), warnings > 0 ? plural(warnings, "warning") : "");
}

/** Why a run has checked less than it was asked to; undefined when it has not. */
export function tooThin(
  checked: Checked,
  skipped: number,
  { minRules = 0, requireAll = false, noSkips = false }: Floor,
): string | undefined {
  if (noSkips && skipped > 0) return `${plural(skipped, "check")} skipped, and --no-skips allows none`;
  if (requireAll && !isEverything(checked)) return "--require-all asks for every check of every rule";
  return checked.rules < minRules ? `--min-rules asks for ${plural(minRules, "rule")}` : undefined;
}

function plural(n: number, noun: string): string {
  return `${n} ${noun}${n === 1 ? "" : "s"}`;
}
