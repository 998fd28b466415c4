import { describe, expect, test } from "vitest";
import { parseEmail, parseTypedEmail } from "./email.ts";

describe("parseEmail", () => {
  test.each([
    ["ann@example.com", "ann@example.com"],
    ["Ann.Lee+x@Sub.Example.COM", "ann.lee+x@sub.example.com"],
    ["o'neil@example.com", "o'neil@example.com"],
    ["root@localhost", "root@localhost"],
    [`${"a".repeat(242)}@example.com`, `${"a".repeat(242)}@example.com`],
  ])("%j is %j", (typed, address) => {
    expect(parseEmail(typed)).toBe(address);
  });

  test.each([
    [""],
    ["ann"],
    ["@example.com"],
    ["ann@"],
    ["ann@@example.com"],
    ["ann@example..com"],
    ["ann@-example.com"],
    [`ann@${"a".repeat(64)}.com`],
    [" ann@example.com"],
    ["ann@example.com\n"],
    // Several recipients, names, header lines: never one address.
    ["ann@example.com,bob@example.com"],
    ["ann@example.com bob@example.com"],
    ["Ann <ann@example.com>"],
    ["ann@example.com\r\nBcc: bob@example.com"],
    ["ann@example.com\0"],
    ['"a b"@example.com'],
    // Letters that look like, or are lower-cased to, ASCII ones.
    ["\u212Aate@example.com"],
    ["\u0430nn@example.com"],
    [`${"a".repeat(243)}@example.com`],
  ])("%j is none", (typed) => {
    expect(parseEmail(typed)).toBeUndefined();
  });
});

test("around what a human types there may be spaces", () => {
  expect(parseTypedEmail("  Ann@example.com\n")).toBe("ann@example.com");
  expect(parseTypedEmail("ann @example.com")).toBeUndefined();
});
