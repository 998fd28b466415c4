import { timingSafeEqual } from "node:crypto";
import type { World } from "../world.ts";

/** What a request tells of itself; a header that is absent is `undefined`. */
export interface FormRequest {
  readonly cookie: string | undefined;
  /** Of the human who is signed in. */
  readonly sessionId: string | undefined;
  readonly origin: string | undefined;
  readonly referer: string | undefined;
  readonly secFetchSite: string | undefined;
}

export type CsrfRefusal = "foreign-origin" | "wrong-token";

/** Keeps other sites from posting our forms (session.csrf): the browser's word on where it comes from, and a token. */
export interface Csrf {
  /** The `csrf` field of a page's forms, and the cookie that a visitor's first page has to set. */
  issue(request: Pick<FormRequest, "cookie" | "sessionId">): { token: string; setCookie: readonly string[] };
  /** Why the form is refused (403), or `undefined` when it is one of ours; `token` is its `csrf` field. */
  judge(request: FormRequest, token: unknown): CsrfRefusal | undefined;
}

const VISITOR_BYTES = 16;
const VISITOR = /^[A-Za-z0-9_-]{22}$/;
const TOKEN = /^[0-9a-f]{64}$/;

/**
 * A token is an HMAC of what the form belongs to: the session, or for somebody signed out a random visitor cookie.
 *
 * So it needs no table, one of another session or from before the sign-in does not fit, and nobody can make a pair of
 * cookie and token without the key.
 */
export function createCsrf({ config, keys, random }: Pick<World, "config" | "keys" | "random">): Csrf {
  const secure = config.mode === "production" || config.origin.startsWith("https:");
  const cookieName = secure ? "__Host-opentrain_visitor" : "opentrain_visitor";
  const sessionToken = (id: string): string => keys.hmac("csrf", `session ${id}`);
  const visitorToken = (visitor: string): string => keys.hmac("csrf", `visitor ${visitor}`);

  return {
    issue({ cookie, sessionId }) {
      if (sessionId) return { token: sessionToken(sessionId), setCookie: [] };
      const known = visitorOf(cookie, cookieName);
      if (known) return { token: visitorToken(known), setCookie: [] };
      const visitor = random.bytes(VISITOR_BYTES).toString("base64url");
      const attributes = `Path=/; HttpOnly${secure ? "; Secure" : ""}; SameSite=Lax`;
      return { token: visitorToken(visitor), setCookie: [`${cookieName}=${visitor}; ${attributes}`] };
    },

    judge(request, token) {
      if (!isFromHere(request, config.origin)) return "foreign-origin";
      const visitor = visitorOf(request.cookie, cookieName);
      const expected = request.sessionId ? sessionToken(request.sessionId) : visitor && visitorToken(visitor);
      return expected && sameToken(expected, token) ? undefined : "wrong-token";
    },
  };
}

/**
 * Whether no header that only a browser can set says that the form stood on a page of another site.
 *
 * Our pages say `Referrer-Policy: no-referrer`, and under it browsers send `Origin: null` with their forms, even to their
 * own site (Fetch, "append a request Origin header"). So `null` names nobody: `Sec-Fetch-Site` or, from a browser that
 * sends a referrer all the same, `Referer` tells our page from a sandboxed frame of another site. To an http origin other
 * than this machine's, browsers send neither (Fetch Metadata, 2: only to potentially trustworthy URLs); there, as for any
 * client that says nothing, the token is the proof: no other site can read it, nor the cookie that it is bound to.
 */
function isFromHere({ origin, referer, secFetchSite }: FormRequest, ours: string): boolean {
  // `none`: typed, or a bookmark; no site had a part in it.
  if (secFetchSite !== undefined && secFetchSite !== "same-origin" && secFetchSite !== "none") return false;
  if (origin !== undefined && origin !== "null") return origin === ours;
  if (secFetchSite !== undefined) return origin === undefined || secFetchSite === "same-origin";
  return referer === undefined || URL.parse(referer)?.origin === ours;
}

function visitorOf(cookie: string | undefined, name: string): string | undefined {
  const prefix = `${name}=`;
  const pair = cookie?.split(";").find((part) => part.trimStart().startsWith(prefix));
  const value = pair?.trim().slice(prefix.length);
  return value && VISITOR.test(value) ? value : undefined;
}

function sameToken(expected: string, given: unknown): boolean {
  if (typeof given !== "string" || !TOKEN.test(given)) return false;
  return timingSafeEqual(Buffer.from(expected, "hex"), Buffer.from(given, "hex"));
}
