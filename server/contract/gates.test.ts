import { beforeEach, describe, expect, test } from "vitest";
import { type OperationId, operations } from "../../generated/operations.ts";
import { platformScope, publicScope } from "../../generated/scopes.ts";
import { type BearerOptions, bearerSurface, type Caller, covers, type Taken } from "./gates.ts";
import type { Incoming, OperationRow, Reply, Standing, Surface } from "./types.ts";

const resourceMetadata = "https://api.example/.well-known/oauth-protected-resource";
const challenge = `Bearer resource_metadata="${resourceMetadata}"`;

const none: Caller["inactive"] = [];

type Context = { readonly caller: Caller | undefined };

let asked: string[];
let callers: Record<string, Caller>;
let calls: Taken;
let failures: Taken;
let surface: Surface<Context>;
beforeEach(() => {
  asked = [];
  calls = { ok: true };
  failures = { ok: true };
  callers = {
    agent: { scopes: [publicScope.jobsWrite, publicScope.teamWrite], claimed: false, inactive: none },
    owner: { scopes: [publicScope.jobsRead, publicScope.teamWrite], claimed: true, inactive: none },
    poor: { scopes: [], claimed: false, inactive: none },
  };
  const options: BearerOptions<Caller, Context> = {
    resourceMetadata,
    claimUrl: "https://api.example/claim",
    authenticate: async (token) => {
      asked.push(`token ${token}`);
      return callers[token];
    },
    countCall: async () => {
      asked.push("call");
      return calls;
    },
    countTokenless: async () => ({ ok: true }),
    countFailure: async (client) => {
      asked.push(`failure ${client}`);
      return failures;
    },
    context: (_, caller) => ({ caller }),
  };
  surface = bearerSurface(options);
});

const plain: OperationRow = operations.getMe;
const scoped: OperationRow = operations.createJobDraft;
const claimed: OperationRow = operations.inviteTeamMember;

async function gate(row: OperationRow, authorization: string | undefined): Promise<Reply | Context> {
  const incoming: Incoming = {
    // The gate reads the row only.
    operation: "getMe" satisfies OperationId,
    row,
    requestId: "r-1",
    client: () => "203.0.113.7",
    method: "GET",
    url: "/",
    headers: { authorization },
  };
  const passed = await surface.gate(incoming);
  return "reply" in passed ? passed.reply : passed.context;
}

describe("the token", () => {
  test.each([undefined, "", "Bearer", "Bearer ", "bearer    ", "Basic b3RfcGF0", "Bearerx", "Token agent", "agent"])(
    "%j is no bearer token: 401 without an error, and nothing is counted",
    async (authorization) => {
      expect(await gate(plain, authorization)).toEqual({
        status: 401,
        headers: { "www-authenticate": challenge },
        body: { error: expect.any(String), code: "UNAUTHORIZED", requestId: "r-1" },
      });
      expect(asked).toEqual([]);
    },
  );

  test.each(["unknown", "agent x", "__proto__", "toString"])(
    "%s: 401 invalid_token, counted for the client",
    async (token) => {
      callers = Object.assign(Object.create(null), callers);
      expect(await gate(plain, `Bearer ${token}`)).toMatchObject({
        status: 401,
        headers: { "www-authenticate": `${challenge}, error="invalid_token"` },
      });
      expect(asked).toEqual([`token ${token}`, "failure 203.0.113.7"]);
    },
  );

  test.each(["Bearer agent", "bearer agent", "BEARER   agent ", "bEaReR agent"])("%j passes", async (authorization) => {
    expect(await gate(plain, authorization)).toEqual({ caller: callers.agent });
    expect(asked).toEqual(["token agent", "call"]);
  });

  test("too many failures: 429 instead of 401; a good token still passes", async () => {
    failures = { ok: false, retryAfterSeconds: 7 };
    expect(await gate(plain, "Bearer unknown")).toMatchObject({
      status: 429,
      headers: { "retry-after": 7 },
      body: { code: "RATE_LIMITED", requestId: "r-1" },
    });
    expect(await gate(plain, undefined)).toMatchObject({ status: 401 });
    expect(await gate(plain, "Bearer agent")).toHaveProperty("caller");
  });

  test("an operation without a bearer asks for none", async () => {
    expect(await gate(operations.getPublicApiOpenApi, "Bearer unknown")).toEqual({ caller: undefined });
    expect(asked).toEqual([]);
  });
});

describe("the order: token, limit, claim, scope", () => {
  test("too many calls: 429 before anything is said of the account", async () => {
    calls = { ok: false, retryAfterSeconds: 3 };
    expect(await gate(claimed, "Bearer poor")).toMatchObject({ status: 429, headers: { "retry-after": 3 } });
    expect(await gate(claimed, "Bearer unknown")).toMatchObject({ status: 401 });
  });

  test("an unclaimed account is told so, whatever its token's scopes", async () => {
    for (const token of ["agent", "poor"]) {
      const refused = await gate(claimed, `Bearer ${token}`);
      expect(refused).toEqual({
        status: 403,
        body: {
          error: expect.any(String),
          code: "FORBIDDEN",
          requestId: "r-1",
          details: {
            reason: "account_claim_required",
            action: expect.any(String),
            claimUrl: "https://api.example/claim",
          },
        },
      });
    }
  });

  test("a claimed one without the scope, which", async () => {
    callers.owner = { scopes: [publicScope.jobsRead], claimed: true, inactive: none };
    expect(await gate(claimed, "Bearer owner")).toEqual({
      status: 403,
      headers: { "www-authenticate": `${challenge}, error="insufficient_scope", scope="${publicScope.teamWrite}"` },
      body: {
        error: expect.any(String),
        code: "FORBIDDEN",
        requestId: "r-1",
        details: { requiredScopes: [publicScope.teamWrite], grantedScopes: [publicScope.jobsRead] },
      },
    });
  });

  test("both there: it passes", async () => {
    expect(await gate(claimed, "Bearer owner")).toEqual({ caller: callers.owner });
    expect(await gate(scoped, "Bearer agent")).toEqual({ caller: callers.agent });
    expect(await gate(scoped, "Bearer owner")).toMatchObject({ status: 403 });
  });
});

describe("the order: token, limit, install, app, feature, scope", () => {
  const link: OperationRow = operations.createProjectLink;
  const standing = (...inactive: readonly Standing[]): Caller => ({
    scopes: [platformScope.projectLinksWrite],
    claimed: true,
    inactive: inactive,
  });

  test.each<[Standing, string, readonly Standing[]]>([
    ["install", "install_not_active", ["feature", "app", "install"]],
    ["app", "app_disabled", ["feature", "app"]],
    ["feature", "feature_disabled", ["feature"]],
  ])("%s: 403 %s, whatever comes after it", async (_name, reason, inactive) => {
    for (const scopes of [[], [platformScope.projectLinksWrite]]) {
      callers.partner = { ...standing(...inactive), scopes };
      expect(await gate(link, "Bearer partner")).toEqual({
        status: 403,
        body: { error: expect.any(String), code: "FORBIDDEN", requestId: "r-1", details: { reason } },
      });
    }
    calls = { ok: false, retryAfterSeconds: 3 };
    expect(await gate(link, "Bearer partner")).toMatchObject({ status: 429 });
    expect(await gate(link, "Bearer unknown")).toMatchObject({ status: 401 });
  });

  test("an operation that asks for none of them passes", async () => {
    callers.partner = standing("install", "app", "feature");
    expect(await gate(plain, "Bearer partner")).toEqual({ caller: callers.partner });
  });

  test("all active: then the scope is judged", async () => {
    callers.partner = { ...standing(), scopes: [platformScope.projectLinksRead] };
    expect(await gate(link, "Bearer partner")).toMatchObject({
      status: 403,
      headers: {
        "www-authenticate": `${challenge}, error="insufficient_scope", scope="${platformScope.projectLinksWrite}"`,
      },
    });
    callers.partner = standing();
    expect(await gate(link, "Bearer partner")).toEqual({ caller: callers.partner });
    expect(await gate(operations.listProjectLinks, "Bearer partner")).toEqual({ caller: callers.partner });
  });

  test("every operation of the Platform API that takes a token asks for all three", () => {
    const rows: OperationRow[] = Object.values(operations).filter(({ surface }) => surface === "platform-api");
    const opened = rows.filter(({ bearer }) => bearer !== null);
    expect(opened.length).toBe(rows.length - 1);
    for (const { bearer, active } of opened) {
      expect([bearer, active]).toEqual(["platform", ["install", "app", "feature"]]);
    }
  });
});

test.each([
  [[publicScope.jobsRead], publicScope.jobsRead, true],
  [[publicScope.jobsWrite], publicScope.jobsRead, true],
  [[publicScope.jobsRead], publicScope.jobsWrite, false],
  [[publicScope.teamWrite], publicScope.jobsRead, false],
  [["jobs"], publicScope.jobsRead, false],
  [[publicScope.webhooksManage], publicScope.webhooksManage, true],
  [["webhooks:write"], publicScope.webhooksManage, false],
  [[publicScope.jobsWrite], `${publicScope.jobsRead}x`, false],
  [[], publicScope.jobsRead, false],
])("%j covers %s: %s", (granted, scope, expected) => {
  expect(covers(granted, scope)).toBe(expected);
});
