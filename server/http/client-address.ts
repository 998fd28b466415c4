import type { IncomingMessage } from "node:http";
import { type Ip, isWithin, readIp } from "./ip.ts";

/** What `TRUST_PROXY` may say instead of networks. */
export const PROXY_NAMES: Readonly<Record<string, readonly string[]>> = {
  loopback: ["127.0.0.0/8", "::1"],
  linklocal: ["169.254.0.0/16", "fe80::/10"],
  uniquelocal: ["10.0.0.0/8", "172.16.0.0/12", "192.168.0.0/16", "fc00::/7"],
};

/** The address of whoever sent a request, in its shortest form; "" when its connection is gone. */
export type ClientAddress = (request: Pick<IncomingMessage, "headers" | "socket">) => string;

/**
 * Finds a client's address behind the proxies that are trusted (networks, or {@link PROXY_NAMES}).
 *
 * Each proxy adds to the end of `X-Forwarded-For` whom it was asked by. So the list is read from its end for as long as
 * what stands there is a trusted proxy itself; whatever stands before, the client may have made up. An entry that names
 * nobody (`unknown`, `_hidden`) counts as the proxy that wrote it, which is the last that is known of that client.
 */
export function clientAddress(trustProxy: readonly string[]): ClientAddress {
  const networks = trustProxy.flatMap((name) => PROXY_NAMES[name] ?? [name]).map(isWithin);
  const isTrusted = (address: Ip): boolean => networks.some((has) => has(address));

  return ({ headers, socket }) => {
    const peer = peerOf(socket);
    if (peer === undefined) return "";
    // Several lines of it are one list (RFC 9110, 5.3), and Node.js has joined them.
    const list = String(headers["x-forwarded-for"] ?? "");
    let client = peer;
    for (let end = list.length; end > 0 && isTrusted(client); ) {
      const start = list.lastIndexOf(",", end - 1) + 1;
      const entry = list.slice(start, end).trim();
      end = start - 1;
      if (entry === "") continue;
      const next = readEntry(entry);
      if (next === undefined) break;
      client = next;
    }
    return client.toString();
  };
}

/** The addresses of those at the other end of connections: the same for every request of one. */
const peers = new WeakMap<object, Ip>();

function peerOf(socket: IncomingMessage["socket"]): Ip | undefined {
  const known = peers.get(socket);
  if (known !== undefined) return known;
  const peer = readIp(socket.remoteAddress ?? "");
  if (peer !== undefined) peers.set(socket, peer);
  return peer;
}

/** The longest that an entry with an address can be: quoted, in brackets, with a zone and a port. */
const LONGEST = 100;

/** An address as proxies write it: bare, with a port, in brackets, in quotation marks. */
function readEntry(entry: string): Ip | undefined {
  if (entry.length > LONGEST) return undefined;
  const bare = entry.replace(/^"(.*)"$/, "$1");
  const bracketed = /^\[([^\]]*)\](?::\d{1,5})?$/.exec(bare)?.[1];
  if (bracketed !== undefined) return readIp(bracketed);
  // An IPv6 address in full may have a port behind it without brackets; one in short cannot be told from an address.
  return readIp(bare) ?? readIp(bare.replace(/:\d{1,5}$/, ""));
}
