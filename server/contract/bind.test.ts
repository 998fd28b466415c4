import express from "express";
import { beforeEach, describe, expect, test } from "vitest";
import { type OperationId, operations } from "../../generated/operations.ts";
import { publicScope } from "../../generated/scopes.ts";
import { send, serve, type TestServer } from "../testing/index.ts";
import { type Bound, contractRouter, type Exchange, type RouterOptions } from "./bind.ts";
import { envelopeProblem, oauthProblem } from "./errors.ts";
import type { Incoming, Problem, Reply } from "./types.ts";

/** What the router asked and told, in order. */
let seen: string[];
let exchanges: Exchange[];
let faults: { error: unknown; about: { requestId: string; operation: OperationId | undefined } }[];
beforeEach(() => {
  seen = [];
  exchanges = [];
  faults = [];
});

type Handler = (req: never, ctx: unknown) => Promise<Reply>;

interface Parts {
  readonly handlers: Record<string, Handler>;
  readonly gate?: (incoming: Incoming) => Promise<{ context: unknown } | { reply: Reply }>;
  readonly admit?: (incoming: Incoming, fields: unknown, context: unknown) => Promise<Reply | undefined>;
  readonly refused?: Bound["refused"];
}

function bound(surface: Bound["surface"], { handlers, gate, admit, refused }: Parts): Bound {
  return {
    surface,
    about: {
      gate: gate ?? (async () => ({ context: "context" })),
      ...(admit ? { admit } : {}),
      problem: (problem: Problem, { requestId }) => {
        seen.push(problem.kind);
        return surface === "agent-auth" ? oauthProblem(problem) : envelopeProblem(problem, requestId);
      },
    },
    // A handler that answers wrongly could not be bound by `bind`: that does not compile.
    handlers: handlers as unknown as Bound["handlers"],
    refused: refused ?? {},
  };
}

function start(parts: Bound[], options: Partial<RouterOptions> = {}): Promise<TestServer> {
  const app = express();
  app.set("query parser", false);
  const { operations: first, rest } = contractRouter({
    bound: parts,
    strict: true,
    always: { "X-Always": "1" },
    onExchange: (exchange) => exchanges.push(exchange),
    onError: (error, about) => faults.push({ error, about }),
    ...options,
  });
  app.use(first, rest);
  return serve(app);
}

const { path: registerPath } = operations.registerAgent;
const registration = {
  identity_type: "anonymous",
  registration_id: "0123456789abcdef",
  access_token: `ot_pat_${"0".repeat(16)}_${"A".repeat(43)}`,
  token_type: "bearer",
  scopes: [publicScope.jobsRead],
  claim_token: `ot_clm_${"0".repeat(16)}_${"A".repeat(43)}`,
  claim_token_expires_at: "2030-01-01T00:00:00.000Z",
  claim_endpoint: "https://a.example/x",
  token_endpoint: "https://a.example/x",
  grant_type: "urn:opentrain:agent-auth:grant-type:claim",
} as const;
const good: Reply = { status: 200, body: registration };

/** What a handler's answer becomes on the wire. */
async function answered(reply: Reply, options: Partial<RouterOptions> = {}): Promise<{ status: number; text: string }> {
  const server = await start([bound("agent-auth", { handlers: { registerAgent: async () => reply } })], options);
  return send(server.port, { method: "POST", path: registerPath });
}

describe("the sealed response", () => {
  test("an answer as declared leaves as it is", async () => {
    const answer = await answered(good);
    expect([answer.status, JSON.parse(answer.text)]).toEqual([200, registration]);
    expect(faults).toEqual([]);
  });

  const { claim_token: _, ...lacking } = registration;
  test.each<[string, Reply, RegExp]>([
    ["an undeclared status", { status: 418, body: registration }, /status 418 is not declared/],
    ["an undeclared header", { ...good, headers: { "X-Extra": "1" } }, /header X-Extra is not declared for 200/],
    [
      "a header of another status",
      { ...good, headers: { "Retry-After": 1 } },
      /header Retry-After is not declared for 200/,
    ],
    ["an undeclared member", { ...good, body: { ...registration, password: "hunter2" } }, /additional.*password/],
    ["a missing member", { ...good, body: lacking }, /required.*claim_token/],
    [
      "a member of another type",
      { ...good, body: { ...registration, scopes: publicScope.jobsRead } },
      /\/scopes must be array/,
    ],
    ["a member of another form", { ...good, body: { ...registration, access_token: "x" } }, /\/access_token.*pattern/],
    ["a value that is not of the list", { ...good, body: { ...registration, scopes: ["x:y"] } }, /\/scopes\/0/],
    ["no body", { status: 200 }, /body/],
    ["an undeclared error code", { status: 403, body: { error: "access_denied", error_description: "x" } }, /\/error/],
    ["an error of another shape", { status: 400, body: { code: "BAD_REQUEST" } }, /required/],
  ])("%s: 500, nothing of it is told, and the log says what", async (_name, reply, words) => {
    const answer = await answered(reply);
    expect(answer.status).toBe(500);
    expect(JSON.parse(answer.text)).toEqual({
      error: "server_error",
      error_description: "Something went wrong on our side. Try again later.",
    });
    expect(faults).toHaveLength(1);
    expect(faults[0]?.about).toEqual({
      requestId: exchanges[0]?.requestId,
      operation: "registerAgent",
      temporary: false,
    });
    expect(String(faults[0]?.error)).toMatch(/registerAgent gave an answer that its contract does not declare/);
    expect(String(faults[0]?.error)).toMatch(words);
  });

  test("deep inside too", async () => {
    const record = {
      ...{ id: "0123456789abcdef", name: "x", preview: "ot_pat_0123********cdef", scopes: [], status: "active" },
      ...{
        organizationId: null,
        createdAt: "2030-01-01T00:00:00Z",
        lastUsedAt: null,
        expiresAt: null,
        revokedAt: null,
      },
    };
    for (const [member, status] of [
      [{}, 200],
      [{ secretHash: "x" }, 500],
    ] as const) {
      const handlers = { listTokens: async () => ({ status: 200, body: { tokens: [{ ...record, ...member }] } }) };
      const server = await start([bound("public-api", { handlers })]);
      expect((await send(server.port, { method: "GET", path: operations.listTokens.path })).status).toBe(status);
    }
  });

  test("a body where none is declared", async () => {
    const signOut = async (): Promise<Reply> => ({ status: 303, headers: { location: "/" }, body: "<p>" });
    const server = await start([bound("console", { handlers: { signOut } })]);
    const sent = { method: "POST", path: operations.signOut.path, body: "csrf=x" };
    await send(server.port, { ...sent, headers: { "content-type": "application/x-www-form-urlencoded" } });
    expect(String(faults[0]?.error)).toMatch(/body/);
  });

  test("the gate's answers are judged too", async () => {
    const gate = async (): Promise<{ reply: Reply }> => ({ reply: { status: 401, body: {} } });
    const server = await start([bound("agent-auth", { handlers: { registerAgent: async () => good }, gate })]);
    expect((await send(server.port, { method: "POST", path: registerPath })).status).toBe(500);
  });

  test("in production nothing is judged a second time", async () => {
    const answer = await answered({ ...good, body: { ...registration, extra: 1 } }, { strict: false });
    expect([answer.status, JSON.parse(answer.text).extra]).toEqual([200, 1]);
    expect(faults).toEqual([]);
  });
});

describe("the way of a request", () => {
  function recording(over: Partial<Parts> = {}): Bound {
    return bound("agent-auth", {
      gate: async () => {
        seen.push("gate");
        return { context: "context" };
      },
      admit: async (_incoming, fields) => {
        seen.push(`admit ${JSON.stringify(fields)}`);
        return undefined;
      },
      handlers: {
        async startClaim(req: unknown, context: unknown) {
          const { body, query, path, headers } = req as Record<string, Record<string, string>>;
          seen.push(`handler ${JSON.stringify({ body, query, path, accept: headers?.accept, context })}`);
          return { status: 400, body: { error: "invalid_request", error_description: "x" } };
        },
      },
      ...over,
    });
  }

  const { path } = operations.startClaim;
  const body = '{"claim_token":"a","email":"b","extra":1}';
  const headers = { "content-type": "application/json", accept: "x" };

  test("gate, body, admission, shape, handler", async () => {
    const { port } = await start([recording()]);
    await send(port, { method: "POST", path, headers, body });
    expect(seen).toEqual([
      "gate",
      `admit ${body}`,
      `handler ${JSON.stringify({ body: JSON.parse(body), query: {}, path: {}, accept: "x", context: "context" })}`,
    ]);
    seen = [];
    await send(port, { method: "POST", path, headers, body: "{}" });
    expect(seen).toEqual(["gate", "admit {}", "shape"]);
    seen = [];
    await send(port, { method: "POST", path, headers, body: "{" });
    expect(seen).toEqual(["gate", "malformed"]);
  });

  test("whom the gate refuses is told nothing of the body, and none of it is read", async () => {
    const gate = async (): Promise<{ reply: Reply }> => ({
      reply: { status: 403, body: { error: "anonymous_not_enabled", error_description: "x" } },
    });
    const { port } = await start([recording({ gate })]);
    for (const sent of ["{", "x".repeat(1_000_000), body]) {
      const answer = await send(port, { method: "POST", path, headers: { "content-type": "text/plain" }, body: sent });
      expect(answer.status).toBe(403);
    }
    expect(seen).toEqual([]);
  });

  test("an admission that refuses is the answer", async () => {
    const admit = async (): Promise<Reply> => ({
      status: 403,
      body: { error: "anonymous_not_enabled", error_description: "x" },
    });
    const { port } = await start([recording({ admit })]);
    expect((await send(port, { method: "POST", path, headers, body: "{}" })).status).toBe(403);
    expect(seen).toEqual(["gate"]);
  });

  test("a form whose fields were refused is shown again, with what it held", async () => {
    const refused: Bound["refused"] = {
      pollClaimToken: async (refusal, req, context) => {
        seen.push(JSON.stringify({ refusal, query: (req as { query: unknown }).query, context }));
        return { status: 400, body: { error: "invalid_request", error_description: "again" } };
      },
    };
    const { port } = await start([bound("agent-auth", { handlers: { pollClaimToken: async () => good }, refused })]);
    const asForm = { "content-type": "application/x-www-form-urlencoded" };
    const sent = {
      method: "POST",
      path: `${operations.pollClaimToken.path}?a=b`,
      headers: asForm,
      body: "grant_type=x&y=z",
    };
    const answer = await send(port, sent);
    expect(JSON.parse(answer.text).error_description).toBe("again");
    expect(seen.map((line) => JSON.parse(line))).toEqual([
      {
        refusal: {
          issues: [{ where: "body.claim_token", message: "is missing" }],
          fields: { grant_type: "x", y: "z" },
        },
        query: { a: "b" },
        context: "context",
      },
    ]);
  });

  test("a page without a form says itself what is wrong with its URL", async () => {
    const refused: Bound["refused"] = {
      showConsent: async ({ issues }, req) => {
        seen.push(JSON.stringify({ issues, path: (req as { path: unknown }).path }));
        return { status: 400, body: "<!doctype html>" };
      },
    };
    const { port } = await start([bound("console", { handlers: { showConsent: async () => good }, refused })]);
    for (const query of ["state=a&state=b", `state=${"x".repeat(4097)}`]) {
      const answer = await send(port, { method: "GET", path: `/integrations/labels/connect?${query}` });
      expect([answer.status, answer.text]).toEqual([400, "<!doctype html>"]);
    }
    expect(seen.map((line) => JSON.parse(line))).toEqual(
      ["must not be repeated", "must have at most 4096 characters"].map((message) => ({
        issues: [{ where: "query.state", message }],
        path: { slug: "labels" },
      })),
    );
  });

  test("parameters come as what the schema says, with their defaults", async () => {
    const requests: unknown[] = [];
    const handlers = {
      async listMyJobs(req: unknown): Promise<Reply> {
        requests.push((req as { query: unknown }).query);
        return { status: 200, body: { jobs: [], nextCursor: null } };
      },
    };
    const { port } = await start([bound("public-api", { handlers })]);
    const jobs = operations.listMyJobs.path;
    for (const query of ["", "?limit=7&cursor=a+b%2B&x=1&x=2", "?status=OPEN"])
      await send(port, { method: "GET", path: jobs + query });
    expect(requests).toEqual([{ limit: 25 }, { limit: 7, cursor: "a b+" }, { limit: 25, status: "OPEN" }]);
  });

  test.each([
    ["a fault", async () => Promise.reject(new Error("password hunter2"))],
    ["no answer", async () => undefined as unknown as Reply],
    ["a text thrown", async () => Promise.reject("hunter2")],
  ])("%s of a handler: 500, told to the log and to nobody else", async (_, handler: () => Promise<Reply>) => {
    const { port } = await start([bound("agent-auth", { handlers: { registerAgent: handler } })]);
    const answer = await send(port, { method: "POST", path: registerPath });
    expect(answer.status).toBe(500);
    expect(answer.text).not.toMatch(/hunter2|at .*\.ts/);
    expect(faults).toHaveLength(1);
    expect(answer.headers["x-request-id"]).toBe(faults[0]?.about.requestId);
  });

  test("every answer has the headers that all have; an exchange has no query", async () => {
    const { port } = await start([recording()]);
    const known = await send(port, { method: "POST", path: `${path}?claim_token=secret`, headers, body });
    const unknown = await send(port, { method: "GET", path: "/nothing?secret" });
    for (const answer of [known, unknown]) {
      expect(answer.headers).toMatchObject({ "x-always": "1", "cache-control": "no-store" });
    }
    expect(exchanges).toEqual([
      {
        requestId: known.headers["x-request-id"],
        operation: "startClaim",
        method: "POST",
        path,
        status: 400,
        milliseconds: expect.any(Number),
      },
      expect.objectContaining({
        requestId: unknown.headers["x-request-id"],
        operation: undefined,
        status: 404,
        path: "/nothing",
      }),
    ]);
  });

  test("two judges that disagree are a fault of this side that names both", async () => {
    const secondOpinion = async (): Promise<{ refuses: string }> => ({ refuses: "too blue" });
    const { port } = await start([recording()], { secondOpinion });
    expect((await send(port, { method: "POST", path, headers, body })).status).toBe(500);
    expect(String(faults[0]?.error)).toMatch(
      /startClaim: Ajv accepts it; express-openapi-validator refuses it: too blue/,
    );
    const lenient = await start([recording()], { secondOpinion: async () => "accepts" });
    expect((await send(lenient.port, { method: "POST", path, headers, body: "{}" })).status).toBe(500);
    expect(String(faults[1]?.error)).toMatch(/Ajv refuses it: .*body\.email.*; express-openapi-validator accepts it/);
    const excusing = await start([recording()], { secondOpinion: async () => "excused" });
    expect((await send(excusing.port, { method: "POST", path, headers, body: "{}" })).status).toBe(400);
    expect(faults).toHaveLength(2);
  });

  test("a contract that has no such operation does not start", () => {
    const nothing = bound("agent-auth", { handlers: { nothing: async () => good } });
    expect(() =>
      contractRouter({ bound: [nothing], strict: true, always: {}, onExchange: () => {}, onError: () => {} }),
    ).toThrow();
  });

  test("a caller who left before the answer is no fault", async () => {
    let finish: ((reply: Reply) => void) | undefined;
    const handler = (): Promise<Reply> =>
      new Promise((resolve) => {
        finish = resolve;
      });
    const server = await start([bound("agent-auth", { handlers: { registerAgent: handler } })]);
    const controller = new AbortController();
    const asked = fetch(server.origin + registerPath, { method: "POST", signal: controller.signal });
    await expect.poll(() => finish).not.toBe(undefined);
    controller.abort();
    await expect(asked).rejects.toThrow();
    finish?.(good);
    await expect.poll(() => exchanges.length).toBe(1);
    expect(faults).toEqual([]);
  });
});
