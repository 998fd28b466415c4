import { beforeAll, beforeEach, describe, expect, test } from "vitest";
import { type OperationId, operations, surfaces } from "../../generated/operations.ts";
import { startApp, type TestApp } from "../testing/app.ts";
import { databases, type RawAnswer, send, sendBytes } from "../testing/index.ts";
import { isForScripts } from "./reply.ts";
import type { OperationRow } from "./types.ts";

// Where a request goes is decided before the database is asked anything: one will do.
const [{ open }] = databases as [(typeof databases)[number]];

let app: TestApp;
beforeAll(async () => {
  app = await startApp(await open());
});
beforeEach(() => () => expect(app.errors.splice(0)).toEqual([]));

/** A refusal in the shape of the surface that owns the path. */
function shapeOf({ headers, text, status }: RawAnswer): string {
  expect(headers["x-request-id"]).toMatch(/^[0-9a-f-]{36}$/);
  expect(headers["x-content-type-options"]).toBe("nosniff");
  if (headers["content-type"] === "text/plain; charset=utf-8") return `${status} of the origin`;
  if (!String(headers["content-type"]).startsWith("application/json")) {
    expect(headers["content-type"]).toBe("text/html; charset=utf-8");
    return `${status} page`;
  }
  const body = JSON.parse(text);
  if ("error_description" in body) {
    expect(Object.keys(body).sort()).toEqual(["error", "error_description"]);
    return `${status} ${body.error}`;
  }
  expect(Object.keys(body).sort()).toEqual(["code", "error", "requestId"]);
  expect(body.requestId).toBe(headers["x-request-id"]);
  return `${status} ${body.code}`;
}

const get = (path: string): Promise<RawAnswer> => send(app.port, { method: "GET", path });

const byPath = new Map<string, OperationId[]>();
for (const [id, { path }] of Object.entries(operations)) {
  // Names of the table.
  byPath.set(path, [...(byPath.get(path) ?? []), id as OperationId]);
}
const paths = [...byPath].map(([path, ids]) => {
  const methods = ids.map((id): string => operations[id].method);
  const row: OperationRow = operations[ids[0] as OperationId];
  return { path, asked: path.replaceAll(/\{\w+\}/g, "x"), methods, row };
});

describe.each(paths)("$path", ({ asked, methods, row }) => {
  test("takes the methods of its operations, and says so to all others", async () => {
    const options = isForScripts(row) ? ["OPTIONS"] : [];
    const allow = [...methods, ...(methods.includes("GET") ? ["HEAD"] : []), ...options];
    for (const method of ["GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS", "TRACE", "PROPFIND", "QUERY"]) {
      const answer = await send(app.port, { method, path: asked });
      if (method === "OPTIONS" && isForScripts(row)) {
        expect(answer).toMatchObject({ status: 204, headers: { allow: "GET, HEAD, OPTIONS" } });
      } else if (allow.includes(method)) expect(answer.status).not.toBe(405);
      else {
        expect([method, answer.status]).toEqual([method, 405]);
        expect(String(answer.headers.allow).split(", ").sort()).toEqual([...allow].sort());
        const { errors } = surfaces[row.surface];
        const shape = { oauth: "405 invalid_request", envelope: "405 BAD_REQUEST", page: "405 page" }[errors];
        if (method !== "HEAD") expect(shapeOf(answer)).toBe(shape);
      }
    }
  });

  if (methods.includes("GET"))
    test("HEAD is GET without a body", async () => {
      const [got, head] = [await get(asked), await send(app.port, { method: "HEAD", path: asked })];
      expect(head.text).toBe("");
      expect(head.status).toBe(got.status);
      for (const name of [
        "content-type",
        "cache-control",
        "content-length",
        "etag",
        "www-authenticate",
        "allow",
        "location",
      ]) {
        expect([name, head.headers[name]]).toEqual([name, got.headers[name]]);
      }
    });

  test("is the same path however it is spelled", async () => {
    const ask = (path: string) => send(app.port, { method: row.method, path });
    const plain = await ask(asked);
    const spelled = asked.replaceAll(/[^/]/g, (c) => `%${c.charCodeAt(0).toString(16)}`);
    for (const path of [spelled, `${asked}#x`]) expect([path, (await ask(path)).status]).toEqual([path, plain.status]);
  });

  test("is this path only", async () => {
    const wrong = ["/", "x", "%2F", "/..", "/.", ".json", ";x", "%00"].map((end) => asked + end);
    if (asked !== "/")
      wrong.push(
        asked.replace("/", "//"),
        asked.slice(0, -1),
        asked.replace(/[a-z]/, (c) => c.toUpperCase()),
      );
    for (const path of wrong) {
      if (paths.some((other) => matches(other.path, path))) continue;
      const answer = await send(app.port, { method: row.method, path });
      expect([path, answer.status]).toEqual([path, 404]);
      shapeOf(answer);
    }
  });
});

/** Whether a path is one of an operation, by its template. */
function matches(template: string, path: string): boolean {
  return new RegExp(`^${template.replaceAll(".", "\\.").replaceAll(/\{\w+\}/g, "[^/]+")}$`).test(path);
}

describe("an unknown path", () => {
  test.each([
    ["/api/agent/nothing", "404 invalid_request"],
    ["/api/agent", "404 invalid_request"],
    ["/api/agent/", "404 invalid_request"],
    ["/api/agent/identity/revoke", "404 invalid_request"],
    ["/api/agent/%zz", "404 invalid_request"],
    ["/api/agent/openapi.json/x", "404 invalid_request"],
    ["/api/public/v1", "404 NOT_FOUND"],
    ["/api/public/v1/", "404 NOT_FOUND"],
    ["/api/public/v1/%zz/x", "404 NOT_FOUND"],
    ["/%61pi/agent/nothing", "404 invalid_request"],
    ["/api/p%75blic/v1/nothing/%zz", "404 NOT_FOUND"],
    ["/api/public/v1/tokens/a/b", "404 NOT_FOUND"],
    ["/api/public/v2/tokens", "404 NOT_FOUND"],
    ["/api/agents", "404 NOT_FOUND"],
    ["/api/", "404 NOT_FOUND"],
    ["/api/%zz", "404 NOT_FOUND"],
    ["/nothing", "404 page"],
    ["/%zz", "404 page"],
    ["/%", "404 page"],
    ["/%ff", "404 page"],
    ["/assets/nothing.css", "404 page"],
    ["//", "404 page"],
  ])("%s: %s", async (path, shape) => {
    expect(shapeOf(await get(path))).toBe(shape);
    expect(shapeOf(await get(`${path}?a=%zz&b`))).toBe(shape);
    if (shape.endsWith("invalid_request"))
      expect(shapeOf(await send(app.port, { method: "POST", path, body: "{" }))).toBe(shape);
  });

  test.each([10, 100, 499, 500, 501, 8_000])("of %i characters is unknown too, wherever it is long", async (length) => {
    const long = "a".repeat(length);
    expect(shapeOf(await get(`/api/agent/${long}`))).toBe("404 invalid_request");
    expect(shapeOf(await get(`/api/public/v1/${long}`))).toBe("404 NOT_FOUND");
    expect(shapeOf(await get(`/${long}`))).toBe("404 page");
    expect(shapeOf(await get(`/${"a/".repeat(length / 2)}`))).toBe("404 page");
    expect(shapeOf(await get(`/${"%61".repeat(length / 3)}`))).toBe("404 page");
  });

  test.each([
    "/.well-known/nothing",
    "/.well-known/",
    "/.well-known/openid-configuration",
    "/.well-known/oauth-authorization-server/api/public/v1",
    "/%2ewell-known/nothing",
    "/.well-known/%zz",
  ])("%s is of the origin, and of no surface", async (path) => {
    for (const method of ["GET", "POST", "OPTIONS"]) {
      const answer = await send(app.port, { method, path, headers: { accept: "text/html" } });
      expect(shapeOf(answer)).toBe("404 of the origin");
      expect(answer).toMatchObject({
        text: "There is nothing at this path.\n",
        headers: { "cache-control": "no-store" },
      });
    }
  });

  test("that Express cannot decode is no fault of this side", async () => {
    const answer = await get("/assets/%zz");
    expect(answer.status).toBe(400);
    expect(answer.text).not.toContain("<");
  });
});

describe("a path parameter of any writing is judged behind the gates of its operation", () => {
  const writings = ["%zz", "%", "%ff", "%c3%28", "%ed%a0%80", "x%2Fy", "%2F", "%5C", "%00", "%2e%2e", "..", ";x", "*"];
  const values = [...writings, "x".repeat(101), "x".repeat(501), "x".repeat(20_000), "%41".repeat(501), "%F0%9F%A4%96"];
  const withParameters = paths.filter(({ path }) => path.includes("{"));

  test.each(withParameters)("$path", async ({ path, methods, row }) => {
    for (const value of values) {
      const spelled = path.replaceAll(/\{\w+\}/g, value);
      for (const method of ["GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"]) {
        const answer = await send(app.port, { method, path: spelled });
        const taken = methods.includes(method === "HEAD" ? "GET" : method);
        // Of what is for everybody there is no gate before it.
        const open = row.bearer === null && isForScripts(row);
        if (row.surface === "console" || open) {
          // A page of its own may be for everybody.
          const statuses = taken ? [303, 400, 404] : [open && method === "OPTIONS" ? 204 : 405];
          expect([method, spelled.slice(0, 80), statuses]).toEqual([
            method,
            spelled.slice(0, 80),
            expect.toSatisfy((of: readonly number[]) => of.includes(answer.status), `holds ${answer.status}`),
          ]);
        } else
          expect([method, spelled.slice(0, 80), answer.status]).toEqual([
            method,
            spelled.slice(0, 80),
            taken ? 401 : 405,
          ]);
      }
    }
  });
});

describe("the target", () => {
  test.each([
    ["http://evil.example/api/nothing", "404 NOT_FOUND"],
    ["https://evil.example:1/api/agent/identity", "405 invalid_request"],
    ["http://[::1/api/agent/identity", "405 invalid_request"],
    ["http://[::1/api/agent/nothing", "404 invalid_request"],
    ["http://a b/api/agent/nothing", undefined],
    ["http://evil.example/nothing", "404 page"],
    ["http://u:p@evil.example/nothing?x", "404 page"],
    ["*", undefined],
    ["api/agent/nothing", undefined],
  ])("%s is read as a path", async (target, shape) => {
    const text = await sendBytes(app.port, `GET ${target} HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n`);
    if (shape === undefined) {
      expect(text).toMatch(/^HTTP\/1\.1 400 /);
      return;
    }
    expect(text).toMatch(new RegExp(`^HTTP/1\\.1 ${shape.slice(0, 3)} `));
    expect(text.includes("<!doctype html>")).toBe(shape.endsWith("page"));
    expect(text).not.toContain("Cannot GET");
  });

  test("dots in it are a value", async () => {
    for (const value of ["..", ".", "%2e%2e"]) {
      const answer = await send(app.port, { method: "DELETE", path: `/api/public/v1/tokens/${value}` });
      expect(shapeOf(answer)).toBe("401 UNAUTHORIZED");
    }
  });
});
