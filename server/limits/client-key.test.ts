import { expect, test } from "vitest";
import { clientKey } from "./client-key.ts";

test.each([
  ["203.0.113.7", "203.0.113.7"],
  ["::ffff:203.0.113.7", "203.0.113.7"],
  ["::FFFF:cb00:7107", "203.0.113.7"],
  ["0:0:0:0:0:ffff:203.0.113.7", "203.0.113.7"],
  ["2001:db8:1:2:3:4:5:6", "2001:db8:1:2::/64"],
  ["2001:0DB8:0001:0002::", "2001:db8:1:2::/64"],
  ["2001:db8::1", "2001:db8:0:0::/64"],
  // Of a NAT64 gateway all clients have one /64.
  ["64:ff9b::203.0.113.7", "203.0.113.7"],
  ["64:ff9b::cb00:7108", "203.0.113.8"],
  ["64:ff9b:0:0:1::cb00:7108", "64:ff9b:0:0::/64"],
  ["fe80::1%eth0", "fe80:0:0:0::/64"],
  ["::1", "0:0:0:0::/64"],
  ["::", "0:0:0:0::/64"],
  ["1::", "1:0:0:0::/64"],
  ["", "unknown"],
  [undefined, "unknown"],
  ["localhost", "unknown"],
])("%s counts as %s", (address, key) => {
  expect(clientKey(address)).toBe(key);
});

test("one /64 is one client, the next is another", () => {
  expect(clientKey("2001:db8:1:2:ffff::1")).toBe(clientKey("2001:db8:1:2::"));
  expect(clientKey("2001:db8:1:3::")).not.toBe(clientKey("2001:db8:1:2::"));
});
