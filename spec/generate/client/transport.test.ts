import { createServer, type IncomingMessage, type RequestListener } from "node:http";
import { describe, expect, expectTypeOf, test } from "vitest";
import {
  AccountClaimRequiredError,
  ApiError,
  ConflictError,
  ConnectionError,
  createAgentAuth,
  createPlatformApi,
  createPublicApi,
  ForbiddenError,
  InvalidRequestError,
  isErrorOf,
  RateLimitedError,
  UnexpectedAnswerError,
} from "../../../generated/client/index.ts";
import { serve } from "../../../server/testing/index.ts";

const token = "ot_pat_0_secret";
const start = async (listener: RequestListener) => (await serve(listener, createServer)).origin;

/** The Public API of a server that answers so. */
async function answering(status: number, body: string, headers: Record<string, string> = {}) {
  const origin = await start((_req, res) => void res.writeHead(status, headers).end(body));
  return createPublicApi({ origin, token });
}

const thrownBy = (call: Promise<unknown>): Promise<unknown> =>
  call.then(
    () => undefined,
    (error: unknown) => error,
  );

const envelope = (code: string, details: object) =>
  JSON.stringify({ error: "No.", code, requestId: "r-1", details, later: true });

test("a call sends what its operation takes, and the token in the header only", async () => {
  const seen: (Pick<IncomingMessage, "method" | "url" | "headers"> & { body: string })[] = [];
  const origin = await start(async (req, res) => {
    let body = "";
    for await (const part of req) body += part;
    seen.push({ method: req.method, url: req.url, headers: req.headers, body });
    res.setHeader("Content-Type", "application/json").end("{}");
  });
  const api = createPublicApi({ origin, token: async () => token });
  await api.listProposals({ path: { jobId: "a/b c" }, query: { limit: 2 } });
  await api.inviteTeamMember({ body: { email: "a@example.com" } });
  await createAgentAuth({ origin }).revokeToken({ body: { token: "ot_pat_1&x=1" } });
  expect(seen.map(({ method, url, body }) => [method, url, body])).toEqual([
    ["GET", "/api/public/v1/jobs/a%2Fb%20c/proposals?limit=2", ""],
    ["POST", "/api/public/v1/team/invites", '{"email":"a@example.com"}'],
    ["POST", "/api/agent/oauth/revoke", "token=ot_pat_1%26x%3D1"],
  ]);
  expect(seen.map(({ headers }) => [headers["content-type"], headers.authorization])).toEqual([
    [undefined, `Bearer ${token}`],
    ["application/json", `Bearer ${token}`],
    ["application/x-www-form-urlencoded", undefined],
  ]);
});

test("a token that is none is refused before it is sent, and nothing of it is said", async () => {
  const asked: (string | undefined)[] = [];
  const origin = await start(({ headers }, res) => {
    asked.push(headers.authorization);
    res.setHeader("Content-Type", "application/json").end("{}");
  });
  for (const wrong of ["", " ", `${token}\n${token}`, `${token}, ${token}`, `Bearer ${token}`, `${token}\u20ac`]) {
    const error = await thrownBy(createPublicApi({ origin, token: () => wrong }).getMe());
    expect(error).toBeInstanceOf(TypeError);
    expect(String(error)).toMatch(/The token must be one/);
    expect(String(error)).not.toContain("secret");
  }
  // As it is read from a file.
  await createPublicApi({ origin, token: `${token}\n` }).getMe();
  expect(asked).toEqual([`Bearer ${token}`]);
});

test("a redirect is not followed, least of all with the token", async () => {
  const elsewhere: string[] = [];
  const other = await start((req, res) => {
    elsewhere.push(req.headers.authorization ?? "");
    res.end("{}");
  });
  for (const status of [301, 302, 303, 307, 308]) {
    const api = await answering(status, "{}", { Location: other });
    expect(await thrownBy(api.getMe())).toMatchObject({ name: "UnexpectedAnswerError", status });
  }
  expect(elsewhere).toEqual([]);
});

describe("answers that are none of this API", () => {
  test.each([
    [200, "<!doctype html><title>Sign in</title>", "text/html"],
    [502, "<h1>Bad gateway</h1>", "text/html"],
    [500, '{"message": "a proxy\'s own"}', "application/json"],
    [200, '{"jobs": [', "application/json"],
    [200, "[]", "application/json"],
    [404, "null", "application/json"],
    [200, "", "application/json"],
  ])("%i %s", async (status, body, mediaType) => {
    const api = await answering(status, body, { "Content-Type": mediaType, "Retry-After": "7" });
    const error = await thrownBy(api.getMe());
    expect(error).toBeInstanceOf(UnexpectedAnswerError);
    expect(error).toMatchObject({ status, retryAfter: 7 });
    expect(String(error)).toContain(mediaType);
  });

  test("a body that ends early, a server that is not there, and one that takes too long", async () => {
    const early = await start((_req, res) => {
      res.writeHead(200, { "Content-Length": "100" }).write('{"a": 1}', () => res.destroy());
    });
    const silent = await start(() => undefined);
    for (const [origin, timeoutSeconds] of [
      [early, 30],
      ["http://127.0.0.1:1", 30],
      [silent, 0.05],
    ] as const) {
      const api = createPublicApi({ origin, token, timeoutSeconds });
      expect(await thrownBy(api.getMe())).toBeInstanceOf(ConnectionError);
    }
    const ended = AbortSignal.abort(new Error("enough"));
    await expect(createPublicApi({ origin: silent, token }).getMe({ signal: ended })).rejects.toThrow("enough");
  });
});

describe("errors are classes", () => {
  test("by code and reason, with what the answer says", async () => {
    const details = { reason: "account_claim_required", claimUrl: "https://opentrain.example.com/claim" };
    const api = await answering(403, envelope("FORBIDDEN", details));
    const error = await thrownBy(api.inviteTeamMember({ body: { email: "a@example.com" } }));
    expect(error).toBeInstanceOf(AccountClaimRequiredError);
    expect(error).toBeInstanceOf(ForbiddenError);
    expect(error).toMatchObject({ operation: "inviteTeamMember", status: 403, requestId: "r-1", body: { details } });
    const limited = await answering(429, envelope("RATE_LIMITED", {}), { "Retry-After": "9" });
    const late = await thrownBy(limited.getMe());
    expect(late).toBeInstanceOf(RateLimitedError);
    expect(late).toMatchObject({ retryAfter: 9 });
  });

  test("a reason or a code that is not known is the class above it", async () => {
    const reason = await thrownBy((await answering(409, envelope("CONFLICT", { reason: "__proto__" }))).getMe());
    expect(reason).toMatchObject({ constructor: ConflictError, reason: "__proto__" });
    const code = await thrownBy((await answering(418, envelope("constructor", { reason: 1 }))).getMe());
    expect(code).toMatchObject({ constructor: ApiError, code: "constructor", reason: undefined });
  });

  test("of the OAuth wire, too, whose description may be missing", async () => {
    const origin = await start((_req, res) => void res.writeHead(400).end('{"error": "invalid_request", "code": "X"}'));
    const error = await thrownBy(createAgentAuth({ origin }).registerAgent());
    expect(error).toMatchObject({ constructor: InvalidRequestError, message: "invalid_request" });
  });

  test("their bodies are typed by the operation", async () => {
    const error: unknown = await thrownBy((await answering(403, envelope("FORBIDDEN", {}))).getMe());
    expect(isErrorOf(error, "getMe")).toBe(true);
    expect(isErrorOf(error, "hireProposal")).toBe(false);
    if (isErrorOf(error, "hireProposal")) {
      expectTypeOf(error.body.code).toEqualTypeOf<
        | "BAD_REQUEST"
        | "CONFLICT"
        | "FORBIDDEN"
        | "INTERNAL_ERROR"
        | "NOT_FOUND"
        | "RATE_LIMITED"
        | "SERVICE_UNAVAILABLE"
        | "UNAUTHORIZED"
      >();
    }
  });
});

test("calls are typed by their operation", async () => {
  const api = createPlatformApi({ origin: "https://opentrain.example.com", token });
  expectTypeOf(api.listLinkedContracts).parameter(0).extract<object>().toHaveProperty("query");
  expectTypeOf(api.getBudget).parameter(0).toHaveProperty("path").toEqualTypeOf<{ contractId: string }>();
  expectTypeOf<Awaited<ReturnType<typeof api.listProjectLinks>>>().toHaveProperty("projectLinks");
  // @ts-expect-error: the contract has to be named
  const call = () => api.getBudget();
  expect(call).toBeTypeOf("function");
});

test.each([".", "..", ""])("the path parameter %o, of which a URL makes another path, is refused", async (jobId) => {
  const api = await answering(200, "{}");
  await expect(api.listProposals({ path: { jobId } })).rejects.toThrow(TypeError);
});

test("an origin is one, and no token is sent in the clear", () => {
  const made = (origin: string, allowHttp = false) => createPublicApi({ origin, token, allowHttp });
  for (const origin of ["", "opentrain", "ftp://a.example", "https://a.example/x", "https://u@a.example", "data:,"]) {
    expect(() => made(origin), origin).toThrow(TypeError);
  }
  for (const http of ["http://opentrain.example.com", "http://localhost.example.com", "http://127.0.0.1.example.com"]) {
    expect(() => made(http), http).toThrow("https");
  }
  for (const good of ["https://a.example", "https://a.example/", "http://localhost:4000", "http://[::1]:4000"]) {
    expect(() => made(good), good).not.toThrow();
  }
  expect(() => made("http://opentrain:4000", true)).not.toThrow();
});
