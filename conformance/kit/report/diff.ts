import { ConfigurationError } from "../engine/failure.ts";
import { nameOf, type Report, type ReportedResult, type Verdict } from "../engine/report.ts";
import { NO_SECRETS } from "../http/secret-forms.ts";
import { type Standing, standingOf } from "./lines.ts";
import { readable } from "./readable.ts";

export interface Change {
  readonly check: string;
  readonly level: "MUST" | "SHOULD";
  /** Null for a check that was not there. */
  readonly before: Standing | null;
  readonly after: Standing | null;
  readonly isWorse: boolean;
}

export interface Side {
  readonly origin: string;
  /** Null of a report from before there were profiles. */
  readonly profile: string | null;
  readonly startedAt: string;
  readonly selected: readonly string[];
  readonly conclusion: string;
  readonly verdict: string;
  readonly exitCode: number;
}

/** What has changed from one report to another. */
export interface Diff {
  readonly format: "opentrain-conformance-diff/1";
  readonly before: Side;
  readonly after: Side;
  readonly newlyFailing: readonly Change[];
  readonly newlyPassing: readonly Change[];
  /** Checks that are no longer there: what they proved is not proven any more. */
  readonly vanished: readonly Change[];
  readonly added: readonly Change[];
  /** All other changes of a verdict. */
  readonly changed: readonly Change[];
  readonly newViolations: readonly string[];
  readonly goneViolations: readonly string[];
  /** Rules that have lost their check. */
  readonly newlyUnchecked: readonly string[];
  /** Whether something got worse, or vanished. */
  readonly isWorse: boolean;
}

// From proven to refuted. What is unknown is worse than what was proven, and better than what is refuted.
const WEIGHT: Readonly<Record<Verdict, number>> = {
  pass: 0,
  "not-applicable": 1,
  skipped: 2,
  inconclusive: 3,
  error: 4,
  fail: 5,
};

/** @throws {ConfigurationError} of reports on servers of two kinds, which had to keep other rules */
export function diffReports(before: Report, after: Report): Diff {
  const [was, is] = [before.target.profile, after.target.profile];
  if (was !== undefined && is !== undefined && was !== is) {
    throw new ConfigurationError(
      `The first report judges by the profile ${was}, the second by ${is}: they have no check in common.`,
    );
  }
  const a = byName(before);
  const b = byName(after);
  const changes = [...new Set([...a.keys(), ...b.keys()])].sort().flatMap((check): Change[] => {
    const was = a.get(check);
    const is = b.get(check);
    const some = is ?? was;
    if (some === undefined) return [];
    const standings = { before: standing(was), after: standing(is) };
    if (standings.before === standings.after) return [];
    return [{ check, level: some.level, ...standings, isWorse: isWorse(was, is) }];
  });
  const newlyFailing = changes.filter(({ after }) => after === "fail" || after === "warning");
  const newlyPassing = changes.filter((change) => change.before !== null && change.after === "pass");
  const vanished = changes.filter((change) => change.after === null);
  const added = changes.filter((change) => change.before === null && !newlyFailing.includes(change));
  const told = new Set([...newlyFailing, ...newlyPassing, ...vanished, ...added]);
  const [violationsBefore, violationsAfter] = [violations(before), violations(after)];
  const newViolations = [...violationsAfter].filter((one) => !violationsBefore.has(one));
  const newlyUnchecked = after.unchecked.filter((rule) => !before.unchecked.includes(rule));
  return {
    format: "opentrain-conformance-diff/1",
    before: side(before),
    after: side(after),
    newlyFailing,
    newlyPassing,
    vanished,
    added,
    changed: changes.filter((change) => !told.has(change)),
    newViolations,
    goneViolations: [...violationsBefore].filter((one) => !violationsAfter.has(one)),
    newlyUnchecked,
    isWorse: changes.some((change) => change.isWorse) || newViolations.length > 0 || newlyUnchecked.length > 0,
  };
}

function byName(report: Report): ReadonlyMap<string, ReportedResult> {
  return new Map(report.results.map((result) => [nameOf(result), result]));
}

function standing(result: ReportedResult | undefined): Standing | null {
  return result === undefined ? null : standingOf(result);
}

function isWorse(was: ReportedResult | undefined, is: ReportedResult | undefined): boolean {
  if (is === undefined) return true;
  // A new check cannot be worse than before, unless it fails: then the server does not do what is now asked of it.
  if (was === undefined) return is.verdict === "fail" || is.verdict === "error";
  return WEIGHT[is.verdict] > WEIGHT[was.verdict];
}

function violations(report: Report): ReadonlySet<string> {
  return new Set(report.violations.map(({ operation, words }) => `${operation}: ${words}`));
}

function side(report: Report): Side {
  const { target, selected, conclusion, verdict, exitCode, run } = readable(report, NO_SECRETS);
  const { origin, profile = null } = target;
  return { origin, profile, startedAt: run.startedAt, selected, conclusion, verdict, exitCode };
}

/** The differences for a person: what got worse first. */
export function diffText(diff: Diff): string {
  const section = (title: string, lines: readonly string[]): string[] =>
    lines.length === 0 ? [] : [title, ...lines.map((line) => `  ${line}`), ""];
  const lines = [
    `before  ${sideText(diff.before)}`,
    `after   ${sideText(diff.after)}`,
    "",
    ...section("Newly failing", diff.newlyFailing.map(changeText)),
    ...section("Vanished checks", diff.vanished.map(changeText)),
    ...section("New breaches of the contract", diff.newViolations),
    ...section("Rules that have lost their check", diff.newlyUnchecked),
    ...section("Other changes", diff.changed.map(changeText)),
    ...section("Newly passing", diff.newlyPassing.map(changeText)),
    ...section("New checks", diff.added.map(changeText)),
    ...section("Breaches of the contract that are gone", diff.goneViolations),
    diff.isWorse ? "WORSE: something that held, or was known, does so no more." : "NOT WORSE.",
  ];
  return `${lines.join("\n")}\n`;
}

function sideText({ origin, profile, startedAt, selected, verdict, exitCode }: Side): string {
  const only = selected.length === 0 ? "" : `, only ${selected.join(" ")}`;
  const judged = profile === null ? "" : `, profile ${profile},`;
  return `${origin}${judged} at ${startedAt}${only}: ${verdict} (exit code ${exitCode})`;
}

function changeText({ check, level, before, after, isWorse: worse }: Change): string {
  return `${check}: ${before ?? "not there"} -> ${after ?? "not there"} [${level}]${worse ? " worse" : ""}`;
}
