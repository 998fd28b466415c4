import { randomBytes } from "node:crypto";
import { performance } from "node:perf_hooks";
import type { Target } from "../target/target.ts";
import type { Check } from "./check.ts";
import { CoverageRecord, type Explained, NOTHING_EXPLAINED } from "./coverage.ts";
import { type Attempt, evidenceOf, violationsIn } from "./evidence.ts";
import { ConfigurationError } from "./failure.ts";
import { judge } from "./judge.ts";
import { Patience } from "./patience.ts";
import type { Finding, Report, ReportedViolation, Result, Tidied } from "./report.ts";
import type { ContractTypes, Need, Rule, RuleCatalogue } from "./rules.ts";
import { newScope, recordingsOf, type Scope, type SentList } from "./scope.ts";
import { choose, type Selection, selectionWords } from "./select.ts";
import { settle } from "./settle.ts";
import { SharedFlows } from "./shared.ts";

export type RunEvent =
  | { readonly type: "start"; readonly checks: number }
  | { readonly type: "begin"; readonly rule: string; readonly title: string | null }
  | { readonly type: "result"; readonly result: Result }
  | { readonly type: "tidying" };

export interface RunOptions<C extends ContractTypes = ContractTypes> {
  readonly target: Target<C>;
  readonly checks: readonly Check<C>[];
  readonly rules: RuleCatalogue;
  /** Instead of what the target says it has. */
  readonly has?: ReadonlySet<Need>;
  /** All when absent. */
  readonly select?: Selection;
  /** Why some of the contract's answers are met by no check. */
  readonly explained?: Explained;
  readonly onEvent?: (event: RunEvent) => void;
  /** Seconds that a check lets pass, as far as known: one that would wait longer than the run may is not begun. */
  readonly secondsOf?: (planned: Planned<C>) => number;
  /** Is told what each run of a check has sent. */
  readonly onAttempt?: (check: Check<C>, sent: SentList) => void;
  readonly signal?: AbortSignal;
  /** Seconds for one check. */
  readonly timeout?: number;
  /** What the run makes on the server bears it. */
  readonly runId?: string;
  /** How many checks run at once (those that run alone aside). */
  readonly concurrency?: number;
  /** A skipped check makes the run undecided. */
  readonly noSkips?: boolean;
}

/** One check that a run will do. */
export interface Planned<C extends ContractTypes = ContractTypes> {
  readonly check: Check<C>;
  readonly rule: Rule;
  readonly title: string | null;
  readonly needs: readonly Need[];
  readonly alone: boolean;
  /** Whether time decides it: a failure of it has to show itself twice. */
  readonly timed: boolean;
}

/** A run that can be driven check by check, as a test runner does. */
export interface Run<C extends ContractTypes = ContractTypes> {
  readonly plan: readonly Planned<C>[];
  one(planned: Planned<C>): Promise<Result>;
  /** @param tidied what became of what the checks have made; null when the server ends with the run */
  report(tidied: Tidied | null): Report;
}

export const CHECK_SECONDS = 60;

export function newRunId(): string {
  return randomBytes(3).toString("hex");
}

/**
 * Proves rules against a target.
 *
 * @throws {ConfigurationError} for an unknown rule, two checks of one name, or a selector that chooses nothing
 */
export async function runConformance<C extends ContractTypes>(options: RunOptions<C>): Promise<Report> {
  const run = prepareRun(options);
  options.onEvent?.({ type: "start", checks: run.plan.length });
  const waiting = run.plan.filter(({ alone }) => !alone);
  const worker = async (): Promise<void> => {
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) await run.one(next);
  };
  await Promise.all(Array.from({ length: Math.max(1, options.concurrency ?? 4) }, worker));
  const seconds = (planned: Planned<C>): number => options.secondsOf?.(planned) ?? 0;
  // The least waiting first: what the run may wait for then decides most.
  const last = run.plan.filter(({ alone }) => alone);
  if (options.target.waitLeft() !== undefined) last.sort((a, b) => seconds(a) - seconds(b));
  for (const planned of last) await run.one(planned);
  if (options.target.tidy === undefined) return run.report(null);
  options.onEvent?.({ type: "tidying" });
  return run.report(await options.target.tidy(options.signal));
}

export function prepareRun<C extends ContractTypes>(options: RunOptions<C>): Run<C> {
  const { target, rules } = options;
  const has = options.has ?? target.has;
  const signal = options.signal ?? new AbortController().signal;
  const selection = options.select ?? {};
  const { plan, rules: chosen } = choose(planChecks(options.checks, rules), rules, selection);
  const checked = new Set(plan.map(({ check }) => check.rule));
  const seconds = options.timeout ?? CHECK_SECONDS;
  const gone = new AbortController();
  const ended = AbortSignal.any([signal, gone.signal]);
  const shared = new SharedFlows(() => target.epoch(), ended, seconds * 1000);
  const results = new Map<Planned<C>, Result>();
  const violations: ReportedViolation[] = [];
  const coverage = new CoverageRecord(target.declared, options.explained ?? NOTHING_EXPLAINED);
  let silentInARow = 0;
  const runId = options.runId ?? newRunId();
  const startedAt = new Date();
  const begun = performance.now();

  const attempt = async (planned: Planned<C>): Promise<Attempt> => {
    const allowed = secondsFor(planned, seconds);
    const patience = new Patience(allowed * 1000);
    const scope = newScope(AbortSignal.any([ended, patience.signal]), patience);
    scope.wantsLimit = planned.check.options.limits ?? false;
    const judged = await judge(planned.check, scope, { target, shared, interrupted: ended, seconds: allowed, runId });
    patience.end();
    options.onAttempt?.(planned.check, scope.sent);
    violations.push(...violationsIn(scope, planned.check.rule));
    coverage.add(planned.check.rule, recordingsOf(scope));
    if (ended.aborted || !isSilent(scope, target.site.origin)) {
      silentInARow = 0;
      return { ...judged, scope };
    }
    silentInARow += 1;
    if (silentInARow < MOST_SILENT && (await target.answers())) return { ...judged, scope };
    gone.abort();
    return { ...judged, finding: unlessAnswered(judged.finding), scope };
  };

  const one = async (planned: Planned<C>): Promise<Result> => {
    const { check, title, rule, needs } = planned;
    options.onEvent?.({ type: "begin", rule: check.rule, title });
    const from = performance.now();
    const missing = needs.filter((need) => !has.has(need));
    const waits = options.secondsOf?.(planned) ?? 0;
    const waitLeft = target.waitLeft() ?? Number.POSITIVE_INFINITY;
    let found: Attempt;
    if (isSome(missing)) found = unrun({ verdict: "skipped", why: `the target lacks: ${missing.join(", ")}`, missing });
    else if (waits > waitLeft) {
      const why = `more waiting than is left of the ${target.bounds.waitSeconds ?? 0} s that the run may wait (--wait)`;
      found = unrun({ verdict: "skipped", why, missing: ["clock"] });
    } else if (signal.aborted) found = unrun(undecided("the run was interrupted"));
    else if (gone.signal.aborted) found = unrun(undecided("the target had stopped answering"));
    else {
      found = await attempt(planned);
      const isProven = found.hasRaced || found.scope.violations.length > 0;
      if (found.finding.verdict === "fail" && planned.timed && !isProven) {
        shared.renew();
        const again = await attempt(planned);
        if (again.finding.verdict === "pass") found = { ...found, finding: flaky(found.finding) };
      }
    }
    const result: Result = {
      rule: check.rule,
      title,
      page: rule.page,
      level: rule.level,
      words: rule.words,
      source: rule.source,
      ...target.redactor.deep({ ...found.finding, ...evidenceOf(found, begun) }),
      at: from - begun,
      tookMs: performance.now() - from,
    };
    results.set(planned, result);
    options.onEvent?.({ type: "result", result });
    return result;
  };

  const report = (tidied: Tidied | null): Report =>
    settle(target.redactor, {
      target: { origin: target.site.origin, isStarted: target.isStarted, has: [...has], lacks: [...target.lacks] },
      selected: selectionWords(selection),
      startedAt: startedAt.toISOString(),
      tookMs: performance.now() - begun,
      results: plan.flatMap((planned) => results.get(planned) ?? []),
      violations,
      ...coverage.summary(rules),
      unchecked: [...chosen].filter((rule) => !checked.has(rule)),
      ending: signal.aborted ? "interrupted" : gone.signal.aborted ? "target gone" : "finished",
      noSkips: options.noSkips ?? false,
      runId,
      requests: target.requests(),
      tidied,
    });
  return { plan, one, report };
}

/**
 * The checks with their rules, in the order given.
 *
 * @throws {ConfigurationError} for an unknown rule, or two checks of one rule with the same title
 */
export function planChecks<C extends ContractTypes>(checks: readonly Check<C>[], rules: RuleCatalogue): Planned<C>[] {
  const seen = new Set<string>();
  return checks.map((check) => {
    const rule = Object.hasOwn(rules, check.rule) ? rules[check.rule] : undefined;
    if (rule === undefined) throw new ConfigurationError(`a check names the rule "${check.rule}", which is not there`);
    const title = check.options.title ?? null;
    const name = `${check.rule}: ${title}`;
    if (seen.has(name)) throw new ConfigurationError(`two checks of ${check.rule} have the title ${title ?? "(none)"}`);
    seen.add(name);
    const needs = check.options.needs ?? rule.needs;
    // Moving the clock moves it for everybody; a burst of requests would disturb the timing of others.
    const alone = check.options.alone ?? (needs.includes("clock") || needs.includes("load"));
    // What fails under load has failed.
    return { check, rule, title, needs, alone, timed: alone && !needs.includes("load") };
  });
}

/** A check that starts servers of its own has twice the time. */
export function secondsFor<C extends ContractTypes>({ check, needs }: Planned<C>, seconds: number): number {
  const starts = (["config", "store", "log"] as const).some((need) => needs.includes(need));
  return check.options.timeout ?? (starts ? 2 * seconds : seconds);
}

function isSome<T>(list: readonly T[]): list is readonly [T, ...T[]] {
  return list.length > 0;
}

function unrun(finding: Finding): Attempt {
  return { finding, variants: new Map(), hasRaced: false, scope: newScope(AbortSignal.abort()) };
}

function undecided(why: string): Finding {
  return { verdict: "inconclusive", why, compared: null, flaky: false };
}

/** A failure that did not come again: it is no proof of a breach, and no proof of the rule either. */
function flaky(failed: Finding & { readonly verdict: "fail" }): Finding {
  const { what, expected, got } = failed;
  const why = `failed, and passed when it was run again alone: ${what}`;
  return { verdict: "inconclusive", why, compared: { expected, got }, flaky: true };
}

/** The finding of a check whose last request was the end of the target: it says nothing of the rule. */
function unlessAnswered(finding: Finding): Finding {
  return finding.verdict === "fail" ? undecided(`the target stopped answering: ${finding.got}`) : finding;
}

/** So many checks in a row without an answer to their last request: what is left would only wait. */
const MOST_SILENT = 8;

/** Whether the last thing that was asked of the target has got no answer. */
function isSilent(scope: Scope, origin: string): boolean {
  const last = recordingsOf(scope).findLast((recording) => recording.origin === origin);
  return last !== undefined && !last.isAnswered;
}
