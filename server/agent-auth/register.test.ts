import { beforeAll, beforeEach, describe, expect, test } from "vitest";
import { preClaimScopes, publicScope } from "../../generated/scopes.ts";
import { startApp, type TestApp } from "../testing/app.ts";
import { type Database, databases } from "../testing/index.ts";
import { bearerStatus, paths, postJson, read, register, rowCounts, startedClaim, verdict } from "./testing.ts";

describe.each(databases)("registration on $name", ({ open }) => {
  let database: Database;
  let app: TestApp;
  beforeAll(async () => {
    database = await open();
    app = await startApp(database);
  });
  beforeEach(() => () => expect(app.errors.splice(0)).toEqual([]));

  async function post(body: string | undefined, type?: string): Promise<Response> {
    const headers: Record<string, string> = type === undefined ? {} : { "content-type": type };
    return app.fetch(paths.register, { method: "POST", headers, ...(body === undefined ? {} : { body }) });
  }

  test.each([
    ["{}", "{}", "application/json"],
    ["nothing", undefined, undefined],
    ["nothing, declared as JSON", undefined, "application/json"],
    ["the only type", '{"identity_type":"anonymous"}', "application/json; charset=UTF-8"],
  ])("%s is enough, and the answer has exactly the declared members", async (_, body, type) => {
    const response = await post(body, type);
    expect(response.headers.get("content-type")).toBe("application/json; charset=utf-8");
    expect(response.headers.get("cache-control")).toBe("no-store");
    expect(response.headers.get("x-request-id")).toMatch(/^[0-9a-f-]{36}$/);
    expect(await read(response)).toMatchObject({ status: 200 });
    const { status, body: answer } = await read(await post(body, type));
    expect(status).toBe(200);
    expect(answer).toStrictEqual({
      identity_type: "anonymous",
      registration_id: expect.stringMatching(/^[0-9a-zA-Z]{16,32}$/),
      access_token: expect.stringMatching(/^ot_pat_[0-9a-f]{16}_[\w-]{43}$/),
      token_type: "bearer",
      scopes: [
        publicScope.jobsRead,
        publicScope.jobsWrite,
        publicScope.proposalsRead,
        publicScope.messagesRead,
        publicScope.paymentsRead,
        publicScope.teamRead,
      ],
      claim_token: expect.stringMatching(/^ot_clm_[0-9a-f]{16}_[\w-]{43}$/),
      claim_token_expires_at: new Date(app.world.clock.now() + 24 * 3600 * 1000).toISOString(),
      claim_endpoint: `${app.origin}/api/agent/identity/claim`,
      token_endpoint: `${app.origin}/api/agent/oauth/token`,
      grant_type: "urn:opentrain:agent-auth:grant-type:claim",
    });
    expect(answer.scopes).toEqual(preClaimScopes);
  });

  test("the endpoints in the answer are of this server: an empty POST to each gets a 400 as JSON", async () => {
    const { body } = await postJson(app, paths.register, {});
    for (const url of [body.claim_endpoint, body.token_endpoint]) {
      const empty = await read(await app.fetch(url, { method: "POST" }));
      expect([empty.status, empty.body.error]).toEqual([400, "invalid_request"]);
    }
  });

  test("the token works at once, and goes on after 24 hours when nobody claims it", async () => {
    const agent = await register(app, { agent_name: "Robot 1", organization_name: "Example GmbH" });
    const headers = { authorization: `Bearer ${agent.access_token}` };
    const me = await read(await app.fetch(paths.me, { headers }));
    expect(me.status).toBe(200);
    expect(me.body.account).toMatchObject({ claimed: false, claimedAt: null, memberRole: null });
    expect(me.body.actor).toMatchObject({ email: null, fullName: null });
    app.world.clock.advance(24 * 3600 + 1);
    expect(await bearerStatus(app, agent.access_token)).toBe(200);
  });

  test("claim and claim attempt tokens are no bearers", async () => {
    const agent = await register(app);
    const { attemptToken } = await startedClaim(app, agent);
    expect(await bearerStatus(app, agent.claim_token)).toBe(401);
    expect(await bearerStatus(app, attemptToken)).toBe(401);
  });

  describe("names", () => {
    const astral = "\u{1F916}";
    test.each(["agent_name", "organization_name"])("%s may have 1 to 120 code points", async (member) => {
      for (const name of ["a", "x".repeat(120), astral.repeat(120), " a ", "a\u200b", "Zo\u0308e", "שלום"]) {
        expect(await postJson(app, paths.register, { [member]: name })).toMatchObject({ status: 200 });
      }
    });

    test.each(["agent_name", "organization_name"])("a refusal of %s names it, and nothing is made", async (member) => {
      const before = await rowCounts(app);
      const refused: unknown[] = ["", " ", "\t", "\u3000\u00a0", "x".repeat(121), astral.repeat(121)];
      refused.push(null, 1, 0, true, {}, [], ["a"], { a: 1 });
      // Nothing to see: Hangul fillers, zero-width and variation marks, an empty Braille cell.
      refused.push(
        "\u3164",
        "\u115f\u1160",
        "\uffa0",
        "\u200b",
        "\u00ad",
        "\u2060",
        "\ufe0f\u{e0100}",
        "\u2800",
        " \u3164 ",
      );
      // Control, line break, direction, half of a surrogate pair.
      refused.push("a\0", "a\nb", "a\rb", "a\u001bb", "a\u007f", "a\u0085b", "a\u2028b", "a\u2029b");
      refused.push("a\u202eb", "a\u202a", "a\u2066b", "a\u2069", "\u200ea", "\u200fa", "\u061ca", "a\ud800", "\udc00a");
      for (const name of refused) {
        const answer = await postJson(app, paths.register, { [member]: name });
        expect([name, verdict(answer)]).toEqual([name, "invalid_request"]);
        expect(answer.status).toBe(400);
        expect(answer.body.error_description).toMatch(new RegExp(`^${member}: `));
        expect(answer.body.error_description).toMatch(/^[\x20-\x21\x23-\x5b\x5d-\x7e]+$/);
      }
      expect(await rowCounts(app)).toEqual(before);
    });

    test("a name is kept as it came", async () => {
      const name = "<b>Robot</b> 🤖 \"&amp;' الروبوت";
      const { registration_id } = await register(app, { agent_name: name });
      const kept = await database.db
        .selectFrom("registrations")
        .select("agentName")
        .where("id", "=", registration_id)
        .executeTakeFirstOrThrow();
      expect(kept.agentName).toBe(name);
    });
  });

  test("another identity type is unsupported; what is no text is not even one", async () => {
    for (const type of ["email", "Anonymous", "anonymous ", "", "\0"]) {
      const answer = await postJson(app, paths.register, { identity_type: type });
      expect([answer.status, verdict(answer)]).toEqual([400, "unsupported_identity_type"]);
      for (const beside of [{ agent_name: "" }, { organization_name: 1 }, { agent_name: null, assertion: {} }]) {
        const wrong = await postJson(app, paths.register, { ...beside, identity_type: type });
        expect([beside, verdict(wrong)]).toEqual([beside, "unsupported_identity_type"]);
      }
    }
    for (const type of [null, 1, true, [], ["anonymous"], {}]) {
      const answer = await postJson(app, paths.register, { identity_type: type });
      expect([answer.status, verdict(answer)]).toEqual([400, "invalid_request"]);
      expect(answer.body.error_description).toMatch(/^identity_type: /);
    }
  });

  test("unknown members are ignored, whatever they are called and hold", async () => {
    for (const body of [
      '{"agent":"x","scopes":["payments:write"],"identity":null}',
      '{"__proto__":{"agent_name":1},"constructor":{"prototype":{"x":1}},"toString":1}',
      `{"x":${"[".repeat(49_000)}${"]".repeat(49_000)}}`,
    ]) {
      const answer = await postJson(app, paths.register, body);
      expect(verdict(answer)).toBe(200);
      expect(answer.body.scopes).toEqual(preClaimScopes);
    }
  });

  test.each([
    ["broken JSON", "{", "application/json"],
    ["JSON with a comment", "{/**/}", "application/json"],
    ["null", "null", "application/json"],
    ["a list", "[]", "application/json"],
    ["a text", '"{}"', "application/json"],
    ["a number", "1", "application/json"],
    ["white space", "  ", "application/json"],
    ["a form", "agent_name=x", "application/x-www-form-urlencoded"],
    ["plain text", "{}", "text/plain"],
    ["another charset", "{}", "application/json; charset=utf-16"],
    ["nearly JSON", "{}", "application/jsonx"],
  ])("%s: 400 invalid_request as JSON", async (_, text, type) => {
    const answer = await read(await post(text, type));
    expect([answer.status, verdict(answer)]).toEqual([400, "invalid_request"]);
    expect(answer.headers.get("cache-control")).toBe("no-store");
  });

  test("a body of 100 kB is taken, one byte more is 413", async () => {
    const sized = (bytes: number): string => `{"x":"${"a".repeat(bytes - 8)}"}`;
    expect((await postJson(app, paths.register, sized(100_000))).status).toBe(200);
    const over = await postJson(app, paths.register, sized(100_001));
    expect([over.status, verdict(over)]).toEqual([413, "invalid_request"]);
  });

  test("of 200 registrations no secret repeats, nor do any two begin alike", async () => {
    const agents = await Promise.all(Array.from({ length: 200 }, () => register(app)));
    const secrets = agents.flatMap((agent) =>
      [agent.access_token, agent.claim_token].map((t) => t.split("_").slice(3)),
    );
    expect(new Set(secrets.map((parts) => parts.join("_").slice(0, 8))).size).toBe(400);
    const publicIds = agents.flatMap((agent) => [agent.access_token.slice(7, 23), agent.claim_token.slice(7, 23)]);
    expect(new Set(publicIds).size).toBe(400);
  });

  test("no secret stands in the database", async () => {
    const agent = await register(app);
    const started = await startedClaim(app, agent);
    const tables = ["organizations", "registrations", "claimAttempts", "tokens", "rateLimits"] as const;
    const rows = await Promise.all(tables.map((table) => database.db.selectFrom(table).selectAll().execute()));
    const cells = rows.flat().flatMap((row) => Object.values(row).map(String));
    // The search finds what is there.
    expect(cells).toContain(agent.registration_id);
    expect(cells).toContain(agent.claim_token.slice(7, 23));
    for (const token of [agent.access_token, agent.claim_token, started.attemptToken]) {
      expect(cells.filter((cell) => cell.includes(token.slice(24)))).toEqual([]);
    }
    expect(cells.filter((cell) => cell === started.code)).toEqual([]);
  });

  describe("limits", () => {
    test("over the limit of a client: 429, Retry-After, and nothing made; afterwards it goes on", async () => {
      const limited = await startApp(database, { rateLimits: true, limits: { registrations: 3 } });
      const statuses = await Promise.all(
        Array.from({ length: 5 }, async () => (await postJson(limited, paths.register, {})).status),
      );
      expect(statuses.sort()).toEqual([200, 200, 200, 429, 429]);
      const before = await rowCounts(limited);
      // A caller that claims to be somebody else is still the same.
      const headers = { "x-forwarded-for": "203.0.113.7", forwarded: "for=203.0.113.7" };
      const over = await read(await limited.fetch(paths.register, { method: "POST", headers }));
      expect([over.status, verdict(over)]).toEqual([429, "rate_limit_exceeded"]);
      const wait = Number(over.headers.get("retry-after"));
      expect(wait).toBeGreaterThan(0);
      expect(wait).toBeLessThanOrEqual(3600);
      limited.world.clock.advance(wait - 1);
      expect((await postJson(limited, paths.register, {})).status).toBe(429);
      expect(await rowCounts(limited)).toEqual(before);
      limited.world.clock.advance(1);
      expect((await postJson(limited, paths.register, {})).status).toBe(200);
      expect(limited.errors).toEqual([]);
    });
  });
});
