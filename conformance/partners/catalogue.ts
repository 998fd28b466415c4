import { selectRules } from "../kit/engine/select.ts";

export type PartyRules = Readonly<Record<string, { readonly level: string; readonly words: string }>>;

/**
 * The rules of a catalogue that `--rule` chooses; all when there is none.
 *
 * @param page what the whole catalogue is chosen by
 * @throws {ConfigurationError} when a selector chooses nothing
 */
export function chosenRules(all: PartyRules, page: string, selectors: readonly string[] = []): ReadonlySet<string> {
  return selectRules(Object.fromEntries(Object.keys(all).map((id) => [id, { page }])), selectors);
}

/** What `--list` prints: a line for each of the chosen rules. */
export function ruleList(all: PartyRules, chosen: ReadonlySet<string>): string {
  return Object.entries(all)
    .filter(([id]) => chosen.has(id))
    .map(([id, { level, words }]) => `${id}  [${level}]  ${words}\n`)
    .join("");
}
