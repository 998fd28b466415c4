import { ConfigurationError } from "./failure.ts";

/** Whether a selector chooses a rule: its id, a page, or a prefix (`poll` chooses `poll.once`, `poll.o*` too). */
export function selects(selector: string, rule: string, page: string): boolean {
  if (selector.endsWith("*")) return rule.startsWith(selector.slice(0, -1));
  return rule === selector || page === selector || rule.startsWith(selector.endsWith(".") ? selector : `${selector}.`);
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
      throw new ConfigurationError(`"${selector}" is no rule, no prefix of a rule and no page`);
    }
  }
  const chosen = all.filter(
    ([id, { page }]) => selectors.length === 0 || selectors.some((selector) => selects(selector, id, page)),
  );
  return new Set(chosen.map(([id]) => id));
}
