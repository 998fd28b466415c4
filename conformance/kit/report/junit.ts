import Builder from "fast-xml-builder";
import { nameOf, type Report, type Result } from "../engine/report.ts";
import type { ContractSecrets } from "../http/secret-forms.ts";
import { SUITE } from "../suite.ts";
import { linesOf, standingOf } from "./lines.ts";
import { type ReadableReport, readable } from "./readable.ts";
import { resultText } from "./text.ts";

/** What makes a test red (`failure`, `error`) or says why it is not there (`skipped`). */
interface Outcome {
  readonly element: "failure" | "error" | "skipped";
  readonly type: string;
  readonly message: string;
  readonly details: string;
}

interface TestCase {
  readonly className: string;
  readonly name: string;
  readonly seconds: number;
  readonly outcome: Outcome | undefined;
  /** What is told beside the outcome. */
  readonly told?: string;
}

interface Suite {
  readonly name: string;
  readonly cases: readonly TestCase[];
}

/**
 * The report as JUnit XML: a suite per rule prefix, a test per check, and one suite for what the run came to. It is
 * red when, and only when, the exit code is not 0: a failed SHOULD is told as skipped, for JUnit knows no warnings.
 */
export function junitReport(report: Report, secrets: ContractSecrets): string {
  const all = readable(report, secrets);
  const suites = [...checkSuites(all), runSuite(all)];
  const decided = suites.some(({ cases }) => isRed(cases)) || all.exitCode === 0;
  const whole = decided ? suites : [...suites.slice(0, -1), runSuite(all, true)];
  const builder = new Builder({ ignoreAttributes: false, format: true, suppressEmptyNode: true });
  return builder.build({
    "?xml": { "@_version": "1.0", "@_encoding": "UTF-8" },
    testsuites: {
      "@_name": SUITE,
      ...totals(whole.flatMap(({ cases }) => cases)),
      testsuite: whole.map((suite, index) => suiteElement(suite, index, all)),
    },
  });
}

function checkSuites(all: ReadableReport): Suite[] {
  const prefixes = [...new Set(all.results.map(({ rule }) => prefixOf(rule)))];
  return prefixes.map((prefix) => ({
    name: prefix,
    cases: all.results.filter(({ rule }) => prefixOf(rule) === prefix).map((result) => testCase(result, all)),
  }));
}

function prefixOf(rule: string): string {
  return rule.split(".")[0] ?? rule;
}

function testCase(result: Result, all: ReadableReport): TestCase {
  return {
    className: `${result.page}.${prefixOf(result.rule)}`,
    name: nameOf(result),
    seconds: result.tookMs / 1000,
    outcome: outcomeOf(result, all),
  };
}

function outcomeOf(result: Result, all: ReadableReport): Outcome | undefined {
  const standing = standingOf(result);
  if (standing === "pass") return undefined;
  const message = linesOf(result)
    .map(({ label, text }) => (label === "expected" || label === "got" ? `${label} ${text}` : text))
    .join("; ");
  const isDecisive =
    standing === "error" || (result.level === "MUST" && standing !== "skipped" && standing !== "not-applicable");
  return {
    element: isDecisive ? (standing === "fail" ? "failure" : "error") : "skipped",
    type: standing,
    message: `${standing}: ${message}`,
    details: resultText(result, all),
  };
}

/** @param isUndecided whether nothing else in the report says why the run is no success */
function runSuite(all: ReadableReport, isUndecided = false): Suite {
  const { verdict, violations, unchecked } = all;
  const inRun = (name: string, element: "failure" | "error", type: string, message: string): TestCase => ({
    className: "run",
    name,
    seconds: 0,
    outcome: { element, type, message, details: message },
  });
  const conclusion = { className: "run", name: "conclusion", seconds: 0, outcome: undefined, told: verdict };
  return {
    name: "run",
    cases: [
      ...violations.map(({ operation, words, rules }) =>
        inRun(`answers of ${operation}`, "failure", "contract", `${words} (met in ${rules.join(", ")})`),
      ),
      ...unchecked.map((rule) => inRun(rule, "error", "unchecked", "no check proves this rule")),
      isUndecided ? inRun("conclusion", "error", all.conclusion, verdict) : conclusion,
    ],
  };
}

function isRed(cases: readonly TestCase[]): boolean {
  return cases.some(({ outcome }) => outcome !== undefined && outcome.element !== "skipped");
}

function totals(cases: readonly TestCase[]): Record<string, string> {
  const countOf = (element: Outcome["element"]): string =>
    String(cases.filter(({ outcome }) => outcome?.element === element).length);
  return {
    "@_tests": String(cases.length),
    "@_failures": countOf("failure"),
    "@_errors": countOf("error"),
    "@_skipped": countOf("skipped"),
    "@_time": cases.reduce((sum, { seconds }) => sum + seconds, 0).toFixed(3),
  };
}

function suiteElement({ name, cases }: Suite, id: number, all: ReadableReport): object {
  const properties = {
    target: all.target.origin,
    ...(all.target.profile === undefined ? {} : { profile: all.target.profile }),
    has: all.target.has.join(" "),
    run: all.run.id,
    verdict: all.verdict,
  };
  return {
    "@_id": String(id),
    "@_name": name,
    "@_package": SUITE,
    "@_hostname": new URL(all.target.origin).hostname,
    "@_timestamp": all.run.startedAt.slice(0, 19),
    ...totals(cases),
    properties: {
      property: Object.entries(properties).map(([key, value]) => ({ "@_name": key, "@_value": oneLine(value) })),
    },
    testcase: cases.map((one) => ({
      "@_classname": one.className,
      "@_name": oneLine(one.name),
      "@_time": one.seconds.toFixed(3),
      ...(one.outcome === undefined ? {} : { [one.outcome.element]: outcomeElement(one.outcome) }),
      ...(one.told === undefined ? {} : { "system-out": legal(one.told) }),
    })),
  };
}

function outcomeElement({ type, message, details }: Outcome): object {
  return { "@_type": type, "@_message": oneLine(message), "#text": legal(details) };
}

/** As an attribute can hold it: a parser makes spaces of line ends. */
function oneLine(text: string): string {
  return legal(text).replace(/\s+/g, " ");
}

/** Without the characters that XML 1.0 has no way to write. */
function legal(text: string): string {
  return text.replace(/[^\t\n\r\x20-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, "\ufffd");
}
