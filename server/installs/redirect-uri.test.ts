import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { millisecondsOfComputing } from "../testing/computing.ts";
import { readRedirectUris, redirectFault, registrationFault, wayBack } from "./redirect-uri.ts";

const APP = "https://app.example.com";

describe("a redirect URI is taken", () => {
  test.each([
    [`${APP}/cb`, `${APP}/cb`],
    [`${APP}/cb`, `${APP}/cb/`],
    [`${APP}/cb/`, `${APP}/cb`],
    [`${APP}/cb`, `${APP}/cb/deeper/still`],
    [`${APP}/cb/`, `${APP}/cb/deeper`],
    [`${APP}/cb`, `${APP}/cb//deeper`],
    [`${APP}/cb`, `${APP}/cb?keep=1&lang=en`],
    [`${APP}/cb`, `${APP}/cb/?next=/home&q=a+b`],
    [`${APP}/cb`, `${APP}/cb?states=1&errors=2&error_code=3&codes`],
    [`${APP}/cb`, `${APP}/cb/caf%C3%A9/...`],
    [`${APP}/cb`, `${APP}/cb/@me/a:b/.well-known/%2Ehidden`],
    [`${APP}/cb`, `${APP}/cb?sure=100%25`],
    // The same origin, written otherwise.
    [`${APP}/cb`, `${APP}:443/cb`],
    [`${APP}:443/cb`, `${APP}/cb`],
    [`${APP}/cb`, "HTTPS://App.Example.COM/cb"],
    // An empty path covers all paths of its origin, and no more.
    [APP, APP],
    [APP, `${APP}/`],
    [`${APP}/`, APP],
    [APP, `${APP}?keep=1`],
    [`${APP}/`, `${APP}/any/where`],
    ["http://localhost:3000/cb", "http://localhost:3000/cb"],
    ["http://127.0.0.1/cb", "http://127.0.0.1/cb/x"],
    ["http://[::1]:8080/cb", "http://[::1]:8080/cb"],
  ])("for %s: %s", (registered, given) => {
    expect(redirectFault(given, ["https://elsewhere.example/", registered])).toBeUndefined();
  });
});

describe("a redirect URI is refused", () => {
  const refused: readonly (readonly [fault: string, given: readonly string[]])[] = [
    [
      "not-registered",
      [
        "https://evil.example/cb",
        "https://app.example.com.evil.example/cb",
        "https://evil-app.example.com/cb",
        "https://example.com/cb",
        "http://app.example.com/cb",
        "https://app.example.com:8443/cb",
        "https://app.example.com:80/cb",
        `${APP}/`,
        APP,
        `${APP}/other`,
        `${APP}/c`,
        `${APP}/cbx`,
        `${APP}/cb.x`,
        `${APP}/cb;x`,
        `${APP}/cb%C3%A9`,
        `${APP}/CB`,
        `${APP}/x/cb`,
        `${APP}//cb`,
        `${APP}/%63b`,
        `${APP}?x=/cb`,
      ],
    ],
    [
      "not-absolute",
      [
        "",
        "/cb",
        "//app.example.com/cb",
        "app.example.com/cb",
        "https:app.example.com/cb",
        "https:/app.example.com/cb",
        "https:///app.example.com/cb",
        "https://",
        "https://:443/cb",
        "https://app.example.com:/cb",
        "https://app.example.com:port/cb",
        "https://app.example.com:99999/cb",
        "https://app.example.com./cb",
        "https://.app.example.com/cb",
        "https://app.example.com%2eevil.example/cb",
        "https://app.example.com%00.evil.example/cb",
        "https://app.example.com%40evil.example/cb",
        "https://%61pp.example.com/cb",
        "https://app.example.com,evil.example/cb",
        "https://app\u3002example\u3002com/cb",
        "https://\uFF41pp.example.com/cb",
        "https://app.example.com\t/cb",
        "https://[app.example.com]/cb",
        "https://[::1/cb",
        "javascript:alert(1)",
        "data:text/html,x",
        "ftp://app.example.com/cb",
        "com.example.app://cb",
        "https:\\\\app.example.com\\cb",
        "https\n://app.example.com/cb",
        " https://app.example.com/cb",
        "\0https://app.example.com/cb",
        "\uFEFFhttps://app.example.com/cb",
      ],
    ],
    [
      "user-info",
      [
        "https://user@app.example.com/cb",
        "https://user:password@app.example.com/cb",
        "https://@app.example.com/cb",
        "https://app.example.com@evil.example/cb",
        "https://app.example.com:443@evil.example/cb",
        "https://evil.example%2f@app.example.com/cb",
      ],
    ],
    [
      "fragment",
      [`${APP}/cb#`, `${APP}/cb#x`, `${APP}/cb?a=b#x`, `${APP}#/cb`, "https://evil.example/#@app.example.com/cb"],
    ],
    [
      "characters",
      [
        `${APP}/cb `,
        `${APP}/cb\n`,
        `${APP}/cb\r\nSet-Cookie: a=b`,
        `${APP}/c\tb`,
        `${APP}/cb/\0`,
        `${APP}/cb/\u007f`,
        `${APP}/cb/\u00a0`,
        `${APP}/cb/\u2028`,
        `${APP}/cb/a b`,
        `${APP}/cb?a b`,
        `${APP}\\cb`,
        `${APP}/cb\\..\\x`,
        `${APP}\\@evil.example/cb`,
        `${APP}/cb?\\`,
        `${APP}/cb/\uFF0F..`,
        `${APP}/cb/\uD800`,
        `${APP}/cb/%`,
        `${APP}/cb/%zz`,
        `${APP}/cb/%2`,
        `${APP}/cb/%u002e`,
        `${APP}/cb/<script>`,
        `${APP}/cb?"`,
        `${APP}/cb?a[]=1`,
      ],
    ],
    [
      "encoded",
      [
        // `/`
        `${APP}/cb%2f`,
        `${APP}/cb%2Fx`,
        `${APP}/cb/%252fx`,
        `${APP}/cb/%25252fx`,
        `${APP}/cb%2f..%2fx`,
        `${APP}/cb/..%2f..`,
        `${APP}/cb?next=%2Fhome`,
        `${APP}/cb/%c0%af`,
        `${APP}/cb/%25c0%25af`,
        // a back slash
        `${APP}/cb%5c`,
        `${APP}/cb/%5C..%5Cx`,
        `${APP}/cb/%255c`,
        `${APP}/cb?x=%5c`,
        // white space and control characters
        `${APP}/cb%20`,
        `${APP}/cb/%2520`,
        `${APP}/cb/%09`,
        `${APP}/cb/%0d%0aSet-Cookie:%20a=b`,
        `${APP}/cb/%250a`,
        `${APP}/cb/%00`,
        `${APP}/cb/%2500`,
        `${APP}/cb/%7f`,
        `${APP}/cb/%C2%A0`,
        `${APP}/cb/%C2%85`,
        `${APP}/cb/%E2%80%A8`,
        `${APP}/cb/%E2%80%AE`,
        `${APP}/cb?x=a%20b`,
        // a fragment
        `${APP}/cb%23`,
        `${APP}/cb/%2523x`,
        `${APP}/cb?x=%23`,
        // what is no text, and what is nothing but layers
        `${APP}/cb/%ff`,
        `${APP}/cb/%25252525252541`,
      ],
    ],
    [
      "dot-segment",
      [
        `${APP}/cb/.`,
        `${APP}/cb/..`,
        `${APP}/cb/../x`,
        `${APP}/cb/./x`,
        `${APP}/x/../cb`,
        `${APP}/../cb`,
        `${APP}/./cb`,
        `${APP}/cb/%2e%2e/x`,
        `${APP}/cb/.%2E/x`,
        `${APP}/cb/%2e`,
        `${APP}/cb/%252e%252e/x`,
        `${APP}/cb/.%252e/x`,
        `${APP}/cb/..;/x`,
        `${APP}/cb/..;a=b/x`,
        `${APP}/cb/..%3b/x`,
      ],
    ],
    [
      "reserved-parameter",
      [
        `${APP}/cb?opentrain_install_id=x`,
        `${APP}/cb?state=x`,
        `${APP}/cb?state`,
        `${APP}/cb?a=b&state=`,
        `${APP}/cb?a=b;state=x`,
        `${APP}/cb?external_project_id=1`,
        `${APP}/cb?error=access_denied`,
        `${APP}/cb?code=1`,
        `${APP}/cb?State=x`,
        `${APP}/cb?+state=x`,
        `${APP}/cb?%73tate=x`,
        `${APP}/cb?%2573tate=x`,
        `${APP}/cb?a=b%26state=x`,
        `${APP}/cb?a=b%2526state=x`,
        `${APP}/cb?state%3dx`,
      ],
    ],
  ];
  test.each(refused.flatMap(([fault, all]) => all.map((given) => [fault, given] as const)))(
    "as %s: %j",
    (fault, given) => {
      expect(redirectFault(given, [`${APP}/cb`])).toBe(fault);
      // Nor does a wider registration help, but to what is only elsewhere on the origin.
      if (fault !== "not-registered") expect(redirectFault(given, [APP, `${APP}/`, `${APP}/cb/`])).toBe(fault);
    },
  );

  test("whatever it is, by an app that has none", () => {
    expect(redirectFault(`${APP}/cb`, [])).toBe("not-registered");
  });

  test("in no more time for its length", () => {
    for (const piece of ["%25", "%", "/", "..", "%2e", "&state", "@", "a", "%c3%a9", "?", "25"]) {
      const took = millisecondsOfComputing(() => redirectFault(`${APP}/cb/%${piece.repeat(100_000)}`, [`${APP}/cb`]));
      expect(took).toBeLessThan(500);
    }
  });
});

describe("registering", () => {
  test.each([
    [`${APP}/cb`, undefined],
    [APP, undefined],
    ["http://localhost:3000/", undefined],
    ["https://xn--mnchen-3ya.example/zur%C3%BCck", undefined],
    [`${APP}/cb?a=b`, "query"],
    [`${APP}/cb?`, "query"],
    [`${APP}/cb#`, "fragment"],
    ["https://user@app.example.com/cb", "user-info"],
    ["https://münchen.example/", "not-absolute"],
    ["/cb", "not-absolute"],
    ["ftp://app.example.com/", "not-absolute"],
    [`${APP}/a b`, "characters"],
    [`${APP}/a%2fb`, "encoded"],
    [`${APP}/../cb`, "dot-segment"],
  ])("%s: %s", (uri, fault) => {
    expect(registrationFault(uri)).toBe(fault);
  });

  test("takes one a line, without blank lines and repetitions", () => {
    expect(readRedirectUris(`\r\n  ${APP}/cb \r\nhttp://localhost:3000/\n\n${APP}/cb\r\n`)).toEqual({
      uris: [`${APP}/cb`, "http://localhost:3000/"],
    });
    expect(readRedirectUris(" \n")).toEqual({ uris: [] });
  });

  test("takes ten and not one more", () => {
    const lines = Array.from({ length: 11 }, (_, i) => `${APP}/${i}`);
    expect(readRedirectUris(lines.slice(0, 10).join("\n"))).toEqual({ uris: lines.slice(0, 10) });
    expect(readRedirectUris(lines.join("\n"))).toEqual({ problem: "Enter at most 10 redirect URIs." });
  });

  test("says which line is wrong, and how", () => {
    const problems = ["/cb", `${APP}/#`, "https://a@b.example", `${APP}/?a`, `${APP}/ü`, `${APP}/%2f`, `${APP}/..`].map(
      (line) => readRedirectUris(`${APP}/cb\n${line}`),
    );
    expect(problems).toEqual([
      { problem: '"/cb" is not an absolute http or https URL.' },
      { problem: '"https://app.example.com/#" has a fragment (#).' },
      { problem: '"https://a@b.example" has a user name or password before its host.' },
      { problem: '"https://app.example.com/?a" has a query.' },
      {
        problem:
          '"https://app.example.com/ü" has characters that must be percent-encoded in a URL, or a % without two hexadecimal digits after it.',
      },
      {
        problem:
          '"https://app.example.com/%2f" has a percent-encoded character that is not allowed here, such as a slash or a space.',
      },
      { problem: '"https://app.example.com/.." has . or .. in its path.' },
    ]);
    const longest = `https://app.example.com/${"x".repeat(2048 - 24)}`;
    expect(readRedirectUris(longest)).toEqual({ uris: [longest] });
    expect(readRedirectUris(`${longest}x`)).toEqual({
      problem: `"${longest.slice(0, 100)}..." is longer than 2048 characters.`,
    });
    expect(readRedirectUris("x".repeat(5_000))).toEqual({
      problem: `"${"x".repeat(100)}..." is not an absolute http or https URL.`,
    });
  });
});

const uri = fc
  .record({
    origin: fc.constantFrom(APP, `${APP}:8443`, "http://localhost:3000", "http://[::1]"),
    path: fc.array(fc.constantFrom("cb", "a", "a.b", "...", "~u", "%C3%A9", "a;b"), { maxLength: 4 }),
    slash: fc.constantFrom("", "/"),
  })
  .map(({ origin, path, slash }) => `${origin}${path.map((segment) => `/${segment}`).join("")}${slash}`);

describe("properties", () => {
  const pieces = fc.constantFrom(
    ...["/", "//", "\\", "%5c", "%2f", "%252f", ".", "..", "%2e", "%252e", "/..", "/../", "/%2e%2e/", "/.%2e", ";"],
    ...[
      "?",
      "&",
      "=",
      "#",
      "@",
      ":",
      "%",
      "%25",
      "%20",
      "%00",
      "\t",
      "\n",
      " ",
      "\0",
      "+",
      "\u3002",
      "\uFF0F",
      "\uD800",
    ],
    ...[
      "evil.example",
      "https:",
      "//evil.example",
      ".evil.example",
      "cb",
      "/cb",
      "x",
      "a=b",
      "state",
      "%73tate",
      ":443",
    ],
  );
  const changed = fc
    .record({ registered: uri, at: fc.nat(), added: fc.array(pieces, { maxLength: 4 }), cut: fc.nat(3) })
    .map(({ registered, at, added, cut }) => {
      const place = at % 3 === 0 ? at % (registered.length + 1) : registered.length;
      return { registered, given: registered.slice(0, place) + added.join("") + registered.slice(place + cut) };
    });

  const decodeOnce = (text: string): string => text.replace(/(?:%[0-9a-f]{2})+/gi, decodeURIComponent);

  test("who follows what is taken comes to the registered origin, at its path or below, however often it is decoded", () => {
    let taken = 0;
    fc.assert(
      fc.property(changed, ({ registered, given }) => {
        if (redirectFault(given, [registered]) !== undefined) return;
        taken++;
        const landed = new URL(wayBack(given, { installId: "i" }, {}));
        const base = new URL(registered);
        expect(landed.origin).toBe(base.origin);
        expect([landed.username, landed.password, landed.hash]).toEqual(["", "", ""]);
        // As the browser sends it, and as a server reads it that decodes once or twice and then resolves dot segments.
        let [path, under] = [landed.pathname, base.pathname];
        for (let decoded = 0; decoded <= 2; decoded++) {
          const [there, covered] = [path, under].map((text) => `${new URL(base.origin + text).pathname}/`);
          expect(there?.startsWith(covered?.replace(/\/+$/, "/") ?? "none"), given).toBe(true);
          [path, under] = [decodeOnce(path), decodeOnce(under)];
        }
      }),
      { numRuns: 2_000 },
    );
    expect(taken).toBeGreaterThan(200);
  });

  test("what can be registered is taken, as it is and below it", () => {
    fc.assert(
      fc.property(uri, fc.constantFrom("", "/x", "/x/y?z=1"), (registered, below) => {
        expect(registrationFault(registered)).toBeUndefined();
        expect(redirectFault(registered + below, [registered])).toBeUndefined();
      }),
    );
    fc.assert(
      fc.property(changed, ({ given }) => {
        if (registrationFault(given) === undefined) expect(redirectFault(given, [given])).toBeUndefined();
      }),
      { numRuns: 2_000 },
    );
  });

  test("the way back adds the decision and the echoes, equal to what came, and changes nothing else", () => {
    // Any code points but halves of pairs, which no form can hold. (fast-check's own unit for that takes seconds to make.)
    const character = fc.integer({ min: 0, max: 0x10ffff }).map((code) => String.fromCodePoint(code).toWellFormed());
    const echo = fc.option(
      fc.oneof(
        fc.string({ unit: character }),
        fc.string(),
        fc.constantFrom("", " ", "+", "&state=x", "#", "%2F", "%", "a=b", "\u{1F916} é\r\n\0", "x".repeat(4_096)),
      ),
      { nil: undefined },
    );
    const decision = fc.constantFrom({ installId: "ab12" }, { declined: true } as const);
    const query = fc.constantFrom(undefined, "", "keep=1", "keep=1&keep=2&", "a+b=%25&c");
    fc.assert(
      fc.property(uri, query, decision, echo, echo, (base, own, decided, state, externalProjectId) => {
        const given = own === undefined ? base : `${base}?${own}`;
        const link = wayBack(given, decided, { state, externalProjectId });
        expect(link.startsWith(given)).toBe(true);
        expect(link).toMatch(/^[\x21-\x7e]+$/);
        const back = new URL(link);
        expect([back.origin, back.pathname, back.hash]).toEqual([new URL(base).origin, new URL(base).pathname, ""]);
        expect([...back.searchParams]).toEqual([
          ...new URLSearchParams(own),
          "installId" in decided ? ["opentrain_install_id", "ab12"] : ["error", "access_denied"],
          ...(state === undefined ? [] : [["state", state]]),
          ...(externalProjectId === undefined ? [] : [["external_project_id", externalProjectId]]),
        ]);
      }),
      { numRuns: 200 },
    );
  });
});
