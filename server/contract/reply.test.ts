import type { ServerResponse } from "node:http";
import { expect, test } from "vitest";
import { operations } from "../../generated/operations.ts";
import { begin } from "./reply.ts";

const body = { hello: "world" };

/** An answer with a public document, and what was written of it. */
function answerTo(ifNoneMatch: string | undefined, { destroyed = false, bearer = false } = {}) {
  let head: { readonly status: number; readonly ETag?: string; readonly "Cache-Control"?: string } | undefined;
  const res = {
    headersSent: false,
    destroyed,
    statusCode: 200,
    writeHead: (status: number, headers: object) => {
      head = { ...headers, status };
    },
  };
  const asked = { requestId: "r", always: {}, head: false, bearer, ifNoneMatch };
  const row = operations.getPublicApiOpenApi;
  const text = begin(res as unknown as ServerResponse, { status: destroyed ? 500 : 200, body }, row, asked);
  return { text, head, statusCode: res.statusCode };
}

test("a public document that is known already is not sent again, wherever its tag stands", () => {
  const { head: { ETag: tag = "" } = {} } = answerTo(undefined);
  for (const known of [tag, `W/${tag}`, `"a", ${tag}`, `"a" ,\t${tag} , "b"`, "*"]) {
    expect(answerTo(known)).toMatchObject({ text: undefined, head: { status: 304 } });
  }
  for (const other of ['"a"', `${tag}x`, ""]) expect(answerTo(other).head?.status).toBe(200);
});

// Where the time grew with the square, this took minutes.
test("however much space is in a list of tags, it is read in one go", () => {
  expect(answerTo(`x${" ".repeat(600_000)}x`).head?.status).toBe(200);
});

test("a public document is cached, unless it was asked for with a token", () => {
  expect(answerTo(undefined).head?.["Cache-Control"]).toBe("public, max-age=300");
  expect(answerTo(undefined, { bearer: true }).head?.["Cache-Control"]).toBe("no-store");
});

test("an answer whose client has gone is noted with its own status", () => {
  expect(answerTo(undefined, { destroyed: true })).toEqual({ text: undefined, head: undefined, statusCode: 500 });
});

test("every answer of an operation that is to go says since when, and when", () => {
  let head: unknown;
  const res = {
    headersSent: false,
    destroyed: false,
    writeHead: (_status: number, headers: object) => {
      head = headers;
    },
  };
  const asked = { requestId: "r", always: {}, head: false, bearer: false, ifNoneMatch: undefined };
  const lifecycle = { deprecated: "@1777593600", sunset: "Fri, 01 Jan 2027 00:00:00 GMT" };
  const written = (row: object, status: number): unknown => {
    begin(res as unknown as ServerResponse, { status, body }, { ...operations.getTeam, ...row }, asked);
    return head;
  };
  for (const status of [200, 401, 500]) {
    expect(written({ lifecycle }, status)).toMatchObject({ Deprecation: "@1777593600", Sunset: lifecycle.sunset });
  }
  expect(written({ lifecycle: { deprecated: "@1777593600" } }, 200)).not.toHaveProperty("Sunset");
  expect(written({}, 200)).not.toHaveProperty("Deprecation");
  // And scripts of other origins may read it.
  const exposed = (row: object): unknown =>
    Object(written({ ...row, cache: "public" }, 200))["Access-Control-Expose-Headers"];
  expect(exposed({ lifecycle })).toBe("ETag, Retry-After, X-Request-Id, Deprecation, Sunset");
  expect(exposed({})).toBe("ETag, Retry-After, X-Request-Id");
});
