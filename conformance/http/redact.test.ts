import { describe, expect, test } from "vitest";
import { jsonReport } from "../report/json.ts";
import { textReport } from "../report/text.ts";
import { check, type Handler, json, judge } from "../testing/fixture.ts";
import { Redactor } from "./redact.ts";

const PAT = "ot_pat_0123456789abcdef_Zm9vYmFyYmF6cXV4cXV1eGNvcmdlZ3JhdWx0Z2FyM";

describe("texts", () => {
  const redacted = (text: string): string => new Redactor().text(text);

  test.each([
    [PAT, "ot_pat_[1]"],
    [`?token=${PAT}&x=1`, "?token=ot_pat_[1]&x=1"],
    ["whsec_c2VjcmV0LXNlY3JldA==", "whsec_[1]"],
    ["Authorization: Bearer abcdefghijklmnopqrstuvwx", "Authorization: Bearer [1]"],
    ['{"user_code":"123456"}', '{"user_code":"[code]"}'],
    ["user_code=123456&csrf=abc", "user_code=[code]&csrf=[1]"],
    ["Your code is 12345678.", "Your code is [code]."],
    ["123-456 and 1234 5678 and 123 456", "[code] and [code] and [code]"],
    ['<input type="hidden" name="csrf" value="s3cr3t/+">', '<input type="hidden" name="csrf" value="[1]">'],
    ['<input value="s3cr3t" name="csrf">', '<input value="[1]" name="csrf">'],
  ])("%s", (text, expected) => {
    expect(redacted(text)).toBe(expected);
    expect(redacted(expected)).toBe(expected);
  });

  test.each([
    "ot_pat_8f2a********91cd",
    "2025-11-22T03:22:00.123456Z",
    "max-age=604800",
    "expected prefix ot_pat_",
    "status 400 or 401",
    "5b6f0c1e-1111-4222-8333-123456789012",
  ])("%s stays", (text) => {
    expect(redacted(text)).toBe(text);
  });

  test("equal secrets get equal numbers, other secrets others", () => {
    expect(redacted("ot_clm_aa_bb ot_clm_cc_dd ot_clm_aa_bb")).toBe("ot_clm_[1] ot_clm_[2] ot_clm_[1]");
  });
});

describe("headers", () => {
  test.each([
    ["authorization", "Bearer anything", "Bearer [1]"],
    ["Authorization", "Basic dXNlcjpwYXNz", "Basic [1]"],
    ["cookie", "session=abc; theme=dark", "session=[1]; theme=[2]"],
    ["set-cookie", "__Host-session=abc; Path=/; HttpOnly", "__Host-session=[1]; Path=/; HttpOnly"],
    ["location", `/claim?token=${PAT}`, "/claim?token=ot_pat_[1]"],
  ])("%s: %s", (name, value, expected) => {
    expect(new Redactor().header(name, value)).toBe(expected);
  });

  test("a value seen in a cookie is taken out wherever it turns up later", () => {
    const redactor = new Redactor();
    redactor.header("set-cookie", "session=abcdefghijklmnop; Path=/");
    expect(redactor.text("log: session abcdefghijklmnop began")).toBe("log: session [1] began");
  });
});

test("no planted secret reaches a report, by whichever way it could", async () => {
  const planted = {
    bearer: "bearer-secret-abcdefghijkl",
    cookie: "cookie-secret-abcdefghijkl",
    set: "set-cookie-secret-abcdefgh",
    csrf: "csrf-secret-abcdefghijklmn",
    otherForm: "opaque-access-token-of-another-server",
    pat: PAT,
    claim: "ot_clm_fedcba9876543210_c2VjcmV0c2VjcmV0c2VjcmV0c2VjcmV0c2VjcmV0MTIz",
    attempt: "ot_cat_fedcba9876543210_YXR0ZW1wdGF0dGVtcHRhdHRlbXB0YXR0ZW1wdGF0dGVt",
    hook: "whsec_aG9va2hvb2tob29raG9va2hvb2to",
    userCode: "918273",
    signInCode: "81726354",
  };
  const leaky: Handler = (request, response) => {
    if (request.url?.startsWith("/__dev__/")) return json(response, 404, {});
    if (request.url === "/page") {
      response.writeHead(200, { "content-type": "text/html" });
      response.end(`<form><input name="csrf" type="hidden" value="${planted.csrf}"></form>`);
      return;
    }
    json(
      response,
      200,
      {
        id: `${planted.pat} ${planted.hook}`,
        access_token: planted.otherForm,
        user_code: planted.userCode,
        verification_uri: `http://x.example/claim?token=${planted.attempt}`,
        nested: { text: `code ${planted.signInCode}`, again: planted.otherForm },
      },
      { "set-cookie": `session=${planted.set}; HttpOnly`, location: `/claim?token=${planted.attempt}` },
    );
  };
  const everywhere = check("thing.one", async (t) => {
    await t.send({ method: "GET", path: "/page" });
    const answer = await t.send({
      method: "POST",
      path: `/things?token=${planted.claim}`,
      bearer: planted.bearer,
      headers: { cookie: `session=${planted.cookie}` },
      form: { csrf: planted.csrf, claim_token: planted.claim, user_code: planted.userCode },
    });
    const all = Object.values(planted).join(" ");
    t.expect(answer, `with ${all}`).json({ all });
  });
  const throwing = check("thing.two", async () => {
    throw new Error(`with ${Object.values(planted).join(" ")}`);
  });
  const report = await judge([everywhere, throwing], leaky, { concurrency: 1 });
  expect(report.counts).toMatchObject({ fail: 1, error: 1 });
  expect(report.results[0]?.exchanges).toHaveLength(2);
  for (const text of [jsonReport(report), textReport(report, { colour: false })]) {
    for (const [name, secret] of Object.entries(planted)) {
      const core = secret.replace(/^(ot_[a-z]+|whsec)_/, "");
      expect(text.includes(core), `${name} leaks`).toBe(false);
    }
  }
});
