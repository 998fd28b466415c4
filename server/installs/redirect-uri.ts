/**
 * Redirect URIs of platform apps: which may be registered, which a consent link may name, and the way back.
 *
 * All is judged on the string as it came: a parser repairs what is broken, and the next one repairs it otherwise. What
 * only some reader could take for another place (a browser, a proxy, the partner's router) is refused.
 */
import { constants } from "../../generated/constants.ts";

/** What makes a redirect URI hostile, or none at all, whatever is registered. */
type TextFault =
  | "not-absolute"
  | "user-info"
  | "fragment"
  | "characters"
  | "encoded"
  | "dot-segment"
  | "reserved-parameter";

/** Why a URI cannot be registered. */
export type RegistrationFault = TextFault | "query";

/** Why a consent link is refused; `not-registered` if only no registered URI covers its own. */
export type RedirectFault = TextFault | "not-registered";

/** Of a registered one, in characters. */
const LONGEST = 2048;

/** What the way back says in the query; and `code`, by which an OAuth client would know an answer to a question of its own. */
const RESERVED: ReadonlySet<string> = new Set([
  "opentrain_install_id",
  "state",
  "external_project_id",
  "error",
  "code",
]);

interface Parts {
  /** As `URL` writes it: lower case, no default port. */
  readonly origin: string;
  readonly path: string;
  /** Without its `?`; undefined if there is none. */
  readonly query: string | undefined;
}

type Read = { readonly parts: Parts } | { readonly fault: TextFault };

/** What RFC 3986 allows in a path and a query; more than that (`[`, `|`, `é`) no two parsers read alike. */
const CHARACTERS = /^(?:[A-Za-z0-9._~!$&'()*+,;=:@/?-]|%[0-9A-Fa-f]{2})*$/;
/** Host and port, neither of them encoded nor empty; an IPv6 address in its brackets. */
const HOST = /^(?:[a-z0-9](?:[a-z0-9._-]*[a-z0-9])?|\[[0-9a-f:.]+\])(?::[0-9]{1,5})?$/i;
/** What may not come out of a percent-encoding: white space, control and format characters, bytes that are no UTF-8. */
const TROUBLE = /[\s\p{Cc}\p{Cf}\uFFFD\\#]/u;
/** A percent sign itself is encoded once; more layers than this are there to get past somebody. */
const LAYERS = 3;
/** Also with what some servers cut off as a path parameter (`..;x`). */
const DOTS = /^\.{1,2}(?:;.*)?$/;

/** Takes the URI apart, or says what it is refused for whatever is registered. */
function read(raw: string): Read {
  const [, scheme, authority = "", path = "", query, fragment] =
    /^(https?:)\/\/([^/?#\\]*)([^?#]*)(?:\?([^#]*))?(#.*)?$/is.exec(raw) ?? [];
  if (scheme === undefined) return { fault: "not-absolute" };
  if (fragment !== undefined) return { fault: "fragment" };
  if (authority.includes("@")) return { fault: "user-info" };
  if (!HOST.test(authority)) return { fault: "not-absolute" };
  if (!CHARACTERS.test(path + (query ?? ""))) return { fault: "characters" };

  const decodedPath = decode(path);
  const decodedQuery = decode(query ?? "");
  if (decodedPath === undefined || decodedQuery === undefined) return { fault: "encoded" };
  if (decodedPath.split("/").some((segment) => DOTS.test(segment))) return { fault: "dot-segment" };
  const names = decodedQuery.split(/[&;]/).map((pair) => pair.replace(/=.*$/, "").replaceAll("+", " ").trim());
  if (names.some((name) => RESERVED.has(name.toLowerCase()))) return { fault: "reserved-parameter" };

  const url = URL.parse(`${scheme}//${authority}/`);
  if (!url) return { fault: "not-absolute" };
  return { parts: { origin: url.origin, path, query } };
}

/**
 * Percent-decoded until nothing is left to decode, since somebody may decode twice; undefined if something came out that
 * may not be encoded.
 */
function decode(text: string): string | undefined {
  let decoded = text;
  for (let layer = 0; layer <= LAYERS; layer++) {
    const next = decoded.replace(/(?:%[0-9A-Fa-f]{2})+/g, (run) =>
      Buffer.from(run.replaceAll("%", ""), "hex").toString(),
    );
    if (next === decoded) return TROUBLE.test(decoded) || slashes(decoded) !== slashes(text) ? undefined : decoded;
    decoded = next;
  }
  return undefined;
}

function slashes(text: string): number {
  return text.split("/").length - 1;
}

/** What is wrong with a URI that is to be registered; undefined if nothing is. */
export function registrationFault(raw: string): RegistrationFault | undefined {
  const found = read(raw);
  if ("fault" in found) return found.fault;
  return found.parts.query === undefined ? undefined : "query";
}

/**
 * What is wrong with the `redirect_uri` of a consent link to an app with these registered URIs; undefined if nothing is,
 * and then whoever follows it comes to the origin of a registered URI, at its path or below.
 */
export function redirectFault(raw: string, registered: readonly string[]): RedirectFault | undefined {
  const found = read(raw);
  if ("fault" in found) return found.fault;
  const { origin, path } = found.parts;
  const covered = registered.some((uri) => {
    const base = read(uri);
    if ("fault" in base || base.parts.origin !== origin) return false;
    const under = withoutLastSlash(base.parts.path);
    return withoutLastSlash(path) === under || path.startsWith(`${under}/`);
  });
  return covered ? undefined : "not-registered";
}

/** `/cb/` is `/cb`, and `/` is the empty path, which everything is below. */
function withoutLastSlash(path: string): string {
  return path.replace(/\/$/, "");
}

/** How the human decided, as the way back says it. */
export type Decision = { readonly installId: string } | { readonly declined: true };

/** What the consent link gave to be handed back, form-decoded; an empty one comes back empty. */
export interface Echoes {
  readonly state?: string | undefined;
  readonly externalProjectId?: string | undefined;
}

/**
 * The link that leads back to the partner: `uri` with its own query as it is, and the decision and the echoes after it.
 *
 * `uri` is one that `redirectFault` found nothing wrong with.
 */
export function wayBack(uri: string, decision: Decision, { state, externalProjectId }: Echoes): string {
  const added = new URLSearchParams(
    "installId" in decision ? { opentrain_install_id: decision.installId } : { error: "access_denied" },
  );
  if (state !== undefined) added.set("state", state);
  if (externalProjectId !== undefined) added.set("external_project_id", externalProjectId);
  return `${uri}${uri.includes("?") ? "&" : "?"}${added}`;
}

const faultWords: Readonly<Record<RegistrationFault, string>> = {
  "not-absolute": "is not an absolute http or https URL",
  characters: "has characters that must be percent-encoded in a URL, or a % without two hexadecimal digits after it",
  "user-info": "has a user name or password before its host",
  fragment: "has a fragment (#)",
  encoded: "has a percent-encoded character that is not allowed here, such as a slash or a space",
  "dot-segment": "has . or .. in its path",
  "reserved-parameter": "has a query",
  query: "has a query",
};

/**
 * The redirect URIs of an app's form, one a line; blank lines count for nothing, and one given twice counts once.
 *
 * `problem` is one sentence for the field, naming the line.
 */
export function readRedirectUris(text: string): { readonly uris: readonly string[] } | { readonly problem: string } {
  const lines = text.split(/\r\n|\r|\n/).map((line) => line.trim());
  const uris = [...new Set(lines)].filter((line) => line !== "");
  const most = constants.redirectUrisPerApp;
  if (uris.length > most) return { problem: `Enter at most ${most} redirect URIs.` };
  for (const uri of uris) {
    const fault = registrationFault(uri);
    const shown = uri.length > 100 ? `${uri.slice(0, 100)}...` : uri;
    if (fault !== undefined) return { problem: `"${shown}" ${faultWords[fault]}.` };
    if (uri.length > LONGEST) return { problem: `"${shown}" is longer than ${LONGEST} characters.` };
  }
  return { uris };
}
