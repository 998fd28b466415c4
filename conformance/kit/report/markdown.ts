import { type Conclusion, count, nameOf, type Report, type Result } from "../engine/report.ts";
import { cut } from "../engine/words.ts";
import type { ContractSecrets } from "../http/secret-forms.ts";
import { curlOf } from "./curl.ts";
import { linesOf, ofStanding, STANDINGS, type Standing, standingOf, tidiedText, unmetNeeds } from "./lines.ts";
import { type ReadableReport, readable } from "./readable.ts";

const SIGN: Readonly<Record<Conclusion, string>> = {
  conformant: "✅",
  "not conformant": "❌",
  undecided: "❔",
  broken: "💥",
};

const SECTIONS: ReadonlyArray<readonly [Standing, string]> = [
  ["fail", "Failed"],
  ["error", "Broken checks"],
  ["flaky", "Flaky: failed, and passed when run again alone"],
  ["inconclusive", "Could not be decided"],
  ["warning", "Warnings"],
  ["not-applicable", "Not applicable here"],
];

/** A comment on a pull request holds 65,536 characters. */
const LONGEST = 60_000;

/** The report as GitHub flavoured Markdown, for a pull request: the conclusion, the counts, what is not well. */
export function markdownReport(report: Report, secrets: ContractSecrets): string {
  const all = readable(report, secrets);
  const parts = [
    [`## ${SIGN[all.conclusion]} ${capital(all.verdict)}`, aboutLine(all), countTable(all)].join("\n\n"),
    ...violationParts(all),
    ...SECTIONS.flatMap(([standing, title]) => sectionParts(all, standing, title)),
    ...unmetParts(all),
  ];
  const end = footer(all);
  let whole = "";
  for (const [index, part] of parts.entries()) {
    if (whole.length + part.length + end.length > LONGEST) {
      whole += `…and ${parts.length - index} more parts, for which there is no room here.\n\n`;
      break;
    }
    whole += `${part}\n\n`;
  }
  return `${whole}${end}\n`;
}

function aboutLine({ target: { origin, profile } }: ReadableReport): string {
  return profile === undefined ? code(origin) : `${code(origin)}, profile ${code(profile)}`;
}

/** For a verdict, which has words of ours only. */
function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function countTable(all: ReadableReport): string {
  const used = STANDINGS.filter((standing) => standing === "pass" || ofStanding(all.results, standing).length > 0);
  const row = (name: string, results: readonly Result[]): string =>
    `| ${name} | ${used.map((standing) => ofStanding(results, standing).length).join(" | ")} |`;
  return [
    `| | ${used.join(" | ")} |`,
    `|---|${used.map(() => "--:").join("|")}|`,
    ...Object.keys(all.pages).map((page) =>
      row(
        plain(page),
        all.results.filter((result) => result.page === page),
      ),
    ),
    row("**all**", all.results),
  ].join("\n");
}

function violationParts({ violations }: ReadableReport): string[] {
  if (violations.length === 0) return [];
  const items = violations.map(({ operation, words, rules }) => {
    return `- ${code(operation)}: ${code(cut(words, 1000))}, met in ${rules.slice(0, 3).map(code).join(", ")}`;
  });
  return [`### Answers that break the contract\n\n${items.join("\n")}`];
}

function sectionParts(all: ReadableReport, standing: Standing, title: string): string[] {
  const results = ofStanding(all.results, standing);
  if (results.length === 0) return [];
  const [first, ...rest] = results.map((result) => resultPart(result, all));
  return [`### ${title} (${results.length})\n\n${first ?? ""}`, ...rest];
}

function resultPart(result: Result, all: ReadableReport): string {
  const found = linesOf(result).map(({ label, text }) => `${label.padEnd(9)} ${cut(text, 1500)}`);
  const exchange = result.exchanges[result.judged ?? result.exchanges.length - 1];
  const isDetailed = exchange !== undefined && standingOf(result) !== "not-applicable";
  return [
    `<details><summary><code>${escaped(nameOf(result))}</code> ${result.level}, ${escaped(result.source)}</summary>`,
    quote(result.words),
    fenced("text", found.join("\n")),
    ...(isDetailed ? [fenced("sh", cut(curlOf(exchange, all), 3000))] : []),
    "</details>",
  ].join("\n\n");
}

function unmetParts({ results, target, unchecked }: ReadableReport): string[] {
  const groups = unmetNeeds(results, target.lacks).map(({ needs, how, results: of }) => {
    const names = of.map((result) => `- ${code(nameOf(result))}`).join("\n");
    const summary = `needs <b>${escaped(needs.join(" and "))}</b> (${of.length}): ${escaped([...new Set(how)].join("; "))}`;
    return `<details><summary>${summary}</summary>\n\n${names}\n\n</details>`;
  });
  const lists = [
    ...(groups.length > 0 ? [`### Not checked (${count(results).skipped})\n\n${groups.join("\n\n")}`] : []),
    ...(unchecked.length > 0
      ? [`### Rules that no check proves\n\n${unchecked.map((rule) => `- ${code(rule)}`).join("\n")}`]
      : []),
  ];
  return lists;
}

function footer({ results, selected, run, ending }: ReadableReport): string {
  const only = selected.length > 0 ? `, only ${selected.map(code).join(", ")}` : "";
  const end = ending === "finished" ? "" : `, ${ending}`;
  const tidied = tidiedText(run);
  return `${results.length} ${results.length === 1 ? "check" : "checks"}${only} in ${Math.round(run.tookMs / 1000)} s${end}, ${run.startedAt}${tidied === undefined ? "" : `; ${tidied}`}`;
}

// What a server has said stands in code only: there it names nobody, links nowhere, and is no markup.

/** A code span that holds the text, whatever backticks it has. */
function code(text: string): string {
  const line = legible(text).replace(/\s+/g, " ");
  const ticks = "`".repeat(longestRun(line) + 1);
  const padded = line.startsWith("`") || line.endsWith("`") || line.trim() !== line || line === "" ? ` ${line} ` : line;
  return `${ticks}${padded}${ticks}`;
}

function fenced(language: string, text: string): string {
  const fence = "`".repeat(Math.max(3, longestRun(text) + 1));
  return `${fence}${language}\n${legible(text)}\n${fence}`;
}

/** The rule's words: its code stays code, the rest is plain. */
function quote(words: string): string {
  const parts = legible(words).replace(/\s+/g, " ").split("`");
  // An odd number of backticks is no pair of them.
  const isPaired = parts.length % 2 === 1;
  return `> ${parts.map((part, index) => (isPaired && index % 2 === 1 ? code(part) : plain(part))).join("")}`;
}

function plain(text: string): string {
  return legible(text).replace(/[\\`*_{}[\]<>()#+!|~&@:-]/g, (character) => `&#${character.charCodeAt(0)};`);
}

function escaped(text: string): string {
  return legible(text)
    .replace(/\s+/g, " ")
    .replace(/[&<>"'`@#*_[\]\\~|!]/g, (character) => `&#${character.charCodeAt(0)};`);
}

/** Without what no reader can see, and what turns the text around. */
function legible(text: string): string {
  return text.replace(/[^\P{C}\n\t]/gu, "\ufffd");
}

function longestRun(text: string): number {
  return Math.max(0, ...[...text.matchAll(/`+/g)].map(([run]) => run.length));
}
