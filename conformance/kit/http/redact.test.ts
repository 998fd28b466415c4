import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { secrets } from "../../profiles/opentrain/secrets.ts";
import { Redactor } from "./redact.ts";

const PAT = "ot_pat_0123456789abcdef_Zm9vYmFyYmF6cXV4cXV1eGNvcmdlZ3JhdWx0Z2FyM";

/** The mark of a secret, as a report has it. */
const mark = (name: string): string => `\${${name}}`;

describe("texts", () => {
  const redacted = (text: string): string => new Redactor(secrets).text(text);

  test.each([
    [PAT, `ot_pat_${mark("ACCESS_TOKEN_1")}`],
    [`**${PAT}**`, `**ot_pat_${mark("ACCESS_TOKEN_1")}**`],
    [`?token=${PAT}&x=1`, `?token=ot_pat_${mark("ACCESS_TOKEN_1")}&x=1`],
    ["whsec_c2VjcmV0LXNlY3JldA==", `whsec_${mark("WEBHOOK_SECRET_1")}`],
    ["ot_xyz_0123456789abcdef", `ot_xyz_${mark("TOKEN_1")}`],
    ["Authorization: Bearer abcdefghijklmnopqrstuvwx", `Authorization: Bearer ${mark("ACCESS_TOKEN_1")}`],
    ['{"access_token":"opaque 1234","x":1}', `{"access_token":"${mark("ACCESS_TOKEN_1")}","x":1}`],
    ['{"clientSecret" : "s3cr3t"}', `{"clientSecret" : "${mark("SECRET_1")}"}`],
    ['"{\\"access_token\\":\\"opaque1234\\"}"', `"{\\"access_token\\":\\"${mark("ACCESS_TOKEN_1")}\\"}"`],
    ['{"user_code":"123456"}', `{"user_code":"${mark("USER_CODE_1")}"}`],
    ["user_code=123456&csrf=abc", `user_code=${mark("USER_CODE_1")}&csrf=${mark("CSRF_1")}`],
    ["Your code is 12345678.", `Your code is ${mark("CODE_1")}.`],
    ["the codes 123-456 and 1234 5678", `the codes ${mark("CODE_1")} and ${mark("CODE_2")}`],
    ["123456 is your code", `${mark("CODE_1")} is your code`],
    ['{"code": "123456"}', `{"code": "${mark("CODE_1")}"}`],
    [
      '<input type="hidden" name="csrf" value="s3cr3t/+">',
      `<input type="hidden" name="csrf" value="${mark("CSRF_1")}">`,
    ],
    [`<input name="csrf" value="it's > &quot;1&quot;">`, `<input name="csrf" value="${mark("CSRF_1")}">`],
    ['<input name="csrf" value="" id="x">', '<input name="csrf" value="" id="x">'],
    ["<input name=csrf value=s3cr3t>", `<input name=csrf value=${mark("CSRF_1")}>`],
    ['<input value="s3cr3t" name="csrf">', `<input value="${mark("CSRF_1")}" name="csrf">`],
    ['<meta name="csrf-token" content="s3cr3t">', `<meta name="csrf-token" content="${mark("CSRF_1")}">`],
    [
      '{"page":"<input name=\\"csrf\\" value=\\"abc\\">"}',
      `{"page":"<input name=\\"csrf\\" value=\\"${mark("CSRF_1")}\\">"}`,
    ],
  ])("%s", (text, expected) => {
    expect(redacted(text)).toBe(expected);
    expect(redacted(expected)).toBe(expected);
  });

  test.each([
    "ot_pat_8f2a********91cd",
    "2025-11-22T03:22:00.123456Z",
    "max-age=604800",
    "more than 100000 characters, 419430 bytes",
    "expected prefix ot_pat_",
    "status 400 or 401",
    "5b6f0c1e-1111-4222-8333-123456789012",
    "token=nonsense&claim_token=",
    '{"token":"not a token","token_type":"bearer"}',
    "--min-rules asks for 100000 rules",
    "exit code 100000, status code 100000",
    '{"limit":100000,"id":"123456"}',
    `csrf=${"0".repeat(64)}&user_code=000000`,
    `Bearer ot_pat_${"0".repeat(16)}_${"A".repeat(43)}`,
    "/api/public/v1/jobs/0000000000000000/publish",
  ])("%s stays", (text) => {
    expect(redacted(text)).toBe(text);
  });

  test("equal secrets get equal numbers, other secrets others", () => {
    const claim = `ot_clm_${mark("CLAIM_TOKEN_1")}`;
    expect(redacted("ot_clm_aa_bb ot_clm_cc_dd ot_clm_aa_bb")).toBe(
      `${claim} ot_clm_${mark("CLAIM_TOKEN_2")} ${claim}`,
    );
  });
});

describe("headers", () => {
  test.each([
    ["authorization", "Bearer anything", `Bearer ${mark("ACCESS_TOKEN_1")}`],
    ["Authorization", "Basic dXNlcjpwYXNz", `Basic ${mark("CREDENTIALS_1")}`],
    ["authorization", "k3y-without-scheme", mark("CREDENTIALS_1")],
    ["authorization", "nonsense", "nonsense"],
    ["cookie", "session=abc; theme=dark", `session=${mark("COOKIE_1")}; theme=${mark("COOKIE_2")}`],
    ["set-cookie", "__Host-session=abc; Path=/; HttpOnly", `__Host-session=${mark("COOKIE_1")}; Path=/; HttpOnly`],
    ["x-csrf-token", "abc", mark("CSRF_1")],
    ["x-api-key", "abc", mark("SECRET_1")],
    ["location", `/claim?token=${PAT}`, `/claim?token=ot_pat_${mark("ACCESS_TOKEN_1")}`],
    ["cache-control", "no-store", "no-store"],
  ])("%s: %s", (name, value, expected) => {
    expect(new Redactor(secrets).header(name, value)).toBe(expected);
    expect(new Redactor(secrets).header(name, expected)).toBe(expected);
  });
});

describe("what was learned", () => {
  const SECRET = "opaque/secret+of=another";
  const learned = (text: string): string => {
    const redactor = new Redactor(secrets);
    redactor.learn(SECRET, "TOKEN");
    return redactor.text(text);
  };

  test.each([
    ["as it is", `log: ${SECRET} began`, `log: ${mark("TOKEN_1")} began`],
    ["in capitals", SECRET.toUpperCase(), mark("TOKEN_1")],
    ["percent-encoded", `?x=${encodeURIComponent(SECRET)}&y=1`, `?x=${mark("TOKEN_1")}&y=1`],
    ["percent-encoded twice", encodeURIComponent(encodeURIComponent(SECRET)), mark("TOKEN_1")],
    [
      "percent-encoded to the last letter",
      SECRET.replace(/./g, (c) => `%${c.charCodeAt(0).toString(16)}`),
      mark("TOKEN_1"),
    ],
    ["JSON-escaped", `{"x":"${SECRET.replaceAll("/", "\\/")}"}`, `{"x":"${mark("TOKEN_1")}"}`],
    ["in JSON units", SECRET.replace(/./g, (c) => `\\u00${c.charCodeAt(0).toString(16)}`), mark("TOKEN_1")],
    ["percent-encoded, beside quotes", `'${encodeURIComponent(SECRET)}'`, `'${mark("TOKEN_1")}'`],
    ["HTML-escaped", SECRET.replaceAll("/", "&#x2F;").replaceAll("+", "&#43;"), mark("TOKEN_1")],
    ["base64", `x ${Buffer.from(SECRET).toString("base64")} y`, `x ${mark("SECRET_1")} y`],
    ["base64url, behind a user's name", Buffer.from(`me:${SECRET}`).toString("base64url"), mark("SECRET_1")],
    ["base64 in a path", `/x/${Buffer.from(SECRET).toString("base64url")}`, mark("SECRET_1")],
    ["hex", Buffer.from(SECRET).toString("hex"), mark("SECRET_1")],
    ["base64 of JSON", Buffer.from(`{"a":"${SECRET}"}`).toString("base64"), mark("SECRET_1")],
    ["cut short", `"${SECRET.slice(0, 9)}... (700 characters)`, `"${mark("TOKEN_1")}... (700 characters)`],
    ["without its end", `${SECRET.slice(0, 18)} ...`, `${mark("TOKEN_1")} ...`],
  ])("%s", (_, text, expected) => {
    expect(learned(text)).toBe(expected);
    expect(learned(expected)).toBe(expected);
  });

  test("however deep it is written in other writings", () => {
    const redactor = new Redactor(secrets);
    redactor.learn('a"secret<with>&quotes', "TOKEN");
    let text = 'a"secret<with>&quotes';
    for (let depth = 0; depth < 5; depth += 1) text = JSON.stringify(text);
    expect(redactor.text(text)).toMatch(/^"+\$\{TOKEN_1\}"+$/);
  });

  test("what only begins alike stays", () => {
    expect(learned("opaque/secret")).toBe("opaque/secret");
  });

  test("tokens that nobody has learned are found in other writings too", () => {
    const percent = PAT.replaceAll("_", "%5F");
    const redacted = new Redactor(secrets).text(`${Buffer.from(`Bearer ${PAT}`).toString("base64")} ${percent}`);
    expect(redacted).toBe(`${mark("SECRET_1")} ot_pat_${mark("ACCESS_TOKEN_1")}`);
  });

  test.each<[string, (redactor: Redactor) => void]>([
    ["a cookie", (redactor) => redactor.learnHeader("set-cookie", `session=${encodeURIComponent(SECRET)}; Path=/`)],
    ["a member", (redactor) => redactor.learnJson({ a: [{ access_token: SECRET }] })],
    ["a field", (redactor) => redactor.learnFields(new URLSearchParams({ code: SECRET }))],
    ["a password", (redactor) => redactor.learnHeader("authorization", `Basic ${btoa(`me:${SECRET}`)}`)],
    ["a tag", (redactor) => redactor.learnTags(`<input name="csrf" value="${SECRET}">`)],
    ["the environment", (redactor) => redactor.learnEnvironment({ SMTP_PASSWORD: SECRET })],
  ])("it is learned from %s", (_, learn) => {
    const redactor = new Redactor(secrets);
    learn(redactor);
    expect(redactor.text(`log: ${SECRET}`)).toMatch(/^log: \$\{[A-Z_]+\d\}$/);
  });
});

describe("what a secret only looks like stays", () => {
  const CSRF = "e61b0f8d2c7a4935".repeat(4);

  test.each<[string, (redactor: Redactor) => void, string]>([
    [
      "an id that begins like what a check has made up for a form token",
      (redactor) => redactor.learnFields(new URLSearchParams({ csrf: "0".repeat(64) })),
      "/api/public/v1/jobs/0000000000000000/publish",
    ],
    [
      "an id that begins like a form token that no page had",
      (redactor) => redactor.learnFields(new URLSearchParams({ csrf: CSRF })),
      `/api/public/v1/jobs/${CSRF.slice(0, 16)}/publish`,
    ],
    [
      "an id that an answer had, though a form token begins with it",
      (redactor) => {
        redactor.learnTags(`<input name="csrf" value="${CSRF}">`);
        redactor.learnJson({ jobs: [{ jobId: CSRF.slice(0, 16) }] });
      },
      `/api/public/v1/jobs/${CSRF.slice(0, 16)}/publish`,
    ],
    [
      "a longer id that begins like a form token",
      (redactor) => redactor.learnTags(`<input name="csrf" value="${CSRF}">`),
      `/jobs/${CSRF.slice(0, 16)}0123456789abcdef`,
    ],
    [
      "a number in which a code is",
      (redactor) => redactor.learnJson({ user_code: "123456" }),
      "1712345600000 0.123456",
    ],
    ["an id in which a code is", (redactor) => redactor.learnJson({ user_code: "123456" }), "job a1234567 123456ab"],
    [
      "a number that a check has typed for a code",
      (redactor) => redactor.learnFields(new URLSearchParams({ user_code: "100000" })),
      "a limit of 100000",
    ],
    ["an error's code", (redactor) => redactor.learnJson({ code: "invalid_request_42" }), "invalid_request_42"],
  ])("%s", (_, learn, text) => {
    const redactor = new Redactor(secrets);
    learn(redactor);
    expect(redactor.text(text)).toBe(text);
  });

  test("a length or limit that equals a code of the run", () => {
    const redactor = new Redactor(secrets);
    redactor.learnJson({ user_code: "123456" });
    for (const name of ["content-length", "retry-after", "x-ratelimit-limit"]) {
      expect(redactor.header(name, "123456")).toBe("123456");
    }
    expect(redactor.header("x-debug", "123456")).toBe(mark("USER_CODE_1"));
  });
});

describe("a code of the run goes wherever it is a word", () => {
  test.each<[string, (redactor: Redactor) => void]>([
    ["an answer's user_code", (redactor) => redactor.learnJson({ user_code: "12345678" })],
    ["an answer's code", (redactor) => redactor.learnJson({ code: "12345678" })],
    ["a mail", (redactor) => redactor.learnMail("Sign in\nEnter 12345678 on the page.")],
    ["a mail, in halves", (redactor) => redactor.learnMail("Sign in\n\n  1234 5678\n")],
  ])("from %s", (_, learn) => {
    const redactor = new Redactor(secrets);
    learn(redactor);
    for (const text of ["12345678", "got 1234 5678,", '{"x":12345678}', "\\n12345678", "a%2012345678", "n-12345678."]) {
      expect(redactor.text(text)).toMatch(/\$\{\w+_1\}/);
      expect(redactor.text(text)).not.toMatch(/5678/);
    }
  });

  test("and so does the token in a mail's link", () => {
    const redactor = new Redactor(secrets);
    redactor.learnMail("Open https://example.com/join?token=opaque-token-of-a-mail to join.");
    expect(redactor.text("log: opaque-token-of-a-mail")).toBe(`log: ${mark("TOKEN_1")}`);
  });
});

test("what is redacted stays as it is when it is redacted again", () => {
  const part = fc.constantFrom(
    PAT,
    "csrf=",
    "123456",
    '{"token":"',
    "%22",
    "&quot;",
    "\\",
    '"',
    "Bearer ",
    "=",
    " ",
    "*",
    "<input name=code value=",
    ">",
  );
  fc.assert(
    fc.property(fc.array(fc.oneof(part, fc.string()), { maxLength: 8 }), (parts) => {
      const redactor = new Redactor(secrets);
      const once = redactor.text(parts.join(""));
      expect(redactor.text(once)).toBe(once);
      expect(once).not.toContain("Zm9vYmFy");
    }),
  );
});

test("long texts are gone through in a moment", () => {
  const redactor = new Redactor(secrets);
  for (let i = 0; i < 2000; i += 1) redactor.learn(`secret-number-${i}-${i}`);
  const before = process.threadCpuUsage();
  for (const text of [
    "a".repeat(16_000),
    "<input ".repeat(2000),
    '"token'.repeat(2500),
    "%41".repeat(5000),
    "\\".repeat(16_000),
  ]) {
    redactor.text(text);
  }
  // What is computed, not how long it takes, which depends on what else the machine does.
  expect(process.threadCpuUsage(before).user / 1000).toBeLessThan(5000);
});

test("what is nested very deep is looked through, too", () => {
  const redactor = new Redactor(secrets);
  const [answered, sent] = [`answered${"a".repeat(43)}`, `sent${"b".repeat(43)}`];
  const deep = (member: object): unknown =>
    JSON.parse(`${"[".repeat(100_000)}${JSON.stringify(member)}${"]".repeat(100_000)}`);
  redactor.learnJson(deep({ access_token: answered }));
  redactor.learnSentJson(deep({ client_secret: sent }));
  expect(redactor.text(`${answered} ${sent}`)).not.toMatch(/a{43}|b{43}/);
});
