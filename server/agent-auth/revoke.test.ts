import { beforeAll, beforeEach, describe, expect, test } from "vitest";
import { startApp, type TestApp } from "../testing/app.ts";
import { databases, newHuman } from "../testing/index.ts";
import {
  type Answer,
  bearerStatus,
  claim,
  confirm,
  freshEmail,
  paths,
  poll,
  postForm,
  postJson,
  read,
  register,
  revoke,
  start,
  startedClaim,
  verdict,
} from "./testing.ts";

describe.each(databases)("revocation on $name", ({ open }) => {
  let app: TestApp;
  beforeAll(async () => {
    app = await startApp(await open());
  });
  beforeEach(() => () => expect(app.errors.splice(0)).toEqual([]));

  /** All of an answer but what must differ from call to call. */
  function telling({ status, headers, body }: Answer): unknown {
    const own = new Map(headers);
    for (const name of ["date", "x-request-id"]) expect(own.delete(name)).toBe(true);
    return { status, headers: [...own].sort(), body };
  }

  test("a live token is dead at once; of it, of none and of any other the answer tells nothing", async () => {
    const agent = await register(app);
    const { access_token, claim_token } = agent;
    const { attemptToken } = await startedClaim(app, agent);
    const live = await revoke(app, access_token);
    expect([live.status, live.body]).toEqual([200, {}]);
    expect(live.headers.get("cache-control")).toBe("no-store");
    expect(await bearerStatus(app, access_token)).toBe(401);

    const swapped = access_token.slice(0, -1) + (access_token.endsWith("A") ? "B" : "A");
    const unknown = ["ot_pat_", "ot_clm_", "ot_cat_", "ot_ptk_"].map(
      (prefix) => `${prefix}${"0".repeat(16)}_${"A".repeat(43)}`,
    );
    for (const token of [
      access_token,
      swapped,
      ...unknown,
      attemptToken,
      claim_token,
      "x",
      "\0",
      " ",
      "x".repeat(50_000),
    ]) {
      expect(telling(await revoke(app, token))).toEqual(telling(live));
    }
  });

  test("only the token itself: not one whose public id it has, nor another of the account", async () => {
    const agent = await register(app);
    const headers = { authorization: `Bearer ${agent.access_token}` };
    const { token } = (await read(await app.fetch("/api/public/v1/tokens", { method: "POST", headers }))).body;
    const { access_token } = agent;
    await revoke(app, access_token.slice(0, -1) + (access_token.endsWith("A") ? "B" : "A"));
    await revoke(app, access_token.slice(0, 23));
    await revoke(app, ` ${access_token}`);
    await revoke(app, access_token.toUpperCase());
    expect(await bearerStatus(app, access_token)).toBe(200);
    await revoke(app, token);
    expect(await bearerStatus(app, token)).toBe(401);
    expect(await bearerStatus(app, access_token)).toBe(200);
  });

  test("again, the time of the first stays", async () => {
    const { access_token } = await register(app);
    const revokedAt = async (): Promise<number | null | undefined> =>
      (
        await app.world.db
          .selectFrom("tokens")
          .select("revokedAt")
          .where("id", "=", access_token.slice(7, 23))
          .executeTakeFirst()
      )?.revokedAt;
    expect(await revokedAt()).toBeNull();
    await revoke(app, access_token);
    const first = await revokedAt();
    expect(first).toBe(app.world.clock.now());
    app.world.clock.advance(60);
    await revoke(app, access_token);
    expect(await revokedAt()).toBe(first);
  });

  test("a claim token ends the claim, also for the human who has its link; the account goes on", async () => {
    const agent = await register(app);
    const email = freshEmail();
    const userId = await newHuman(app.world, email);
    const started = await startedClaim(app, agent, email);
    expect(verdict(await revoke(app, agent.claim_token))).toBe(200);
    expect(verdict(await poll(app, agent))).toBe("invalid_grant");
    expect((await start(app, agent, email)).status).toBe(400);
    expect(await confirm(app, started, userId)).toEqual({ refused: "ended" });
    expect(await bearerStatus(app, agent.access_token)).toBe(200);
  });

  test("a claim attempt's token does nothing", async () => {
    const agent = await register(app);
    const email = freshEmail();
    const userId = await newHuman(app.world, email);
    const started = await startedClaim(app, agent, email);
    expect(verdict(await revoke(app, started.attemptToken))).toBe(200);
    expect(verdict(await poll(app, agent))).toBe("authorization_pending");
    expect(await confirm(app, started, userId)).toHaveProperty("ok");
  });

  test("the delivered token can be revoked as any other", async () => {
    const agent = await register(app);
    await claim(app, agent);
    const { access_token } = (await poll(app, agent)).body;
    expect(await bearerStatus(app, access_token)).toBe(200);
    await revoke(app, access_token);
    expect(await bearerStatus(app, access_token)).toBe(401);
    expect(verdict(await poll(app, agent))).toBe("invalid_grant");
  });

  test("a hint of any value is taken and does not matter; neither do unknown parameters nor an Authorization header", async () => {
    for (const token_type_hint of ["access_token", "refresh_token", "claim_token", "", "\0"]) {
      const { access_token } = await register(app);
      const headers = { authorization: "Basic eDp5" };
      const answer = await postForm(
        app,
        paths.revoke,
        { token: access_token, token_type_hint, client_id: "x" },
        headers,
      );
      expect(verdict(answer)).toBe(200);
      expect(await bearerStatus(app, access_token)).toBe(401);
    }
  });

  test("a token missing, empty or repeated, and a JSON body, are refused, and nothing is revoked", async () => {
    const { access_token: token } = await register(app);
    const pair = ["token", token] as const;
    for (const [answer, description] of [
      [await postForm(app, paths.revoke, {}), "token: is missing."],
      [await postForm(app, paths.revoke, { token_type_hint: "x" }), "token: is missing."],
      [await postForm(app, paths.revoke, { token: "" }), "token: must not be empty."],
      [await postForm(app, paths.revoke, [pair, pair]), "token: must not repeat a parameter."],
      [await postForm(app, `${paths.revoke}?token=${token}`, {}), "token: is missing."],
      [await postJson(app, paths.revoke, { token }), "The body must be application/x-www-form-urlencoded."],
    ] as const) {
      expect([answer.status, answer.body]).toEqual([400, { error: "invalid_request", error_description: description }]);
    }
    expect(await bearerStatus(app, token)).toBe(200);
  });
});
