import { ConfigurationError } from "./failure.ts";
import { didYouMean } from "./nearest.ts";
import type { Need, RuleCatalogue } from "./rules.ts";

/** Whether a selector chooses a rule: its id, a page, or a prefix (`poll` chooses `poll.once`, `poll.o*` too). */
export function selects(selector: string, rule: string, page: string): boolean {
  if (selector.endsWith("*")) return rule.startsWith(selector.slice(0, -1));
  return rule === selector || page === selector || rule.startsWith(selector.endsWith(".") ? selector : `${selector}.`);
}

/** What of the plan is run: all of it when nothing is said. */
export interface Selection {
  /** Rule ids, prefixes or pages. */
  readonly rules?: readonly string[];
  readonly level?: "MUST" | "SHOULD" | undefined;
  /** Needs of which a check has one; `url` for those that need nothing else. */
  readonly needs?: ReadonlyArray<Need | "url">;
}

/** The same for a reader. */
export function selectionWords({ rules = [], level, needs = [] }: Selection): string[] {
  return [...rules, ...(level === undefined ? [] : [`level ${level}`]), ...needs.map((need) => `need ${need}`)];
}

/** What one check of a plan is chosen by. */
interface Choosable {
  readonly check: { readonly rule: string };
  readonly needs: readonly Need[];
}

/**
 * The checks that are chosen, and their rules, and those of the chosen rules that have no check at all.
 *
 * @throws {ConfigurationError} when a selector chooses nothing, or all together do
 */
export function choose<P extends Choosable>(
  plan: readonly P[],
  catalogue: RuleCatalogue,
  { rules = [], level, needs = [] }: Selection,
): { readonly plan: readonly P[]; readonly rules: ReadonlySet<string> } {
  const ofRules = selectRules(catalogue, rules);
  const ofLevel = new Set([...ofRules].filter((id) => level === undefined || catalogue[id]?.level === level));
  const fits = (planned: P): boolean =>
    needs.some((need) => (need === "url" ? planned.needs.length === 0 : planned.needs.includes(need)));
  const chosen = plan.filter((one) => ofLevel.has(one.check.rule) && (needs.length === 0 || fits(one)));
  if ((level !== undefined && ofLevel.size === 0) || (needs.length > 0 && chosen.length === 0)) {
    throw new ConfigurationError(`nothing is chosen by ${selectionWords({ rules, level, needs }).join(", ")}`);
  }
  // A rule without a check needs nothing that could be asked for.
  return { plan: chosen, rules: needs.length === 0 ? ofLevel : new Set(chosen.map(({ check }) => check.rule)) };
}

/**
 * The rules that the selectors choose; all when there are none.
 *
 * @throws {ConfigurationError} when a selector chooses nothing
 */
export function selectRules(
  rules: Readonly<Record<string, { readonly page: string }>>,
  selectors: readonly string[],
): ReadonlySet<string> {
  const all = Object.entries(rules);
  for (const selector of selectors) {
    if (!all.some(([id, { page }]) => selects(selector, id, page))) {
      const names = all.flatMap(([id, { page }]) => [id, page]);
      throw new ConfigurationError(
        `"${selector}" is no rule, no prefix of a rule and no page${didYouMean(selector, names)}`,
      );
    }
  }
  const chosen = all.filter(
    ([id, { page }]) => selectors.length === 0 || selectors.some((selector) => selects(selector, id, page)),
  );
  return new Set(chosen.map(([id]) => id));
}
