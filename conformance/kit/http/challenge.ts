/** What a `WWW-Authenticate` field with one challenge says (RFC 9110, 11.6.1). */
export interface Challenge {
  /** In lower case. */
  readonly scheme: string;
  /** Names in lower case, values without their quotes. */
  readonly parameters: Readonly<Record<string, string>>;
}

const field = /^\s*([!#$%&'*+.^_`|~\w-]+)(?:\s+(.*))?$/s;
const parameter = /\s*([!#$%&'*+.^_`|~\w-]+)\s*=\s*(?:"((?:[^"\\]|\\.)*)"|([^\s,"]+))\s*(?:,|$)/sy;

/** Reads the field; undefined when it is absent, or is not one challenge with parameters, each named once. */
export function readChallenge(value: string | undefined): Challenge | undefined {
  const [, scheme, rest = ""] = field.exec(value ?? "") ?? [];
  if (scheme === undefined) return undefined;
  const parameters: Record<string, string> = {};
  parameter.lastIndex = 0;
  for (let at = 0; at < rest.length; at = parameter.lastIndex) {
    const found = parameter.exec(rest);
    if (found === null) return undefined;
    const [, name = "", quoted, plain] = found;
    const key = name.toLowerCase();
    if (Object.hasOwn(parameters, key)) return undefined;
    parameters[key] = quoted?.replace(/\\(.)/gs, "$1") ?? plain ?? "";
  }
  return { scheme: scheme.toLowerCase(), parameters };
}

/** The challenges of all the fields of an answer, which may be several in one field; what cannot be read is left out. */
export function challengesIn(values: readonly string[]): Challenge[] {
  // A comma ends a challenge where a scheme follows it, which no `=` does.
  const begins = /,\s*(?=[!#$%&'*+.^_`|~\w-]+(?:\s+[^\s=,]|\s*(?:,|$)))/g;
  return values.flatMap((value) =>
    splitOutsideQuotes(value, begins).flatMap((part) => readChallenge(part.replace(/,\s*$/, "")) ?? []),
  );
}

function splitOutsideQuotes(value: string, at: RegExp): string[] {
  const quoted = [...value.matchAll(/"(?:[^"\\]|\\.)*"/g)].map(({ index, 0: text }) => [index, index + text.length]);
  const parts: string[] = [];
  let from = 0;
  for (const { index, 0: comma } of value.matchAll(at)) {
    if (quoted.some(([start = 0, end = 0]) => index > start && index < end)) continue;
    parts.push(value.slice(from, index));
    from = index + comma.length;
  }
  return [...parts, value.slice(from)];
}
