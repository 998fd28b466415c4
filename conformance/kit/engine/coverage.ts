import type { DeclaredAnswer } from "../contract/errors.ts";
import type { Recording } from "../http/recorder.ts";
import type { RuleCatalogue } from "./rules.ts";

/** Why no check meets an answer, or why a rule has no place among them: data, so that it can be shown and go stale. */
export interface Explained {
  readonly answers: ReadonlyArray<DeclaredAnswer & { readonly why: string }>;
  readonly rules: Readonly<Record<string, string>>;
}

export const NOTHING_EXPLAINED: Explained = { answers: [], rules: {} };

/** An answer and the rules whose checks met it. */
export interface MetAnswer extends DeclaredAnswer {
  readonly rules: readonly string[];
}

/** How rules and declared answers meet, both ways. `why` is null for what nobody has explained. */
export interface Coverage {
  /** How many answers the contract declares, and how many of them were met. */
  readonly declared: number;
  readonly met: number;
  readonly unmet: ReadonlyArray<DeclaredAnswer & { readonly why: string | null }>;
  /** Rules that were checked, and whose checks met no answer of the operations that they are about. */
  readonly placeless: ReadonlyArray<{ readonly rule: string; readonly why: string | null }>;
  /** Explanations of what is not so: it was met, or is not there. */
  readonly stale: readonly string[];
}

/** Collects in a run which rule's checks have met which of the contract's answers. */
export class CoverageRecord {
  readonly #answers: ReadonlyMap<string, DeclaredAnswer>;
  readonly #explained: Explained;
  readonly #met = new Map<string, Set<string>>();
  readonly #checked = new Set<string>();

  constructor(answers: readonly DeclaredAnswer[], explained: Explained) {
    this.#answers = new Map(answers.map((answer) => [keyOf(answer), answer]));
    this.#explained = explained;
  }

  add(rule: string, recordings: readonly Recording[]): void {
    this.#checked.add(rule);
    for (const { declared } of recordings) {
      if (declared === undefined) continue;
      const key = keyOf(declared);
      if (this.#answers.has(key)) this.#met.set(key, (this.#met.get(key) ?? new Set()).add(rule));
    }
  }

  /** In the order of the contract. */
  #metAnswers(): MetAnswer[] {
    return [...this.#answers].flatMap(([key, answer]) => {
      const rules = this.#met.get(key);
      return rules === undefined ? [] : [{ ...answer, rules: [...rules].sort() }];
    });
  }

  summary(rules: RuleCatalogue): { readonly coverage: Coverage; readonly met: readonly MetAnswer[] } {
    const why = new Map(this.#explained.answers.map((answer) => [keyOf(answer), answer.why]));
    const met = this.#metAnswers();
    const unmet = [...this.#answers].flatMap(([key, answer]) =>
      this.#met.has(key) ? [] : [{ ...answer, why: why.get(key) ?? null }],
    );
    const placed = (rule: string): boolean => {
      const operations = rules[rule]?.operations ?? [];
      return met.some(
        (one) => one.rules.includes(rule) && (operations.length === 0 || operations.includes(one.operation)),
      );
    };
    // Where nothing is declared, nothing can be met.
    const placeless = this.#answers.size === 0 ? [] : [...this.#checked].filter((rule) => !placed(rule)).sort();
    const isOpen = new Set([...unmet.map(keyOf), ...placeless]);
    const given = [...why.keys(), ...Object.keys(this.#explained.rules).filter((rule) => this.#checked.has(rule))];
    return {
      coverage: {
        declared: this.#answers.size,
        met: met.length,
        unmet,
        placeless: placeless.map((rule) => ({ rule, why: this.#explained.rules[rule] ?? null })),
        stale: given.filter((key) => !isOpen.has(key)),
      },
      met,
    };
  }
}

/** `pollClaimToken 400 slow-down`: an answer as a reader names it. */
export function keyOf({ operation, status, error }: DeclaredAnswer): string {
  return `${operation} ${status}${error === null ? "" : ` ${error}`}`;
}

interface Run {
  readonly coverage: Coverage;
  readonly selected: readonly string[];
  readonly counts: { readonly skipped: number };
}

/** The coverage in one line, for a reader; what a part of the checks does not meet says nothing. */
export function coverageLine({ coverage, selected, counts }: Run): string {
  const { declared, met, unmet, placeless, stale } = coverage;
  if (declared === 0) return "no document declares the answers of this server: each was judged by its rule alone";
  const line = `${met} of the ${declared} answers that the contract declares were met`;
  if (selected.length > 0 || counts.skipped > 0) return line;
  const open = [...unmet, ...placeless].filter(({ why }) => why === null).length;
  const parts = [line, `${unmet.length + placeless.length - open} gaps are explained`, `${open} are not`];
  return [...parts, ...(stale.length > 0 ? [`${stale.length} explanations are stale`] : [])].join(", ");
}
