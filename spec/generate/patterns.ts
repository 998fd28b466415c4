/**
 * Patterns that every engine reads alike: ECMAScript with and without `u` and `v`, RE2, Java, Python, .NET and PCRE.
 *
 * They are made of printable ASCII characters, classes of them, groups and greedy repetition. What is left out differs
 * between engines or is not in all of them: `\d`, `\w`, `\s`, `\b` and `.` (which characters), `\p{..}` and `\u....` (with
 * `u` only), look-around and back references (not in RE2), names of groups (written otherwise).
 */
import { type AST, RegExpParser } from "@eslint-community/regexpp";

/** The numbers of characters that a pattern's whole matches have. */
interface Span {
  readonly least: number;
  readonly most: number;
}

class NotPortable extends Error {}

const parser = new RegExpParser({ ecmaVersion: 2024 });

/** RE2 repeats nothing more often. */
const MOST_REPEATED = 1000;

/** Why a pattern does not mean the same in every engine; undefined if it does. */
export function unportable(pattern: string): string | undefined {
  try {
    for (const flags of [{ unicode: true }, { unicodeSets: true }]) parse(pattern, flags);
    spanOf(parse(pattern, {}));
    return undefined;
  } catch (error) {
    if (error instanceof NotPortable) return error.message;
    throw error;
  }
}

/**
 * What a schema says beside a portable pattern that ends in `$`, so that it means the end everywhere: in Python, Java,
 * .NET and PCRE `$` is also before a line break that is the last character.
 *
 * Of a pattern whose matches are all of one length that length excludes the line break, else `not` does.
 */
export function endedBy(pattern: string): Record<string, unknown> {
  if (!pattern.endsWith("$") || pattern.endsWith("\\$")) return {};
  const { least, most } = spanOf(parse(pattern, {}));
  const lengths = { ...(least > 0 ? { minLength: least } : {}), ...(most < Infinity ? { maxLength: most } : {}) };
  return least === most ? lengths : { ...lengths, not: { pattern: "[^ -~]" } };
}

function parse(pattern: string, flags: { unicode?: boolean; unicodeSets?: boolean }): AST.Pattern {
  try {
    return parser.parsePattern(pattern, 0, pattern.length, flags);
  } catch (error) {
    const [flag = "neither u nor v"] = Object.keys(flags).map((name) => (name === "unicode" ? "u" : "v"));
    throw new NotPortable(`with the flag ${flag}, ${error instanceof Error ? error.message : String(error)}`);
  }
}

/** The lengths of a pattern's matches; throws {@link NotPortable} at the first thing that engines read differently. */
function spanOf({ alternatives }: AST.Pattern): Span {
  const [only, ...others] = alternatives;
  if (only === undefined || others.length > 0) throw new NotPortable("alternatives belong in a group");
  const elements = [...only.elements];
  const isEdge = (element: AST.Element | undefined, kind: "start" | "end"): boolean =>
    element?.type === "Assertion" && element.kind === kind;
  if (isEdge(elements[0], "start")) elements.shift();
  const ended = isEdge(elements.at(-1), "end");
  if (ended) elements.pop();
  for (const element of elements) {
    // Of a character beyond U+FFFF an engine may see two halves, which decides only where it counts them to the end.
    if (ended && isNegated(element)) throw new NotPortable("what a negated class takes before the end is not the same");
  }
  return inOrder(elements);
}

function isNegated(element: AST.Element): boolean {
  if (element.type === "CharacterClass") return element.negate;
  if (element.type === "Quantifier") return isNegated(element.element);
  if (element.type !== "Group" && element.type !== "CapturingGroup") return false;
  return element.alternatives.some(({ elements }) => elements.some(isNegated));
}

const inOrder = (elements: readonly AST.Element[]): Span =>
  elements.map(spanOfElement).reduce((a, b) => ({ least: a.least + b.least, most: a.most + b.most }), {
    least: 0,
    most: 0,
  });

function spanOfElement(element: AST.Element): Span {
  switch (element.type) {
    case "Character":
      checkCharacter(element);
      return { least: 1, most: 1 };
    case "CharacterClass":
      checkClass(element);
      return { least: 1, most: 1 };
    case "Group":
    case "CapturingGroup": {
      if (element.type === "CapturingGroup" && element.name !== null) throw unlike(element, "a group has no name");
      if (element.type === "Group" && element.modifiers) throw unlike(element, "a group has no flags");
      const spans = element.alternatives.map(({ elements }) => inOrder(elements));
      return {
        least: Math.min(...spans.map(({ least }) => least)),
        most: Math.max(...spans.map(({ most }) => most)),
      };
    }
    case "Quantifier": {
      if (!element.greedy) throw unlike(element, "repetition is greedy");
      const { min, max } = element;
      if (min > MOST_REPEATED || (max !== Infinity && max > MOST_REPEATED))
        throw unlike(element, "RE2 repeats no more than 1,000 times");
      const one = spanOfElement(element.element);
      return { least: one.least * min, most: one.most === 0 ? 0 : one.most * max };
    }
    case "Assertion":
      throw unlike(element, "^ is for the beginning and $ for the end of the whole, and nothing else looks around");
    default:
      throw unlike(element, "write out which characters");
  }
}

function checkClass(cls: AST.CharacterClass): void {
  if (cls.elements.length === 0) throw unlike(cls, "a class has characters");
  for (const element of cls.elements) {
    if (element.type === "Character") checkCharacter(element);
    else if (element.type === "CharacterClassRange") [element.min, element.max].forEach(checkCharacter);
    else throw unlike(element, "write out which characters");
  }
}

/** Printable ASCII as itself, escaped where it is syntax, or as `\xHH`. */
function checkCharacter(character: AST.Character): void {
  const { raw } = character;
  if (/^[ -~]$/.test(raw) || /^\\(?:[$()*+\-./?[\\\]^{|}]|x[2-7][0-9A-Fa-f])$/.test(raw)) return;
  throw unlike(character, "characters are of printable ASCII");
}

const unlike = ({ raw }: AST.Node, why: string): NotPortable => new NotPortable(`at ${raw}, ${why}`);
