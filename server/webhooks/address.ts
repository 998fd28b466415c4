import { isIPv4, isIPv6 } from "node:net";
import ipaddr from "ipaddr.js";

/** Addresses that are public by their range, but lead to the inside of a cloud: Azure's metadata and agent service. */
const INSIDE: ReadonlySet<string> = new Set(["168.63.129.16"]);
/** All that is allotted for the whole internet (RFC 4291, 2.4); the rest of IPv6 is not, or not yet. */
const GLOBAL_UNICAST = ipaddr.IPv6.parseCIDR("2000::/3");

/**
 * Whether an IP address belongs to the public internet.
 *
 * Only what is known to is public: not what is private, loopback, link-local (with it the metadata services), shared,
 * multicast, reserved, for documentation or benchmarks, nor an IPv6 address that stands for an IPv4 one (mapped, NAT64,
 * 6to4, Teredo), which a gateway could lead to the inside.
 */
export function isPublicAddress(address: string): boolean {
  if (isIPv4(address)) return ipaddr.IPv4.parse(address).range() === "unicast" && !INSIDE.has(address);
  if (!isIPv6(address)) return false;
  const parsed = ipaddr.IPv6.parse(address);
  return parsed.range() === "unicast" && parsed.match(GLOBAL_UNICAST);
}

/** Whether an IP address is of this machine itself. */
export function isLoopbackAddress(address: string): boolean {
  return address === "::1" || (isIPv4(address) && address.startsWith("127."));
}
