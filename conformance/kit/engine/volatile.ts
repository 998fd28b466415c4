import { MARK } from "../http/redact.ts";
import { SUITE } from "../suite.ts";
import type { VolatileValues } from "./report.ts";
import { deepTexts } from "./words.ts";

/** What stands in a moved value's place: its kind and number. */
const PLACE = /\{\{[a-z]+-\d+\}\}/g;

/** Header fields whose values differ from answer to answer. */
const HEADERS =
  /^(?:age|date|etag|expires|last-modified|content-length|retry-after|server-timing|x-response-time|x-request-id|x-runtime|(?:x-)?rate-?limit.*)$/i;

const MONTHS = "(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)";

// In the order in which they are looked for at a place. Generous: what is moved is put back before anybody reads it.
const KINDS: Readonly<Record<string, string>> = {
  text: PLACE.source,
  time: [
    String.raw`\b\d{4}-\d\d-\d\d(?:[T ]\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?:Z|[+-]\d\d:?\d\d)?)?`,
    String.raw`\b(?:[A-Z][a-z]{2}, )?\d\d? ${MONTHS}[a-z]* \d{4}(?:,? \d\d:\d\d(?::\d\d)?)?(?: GMT| UTC)?`,
    String.raw`(?<=\bMax-Age=)\d+`,
    String.raw`(?<="(?:\w*_in|\w*after|time|pid|iat|exp)": ?)\d+`,
    String.raw`\b\d+(?:\.\d+)? ms\b`,
  ].join("|"),
  url: String.raw`\bhttps?:\/\/(?:127\.0\.0\.1|localhost|\[::1\]):\d+`,
  // Seconds and milliseconds of now; twelve digits may be an id that happens to have no letter.
  number: String.raw`\b(?:\d{10,11}|1\d{12}|\d+\.\d+(?!\.))\b`,
  id: [
    "[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}",
    "(?<![0-9A-Za-z])[0-9a-f]{12,}(?![0-9A-Za-z])",
    "(?<![0-9A-Za-z])(?=[A-Za-z_-]*[0-9])(?=[0-9a-z_-]*[A-Z])(?=[0-9A-Z_-]*[a-z])[0-9A-Za-z_-]{16,}",
    // Random letters may lack a digit; names in camel case change their case less often.
    "(?<![0-9A-Za-z])(?=(?:[A-Za-z_-]*?[a-z][A-Z]){4})[A-Za-z_-]{20,}",
    `(?<=${SUITE}-)[0-9A-Za-z]{6}`,
    String.raw`[0-9A-Za-z]+\*{4,}[0-9A-Za-z]+`,
  ].join("|"),
};

/** Kinds in which equal values are the same thing; two times that are equal in one run differ in the next. */
const NAMES: ReadonlySet<string> = new Set(["id", "url", "text"]);

const ALL = new RegExp(
  Object.entries(KINDS)
    .map(([kind, pattern]) => `(?<${kind}>${pattern})`)
    .join("|"),
  "g",
);

/**
 * Moves out of texts what differs from run to run: times, ids, random words, the ports of servers that were started.
 * Equal names get equal marks; the marks of secrets are numbered anew, in the order in which these texts show them.
 */
export class VolatileExtractor {
  readonly #stays: string | undefined;
  readonly #places = new Map<string, string>();
  readonly #moved: Record<string, string> = {};
  readonly #counts = new Map<string, number>();
  readonly #secrets = new Map<string, string>();

  /** @param stays the origin of a target that was there before: it is the same in the next run */
  constructor(stays: string | undefined) {
    this.#stays = stays;
  }

  get moved(): VolatileValues {
    return this.#moved;
  }

  out(text: string): string {
    return this.#secretsIn(text).replace(ALL, (value: string, ...rest: unknown[]) => {
      if (value === this.#stays) return value;
      const groups: unknown = rest.at(-1);
      const [kind] = Object.entries(groups ?? {}).find(([, found]) => found !== undefined) ?? [];
      return this.#place(kind ?? "text", value);
    });
  }

  header(name: string, value: string): string {
    if (!HEADERS.test(name) || value === "") return this.out(value);
    return this.#place("header", this.#secretsIn(value));
  }

  /** A copy of a JSON-like value with every text gone through. */
  deep<T>(value: T): T {
    return deepTexts(value, (text) => this.out(text));
  }

  #place(kind: string, value: string): string {
    const known = this.#places.get(value);
    if (known !== undefined && NAMES.has(kind)) return known;
    const number = (this.#counts.get(kind) ?? 0) + 1;
    this.#counts.set(kind, number);
    const name = `${kind}-${number}`;
    this.#moved[name] = value;
    this.#places.set(value, `{{${name}}}`);
    return `{{${name}}}`;
  }

  #secretsIn(text: string): string {
    return text.replace(MARK, (mark, kind: string) => {
      const known = this.#secrets.get(mark);
      if (known !== undefined) return known;
      const same = [...this.#secrets.values()].filter((other) => other.replace(MARK, "$1") === kind).length;
      const renumbered = same === 0 ? `\${${kind}}` : `\${${kind}_${same + 1}}`;
      this.#secrets.set(mark, renumbered);
      return renumbered;
    });
  }
}

/** Puts back what was moved out of these texts. */
export function restoreVolatile<T>(value: T, moved: VolatileValues): T {
  return deepTexts(value, (text) => text.replace(PLACE, (place) => moved[place.slice(2, -2)] ?? place));
}
