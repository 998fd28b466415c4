import { Resolver } from "node:dns/promises";

/** Looks a host name up: all its addresses, of both families. Rejects with the resolver's `code` when there are none. */
export type Resolve = (name: string) => Promise<readonly string[]>;

/**
 * Asks DNS itself, not the operating system: that one waits in a pool of four threads, where a few names whose servers
 * are silent would hold up every other delivery. So names of a hosts file are not known, and no search domain is tried.
 */
export function dnsResolve(servers?: readonly string[]): Resolve {
  const resolver = new Resolver({ timeout: 2_000, tries: 2 });
  if (servers) resolver.setServers(servers);
  return async (name) => {
    // RFC 6761, 6.3: it needs no asking.
    if (/^(?:.+\.)?localhost\.?$/i.test(name)) return ["127.0.0.1", "::1"];
    const [v4, v6] = await Promise.allSettled([resolver.resolve4(name), resolver.resolve6(name)]);
    const found = [v4, v6].flatMap((answer) => (answer.status === "fulfilled" ? answer.value : []));
    if (found.length === 0 && v4.status === "rejected") throw v4.reason;
    return found;
  };
}
