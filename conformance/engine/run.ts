import { performance } from "node:perf_hooks";
import type { RecordedExchange } from "../http/recorder.ts";
import type { Target } from "../target/target.ts";
import type { Check } from "./check.ts";
import { conclude } from "./conclude.ts";
import { CheckContext } from "./context.ts";
import {
  ConfigurationError,
  ExpectationFailed,
  Inconclusive,
  LaunchFailed,
  MissingNeed,
  NoAnswer,
  NotApplicable,
  Stopped,
} from "./failure.ts";
import { count, type Report, type ReportedViolation, type Result } from "./report.ts";
import type { ContractTypes, Need, Rule, RuleCatalogue } from "./rules.ts";
import { newScope, type Scope, within } from "./scope.ts";
import { selectRules } from "./select.ts";
import { SharedFlows } from "./shared.ts";

export type RunEvent =
  | { readonly type: "start"; readonly checks: number }
  | { readonly type: "begin"; readonly rule: string; readonly title: string | null }
  | { readonly type: "result"; readonly result: Result };

export interface RunOptions<C extends ContractTypes = ContractTypes> {
  readonly target: Target<C>;
  readonly checks: readonly Check<C>[];
  readonly rules: RuleCatalogue;
  /** Instead of what the target says it has. */
  readonly has?: ReadonlySet<Need>;
  /** Rule ids, prefixes or pages; all when empty. */
  readonly select?: readonly string[];
  readonly onEvent?: (event: RunEvent) => void;
  readonly signal?: AbortSignal;
  /** Seconds for one check. */
  readonly timeout?: number;
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
}

/** A run that can be driven check by check, as a test runner does. */
export interface Run<C extends ContractTypes = ContractTypes> {
  readonly plan: readonly Planned<C>[];
  one(planned: Planned<C>): Promise<Result>;
  report(): Report;
}

export const CHECK_SECONDS = 60;

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
  for (const planned of run.plan.filter(({ alone }) => alone)) await run.one(planned);
  return run.report();
}

export function prepareRun<C extends ContractTypes>(options: RunOptions<C>): Run<C> {
  const { target, rules } = options;
  const has = options.has ?? target.has;
  const signal = options.signal ?? new AbortController().signal;
  const chosen = selectRules(rules, options.select ?? []);
  const plan = planChecks(options.checks, rules).filter(({ check }) => chosen.has(check.rule));
  const checked = new Set(plan.map(({ check }) => check.rule));
  const seconds = options.timeout ?? CHECK_SECONDS;
  const shared = new SharedFlows(() => target.epoch(), signal, seconds * 1000);
  const results = new Map<Planned<C>, Result>();
  const violations = new Map<string, ReportedViolation>();
  const startedAt = new Date();
  const begun = performance.now();

  const one = async (planned: Planned<C>): Promise<Result> => {
    const { check, title } = planned;
    options.onEvent?.({ type: "begin", rule: check.rule, title });
    const from = performance.now();
    // Not `AbortSignal.timeout`: its timer would not keep the process alive under a check that waits for nothing.
    const patience = new AbortController();
    const timer = setTimeout(() => patience.abort(), secondsFor(planned, seconds) * 1000);
    const scope = newScope(AbortSignal.any([signal, patience.signal]));
    const finding = await judge(planned, has, target, shared, scope, signal);
    clearTimeout(timer);
    for (const exchange of scope.exchanges) noteViolations(violations, check.rule, exchange);
    const result: Result = target.redactor.deep({
      rule: check.rule,
      title,
      page: planned.rule.page,
      level: planned.rule.level,
      words: planned.rule.words,
      why: null,
      expected: null,
      got: null,
      missing: [],
      ...finding,
      exchanges: finding.verdict === "pass" ? [] : scope.exchanges.slice(-40),
      tookMs: Math.round(performance.now() - from),
    });
    results.set(planned, result);
    options.onEvent?.({ type: "result", result });
    return result;
  };

  const report = (): Report => {
    const done = plan.map((planned) => results.get(planned)).filter((result) => result !== undefined);
    const grounds = {
      results: done,
      violations: [...violations.values()],
      unchecked: [...chosen].filter((rule) => !checked.has(rule)),
      interrupted: signal.aborted,
    };
    return target.redactor.deep({
      format: "opentrain-conformance/1" as const,
      target: { origin: target.site.origin, has: [...has].sort() },
      startedAt: startedAt.toISOString(),
      tookMs: Math.round(performance.now() - begun),
      ...conclude({ ...grounds, noSkips: options.noSkips ?? false }),
      counts: count(done),
      pages: Object.fromEntries(
        [...new Set(done.map(({ page }) => page))].map((page) => [page, count(done.filter((r) => r.page === page))]),
      ),
      ...grounds,
    });
  };
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
    const alone = check.options.alone === true || needs.includes("clock") || needs.includes("load");
    return { check, rule, title, needs, alone };
  });
}

/** A check that starts servers of its own has twice the time. */
export function secondsFor<C extends ContractTypes>({ check, needs }: Planned<C>, seconds: number): number {
  const starts = (["config", "store", "log"] as const).some((need) => needs.includes(need));
  return check.options.timeout ?? (starts ? 2 * seconds : seconds);
}

type Finding = Pick<Result, "verdict"> & Partial<Pick<Result, "why" | "expected" | "got" | "missing">>;

async function judge<C extends ContractTypes>(
  { check, needs }: Planned<C>,
  has: ReadonlySet<Need>,
  target: Target<C>,
  shared: SharedFlows,
  scope: Scope,
  interrupted: AbortSignal,
): Promise<Finding> {
  const missing = needs.filter((need) => !has.has(need));
  if (missing.length > 0) return { verdict: "skipped", why: `the target lacks: ${missing.join(", ")}`, missing };
  if (interrupted.aborted) return { verdict: "inconclusive", why: "the run was interrupted" };
  const t = new CheckContext<C>(target, shared);
  let finding: Finding;
  try {
    await within(scope, () => untilStopped(check.run(t), scope.signal));
    finding = afterwards(scope);
  } catch (error) {
    finding = findingOf(error, scope.signal, interrupted);
  }
  try {
    await t.end();
  } catch (error) {
    return { verdict: "error", why: `could not be ended cleanly: ${stackOf(error)}` };
  }
  return finding;
}

/** What a check has found that ended by itself. */
function afterwards(scope: Scope): Finding {
  const [violation] = scope.violations;
  if (violation !== undefined) {
    return {
      verdict: "fail",
      why: `an answer of ${violation.operation} breaks the contract`,
      expected: "an answer as the contract declares it",
      got: [...new Set(scope.violations.map(({ words }) => words))].slice(0, 5).join("; "),
    };
  }
  if (scope.assertions === 0) return { verdict: "error", why: "the check asserts nothing" };
  return { verdict: "pass" };
}

function findingOf(error: unknown, stopped: AbortSignal, interrupted: AbortSignal): Finding {
  if (error instanceof ExpectationFailed) {
    return { verdict: "fail", why: error.what, expected: error.expected, got: error.got };
  }
  if (error instanceof Inconclusive) {
    const { cause } = error;
    const words = cause instanceof ExpectationFailed ? { expected: cause.expected, got: cause.got } : {};
    return { verdict: "inconclusive", why: error.message, ...words };
  }
  if (error instanceof LaunchFailed) return { verdict: "inconclusive", why: error.message };
  if (error instanceof NotApplicable) return { verdict: "not-applicable", why: error.message };
  if (error instanceof MissingNeed) {
    return { verdict: "skipped", why: `the target lacks: ${error.need} (${error.message})`, missing: [error.need] };
  }
  if (interrupted.aborted) return { verdict: "inconclusive", why: "the run was interrupted" };
  if (error instanceof Stopped || stopped.aborted) {
    return { verdict: "error", why: "the check took longer than it may" };
  }
  if (error instanceof NoAnswer) {
    // Nobody there says nothing of the rule; a server that hangs up on a request has not answered as it must.
    return error.kind === "unreachable"
      ? { verdict: "inconclusive", why: error.message }
      : { verdict: "fail", why: "a request was not answered", expected: "an answer", got: error.message };
  }
  return { verdict: "error", why: stackOf(error) };
}

function stackOf(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}

async function untilStopped<T>(work: Promise<T>, signal: AbortSignal): Promise<T> {
  const stop = Promise.withResolvers<never>();
  const give = (): void => stop.reject(new Stopped("stopped"));
  signal.addEventListener("abort", give, { once: true });
  if (signal.aborted) give();
  try {
    return await Promise.race([work, stop.promise]);
  } finally {
    signal.removeEventListener("abort", give);
  }
}

function noteViolations(all: Map<string, ReportedViolation>, rule: string, exchange: RecordedExchange): void {
  for (const words of exchange.violations) {
    const operation = exchange.operation ?? "";
    const status = exchange.response?.status ?? 0;
    const key = `${operation} ${status} ${words}`;
    const known = all.get(key);
    const rules = [...new Set([...(known?.rules ?? []), rule])];
    all.set(key, { operation, status, words, rules });
  }
}
