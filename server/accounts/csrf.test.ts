import { describe, expect, test } from "vitest";
import { createKeys } from "../crypto/keys.ts";
import { systemRandom } from "../crypto/random.ts";
import { createCsrf, type FormRequest } from "./csrf.ts";

const ORIGIN = "https://train.example.com";
const keys = createKeys("the secret of the csrf tests, long enough");

function csrfOf(origin = ORIGIN, mode: "development" | "production" = "production") {
  // Only these two settings are read.
  const config = { origin, mode } as Parameters<typeof createCsrf>[0]["config"];
  return createCsrf({ config, keys, random: systemRandom });
}

const csrf = csrfOf();
const bare: FormRequest = {
  cookie: undefined,
  sessionId: undefined,
  origin: undefined,
  referer: undefined,
  secFetchSite: undefined,
};
const signedIn: FormRequest = { ...bare, sessionId: "session-1", origin: ORIGIN, secFetchSite: "same-origin" };
const { token } = csrf.issue(signedIn);

describe("the token", () => {
  test("of one's own session is accepted, again and again", () => {
    expect(csrf.judge(signedIn, token)).toBeUndefined();
    expect(csrf.judge(signedIn, csrf.issue(signedIn).token)).toBeUndefined();
    expect(csrf.issue(signedIn).setCookie).toEqual([]);
  });

  test.each([
    ["absent", undefined],
    ["empty", ""],
    ["not text", ["a"]],
    ["short", token.slice(1)],
    ["long", `${token}0`],
    ["in capitals", token.toUpperCase()],
    ["one character off", `${token.slice(0, -1)}${token.endsWith("0") ? "1" : "0"}`],
    ["made with another key", createKeys("some other secret, long enough too").hmac("csrf", "session session-1")],
    ["made for another purpose", keys.hmac("sign-in-code", "session session-1")],
  ])("that is %s is refused", (_, given) => {
    expect(csrf.judge(signedIn, given)).toBe("wrong-token");
  });

  test("of another session, or from before the sign-in, is refused", () => {
    expect(csrf.judge({ ...signedIn, sessionId: "session-2" }, token)).toBe("wrong-token");
    const before = csrf.issue(bare);
    const cookie = cookieOf(before.setCookie);
    expect(csrf.judge({ ...bare, cookie }, before.token)).toBeUndefined();
    expect(csrf.judge({ ...signedIn, cookie }, before.token)).toBe("wrong-token");
  });

  test("of a session does not fit a visitor whose cookie is named like it", () => {
    const cookie = "__Host-opentrain_visitor=session-1";
    expect(csrf.judge({ ...bare, cookie }, token)).toBe("wrong-token");
  });
});

describe("a visitor", () => {
  test("gets a random cookie once and keeps it", () => {
    const first = csrf.issue(bare);
    expect(first.setCookie).toEqual([
      expect.stringMatching(/^__Host-opentrain_visitor=[\w-]{22}; Path=\/; HttpOnly; Secure; SameSite=Lax$/),
    ]);
    const cookie = `other=1; ${cookieOf(first.setCookie)}; more=2`;
    expect(csrf.issue({ ...bare, cookie })).toEqual({ token: first.token, setCookie: [] });
    expect(csrf.judge({ ...bare, cookie }, first.token)).toBeUndefined();
    expect(csrf.issue(bare).token).not.toBe(first.token);
  });

  test("without the cookie, or with another's, is refused", () => {
    const [mine, other] = [csrf.issue(bare), csrf.issue(bare)];
    expect(csrf.judge(bare, mine.token)).toBe("wrong-token");
    expect(csrf.judge({ ...bare, cookie: cookieOf(other.setCookie) }, mine.token)).toBe("wrong-token");
    expect(csrf.judge({ ...bare, cookie: "__Host-opentrain_visitor=" }, mine.token)).toBe("wrong-token");
  });

  test("on plain http gets a cookie that a browser takes there", () => {
    const { setCookie } = csrfOf("http://localhost:4000", "development").issue(bare);
    expect(setCookie).toEqual([
      expect.stringMatching(/^opentrain_visitor=[\w-]{22}; Path=\/; HttpOnly; SameSite=Lax$/),
    ]);
  });
});

test("an opaque origin without a token, or with another's, is refused", () => {
  const request = { ...bare, sessionId: "session-1", origin: "null" };
  expect(csrf.judge(request, undefined)).toBe("wrong-token");
  expect(csrf.judge({ ...request, sessionId: "session-2" }, token)).toBe("wrong-token");
  const visitor = csrf.issue(bare);
  expect(csrf.judge({ ...bare, origin: "null" }, visitor.token)).toBe("wrong-token");
  expect(csrf.judge({ ...bare, origin: "null", cookie: cookieOf(visitor.setCookie) }, visitor.token)).toBeUndefined();
});

describe("where the form comes from", () => {
  const from = (headers: Partial<FormRequest>): FormRequest => ({ ...bare, sessionId: "session-1", ...headers });

  test.each<[string, Partial<FormRequest>]>([
    ["our origin", { origin: ORIGIN }],
    ["our origin, with all a browser says", { origin: ORIGIN, secFetchSite: "same-origin", referer: `${ORIGIN}/x` }],
    ["a page of ours that sends no referrer", { origin: "null", secFetchSite: "same-origin" }],
    ["a browser that says only the site", { secFetchSite: "same-origin" }],
    ["nobody but the visitor", { secFetchSite: "none" }],
    ["an old browser that says only the page", { referer: `${ORIGIN}/claim?token=x` }],
    ["a page of ours under plain http, where a browser says no more", { origin: "null" }],
    ["an opaque origin that names us as the page", { origin: "null", referer: `${ORIGIN}/` }],
    ["a client that says nothing", {}],
  ])("%s is ours", (_, headers) => {
    expect(csrf.judge(from(headers), token)).toBeUndefined();
  });

  test.each<[string, Partial<FormRequest>]>([
    ["another origin", { origin: "https://evil.example" }],
    ["another port", { origin: `${ORIGIN}:8443` }],
    ["another scheme", { origin: ORIGIN.replace("https", "http") }],
    ["a subdomain", { origin: "https://a.train.example.com" }],
    ["a name that starts like ours", { origin: `${ORIGIN}.evil.example` }],
    ["two origins", { origin: `${ORIGIN}, https://evil.example` }],
    ["an empty origin", { origin: "" }],
    ["a sandboxed frame", { origin: "null", secFetchSite: "cross-site" }],
    ["a sandboxed frame of a sibling domain", { origin: "null", secFetchSite: "same-site" }],
    ["an opaque origin that no site had a part in", { origin: "null", secFetchSite: "none" }],
    ["an opaque origin that names another page", { origin: "null", referer: "https://evil.example/" }],
    ["another site", { secFetchSite: "cross-site" }],
    ["a sibling domain", { secFetchSite: "same-site" }],
    ["a site that disagrees with the origin", { origin: ORIGIN, secFetchSite: "cross-site" }],
    ["a foreign origin that disagrees with the site", { origin: "https://evil.example", secFetchSite: "same-origin" }],
    ["another page", { referer: "https://evil.example/?https://train.example.com/" }],
    ["a page whose user name is ours", { referer: `${ORIGIN}@evil.example/` }],
    ["no readable page", { referer: "about:client" }],
  ])("%s is foreign, whatever the token", (_, headers) => {
    expect(csrf.judge(from(headers), token)).toBe("foreign-origin");
  });
});

function cookieOf(setCookie: readonly string[]): string {
  return setCookie[0]?.split(";")[0] ?? "";
}
