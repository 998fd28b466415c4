import { behindNat64, readIp } from "../http/ip.ts";

/**
 * What a rate limit counts as one client: an IPv4 address, or the /64 of an IPv6 address, since a single subscriber
 * has at least that many. IPv4 in IPv6 counts as IPv4: `::ffff:192.0.2.1`, as a dual-stack socket reports it, and
 * `64:ff9b::192.0.2.1`, as a NAT64 in front of a network without IPv4 does, whose whole world is one /64.
 */
export function clientKey(address: string | undefined): string {
  const read = readIp(address ?? "");
  if (read === undefined) return "unknown";
  const ip = behindNat64(read) ?? read;
  if ("octets" in ip) return ip.toString();
  return `${ip.parts
    .slice(0, 4)
    .map((group) => group.toString(16))
    .join(":")}::/64`;
}
