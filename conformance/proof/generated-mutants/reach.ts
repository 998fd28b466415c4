import { rules } from "../../../generated/rules.ts";
import type { Check, OpenTrain } from "../../check.ts";
import type { SentList } from "../../kit/engine/execution.ts";
import { nameOf } from "../../kit/engine/report.ts";
import { runConformance } from "../../kit/engine/run.ts";
import { openTarget } from "../../kit/target/open.ts";
import { openTrain } from "../../profiles/opentrain/profile.ts";
import type { GeneratedMutant } from "./instrument.ts";
import type { InstrumentedCopy } from "./instrumented-copy.ts";

/** What one check does on the server without a fault. */
export interface CheckReach {
  readonly passes: boolean;
  readonly seconds: number;
  /** The switches of the mutants that it comes by. */
  readonly hits: readonly number[];
  /** Those beside them that the shared flows come by which it takes over from others; perhaps some more. */
  readonly flowHits: readonly number[];
}

/** Which mutants the suite comes by. */
export interface Reach {
  /** Of which server: the digest of what was instrumented. */
  readonly digest: string;
  /** Those that every server comes by before it has been asked anything. */
  readonly start: readonly number[];
  readonly checks: Readonly<Record<string, CheckReach>>;
}

export interface Measuring {
  readonly copy: InstrumentedCopy;
  readonly digest: string;
  readonly checks: readonly Check[];
  /** What is known of the same server, from an earlier run. */
  readonly known: Reach | undefined;
  readonly jobs: number;
  readonly signal?: AbortSignal | undefined;
  readonly onCheck: (name: string, done: number, all: number) => void;
}

/** Runs the checks one after the other (a part of them on each server) and sees which mutants each comes by. */
export async function measureReach({ copy, digest, checks, known, jobs, ...options }: Measuring): Promise<Reach> {
  const names = new Set(checks.map(checkName));
  const kept = known?.digest === digest ? known : undefined;
  const found = new Map(Object.entries(kept?.checks ?? {}).filter(([name]) => names.has(name)));
  const waiting = checks.filter((check) => !found.has(checkName(check)));
  const size = Math.ceil(waiting.length / jobs);
  let start = kept?.start ?? [];
  const measure = async (part: readonly Check[]): Promise<void> => {
    if (part.length === 0) return;
    const { launcher, takeHits } = copy.recording();
    const target = await openTarget<OpenTrain>({ profile: openTrain, launcher, signal: options.signal });
    try {
      start = [...takeHits()];
      const meter = new ReachMeter();
      await runConformance({
        target,
        checks: part,
        rules,
        singleInstance: true,
        concurrency: 1,
        ...(options.signal === undefined ? {} : { signal: options.signal }),
        onAttempt: (check, sent) => meter.add(checkName(check), sent, takeHits()),
        onEvent: (event) => {
          if (event.type !== "result" || options.signal?.aborted) return;
          const { verdict, tookMs } = event.result;
          const name = nameOf(event.result);
          found.set(name, { passes: verdict === "pass", seconds: Math.round(tookMs / 10) / 100, ...meter.of(name) });
          options.onCheck(name, found.size, checks.length);
        },
      });
    } finally {
      await target.close();
    }
  };
  await Promise.all(Array.from({ length: jobs }, (_, n) => measure(waiting.slice(n * size, (n + 1) * size))));
  return { digest, start, checks: Object.fromEntries(found) };
}

/**
 * Learns what each check comes by from what was hit while it ran. What a shared flow has hit cannot be told from what the
 * check has hit that was first to ask for it: whoever takes it over counts as having hit all of that.
 */
export class ReachMeter {
  readonly #flows = new Map<SentList, ReadonlySet<number>>();
  readonly #checks = new Map<string, { readonly hits: Set<number>; readonly flowHits: Set<number> }>();

  /** An attempt of a check: what it sent, and all that was hit meanwhile. */
  add(name: string, sent: SentList, hit: ReadonlySet<number>): void {
    const { hits, flowHits } = this.#checks.get(name) ?? { hits: new Set(), flowHits: new Set() };
    this.#checks.set(name, { hits, flowHits });
    for (const id of hit) hits.add(id);
    const all = new Set(hit);
    const own: SentList[] = [];
    for (const flow of flowsIn(sent)) {
      const known = this.#flows.get(flow);
      if (known === undefined) own.push(flow);
      for (const id of known ?? []) {
        flowHits.add(id);
        all.add(id);
      }
    }
    for (const flow of own) this.#flows.set(flow, all);
  }

  of(name: string): Pick<CheckReach, "hits" | "flowHits"> {
    const { hits, flowHits } = this.#checks.get(name) ?? { hits: new Set<number>(), flowHits: new Set<number>() };
    return { hits: [...hits], flowHits: [...flowHits].filter((id) => !hits.has(id)) };
  }
}

function flowsIn(sent: SentList): SentList[] {
  return sent.flatMap((one) => {
    if (!Array.isArray(one)) return [];
    return one.flow === undefined ? flowsIn(one) : [one, ...flowsIn(one)];
  });
}

export function checkName({ rule, options }: Check): string {
  return nameOf({ rule, title: options.title ?? null });
}

/**
 * The checks that come by a mutant, the likeliest to find it first: those that do little else, and do it fast. One that the
 * server comes by at its start is in the way of all of them; of these come first those that do most in its file.
 */
export function checksFor(
  { switchId, file }: GeneratedMutant,
  reach: Reach,
  checks: readonly Check[],
  mutants: readonly GeneratedMutant[],
): readonly Check[] {
  const own = Number(switchId);
  const isAtStart = reach.start.includes(own);
  const sameFile = new Set(mutants.filter((mutant) => mutant.file === file).map((mutant) => Number(mutant.switchId)));
  const ranked = checks.flatMap((check) => {
    const known = reach.checks[checkName(check)];
    if (known?.passes !== true) return [];
    if (!isAtStart && !known.hits.includes(own) && !known.flowHits.includes(own)) return [];
    const near = known.hits.filter((hit) => sameFile.has(hit)).length;
    // Those that come by it themselves before those that take over a flow, which others prove.
    const share = ((known.hits.includes(own) ? 2 : 1) * near) / (known.hits.length + 1);
    return [{ check, rank: share / (0.3 + known.seconds) }];
  });
  return ranked.sort((a, b) => b.rank - a.rank).map(({ check }) => check);
}
