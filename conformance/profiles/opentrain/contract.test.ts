import { describe, expect, test } from "vitest";
import { operations as published } from "../../../generated/operations.ts";
import { fillPath, operationAt } from "../../kit/contract/match.ts";
import { Headers } from "../../kit/http/exchange.ts";
import { operations, tinyContract } from "../../kit/testing/fixture.ts";
import { publishedContract, publishedDocuments } from "./contract.ts";

const contract = tinyContract();

function judge(id: string, status: number, body: unknown, headers: Record<string, string> = {}, method = "POST") {
  const all = { "content-type": "application/json", ...headers };
  const bytes = body instanceof Uint8Array ? body : Buffer.from(typeof body === "string" ? body : JSON.stringify(body));
  return contract.judge(id, method, { status, bytes, headers: new Headers(Object.entries(all)) });
}

describe("an answer as declared", () => {
  test.each([
    ["body and header", 201, { id: "a" }, { "x-count": "3" }],
    ["a nested allOf", 201, { id: "a", inner: { a: 1, b: 2 } }, { "X-Count": "1" }],
    ["one branch of an anyOf behind a reference", 400, { error: "wrong", at: "x" }, {}],
    ["a charset", 400, { error: "missing" }, { "content-type": "application/json; charset=utf-8" }],
    ["no body where none is declared", 204, "", {}],
  ])("%s", (_, status, body, headers) => {
    expect(judge("makeThing", status, body, headers)).toEqual([]);
  });

  test("HEAD has no body to judge, but headers", () => {
    expect(judge("about", 200, "", {}, "HEAD")).toEqual([]);
    expect(judge("makeThing", 201, "", {}, "HEAD")).toHaveLength(1);
  });
});

describe("a breach", () => {
  test.each([
    ["an undeclared status", 418, {}, {}, "status 418 is not declared (declared: 201, 204, 400)"],
    ["a lacking header", 201, { id: "a" }, {}, "lacks the header X-Count"],
    ["a wrong header", 201, { id: "a" }, { "x-count": "none" }, "header X-Count of status 201"],
    ["another media type", 400, "<p>", { "content-type": "text/html" }, 'has media type "text/html"'],
    ["no JSON", 400, "{", {}, "is no JSON"],
    ["JSON behind a byte order mark", 400, "\ufeff{}", {}, "is no JSON"],
    ["bytes that are no UTF-8", 400, Buffer.from('{"error":"\xe9"}', "latin1"), {}, "is no UTF-8"],
    ["a lacking member", 201, {}, { "x-count": "1" }, "must have required property 'id'"],
    ["an undeclared member", 201, { id: "a", b: 1 }, { "x-count": "1" }, 'body has the undeclared member "b"'],
    [
      "an undeclared nested member",
      201,
      { id: "a", inner: { c: 1 } },
      { "x-count": "1" },
      "body.inner has the undeclared",
    ],
    ["another branch's member", 400, { error: "missing", at: "x" }, {}, "breaks its schema"],
    ["a body where none is declared", 204, "x", {}, "has a body, none is declared"],
  ])("%s", (_, status, body, headers, words) => {
    const violations = judge("makeThing", status, body, headers);
    expect(violations).toHaveLength(1);
    expect(violations[0]).toContain(words);
  });
});

describe("a webhook", () => {
  const fine = {
    "X-Tiny-Event": "thing.made",
    "X-Tiny-Delivery": "abcd",
    "Content-Type": "application/json",
  };
  const judged = (headers: Record<string, string>, text: string | Uint8Array = '{"id":"a"}', method = "POST") =>
    contract.judgeDelivery({
      method,
      bytes: typeof text === "string" ? Buffer.from(text) : text,
      headers: new Headers(Object.entries(headers)),
    });

  test("as declared", () => {
    expect(judged(fine)).toEqual({ operation: "onThingMade", violations: [] });
  });

  test.each([
    ["no event", { ...fine, "X-Tiny-Event": "" }, undefined, "POST", 'X-Tiny-Event is ""'],
    ["a lacking header", { ...fine, "X-Tiny-Delivery": "" }, undefined, "POST", "X-Tiny-Delivery of the webhook"],
    ["another media type", { ...fine, "Content-Type": "text/plain" }, undefined, "POST", "media type"],
    ["another method", fine, undefined, "PUT", "is a PUT"],
    ["no JSON", fine, "{", "POST", "is no JSON"],
    ["no UTF-8", fine, Buffer.from([0x22, 0xff, 0x22]), "POST", "is no UTF-8"],
    ["an undeclared member", fine, '{"id":"a","b":1}', "POST", 'undeclared member "b"'],
  ])("%s", (_, headers, text, method, words) => {
    const { violations } = judged(headers, text, method);
    expect(violations).toHaveLength(1);
    expect(violations[0]).toContain(words);
  });
});

test("which operation a request belongs to", () => {
  expect(operationAt(operations, "GET", "/about?x=1")).toBe("about");
  expect(operationAt(operations, "HEAD", "/about")).toBe("about");
  expect(operationAt(operations, "GET", "/things/a%2Fb")).toBe("getThing");
  for (const [method, path] of [
    ["DELETE", "/about"],
    ["GET", "/things/"],
    ["GET", "/things/a/b"],
    ["GET", "/"],
  ] as const) {
    expect(operationAt(operations, method, path)).toBeUndefined();
  }
  expect(fillPath("/things/{thingId}", { thingId: "a/b" })).toBe("/things/a%2Fb");
  expect(() => fillPath("/things/{thingId}", {})).toThrow("thingId");
});

interface Declared {
  readonly headers?: object;
  readonly content?: object;
}

test("every schema of the published documents compiles, and they declare every operation of the table", () => {
  const judgeOf = publishedContract();
  let judged = 0;
  for (const document of Object.values(publishedDocuments())) {
    for (const operation of Object.values(Object(document).paths).flatMap((item) => Object.values(Object(item)))) {
      const { operationId, responses } = Object(operation);
      for (const [status, { headers = {}, content = {} }] of Object.entries<Declared>(responses)) {
        for (const type of Object.keys(content)) {
          const sent = [["Content-Type", type] as const, ...Object.keys(headers).map((name) => [name, "0"] as const)];
          const answer = { status: Number(status), bytes: Buffer.from("[]"), headers: new Headers(sent) };
          // A schema is compiled when something is first judged by it.
          expect(judgeOf.judge(operationId, "GET", answer), operationId).toBeInstanceOf(Array);
          judgeOf.answerOf(operationId, answer);
          judged++;
        }
      }
    }
  }
  expect(judged).toBeGreaterThan(200);
  for (const [id, { method }] of Object.entries(published)) {
    const answer = { status: 599, bytes: new Uint8Array(), headers: new Headers([]) };
    expect(judgeOf.judge(id, method, answer), id).toHaveLength(1);
  }
});

test("the published webhooks have examples that are as declared", () => {
  const judgeOf = publishedContract();
  const { webhooks } = Object(publishedDocuments()["platform-api"]);
  expect(Object.keys(webhooks)).toContain("install.revoked");
  for (const [event, item] of Object.entries(webhooks)) {
    const { example } = Object(item).post.requestBody.content["application/json"];
    const headers = new Headers([
      ["X-OpenTrain-Event", event],
      ["X-OpenTrain-Delivery", "a85d13f0c97e4b62"],
      ["X-OpenTrain-Signature", `t=1767225600,v1=${"0a".repeat(32)}`],
      ["User-Agent", "OpenTrain-Partner-Webhooks/1.0"],
      ["Content-Type", "application/json"],
    ]);
    const judged = judgeOf.judgeDelivery({ method: "POST", headers, bytes: Buffer.from(JSON.stringify(example)) });
    expect(judged.violations, event).toEqual([]);
    expect(judged.operation, event).toMatch(/^on[A-Z]/);
  }
});
