import { constants } from "../../generated/constants.ts";

/** Where everything leads that is not followed. */
const START = "/";

/**
 * The longest place that anybody is led back to: a consent link whose `state` and `external_project_id` are of characters
 * that take twelve when percent-encoded (four bytes of UTF-8), and whose `redirect_uri`, which is ASCII, is encoded too.
 */
export const LONGEST_RETURN: number = 200 + constants.consentParameterLength * (12 + 12 + 3);

// What our own paths and queries are made of, and no more: this leaves out back slashes, control characters, white space,
// fragments and whatever is not ASCII, all of which some browser or proxy reads differently than we do. A path has
// nothing percent-encoded, since what is encoded there may become a slash; in a query it is data, whatever it stands for.
const PATH = /^(?:\/[A-Za-z0-9._~!$&'()*+,;=:@-]+)+\/?$/;
const QUERY = /^(?:[A-Za-z0-9._~!$&'()*+,;=:@/?-]|%[0-9A-Fa-f]{2})*$/;
const NOT_QUERY = /[^A-Za-z0-9._~!$&'()*+,;=:@/?%-]|%(?![0-9A-Fa-f]{2})/g;

/**
 * The place a visitor is sent to after signing in: `wanted` if it is a path (with query) of this origin, else `/`.
 *
 * The result can be given as it is as `Location`, whatever `wanted` was: `new URL(result, origin).origin` is `origin`.
 */
export function returnTo(wanted: unknown): string {
  if (typeof wanted !== "string" || wanted.length > LONGEST_RETURN) return START;
  const [path = "", query = ""] = atQuery(wanted);
  if (!PATH.test(path) || path.split("/").some((segment) => segment === "." || segment === "..")) return START;
  return QUERY.test(query) ? wanted : START;
}

/**
 * The target of a request as `returnTo` takes it: what came as it is in its query, though it should have been
 * percent-encoded (browsers leave `{`, `|` and `\` alone), is encoded, and means the same as before.
 *
 * Node reads a target as Latin-1, so a character is a byte.
 */
export function returnable(target: string): string {
  const [path = "", query] = atQuery(target);
  if (query === undefined) return path;
  const encoded = query.replace(
    NOT_QUERY,
    (c) => `%${(c.charCodeAt(0) & 0xff).toString(16).toUpperCase().padStart(2, "0")}`,
  );
  return `${path}?${encoded}`;
}

function atQuery(target: string): readonly [string, string?] {
  const cut = target.indexOf("?");
  return cut < 0 ? [target] : [target.slice(0, cut), target.slice(cut + 1)];
}
