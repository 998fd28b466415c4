import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { Eta } from "eta";
import { keyOf } from "../engine/coverage.ts";
import { type Conclusion, nameOf, type Report, type ReportedExchange, type Result } from "../engine/report.ts";
import { cut } from "../engine/words.ts";
import type { ContractSecrets } from "../http/secret-forms.ts";
import { curlOf } from "./curl.ts";
import { linesOf, ofStanding, STANDINGS, type Standing, standingOf, tidiedText, unmetNeeds } from "./lines.ts";
import { type ReadableReport, readable } from "./readable.ts";

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

/** What a reader who has never seen the suite calls a standing, in a count and above a list, and what it says. */
const NAMES: Readonly<Record<Standing, { readonly count: string; readonly title: string; readonly says: string }>> = {
  fail: {
    count: "failed",
    title: "Failed",
    says: "The server did otherwise than a rule that it must keep says.",
  },
  error: {
    count: "broken",
    title: "Checks that broke",
    says: "The suite itself went wrong here; that says nothing of the server.",
  },
  flaky: {
    count: "flaky",
    title: "Flaky",
    says: "Failed at first, and passed when run again alone: the run decides nothing here.",
  },
  inconclusive: {
    count: "undecided",
    title: "Undecided",
    says: "Something that had to work first did not, so the rule itself could not be judged.",
  },
  warning: {
    count: "with a warning",
    title: "Warnings",
    says: "The server does not follow a recommendation (SHOULD); that does not change the verdict.",
  },
  "not-applicable": {
    count: "not applicable",
    title: "Not applicable",
    says: "This server has nothing that the rule is about; each check shows how it knows.",
  },
  skipped: {
    count: "not checked",
    title: "Not checked",
    says: "These checks need something that the suite did not have in this run.",
  },
  pass: { count: "passed", title: "Passed", says: "The server keeps these rules." },
};

/**
 * The report as one page that needs nothing else: no network, and no script to be read. The browser is told to run
 * nothing but the page's own script and style, whatever a server has managed to have said.
 */
export function htmlReport(report: Report, secrets: ContractSecrets): string {
  const all = readable(report, secrets);
  const style = file("page.css");
  const script = file("page.js");
  eta.loadTemplate("@list", file("list.eta"));
  return eta.renderString(file("page.eta"), {
    policy: `default-src 'none'; style-src ${hash(style)}; script-src ${hash(script)}; base-uri 'none'; form-action 'none'`,
    style,
    script,
    title: `${capital(all.verdict)} (${all.target.origin})`,
    tone: TONE[all.conclusion],
    origin: all.target.origin,
    profile: all.target.profile,
    ...headView(all),
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
    ...listsView(all),
  });
}

/** The verdict, short, and the reason for it, as far as the words have one. */
function headView({ verdict }: ReadableReport): { verdict: string; because: string } {
  const [short = "", ...because] = verdict.split(/(?<=: )/);
  return { verdict: capital(short), because: because.join("") };
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
  readonly name: string;
}

function countsView({ results, pages }: ReadableReport): {
  totals: Count[];
  table: Array<{ page: string; counts: Count[] }>;
} {
  const of = (some: readonly Result[], standing: Standing): Count => {
    return { standing, count: ofStanding(some, standing).length, name: NAMES[standing].count };
  };
  const totals = STANDINGS.map((standing) => of(results, standing)).filter(
    ({ standing, count }) => count > 0 || standing === "pass" || standing === "fail",
  );
  const table = Object.keys(pages).map((page) => {
    const ofPage = results.filter((result) => result.page === page);
    return { page, counts: totals.map(({ standing }) => of(ofPage, standing)) };
  });
  return { totals, table };
}

function unmetView({ results, target }: ReadableReport): object[] {
  return unmetNeeds(results, target.lacks).map(({ needs, how, results: of }) => ({
    needs: needs.join(" and "),
    how: [...new Set(how)].join("; "),
    checks: of.map((result) => ({ rule: result.rule, name: nameOf(result) })),
  }));
}

const MOST_RULES = 5;

function coverageView({ coverage, run, selected, counts }: ReadableReport): object {
  // Of a part of the checks nobody can say more than that the others might have met the rest.
  const isPart = selected.length > 0 || counts.skipped > 0;
  const unexplained = isPart ? "This run did not make all checks." : "The suite gives no reason for it.";
  const byWhy = (gaps: ReadonlyArray<{ name: string; why: string | null }>): object[] =>
    [...Map.groupBy(gaps, ({ why }) => why)]
      .toSorted(([a], [b]) => Number(b === null) - Number(a === null))
      .map(([why, of]) => ({ why: why ?? unexplained, names: of.map(({ name }) => name) }));
  return {
    declared: coverage.declared,
    unseen: byWhy(coverage.unmet.map((answer) => ({ name: keyOf(answer), why: answer.why }))),
    placeless: byWhy(coverage.placeless.map(({ rule, why }) => ({ name: rule, why }))),
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

interface ListView {
  readonly standing: Standing;
  readonly title: string;
  readonly says: string;
  readonly of: string;
  readonly rules: readonly RuleView[];
  /** Checks of this standing that stand in the list of a worse one, with the rest of their rule. */
  readonly elsewhere: ReadonlyArray<{ readonly rule: string; readonly name: string }>;
}

/** The rules by the worst that is said of each: first what is not well, then the rest. */
function listsView(all: ReadableReport): { ruleCount: number; unwell: ListView[]; others: ListView[] } {
  const rules = rulesView(all);
  const listOf = (standing: Standing): ListView[] => {
    const results = ofStanding(all.results, standing);
    if (results.length === 0 && (standing !== "skipped" || all.unchecked.length === 0)) return [];
    const listed = rules.filter((rule) => rule.standing === standing);
    const ids = new Set(listed.map(({ id }) => id));
    const elsewhere = results.filter(({ rule }) => !ids.has(rule));
    const ruleCount = new Set(results.map(({ rule }) => rule)).size;
    return [
      {
        standing,
        title: NAMES[standing].title,
        says: NAMES[standing].says,
        of: `${counted(results.length, "check")} of ${counted(ruleCount, "rule")}`,
        rules: listed,
        elsewhere: elsewhere.map((result) => ({ rule: result.rule, name: nameOf(result) })),
      },
    ];
  };
  const rest: readonly Standing[] = ["skipped", "not-applicable", "pass"];
  return { ruleCount: rules.length, unwell: UNWELL.flatMap(listOf), others: rest.flatMap(listOf) };
}

function counted(count: number, what: string): string {
  return `${count} ${what}${count === 1 ? "" : "s"}`;
}

/** The rules, in the order of the contract. */
function rulesView(all: ReadableReport): RuleView[] {
  const ids = [...new Set(all.results.map(({ rule }) => rule))];
  return ids.map((id): RuleView => {
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

function checkView(result: Result, all: ReadableReport): object {
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
function groupsView(result: Result, main: number, all: ReadableReport): GroupView[] {
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

function exchangeView(exchange: ReportedExchange, tookMs: number | undefined, all: ReadableReport): object {
  const { request, response, noAnswer } = exchange;
  const asked = `${exchange.byServer ? "webhook: " : ""}${request.method} ${request.target}`;
  return {
    asked: cut(asked, 200),
    answered: response === null ? "no answer" : `${response.status}${tookMs === undefined ? "" : ` in ${tookMs} ms`}`,
    sent: message(asked, request.headers, request.body),
    came: response === null ? (noAnswer ?? "") : message(String(response.status), response.headers, response.body),
    curl: curlOf(exchange, all),
  };
}

function message(start: string, headers: ReadonlyArray<readonly [string, string]>, body: string | null): string {
  const lines = [start, ...headers.map(([name, value]) => `${name}: ${value}`)];
  return body === null || body === "" ? lines.join("\n") : [...lines, "", body].join("\n");
}
