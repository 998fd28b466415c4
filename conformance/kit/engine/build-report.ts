import type { Redactor } from "../http/redact.ts";
import { conclude, type Floor, type Whole } from "./conclude.ts";
import type { Coverage, MetAnswer } from "./coverage.ts";
import {
  count,
  type Ending,
  FORMAT,
  isWarning,
  nameOf,
  type Report,
  type ReportedExchange,
  type ReportedResult,
  type ReportedViolation,
  type Result,
  type RunBlock,
  type Tidied,
  type Timing,
  type VolatileValues,
} from "./report.ts";
import type { Need } from "./rules.ts";
import { VolatileExtractor } from "./volatile.ts";

export interface Outcome {
  readonly target: {
    readonly origin: string;
    readonly profile?: string;
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
export function buildReport(redactor: Redactor, outcome: Outcome): Report {
  const { target, results, unchecked, ending, whole, floor } = outcome;
  const stays = target.isStarted ? undefined : target.origin;
  const checks: Record<string, RunBlock["checks"][string]> = {};
  const built = results.map((result) => {
    const { reported, timings, moved } = buildResult(redactor.deep(result), new VolatileExtractor(stays));
    const { rule, title, words, source } = result; // as the catalogue has them
    checks[nameOf(result)] = { ...rounded(result), exchanges: timings.map(rounded), moved };
    return { ...reported, rule, title, words, source };
  });
  const { violations, moved } = buildViolations(redactor.deep(outcome.violations), stays);
  const about = new VolatileExtractor(stays);
  return {
    format: FORMAT,
    target: {
      origin: about.out(target.origin),
      ...(target.profile === undefined ? {} : { profile: target.profile }),
      has: [...target.has].sort(),
      lacks: Object.fromEntries([...target.lacks].sort()),
    },
    selected: outcome.selected,
    ...conclude({ results: built, violations, unchecked, ending, whole, floor }),
    ending,
    counts: count(built),
    warnings: built.filter(isWarning).length,
    pages: Object.fromEntries(
      [...new Set(built.map(({ page }) => page))].map((page) => [page, count(built.filter((r) => r.page === page))]),
    ),
    results: built,
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

interface BuiltResult {
  readonly reported: ReportedResult;
  readonly timings: readonly Timing[];
  readonly moved: VolatileValues;
}

function buildResult(result: Result, extractor: VolatileExtractor): BuiltResult {
  const { at: _, tookMs: __, timings, exchanges, judged, ...rest } = result;
  const order = inOrder(exchanges, timings);
  // The exchanges first: what they show is then numbered in the order in which it happened.
  const shown = order.flatMap((index) =>
    exchanges[index] === undefined ? [] : [withoutVolatile(exchanges[index], extractor)],
  );
  const reported: ReportedResult = {
    ...extractor.deep(rest),
    exchanges: shown,
    judged: judged === null ? null : order.indexOf(judged),
  };
  return { reported, timings: order.flatMap((index) => timings[index] ?? []), moved: extractor.moved };
}

function withoutVolatile(
  { request, response, ...rest }: ReportedExchange,
  extractor: VolatileExtractor,
): ReportedExchange {
  return {
    ...extractor.deep(rest),
    request: messageWithoutVolatile(request, extractor),
    response: response === null ? null : messageWithoutVolatile(response, extractor),
  };
}

function messageWithoutVolatile<T extends { readonly headers: ReportedExchange["request"]["headers"] }>(
  part: T,
  extractor: VolatileExtractor,
): T {
  const { headers, ...rest } = part;
  const moved = headers.map(([name, value]) => [name, extractor.header(name, value)] as const);
  return { ...part, ...extractor.deep(rest), headers: moved };
}

/**
 * The places of the exchanges in an order that the next run has too: as they were sent, but those that were under way
 * at once by what they say.
 */
function inOrder(exchanges: readonly ReportedExchange[], timings: readonly Timing[]): number[] {
  const says = exchanges.map((exchange) => JSON.stringify(withoutVolatile(exchange, new VolatileExtractor(undefined))));
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
function buildViolations(
  violations: readonly ReportedViolation[],
  stays: string | undefined,
): { violations: ReportedViolation[]; moved: VolatileValues[] } {
  const byWords = new Map<string, { violation: ReportedViolation; moved: VolatileValues }>();
  for (const violation of violations) {
    const extractor = new VolatileExtractor(stays);
    const words = extractor.out(violation.words);
    const key = `${violation.operation} ${violation.status} ${words}`;
    const known = byWords.get(key);
    const rules = [...new Set([...(known?.violation.rules ?? []), ...violation.rules])].sort();
    byWords.set(key, { violation: { ...violation, words, rules }, moved: known?.moved ?? extractor.moved });
  }
  const sorted = [...byWords].sort(([a], [b]) => compare(a, b)).map(([, one]) => one);
  return { violations: sorted.map(({ violation }) => violation), moved: sorted.map(({ moved }) => moved) };
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
