import { isIPv4, isIPv6 } from "node:net";
import ipaddr from "ipaddr.js";

export type Ip = ipaddr.IPv4 | ipaddr.IPv6;

/** RFC 6052, 2.1. Its other prefixes are a network's own, and look like any address of it. */
const NAT64 = ipaddr.IPv6.parseCIDR("64:ff9b::/96");

/**
 * Reads an IP address; `undefined` when it is none. A zone (`%eth0`) is left out, and IPv4 in IPv6 (`::ffff:192.0.2.1`),
 * as a dual-stack socket reports it, is IPv4.
 */
export function readIp(text: string): Ip | undefined {
  // Asked of Node first: the parser also takes what only `inet_aton` does, such as `127.1` and `0x7f000001`.
  if (isIPv4(text)) return ipaddr.IPv4.parse(text);
  if (!isIPv6(text)) return undefined;
  const address = ipaddr.IPv6.parse(text.replace(/%.*$/s, ""));
  return address.parts.slice(0, 5).every((part) => part === 0) && address.parts[5] === 0xffff
    ? address.toIPv4Address()
    : address;
}

/** The IPv4 address that an address of NAT64's well-known prefix stands for: DNS64 makes them, and gateways map them. */
export function behindNat64(address: Ip): ipaddr.IPv4 | undefined {
  if (address instanceof ipaddr.IPv4 || !address.match(NAT64)) return undefined;
  return new ipaddr.IPv4(address.toByteArray().slice(12));
}

/** Whether an address belongs to a network in CIDR notation, or is the address that is given instead of one. */
export function isWithin(network: string): (address: Ip) => boolean {
  const [, text = "", bits] = /^([^/]*)(?:\/(\d+))?$/.exec(network) ?? [];
  const base = readIp(text);
  if (base === undefined) throw new RangeError("no network in CIDR notation");
  const whole = base instanceof ipaddr.IPv4 ? 32 : 128;
  // The prefix of an IPv4 network that is written as an IPv6 one counts the 96 bits before it.
  const mapped = base instanceof ipaddr.IPv4 && !isIPv4(text);
  const length = bits === undefined ? whole : Math.max(0, Number(bits) - (mapped ? 96 : 0));
  return (address) => address.kind() === base.kind() && address.match(base, length);
}
