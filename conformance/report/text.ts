import { styleText } from "node:util";
import { type Counts, type Report, type Result, VERDICTS, type Verdict } from "../engine/report.ts";
import type { RecordedExchange } from "../http/recorder.ts";

const COLOUR = {
  pass: "green",
  fail: "red",
  inconclusive: "yellow",
  "not-applicable": "gray",
  skipped: "gray",
  error: "magenta",
} as const satisfies Record<Verdict, string>;

export interface TextOptions {
  readonly colour: boolean;
}

/** The verdict, coloured for a terminal. */
export function mark(verdict: Verdict, options: TextOptions): string {
  return options.colour ? styleText(COLOUR[verdict], verdict, { validateStream: false }) : verdict;
}

/** The name of a check as a reader sees it: `register.empty-body (no body at all)`. */
export function nameOf({ rule, title }: Pick<Result, "rule" | "title">): string {
  return title === null ? rule : `${rule} (${title})`;
}

/** The whole report for a person: what is not a pass first, then the counts, then what it comes to. */
export function textReport(report: Report, options: TextOptions): string {
  const notPassed = report.results.filter(({ verdict }) => verdict !== "pass" && verdict !== "skipped");
  const lines = [
    ...notPassed.flatMap((result) => [...finding(result, options), ""]),
    ...violationLines(report),
    ...skippedLines(report),
    ...summaryLines(report),
    ...(report.unchecked.length > 0 ? [`Rules without a check: ${report.unchecked.join(", ")}`, ""] : []),
    `${report.conclusion.toUpperCase()}: ${report.because}.`,
  ];
  return `${lines.join("\n")}\n`;
}

function finding(result: Result, options: TextOptions): string[] {
  const should = result.level === "SHOULD" ? " [SHOULD]" : "";
  const last = result.exchanges.at(-1);
  return [
    `${mark(result.verdict, options)} ${nameOf(result)}${should}`,
    `  rule      ${result.words}`,
    ...(result.why === null ? [] : [`  ${label(result.verdict)} ${indent(result.why)}`]),
    ...(result.expected === null ? [] : [`  expected  ${indent(result.expected)}`]),
    ...(result.got === null ? [] : [`  got       ${indent(result.got)}`]),
    ...(last === undefined ? [] : [`  last sent ${oneLine(last)} (${result.exchanges.length} in all)`]),
  ];
}

function label(verdict: Verdict): string {
  if (verdict === "fail") return "what     ";
  return verdict === "not-applicable" ? "evidence " : "because  ";
}

function indent(text: string): string {
  return text.replaceAll("\n", "\n            ");
}

function oneLine({ request, response, noAnswer }: RecordedExchange): string {
  return `${request.method} ${request.target} -> ${response === null ? noAnswer : response.status}`;
}

function violationLines({ violations }: Report): string[] {
  if (violations.length === 0) return [];
  return [
    "Answers that break the contract:",
    ...violations.map(({ operation, words, rules }) => {
      const more = rules.length > 3 ? `, and ${rules.length - 3} more` : "";
      return `  ${operation}: ${words} (met in ${rules.slice(0, 3).join(", ")}${more})`;
    }),
    "",
  ];
}

function skippedLines({ results }: Report): string[] {
  const skipped = results.filter(({ verdict }) => verdict === "skipped");
  if (skipped.length === 0) return [];
  const byNeeds = new Map<string, string[]>();
  for (const result of skipped) {
    const key = result.missing.join(" and ");
    byNeeds.set(key, [...(byNeeds.get(key) ?? []), nameOf(result)]);
  }
  return [
    "Skipped, for what the target lacks:",
    ...[...byNeeds].map(([needs, names]) => `  ${needs}: ${names.join(", ")}`),
    "",
  ];
}

function summaryLines(report: Report): string[] {
  const row = (name: string, counts: Counts): string =>
    `  ${name.padEnd(14)}${VERDICTS.map((verdict) => String(counts[verdict]).padStart(verdict.length + 2)).join("")}`;
  return [
    `  ${"".padEnd(14)}${VERDICTS.map((verdict) => `  ${verdict}`).join("")}`,
    ...Object.entries(report.pages).map(([page, counts]) => row(page, counts)),
    row("all", report.counts),
    "",
  ];
}
