import { isIPv4, isIPv6 } from "node:net";

/**
 * What a rate limit counts as one client: an IPv4 address, or the /64 of an IPv6 address, since a single subscriber
 * has at least that many. IPv4 in IPv6 (`::ffff:192.0.2.1`), as a dual-stack socket reports it, counts as IPv4.
 */
export function clientKey(address: string | undefined): string {
  const bare = (address ?? "").replace(/%.*$/, "");
  if (isIPv4(bare)) return bare;
  if (!isIPv6(bare)) return "unknown";
  const groups = expand(bare);
  if (groups.slice(0, 5).every((group) => group === 0) && groups[5] === 0xffff) {
    return groups
      .slice(6)
      .flatMap((group) => [group >> 8, group & 0xff])
      .join(".");
  }
  return `${groups
    .slice(0, 4)
    .map((group) => group.toString(16))
    .join(":")}::/64`;
}

/** The eight groups of an IPv6 address, in whichever of its forms. */
function expand(address: string): number[] {
  // The URL parser knows every form and gives one: lower case, no dotted end, the longest run of zeros as "::".
  const [head = "", tail] = new URL(`http://[${address}]`).hostname.slice(1, -1).split("::");
  const parse = (part: string): number[] =>
    part === "" ? [] : part.split(":").map((group) => Number.parseInt(group, 16));
  const [before, after] = [parse(head), parse(tail ?? "")];
  const zeros = tail === undefined ? 0 : 8 - before.length - after.length;
  return [...before, ...Array<number>(zeros).fill(0), ...after];
}
