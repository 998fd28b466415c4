import { nameOf } from "../../kit/engine/report.ts";
import { type Cost, type CostTable, type Entry, NOTHING, sum } from "./cost.ts";

/** A check of a plan, as far as its cost goes. */
export interface Priced {
  readonly check: { readonly rule: string };
  readonly title: string | null;
  readonly alone: boolean;
}

/**
 * What these checks will ask of a server, in the order in which a run does them: those that may run side by side,
 * then those that run alone. A shared flow is done once, and again when the server's clock was moved since.
 *
 * @param movesClock whether time is moved, not waited for
 */
export function estimate(plan: readonly Priced[], { checks, flows }: CostTable, movesClock: boolean): Cost {
  let total = NOTHING;
  let epoch = 0;
  const done = new Map<string, number>();
  const doFlow = (name: string): void => {
    const flow = flows[name];
    const last = done.get(name);
    if (flow === undefined || (last !== undefined && (last === epoch || flow.lasting === true))) return;
    done.set(name, epoch);
    add(flow);
  };
  const add = (entry: Entry): void => {
    for (const name of entry.flows) doFlow(name);
    total = sum(total, entry);
    if (movesClock && entry.seconds > 0) epoch += 1;
  };
  for (const alone of [false, true]) {
    for (const planned of plan.filter((one) => one.alone === alone)) {
      const entry = checks[costName(planned)];
      if (entry !== undefined) add(entry);
    }
  }
  return total;
}

/** Seconds that a check lets pass, with the flows that it may be the first to use. */
export function secondsOf(
  planned: Priced,
  { checks, flows }: CostTable,
  isDone: (flow: string) => boolean = () => false,
): number {
  const counted = new Set<string>();
  const all = (one: Entry | undefined): number => {
    if (one === undefined) return 0;
    const fresh = one.flows.filter((name) => !isDone(name) && !counted.has(name));
    for (const name of fresh) counted.add(name);
    return fresh.reduce((total, name) => total + all(flows[name]), one.seconds);
  };
  return all(checks[costName(planned)]);
}

function costName({ check, title }: Priced): string {
  return nameOf({ rule: check.rule, title });
}
