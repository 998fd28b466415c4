/** Where everything leads that is not followed. */
const START = "/";
const LONGEST = 2048;

// What our own paths and queries are made of, and no more: this leaves out back slashes, control characters, white space,
// fragments and whatever is not ASCII, all of which some browser or proxy reads differently than we do.
const PATH = /^(?:\/[A-Za-z0-9._~!$&'()*+,;=:@-]+)+\/?$/;
const QUERY = /^(?:[A-Za-z0-9._~!$&'()*+,;=:@/?-]|%[0-9A-Fa-f]{2})*$/;
// Encoded control characters and back slash, in case something behind us decodes once more.
const ENCODED_TROUBLE = /%(?:[01][0-9a-f]|7f|5c)/i;

/**
 * The place a visitor is sent to after signing in: `wanted` if it is a path (with query) of this origin, else `/`.
 *
 * The result can be given as it is as `Location`, whatever `wanted` was: `new URL(result, origin).origin` is `origin`.
 */
export function returnTo(wanted: unknown): string {
  if (typeof wanted !== "string" || wanted.length > LONGEST) return START;
  const [path = "", ...rest] = wanted.split("?");
  const query = rest.join("?");
  if (!PATH.test(path) || path.split("/").some((segment) => segment === "." || segment === "..")) return START;
  if (!QUERY.test(query) || ENCODED_TROUBLE.test(query)) return START;
  return wanted;
}
