import { isIP } from "node:net";
import { isPublicAddress } from "./address.ts";

const LONGEST = 2048;

/** Why a URL cannot be that of a webhook endpoint. */
export type EndpointUrlFault =
  | "too-long"
  | "not-a-url"
  | "characters"
  | "user-info"
  | "not-https"
  | "forbidden-address";

/** What an answer says of it. */
export const endpointUrlWords: Readonly<Record<EndpointUrlFault, string>> = {
  "too-long": `must have at most ${LONGEST} characters`,
  "not-a-url": "must be an absolute URL",
  characters: "must not have white space, control characters or backslashes",
  "user-info": "must not have a user name or a password",
  "not-https": "must be https (in development also http to localhost, 127.0.0.1 or [::1])",
  "forbidden-address": "must not lead to an address that is not public",
};

/** As they are written, and in no other spelling. */
const LOOPBACK_HOSTS: ReadonlySet<string> = new Set(["localhost", "127.0.0.1", "[::1]"]);

/** What a delivery may connect to: `loopback` is for a receiver under development, on this machine. */
export type Reach = "public" | "loopback";

/**
 * Takes the URL of a webhook endpoint, or says what is wrong with it.
 *
 * A name is not looked up: what it stands for is judged when it is called, at every delivery.
 */
export function readEndpointUrl(
  raw: string,
  { development }: { readonly development: boolean },
): { readonly url: URL; readonly reach: Reach } | { readonly fault: EndpointUrlFault } {
  if ([...raw].length > LONGEST) return { fault: "too-long" };
  // A parser drops these or puts a slash in their place, so that the URL would not be the one that was given.
  if (/[\s\p{Cc}\\]/u.test(raw)) return { fault: "characters" };
  const [, scheme = "", authority = ""] = /^([a-z][a-z0-9+.-]*):\/\/([^/?#]+)/i.exec(raw) ?? [];
  const url = authority === "" ? null : URL.parse(raw);
  // Nothing can listen on port 0.
  if (!url || url.hostname === "" || url.hostname.includes("..") || url.port === "0") return { fault: "not-a-url" };
  if (authority.includes("@")) return { fault: "user-info" };
  if (scheme.toLowerCase() !== "https") {
    const host = authority.toLowerCase().replace(/:\d*$/, "");
    const permitted = development && url.protocol === "http:" && LOOPBACK_HOSTS.has(host);
    return permitted ? { url, reach: "loopback" } : { fault: "not-https" };
  }
  // Every spelling of an IPv4 address (decimal, octal, hexadecimal, short, in full width) is dotted by now.
  const host = url.hostname.replace(/^\[(.*)\]$/, "$1");
  if (isIP(host) !== 0 && !isPublicAddress(host)) return { fault: "forbidden-address" };
  return { url, reach: "public" };
}
