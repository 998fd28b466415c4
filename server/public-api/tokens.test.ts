import { expect, test } from "vitest";
import { platformScope, preClaimScopes, publicScope, publicScopes } from "../../generated/scopes.ts";
import { claim, confirm, describeApi, newAgent, newHuman } from "./testing.ts";

const MINUTE = 60_000;

describeApi("tokens", (given) => {
  const create = (json?: unknown, token = given.agent.token) => given.api.call("POST", "/tokens", { token, json });
  const list = (token = given.agent.token) => given.api.call("GET", "/tokens", { token });
  const me = (token: string) => given.api.call("GET", "/auth/me", { token });
  const in_ = (milliseconds: number) => new Date(given.api.world.clock.now() + milliseconds).toISOString();
  const countTokens = async () =>
    (
      await given.db
        .selectFrom("tokens")
        .select("id")
        .where("organizationId", "=", given.agent.organizationId)
        .execute()
    ).length;

  test("without a body, and with an empty one: the caller's scopes, no expiry", async () => {
    for (const json of [undefined, {}]) {
      const { status, body } = await create(json);
      expect(status).toBe(201);
      const id = body.token.slice(7, 23);
      expect(body).toEqual({
        token: expect.stringMatching(/^ot_pat_[0-9a-f]{16}_[A-Za-z0-9_-]{43}$/),
        tokenType: "bearer",
        metadata: {
          id,
          name: "API token",
          preview: `ot_pat_${id.slice(0, 4)}********${id.slice(-4)}`,
          scopes: preClaimScopes,
          status: "active",
          organizationId: given.agent.organizationId,
          createdAt: in_(0),
          lastUsedAt: null,
          expiresAt: null,
          revokedAt: null,
        },
      });
    }
  });

  test("the new token works with exactly its scopes, and is stored as a hash only", async () => {
    const { body } = await create({ name: "Reader", scopes: [publicScope.jobsRead, publicScope.jobsRead] });
    expect(body.metadata.scopes).toEqual([publicScope.jobsRead]);
    const seen = await me(body.token);
    expect(seen.body.token).toMatchObject({ label: "Reader", scopes: [publicScope.jobsRead] });
    expect((await given.api.call("GET", "/jobs/mine", { token: body.token })).status).toBe(200);
    expect((await given.api.call("GET", "/team", { token: body.token })).status).toBe(403);
    const secret = body.token.slice(24);
    const rows = JSON.stringify(await given.db.selectFrom("tokens").selectAll().execute());
    expect(rows).not.toContain(secret);
    expect(JSON.stringify((await list()).body)).not.toContain(secret);
  });

  test("scopes beyond the caller's are refused, and nothing is made; write covers read", async () => {
    const before = await countTokens();
    const refused = await create({ scopes: [publicScope.jobsRead, publicScope.teamWrite] });
    expect(refused.status).toBe(403);
    expect(refused.body.details).toEqual({
      requiredScopes: [publicScope.jobsRead, publicScope.teamWrite],
      grantedScopes: preClaimScopes,
    });
    expect(refused.headers.get("www-authenticate")).toBe(
      `Bearer resource_metadata="http://localhost:4000/.well-known/oauth-protected-resource/api/public/v1", error="insufficient_scope", scope="${publicScope.jobsRead} ${publicScope.teamWrite}"`,
    );
    expect(await countTokens()).toBe(before);

    const writer = (await create({ scopes: [publicScope.jobsWrite] })).body.token;
    expect((await create({ scopes: [publicScope.jobsRead] }, writer)).status).toBe(201);
    const reader = (await create({ scopes: [publicScope.jobsRead] })).body.token;
    expect((await create({ scopes: [publicScope.jobsWrite] }, reader)).status).toBe(403);
  });

  test("a scope that does not exist is named, also beside one that is not the caller's", async () => {
    const { status, body } = await create({
      scopes: [publicScope.teamWrite, "jobs:delete", platformScope.projectLinksRead],
    });
    expect(status).toBe(400);
    expect(body.code).toBe("BAD_REQUEST");
    expect(body.details).toEqual({
      unknownScopes: ["jobs:delete", platformScope.projectLinksRead],
      supportedScopes: publicScopes,
    });
  });

  test.each([
    ["body.name", { name: "" }],
    ["body.name", { name: "x".repeat(121) }],
    ["body.name", { name: "a\u202eb" }],
    ["body.name", { name: null }],
    ["body.scopes", { scopes: [] }],
    ["body.scopes", { scopes: publicScope.jobsRead }],
    ["body.scopes", { scopes: null }],
    ["body.scopes.0", { scopes: [1] }],
    ["body.expiresAt", { expiresAt: "tomorrow" }],
    ["body.expiresAt", { expiresAt: 4102444800 }],
    ["body.expiresAt", { expiresAt: "2016-12-31T23:59:60Z" }],
    ["body.expiresAt", { expiresAt: "2030-01-01T12:00:00.000Z" }],
    ["body.expiresAt", { expiresAt: "9999-12-31T23:59:59-01:00" }],
  ])("%s is judged: %o", async (where, json) => {
    const { status, body } = await create(json);
    expect(status).toBe(400);
    const places = new Set(body.details.issues.map((issue: { where: string }) => issue.where));
    expect([...places]).toEqual([where]);
  });

  test.each([
    ["9999-12-31T23:59:59.999Z", "9999-12-31T23:59:59.999Z"],
    ["2100-01-01T00:00:00+01", "2099-12-31T23:00:00.000Z"],
    ["2100-01-01T00:00:00-0130", "2100-01-01T01:30:00.000Z"],
  ])("%s is an expiry: %s", async (expiresAt, told) => {
    const { status, body } = await create({ expiresAt });
    expect([status, body.metadata?.expiresAt]).toEqual([201, told]);
    expect((await list()).status).toBe(200);
  });

  test("a name may have 120 characters beyond the basic plane", async () => {
    const { status, body } = await create({ name: "𝒳".repeat(120) });
    expect([status, body.metadata?.name]).toEqual([201, "𝒳".repeat(120)]);
  });

  test("no token outlives the one that made it", async () => {
    const expiresAt = in_(10 * MINUTE);
    const short = (await create({ expiresAt })).body.token;
    expect((await create({}, short)).body.metadata.expiresAt).toBe(expiresAt);
    expect((await create({ expiresAt }, short)).body.metadata.expiresAt).toBe(expiresAt);
    expect((await create({ expiresAt: in_(MINUTE) }, short)).body.metadata.expiresAt).toBe(in_(MINUTE));
    const later = await create({ expiresAt: in_(10 * MINUTE + 1) }, short);
    expect(later.status).toBe(403);
    expect(later.body.details).toEqual({ reason: "expiry_beyond_caller" });
    expect((await create({ expiresAt: "2030-01-01T14:05:00+02:00" }, short)).status).toBe(201);
  });

  test("an expired token is dead from the very instant, listed as expired, and makes room", async () => {
    const { body } = await create({ expiresAt: in_(MINUTE) });
    for (let n = 2; n < 25; n++) await create({});
    expect((await create({})).status).toBe(409);
    given.api.world.clock.advance(59.999);
    expect((await me(body.token)).status).toBe(200);
    expect((await create({})).status).toBe(409);
    given.api.world.clock.advance(0.001);
    expect((await me(body.token)).status).toBe(401);
    expect((await list()).body.tokens.find((t: { id: string }) => t.id === body.metadata.id).status).toBe("expired");
    expect((await create({})).status).toBe(201);
  });

  test("60 creates at once never pass 25 active tokens", async () => {
    const answers = await Promise.all(Array.from({ length: 60 }, () => create({})));
    const made = answers.filter((answer) => answer.status === 201);
    const refused = answers.filter((answer) => answer.status === 409);
    expect([made.length, refused.length]).toEqual([24, 36]);
    expect(refused[0]?.body).toMatchObject({ code: "CONFLICT", details: { limit: 25 } });
    expect(await countTokens()).toBe(25);
    const { id } = made[0]?.body.metadata ?? {};
    expect((await given.api.call("DELETE", `/tokens/${id}`, { token: given.agent.token })).status).toBe(200);
    expect((await create({})).status).toBe(201);
  });

  test("a token that is revoked is dead at once, and a second time gives the same record", async () => {
    const { body } = await create({});
    const { id } = body.metadata;
    const revoke = () => given.api.call("DELETE", `/tokens/${id}`, { token: given.agent.token });
    const first = await revoke();
    expect(first.status).toBe(200);
    expect(first.body.token).toMatchObject({ id, status: "revoked", revokedAt: in_(0) });
    expect((await me(body.token)).status).toBe(401);
    given.api.world.clock.advance(60);
    expect((await revoke()).body).toEqual(first.body);
  });

  test("50 revokes at once give one record", async () => {
    const { id } = (await create({})).body.metadata;
    const answers = await Promise.all(
      Array.from({ length: 50 }, () => given.api.call("DELETE", `/tokens/${id}`, { token: given.agent.token })),
    );
    expect(new Set(answers.map((answer) => JSON.stringify([answer.status, answer.body]))).size).toBe(1);
    expect(answers[0]?.status).toBe(200);
  });

  test("a token can revoke itself", async () => {
    const answer = await given.api.call("DELETE", `/tokens/${given.agent.token.slice(7, 23)}`, {
      token: given.agent.token,
    });
    expect([answer.status, answer.body.token.status]).toEqual([200, "revoked"]);
    expect((await list()).status).toBe(401);
  });

  test("another account's token is unknown, and lives on", async () => {
    const other = await newAgent(given.api.world);
    for (const tokenId of [other.token.slice(7, 23), "nothing-of-this-name"]) {
      const answer = await given.api.call("DELETE", `/tokens/${tokenId}`, { token: given.agent.token });
      expect([answer.status, answer.body.code, answer.body.details]).toEqual([404, "NOT_FOUND", { tokenId }]);
    }
    expect((await me(other.token)).status).toBe(200);
  });

  test("the list has every active token and the newest 100 of the others, newest first", async () => {
    const now = given.api.world.clock.now();
    const rows = Array.from({ length: 110 }, (_, n) => ({
      id: given.agent.organizationId.slice(0, 12) + n.toString(16).padStart(4, "0"),
      secretHash: "",
      organizationId: given.agent.organizationId,
      userId: "u",
      name: `dead ${n}`,
      scopes: "[]",
      createdAt: now + n,
      lastUsedAt: null,
      expiresAt: n % 2 === 0 ? now : null,
      revokedAt: n % 2 === 0 ? null : now,
    }));
    await given.db.insertInto("tokens").values(rows).execute();
    const { tokens } = (await list()).body;
    expect(tokens).toHaveLength(101);
    expect(tokens[0].name).toBe("dead 109");
    expect(tokens.at(-2).name).toBe("dead 10");
    expect(tokens.at(-1)).toMatchObject({ name: "Registration token", status: "active" });
    expect(tokens.slice(0, 2).map((t: { status: string }) => t.status)).toEqual(["revoked", "expired"]);
  });

  test("the last use moves once a minute", async () => {
    const { token } = (await create({ name: "used" })).body;
    const lastUsed = async () => (await list()).body.tokens.find((t: { name: string }) => t.name === "used").lastUsedAt;
    expect(await lastUsed()).toBeNull();
    const first = in_(0);
    await Promise.all(Array.from({ length: 10 }, () => me(token)));
    expect(await lastUsed()).toBe(first);
    given.api.world.clock.advance(59);
    await me(token);
    expect(await lastUsed()).toBe(first);
    given.api.world.clock.advance(1);
    await me(token);
    expect(await lastUsed()).toBe(in_(0));
  });

  test("a refused call is no use of the token", async () => {
    const { body } = await create({ name: "unused" });
    await me(`${body.token.slice(0, -1)}${body.token.endsWith("A") ? "B" : "A"}`);
    const { lastUsedAt } = (await list()).body.tokens.find((t: { name: string }) => t.name === "unused");
    expect(lastUsedAt).toBeNull();
  });

  test("of tokens that are being made while the human confirms, none lives", async () => {
    const email = `race-${given.agent.organizationId}@example.com`;
    const userId = await newHuman(given.api.world, email);
    const [answers] = await Promise.all([
      Promise.all(Array.from({ length: 40 }, () => create({}))),
      confirm(given.api.world, given.agent, { userId, email }),
    ]);
    for (const { status } of answers) expect([201, 401, 409]).toContain(status);
    const live = await given.db
      .selectFrom("tokens")
      .select("id")
      .where("organizationId", "=", given.agent.organizationId)
      .where("revokedAt", "is", null)
      .execute();
    expect(live).toEqual([]);
  });

  test("a token whose maker dies after the gate is not made: 401", async () => {
    const { createToken } = await import("./tokens.ts");
    const { createCallers } = await import("../tokens/caller.ts");
    const caller = await createCallers(given.api.world).find(given.agent.token);
    if (caller === undefined) throw new Error("the token is live");
    await claim(given.api.world, given.agent, `late-${given.agent.organizationId}@example.com`);
    const before = await countTokens();
    const late = await createToken(
      { path: {}, query: {}, body: undefined, headers: {} },
      { ...given.api.world, requestId: "r", caller },
    );
    expect(late.status).toBe(401);
    expect(await countTokens()).toBe(before);
  });
});
