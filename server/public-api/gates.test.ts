import { expect, test } from "vitest";
import { publicScope } from "../../generated/scopes.ts";
import { createToken } from "../tokens/create.ts";
import type { PublicScope } from "../tokens/scopes.ts";
import { type Agent, claim, describeApi, newAgent, startApi } from "./testing.ts";

describeApi("gates of the Public API", (given) => {
  async function tokenWith(scopes: readonly PublicScope[], { organizationId }: Agent = given.agent): Promise<string> {
    const made = await createToken(given.api.world, {
      organizationId,
      userId: "0".repeat(32),
      name: "t",
      scopes,
      expiresAt: null,
    });
    if ("refused" in made) throw new Error(made.refused);
    return made.token;
  }

  const metadata =
    'Bearer resource_metadata="http://localhost:4000/.well-known/oauth-protected-resource/api/public/v1"';

  test("no credentials, another scheme, nothing after the scheme: 401 without an error in the challenge", async () => {
    for (const authorization of [undefined, "Basic b3RfcGF0Og==", "Bearer", "Bearer "]) {
      const headers = authorization === undefined ? {} : { authorization };
      const answer = await given.api.call("GET", "/auth/me", { headers });
      expect(answer.status).toBe(401);
      expect(answer.headers.get("www-authenticate")).toBe(metadata);
      expect(answer.headers.get("cache-control")).toBe("no-store");
      expect(answer.body).toEqual({
        error: expect.any(String),
        code: "UNAUTHORIZED",
        requestId: answer.headers.get("x-request-id"),
      });
    }
  });

  test("every token that is not live gets the same 401", async () => {
    const revoked = await tokenWith([publicScope.jobsRead]);
    await given.db.updateTable("tokens").set({ revokedAt: 1 }).where("id", "=", revoked.slice(7, 23)).execute();
    const expired = await tokenWith([publicScope.jobsRead]);
    const now = given.api.world.clock.now();
    await given.db.updateTable("tokens").set({ expiresAt: now }).where("id", "=", expired.slice(7, 23)).execute();
    const swapped = given.agent.token.slice(0, -1) + (given.agent.token.endsWith("A") ? "B" : "A");
    const texts = new Set<string>();
    const bad = [
      revoked,
      expired,
      swapped,
      given.agent.claimToken,
      "ot_ptk_x",
      `${given.agent.token}x`,
      `ot_pat_${"0".repeat(16)}_${"A".repeat(43)}`,
    ];
    for (const token of bad) {
      const answer = await given.api.call("GET", "/auth/me", { token });
      expect(answer.status).toBe(401);
      expect(answer.headers.get("www-authenticate")).toBe(`${metadata}, error="invalid_token"`);
      texts.add(JSON.stringify({ ...answer.body, requestId: "" }));
    }
    expect(texts.size).toBe(1);
    expect((await given.api.call("GET", "/auth/me", { token: given.agent.token })).status).toBe(200);
  });

  test("the scheme's case does not matter; a token in the query does not count", async () => {
    const headers = { authorization: `bEARER ${given.agent.token}` };
    expect((await given.api.call("GET", "/auth/me", { headers })).status).toBe(200);
    expect((await given.api.call("GET", `/auth/me?access_token=${given.agent.token}`)).status).toBe(401);
  });

  test("a missing scope is named, and write serves for read", async () => {
    const read = await tokenWith([publicScope.jobsRead]);
    const refused = await given.api.call("POST", "/job-drafts", { token: read, json: { rawJobDescription: "x" } });
    expect(refused.status).toBe(403);
    expect(refused.headers.get("www-authenticate")).toMatch(
      new RegExp(`^Bearer resource_metadata="[^"]+", error="insufficient_scope", scope="${publicScope.jobsWrite}"$`),
    );
    expect(refused.body.details).toEqual({
      requiredScopes: [publicScope.jobsWrite],
      grantedScopes: [publicScope.jobsRead],
    });
    expect(
      (await given.api.call("GET", "/jobs/mine", { token: await tokenWith([publicScope.jobsWrite]) })).status,
    ).toBe(200);
    expect(
      (await given.api.call("GET", "/jobs/mine", { token: await tokenWith([publicScope.teamWrite]) })).status,
    ).toBe(403);
  });

  test("an unclaimed account is told to be claimed, whatever the token's scopes", async () => {
    for (const scopes of [[publicScope.teamWrite], [publicScope.jobsRead]] as const) {
      const token = await tokenWith(scopes);
      const refused = await given.api.call("POST", "/team/invites", { token, json: { email: "a@example.com" } });
      expect(refused.status).toBe(403);
      expect(refused.headers.get("www-authenticate")).toBeNull();
      expect(refused.body.details).toEqual({
        reason: "account_claim_required",
        action: expect.any(String),
        claimUrl: "http://localhost:4000/claim",
      });
    }
    const owner = await claim(given.api.world, given.agent, "gates@example.com");
    const without = await given.api.call("POST", "/team/invites", {
      token: await tokenWith([publicScope.jobsRead], owner),
      json: {},
    });
    expect(without.status).toBe(403);
    expect(without.body.details.requiredScopes).toEqual([publicScope.teamWrite]);
  });

  test("the gates come before the body, and the body before what exists", async () => {
    const read = await tokenWith([publicScope.jobsRead]);
    const broken = { text: "{", headers: { "content-type": "text/plain" } };
    expect((await given.api.call("POST", "/job-drafts", broken)).status).toBe(401);
    expect((await given.api.call("POST", "/job-drafts", { token: read, ...broken })).status).toBe(403);
    expect((await given.api.call("POST", "/job-drafts", { token: given.agent.token, ...broken })).status).toBe(415);
    expect((await given.api.call("POST", "/job-drafts", { token: given.agent.token, text: "{" })).status).toBe(400);
    expect((await given.api.call("POST", `/jobs/${"0".repeat(32)}/publish`, { token: read })).status).toBe(403);
    expect((await given.api.call("POST", `/jobs/${"0".repeat(32)}/publish`, { token: given.agent.token })).status).toBe(
      404,
    );
    expect((await given.api.call("GET", "/nothing")).status).toBe(404);
    expect((await given.api.call("PUT", "/tokens")).status).toBe(405);
  });

  test("text that PostgreSQL cannot hold is refused where it comes in", async () => {
    const { token } = given.agent;
    for (const text of ['{"rawJobDescription":"a\\u0000b"}', '{"rawJobDescription":"a\\ud800b"}']) {
      const answer = await given.api.call("POST", "/job-drafts", { token, text });
      expect(answer.status).toBe(400);
      expect(answer.body.details.issues).toEqual([{ where: "body.rawJobDescription", message: expect.any(String) }]);
    }
    expect((await given.api.call("DELETE", "/tokens/a%00b", { token })).status).toBe(400);
    expect((await given.api.call("POST", "/jobs/a%00b/publish", { token })).status).toBe(400);
    expect((await given.api.call("GET", "/jobs/mine?cursor=a%00b", { token })).status).toBe(400);
    expect((await given.api.call("DELETE", "/tokens/%ff", { token })).status).toBeLessThan(500);
  });

  test("over the limit of a token: 429 and Retry-After, and the others go on", async () => {
    const limited = await startApi(given.db, { rateLimits: true, limits: { apiCalls: 3, failedBearers: 2 } });
    try {
      const statuses = [];
      for (let n = 0; n < 4; n++)
        statuses.push((await limited.call("GET", "/auth/me", { token: given.agent.token })).status);
      expect(statuses).toEqual([200, 200, 200, 429]);
      const over = await limited.call("GET", "/auth/me", { token: given.agent.token });
      expect(over.body.code).toBe("RATE_LIMITED");
      expect(Number(over.headers.get("retry-after"))).toBeGreaterThan(0);
      const other = await newAgent(given.api.world);
      expect((await limited.call("GET", "/auth/me", { token: other.token })).status).toBe(200);
      const failed = [];
      for (let n = 0; n < 3; n++) {
        const headers = { "x-forwarded-for": `203.0.113.${n}` };
        failed.push((await limited.call("GET", "/auth/me", { token: "wrong", headers })).status);
      }
      expect(failed).toEqual([401, 401, 429]);
      expect(limited.errors).toEqual([]);
    } finally {
      await limited.close();
    }
  });
});
