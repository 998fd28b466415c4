import { isIPv4, isIPv6 } from "node:net";
import ipaddr from "ipaddr.js";
import { behindNat64 } from "../http/ip.ts";

/** Addresses that are public by their range, but lead to the inside of a cloud: Azure's metadata and agent service. */
const INSIDE: ReadonlySet<string> = new Set(["168.63.129.16"]);
/** All that is allotted for the whole internet (RFC 4291, 2.4); the rest of IPv6 is not, or not yet. */
const GLOBAL_UNICAST = ipaddr.IPv6.parseCIDR("2000::/3");

/**
 * Whether an IP address belongs to the public internet.
 *
 * Only what is known to is public: not what is private, loopback, link-local (with it the metadata services), shared,
 * multicast, reserved, for documentation or benchmarks, nor an IPv6 address that stands for an IPv4 one (mapped, 6to4,
 * Teredo, ISATAP, a network's own NAT64), which a gateway could lead to the inside. Only what DNS64 makes of a name
 * without IPv6 is judged by the IPv4 address in it: under the well-known prefix, whose gateways lead there and nowhere
 * else (RFC 6052, 3.1), and without which such a name could not be called from a network without IPv4.
 */
export function isPublicAddress(address: string): boolean {
  if (isIPv4(address)) return ipaddr.IPv4.parse(address).range() === "unicast" && !INSIDE.has(address);
  if (!isIPv6(address)) return false;
  const parsed = ipaddr.IPv6.parse(address);
  const ipv4 = behindNat64(parsed);
  if (ipv4 !== undefined) return isPublicAddress(ipv4.toString());
  return parsed.range() === "unicast" && parsed.match(GLOBAL_UNICAST) && !isIsatap(parsed);
}

/** RFC 5214, 6.1: the last half is `[0200:]5efe` and an IPv4 address, which the packet is sent to. */
function isIsatap({ parts }: ipaddr.IPv6): boolean {
  return parts[5] === 0x5efe && ((parts[4] ?? 0) & ~0x0200) === 0;
}

/** Whether an IP address is of this machine itself. */
export function isLoopbackAddress(address: string): boolean {
  return address === "::1" || (isIPv4(address) && address.startsWith("127."));
}
