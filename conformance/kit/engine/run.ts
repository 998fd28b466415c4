import { randomBytes } from "node:crypto";
import { performance } from "node:perf_hooks";
import type { Target } from "../target/target.ts";
import { buildReport } from "./build-report.ts";
import type { Check } from "./check.ts";
import type { Floor } from "./conclude.ts";
import { CoverageRecord, type Explained, NOTHING_EXPLAINED } from "./coverage.ts";
import { type Attempt, evidenceOf, violationsIn } from "./evidence.ts";
import { type Execution, newExecution, recordingsOf, type SentList } from "./execution.ts";
import type { Instance } from "./instance.ts";
import { judge } from "./judge.ts";
import { PausableTimeout } from "./pausable-timeout.ts";
import { CHECK_SECONDS, type Planned, planChecks, secondsFor } from "./plan.ts";
import type { Finding, Report, ReportedViolation, Result, Tidied } from "./report.ts";
import type { ContractTypes, Need, RuleCatalogue } from "./rules.ts";
import { runScheduled } from "./schedule.ts";
import { choose, type Selection, selectionWords } from "./select.ts";
import { SharedFlows } from "./shared-flows.ts";
import { StandstillMonitor } from "./standstill.ts";

export type RunEvent =
  | { readonly type: "start"; readonly checks: number }
  | { readonly type: "begin"; readonly rule: string; readonly title: string | null }
  | { readonly type: "result"; readonly result: Result }
  | { readonly type: "tidying" };

export interface RunOptions<C extends ContractTypes = ContractTypes> {
  readonly target: Target<C>;
  readonly checks: readonly Check<C>[];
  readonly rules: RuleCatalogue;
  /** The name of what the server is judged as, for reports. */
  readonly profile?: string;
  /** Instead of what the target says it has. */
  readonly has?: ReadonlySet<Need>;
  /** All when absent. */
  readonly select?: Selection;
  /** Why some of the contract's answers are met by no check. */
  readonly explained?: Explained;
  readonly onEvent?: (event: RunEvent) => void;
  /**
   * Estimated seconds that a check waits, given the flows that are done already; one that would wait longer than the run
   * still may is skipped.
   */
  readonly secondsOf?: (planned: Planned<C>, isDone: (flow: string) => boolean) => number;
  /** Called after each attempt of a check with what it sent, and where the server under test is: each of its instances. */
  readonly onAttempt?: (check: Check<C>, sent: SentList, origins: readonly string[]) => void;
  readonly signal?: AbortSignal;
  /** Seconds for one check. */
  readonly timeout?: number;
  /** Stands in the names of everything that the run makes. */
  readonly runId?: string;
  /** How many checks run at once (those that run alone aside). */
  readonly concurrency?: number;
  /** How much has to be checked; less leaves the run undecided. */
  readonly floor?: Floor;
  /** Starts no second server for the checks that run alone. */
  readonly singleInstance?: boolean;
}

/** A run that is under way. */
export interface Run<C extends ContractTypes = ContractTypes> {
  readonly plan: readonly Planned<C>[];
  resultOf(planned: Planned<C>): Promise<Result>;
  readonly done: Promise<Report>;
}

export function newRunId(): string {
  return randomBytes(3).toString("hex");
}

/**
 * Proves rules against a target.
 *
 * @throws {ConfigurationError} for an unknown rule, two checks of one name, or a selector that chooses nothing
 */
export async function runConformance<C extends ContractTypes>(options: RunOptions<C>): Promise<Report> {
  return startRun(options).done;
}

/** Begins a run. What has failed where time decides runs again at the end, when nothing else does. */
export function startRun<C extends ContractTypes>(options: RunOptions<C>): Run<C> {
  const { target, rules } = options;
  const has = options.has ?? target.has;
  const signal = options.signal ?? new AbortController().signal;
  const selection = options.select ?? {};
  const { plan, rules: chosen } = choose(planChecks(options.checks, rules), rules, selection);
  const checked = new Set(plan.map(({ check }) => check.rule));
  const seconds = options.timeout ?? CHECK_SECONDS;
  const targetGone = new AbortController();
  const stopped = AbortSignal.any([signal, targetGone.signal]);
  const violations: ReportedViolation[] = [];
  const coverage = new CoverageRecord(target.declared, options.explained ?? NOTHING_EXPLAINED);
  let silentInARow = 0;
  let requests = 0;
  const runId = options.runId ?? newRunId();
  const startedAt = new Date();
  const begun = performance.now();

  const results = new Map<Planned<C>, Result>();
  const pending = new Map(plan.map((planned) => [planned, Promise.withResolvers<Result>()] as const));

  const attempt = async (planned: Planned<C>, instance: Instance<C>): Promise<Attempt> => {
    const allowed = secondsFor(planned, seconds);
    const timeout = new PausableTimeout(allowed * 1000);
    const execution = newExecution(AbortSignal.any([stopped, timeout.signal]), timeout);
    execution.wantsLimit = planned.check.options.limits ?? false;
    const judged = await judge(planned.check, execution, {
      ...instance,
      interrupted: stopped,
      seconds: allowed,
      runId,
    });
    timeout.end();
    const { origin } = instance.target.site;
    options.onAttempt?.(planned.check, execution.sent, instance.target.origins());
    violations.push(...violationsIn(execution, planned.check.rule));
    coverage.add(planned.check.rule, recordingsOf(execution));
    if (stopped.aborted || !isSilent(execution, origin)) {
      silentInARow = 0;
      return { ...judged, execution };
    }
    silentInARow += 1;
    if (silentInARow < MAX_SILENT_CHECKS && (await instance.target.answers())) return { ...judged, execution };
    targetGone.abort();
    return { ...judged, finding: undecidedIfUnanswered(judged.finding), execution };
  };

  /** Why a check is not run at all. */
  const whyNotRun = (planned: Planned<C>, { shared }: Instance<C>): Finding | undefined => {
    const missing = planned.needs.filter((need) => !has.has(need));
    if (isNonEmpty(missing)) return { verdict: "skipped", why: `the target lacks: ${missing.join(", ")}`, missing };
    const waits = options.secondsOf?.(planned, (flow) => shared.isDone(flow)) ?? 0;
    if (waits > (target.waitLeft() ?? Number.POSITIVE_INFINITY)) {
      const why = `more waiting than is left of the ${target.bounds.waitSeconds ?? 0} s that the run may wait (--wait)`;
      return { verdict: "skipped", why, missing: ["clock"] };
    }
    if (signal.aborted) return undecided("the run was interrupted");
    return targetGone.signal.aborted ? undecided("the target had stopped answering") : undefined;
  };

  const recordResult = (planned: Planned<C>, found: Attempt, from: number): void => {
    const { check, title, rule } = planned;
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
    pending.get(planned)?.resolve(result);
  };

  /** Failed or undecided, perhaps by chance: run once more at the end, before its result is told. */
  const toRetry: Array<{
    readonly planned: Planned<C>;
    readonly instance: Instance<C>;
    readonly found: Attempt;
    /** Times that were measured meanwhile are wrong: the first attempt says nothing. */
    readonly stoodStill: boolean;
  }> = [];
  const monitor = new StandstillMonitor(STANDSTILL_MS);

  const runCheck = async (planned: Planned<C>, instance: Instance<C>): Promise<void> => {
    options.onEvent?.({ type: "begin", rule: planned.check.rule, title: planned.title });
    const from = performance.now();
    const why = whyNotRun(planned, instance);
    const found = why === undefined ? await attempt(planned, instance) : notRun(why);
    // A race that is lost once is lost.
    const isProven = found.execution.sent.raced === true || found.execution.violations.length > 0;
    const stoodStill = monitor.longestSince(from) > 0;
    const isDoubtful = (planned.timed && found.finding.verdict === "fail") || isUndecidedByTime(planned, found.finding);
    if (isDoubtful && !isProven) toRetry.push({ planned, instance, found, stoodStill });
    else recordResult(planned, found, from);
  };

  /** What a slow machine or answer made undecided is tried again too, where that costs no waiting. */
  const isUndecidedByTime = (planned: Planned<C>, finding: Finding): boolean =>
    finding.verdict === "inconclusive" &&
    target.waitLeft() === undefined &&
    (planned.timed || finding.compared === null);

  const retry = async ({ planned, instance, found, stoodStill }: (typeof toRetry)[number]): Promise<void> => {
    const from = performance.now();
    instance.shared.renew();
    servers.renew();
    const second = stopped.aborted ? found : await attempt(planned, instance);
    const isFlaky = second.finding.verdict === "pass";
    if (found.finding.verdict !== "fail" || (isFlaky && stoodStill)) recordResult(planned, second, from);
    else recordResult(planned, isFlaky ? { ...found, finding: flaky(found.finding) } : found, from);
  };

  // Servers beside the target: a move of a clock does not make them stale.
  const servers = new SharedFlows(() => 0, stopped, seconds * 1000);
  const newInstance = (on: Target<C>): Instance<C> => ({
    target: on,
    shared: new SharedFlows(() => on.epoch(), stopped, seconds * 1000),
    servers,
  });

  const others: Target<C>[] = [];
  const startAnother = async (startAgain: () => Promise<Target<C>>): Promise<Instance<C>> => {
    const started = await startAgain();
    others.push(started);
    return newInstance(started);
  };

  const runPlan = async (): Promise<void> => {
    const { startAgain } = target;
    try {
      await runScheduled(plan, {
        first: newInstance(target),
        runCheck,
        concurrency: options.concurrency ?? 4,
        timeoutOf: (planned) => secondsFor(planned, seconds),
        waitOf: (planned) => options.secondsOf?.(planned, () => false) ?? 0,
        startAnother:
          startAgain === undefined || options.singleInstance === true ? undefined : () => startAnother(startAgain),
      });
      for (const retried of toRetry) await retry(retried);
    } finally {
      monitor.end();
      requests = [target, ...others].reduce((total, each) => total + each.requests(), 0);
      await Promise.all(others.map((each) => each.close()));
    }
  };

  const report = (tidied: Tidied | null): Report =>
    buildReport(target.redactor, {
      target: {
        origin: target.site.origin,
        isStarted: target.isStarted,
        has: [...has],
        lacks: [...target.lacks],
        ...(options.profile === undefined ? {} : { profile: options.profile }),
      },
      selected: selectionWords(selection),
      startedAt: startedAt.toISOString(),
      tookMs: performance.now() - begun,
      results: plan.flatMap((planned) => results.get(planned) ?? []),
      violations,
      ...coverage.summary(rules),
      unchecked: [...chosen].filter((rule) => !checked.has(rule)),
      ending: signal.aborted ? "interrupted" : targetGone.signal.aborted ? "target gone" : "finished",
      whole: { checks: options.checks.map(({ rule }) => rule), rules: Object.keys(rules) },
      floor: options.floor ?? {},
      runId,
      requests,
      tidied,
    });

  const finish = async (): Promise<Report> => {
    options.onEvent?.({ type: "start", checks: plan.length });
    await runPlan();
    if (target.cleanUp === undefined) return report(null);
    options.onEvent?.({ type: "tidying" });
    return report(await target.cleanUp(options.signal));
  };

  const done = finish();
  // Whoever waits for one result is told as well when there will be none.
  done.catch((error: unknown) => {
    for (const { promise, reject } of pending.values()) {
      promise.catch(() => {});
      reject(error);
    }
  });
  const resultOf = (planned: Planned<C>): Promise<Result> => {
    const result = pending.get(planned);
    if (result === undefined) throw new TypeError(`the run has no check of ${planned.check.rule} like this`);
    return result.promise;
  };
  return { plan, resultOf, done };
}

/** A standstill of this length makes what a timed check measured doubtful: it is far above what a busy machine's timers are late. */
const STANDSTILL_MS = 1000;

function isNonEmpty<T>(list: readonly T[]): list is readonly [T, ...T[]] {
  return list.length > 0;
}

function notRun(finding: Finding): Attempt {
  return { finding, variants: new Map(), execution: newExecution(AbortSignal.abort()) };
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
function undecidedIfUnanswered(finding: Finding): Finding {
  return finding.verdict === "fail" ? undecided(`the target stopped answering: ${finding.got}`) : finding;
}

/** After so many checks in a row whose last request got no answer the target counts as gone. */
const MAX_SILENT_CHECKS = 8;

/** Whether the last thing that was asked of the target has got no answer. */
function isSilent(execution: Execution, origin: string): boolean {
  const last = recordingsOf(execution).findLast((recording) => recording.origin === origin);
  return last !== undefined && !last.isAnswered;
}
