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
    ['"ann"@example.com'],
    ["mailto:ann@example.com"],
    ["ann@example.com."],
    ["ann@bücher.example"],
    ["\uff41nn@example.com"],
    // Letters that look like, or are lower-cased to, ASCII ones.
    ["\u212Aate@example.com"],
    ["\u0430nn@example.com"],
    [`${"a".repeat(243)}@example.com`],
  ])("%j is none", (typed) => {
    expect(parseEmail(typed)).toBeUndefined();
  });
});

describe("parseTypedEmail", () => {
  test.each([
    ["  Ann@example.com\n", "ann@example.com"],
    ["\u00a0\u200bann@example.com\u2060\ufeff", "ann@example.com"],
    ["ann@example.com.", "ann@example.com"],
    ["\uff21nn\uff20example\uff0ecom", "ann@example.com"],
    ["ann@example\u3002com", "ann@example.com"],
    ["ann@BÜCHER.example", "ann@xn--bcher-kva.example"],
    ["ann@bu\u0308cher.example.", "ann@xn--bcher-kva.example"],
    // A domain of another script is another domain, and is seen to be one.
    ["ann@ex\u0430mple.com", "ann@xn--exmple-4nf.com"],
  ])("%j is %j", (typed, address) => {
    expect(parseTypedEmail(typed)).toBe(address);
    expect(parseEmail(address)).toBe(address);
  });

  test.each([
    [""],
    ["@"],
    ["ann @example.com"],
    ["ann@example.com.."],
    ["ann@."],
    ["Ann <ann@example.com>"],
    ["mailto:ann@example.com"],
    ['"ann"@example.com'],
    ["ann@example.com\uff0cbob@example.com"],
    // What the host of a URL would be cut at, or unescaped.
    ["ann@bücher.example/evil"],
    ["ann@bücher.example:25"],
    ["ann@bücher%2eexample"],
    ["ann@bücher\n.example"],
    ["ann@xn--ü.example"],
    ["änn@example.com"],
    ["\u212aate@example.com"],
    [`ann@${"ü".repeat(60)}.example`],
  ])("%j is none", (typed) => {
    expect(parseTypedEmail(typed)).toBeUndefined();
  });
});
