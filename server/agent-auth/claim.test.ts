import { beforeAll, beforeEach, describe, expect, test } from "vitest";
import { constants } from "../../generated/constants.ts";
import { createOrganization } from "../accounts/memberships.ts";
import type { Limits } from "../config/config.ts";
import { startApp, type TestApp } from "../testing/app.ts";
import { type Database, databases, newHuman } from "../testing/index.ts";
import {
  type Agent,
  type Answer,
  claim,
  confirm,
  freshEmail,
  otherCode,
  paths,
  poll,
  postJson,
  register,
  revoke,
  rowCounts,
  start,
  startedClaim,
  verdict,
} from "./testing.ts";

const window = constants.claimWindowSeconds;

/** The stable word at the start of a refusal. */
function word({ status, body }: Answer): string {
  expect([status, body.error]).toEqual([400, "invalid_request"]);
  return /^(\w+): /.exec(body.error_description)?.[1] ?? body.error_description;
}

describe.each(databases)("the start of a claim on $name", ({ open }) => {
  let database: Database;
  let app: TestApp;
  beforeAll(async () => {
    database = await open();
    app = await startApp(database);
  });
  beforeEach(() => {
    app.world.mailer.sent.length = 0;
    return () => expect(app.errors.splice(0)).toEqual([]);
  });

  /** An app that has counted nothing yet. */
  async function limitedApp(limits: Partial<Limits>): Promise<TestApp> {
    await database.db.deleteFrom("rateLimits").execute();
    return startApp(database, { rateLimits: true, limits });
  }

  /** An address whose account belongs to an organization. */
  async function takenEmail(): Promise<string> {
    const email = freshEmail();
    await createOrganization(app.world, { userId: await newHuman(app.world, email), name: "Example" });
    return email;
  }

  /** Wrong codes until the claim has ended. */
  async function spendTries(agent: Agent): Promise<void> {
    const email = freshEmail();
    const userId = await newHuman(app.world, email);
    for (let left = constants.userCodeTriesInAll; left > 0; left -= constants.userCodeTries) {
      const started = await startedClaim(app, agent, email);
      for (let n = 0; n < constants.userCodeTries; n++) await confirm(app, started, userId, otherCode(started.code));
    }
  }

  test("the answer has exactly the declared members, and the mail the link without the code", async () => {
    const agent = await register(app, { agent_name: "Robot 1", organization_name: "Example GmbH" });
    const answer = await start(app, agent, "Owner@Example.COM");
    expect(answer.status).toBe(200);
    expect(answer.headers.get("cache-control")).toBe("no-store");
    expect(answer.body).toStrictEqual({
      user_code: expect.stringMatching(/^\d{6}$/),
      verification_uri: expect.stringMatching(/\/claim\?token=ot_cat_[0-9a-f]{16}_[\w-]{43}$/),
      expires_in: 1800,
      interval: 5,
      email_sent: true,
    });
    const { user_code, verification_uri } = answer.body;
    expect(verification_uri.startsWith(`${app.origin}/claim?`)).toBe(true);
    expect(verification_uri).not.toContain(user_code);

    expect(app.world.mailer.sent).toHaveLength(1);
    const [mail] = app.world.mailer.sent;
    expect(mail?.to).toBe("owner@example.com");
    expect(mail?.subject).toBe("An AI agent asks you to claim it");
    expect(mail?.text.split("\n")).toContain(verification_uri);
    expect(mail?.text).not.toContain(user_code);
    expect(mail?.text).toContain("It calls itself: Robot 1\nIt names this organization: Example GmbH\n");
    expect(mail?.text).toContain("If you do not know this agent");
  });

  test("a name that could be read as a link or a line of its own stays out of the mail", async () => {
    for (const name of ["https://evil.example", "evil.example", "a@evil.example", "Click: x", "<a>", "evil。example"]) {
      const agent = await register(app, { agent_name: name, organization_name: name });
      const answer = await start(app, agent, freshEmail());
      expect(answer.body.email_sent).toBe(true);
    }
    expect(app.world.mailer.sent).toHaveLength(6);
    for (const { subject, text } of app.world.mailer.sent) {
      expect(`${subject} ${text}`).not.toMatch(/evil|Click: x|<a>|calls itself|names this/);
      expect(text.match(/https?:\/\/\S+/g)).toEqual([expect.stringContaining(`${app.origin}/claim?token=`)]);
    }
  });

  describe("the order of the checks", () => {
    test("shape first: every member that is wrong is named, whatever else is", async () => {
      const missing = await postJson(app, paths.start, {});
      expect(missing.body).toEqual({
        error: "invalid_request",
        error_description: "claim_token: is missing. email: is missing.",
      });
      const wrong = await postJson(app, paths.start, { claim_token: null, email: 1 });
      expect(wrong.body.error_description).toBe("claim_token: must be a string. email: must be a string.");
      const half = await postJson(app, paths.start, { claim_token: "unknown" });
      expect(half.body.error_description).toBe("email: is missing.");
    });

    test("claim token, claimed, window, tries, email form, email taken", async () => {
      const taken = await takenEmail();
      const claimed = await register(app);
      await claim(app, claimed);
      const spent = await register(app);
      await spendTries(spent);
      const fresh = await register(app);

      expect(word(await start(app, { claim_token: "x" }, "no address"))).toBe("claim_token_unknown");
      expect(word(await start(app, claimed, "no address"))).toBe("already_claimed");
      expect(word(await start(app, spent, taken))).toBe("too_many_wrong_codes");
      expect(word(await start(app, fresh, "no address"))).toBe("email_invalid");
      expect(word(await start(app, fresh, taken))).toBe("email_already_registered");
      expect(verdict(await start(app, fresh, freshEmail()))).toBe(200);

      app.world.clock.advance(window);
      expect(word(await start(app, claimed, "no address"))).toBe("already_claimed");
      expect(word(await start(app, spent, "no address"))).toBe("claim_window_over");
      expect(word(await start(app, fresh, "no address"))).toBe("claim_window_over");
      expect(word(await start(app, fresh, taken))).toBe("claim_window_over");
    });

    test("the limits stand between the form of the address and whether it is taken", async () => {
      const taken = await takenEmail();
      const limited = await limitedApp({ claimStartsPerToken: 2 });
      const agent = await register(limited);
      expect(word(await start(limited, agent, taken))).toBe("email_already_registered");
      expect(word(await start(limited, agent, taken))).toBe("email_already_registered");
      expect(verdict(await start(limited, agent, taken))).toBe("rate_limit_exceeded");
      expect(word(await start(limited, agent, "no address"))).toBe("email_invalid");
    });
  });

  test("a claim token is known whole or not at all", async () => {
    const agent = await register(app);
    const { attemptToken } = await startedClaim(app, agent);
    const { claim_token } = agent;
    const swapped = claim_token.slice(0, -1) + (claim_token.endsWith("A") ? "B" : "A");
    const unknown = `ot_clm_${"0".repeat(16)}_${"A".repeat(43)}`;
    const other = [agent.access_token, attemptToken, agent.access_token.replace("pat", "clm"), agent.registration_id];
    for (const token of [
      "",
      " ",
      `${claim_token} `,
      `${claim_token}x`,
      claim_token.toUpperCase(),
      swapped,
      unknown,
      ...other,
      "\0",
      "é",
    ]) {
      expect(word(await start(app, { claim_token: token }, freshEmail()))).toBe("claim_token_unknown");
    }
  });

  describe("the window", () => {
    test("a second before it closes a claim can be started, at its end not", async () => {
      const agent = await register(app);
      app.world.clock.advance(window - 1);
      const last = await start(app, agent, freshEmail());
      expect([last.status, last.body.expires_in]).toEqual([200, 1]);
      app.world.clock.advance(1);
      expect(word(await start(app, agent, freshEmail()))).toBe("claim_window_over");
    });

    test("an attempt lasts 1800 s, or what is left of the window", async () => {
      const agent = await register(app);
      app.world.clock.advance(window - 1800);
      expect((await start(app, agent, freshEmail())).body.expires_in).toBe(1800);
      app.world.clock.advance(1);
      expect((await start(app, agent, freshEmail())).body.expires_in).toBe(1799);
      app.world.clock.advance(0.5);
      expect((await start(app, agent, freshEmail())).body.expires_in).toBe(1798);
    });

    test("what was announced is true: the code is good until the second before", async () => {
      for (const [seconds, outcome] of [
        [1799, { ok: true }],
        [1800, { refused: "expired" }],
      ] as const) {
        const email = freshEmail();
        const userId = await newHuman(app.world, email);
        const started = await startedClaim(app, await register(app), email);
        app.world.clock.advance(seconds);
        expect(await confirm(app, started, userId)).toMatchObject(outcome);
      }
    });
  });

  describe("the address", () => {
    test.each([
      ["a@b"],
      ["o'neil+x@sub.example.com"],
      [`${"a".repeat(242)}@example.com`],
      ["!#$%&'*+/=?^_`{|}~-@example.com"],
    ])("%s is one", async (email) => {
      const answer = await start(app, await register(app), email);
      expect([answer.status, answer.body.email_sent]).toEqual([200, true]);
      expect(app.world.mailer.sent.at(-1)?.to).toBe(email);
    });

    test("these are none, and nothing is begun or mailed", async () => {
      const agent = await register(app);
      const before = await rowCounts(app);
      const none = [
        "",
        " ",
        "a",
        "@",
        "a@",
        "@b",
        "a@b@c",
        "a b@c",
        " a@b",
        "a@b ",
        "a@b\n",
        "a\t@b",
        "a@b,c@d",
        "<a@b>",
      ];
      none.push(
        "a@b\r\nBcc: c@d",
        "a\0@b",
        "a\u007f@b",
        "ä@b",
        "a@bücher.example",
        "\u212a@b",
        "a@b\u2028",
        "a\u200b@b",
      );
      none.push(`${"a".repeat(243)}@example.com`, `"a"@b`, "a@-b", "a@b..c", "mailto:a@b", "a@[127.0.0.1]", "\ud800@b");
      for (const email of none) expect([email, word(await start(app, agent, email))]).toEqual([email, "email_invalid"]);
      expect(await rowCounts(app)).toEqual(before);
      expect(app.world.mailer.sent).toEqual([]);
    });

    test("its case does not matter", async () => {
      const taken = await takenEmail();
      expect(word(await start(app, await register(app), taken.toUpperCase()))).toBe("email_already_registered");
      const email = freshEmail();
      const started = await startedClaim(app, await register(app), email.toUpperCase());
      const userId = await newHuman(app.world, email);
      expect(await confirm(app, { ...started, email }, userId)).toHaveProperty("ok");
    });

    test("an account that belongs to nothing yet is not taken; once it has confirmed it is", async () => {
      const email = freshEmail();
      const userId = await newHuman(app.world, email);
      const [first, second] = [await register(app), await register(app)];
      const waiting = await startedClaim(app, first, email);
      // Neither agent stands in the other's way.
      const quicker = await startedClaim(app, second, email);
      expect(await confirm(app, quicker, userId)).toHaveProperty("ok");
      expect(await confirm(app, waiting, userId)).toEqual({ refused: "one-organization" });
      expect(word(await start(app, first, email))).toBe("email_already_registered");
      expect(verdict(await start(app, first, freshEmail()))).toBe(200);
    });
  });

  describe("again", () => {
    test("a new start ends the code and the link before it, and may name another address", async () => {
      const agent = await register(app);
      const email = freshEmail();
      const userId = await newHuman(app.world, email);
      const old = await startedClaim(app, agent, freshEmail());
      const first = await startedClaim(app, agent, email);
      const second = await startedClaim(app, agent, email);
      expect(new Set([old.attemptToken, first.attemptToken, second.attemptToken]).size).toBe(3);
      expect(await confirm(app, first, userId)).toEqual({ refused: "superseded" });
      if (first.code !== second.code) {
        expect(await confirm(app, second, userId, first.code)).toMatchObject({ refused: "wrong-code" });
      }
      expect(await confirm(app, second, userId)).toHaveProperty("ok");
      expect(word(await start(app, agent, freshEmail()))).toBe("already_claimed");
    });

    test("of many starts at once one attempt stays open", async () => {
      const agent = await register(app);
      const answers = await Promise.all(Array.from({ length: 20 }, () => start(app, agent, freshEmail())));
      expect(answers.map(verdict)).toEqual(Array(20).fill(200));
      const attempts = await database.db
        .selectFrom("claimAttempts")
        .select("supersededAt")
        .where("registrationId", "=", agent.registration_id)
        .execute();
      expect(attempts).toHaveLength(20);
      expect(attempts.filter(({ supersededAt }) => supersededAt === null)).toHaveLength(1);
    });

    test("of a start and a confirmation at the same instant exactly one wins, wholly", async () => {
      for (let round = 0; round < 10; round++) {
        const agent = await register(app);
        const email = freshEmail();
        const userId = await newHuman(app.world, email);
        const started = await startedClaim(app, agent, email);
        const order = round % 2 === 0;
        const confirming = order ? undefined : confirm(app, started, userId);
        const [answer, confirmed] = await Promise.all([
          start(app, agent, freshEmail()),
          confirming ?? confirm(app, started, userId),
        ]);
        if ("ok" in confirmed) {
          expect(word(answer)).toBe("already_claimed");
          expect(verdict(await poll(app, agent))).toBe(200);
        } else {
          expect(confirmed).toEqual({ refused: "superseded" });
          expect(verdict(answer)).toBe(200);
          expect(verdict(await poll(app, agent))).toBe("authorization_pending");
        }
      }
    });

    test("twenty wrong codes over all attempts end the claim", async () => {
      const agent = await register(app);
      await spendTries(agent);
      expect(word(await start(app, agent, freshEmail()))).toBe("too_many_wrong_codes");
      expect(verdict(await start(app, await register(app), freshEmail()))).toBe(200);
    });

    test("a claim that was revoked is known no longer", async () => {
      const agent = await register(app);
      await revoke(app, agent.claim_token);
      expect(word(await start(app, agent, freshEmail()))).toBe("claim_token_unknown");
    });
  });

  describe("limits", () => {
    test("of one claim token: the others go on, and so does it after the hour", async () => {
      const limited = await limitedApp({ claimStartsPerToken: 2 });
      const agent = await register(limited);
      const before = await rowCounts(limited);
      const answers = [];
      for (let n = 0; n < 3; n++) answers.push(await start(limited, agent, freshEmail()));
      expect(answers.map(verdict)).toEqual([200, 200, "rate_limit_exceeded"]);
      const over = answers[2];
      expect(over?.status).toBe(429);
      const wait = Number(over?.headers.get("retry-after"));
      expect(wait).toBeGreaterThan(0);
      expect(await rowCounts(limited)).toEqual({ ...before, claimAttempts: Number(before.claimAttempts) + 2 });
      expect(verdict(await start(limited, await register(limited), freshEmail()))).toBe(200);
      limited.world.clock.advance(wait - 1);
      expect(verdict(await start(limited, agent, freshEmail()))).toBe("rate_limit_exceeded");
      limited.world.clock.advance(1);
      expect(verdict(await start(limited, agent, freshEmail()))).toBe(200);
      expect(limited.errors).toEqual([]);
    });

    test("of one client: starts that failed count too", async () => {
      const limited = await limitedApp({ claimStartsPerClient: 4 });
      const agent = await register(limited);
      expect(word(await start(limited, { claim_token: "x" }, freshEmail()))).toBe("claim_token_unknown");
      expect(word(await start(limited, agent, "no address"))).toBe("email_invalid");
      expect(word(await start(limited, agent, await takenEmail()))).toBe("email_already_registered");
      expect(verdict(await start(limited, agent, freshEmail()))).toBe(200);
      expect(verdict(await start(limited, agent, freshEmail()))).toBe("rate_limit_exceeded");
      expect(verdict(await start(limited, await register(limited), freshEmail()))).toBe("rate_limit_exceeded");
    });

    test("of the mails to one address, all agents together: the claim starts, and nothing is sent", async () => {
      const limited = await limitedApp({ claimMails: 2 });
      const email = freshEmail();
      const sent = [];
      for (const spelling of [email, email.toUpperCase(), email]) {
        const answer = await start(limited, await register(limited), spelling);
        expect(answer.status).toBe(200);
        sent.push(answer.body.email_sent);
      }
      expect(sent).toEqual([true, true, false]);
      expect(limited.world.mailer.sent.map(({ to }) => to)).toEqual([email, email]);
      expect((await start(limited, await register(limited), freshEmail())).body.email_sent).toBe(true);
    });
  });

  test("mail that cannot be sent is no failure: the code and the link are there", async () => {
    app.world.mailer.broken = true;
    try {
      const email = freshEmail();
      const userId = await newHuman(app.world, email);
      const answer = await start(app, await register(app), email);
      expect([answer.status, answer.body.email_sent]).toEqual([200, false]);
      const attemptToken = new URL(answer.body.verification_uri).searchParams.get("token") ?? "";
      expect(await confirm(app, { attemptToken, code: answer.body.user_code, email }, userId)).toHaveProperty("ok");
    } finally {
      app.world.mailer.broken = false;
    }
  });

  test("with registration off neither an account nor a claim begins; polling and revoking go on", async () => {
    const off = await startApp(database, { anonymousRegistration: false });
    const agent = await register(app);
    const before = await rowCounts(off);
    for (const refused of [
      await postJson(off, paths.register, {}),
      await start(off, agent, freshEmail()),
      await start(off, { claim_token: "x" }, "no address"),
      await postJson(off, paths.register, { agent_name: "" }),
      await postJson(off, paths.start, { email: 7 }),
    ]) {
      expect([refused.status, verdict(refused)]).toEqual([403, "anonymous_not_enabled"]);
    }
    expect(verdict(await postJson(off, paths.register, { identity_type: "email" }))).toBe("unsupported_identity_type");
    expect(await rowCounts(off)).toEqual(before);
    expect(verdict(await poll(off, agent))).toBe("authorization_pending");
    await claim(app, agent);
    expect(verdict(await poll(off, agent))).toBe(200);
    expect(verdict(await revoke(off, agent.claim_token))).toBe(200);
    expect(off.errors).toEqual([]);
  });
});
