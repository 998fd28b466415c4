import { constants, tokenPrefixes } from "../../../generated/constants.ts";
import { postClaimScopes, publicScope } from "../../../generated/scopes.ts";
import { type Check, check, type T } from "../../check.ts";
import {
  claimAccount,
  claimedWithToken,
  confirm,
  forged,
  mint,
  poll,
  register,
  sharedDelivery,
  sharedNeighbour,
  sharedNeighbourPolled,
  startClaim,
} from "../../flows/agent.ts";
import { isInTime, isToldToWait, sharedForgedStart, sharedFullDelivery } from "../../flows/claim.ts";
import {
  type LateClaim,
  SLOWED_SECONDS,
  sharedDeclined,
  sharedLapse,
  sharedLateClaims,
  sharedWindowEnd,
} from "../../flows/lifetime.ts";
import { serverOfOwnTime } from "../../flows/servers.ts";
import { after, inFirstSecond, inLastSecond, judgeInTime } from "../../inputs/edges.ts";
import { absentOrEmpty, NO_FORMS, repeated } from "../../inputs/forms.ts";
import { onTwoInstances } from "../../kit/engine/check.ts";
import type { Exchange } from "../../kit/http/exchange.ts";

const { claimGrantType: grant_type, pollIntervalSeconds: interval, pollIntervalStepSeconds: step } = constants;

/** Proves poll.*: what the token endpoint answers to an agent that polls. */
export const checks: readonly Check[] = [
  check("poll.form-only", { title: "JSON" }, async (t) => {
    const { claim_token } = await knownPoll(t);
    const answer = await t.call("pollClaimToken", { json: { grant_type, claim_token } });
    t.expect(answer, "the same members as JSON").oauthError(400, "invalid_request");
  }),

  check("poll.form-only", { title: "other media types" }, async (t) => {
    const { claim_token } = await knownPoll(t);
    const body = new URLSearchParams({ grant_type, claim_token }).toString();
    for (const type of NO_FORMS) {
      const answer = await t.call("pollClaimToken", {
        body,
        headers: type === undefined ? {} : { "content-type": type },
      });
      const what = type === undefined ? "without a media type" : `as ${type}`;
      t.expect(answer, `the same body ${what}`).oauthError(400, "invalid_request");
    }
  }),

  check("poll.form-only", { title: "the query is not read" }, async (t) => {
    const { claim_token } = await knownPoll(t);
    const moved = await t.call("pollClaimToken", { query: { claim_token }, form: { grant_type } });
    t.expect(moved, "the claim token in the query only").oauthError(400, "invalid_request");
    const both = await t.call("pollClaimToken", {
      query: { grant_type: "authorization_code", claim_token: forged(claim_token) },
      form: { grant_type, claim_token },
    });
    isWaiting(t, both, "a good form under a query with other values");
  }),

  check("poll.missing", async (t) => {
    const { claim_token } = await knownPoll(t);
    const wrong = absentOrEmpty(Object.entries({ grant_type, claim_token }), ["grant_type", "claim_token"]);
    for (const [what, form] of [...wrong, ["an empty body", []]] as const) {
      t.expect(await t.call("pollClaimToken", { form }), what).oauthError(400, "invalid_request");
    }
  }),

  check("poll.repeated", async (t) => {
    const { claim_token } = await knownPoll(t);
    const form: Array<[string, string]> = [
      ["grant_type", grant_type],
      ["claim_token", claim_token],
    ];
    for (const [what, twice] of repeated(form, ["grant_type", "claim_token"])) {
      const answer = await t.call("pollClaimToken", { form: twice });
      t.expect(answer, `${what} with the same value`).oauthError(400, "invalid_request");
    }
    for (const name of ["client_id", "nonsense"]) {
      const answer = await t.call("pollClaimToken", { form: [...form, [name, "1"], [name, "1"]] });
      t.expect(answer, `${name} twice`).oauthError(400, "invalid_request");
    }
    for (const other of ["client_credentials", ""]) {
      const answer = await t.call("pollClaimToken", { form: [...form, ["grant_type", other]] });
      const words = `a grant_type ${other || "without a value"} behind the right one`;
      t.expect(answer, words).oauthError(400, "invalid_request");
    }
  }),

  check("poll.unknown-params", async (t) => {
    const { claim_token, access_token } = await knownPoll(t);
    const form = { grant_type, claim_token };
    for (const name of ["nonsense", "client_id", "client_secret", "scope", "device_code", "token"]) {
      isWaiting(t, await t.call("pollClaimToken", { form: { ...form, [name]: "1" } }), `a ${name} beside`);
    }
    for (const authorization of [
      "Basic bm9ib2R5Om5vdGhpbmc=",
      "Bearer nonsense",
      `Bearer ${access_token}`,
      "nonsense",
    ]) {
      const answer = await t.call("pollClaimToken", { form, headers: { authorization } });
      isWaiting(t, answer, `Authorization: ${authorization}`);
    }
  }),

  check("poll.grant-type", async (t) => {
    const { claim_token } = await knownPoll(t);
    const others = [
      "authorization_code",
      "client_credentials",
      "urn:ietf:params:oauth:grant-type:device_code",
      `${grant_type}s`,
      grant_type.toUpperCase(),
    ];
    for (const other of others) {
      const answer = await t.call("pollClaimToken", { form: { grant_type: other, claim_token } });
      t.expect(answer, `the grant type ${other}`).oauthError(400, "unsupported_grant_type");
    }
  }),

  check("poll.grant-type", { title: "whatever else is wrong" }, async (t) => {
    const { claim_token } = await knownPoll(t);
    // What those grants ask for instead, and what of ours may be wrong beside it.
    const besides: Record<string, Array<[string, string]>> = {
      "without a claim_token": [],
      "with an empty claim_token": [["claim_token", ""]],
      "with a claim_token that is none": [["claim_token", "nonsense"]],
      "with two claim_tokens": [
        ["claim_token", claim_token],
        ["claim_token", claim_token],
      ],
      "with parameters of its own, one twice": [
        ["device_code", "nonsense"],
        ["client_id", "nobody"],
        ["resource", "https://a.example.com/"],
        ["resource", "https://b.example.com/"],
      ],
    };
    for (const other of ["client_credentials", "urn:ietf:params:oauth:grant-type:device_code", "nonsense"]) {
      for (const [what, more] of Object.entries(besides)) {
        const answer = await t.call("pollClaimToken", { form: [["grant_type", other], ...more] });
        t.expect(answer, `the grant type ${other} ${what}`).oauthError(400, "unsupported_grant_type");
      }
    }
  }),

  check("poll.unknown-token", async (t) => {
    const { claim_token, access_token } = await knownPoll(t);
    const others: Record<string, string> = {
      "a claim token that nobody was given": forged(claim_token),
      "a text that is no token": "nonsense",
      "a personal token": access_token,
      "the form of a claim attempt's token": claim_token.replace(
        tokenPrefixes.ClaimToken,
        tokenPrefixes.ClaimAttemptToken,
      ),
      "the claim token and something after it": `${claim_token}x`,
    };
    for (const [what, other] of Object.entries(others)) {
      t.expect(await poll(t, other), what).oauthError(400, "invalid_grant");
    }
  }),

  check(
    "poll.unknown-token",
    { title: "the other secrets of a confirmed claim", needs: ["human", "mail", "config"] },
    async (t) => {
      const site = await t.server({});
      const email = t.address("owner");
      const { access_token, claim_token } = await register(t, undefined, { site });
      const claim = await startClaim(t, claim_token, email, { site });
      const attemptToken = new URL(claim.verification_uri).searchParams.get("token") ?? "";
      const others: Record<string, string> = {
        "the token of the mailed link": attemptToken,
        "the secret of the mailed link in a claim token's form": attemptToken.replace(
          tokenPrefixes.ClaimAttemptToken,
          tokenPrefixes.ClaimToken,
        ),
        "the code that the human types": claim.user_code,
        "the mailed link": claim.verification_uri,
        "the personal token": access_token,
      };
      for (const [what, other] of Object.entries(others)) {
        t.expect(await poll(t, other, { site }), `${what}, before the human confirms`).oauthError(400, "invalid_grant");
      }
      await confirm(t, claim, email, { site });
      for (const [what, other] of Object.entries(others)) {
        t.expect(await poll(t, other, { site }), `${what}, once the human has confirmed`).oauthError(
          400,
          "invalid_grant",
        );
      }
      await t.control("the claim token collects the token", async () => {
        t.expect(await poll(t, claim_token, { site })).status(200);
      });
    },
  ),

  check("poll.pending", { title: "before a start, and while one is under way" }, async (t) => {
    const { polled: before } = await sharedNeighbourPolled(t);
    t.expect(before.judged, "a poll before any start").oauthError(400, "authorization_pending", /\bstart/i);
    const { polled: during } = await sharedForgedStart(t);
    t.expect(during.judged, "a poll while the human is asked").oauthError(400, "authorization_pending");
  }),

  check("poll.pending", { title: "when the last attempt has lapsed", needs: ["clock"] }, async (t) => {
    const { before, lapsed } = await sharedLapse(t);
    t.expect(before.judged, "a poll before the attempt lapses").oauthError(400, "authorization_pending");
    const after = t.expect(lapsed.judged, "a poll after the attempt has lapsed");
    after.oauthError(400, "authorization_pending", /\bstart/i);
  }),

  check("poll.slow-down", { title: "hasty polls and the interval they earn", alone: true }, async (t) => {
    const { polled: first, hasty, other } = await sharedForgedStart(t);
    t.expect(first.judged, "the first poll").oauthError(400, "authorization_pending");
    t.expect(hasty.judged, "the second poll, at once").oauthError(400, "slow_down");
    t.expect(other.judged, "the first poll of another claim token").oauthError(400, "authorization_pending");

    const { first: inTime, atOnce, early, patient, deniedHasty, started, polled } = await sharedDeclined(t);
    await t.control("a poll in time is pending, and another at once is too fast", async () => {
      t.expect(inTime.needed).oauthError(400, "authorization_pending");
      t.expect(atOnce.needed).oauthError(400, "slow_down");
    });

    const longer = `a poll ${interval} s after a slow_down, which made the interval longer`;
    t.expect(early.judged, longer).oauthError(400, "slow_down");
    t.expect(deniedHasty.judged, "a poll at once after one that was denied").oauthError(400, "slow_down");
    const slowed = `a poll ${SLOWED_SECONDS} s after the second slow_down`;
    t.expect(patient.judged, slowed).oauthError(400, "authorization_pending");

    await t.control("a claim can be started again", async () => {
      t.expect(started.needed.answer).body(200);
    });
    const reason = `a poll ${interval} s after a new start, which resets the interval`;
    t.expect(polled.judged, reason).oauthError(400, "authorization_pending");
  }),

  check("poll.slow-down", { title: "on two instances", peer: true }, async (t) => {
    const { claim_token } = await register(t);
    const from = t.instant().earliest;
    const first = await poll(t, claim_token);
    await t.control("the first poll is pending", async () => {
      t.expect(first).oauthError(400, "authorization_pending");
    });
    const second = await t.onPeer(() => poll(t, claim_token));
    const seconds = (t.instant().latest - from) / 1000;
    if (seconds > interval - 1) t.inconclusive(`two polls took ${seconds} s, and then neither is too fast`);
    t.expect(second, "a poll of the other instance, at once").oauthError(400, "slow_down");
  }),

  check("poll.slow-down", { title: "to the second, and up to 60", needs: ["clock"] }, async (t) => {
    const { claim_token } = await register(t);
    const { pollToleranceSeconds: tolerance, pollIntervalMaxSeconds: most } = constants;
    let lastBegan = performance.now();
    const pollAfter = async (seconds: number, error: "slow_down" | "authorization_pending"): Promise<void> => {
      for (let tries = 1; ; tries += 1) {
        await t.clock.advance(seconds);
        const began = performance.now();
        const answer = await poll(t, claim_token);
        const passed = (performance.now() - lastBegan) / 1000;
        lastBegan = began;
        // What passed of itself counts too: with a second of it the poll was not as early as it was to be.
        const isLate = error === "slow_down" && passed >= 1 && answer.at("error") === "authorization_pending";
        if (isLate && tries < 10) continue;
        if (isLate) t.inconclusive("two polls and a move of the clock took a second or more, each of ten times");
        t.expect(answer, `a poll ${seconds} s after the one before`).oauthError(400, error);
        return;
      }
    };
    await t.control("the first poll is pending", async () => {
      t.expect(await poll(t, claim_token)).oauthError(400, "authorization_pending");
    });
    await pollAfter(interval - tolerance, "authorization_pending");
    await pollAfter(interval - tolerance - 1, "slow_down");
    // Measured from the poll that was refused, not from the one before it, which is longer ago than the interval.
    await pollAfter(interval + step - tolerance - 1, "slow_down");
    await pollAfter(interval + 2 * step - tolerance, "authorization_pending");
    await pollAfter(interval + 2 * step - tolerance - 1, "slow_down");
    for (let now = interval + 3 * step; now < most + 3 * step; now += step) await pollAfter(0, "slow_down");
    await pollAfter(most - tolerance - 1, "slow_down");
    await pollAfter(most - tolerance, "authorization_pending");
  }),

  check("poll.window-over", async (t) => {
    await t.control("a poll is pending when an attempt has lapsed", async () => {
      t.expect((await sharedLapse(t)).lapsed.needed).oauthError(400, "authorization_pending");
    });
    const { before, lastPoll, latePoll, hastyPoll } = await sharedWindowEnd(t);
    const early = t.expect(before.judged, "a poll one minute before the end of the window");
    early.oauthError(400, "authorization_pending");
    await judgeInTime(t, lastPoll.judged, (answer) => {
      t.expect(answer, "a poll in the last second of the window").oauthError(400, "authorization_pending");
    });
    t.expect(latePoll.judged, "a poll after the window").oauthError(400, "expired_token");
    t.expect(hastyPoll.judged, "a hasty poll after the window").oauthError(400, "expired_token");
  }),

  check(
    "poll.window-over",
    { title: "of a claim that was declined", needs: ["human", "mail", "config", "clock"] },
    async (t) => {
      const site = await serverOfOwnTime(t);
      const email = t.address("claimant");
      const { claim_token } = await register(t, {}, { site });
      const claim = await startClaim(t, claim_token, email, { site });
      await t.control("a human can decline, and the agent is told", async () => {
        const { browser, landed } = await site.signIn(email, { start: claim.verification_uri });
        const page = await browser.follow(landed);
        t.expect((await browser.submit(page, "/claim/decline")).exchange).status(303);
        t.expect(await poll(t, claim_token, { site })).oauthError(400, "access_denied");
      });
      await site.clock.advance(constants.claimWindowSeconds + 1);
      const late = await poll(t, claim_token, { site });
      t.expect(late, "a poll after the window").oauthError(400, "expired_token");
    },
  ),

  check("poll.delivered", async (t) => {
    const { registration, hasty, delivered } = await sharedDelivery(t);
    await t.control("the agent had polled too fast before the claim", async () => {
      t.expect(hasty, "a second poll at once").oauthError(400, "slow_down");
    });
    const body = t.expect(delivered, "the first poll after the claim, at once").body(200);
    t.value("scopes", body.scopes).sameSetAs(postClaimScopes);
    t.value("access_token", body.access_token).matches(new RegExp(`^${tokenPrefixes.PersonalToken}.`));
    t.value("access_token", body.access_token).isNot(registration.access_token);
    t.value("token_type", body.token_type).is("bearer");
    const me = await t.call("getMe", { bearer: body.access_token });
    t.value("scopes of the token on the Public API", t.expect(me).body(200).token.scopes).sameSetAs(postClaimScopes);
  }),

  check("poll.scope", async (t) => {
    const { delivered } = await sharedDelivery(t);
    await t.control("the token was delivered", async () => {
      t.expect(delivered).status(200);
    });
    const scopes = delivered.list("scopes");
    t.expect(delivered, "the first poll after the claim").member("scope", scopes.join(" "));
  }),

  check("poll.once", async (t) => {
    const { delivered, later } = await sharedDelivery(t);
    await t.control("the token was delivered", async () => {
      t.expect(delivered).status(200);
    });
    for (const answer of later) t.expect(answer, "a poll after the delivery").oauthError(400, "invalid_grant");
  }),

  check("poll.once", { title: "one instance after the other", peer: true }, async (t) => {
    const email = t.address("owner");
    const { claim_token } = await register(t);
    const claim = await t.onPeer(() => startClaim(t, claim_token, email));
    await confirm(t, claim, email);
    await t.control("the token is delivered", async () => {
      t.expect(await t.onPeer(() => poll(t, claim_token))).status(200);
    });
    const here = await poll(t, claim_token);
    t.expect(here, "a poll of the one instance after the other has delivered").oauthError(400, "invalid_grant");
    const there = await t.onPeer(() => poll(t, claim_token));
    t.expect(there, "another poll of the one that has").oauthError(400, "invalid_grant");
  }),

  check("poll.once", { title: "when its token has been revoked", needs: ["human", "mail", "config"] }, async (t) => {
    const site = await t.server({});
    const { registration, token } = await claimedWithToken(t, { site });
    await t.control("the token is revoked", async () => {
      t.expect(await site.call("revokeToken", { form: { token } })).status(200);
    });
    const later = await poll(t, registration.claim_token, { site });
    t.expect(later, "a poll after the delivered token was revoked").oauthError(400, "invalid_grant");
  }),

  check(
    "poll.once",
    { title: "when the hours for its delivery are over", needs: ["human", "mail", "config", "clock"] },
    async (t) => {
      const site = await serverOfOwnTime(t);
      const { registration } = await claimedWithToken(t, { site });
      await site.clock.advance(constants.deliveryGraceSeconds + 1);
      const later = await poll(t, registration.claim_token, { site });
      t.expect(later, "a poll 24 hours after the delivery").oauthError(400, "invalid_grant");
    },
  ),

  ...onTwoInstances(
    check("poll.once-concurrent", async (t) => {
      const { registration } = await claimAccount(t);
      const answers = await t.atOnce(50, () => poll(t, registration.claim_token));
      const [first, ...more] = answers.filter(({ status }) => status === 200);
      const got = first === undefined ? 0 : 1 + more.length;
      t.value("polls that got a token, of 50 sent at the same instant", got, more.at(-1)).is(1);
      for (const answer of answers) {
        if (answer.status !== 200) t.expect(answer, "a poll that came second").oauthError(400, "invalid_grant");
      }
    }),
  ),

  check("poll.over-cap", async (t) => {
    const { made, delivered } = await sharedFullDelivery(t);
    const most = constants.activePersonalTokens;
    await t.control(`the owner makes ${most} tokens, and no more`, async () => {
      for (const [index, answer] of made.needed.entries()) {
        t.expect(answer.exchange, `token ${index + 1}`).page("tokens", index < most ? "created" : "too-many");
      }
      t.value("tokens asked for", made.needed.length).is(most + 1);
    });
    await isInTime(t, delivered);
    await t.control("the account is claimed for the token endpoint too", async () => {
      t.value("whether a poll is told to wait for the human", isToldToWait(delivered.needed)).is(false);
    });
    const answer = t.expect(delivered.judged, `the delivery to an account with ${most} active tokens`);
    const { access_token } = answer.body(200);
    t.expect(await t.call("getMe", { bearer: access_token }), "the delivered token").status(200);
  }),

  check("poll.grace", async (t) => {
    // Claimed late, so that the hours after the claim are not those after the registration.
    const { withMore, withLess } = await sharedLateClaims(t);
    const end = ({ confirmed }: LateClaim) => after(confirmed.needed, constants.deliveryGraceSeconds);
    const collect = (one: LateClaim) => () => poll(t, one.registration.claim_token);
    await inLastSecond(t, end(withMore), collect(withMore), (answer) => {
      t.expect(answer, "a first poll in the last second of the 24 hours after the claim").body(200);
    });
    await inFirstSecond(t, end(withLess), collect(withLess), (answer) => {
      t.expect(answer, "a first poll in the second that follows the 24 hours after the claim").oauthError(
        400,
        "expired_token",
      );
    });
  }),

  check("poll.revokes-pre-claim", async (t) => {
    const email = t.address("owner");
    const { access_token, claim_token } = await register(t);
    const minted = await mint(t, access_token);
    const ofMinted = await mint(t, minted.token);
    const narrow = await mint(t, access_token, { name: t.unique("narrow"), scopes: [publicScope.jobsRead] });
    const lasting = await mint(t, access_token, {
      expiresAt: new Date(t.now() + 2 * constants.claimWindowSeconds * 1000).toISOString(),
    });
    const claim = await startClaim(t, claim_token, email);
    const { browser, landed } = await t.signIn(email, { start: claim.verification_uri });
    const page = await browser.follow(landed);

    // Some reach the server before the confirmation, some after it, some while it is at work.
    const tokens = [access_token, minted.token, ofMinted.token, narrow.token, lasting.token];
    await t.control("the human confirms while tokens are being made", async () => {
      await t.atOnce(41, async (index) => {
        if (index === 20) {
          const done = await browser.submit(page, "/claim", { user_code: claim.user_code });
          t.expect(done.exchange, "the confirmation").status(303);
          return;
        }
        const made = await t.call("createToken", { bearer: access_token, json: {} });
        if (made.status === 201) tokens.push(made.string("token"));
      });
    });
    for (const [index, bearer] of tokens.entries()) {
      const which = [
        "the pre-claim token",
        "a token made with it",
        "a token made with that one",
        "a token of one scope",
        "a token with an expiry after the claim",
      ][index];
      const what = `${which ?? "a token whose making was in flight"}, after the confirmation and before the exchange`;
      t.expect(await t.call("getMe", { bearer }), what).envelope(401, "UNAUTHORIZED");
    }
    await t.control("the claim was confirmed", async () => {
      t.expect(await poll(t, claim_token)).status(200);
    });
  }),

  check("poll.all-400", { title: "what a human and the time decide", needs: ["human", "clock"] }, async (t) => {
    const { atOnce, denied } = await sharedDeclined(t);
    const { latePoll } = await sharedWindowEnd(t);
    t.expect(atOnce.judged, "a poll too soon").status(400);
    t.expect(denied.judged, "a poll after the human has declined").status(400);
    t.expect(latePoll.judged, "a poll after the window").status(400);
  }),

  check("poll.all-400", async (t) => {
    const { claim_token, access_token } = await sharedNeighbour(t);
    const errors: Record<string, { form: Record<string, string>; authorization?: string }> = {
      "an unknown claim token": { form: { grant_type, claim_token: forged(claim_token) } },
      "another kind of token": { form: { grant_type, claim_token: access_token } },
      "another grant type": { form: { grant_type: "client_credentials", claim_token } },
      "no claim token": { form: { grant_type } },
      "no grant type": { form: { claim_token } },
      "a poll before the claim": { form: { grant_type, claim_token } },
      "a poll too soon after it": { form: { grant_type, claim_token } },
      "an unknown claim token with client credentials": {
        form: { grant_type, claim_token: forged(claim_token) },
        authorization: "Basic bm9ib2R5Om5vdGhpbmc=",
      },
      "an unknown claim token with an unknown bearer": {
        form: { grant_type, claim_token: forged(claim_token) },
        authorization: `Bearer ${forged(access_token)}`,
      },
    };
    for (const [what, { form, authorization }] of Object.entries(errors)) {
      const headers = authorization === undefined ? {} : { authorization };
      t.expect(await t.call("pollClaimToken", { form, headers }), what).status(400);
    }
  }),
];

/** A registration whose well-formed poll is known and not yet answered with a token. */
async function knownPoll(t: T): ReturnType<typeof sharedNeighbour> {
  const registration = await sharedNeighbour(t);
  await t.control("a well-formed poll of this claim token is told to wait", async () => {
    isWaiting(t, await poll(t, registration.claim_token), "a well-formed poll");
  });
  return registration;
}

/** Several checks poll the same claim token, each sooner than the interval: too soon is as well known as pending. */
function isWaiting(t: T, answer: Exchange, what: string): void {
  t.expect(answer, what).status(400);
  t.value(`the error of ${what}`, answer.at("error")).oneOf("authorization_pending", "slow_down");
}
