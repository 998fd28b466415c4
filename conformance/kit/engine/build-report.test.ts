import { randomBytes, randomUUID } from "node:crypto";
import { afterAll, describe, expect, test } from "vitest";
import { secrets } from "../../profiles/opentrain/secrets.ts";
import { readable } from "../report/readable.ts";
import { openTarget } from "../target/open.ts";
import { check, json, type Tiny, tinyProfile, tinyRules, tinyServer } from "../testing/fixture.ts";
import type { Report } from "./report.ts";
import { runConformance } from "./run.ts";
import { restoreVolatile, VolatileExtractor } from "./volatile.ts";

let left = 100;
let racing = 0;
let winner = 0;
/** Nothing that it says is the same twice. */
const server = await tinyServer((request, response) => {
  if (request.url?.startsWith("/__dev__/")) return json(response, 404, {});
  left -= 1;
  const id = randomUUID();
  const headers = {
    "x-request-id": id,
    "ratelimit-remaining": String(left),
    "set-cookie": `session=${randomBytes(16).toString("base64url")}; Max-Age=${1000 + left}`,
    etag: `"${id}"`,
  };
  if (request.url === "/things/race") {
    if (racing % 8 === 0) winner = Math.floor(Math.random() * 8);
    racing += 1;
    const won = racing % 8 === winner;
    setTimeout(() => json(response, won ? 200 : 400, { won }), Math.random() * 20);
    return;
  }
  if (request.url === "/things/plain") {
    response.writeHead(200, { "content-type": "application/json" }).end(`no JSON, but ${id}`);
    return;
  }
  const token = `ot_pat_${randomBytes(8).toString("hex")}_${randomBytes(32).toString("base64url")}`;
  const at = new Date(Date.now() + left).toISOString();
  json(
    response,
    200,
    { id, token, at, expires_in: 1000 + left, surprise: `of ${id} after ${Math.random()} s` },
    headers,
  );
});
afterAll(() => server.close());

const checks = [
  check("thing.one", async (t) => {
    const answer = await t.call("getThing", { path: { thingId: t.unique("thing") } });
    const bearer = answer.string("token");
    const again = await t.send({ method: "GET", path: `/me?email=${t.address()}`, bearer });
    t.expect(again, `the thing of ${answer.string("id")}`).json({ at: new Date(t.now()).toISOString() });
  }),
  check("thing.one", { title: "a race" }, async (t) => {
    const answers = await t.atOnce(8, () => t.send({ method: "GET", path: "/things/race", offContract: "a test" }));
    t.value(
      "winners",
      answers.map(({ status }) => status).filter((status) => status === 200),
    ).is([]);
  }),
  check("thing.two", async (t) => {
    const { id } = await t.shared("thing", async () => ({
      id: (await t.call("getThing", { path: { thingId: "a" } })).at("id"),
    }));
    t.value("the id", id).is("x");
  }),
  check("thing.two", { title: "the same flow" }, async (t) => {
    await t.shared("thing", async () => ({ id: (await t.call("getThing", { path: { thingId: "a" } })).at("id") }));
    t.fail("it", "this", `that at ${new Date().toUTCString()}`);
  }),
  check("thing.nice", async (t) => {
    await t.send({ method: "GET", path: "/x" });
    t.notApplicable(`seen at ${Date.now()}`);
  }),
  check("thing.nice", { title: "no JSON, twice" }, async (t) => {
    const path = { thingId: "plain" };
    t.expect(await t.call("getThing", { path })).status(200);
    t.expect(await t.call("getThing", { path })).status(200);
  }),
  check("thing.later", async () => {}),
];

/** The mark of a secret, as a report has it. */
const mark = (name: string): string => `\${${name}}`;

async function run(isStarted: boolean, seen?: (origin: string) => void): Promise<Report> {
  const target = await openTarget<Tiny>({ profile: tinyProfile, origin: server.origin });
  seen?.(target.site.origin);
  const { "thing.stored": _, ...rules } = tinyRules;
  return runConformance<Tiny>({ target: { ...target, isStarted }, checks, rules });
}

describe("two runs against the same server", () => {
  test.each([false, true])(
    "give the same report but for the run block (started by the suite: %s)",
    async (isStarted) => {
      const [{ run: first, ...a }, { run: second, ...b }] = [await run(isStarted), await run(isStarted)];
      expect(b).toEqual(a);
      expect(second.id).not.toBe(first.id);
      expect(a.counts).toMatchObject({ fail: 3, inconclusive: 2, "not-applicable": 1, skipped: 1 });
      expect(JSON.stringify(a).includes(server.origin)).toBe(!isStarted);
    },
  );

  test("lose nothing: what was moved is put back for a reader, secrets aside", async () => {
    const report = await run(false);
    expect(report.results[0]).toMatchObject({ what: expect.stringContaining("{{id-") });
    const { results, violations } = readable(report, secrets);
    const [first, race] = results;
    const token = `ot_pat_${mark("ACCESS_TOKEN")}`;
    expect(first).toMatchObject({
      what: expect.stringMatching(/^the thing of [0-9a-f-]{36} \(GET \/me\?email=human-[0-9a-f]{14}@example\.com\)$/),
    });
    expect(first?.timings).toHaveLength(2);
    expect(first?.exchanges[1]?.request.headers).toEqual([["authorization", `Bearer ${token}`]]);
    expect(first?.exchanges[0]?.response?.body).toContain(`"token":"${token}"`);
    expect(violations[0]?.words).not.toContain("{{");
    const statuses = race?.exchanges.map(({ response }) => response?.status);
    expect(statuses?.toSorted()).toEqual([200, 400, 400, 400, 400, 400, 400, 400]);
  });

  test("tell breaches that differ only in ids as one", async () => {
    const report = await run(false);
    expect(report.violations.map(({ words }) => words)).toEqual([
      expect.stringContaining('undeclared member "at"'),
      'the body of status 200 is no JSON: "no JSON, but {{id-1}}"',
    ]);
    expect(report.violations.map(({ rules }) => rules)).toEqual([["thing.one", "thing.two"], ["thing.nice"]]);
    expect(readable(report, secrets).violations[1]?.words).toMatch(/no JSON, but [0-9a-f-]{36}"$/);
  });
});

describe("what is moved out of texts", () => {
  const out = (text: string, stays?: string): string => new VolatileExtractor(stays).out(text);

  test.each([
    ["2026-11-22T04:39:13.588Z", "{{time-1}}"],
    ["2026-11-22", "{{time-1}}"],
    ["Sun, 22 Nov 2026 04:39:13 GMT", "{{time-1}}"],
    ["on 22 November 2026, 04:39 UTC", "on {{time-1}}"],
    ["session=x; Max-Age=1799; Path=/", "session=x; Max-Age={{time-1}}; Path=/"],
    ['{"expires_in":1799,"n":5}', '{"expires_in":{{time-1}},"n":5}'],
    ["took 12.5 ms", "took {{time-1}}"],
    ["5b6f0c1e-1111-4222-8333-123456789012 twice 5b6f0c1e-1111-4222-8333-123456789012", "{{id-1}} twice {{id-1}}"],
    ["human-0a1b2c3d4e5f@example.com", "human-{{id-1}}@example.com"],
    ["nonce of Zm9vYmFyYmF6cXV4", "nonce of {{id-1}}"],
    ["form_id=YOOcWzZYkAzgKuhcJROFYA", "form_id={{id-1}}"],
    ["ot_pat_c25b********d885", "ot_pat_{{id-1}}"],
    ["thing-123456789012", "thing-{{id-1}}"],
    ["1795321931123", "{{number-1}}"],
    ["3597.213 s", "{{number-1}} s"],
    ["http://127.0.0.1:4000/x and http://localhost:5000", "{{url-1}}/x and {{url-2}}"],
    ["what says {{id-1}} itself", "what says {{text-1}} itself"],
  ])("%s", (text, expected) => {
    expect(out(text)).toBe(expected);
  });

  test.each([
    "status 400 or 401",
    "application/x-www-form-urlencoded",
    "urn:opentrain:agent-auth:grant-type:claim",
    "25 tokens",
    "the header X-Content-Type-Options",
    "verificationUriComplete",
    "token_endpoint_auth_methods_supported",
  ])("%s stays", (text) => {
    expect(out(text)).toBe(text);
  });

  test("the origin of a target that was there before stays", () => {
    expect(out("http://localhost:4000/x http://localhost:4001", "http://localhost:4000")).toBe(
      "http://localhost:4000/x {{url-1}}",
    );
  });

  test("two times that are equal are two, for in the next run they may differ; a name is one", () => {
    expect(out("2026-11-22 2026-11-22")).toBe("{{time-1}} {{time-2}}");
  });

  test("secrets are numbered anew, in the order of these texts", () => {
    const marks = (...names: string[]): string => names.map(mark).join(" ");
    expect(out(marks("TOKEN_7", "TOKEN_3", "TOKEN_7", "ACCESS_TOKEN_9"))).toBe(
      marks("TOKEN", "TOKEN_2", "TOKEN", "ACCESS_TOKEN"),
    );
  });

  test("whatever is moved out can be put back", () => {
    const extractor = new VolatileExtractor(undefined);
    const text = "{{id-1}} of 5b6f0c1e-1111-4222-8333-123456789012 at 2026-11-22T04:39:13Z";
    expect(restoreVolatile([extractor.out(text)], extractor.moved)).toEqual([text]);
  });
});
