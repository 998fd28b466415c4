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
