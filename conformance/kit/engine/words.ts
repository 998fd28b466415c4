import { inspect, isDeepStrictEqual } from "node:util";

const LONGEST = 600;

/** A value as a report shows it: JSON where it can be, cut when long. */
export function show(value: unknown): string {
  if (value === undefined) return "nothing";
  if (value instanceof RegExp) return String(value);
  let text: string;
  try {
    text = JSON.stringify(value) ?? inspect(value);
  } catch {
    text = inspect(value, { depth: 4, breakLength: Number.POSITIVE_INFINITY });
  }
  return cut(text);
}

export function cut(text: string, longest: number = LONGEST): string {
  return text.length > longest ? `${text.slice(0, longest)}... (${text.length} characters)` : text;
}

/** What a value may be matched with: a pattern for text, a test, or the value itself (deep). */
export type Matcher = RegExp | ((got: unknown) => boolean) | string | number | boolean | null | object;

export function matches(matcher: Matcher, got: unknown): boolean {
  if (matcher instanceof RegExp) return typeof got === "string" && matcher.test(got);
  if (typeof matcher === "function") return Boolean(matcher(got));
  return isDeepStrictEqual(got, matcher);
}

export function showMatcher(matcher: Matcher): string {
  if (matcher instanceof RegExp) return `text matching ${matcher}`;
  if (typeof matcher === "function") return `a value for which ${cut(matcher.toString(), 120)}`;
  return show(matcher);
}

/** The value at a dotted path (`details.issues.0.path`), `undefined` where there is none. */
export function at(value: unknown, path: string): unknown {
  let here = value;
  for (const step of path === "" ? [] : path.split(".")) {
    if (typeof here !== "object" || here === null || !Object.hasOwn(here, step)) return undefined;
    // `hasOwn` has just shown that the member exists; its type stays unknown.
    here = (here as Record<string, unknown>)[step];
  }
  return here;
}

/** A copy of a JSON-like value with every text in it changed. */
export function deepTexts<T>(value: T, change: (text: string) => string): T {
  const deep = (part: unknown): unknown => {
    if (typeof part === "string") return change(part);
    if (Array.isArray(part)) return part.map(deep);
    if (typeof part !== "object" || part === null) return part;
    return Object.fromEntries(Object.entries(part).map(([key, member]) => [key, deep(member)]));
  };
  return deep(value) as T; // the shape is kept: only texts are replaced, by texts
}
