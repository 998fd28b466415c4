import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { LONGEST_RETURN, returnable, returnTo } from "./return-to.ts";

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
    // Data, as long as it stands in the query and is encoded.
    ["/settings?x=%5c%5C%2f%2F%2e%2e"],
    ["/settings?x=%0d%0aSet-Cookie:a=b"],
    ["/settings?x=%00%7f%23%26%C3%A9"],
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
    ["/settings%0d%0a?x"],
    ["/settings%00"],
    ["/settings/%5c?x"],
    ["/settings?x=\\"],
    ["/settings?x=\0"],
    ["/settings?x=\u007f"],
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
    [undefined],
    [null],
    [["/settings"]],
    [new URL("https://train.example.com/settings")],
  ])("leads %j to the start page", (wanted) => {
    expect(returnTo(wanted)).toBe("/");
  });

  test("takes what the longest consent link needs, and not one character more", () => {
    expect(returnTo(`/${"a".repeat(LONGEST_RETURN - 1)}`)).toHaveLength(LONGEST_RETURN);
    expect(returnTo(`/${"a".repeat(LONGEST_RETURN)}`)).toBe("/");
    const longest = new URLSearchParams({
      external_project_id: "\u{1F916}".repeat(4096),
      redirect_uri: "/".repeat(4096),
      state: "\u{1F916}".repeat(4096),
    });
    const link = `/integrations/${"a".repeat(50)}/connect?${longest}`;
    expect(returnTo(link)).toBe(link);
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

describe("returnable", () => {
  test.each([
    ["/settings", "/settings"],
    ["/settings?", "/settings?"],
    ["/a?x=%20+&y=a/b?c", "/a?x=%20+&y=a/b?c"],
    [`/a?x={"b":[1|2]}^\`\\<>#`, "/a?x=%7B%22b%22:%5B1%7C2%5D%7D%5E%60%5C%3C%3E%23"],
    ["/a?x=%&y=%z1&z=%2", "/a?x=%25&y=%25z1&z=%252"],
    // As Node reads the bytes of "é".
    ["/a?x=\u00c3\u00a9", "/a?x=%C3%A9"],
    ["/a?x=\t\u007f", "/a?x=%09%7F"],
  ])("writes %j as %j", (target, written) => {
    expect(returnable(target)).toBe(written);
    expect(returnTo(written)).toBe(written);
  });

  test("means the same afterwards, and is followed", () => {
    const bytes = fc.string({ unit: fc.integer({ min: 0x21, max: 0x7e }).map((code) => String.fromCharCode(code)) });
    fc.assert(
      fc.property(bytes, (typed) => {
        const search = typed.replaceAll("#", "");
        const written = returnable(`/settings?${search}`);
        expect(returnTo(written)).toBe(written);
        expect([...new URL(written, ORIGIN).searchParams]).toEqual([...new URLSearchParams(`?${search}`)]);
      }),
      { numRuns: 2_000 },
    );
  });
});
