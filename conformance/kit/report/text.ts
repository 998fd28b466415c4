import { styleText } from "node:util";
import { coverageLine } from "../engine/coverage.ts";
import { type Counts, nameOf, type Report, type ReportedExchange, type Result, VERDICTS } from "../engine/report.ts";
import { cut } from "../engine/words.ts";
import type { ContractSecrets } from "../http/secret-forms.ts";
import { curlOf } from "./curl.ts";
import { linesOf, ofStanding, type Standing, standingOf, tidiedText, unmetNeeds } from "./lines.ts";
import { type ReadableReport, readable } from "./readable.ts";

const COLOUR = {
  pass: "green",
  fail: "red",
  warning: "yellow",
  flaky: "yellow",
  inconclusive: "yellow",
  "not-applicable": "gray",
  skipped: "gray",
  error: "magenta",
} as const satisfies Record<Standing, string>;

export interface TextOptions {
  readonly colour: boolean;
  /** Names each check that was skipped, not only how many and why. */
  readonly verbose?: boolean | undefined;
  /** The width to which the words of a rule and what was found are wrapped. */
  readonly columns?: number | undefined;
}

/** The word for how a check stands, coloured for a terminal. */
export function mark(standing: Standing, options: TextOptions): string {
  return options.colour ? styleText(COLOUR[standing], standing, { validateStream: false }) : standing;
}

/** What weighs more comes later: the end is what a terminal shows, and a log is opened at. */
const SECTIONS: ReadonlyArray<readonly [Standing, string]> = [
  ["not-applicable", "Not applicable here"],
  ["warning", "Warnings: a SHOULD that does not hold"],
  ["inconclusive", "Could not be decided"],
  ["flaky", "Flaky: failed, and passed when run again alone"],
  ["error", "Broken checks: the suite is at fault, or what it stands on"],
];
const FAILED = ["fail", "Failed"] as const;

/** The whole report for a person: what was not checked, what is doubtful, what failed, then the counts and the verdict. */
export function textReport(report: Report, secrets: ContractSecrets, options: TextOptions): string {
  const all = readable(report, secrets);
  const whole = [
    ...unmetLines(all, options),
    ...SECTIONS.flatMap((section) => sectionLines(all, section, options)),
    ...violationLines(all, options),
    ...sectionLines(all, FAILED, options),
    ...summaryLines(all),
    verdictLine(all, options),
  ];
  return `${whole.join("\n")}\n`;
}

const TONE = { conformant: "green", "not conformant": "red", undecided: "yellow", broken: "magenta" } as const;

/** The conclusion in capitals, so that it is found; the rest as every report says it. */
function verdictLine({ conclusion, verdict }: ReadableReport, options: TextOptions): string {
  const words = conclusion.toUpperCase();
  const marked = options.colour ? styleText(["bold", TONE[conclusion]], words, { validateStream: false }) : words;
  return `${marked}${verdict.slice(conclusion.length)}.`;
}

function sectionLines(
  all: ReadableReport,
  [standing, title]: readonly [Standing, string],
  options: TextOptions,
): string[] {
  const results = ofStanding(all.results, standing);
  if (results.length === 0) return [];
  const shownOnce =
    standing === "inconclusive" || standing === "error" ? byReason(results) : results.map((one) => [one]);
  return [
    heading(title, options),
    "",
    ...shownOnce.flatMap(([first, ...others]) =>
      first === undefined ? [] : [...resultLines(first, all, options), ...alsoLines(others), ""],
    ),
  ];
}

/** What keeps a check from being decided often keeps many: it is told once. */
function byReason(results: readonly Result[]): Result[][] {
  return [...Map.groupBy(results, (result) => JSON.stringify(linesOf(result))).values()];
}

function alsoLines(others: readonly Result[]): string[] {
  return others.length === 0 ? [] : [lines("likewise", others.map(nameOf))];
}

/** One result for a person, without colours. */
export function resultText(result: Result, all: ReadableReport): string {
  return resultLines(result, all, { colour: false }).join("\n");
}

function heading(title: string, options: TextOptions): string {
  return options.colour ? styleText("bold", title, { validateStream: false }) : title;
}

function resultLines(result: Result, all: ReadableReport, options: TextOptions): string[] {
  const standing = standingOf(result);
  const place = result.judged ?? result.exchanges.length - 1;
  const exchange = result.exchanges[place];
  const isDetailed = standing !== "not-applicable" && exchange !== undefined;
  return [
    `${mark(standing, options)} ${nameOf(result)}  [${result.level}, ${result.source}]`,
    line("rule", result.words, options.columns),
    ...linesOf(result).map(({ label, text }) => line(label, text, options.columns)),
    ...(isDetailed ? [...beforeLines(result, place), ...exchangeLines(exchange, result)] : []),
    ...(isDetailed ? repeatLines(curlOf(exchange, all)) : []),
  ];
}

const INDENT = " ".repeat(12);

// Lines that a server has written are marked as such: a CI system takes some beginnings of lines for commands.
function line(label: string, text: string, columns?: number): string {
  const [first = "", ...others] = printable(text).split("\n");
  return [
    `  ${label.padEnd(9)} ${wrapped(first, columns, INDENT)}`,
    ...others.map((other) => `${INDENT}| ${wrapped(other, columns, `${INDENT}| `)}`),
  ].join("\n");
}

/** Broken between words where the width ends, as far as that can be: a longer word stays whole, to be copied. */
function wrapped(text: string, columns: number | undefined, indent: string): string {
  const width = (columns ?? Number.POSITIVE_INFINITY) - indent.length;
  if (text.length <= width || width < 20) return text;
  const lines: string[] = [];
  let here = "";
  for (const word of text.split(" ")) {
    if (here !== "" && here.length + 1 + word.length > width) {
      lines.push(here);
      here = word;
    } else here = here === "" ? word : `${here} ${word}`;
  }
  return [...lines, here].join(`\n${indent}`);
}

function lines(label: string, all: readonly string[]): string {
  return `  ${label.padEnd(9)} ${all.map(printable).join(`\n${INDENT}`)}`;
}

/** A line of the shell may be moved in; a text that it holds may not. */
function repeatLines(curl: string): string[] {
  const all = curl.split("\n");
  const isPlain = all.slice(0, -1).every((one) => /\\$|^#|^[A-Z_\d]+=|^: "\$\{/.test(one));
  return isPlain ? [lines("repeat", all)] : [line("repeat", ""), ...all.map(printable)];
}

/** Without what moves a terminal's cursor, or turns its text around. */
export function printable(text: string): string {
  return text.replace(/[^\P{C}\n]/gu, (character) => {
    return `\\u${(character.codePointAt(0) ?? 0).toString(16).padStart(4, "0")}`;
  });
}

/** Header fields of answers that say nothing of a rule unless the rule is about them. */
const DULL =
  /^(?:date|connection|keep-alive|content-length|transfer-encoding|server|vary|etag|x-request-id|x-powered-by|content-security-policy|x-content-type-options|x-frame-options|referrer-policy|strict-transport-security|cross-origin-.*|permissions-policy)$/i;
const LONGEST_TARGET = 300;
const LONGEST_STEP = 100;
const LONGEST_BODY = 800;

const MOST_BEFORE = 6;

/** How it came to the exchange that is shown: what was asked before, and what came. */
function beforeLines({ exchanges }: Result, place: number): string[] {
  const steps: Array<{ readonly words: string; times: number }> = [];
  for (const { byServer, request, response } of exchanges.slice(0, place)) {
    const who = byServer ? "from the server: " : "";
    const path = cut(request.target.replace(/\?.*/s, "?..."), LONGEST_STEP);
    const words = `${who}${request.method} ${path}: ${response?.status ?? "no answer"}`;
    const last = steps.at(-1);
    if (last?.words === words) last.times += 1;
    else steps.push({ words, times: 1 });
  }
  const told = steps.slice(-MOST_BEFORE);
  const untold = exchanges.length - 1 - told.reduce((sum, { times }) => sum + times, 0);
  const all = [
    ...told.map(({ words, times }) => (times === 1 ? words : `${words} (${times} times)`)),
    ...(untold > 0 ? [`(${untold} more in the other reports)`] : []),
  ];
  return all.length === 0 ? [] : [lines("before", all)];
}

function exchangeLines(exchange: ReportedExchange, result: Result): string[] {
  const { request, response, noAnswer } = exchange;
  const asked = `${linesOf(result)
    .map(({ text }) => text)
    .join(" ")} ${result.words}`.toLowerCase();
  const isTold = (name: string): boolean => !DULL.test(name) || asked.includes(name.toLowerCase());
  const sent = [
    `> ${request.method} ${cut(request.target, LONGEST_TARGET)}`,
    ...request.headers.map(([name, value]) => `> ${name}: ${value}`),
    ...bodyLines(">", request.body),
  ];
  const got =
    response === null
      ? [`< ${noAnswer}`]
      : [
          `< ${response.status}`,
          ...response.headers.filter(([name]) => isTold(name)).map(([name, value]) => `< ${name}: ${value}`),
          ...bodyLines("<", withoutHead(response.body)),
        ];
  const label = exchange.byServer ? "webhook" : result.judged === null ? "last sent" : "exchange";
  return [lines(label, [...sent, ...got])];
}

/** The same character many times over says nothing but that it is long. */
function withoutPadding(body: string): string {
  return body.replace(/(\S)\1{63,}/gu, (_, one: string) => `${one.repeat(8)}[...]`);
}

/** What stands above the `<main>` of a page stands there on every page. */
function withoutHead(body: string): string {
  const main = /^\s*<!doctype html/i.test(body) ? body.search(/<main\b/i) : -1;
  return main < 0 ? body : `...\n${body.slice(main)}`;
}

function bodyLines(direction: string, body: string | null): string[] {
  if (body === null || body === "") return [];
  return [
    direction,
    ...cut(withoutPadding(body), LONGEST_BODY)
      .split("\n")
      .map((text) => `${direction} ${text}`),
  ];
}

function violationLines({ violations }: ReadableReport, options: TextOptions): string[] {
  if (violations.length === 0) return [];
  return [
    heading("Answers that break the contract, whichever check met them", options),
    "",
    ...violations.map(({ operation, words, rules }) => {
      const more = rules.length > 3 ? `, and ${rules.length - 3} more` : "";
      return `  ${operation}: ${printable(words)} (met in ${rules.slice(0, 3).join(", ")}${more})`;
    }),
    "",
  ];
}

function unmetLines({ results, target, unchecked, ending }: ReadableReport, options: TextOptions): string[] {
  const verbose = options.verbose === true;
  const skipped = unmetNeeds(results, target.lacks).flatMap(({ needs, how, results: of }) => [
    ...needs.map((need, index) => {
      const who = index > 0 ? "and" : of.length === 1 ? "1 check needs" : `${of.length} checks need`;
      return `  ${who} ${need}: ${how[index]}`;
    }),
    ...(verbose ? of.map((result) => `    ${nameOf(result)}`) : []),
  ]);
  const rules = unchecked.map((rule) => `    ${rule}`);
  const title = `Not checked, for what the target lacks${verbose ? "" : " (--verbose names the checks)"}`;
  return [
    ...(skipped.length > 0 ? [heading(title, options), "", ...skipped, ""] : []),
    ...(rules.length > 0 ? [heading("Rules that no check proves", options), "", ...rules, ""] : []),
    ...(ending === "finished" ? [] : [`Not finished: ${ending}.`, ""]),
  ];
}

function summaryLines(all: ReadableReport): string[] {
  const row = (name: string, counts: Counts): string =>
    `  ${name.padEnd(14)}${VERDICTS.map((verdict) => String(counts[verdict]).padStart(verdict.length + 2)).join("")}`;
  const notes = [
    ...(all.warnings > 0 ? [`${all.warnings} of the failed are warnings (SHOULD)`] : []),
    coverageLine(all),
    ...[tidiedText(all.run) ?? []].flat(),
    ...(all.selected.length > 0 ? [`only ${all.selected.join(", ")}`] : []),
  ];
  return [
    `  ${"".padEnd(14)}${VERDICTS.map((verdict) => `  ${verdict}`).join("")}`,
    ...Object.entries(all.pages).map(([page, counts]) => row(page, counts)),
    row("all", all.counts),
    ...notes.map((note) => `  ${note}`),
    "",
  ];
}
