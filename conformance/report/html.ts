import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { Eta } from "eta";
import { coverageLine, keyOf } from "../engine/coverage.ts";
import { type Conclusion, nameOf, type Report, type ReportedExchange, type Result } from "../engine/report.ts";
import { cut } from "../engine/words.ts";
import { curlOf } from "./curl.ts";
import { linesOf, ofStanding, STANDINGS, type Standing, standingOf, tidiedText, unmetNeeds } from "./lines.ts";
import { type Shown, shown } from "./shown.ts";

const eta = new Eta();

function file(name: string): string {
  return readFileSync(new URL(`page/${name}`, import.meta.url), "utf8");
}

const TONE: Readonly<Record<Conclusion, Standing>> = {
  conformant: "pass",
  "not conformant": "fail",
  undecided: "inconclusive",
  broken: "error",
};

/**
 * The report as one page that needs nothing else: no network, and no script to be read. The browser is told to run
 * nothing but the page's own script and style, whatever a server has managed to have said.
 */
export function htmlReport(report: Report): string {
  const all = shown(report);
  const style = file("page.css");
  const script = file("page.js");
  return eta.renderString(file("page.eta"), {
    policy: `default-src 'none'; style-src ${hash(style)}; script-src ${hash(script)}; base-uri 'none'; form-action 'none'`,
    style,
    script,
    title: `${capital(all.verdict)} (${all.target.origin})`,
    tone: TONE[all.conclusion],
    origin: all.target.origin,
    verdict: capital(all.verdict),
    ending: all.ending,
    shares: shares(all.results),
    checks: all.results.length,
    seconds: (all.run.tookMs / 1000).toFixed(1),
    startedAt: all.run.startedAt,
    has: all.target.has.join(", ") || "nothing but its URL",
    selected: all.selected.join(", "),
    run: all.run.id,
    tidied: tidiedText(all.run),
    exitCode: all.exitCode,
    ...countsView(all),
    violations: all.violations,
    unmet: unmetView(all),
    unchecked: all.unchecked,
    coverage: coverageView(all),
    rules: rulesView(all),
  });
}

function hash(text: string): string {
  return `'sha256-${createHash("sha256").update(text).digest("base64")}'`;
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** The width of each standing in the bar, in hundredths. */
function shares(results: readonly Result[]): Array<{ standing: Standing; from: string; width: string }> {
  let from = 0;
  return STANDINGS.flatMap((standing) => {
    const width = (100 * ofStanding(results, standing).length) / Math.max(1, results.length);
    from += width;
    return width === 0 ? [] : [{ standing, from: (from - width).toFixed(3), width: width.toFixed(3) }];
  });
}

interface Count {
  readonly standing: Standing;
  readonly count: number;
}

function countsView({ results, pages }: Shown): { totals: Count[]; table: Array<{ page: string; counts: Count[] }> } {
  const totals = STANDINGS.map((standing) => ({ standing, count: ofStanding(results, standing).length })).filter(
    ({ standing, count }) => count > 0 || standing === "pass" || standing === "fail",
  );
  const table = Object.keys(pages).map((page) => {
    const ofPage = results.filter((result) => result.page === page);
    return { page, counts: totals.map(({ standing }) => ({ standing, count: ofStanding(ofPage, standing).length })) };
  });
  return { totals, table };
}

function unmetView({ results, target }: Shown): object[] {
  return unmetNeeds(results, target.lacks).map(({ needs, how, results: of }) => ({
    needs: needs.join(" and "),
    how: [...new Set(how)].join("; "),
    checks: of.map((result) => ({ rule: result.rule, name: nameOf(result) })),
  }));
}

const MOST_RULES = 5;

function coverageView({ coverage, run, selected, counts }: Shown): object {
  const gaps = [
    ...coverage.unmet.map((answer) => ({ name: keyOf(answer), why: answer.why })),
    ...coverage.placeless.map(({ rule, why }) => ({ name: rule, why })),
  ];
  const byWhy = [...Map.groupBy(gaps, ({ why }) => why)].toSorted(
    ([a], [b]) => Number(b === null) - Number(a === null),
  );
  return {
    line: coverageLine({ coverage, selected, counts }),
    gaps: byWhy.map(([why, of]) => ({ why: why ?? "Not explained.", names: of.map(({ name }) => name) })),
    stale: coverage.stale,
    met: run.met.map((answer) => ({
      name: keyOf(answer),
      rules: answer.rules.slice(0, MOST_RULES),
      more: Math.max(0, answer.rules.length - MOST_RULES),
    })),
  };
}

interface RuleView {
  readonly id: string;
  readonly standing: Standing;
  readonly checks: readonly object[];
  readonly [more: string]: unknown;
}

// A rule that is partly proven is proven in part only; one that only does not apply here is no rule less.
const WEIGHT: readonly Standing[] = [
  "fail",
  "error",
  "flaky",
  "inconclusive",
  "warning",
  "skipped",
  "pass",
  "not-applicable",
];
const UNWELL: readonly Standing[] = ["fail", "error", "flaky", "inconclusive", "warning"];

/** The rules, those that are not well first, else in the order of the contract. */
function rulesView(all: Shown): RuleView[] {
  const ids = [...new Set(all.results.map(({ rule }) => rule))];
  const rules = ids.map((id): RuleView => {
    const results = all.results.filter(({ rule }) => rule === id);
    const standings = results.map(standingOf);
    const standing = WEIGHT.find((one) => standings.includes(one)) ?? "skipped";
    const [first] = results;
    return {
      id,
      standing,
      standings: [...new Set(standings)].join(" "),
      open: UNWELL.includes(standing),
      words: wordsView(first?.words ?? ""),
      level: first?.level,
      source: first?.source,
      page: first?.page,
      checks: results.map((result) => checkView(result, all)),
    };
  });
  return rules.toSorted((a, b) => weight(a.standing) - weight(b.standing));
}

function weight(standing: Standing): number {
  return UNWELL.includes(standing) ? UNWELL.indexOf(standing) : UNWELL.length;
}

/** The rule's words; what stands between backticks is code. */
function wordsView(words: string): Array<{ text: string; code: boolean }> {
  return words.split("`").map((text, index) => ({ text, code: index % 2 === 1 }));
}

const MOST_EXCHANGES = 12;

interface GroupView {
  /** What the group is called when it stands folded; null for what the reader wants to see. */
  readonly folded: string | null;
  readonly exchanges: readonly object[];
}

function checkView(result: Result, all: Shown): object {
  const { exchanges, judged } = result;
  const groups = groupsView(result, judged ?? exchanges.length - 1, all);
  return {
    standing: standingOf(result),
    title: result.title ?? "the rule as it is",
    tookMs: Math.round(result.tookMs),
    lines: linesOf(result),
    more: groups.reduce((more, group) => more - group.exchanges.length, exchanges.length),
    groups,
  };
}

/** The exchange that matters, between what was sent before it and after it. */
function groupsView(result: Result, main: number, all: Shown): GroupView[] {
  const from = Math.min(main, Math.max(0, result.exchanges.length - MOST_EXCHANGES));
  const to = Math.min(result.exchanges.length, from + MOST_EXCHANGES);
  const views = (start: number, end: number): object[] =>
    result.exchanges.slice(start, end).map((exchange, index) => {
      const at = start + index;
      const about = at === result.judged ? "what the expectation is about" : "";
      const open = at === main && standingOf(result) !== "not-applicable";
      return { ...exchangeView(exchange, result.timings[at]?.tookMs, all), about, open };
    });
  const groups = [
    { folded: `${main - from} before it`, exchanges: views(from, main) },
    { folded: null, exchanges: views(main, main + 1) },
    { folded: `${to - main - 1} after it`, exchanges: views(main + 1, to) },
  ];
  return groups.filter((group) => group.exchanges.length > 0);
}

function exchangeView(exchange: ReportedExchange, tookMs: number | undefined, { isStarted }: Shown): object {
  const { request, response, noAnswer } = exchange;
  const asked = `${exchange.byServer ? "webhook: " : ""}${request.method} ${request.target}`;
  return {
    asked: cut(asked, 200),
    answered: response === null ? "no answer" : `${response.status}${tookMs === undefined ? "" : ` in ${tookMs} ms`}`,
    sent: message(asked, request.headers, request.body),
    came: response === null ? (noAnswer ?? "") : message(String(response.status), response.headers, response.body),
    curl: curlOf(exchange, { isGone: isStarted }),
  };
}

function message(start: string, headers: ReadonlyArray<readonly [string, string]>, body: string | null): string {
  const lines = [start, ...headers.map(([name, value]) => `${name}: ${value}`)];
  return body === null || body === "" ? lines.join("\n") : [...lines, "", body].join("\n");
}
