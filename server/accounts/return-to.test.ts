import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { returnTo } from "./return-to.ts";

const ORIGIN = "https://train.example.com";

describe("returnTo", () => {
  test.each([
    ["/claim?token=ot_cat_0123456789abcdef_AbC-_"],
    ["/settings"],
    ["/settings/tokens"],
    ["/settings/tokens/"],
    ["/invitations/ot_inv_0123456789abcdef_AbC-_"],
    ["/integrations/acme/connect?state=a%20b%2Fc&next=/x?y"],
    ["/settings?x=https://evil.example"],
  ])("follows %s", (path) => {
    expect(returnTo(path)).toBe(path);
  });

  test.each([
    // Another origin, in the spellings that browsers understand.
    ["https://evil.example/"],
    ["http:evil.example"],
    ["//evil.example"],
    ["///evil.example"],
    ["/\\evil.example"],
    ["\\\\evil.example"],
    ["\\/evil.example"],
    ["/\\/evil.example"],
    ["/%5cevil.example"],
    ["/%5Cevil.example"],
    ["/settings?x=%5c"],
    ["/%2f/evil.example"],
    ["/%252fevil.example"],
    ["/.//evil.example"],
    ["/..//evil.example"],
    ["/settings/..//evil.example"],
    ["/./evil"],
    ["/settings/../x"],
    ["/%2e%2e/x"],
    ["/settings//evil"],
    ["@evil.example"],
    [".evil.example"],
    ["/\uFF0Fevil.example"],
    ["/\u2215evil.example"],
    ["/ｅ"],
    // Scripts.
    ["javascript:alert(1)"],
    ["JaVaScRiPt:alert(1)"],
    ["data:text/html,x"],
    ["java\nscript:alert(1)"],
    // Control characters and white space, which browsers drop before they read a URL.
    ["/\t/evil.example"],
    ["\t//evil.example"],
    ["/\n/evil.example"],
    ["/\r\n/evil.example"],
    ["/settings\r\nSet-Cookie: a=b"],
    ["/settings?x=\r\nSet-Cookie: a=b"],
    ["/settings?x=%0d%0aSet-Cookie: a=b"],
    ["/settings?x=%0d%0aSet-Cookie"],
    ["/settings?x=%00"],
    ["/settings?x=%7f"],
    ["/\0/evil.example"],
    [" /settings"],
    ["/settings "],
    ["/set tings"],
    // Neither a path nor anything else of ours.
    [""],
    ["settings"],
    ["?token=x"],
    ["#x"],
    ["/settings#x"],
    ["/settings?x=%"],
    ["/settings?x=%zz"],
    ['/settings"><script>'],
    ["/settings?<script>"],
    [`/${"a".repeat(2048)}`],
    [undefined],
    [null],
    [["/settings"]],
    [new URL("https://train.example.com/settings")],
  ])("leads %j to the start page", (wanted) => {
    expect(returnTo(wanted)).toBe("/");
  });

  test("takes 2048 characters and not one more", () => {
    expect(returnTo(`/${"a".repeat(2047)}`)).toHaveLength(2048);
    expect(returnTo(`/${"a".repeat(2048)}`)).toBe("/");
  });

  const hostile = fc.constantFrom(
    ...["/", "//", "\\", "%5c", "%2f", ".", "..", ":", "@", "?", "#", "%", "\t", "\n", "\r", "\0", " ", "javascript:"],
    ...["evil.example", "https:", "a", "settings", "&", "=", "[", "]", "\uFF0F", "\u3002"],
  );
  const wanted = fc.oneof(
    fc.string(),
    fc.string({ unit: "binary" }),
    fc.array(hostile, { maxLength: 8 }).map((parts) => parts.join("")),
    fc.array(hostile, { maxLength: 8 }).map((parts) => `/${parts.join("")}`),
    fc.webUrl({ withQueryParameters: true }).map((url) => url.replace(/^https?:/, "")),
    fc.webPath(),
  );

  test("never leaves the origin, and never changes what it follows", () => {
    fc.assert(
      fc.property(wanted, (typed) => {
        const place = returnTo(typed);
        const url = new URL(place, ORIGIN);
        expect(url.origin).toBe(ORIGIN);
        expect([typed, "/"]).toContain(place);
        expect(place).toMatch(/^\/[\x21-\x7e]*$/);
      }),
      { numRuns: 5_000 },
    );
  });
});
