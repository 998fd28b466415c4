import { type Check, check, type T } from "../../check.ts";
import {
  claimAccount,
  claimedWithToken,
  forged,
  type MintedToken,
  type Minting,
  mint,
  poll,
  register,
  sharedRegistration,
  startClaim,
} from "../../flows/agent.ts";
import { newInstall, sharedInstall } from "../../flows/platform.ts";
import { consentState } from "../../flows/platform-pages.ts";
import { absentOrEmpty, repeated } from "../../inputs/forms.ts";
import type { Exchange } from "../../kit/http/exchange.ts";

/** Proves revoke.*: how a token is ended by whoever holds it (RFC 7009). */
export const checks: readonly Check[] = [
  check("revoke.live", async (t) => {
    const expiresAt = new Date(t.now() + 3_600_000).toISOString();
    for (const [what, wanted] of Object.entries({ "a live token": {}, "a token that expires": { expiresAt } })) {
      const { token } = await liveToken(t, wanted);
      t.expect(await revoke(t, token), `the revocation of ${what}`)
        .status(200)
        .json({});
      t.expect(await t.call("getMe", { bearer: token }), `${what} right after`).envelope(401, "UNAUTHORIZED");
    }
  }),

  check("revoke.live", { title: "on two instances", peer: true }, async (t) => {
    const [here, there] = [await liveToken(t), await liveToken(t)];
    await t.control("both instances know both tokens", async () => {
      for (const { token } of [here, there]) {
        await t.onPeer(async () => t.expect(await t.call("getMe", { bearer: token })).status(200));
      }
    });
    t.expect(await revoke(t, here.token), "the revocation").status(200);
    const dead = await t.onPeer(() => t.call("getMe", { bearer: here.token }));
    t.expect(dead, "a call of the other instance right after it").envelope(401, "UNAUTHORIZED");
    t.expect(await t.onPeer(() => revoke(t, there.token)), "the revocation by the other instance").status(200);
    t.expect(await t.call("getMe", { bearer: there.token }), "and a call of the one").envelope(401, "UNAUTHORIZED");
  }),

  check(
    "revoke.live",
    { title: "what a registration and a claim have given", needs: ["human", "mail", "config"] },
    async (t) => {
      const site = await t.server({});
      const { access_token } = await register(t, {}, { site });
      const { token: other } = await mint(t, access_token, {}, { site });
      const { token } = await claimedWithToken(t, { site });
      for (const [what, bearer] of Object.entries({ "the first token": access_token, "a claimed token": token })) {
        await t.control(`${what} works`, async () => {
          t.expect(await site.call("getMe", { bearer })).status(200);
        });
        t.expect(await site.call("revokeToken", { form: { token: bearer } }), `the revocation of ${what}`).status(200);
        t.expect(await site.call("getMe", { bearer }), `${what} right after`).envelope(401, "UNAUTHORIZED");
        t.expect(await site.call("getMe", { bearer: other }), "one that the first has made").status(200);
      }
    },
  ),

  check("revoke.unknown", { title: "says nothing of the token" }, async (t) => {
    const { token } = await liveToken(t);
    const live = await t.control("a live token is revoked", async () => {
      const answer = await revoke(t, token);
      t.expect(answer).status(200);
      return answer;
    });
    const others: Record<string, string> = {
      "a token already revoked": token,
      "a token that nobody was given": forged(token),
      "a text that is no token": "nonsense",
      "a text with every kind of character": "ot_pat_ \"\\\u0000é%zz&=+'",
      "a very long text": "ot_pat_".padEnd(5000, "0"),
    };
    for (const [what, other] of Object.entries(others)) {
      const answer = await revoke(t, other);
      t.expect(answer, what).status(200).json({});
      t.value(`the body for ${what}`, answer.text).is(live.text);
      t.value(`the headers for ${what}, but date and request id`, steadyHeaders(answer)).is(steadyHeaders(live));
    }
  }),

  check("revoke.unknown", { title: "a token's id with another secret revokes nothing" }, async (t) => {
    const { token } = await liveToken(t);
    t.expect(await revoke(t, forged(token)), "its id with another secret")
      .status(200)
      .json({});
    t.expect(await t.call("getMe", { bearer: token }), "the token itself, after that").status(200);
  }),

  check("revoke.unknown", { title: "a platform token's id with another secret", needs: ["human"] }, async (t) => {
    const { token: bearer } = (await sharedInstall(t)).install;
    t.expect(await revoke(t, forged(bearer)), "its id with another secret")
      .status(200)
      .json({});
    t.expect(await t.call("getCurrentInstall", { bearer }), "the token itself, after that").status(200);
  }),

  check("revoke.other-kinds", { title: "claim token and attempt token" }, async (t) => {
    const email = t.address();
    const { claim_token } = await register(t);
    const claim = await startClaim(t, claim_token, email);
    const attemptToken = new URL(claim.verification_uri).searchParams.get("token") ?? "";
    const { browser, landed } = await t.signIn(email, { start: claim.verification_uri });
    const page = await t.control("the human is asked for the code", async () => {
      const open = await browser.follow(landed);
      t.expect(open.exchange).page("claim", "confirm");
      return open;
    });

    t.expect(await revoke(t, attemptToken), "the revocation of the attempt's token")
      .status(200)
      .json({});
    t.expect(await revoke(t, forged(claim_token)), "the claim token's id with another secret").status(200);
    const polled = await poll(t, claim_token);
    t.expect(polled, "a poll after the attempt's token was revoked").oauthError(400, "authorization_pending");
    const still = await browser.open(claim.verification_uri);
    t.expect(still.exchange, "the claim page after the attempt's token was revoked").page("claim", "confirm");

    t.expect(await revoke(t, claim_token), "the revocation of the claim token")
      .status(200)
      .json({});
    const ended = await poll(t, claim_token);
    t.expect(ended, "a poll after the claim token was revoked").oauthError(400, "invalid_grant");
    const start = await t.call("startClaim", { json: { claim_token, email } });
    t.expect(start, "a start after the claim token was revoked").oauthError(400, "invalid_request");
    const confirmed = await browser.submit(page, "/claim", { user_code: claim.user_code });
    t.value("status of the right code after the claim token was revoked", confirmed.status).isNot(303);
    t.expect(await poll(t, claim_token), "a poll after that").oauthError(400, "invalid_grant");
  }),

  check(
    "revoke.other-kinds",
    { title: "a claim token between confirmation and delivery", needs: ["human", "mail", "config"] },
    async (t) => {
      const site = await t.server({});
      const { claim_token } = (await claimAccount(t, { site })).registration;
      const revoked = await site.call("revokeToken", { form: { token: claim_token } });
      t.expect(revoked, "the revocation of the claim token of a confirmed claim").status(200).json({});
      const polled = await poll(t, claim_token, { site });
      t.expect(polled, "the first poll after it").oauthError(400, "invalid_grant");
    },
  ),

  check("revoke.other-kinds", { title: "a claim token without a start", needs: ["config"] }, async (t) => {
    const site = await t.server({});
    const { claim_token, access_token } = await register(t, {}, { site });
    const revoked = await site.call("revokeToken", { form: { token: claim_token } });
    t.expect(revoked, "the revocation of a claim token without a start").status(200).json({});
    t.expect(await poll(t, claim_token, { site }), "a poll after it").oauthError(400, "invalid_grant");
    const me = await site.call("getMe", { bearer: access_token });
    t.expect(me, "the agent's own token, which is another").status(200);
  }),

  check("revoke.other-kinds", { title: "a platform token" }, async (t) => {
    const { app, customer, install } = await newInstall(t, "revoke");
    await t.control("the token opens the Platform API", async () => {
      t.expect(await t.call("getCurrentInstall", { bearer: install.token })).status(200);
    });
    t.expect(await revoke(t, install.token), "the revocation of a platform token")
      .status(200)
      .json({});
    const dead = await t.call("getCurrentInstall", { bearer: install.token });
    t.expect(dead, "the platform token right after").envelope(401, "UNAUTHORIZED");
    t.value("what the customer is asked afterwards", await consentState(customer.browser, app)).is("reconnect");
  }),

  check("revoke.other-kinds", { title: "a platform token, on two instances", peer: true }, async (t) => {
    const { install } = await newInstall(t, "revoke");
    const current = () => t.onPeer(() => t.call("getCurrentInstall", { bearer: install.token }));
    await t.control("the other instance knows the token", async () => {
      t.expect(await current()).status(200);
    });
    t.expect(await revoke(t, install.token), "the revocation").status(200);
    t.expect(await current(), "the token on the other instance right after").envelope(401, "UNAUTHORIZED");
  }),

  check("revoke.other-kinds", { title: "the form of a platform token", needs: [] }, async (t) => {
    const { token } = await liveToken(t);
    const platform = token.replace("ot_pat_", "ot_ptk_");
    t.expect(await revoke(t, platform), "a platform token that nobody was given")
      .status(200)
      .json({});
    t.expect(await t.call("getMe", { bearer: token }), "the personal token of the same id").status(200);
  }),

  check("revoke.missing", async (t) => {
    await revocable(t);
    const { token } = await liveToken(t);
    const form = [["token", token]] as const;
    const wrong = [...absentOrEmpty(form, ["token"]), ...repeated(form, ["token"])];
    for (const [what, form] of [...wrong, ["a hint alone", [["token_type_hint", "access_token"]]]] as const) {
      t.expect(await t.call("revokeToken", { form }), what).oauthError(400, "invalid_request");
    }
    t.expect(await t.call("getMe", { bearer: token }), "the token after the refused calls").status(200);
  }),

  check("revoke.hint", async (t) => {
    for (const token_type_hint of ["access_token", "refresh_token", "claim_token", "nonsense", ""]) {
      const { token } = await liveToken(t);
      const answer = await t.call("revokeToken", { form: { token, token_type_hint } });
      t.expect(answer, `the hint ${token_type_hint}`).status(200).json({});
      const after = await t.call("getMe", { bearer: token });
      t.expect(after, `the token revoked with the hint ${token_type_hint}`).envelope(401, "UNAUTHORIZED");
    }
  }),

  check("revoke.hint", { title: "a claim token", needs: ["config"] }, async (t) => {
    const site = await t.server({});
    for (const token_type_hint of ["access_token", "nonsense"]) {
      const { claim_token } = await register(t, {}, { site });
      const answer = await site.call("revokeToken", { form: { token: claim_token, token_type_hint } });
      t.expect(answer, `a claim token with the hint ${token_type_hint}`).status(200).json({});
      const polled = await poll(t, claim_token, { site });
      t.expect(polled, `a poll after the hint ${token_type_hint}`).oauthError(400, "invalid_grant");
    }
  }),

  check("revoke.form-only", async (t) => {
    await revocable(t);
    const { token } = await liveToken(t);
    const answer = await t.call("revokeToken", { json: { token } });
    t.expect(answer, "the same member as JSON").oauthError(400, "invalid_request");
    t.expect(await t.call("getMe", { bearer: token }), "the token after the refused call").status(200);
  }),
];

function revoke(t: T, token: string): Promise<Exchange<"revokeToken">> {
  return t.call("revokeToken", { form: { token } });
}

/** A token of its own for this check, known to work. */
async function liveToken(t: T, wanted: Minting = {}): Promise<MintedToken> {
  const { access_token } = await sharedRegistration(t);
  const made = await mint(t, access_token, wanted);
  await t.control("the token works", async () => {
    t.expect(await t.call("getMe", { bearer: made.token })).status(200);
  });
  return made;
}

/** The known-good call that the refused ones differ from. */
async function revocable(t: T): Promise<void> {
  const { token } = await liveToken(t);
  await t.control("a token named once, in a form, is revoked", async () => {
    t.expect(await revoke(t, token)).status(200);
    t.expect(await t.call("getMe", { bearer: token })).status(401);
  });
}

/** What no caller may tell answers apart by: every header but the two that are new each time. */
function steadyHeaders(answer: Exchange): string[] {
  return answer.headers.raw
    .map(([name, value]) => `${name.toLowerCase()}: ${value}`)
    .filter((line) => !/^(date|x-request-id):/.test(line))
    .sort();
}
