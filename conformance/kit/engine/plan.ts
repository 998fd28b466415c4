import type { Check } from "./check.ts";
import { ConfigurationError } from "./failure.ts";
import type { ContractTypes, Need, Rule, RuleCatalogue } from "./rules.ts";

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

/** What one check may take, unless told otherwise. */
export const CHECK_SECONDS = 60;

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
    const peer = check.options.peer === true;
    const needs = [...(check.options.needs ?? rule.needs), ...(peer ? (["peer"] as const) : [])];
    // Moving the clock moves it for everybody; a burst of requests would disturb the timing of others. Of two instances
    // there is one pair, beside the checks that run concurrently.
    const alone = check.options.alone ?? (needs.includes("clock") || (needs.includes("load") && !peer));
    // What fails under load has failed.
    return { check, rule, title, needs, alone, timed: alone && !needs.includes("load") };
  });
}

/** A check that starts servers of its own has twice the time. */
export function secondsFor<C extends ContractTypes>({ check, needs }: Planned<C>, seconds: number): number {
  const starts = (["config", "store", "log", "peer"] as const).some((need) => needs.includes(need));
  return check.options.timeout ?? (starts ? 2 * seconds : seconds);
}
