const SCHEME = /\s*,?\s*([!#$%&'*+.^_`|~\w-]+)(?:\s+|$|(?=,))/y;
const PARAMETER = /\s*,?\s*([!#$%&'*+.^_`|~\w-]+)\s*=\s*(?:"((?:[^"\\]|\\.)*)"|([^\s,"]+))\s*(?=,|$)/sy;
const TOKEN68 = /[\w.~+/-]+=*\s*(?=,|$)/y;

/** No honest field is longer, and a hostile one costs the square of its length. */
const LONGEST = 2_000;

/**
 * The parameters of the first challenge for Bearer among all that an answer has (RFC 9110, 11.6.1), names in lower case;
 * undefined when there is none that can be read.
 */
export function bearerChallenge(fields: readonly string[]): Readonly<Record<string, string>> | undefined {
  const text = fields.join(", ").slice(0, LONGEST);
  let found: Record<string, string> | undefined;
  for (let at = 0; at < text.length; ) {
    const parameter = matchAt(PARAMETER, text, at);
    if (parameter !== undefined) {
      const [, name = "", quoted, plain] = parameter.match;
      if (found !== undefined) found[name.toLowerCase()] = quoted?.replace(/\\(.)/gs, "$1") ?? plain ?? "";
      at = parameter.end;
      continue;
    }
    // A scheme: the one that was looked for is over.
    if (found !== undefined && text.slice(at).trim() !== "") return found;
    const scheme = matchAt(SCHEME, text, at);
    if (scheme === undefined) return found;
    at = scheme.end;
    if (scheme.match[1]?.toLowerCase() === "bearer") found = {};
    else at = matchAt(PARAMETER, text, at) === undefined ? (matchAt(TOKEN68, text, at)?.end ?? at) : at;
  }
  return found;
}

function matchAt(
  pattern: RegExp,
  text: string,
  at: number,
): { readonly match: RegExpExecArray; readonly end: number } | undefined {
  pattern.lastIndex = at;
  const match = pattern.exec(text);
  return match === null || pattern.lastIndex === at ? undefined : { match, end: pattern.lastIndex };
}
