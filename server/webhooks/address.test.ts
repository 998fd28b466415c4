import { describe, expect, test } from "vitest";
import { isLoopbackAddress, isPublicAddress } from "./address.ts";

const forbidden: Readonly<Record<string, readonly string[]>> = {
  unspecified: ["0.0.0.0", "0.255.255.255", "::"],
  loopback: ["127.0.0.1", "127.255.255.255", "::1"],
  private: ["10.0.0.0", "10.255.255.255", "172.16.0.0", "172.31.255.255", "192.168.0.0", "192.168.255.255"],
  "unique local": ["fc00::", "fd00::1", "fdff:ffff:ffff:ffff:ffff:ffff:ffff:ffff"],
  "link-local": ["169.254.0.0", "169.254.255.255", "fe80::1", "febf::1", "fe80::1%eth0"],
  "site-local": ["fec0::1", "feff::1"],
  shared: ["100.64.0.0", "100.127.255.255"],
  "metadata services": [
    "169.254.169.254",
    "169.254.170.2",
    "100.100.100.200",
    "192.0.0.192",
    "168.63.129.16",
    "fd00:ec2::254",
  ],
  multicast: ["224.0.0.0", "239.255.255.255", "ff00::", "ff02::1", "ff0e::1"],
  reserved: ["240.0.0.0", "255.255.255.254", "255.255.255.255", "192.0.0.0", "192.0.0.255", "192.88.99.1"],
  documentation: ["192.0.2.0", "198.51.100.255", "203.0.113.7", "2001:db8::1", "3fff::1"],
  benchmarks: ["198.18.0.0", "198.19.255.255", "2001:2::1"],
  "discard, and segment routing": ["100::1", "100:0:0:1::1", "5f00::1"],
  "IPv4-mapped": ["::ffff:127.0.0.1", "::ffff:7f00:1", "::ffff:10.0.0.1", "::ffff:8.8.8.8", "::FFFF:A9FE:A9FE"],
  "IPv4-compatible": ["::127.0.0.1", "::8.8.8.8", "::2"],
  "IPv4-translated": ["::ffff:0:127.0.0.1", "::ffff:0:8.8.8.8"],
  NAT64: [
    "64:ff9b::127.0.0.1",
    "64:ff9b::10.0.0.1",
    "64:ff9b::192.168.1.1",
    "64:ff9b::a9fe:a9fe",
    "64:ff9b::168.63.129.16",
    "64:ff9b::100.64.0.1",
    "64:ff9b::",
    // Whose gateway is a network's own: where the IPv4 address stands in it, and where that leads, it alone knows.
    "64:ff9b:1::1",
    "64:ff9b:1:ffff::a00:1",
    "64:ff9b:1::8.8.8.8",
    "64:ff9b:0:0:1:0:808:808",
  ],
  ISATAP: ["2606:4700::5efe:10.0.0.1", "2606:4700::200:5efe:a00:1", "2606:4700:1:2:0:5efe:8.8.8.8"],
  "6to4, and Teredo": ["2002:7f00:1::", "2002:a00:1::1", "2002:808:808::", "2001::1", "2001:0:ffff::"],
  "allotted to nothing": ["1::1", "4000::1", "8000::1", "2001:10::1", "2001:20::1"],
  "no address": [
    "",
    "localhost",
    "example.com",
    "127.1",
    "2130706433",
    "0x7f000001",
    "8.8.8.8.",
    "08.8.8.8",
    "[::1]",
    "8.8.8",
  ],
};

describe("not public", () => {
  test.each(Object.entries(forbidden).flatMap(([kind, all]) => all.map((address) => [kind, address] as const)))(
    "%s: %j",
    (_kind, address) => {
      expect(isPublicAddress(address)).toBe(false);
    },
  );
});

test.each([
  "1.1.1.1",
  "8.8.8.8",
  "9.255.255.255",
  "11.0.0.0",
  "100.63.255.255",
  "100.128.0.0",
  "126.255.255.255",
  "128.0.0.0",
  "169.253.255.255",
  "169.255.0.0",
  "172.15.255.255",
  "172.32.0.0",
  "192.167.255.255",
  "192.169.0.0",
  "198.17.255.255",
  "198.20.0.0",
  "223.255.255.255",
  "2606:4700::1111",
  "2606:4700::1:5efe:a00:1",
  // What DNS64 makes of 8.8.8.8.
  "64:ff9b::8.8.8.8",
  "64:FF9B::808:808",
  "0064:ff9b:0:0:0:0:8.8.8.8",
  "2001:4860:4860::8888",
  "2A00:1450:4001::1",
])("public: %s", (address) => {
  expect(isPublicAddress(address)).toBe(true);
});

test("of this machine itself", () => {
  const all = [
    "127.0.0.1",
    "127.8.8.8",
    "::1",
    "128.0.0.1",
    "10.0.0.1",
    "::",
    "0.0.0.0",
    "::ffff:127.0.0.1",
    "127.x",
    "8.8.8.8",
  ];
  expect(all.filter(isLoopbackAddress)).toEqual(["127.0.0.1", "127.8.8.8", "::1"]);
});
