import { expect, test } from "vitest";
import { clientKey } from "../limits/client-key.ts";
import { send, serve } from "../testing/index.ts";
import { clientAddress } from "./client-address.ts";

const trusting = clientAddress(["loopback", "10.1.0.0/16", "2001:db8:ffff::/48"]);

function clientOf(remoteAddress: string | undefined, forwarded?: string, find = trusting): string {
  const headers = forwarded === undefined ? {} : { "x-forwarded-for": forwarded };
  // Nothing else of a socket is read.
  return find({ headers, socket: { remoteAddress } as Parameters<typeof find>[0]["socket"] });
}

test.each([
  ["203.0.113.11", "203.0.113.11"],
  ["203.0.113.11:50001", "203.0.113.11"],
  ['"203.0.113.11:50001"', "203.0.113.11"],
  [" \t203.0.113.11 ", "203.0.113.11"],
  ["::ffff:203.0.113.11", "203.0.113.11"],
  ["::FFFF:CB00:710B", "203.0.113.11"],
  ["[::ffff:203.0.113.11]:443", "203.0.113.11"],
  ["::ffff:203.0.113.11:50001", "203.0.113.11"],
  ["2001:DB8::0:1", "2001:db8::1"],
  ["[2001:db8::1]", "2001:db8::1"],
  ["[2001:db8::1]:443", "2001:db8::1"],
  ['"[2001:db8::1]:443"', "2001:db8::1"],
  ["2001:db8:0:0:0:0:0:1:50001", "2001:db8::1"],
  ["fe80::1%eth0", "fe80::1"],
  ["[fe80::1%25eth0]:443", "fe80::1"],
])("an entry of %j is %s", (entry, address) => {
  expect(clientOf("127.0.0.1", entry)).toBe(address);
  // What the client itself has sent stands before it, and a trusted proxy may stand behind it.
  expect(clientOf("127.0.0.1", `198.51.100.1, unknown,${entry}, 10.1.2.3:80`)).toBe(address);
});

test.each([
  "unknown",
  "_hidden",
  "_SEVKISEK:1",
  "-",
  "localhost",
  "203.0.113.256",
  "203.0.113.11:",
  "203.0.113.11:123456",
  "203.0.113.11 203.0.113.12",
  "203.0.113.011",
  "3405803787",
  "0xcb00710b",
  "127.1",
  "[203.0.113.11",
  "[]",
  "[]:1",
  '"',
  '""',
  "2001:db8::g",
  "for=203.0.113.11",
  "http://203.0.113.11/",
])("an entry that names nobody counts as the proxy that wrote it: %j", (entry) => {
  expect(clientOf("127.0.0.1", entry)).toBe("127.0.0.1");
  expect(clientOf("127.0.0.1", `203.0.113.11, ${entry}, 10.1.2.3`)).toBe("10.1.2.3");
  expect(clientOf("10.1.9.9", entry)).toBe("10.1.9.9");
});

test("an entry as long as a header may be names nobody, too", () => {
  expect(clientOf("127.0.0.1", "1".repeat(200_000))).toBe("127.0.0.1");
  expect(clientOf("127.0.0.1", `[${":".repeat(200_000)}`)).toBe("127.0.0.1");
});

test("an untrusted peer is the client, whatever it says", () => {
  for (const said of ["203.0.113.11", "127.0.0.1", "203.0.113.11, 10.1.2.3", "", "unknown"]) {
    expect(clientOf("198.51.100.7", said)).toBe("198.51.100.7");
    expect(clientOf("::ffff:198.51.100.7", said)).toBe("198.51.100.7");
    expect(clientOf("127.0.0.1", said, clientAddress([]))).toBe("127.0.0.1");
  }
});

test("the last that no trusted proxy has is the client", () => {
  expect(clientOf("::1", "203.0.113.1, 203.0.113.2, 10.1.0.1, 10.1.0.2")).toBe("203.0.113.2");
  expect(clientOf("::ffff:10.1.0.9", "203.0.113.2, 2001:db8:ffff::1")).toBe("203.0.113.2");
  expect(clientOf("127.0.0.1", "203.0.113.2,, ,")).toBe("203.0.113.2");
  // Nobody but trusted ones: the first of them asked.
  expect(clientOf("127.0.0.1", "10.1.0.1, 10.1.0.2")).toBe("10.1.0.1");
  expect(clientOf("127.0.0.1", "")).toBe("127.0.0.1");
  expect(clientOf("127.0.0.1")).toBe("127.0.0.1");
});

test("a connection that is gone has no address any more", () => {
  expect(clientOf(undefined, "203.0.113.11")).toBe("");
});

test("networks and names are those of TRUST_PROXY", () => {
  const via = (peer: string, ...trusted: string[]): string => clientOf(peer, "203.0.113.11", clientAddress(trusted));
  for (const [peer, trusted] of [
    ["127.8.8.8", "loopback"],
    ["::1", "loopback"],
    ["169.254.3.4", "linklocal"],
    ["fe80::1%eth0", "linklocal"],
    ["172.31.0.1", "uniquelocal"],
    ["fd00::1", "uniquelocal"],
    ["192.0.2.1", "192.0.2.1"],
    ["192.0.2.200", "192.0.2.77/24"],
    ["192.0.2.200", "0.0.0.0/0"],
    ["192.0.2.200", "::ffff:192.0.2.0/120"],
    ["2001:db8::7", "2001:db8::/32"],
    ["2001:db8::7", "::/0"],
  ] as const) {
    expect(via(peer, trusted), `${peer} by ${trusted}`).toBe("203.0.113.11");
  }
  expect(via("192.0.2.200", "192.0.2.0/25")).toBe("192.0.2.200");
  expect(via("192.0.2.200", "::/0")).toBe("192.0.2.200");
  expect(via("2001:db8::7", "0.0.0.0/0")).toBe("2001:db8::7");
  expect(() => clientAddress(["proxy.example.com"])).toThrow();
});

test("of several lines of a request the last counts, and no other header does", async () => {
  const found: string[] = [];
  const { port } = await serve((req, res) => {
    found.push(trusting(req));
    res.end();
  });
  for (const headers of [
    { "X-Forwarded-For": ["203.0.113.1", "203.0.113.2:50001"] },
    { "X-Forwarded-For": ["203.0.113.2:50001", "10.1.2.3"] },
    { "X-Real-IP": "203.0.113.3", Forwarded: "for=203.0.113.4", "True-Client-IP": "203.0.113.5" },
  ]) {
    await send(port, { method: "GET", path: "/", headers });
  }
  expect(found).toEqual(["203.0.113.2", "203.0.113.2", "127.0.0.1"]);
});

test("clients behind one proxy are told apart by limits, and each is one whatever its port", () => {
  const key = (entry: string): string => clientKey(clientOf("127.0.0.1", entry));
  const keys = ["203.0.113.11:50001", "203.0.113.12:50001", "[2001:db8::1]:1", "[2001:db8:0:1::1]:1", "192.0.2.1"].map(
    key,
  );
  expect(new Set(keys).size).toBe(5);
  expect(key("203.0.113.11:50002")).toBe(keys[0]);
  expect(key("::ffff:203.0.113.11")).toBe(keys[0]);
  expect(key("[2001:db8::2]:2")).toBe(keys[2]);
});
