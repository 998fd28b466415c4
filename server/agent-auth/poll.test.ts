import { beforeAll, beforeEach, describe, expect, test } from "vitest";
import { constants } from "../../generated/constants.ts";
import { type PostClaimScope, postClaimScopes, publicScope } from "../../generated/scopes.ts";
import { declineClaim } from "../accounts/claim-decision.ts";
import { startApp, type TestApp } from "../testing/app.ts";
import { type Database, databases, newHuman } from "../testing/index.ts";
import { createToken } from "../tokens/create.ts";
import {
  type Agent,
  type Answer,
  bearerStatus,
  claim,
  confirm,
  freshEmail,
  otherCode,
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

const grant_type = constants.claimGrantType;
const day = 24 * 3600;

describe.each(databases)("polling on $name", ({ open }) => {
  let database: Database;
  let app: TestApp;
  beforeAll(async () => {
    database = await open();
    app = await startApp(database);
  });
  beforeEach(() => () => expect(app.errors.splice(0)).toEqual([]));

  /** An agent whose human has confirmed. */
  async function claimedAgent(): Promise<Agent> {
    const agent = await register(app);
    await claim(app, agent);
    return agent;
  }

  async function pollAfter(agent: Agent, seconds: number): Promise<string | number> {
    app.world.clock.advance(seconds);
    return verdict(await poll(app, agent));
  }

  describe("the request", () => {
    let agent: Agent;
    beforeEach(async () => {
      agent = await register(app);
    });

    function refused(answer: Answer): string {
      expect(answer.status).toBe(400);
      expect(answer.body).toEqual({ error: expect.any(String), error_description: expect.any(String) });
      expect(answer.headers.get("cache-control")).toBe("no-store");
      expect(answer.headers.get("pragma")).toBe("no-cache");
      return answer.body.error;
    }

    test("only a form is read: neither JSON, nor another media type, nor the query", async () => {
      const fields = { grant_type, claim_token: agent.claim_token };
      expect(refused(await postJson(app, paths.token, fields))).toBe("invalid_request");
      const body = new URLSearchParams(fields).toString();
      for (const type of [
        "text/plain",
        "multipart/form-data; boundary=x",
        "application/x-www-form-urlencoded; charset=latin1",
      ]) {
        const headers = { "content-type": type };
        expect(refused(await read(await app.fetch(paths.token, { method: "POST", body, headers })))).toBe(
          "invalid_request",
        );
      }
      const inQuery = await app.fetch(`${paths.token}?${body}`, { method: "POST" });
      expect(refused(await read(inQuery))).toBe("invalid_request");
      expect(refused(await postForm(app, `${paths.token}?${body}`, { grant_type }))).toBe("invalid_request");
      expect(refused(await postForm(app, paths.token, fields))).toBe("authorization_pending");
    });

    test("a parameter missing or empty is named", async () => {
      for (const [fields, description] of [
        [{}, "grant_type: is missing. claim_token: is missing."],
        [{ grant_type }, "claim_token: is missing."],
        [{ claim_token: agent.claim_token }, "grant_type: is missing."],
        [{ grant_type, claim_token: "" }, "claim_token: must not be empty."],
        [{ grant_type: "", claim_token: agent.claim_token }, "grant_type: must not be empty."],
      ] as const) {
        const answer = await postForm(app, paths.token, fields);
        expect(refused(answer)).toBe("invalid_request");
        expect(answer.body.error_description).toBe(description);
      }
    });

    test("a repeated parameter is refused, also one that is not known, and its name not repeated back", async () => {
      const once = [
        ["grant_type", grant_type],
        ["claim_token", agent.claim_token],
      ] as const;
      for (const twice of [once[0], once[1], ["x-secret", "1"], ["__proto__", "1"]] as const) {
        const answer = await postForm(app, paths.token, [...once, twice, twice]);
        expect(refused(answer)).toBe("invalid_request");
        expect(answer.body.error_description).toContain("must not repeat a parameter");
        expect(answer.body.error_description).not.toContain("secret");
      }
    });

    test("unknown parameters, client_id and an Authorization header are ignored", async () => {
      const fields = {
        grant_type,
        claim_token: agent.claim_token,
        client_id: "x",
        scope: publicScope.paymentsWrite,
        x: "",
      };
      for (const authorization of ["Basic eDp5", `Bearer ${agent.claim_token}`, "Bearer", "x"]) {
        app.world.clock.advance(5);
        expect(refused(await postForm(app, paths.token, fields, { authorization }))).toBe("authorization_pending");
      }
    });

    test("the grant type is judged before the claim token", async () => {
      for (const other of [
        "client_credentials",
        `${grant_type} `,
        grant_type.toUpperCase(),
        "urn:ietf:params:oauth:grant-type:device_code",
      ]) {
        const right = ["claim_token", agent.claim_token] as const;
        for (const beside of [
          [["claim_token", "unknown"]],
          [],
          [["claim_token", ""]],
          [right, right],
          [
            ["resource", "a"],
            ["resource", "b"],
          ],
          [right, ["x", "1"], ["x", "2"]],
        ] as const) {
          const answer = await postForm(app, paths.token, [["grant_type", other], ...beside]);
          expect([beside, refused(answer)]).toEqual([beside, "unsupported_grant_type"]);
        }
      }
    });

    test("a grant type that is repeated is none, whichever they are", async () => {
      for (const [one, two] of [
        [grant_type, "client_credentials"],
        ["client_credentials", grant_type],
        ["client_credentials", "client_credentials"],
        ["client_credentials", ""],
      ]) {
        const fields = [
          ["grant_type", one],
          ["grant_type", two],
          ["claim_token", agent.claim_token],
        ] as never;
        expect(refused(await postForm(app, paths.token, fields))).toBe("invalid_request");
      }
    });

    test("a claim token is known whole or not at all", async () => {
      const { attemptToken } = await startedClaim(app, agent);
      const { claim_token } = agent;
      const swapped = claim_token.slice(0, -1) + (claim_token.endsWith("A") ? "B" : "A");
      const unknown = `ot_clm_${"0".repeat(16)}_${"A".repeat(43)}`;
      for (const token of ["x", unknown, swapped, `${claim_token} `, agent.access_token, attemptToken, "\0"]) {
        expect(refused(await postForm(app, paths.token, { grant_type, claim_token: token }))).toBe("invalid_grant");
      }
    });
  });

  describe("before the human has finished", () => {
    test("pending, with the words that fit: nothing started, started, lapsed", async () => {
      const agent = await register(app);
      const described = async (): Promise<string> => {
        app.world.clock.advance(5);
        const { status, body } = await poll(app, agent);
        expect([status, body.error]).toEqual([400, "authorization_pending"]);
        return body.error_description;
      };
      expect(await described()).toMatch(/^No claim has been started/);
      await startedClaim(app, agent);
      app.world.clock.advance(constants.claimAttemptSeconds - 6);
      expect(await described()).toMatch(/^The human has not finished/);
      expect(await described()).toMatch(/Start the claim again/);
      await startedClaim(app, agent);
      expect(await described()).toMatch(/^The human has not finished/);
    });

    test("an attempt is open until the second before its 1800 are over, and until its fifth wrong code", async () => {
      for (const [seconds, words] of [
        [constants.claimAttemptSeconds - 1, /not finished/],
        [constants.claimAttemptSeconds, /lapsed/],
      ] as const) {
        const agent = await register(app);
        await startedClaim(app, agent);
        app.world.clock.advance(seconds);
        expect((await poll(app, agent)).body.error_description).toMatch(words);
      }
      const agent = await register(app);
      const email = freshEmail();
      const userId = await newHuman(app.world, email);
      const started = await startedClaim(app, agent, email);
      for (let n = 1; n <= constants.userCodeTries; n++) {
        await confirm(app, started, userId, otherCode(started.code));
        app.world.clock.advance(5);
        const { body } = await poll(app, agent);
        expect(body.error_description).toMatch(n < constants.userCodeTries ? /not finished/ : /lapsed/);
      }
    });

    test("declined: access_denied until a new start", async () => {
      const agent = await register(app);
      const email = freshEmail();
      const human = { userId: await newHuman(app.world, email), email };
      const { attemptToken: token } = await startedClaim(app, agent, email);
      expect(await declineClaim(database.db, { token, human, now: app.world.clock.now() })).toEqual({ ok: true });
      expect(await pollAfter(agent, 5)).toBe("access_denied");
      expect(await pollAfter(agent, 5)).toBe("access_denied");
      // The pace comes before what was decided.
      expect(await pollAfter(agent, 1)).toBe("slow_down");
      await startedClaim(app, agent, email);
      expect(await pollAfter(agent, 0)).toBe("authorization_pending");
    });

    test("the window: a second before its end pending, at its end expired_token, polled fast or not", async () => {
      const agent = await register(app);
      const another = await register(app);
      await startedClaim(app, another);
      expect(await pollAfter(agent, day - 1)).toBe("authorization_pending");
      expect(await pollAfter(agent, 1)).toBe("expired_token");
      expect(await pollAfter(agent, 0)).toBe("expired_token");
      expect(await pollAfter(another, 0)).toBe("expired_token");
    });
  });

  describe("the pace", () => {
    test("the first poll is never too fast; the next may come a second early, no more", async () => {
      const agent = await register(app);
      expect(await pollAfter(agent, 0)).toBe("authorization_pending");
      expect(await pollAfter(agent, 4)).toBe("authorization_pending");
      expect(await pollAfter(agent, 3.999)).toBe("slow_down");
    });

    test("a hasty poll adds 5 s, and counts as the one before", async () => {
      const agent = await register(app);
      expect(await pollAfter(agent, 0)).toBe("authorization_pending");
      expect(await pollAfter(agent, 2)).toBe("slow_down");
      expect(await pollAfter(agent, 8.999)).toBe("slow_down");
      expect(await pollAfter(agent, 14)).toBe("authorization_pending");
      expect(await pollAfter(agent, 13.999)).toBe("slow_down");
      expect(await pollAfter(agent, 19)).toBe("authorization_pending");
    });

    test("up to 60 s, no further", async () => {
      const agent = await register(app);
      await poll(app, agent);
      for (let interval = 10; interval <= 60; interval += 5) expect(await pollAfter(agent, 1)).toBe("slow_down");
      expect(await pollAfter(agent, 58.999)).toBe("slow_down");
      expect(await pollAfter(agent, 59)).toBe("authorization_pending");
      expect(await pollAfter(agent, 58.999)).toBe("slow_down");
      expect(await pollAfter(agent, 59)).toBe("authorization_pending");
    });

    test("a new start takes it back to 5 s, and the poll after it is a first one", async () => {
      const agent = await register(app);
      await poll(app, agent);
      for (let n = 0; n < 4; n++) expect(await pollAfter(agent, 1)).toBe("slow_down");
      await startedClaim(app, agent);
      expect(await pollAfter(agent, 0)).toBe("authorization_pending");
      expect(await pollAfter(agent, 4)).toBe("authorization_pending");
      expect(await pollAfter(agent, 3.999)).toBe("slow_down");
    });

    test("a start that was refused takes it back to nothing", async () => {
      const agent = await register(app);
      await poll(app, agent);
      expect((await start(app, agent, "no address")).status).toBe(400);
      expect(await pollAfter(agent, 1)).toBe("slow_down");
    });

    test("every claim token has its own", async () => {
      const [hasty, other] = [await register(app), await register(app)];
      await poll(app, hasty);
      expect(await pollAfter(hasty, 0)).toBe("slow_down");
      expect(await pollAfter(other, 0)).toBe("authorization_pending");
      expect(await pollAfter(other, 4)).toBe("authorization_pending");
    });

    test("of 50 polls at once exactly one keeps it", async () => {
      const agent = await register(app);
      for (const pause of [0, 5]) {
        app.world.clock.advance(pause);
        await startedClaim(app, agent);
        const verdicts = (await Promise.all(Array.from({ length: 50 }, () => poll(app, agent)))).map(verdict);
        expect(verdicts.filter((v) => v === "authorization_pending")).toHaveLength(1);
        expect(verdicts.filter((v) => v === "slow_down")).toHaveLength(49);
      }
    });
  });

  describe("once the human has confirmed", () => {
    test("the first poll gets a token with exactly the post-claim scopes, however fast; all later ones nothing", async () => {
      const agent = await register(app, { agent_name: "Robot 1" });
      expect(await pollAfter(agent, 0)).toBe("authorization_pending");
      const { userId } = await claim(app, agent);
      const answer = await poll(app, agent);
      expect(answer.status).toBe(200);
      expect(answer.headers.get("cache-control")).toBe("no-store");
      expect(answer.headers.get("pragma")).toBe("no-cache");
      const scopes = [
        publicScope.jobsRead,
        publicScope.jobsWrite,
        publicScope.proposalsRead,
        publicScope.messagesRead,
        publicScope.paymentsRead,
        publicScope.teamRead,
        publicScope.proposalsWrite,
        publicScope.messagesWrite,
        publicScope.teamWrite,
      ] satisfies PostClaimScope[];
      expect(answer.body).toStrictEqual({
        access_token: expect.stringMatching(/^ot_pat_[0-9a-f]{16}_[\w-]{43}$/),
        token_type: "bearer",
        scopes,
        scope: scopes.join(" "),
      });
      expect(scopes).toEqual(postClaimScopes);
      for (const seconds of [0, 5, day, day]) {
        expect(await pollAfter(agent, seconds)).toBe("invalid_grant");
      }
      const headers = { authorization: `Bearer ${answer.body.access_token}` };
      const me = await read(await app.fetch(paths.me, { headers }));
      expect(me.body.account).toMatchObject({ claimed: true, ownerUserId: userId, memberRole: "OWNER" });
      expect(me.body.token).toMatchObject({ label: "Robot 1", scopes });
      expect(me.body.actor.userId).toBe(userId);
    });

    test("of 50 polls at once exactly one gets it, and one token is made", async () => {
      const agent = await claimedAgent();
      const answers = await Promise.all(Array.from({ length: 50 }, () => poll(app, agent)));
      expect(answers.filter(({ status }) => status === 200)).toHaveLength(1);
      expect(answers.filter((answer) => verdict(answer) === "invalid_grant")).toHaveLength(49);
      const live = await database.db
        .selectFrom("tokens")
        .innerJoin("registrations", "registrations.organizationId", "tokens.organizationId")
        .select("tokens.id")
        .where("registrations.id", "=", agent.registration_id)
        .where("tokens.revokedAt", "is", null)
        .execute();
      expect(live).toHaveLength(1);
    });

    test("every token from before is dead at once, minted ones and those in the making too, before the exchange", async () => {
      const agent = await register(app);
      const mint = async (): Promise<string | undefined> => {
        const headers = { authorization: `Bearer ${agent.access_token}` };
        const answer = await read(await app.fetch("/api/public/v1/tokens", { method: "POST", headers }));
        expect([201, 401]).toContain(answer.status);
        return answer.body.token;
      };
      const email = freshEmail();
      const userId = await newHuman(app.world, email);
      const before = await mint();
      expect(await bearerStatus(app, before ?? "")).toBe(200);
      const started = await startedClaim(app, agent, email);
      const inFlight = Array.from({ length: 10 }, mint);
      expect(await confirm(app, started, userId)).toHaveProperty("ok");
      for (const token of [agent.access_token, before, ...(await Promise.all(inFlight))]) {
        if (token !== undefined) expect(await bearerStatus(app, token)).toBe(401);
      }
      expect(verdict(await poll(app, agent))).toBe(200);
    });

    test("it is delivered also to an account that has all the tokens it may have", async () => {
      const agent = await register(app);
      const { userId } = await claim(app, agent);
      const { organizationId } = await database.db
        .selectFrom("registrations")
        .select("organizationId")
        .where("id", "=", agent.registration_id)
        .executeTakeFirstOrThrow();
      const mint = () =>
        createToken(app.world, { organizationId, userId, name: "x", scopes: [publicScope.jobsRead], expiresAt: null });
      for (let n = 0; n < constants.activePersonalTokens; n++) expect(await mint()).toHaveProperty("token");
      expect(await mint()).toEqual({ refused: "limit" });
      const answer = await poll(app, agent);
      expect(answer.status).toBe(200);
      expect(await bearerStatus(app, answer.body.access_token)).toBe(200);
    });

    test("it waits 24 hours from the claim, not from the registration, and not a second longer", async () => {
      const agent = await register(app);
      app.world.clock.advance(day - 1);
      await claim(app, agent);
      expect(await pollAfter(agent, day - 1)).toBe(200);
      const late = await claimedAgent();
      expect(await pollAfter(late, day)).toBe("expired_token");
      expect(await pollAfter(late, 5)).toBe("expired_token");
    });

    test("a claim token that was revoked gets nothing", async () => {
      const agent = await claimedAgent();
      await revoke(app, agent.claim_token);
      expect(verdict(await poll(app, agent))).toBe("invalid_grant");
    });

    test("of a poll and a revocation of the claim token at the same instant one wins, wholly", async () => {
      for (let round = 0; round < 5; round++) {
        const agent = await claimedAgent();
        const [polled] = await Promise.all([poll(app, agent), revoke(app, agent.claim_token)]);
        expect([200, "invalid_grant"]).toContain(verdict(polled));
        if (polled.status === 200) expect(await bearerStatus(app, polled.body.access_token)).toBe(200);
        expect(verdict(await poll(app, agent))).toBe("invalid_grant");
      }
    });
  });
});
