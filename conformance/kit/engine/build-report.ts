import type { Redactor } from "../http/redact.ts";
import { conclude, type Floor, type Whole } from "./conclude.ts";
import type { Coverage, MetAnswer } from "./coverage.ts";
import {
  count,
  type Ending,
  FORMAT,
  isWarning,
  type Moved,
  nameOf,
  type Report,
  type ReportedExchange,
  type ReportedResult,
  type ReportedViolation,
  type Result,
  type RunBlock,
  type Tidied,
  type Timing,
} from "./report.ts";
import type { Need } from "./rules.ts";
import { Moving } from "./volatile.ts";

export interface Outcome {
  readonly target: {
    readonly origin: string;
    /** Whether the suite has started it, so that its origin is another one in each run. */
    readonly isStarted: boolean;
    readonly has: readonly Need[];
    readonly lacks: ReadonlyArray<readonly [Need, string]>;
  };
  readonly selected: readonly string[];
  readonly startedAt: string;
  readonly tookMs: number;
  /** In the order of the plan. */
  readonly results: readonly Result[];
  readonly violations: readonly ReportedViolation[];
  readonly coverage: Coverage;
  readonly met: readonly MetAnswer[];
  readonly unchecked: readonly string[];
  readonly ending: Ending;
  readonly whole: Whole;
  readonly floor: Floor;
  readonly runId: string;
  readonly requests: number;
  readonly tidied: Tidied | null;
}

/**
 * The report of a run. Two runs against the same server give equal reports but for `run`, which collects times, ids and
 * random words; exchanges that were sent at once are put in a stable order. Answers that really differ still differ.
 */
export function settle(redactor: Redactor, outcome: Outcome): Report {
  const { target, results, unchecked, ending, whole, floor } = outcome;
  const stays = target.isStarted ? undefined : target.origin;
  const checks: Record<string, RunBlock["checks"][string]> = {};
  const settled = results.map((result) => {
    const { reported, timings, moved } = settleResult(redactor.deep(result), new Moving(stays));
    const { rule, title, words, source } = result; // as the catalogue has them
    checks[nameOf(result)] = { ...rounded(result), exchanges: timings.map(rounded), moved };
    return { ...reported, rule, title, words, source };
  });
  const { violations, moved } = settleViolations(redactor.deep(outcome.violations), stays);
  const about = new Moving(stays);
  return {
    format: FORMAT,
    target: {
      origin: about.out(target.origin),
      has: [...target.has].sort(),
      lacks: Object.fromEntries([...target.lacks].sort()),
    },
    selected: outcome.selected,
    ...conclude({ results: settled, violations, unchecked, ending, whole, floor }),
    ending,
    counts: count(settled),
    warnings: settled.filter(isWarning).length,
    pages: Object.fromEntries(
      [...new Set(settled.map(({ page }) => page))].map((page) => [
        page,
        count(settled.filter((r) => r.page === page)),
      ]),
    ),
    results: settled,
    violations,
    unchecked,
    coverage: outcome.coverage,
    run: {
      id: outcome.runId,
      startedAt: outcome.startedAt,
      tookMs: Math.round(outcome.tookMs),
      checks,
      violations: moved,
      target: about.moved,
      met: outcome.met,
      requests: outcome.requests,
      tidied: outcome.tidied,
    },
  };
}

function rounded({ at, tookMs }: Timing): Timing {
  return { at: Math.round(at), tookMs: Math.round(tookMs) };
}

interface SettledResult {
  readonly reported: ReportedResult;
  readonly timings: readonly Timing[];
  readonly moved: Moved;
}

function settleResult(result: Result, moving: Moving): SettledResult {
  const { at: _, tookMs: __, timings, exchanges, judged, ...rest } = result;
  const order = inOrder(exchanges, timings);
  // The exchanges first: what they show is then numbered in the order in which it happened.
  const shown = order.flatMap((index) => (exchanges[index] === undefined ? [] : [moveOut(exchanges[index], moving)]));
  const reported: ReportedResult = {
    ...moving.deep(rest),
    exchanges: shown,
    judged: judged === null ? null : order.indexOf(judged),
  };
  return { reported, timings: order.flatMap((index) => timings[index] ?? []), moved: moving.moved };
}

function moveOut({ request, response, ...rest }: ReportedExchange, moving: Moving): ReportedExchange {
  return {
    ...moving.deep(rest),
    request: moveOutOf(request, moving),
    response: response === null ? null : moveOutOf(response, moving),
  };
}

function moveOutOf<T extends { readonly headers: ReportedExchange["request"]["headers"] }>(part: T, moving: Moving): T {
  const { headers, ...rest } = part;
  const moved = headers.map(([name, value]) => [name, moving.header(name, value)] as const);
  return { ...part, ...moving.deep(rest), headers: moved };
}

/**
 * The places of the exchanges in an order that the next run has too: as they were sent, but those that were under way
 * at once by what they say.
 */
function inOrder(exchanges: readonly ReportedExchange[], timings: readonly Timing[]): number[] {
  const says = exchanges.map((exchange) => JSON.stringify(moveOut(exchange, new Moving(undefined))));
  const order: number[] = [];
  let batch: number[] = [];
  let firstEnd = Number.POSITIVE_INFINITY;
  const close = (): void => {
    order.push(...batch.sort((a, b) => compare(says[a] ?? "", says[b] ?? "") || a - b));
    batch = [];
    firstEnd = Number.POSITIVE_INFINITY;
  };
  for (const [index, { at, tookMs }] of timings.entries()) {
    if (at >= firstEnd) close();
    batch.push(index);
    firstEnd = Math.min(firstEnd, at + tookMs);
  }
  close();
  return order;
}

/** Breaches that differ only in what differs from run to run are one breach. */
function settleViolations(
  violations: readonly ReportedViolation[],
  stays: string | undefined,
): { violations: ReportedViolation[]; moved: Moved[] } {
  const byWords = new Map<string, { violation: ReportedViolation; moved: Moved }>();
  for (const violation of violations) {
    const moving = new Moving(stays);
    const words = moving.out(violation.words);
    const key = `${violation.operation} ${violation.status} ${words}`;
    const known = byWords.get(key);
    const rules = [...new Set([...(known?.violation.rules ?? []), ...violation.rules])].sort();
    byWords.set(key, { violation: { ...violation, words, rules }, moved: known?.moved ?? moving.moved });
  }
  const sorted = [...byWords].sort(([a], [b]) => compare(a, b)).map(([, one]) => one);
  return { violations: sorted.map(({ violation }) => violation), moved: sorted.map(({ moved }) => moved) };
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
