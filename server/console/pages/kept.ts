/**
 * What the next page is told of a form, in a cookie: an email address and what was typed belong into no URL.
 *
 * Sealed under a key of ours and bound to the form token, so to the visitor or the session: whoever signs in next at the
 * same machine sees nothing of it.
 */
import { deflateRawSync, inflateRawSync } from "node:zlib";
import type { PageName } from "../../../generated/pages.ts";
import type { World } from "../../world.ts";

/** A form that was refused, as the page shows it on which it stood. */
export interface RefusedForm {
  /** Path and query of that page. */
  readonly to: string;
  readonly page: PageName;
  readonly state: string;
  /** What the page shows besides what it always does. */
  readonly own: Readonly<Record<string, unknown>>;
  /** Seconds to wait before the form is sent again. */
  readonly retryAfter?: number;
}

export interface Kept {
  /** The `Set-Cookie` value that keeps a refused form for the page it leads to; `undefined`: too much for a cookie. */
  keepRefused(refused: RefusedForm, formToken: string): string | undefined;
  refused(cookie: string | undefined, formToken: string): RefusedForm | undefined;
  /** The `Set-Cookie` value that forgets it, if there is such a cookie. */
  forgetRefused(cookie: string | undefined): string | undefined;
  /** The `Set-Cookie` value that keeps the address to which a code was mailed. */
  keepAddress(email: string, formToken: string): string;
  address(cookie: string | undefined, formToken: string): string | undefined;
}

/** Browsers keep 4,096 bytes of name, value and attributes (RFC 6265, 6.1). */
const LONGEST_VALUE = 3_800;
/** The redirect follows at once. */
const REFUSED_SECONDS = 60;
/** The page that asks for a code is of use for a while after the code itself. */
const ADDRESS_SECONDS = 3_600;

export function createKept({ config, keys }: Pick<World, "config" | "keys">): Kept {
  const secure = config.mode === "production" || config.origin.startsWith("https:");
  const nameOf = (name: string): string => `${secure ? "__Host-" : ""}opentrain_${name}`;
  const refusedName = nameOf("refused");
  const addressName = nameOf("address");
  const setCookie = (name: string, value: string, seconds: number): string =>
    `${name}=${value}; Path=/; HttpOnly${secure ? "; Secure" : ""}; SameSite=Lax; Max-Age=${seconds}`;

  const open = (purpose: string, name: string, cookie: string | undefined, formToken: string): string | undefined => {
    const sealed = cookieValue(cookie, name);
    if (sealed === undefined) return undefined;
    try {
      return keys.open(purpose, formToken, sealed);
    } catch {
      // Of another visitor or session, or made up: nothing that we have kept for this one.
      return undefined;
    }
  };

  return {
    keepRefused(refused, formToken) {
      const packed = deflateRawSync(JSON.stringify(refused)).toString("base64url");
      const value = keys.seal("refused-form", formToken, packed);
      return value.length > LONGEST_VALUE ? undefined : setCookie(refusedName, value, REFUSED_SECONDS);
    },
    refused(cookie, formToken) {
      const packed = open("refused-form", refusedName, cookie, formToken);
      if (packed === undefined) return undefined;
      // Sealed by `keepRefused` only.
      return JSON.parse(inflateRawSync(Buffer.from(packed, "base64url")).toString()) as RefusedForm;
    },
    forgetRefused(cookie) {
      return cookieValue(cookie, refusedName) === undefined ? undefined : setCookie(refusedName, "", 0);
    },
    keepAddress: (email, formToken) =>
      setCookie(addressName, keys.seal("sign-in-address", formToken, email), ADDRESS_SECONDS),
    address: (cookie, formToken) => open("sign-in-address", addressName, cookie, formToken),
  };
}

function cookieValue(cookie: string | undefined, name: string): string | undefined {
  const prefix = `${name}=`;
  const pair = cookie?.split(";").find((part) => part.trimStart().startsWith(prefix));
  return pair?.trim().slice(prefix.length) || undefined;
}
