import { deepTexts } from "../engine/words.ts";
import type { Redactor } from "../http/redact.ts";
import { printable } from "./text.ts";

const LONGEST = 400;

/** Tokens of other servers, by their forms: nobody has said what their prefixes are. */
const FOREIGN: readonly RegExp[] = [
  // JWTs and other dotted tokens.
  /\beyJ[\w-]{6,}(?:\.[\w-]*){1,4}/g,
  // `sk_live_...`, `ghp_...`, `areg_...`: a short prefix, then what is drawn by lot.
  /(?<![\w-])[a-z\d]{2,12}(?:_[a-z]{2,8})?_(?=[\w-]*\d)[\w-]{16,}/gi,
  // What mixes small and capital letters with digits, and is longer than any word.
  /(?<![\w-])(?=[\w-]*\d)(?=[\w-]*[A-Z])(?=[\w-]*[a-z])[\w-]{24,}/g,
  /\b[\da-f]{32,}\b/gi,
];

/** A JSON-like value as it may be shown: no secret in any text, nothing that moves a terminal's cursor, nothing endless. */
export function clean<T>(value: T, redactor: Redactor): T {
  return deepTexts(value, (text) => {
    // Longer than what is kept of it, so that a secret that is cut in two is still seen as one.
    const known = redactor.text(withoutParts(text.slice(0, 4 * LONGEST)));
    const hidden = FOREIGN.reduce((rest, form) => rest.replace(form, "$${SECRET}"), known);
    const short = hidden.length > LONGEST ? `${hidden.slice(0, LONGEST)}...` : hidden;
    return printable(short.replaceAll("\n", " "));
  });
}

/** URLs without their user info, query and fragment, which is where secrets are. */
function withoutParts(text: string): string {
  return text.replace(/https?:\/\/[^\s"'<>]+/gi, (url) =>
    url.replace(/^(https?:\/\/)[^/@]*@/i, "$1...@").replace(/[?#].*$/s, (rest) => `${rest.slice(0, 1)}...`),
  );
}
