import type { Need } from "../../kit/engine/rules.ts";
import type { Cost, CostTable } from "./cost.ts";
import { estimate, type Priced, secondsOf } from "./estimate.ts";

export interface PlannedCheck extends Priced {
  readonly needs: readonly Need[];
}

/** What a run would do. */
export interface Plan {
  readonly run: readonly PlannedCheck[];
  /** The checks that would not be run, and why. */
  readonly notRun: ReadonlyArray<{ readonly planned: PlannedCheck; readonly why: string }>;
  readonly cost: Cost;
  /** Whether the server's time is moved; waited for otherwise. */
  readonly movesClock: boolean;
}

/** A target, as far as it decides what is run. */
interface Offer {
  readonly has: ReadonlySet<Need>;
  readonly lacks: ReadonlyMap<Need, string>;
  waitLeft(): number | undefined;
}

/** What would be run against a target, and what would not, as far as that is known before. */
export function planRun(plan: readonly PlannedCheck[], target: Offer, costs: CostTable): Plan {
  const waitLeft = target.waitLeft();
  const whyNot = (planned: PlannedCheck): string | undefined => {
    const isKeptFromWriting = target.lacks.has("write") && estimate([planned], costs, false).writes > 0;
    const missing = [
      ...planned.needs.filter((need) => !target.has.has(need)),
      ...(isKeptFromWriting ? (["write"] as const) : []),
    ];
    if (missing.length > 0) return missing.map((need) => `${need}: ${target.lacks.get(need)}`).join("\n  and ");
    const seconds = waitLeft === undefined ? 0 : secondsOf(planned, costs);
    return waitLeft !== undefined && seconds > waitLeft ? `clock: more waiting than ${waitLeft} s (--wait)` : undefined;
  };
  const reasons = plan.map((planned) => ({ planned, why: whyNot(planned) }));
  const run = reasons.filter(({ why }) => why === undefined).map(({ planned }) => planned);
  const notRun = reasons.flatMap(({ planned, why }) => (why === undefined ? [] : [{ planned, why }]));
  const movesClock = waitLeft === undefined;
  return { run, notRun, cost: estimate(run, costs, movesClock), movesClock };
}
