/**
 * The one way out to addresses that others chose: webhook deliveries.
 *
 * A name is resolved once, each of its addresses is judged, and exactly those are dialled, so that a name which means
 * something else a moment later (DNS rebinding) changes nothing. If one of them is forbidden none is called: a receiver
 * has no reason for it, and which of them were called would be chance. The IPv6 address that DNS64 makes of a public IPv4
 * one is not forbidden: where there is DNS64, every name without IPv6 has one beside its own.
 */
import type { RequestOptions } from "node:http";
import https from "node:https";
import { isIP, isIPv6, type LookupFunction, type TcpSocketConnectOpts } from "node:net";
import { nodeHttp } from "../http/node-http.ts";
import { isLoopbackAddress, isPublicAddress } from "./address.ts";
import type { Resolve } from "./resolve.ts";
import { type Reach, readEndpointUrl } from "./url.ts";

export interface Message {
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Buffer;
  /** Milliseconds for all of it: resolving, connecting, sending, and the answer. */
  readonly limit: number;
}

/** How a call ended; nothing in it comes from the receiver but its status. */
export type Outcome =
  /** With whatever status, a redirect's too; `milliseconds` until it came. */
  | { readonly kind: "answered"; readonly status: number; readonly milliseconds: number }
  /** The URL, or an address that its host resolves to, is none that may be called. */
  | { readonly kind: "refused-address" }
  | { readonly kind: "timeout" }
  /** `why` is a code such as `ECONNREFUSED`, `ENOTFOUND` or `CERT_HAS_EXPIRED`. */
  | { readonly kind: "failed"; readonly why: string };

/** Posts a message to the URL of a webhook endpoint; never rejects. */
export type Outbound = (url: string, message: Message) => Promise<Outcome>;

export interface OutboundOptions {
  /** Whether http to this machine is permitted. */
  readonly development: boolean;
  readonly resolve: Resolve;
  /** Which addresses an https URL may lead to; another judge is for tests, which have nothing but loopback. */
  readonly isPublic?: (address: string) => boolean;
}

/**
 * How long one of a name's addresses may take to connect before the next is tried: so that a first packet that got lost,
 * which is sent again after a second, may come late. Node.js gives up after 250 milliseconds, in which a receiver on the
 * other side of the world has not answered; an IPv6 address that this machine cannot reach would then be all that is left.
 */
const CONNECT_MILLISECONDS = 3_000;
/** What a request hands on to its connection, and its own type does not name. */
type Connecting = Pick<TcpSocketConnectOpts, "autoSelectFamilyAttemptTimeout">;

/** The answer's status is what counts; of its body this much is heard, so that the receiver can finish its sentence. */
const BODY_MAX = 64 * 1024;

export function createOutbound({ development, resolve, isPublic = isPublicAddress }: OutboundOptions): Outbound {
  const permits: Readonly<Record<Reach, (address: string) => boolean>> = {
    public: isPublic,
    loopback: isLoopbackAddress,
  };
  return async (raw, message) => {
    const start = performance.now();
    const read = readEndpointUrl(raw, { development });
    if ("fault" in read) return { kind: "refused-address" };
    const { url, reach } = read;
    const limit = new AbortController();
    // What came in time is read first, also where this process was too busy to read it in time.
    const timer = setTimeout(() => setImmediate(() => limit.abort()), message.limit);
    const { signal } = limit;
    try {
      const addresses = await unlessAborted(signal, addressesOf(url, resolve));
      if (addresses === undefined) return { kind: "timeout" };
      if (addresses.length === 0) return { kind: "failed", why: "ENODATA" };
      if (!addresses.every(permits[reach])) return { kind: "refused-address" };
      return await post(url, addresses, message, signal, start);
    } catch (error) {
      return { kind: "failed", why: codeOf(error) };
    } finally {
      clearTimeout(timer);
    }
  };
}

async function addressesOf({ hostname }: URL, resolve: Resolve): Promise<readonly string[]> {
  const host = hostname.replace(/^\[(.*)\]$/, "$1");
  return isIP(host) === 0 ? resolve(host) : [host];
}

function unlessAborted<T>(signal: AbortSignal, work: Promise<T>): Promise<T | undefined> {
  const aborted = new Promise<undefined>((settle) => {
    signal.addEventListener("abort", () => settle(undefined), { once: true });
  });
  return Promise.race([work, aborted]);
}

function post(
  url: URL,
  addresses: readonly string[],
  { headers, body }: Message,
  signal: AbortSignal,
  start: number,
): Promise<Outcome> {
  return new Promise((settle) => {
    const options: RequestOptions & https.RequestOptions & Connecting = {
      method: "POST",
      headers: { ...headers, "Content-Length": body.byteLength },
      // A connection of its own: a kept one would be to an address that was judged for another delivery.
      agent: false,
      // A name may end with a dot, which says that it is not to be completed, and does not belong to it in TLS (RFC 6066, 3).
      ...(url.hostname.endsWith(".") ? { servername: url.hostname.slice(0, -1) } : {}),
      lookup: only(addresses),
      autoSelectFamilyAttemptTimeout: CONNECT_MILLISECONDS,
      rejectUnauthorized: true,
      signal,
    };
    let outcome: Outcome | undefined;
    const request = url.protocol === "https:" ? https.request(url, options) : nodeHttp.request(url, options);
    request.on("response", (response) => {
      outcome = { kind: "answered", status: response.statusCode ?? 0, milliseconds: performance.now() - start };
      let heard = 0;
      response.on("data", (part: Buffer) => {
        heard += part.byteLength;
        if (heard > BODY_MAX) request.destroy();
      });
      // Also when it is cut off: the status stands.
      response.on("error", () => {});
    });
    request.on("error", (error) => {
      outcome ??= signal.aborted ? { kind: "timeout" } : { kind: "failed", why: codeOf(error) };
    });
    request.on("close", () => settle(outcome ?? { kind: "failed", why: "ECONNRESET" }));
    request.end(body);
  });
}

/** Answers Node's question for the host's address with what was judged. */
function only(addresses: readonly string[]): LookupFunction {
  const found = addresses.map((address) => ({ address, family: isIPv6(address) ? 6 : 4 }));
  return (_host, { all }, callback) => {
    const [first] = found;
    if (all || first === undefined) callback(null, found);
    else callback(null, first.address, first.family);
  };
}

/** A code of Node.js or OpenSSL: never a message, which could have an address or what a receiver said. */
function codeOf(error: unknown): string {
  const { code } = Object(error);
  return typeof code === "string" && /^[A-Z0-9_]{1,60}$/.test(code) ? code : "UNKNOWN";
}
