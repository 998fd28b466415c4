import { isDeepStrictEqual } from "node:util";
import { countAssertion } from "./execution.ts";
import { ExpectationFailed, type Subject } from "./failure.ts";
import { cut, show } from "./words.ts";

/** What may be expected of a value of type T: nothing at all, or what its type can say. */
type Wanted<T> = (T extends readonly (infer E)[] ? readonly Wanted<E>[] : T) | null | undefined;

/**
 * What must be true of one value; `what` names it in the report ("the number of tokens delivered"), which shows what it
 * is `about`.
 */
export class ValueExpectation<T> {
  readonly #what: string;
  readonly #got: T;
  readonly #about: Subject | undefined;

  constructor(what: string, got: T, about?: Subject) {
    this.#what = what;
    this.#got = got;
    this.#about = about;
  }

  /** Deep equality. */
  is(expected: Wanted<T>): this {
    return this.#must(isDeepStrictEqual(this.#got, expected), show(expected));
  }

  isNot(other: Wanted<T>): this {
    return this.#must(!isDeepStrictEqual(this.#got, other), `anything but ${show(other)}`);
  }

  oneOf(...allowed: readonly Wanted<T>[]): this {
    return this.#must(
      allowed.some((one) => isDeepStrictEqual(one, this.#got)),
      `one of ${allowed.map(show).join(", ")}`,
    );
  }

  matches(pattern: RegExp): this {
    return this.#must(typeof this.#got === "string" && pattern.test(this.#got), `text matching ${pattern}`);
  }

  /** A number from `least` to `most`, both included. */
  between(least: number, most: number): this {
    const got: unknown = this.#got;
    return this.#must(typeof got === "number" && got >= least && got <= most, `${least} to ${most}`);
  }

  /** A text holding this text, or an array holding this value (deep). */
  includes(part: unknown): this {
    return this.#must(holds(this.#got, part), `something with ${show(part)}`);
  }

  excludes(part: unknown): this {
    return this.#must(!holds(this.#got, part), `something without ${show(part)}`);
  }

  /** The same values in any order. */
  sameSetAs(expected: Wanted<T> & readonly unknown[]): this {
    const got: unknown = this.#got;
    const sorted = (list: readonly unknown[]): string[] => list.map((one) => JSON.stringify(one) ?? "").sort();
    return this.#must(
      Array.isArray(got) && isDeepStrictEqual(sorted(got), sorted(expected)),
      `exactly ${show(expected)} in any order`,
    );
  }

  /** Whatever the words say. */
  satisfies(words: string, test: (got: T) => boolean): this {
    return this.#must(test(this.#got), words);
  }

  #must(is: boolean, expected: string): this {
    countAssertion(expected);
    if (!is) throw new ExpectationFailed(this.#what, expected, cut(show(this.#got)), this.#about);
    return this;
  }
}

function holds(whole: unknown, part: unknown): boolean {
  if (typeof whole === "string") return typeof part === "string" && whole.includes(part);
  return Array.isArray(whole) && whole.some((one) => isDeepStrictEqual(one, part));
}
