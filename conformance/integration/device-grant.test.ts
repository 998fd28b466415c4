import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { anyRules } from "../../generated/any-rules.ts";
import { deviceGrant, deviceGrantServer } from "../testing/device-grant.ts";
import { faults, faultyDeviceGrant } from "../testing/device-grant-faults.ts";
import { rulesThat, runDialect } from "../testing/dialect-run.ts";

// A server that is certified and knows nothing of this suite: what it fails is a fault of the suite's.
beforeAll(() => {
  for (const method of ["info", "warn"] as const) vi.spyOn(console, method).mockImplementation(() => {});
});
afterAll(() => vi.restoreAllMocks());

test("the device grant of node-oidc-provider is conformant", async () => {
  const server = await deviceGrantServer();
  try {
    const report = await runDialect(deviceGrant, server.origin);
    expect(report.results.filter(({ verdict }) => verdict !== "pass" && verdict !== "not-applicable")).toEqual([]);
    expect(report).toMatchObject({ conclusion: "conformant", exitCode: 0 });
    expect(rulesThat(report, "pass")).toHaveLength(22);
    // What RFC 8628 has not is said with its section, and asked of nobody.
    const lacking = report.results.filter(({ verdict }) => verdict === "not-applicable");
    expect(lacking.map(({ rule }) => rule)).toContain("register.malformed");
    const cited = lacking.filter((one) => one.verdict === "not-applicable" && one.evidence.includes("RFC 8628"));
    // Of its sign-in page the profile of this test says nothing.
    expect(lacking.filter((one) => !cited.includes(one)).map(({ rule }) => rule)).toEqual([
      "session.return-to",
      "session.secure-cookie",
    ]);
    expect(report.results.map(({ rule }) => rule)).toEqual(expect.arrayContaining(Object.keys(anyRules)));
  } finally {
    await server.close();
  }
});

describe("with one fault before it", () => {
  test.each(Object.entries(faults))("%s: exactly that is found", async (_, [broken, make]) => {
    const server = await faultyDeviceGrant(make());
    try {
      const report = await runDialect(deviceGrant, server.origin);
      expect(rulesThat(report, "fail").sort()).toEqual([...broken].sort());
      const others = report.results.filter(({ verdict }) => verdict === "inconclusive" || verdict === "error");
      expect(others).toEqual([]);
    } finally {
      await server.close();
    }
  });
});
