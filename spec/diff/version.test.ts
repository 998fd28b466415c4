import { expect, test } from "vitest";
import type { Severity } from "./law.ts";
import { atLeast, type Bump, bumpFor, isVersion, nextVersion } from "./version.ts";

test.each<[Severity, Severity, Bump]>([
  ["breaks", "informs", "major"],
  ["extends", "informs", "minor"],
  ["informs", "breaks", "minor"],
  ["warns", "warns", "patch"],
  ["informs", "informs", "patch"],
])("%s for partners and %s for servers asks for a %s version", (partner, server, bump) => {
  expect(
    bumpFor([
      { partner: "informs", server: "informs" },
      { partner, server },
    ]),
  ).toBe(bump);
});

test("nothing that differs asks for nothing", () => {
  expect(bumpFor([])).toBe("none");
});

test.each<[string, Bump, string]>([
  ["1.2.3", "major", "2.0.0"],
  ["1.2.3", "minor", "1.3.0"],
  ["1.2.3", "patch", "1.2.4"],
  ["1.2.3", "none", "1.2.3"],
  ["0.2.3", "major", "0.3.0"],
  ["0.2.3", "minor", "0.2.4"],
  ["0.2.3", "patch", "0.2.4"],
])("after %s, %s is at least %s", (version, bump, next) => {
  expect(nextVersion(version, bump)).toBe(next);
});

test.each<[string, string, boolean]>([
  ["2.0.0", "2.0.0", true],
  ["2.0.0-rc.1", "2.0.0", true],
  ["10.0.0", "9.9.9", true],
  ["1.9.9", "2.0.0", false],
  ["2.0.0", "2.0.1", false],
  ["two", "1.0.0", false],
])("%s is at least %s: %s", (version, wanted, kept) => {
  expect(atLeast(version, wanted)).toBe(kept);
});

test("a version has three numbers", () => {
  expect(["1.0.0", "1.0.0-rc.1+5", "1.0", "v1.0.0", "1.0.0.0", ""].map(isVersion)).toEqual([
    true,
    true,
    false,
    false,
    false,
    false,
  ]);
});
