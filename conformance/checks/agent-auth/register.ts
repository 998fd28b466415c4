import { constants, tokenPrefixes } from "../../../generated/constants.ts";
import { operations } from "../../../generated/operations.ts";
import { preClaimScopes, publicScope } from "../../../generated/scopes.ts";
import { type Check, check, type T } from "../../check.ts";
import {
  claimAccount,
  claimedWithToken,
  confirm,
  FULL_REGISTRATION,
  LONGEST_NAME,
  poll,
  register,
  sharedBodilessRegistration,
  sharedFullRegistration,
  sharedRegistration,
  sharedRegistrationAnswer,
  startClaim,
} from "../../flows/agent.ts";
import { sharedWindowEnd } from "../../flows/lifetime.ts";
import { loggedBy } from "../../flows/log.ts";
import { newInstallOn } from "../../flows/platform.ts";
import { atHourStart } from "../../flows/rate.ts";
import { serversOnAndOff } from "../../flows/servers.ts";
import { canBeGuessed, secretOf, waysFound } from "../../flows/stored-secrets.ts";
import type { Browser } from "../../kit/target/browser.ts";
import { signInCode } from "../../profiles/opentrain/sign-in.ts";

const JSON_BODY = { "content-type": "application/json" };

const NAMES = ["agent_name", "organization_name"] as const;

const BAD_NAMES: Readonly<Record<string, unknown>> = {
  "121 letters": "x".repeat(121),
  "121 code points": `${LONGEST_NAME}é`,
  empty: "",
  "only spaces": "   ",
  "only white space of other kinds": "\u00a0\u2003\u3000",
  "only letters without a glyph": "\u3164\u115f\u{e0100}",
  null: null,
  "a number": 7,
  "a boolean": true,
  "an array": ["x"],
  "an object": { name: "x" },
};

/** What must not be in a name; of ranges the ends. */
const FORBIDDEN: Readonly<Record<string, readonly string[]>> = {
  control: ["\u0000", "\u0007", "\u001b", "\u001f", "\u007f", "\u0080", "\u009f"],
  "line-break": ["\n", "\r", "\u0085", "\u2028", "\u2029"],
  "bidirectional-override": ["\u202a", "\u202b", "\u202c", "\u202d", "\u202e", "\u2066", "\u2067", "\u2068", "\u2069"],
};

/** Proves register.*: what `POST /api/agent/identity` takes and gives. */
export const checks: readonly Check[] = [
  check("register.empty-body", { title: "an empty object" }, async (t) => {
    const { answer } = await sharedRegistrationAnswer(t);
    t.expect(answer, "a registration with {}").body(200);
  }),

  check("register.empty-body", { title: "no body at all" }, async (t) => {
    // The control is the known-good request; the check then changes exactly one thing.
    await sharedRegistration(t);
    t.expect(await sharedBodilessRegistration(t), "a registration without a body").body(200);
  }),

  check("register.shape", async (t) => {
    const { answer } = await sharedRegistrationAnswer(t);
    // `body` also judges the answer by the contract, so its members and their types need no words here; what follows
    // is what the rule says beyond the schema.
    const body = t.expect(answer).body(200);
    t.value("access_token", body.access_token).matches(new RegExp(`^${tokenPrefixes.PersonalToken}.`));
    t.value("claim_token", body.claim_token).matches(new RegExp(`^${tokenPrefixes.ClaimToken}.`));
    t.value("token_type", body.token_type).is("bearer");
    t.value("scopes", body.scopes).sameSetAs(preClaimScopes);
  }),

  check("register.window", async (t) => {
    const { answer, at } = await sharedRegistrationAnswer(t);
    const lasts = (Date.parse(answer.string("claim_token_expires_at")) - at) / 1000;
    const { claimWindowSeconds } = constants;
    t.value("seconds from the registration to claim_token_expires_at", lasts).between(
      claimWindowSeconds - 60,
      claimWindowSeconds + 60,
    );
  }),

  check("register.endpoints", async (t) => {
    const { answer } = await sharedRegistrationAnswer(t);
    for (const member of ["claim_endpoint", "token_endpoint"]) {
      const url = URL.parse(answer.string(member));
      t.value(`the origin of ${member}`, url?.origin).is(t.origin);
      const path = `${url?.pathname}${url?.search}`;
      t.expect(await t.send({ method: "POST", path }), `an empty POST to ${member}`).oauthError(400, "invalid_request");
    }
  }),

  check("register.identity-type", { title: "another string" }, async (t) => {
    await fullRegistration(t);
    for (const identity_type of ["service_account", "Anonymous", "anonymous ", ""]) {
      const answer = await t.call("registerAgent", { json: { ...FULL_REGISTRATION, identity_type } });
      t.expect(answer, `identity_type ${JSON.stringify(identity_type)}`).oauthError(400, "unsupported_identity_type");
    }
  }),

  check("register.identity-type", { title: "whatever else is wrong" }, async (t) => {
    await fullRegistration(t);
    for (const wrong of [{ agent_name: "" }, { agent_name: null }, { organization_name: 7 }, { assertion: [] }]) {
      const answer = await t.call("registerAgent", {
        json: { ...FULL_REGISTRATION, ...wrong, identity_type: "identity_assertion" },
      });
      const words = `another identity_type beside ${JSON.stringify(wrong)}`;
      t.expect(answer, words).oauthError(400, "unsupported_identity_type");
    }
  }),

  check("register.identity-type", { title: "null or another JSON type" }, async (t) => {
    await fullRegistration(t);
    for (const identity_type of [null, 1, true, ["anonymous"], { anonymous: true }]) {
      const answer = await t.call("registerAgent", { json: { ...FULL_REGISTRATION, identity_type } });
      t.expect(answer, `identity_type ${JSON.stringify(identity_type)}`).oauthError(400, "invalid_request");
    }
  }),

  check("register.limits", { title: "names of exactly 120 code points" }, async (t) => {
    t.expect(await sharedFullRegistration(t), "a registration with names of 120 code points").body(200);
  }),

  ...NAMES.map((member) =>
    check("register.limits", { title: `a bad ${member}` }, async (t) => {
      await fullRegistration(t);
      for (const [words, value] of Object.entries(BAD_NAMES)) {
        const answer = await t.call("registerAgent", { json: { ...FULL_REGISTRATION, [member]: value } });
        t.expect(answer, `${member}: ${words}`).oauthError(400, "invalid_request", new RegExp(`\\b${member}\\b`));
      }
    }),
  ),

  check("register.names", async (t) => {
    await fullRegistration(t);
    for (const [kind, characters] of Object.entries(FORBIDDEN)) {
      for (const character of characters) {
        for (const member of NAMES) {
          const answer = await t.call("registerAgent", {
            json: { ...FULL_REGISTRATION, [member]: `Agent${character}x` },
          });
          const point = `U+${character.codePointAt(0)?.toString(16).toUpperCase().padStart(4, "0")}`;
          t.expect(answer, `${member} with a ${kind} character, ${point}`).oauthError(400, "invalid_request");
        }
      }
    }
  }),

  check("register.unknown-members", async (t) => {
    await sharedRegistration(t);
    const unknown = {
      scopes: [publicScope.paymentsWrite],
      email: 7,
      nested: { deep: [null] },
      constructor: "x",
      "": "",
    };
    const body = t.expect(await t.call("registerAgent", { json: unknown }), "a registration with them").body(200);
    t.value("scopes", body.scopes).sameSetAs(preClaimScopes);
  }),

  check("register.malformed", { title: "malformed JSON" }, async (t) => {
    await sharedRegistration(t);
    for (const body of [
      "{",
      '{"agent_name":"x"',
      "{} {}",
      "{'agent_name':'x'}",
      '{"agent_name":"x",}',
      "nonsense",
      " ",
    ]) {
      const answer = await t.call("registerAgent", { body, headers: JSON_BODY });
      t.expect(answer, `the body ${JSON.stringify(body)}`).oauthError(400, "invalid_request");
    }
  }),

  check("register.malformed", { title: "JSON that is no object" }, async (t) => {
    await sharedRegistration(t);
    for (const json of [null, [], [{}], "{}", 1, true]) {
      const answer = await t.call("registerAgent", { json });
      t.expect(answer, `the body ${JSON.stringify(json)}`).oauthError(400, "invalid_request");
    }
  }),

  check("register.malformed", { title: "another media type" }, async (t) => {
    await sharedRegistration(t);
    const types = [
      "text/plain",
      "application/x-www-form-urlencoded",
      "application/jsonx",
      "multipart/form-data; boundary=x",
    ];
    for (const type of types) {
      const answer = await t.call("registerAgent", { body: "{}", headers: { "content-type": type } });
      t.expect(answer, `{} as ${type}`).oauthError(400, "invalid_request");
    }
    const answer = await t.call("registerAgent", { body: "{}" });
    t.expect(answer, "{} without a media type").oauthError(400, "invalid_request");
  }),

  check("register.malformed", { title: "over 100 kB" }, async (t) => {
    const most = operations.registerAgent.body.limit;
    await t.control("a body of exactly 100 kB is refused for what is in it, not for its size", async () => {
      const answer = await t.call("registerAgent", { body: padded(most), headers: JSON_BODY });
      t.expect(answer).oauthError(400, "unsupported_identity_type");
    });
    for (const [words, headers] of [
      ["with its length", JSON_BODY],
      ["in chunks", { ...JSON_BODY, "transfer-encoding": "chunked" }],
    ] as const) {
      const answer = await t.call("registerAgent", { body: padded(most + 1), headers });
      t.expect(answer, `one byte more than 100 kB, sent ${words}`).oauthError(413, "invalid_request");
    }
  }),

  check("register.disabled", async (t) => {
    const { on, off } = await serversOnAndOff(t);
    const pending = await register(t, {}, { site: on });
    const claimed = await claimAccount(t, { site: on });

    t.expect(await off.call("registerAgent", { json: {} }), "a registration").oauthError(403, "anonymous_not_enabled");
    const json = { claim_token: pending.claim_token, email: t.address() };
    t.expect(await off.call("startClaim", { json }), "the start of a claim").oauthError(403, "anonymous_not_enabled");
    for (const operation of ["registerAgent", "startClaim"] as const) {
      const answer = await off.call(operation, { json: { agent_name: "", email: 7 } });
      t.expect(answer, `${operation} with wrong members`).oauthError(403, "anonymous_not_enabled");
    }

    const waiting = await poll(t, pending.claim_token, { site: off });
    t.expect(waiting, "a poll before the claim").oauthError(400, "authorization_pending");
    const delivered = await poll(t, claimed.registration.claim_token, { site: off });
    const token = t.expect(delivered, "the first poll after the claim").body(200).access_token;

    await t.control("the delivered token works", async () => {
      t.expect(await off.call("getMe", { bearer: token })).status(200);
    });
    t.expect(await off.call("revokeToken", { form: { token } }), "a revocation").json({});
    t.expect(await off.call("getMe", { bearer: token }), "the revoked token").envelope(401, "UNAUTHORIZED");
  }),

  check("register.rate-limited", { alone: false }, async (t) => {
    const site = await atHourStart(await t.start({ RATE_LIMITS: "on", LIMIT_REGISTRATIONS: "3" }));
    for (let n = 1; n <= 3; n += 1) await register(t, {}, { site });
    const over = await site.call("registerAgent", { json: {} });
    t.expect(over, "the fourth registration of three")
      .oauthError(429, "rate_limit_exceeded")
      .header("retry-after", /^[1-9]\d*$/)
      .directive("cache-control", "no-store");
    const other = await site.call("registerAgent", { json: {}, from: "127.0.0.2" });
    t.value("status for another client", other.status).is(200);
    await site.clock.advance(Number(over.headers.get("retry-after")));
    const later = await site.call("registerAgent", { json: {} });
    t.value("status after as many seconds as Retry-After said", later.status).is(200);
  }),

  check("register.token-live", async (t) => {
    const { answer, firstCall } = await sharedRegistrationAnswer(t);
    t.expect(firstCall, "GET /auth/me with the access token, at once").body(200);
    const jobs = await t.call("listMyJobs", { bearer: answer.string("access_token") });
    t.expect(jobs, "the jobs, by the scope to see them").body(200);
  }),

  check("register.unguessable", async (t) => {
    const secrets: string[] = [];
    for (let batch = 0; batch < 4; batch += 1) {
      const registrations = await t.atOnce(50, () => register(t));
      secrets.push(...registrations.flatMap((one) => [secretOf(one.access_token), secretOf(one.claim_token)]));
    }
    const weak = secrets.filter((secret) => !/^[A-Za-z0-9_-]{22,}$/.test(secret)).length;
    t.value(`of ${secrets.length} secret parts, those with less than 22 base64url characters`, weak).is(0);
    t.value("different secret parts", new Set(secrets).size).is(secrets.length);
    const starts = new Set(secrets.map((secret) => secret.slice(0, 8)));
    t.value("different first 8 characters", starts.size).is(secrets.length);
  }),

  check("register.after-window", async (t) => {
    const { draft, latePoll, me, laterDraft } = await sharedWindowEnd(t);
    await t.control("the claim window is over for an account that was at work until then", async () => {
      void draft.needed;
      t.expect(latePoll.needed).oauthError(400, "expired_token");
    });
    const { token } = t.expect(me.judged, "GET /auth/me after the window").body(200);
    t.value("token.scopes", token.scopes).sameSetAs(preClaimScopes);
    t.expect(laterDraft.judged, "a draft after the window").body(201);
  }),

  check("register.at-rest", { title: "tokens" }, async (t) => {
    const site = await t.server({});
    const email = t.address("invited");
    const { registration, token } = await claimedWithToken(t, { site });
    const open = await register(t, {}, { site });
    const claim = await startClaim(t, open.claim_token, t.address(), { site });
    const minted = await t.control("a token can make a token", async () => {
      return t.expect(await site.call("createToken", { bearer: token, json: {} })).body(201).token;
    });
    const { mail } = await t.control("a colleague can be invited", async () => {
      return site.mail.next(email, () => site.call("inviteTeamMember", { bearer: token, json: { email } }));
    });
    const { browser } = await site.signIn(t.address());
    const stored = await site.store.text();
    const tokens = {
      "the pre-claim access token": registration.access_token,
      "the claim token after the claim": registration.claim_token,
      "the post-claim access token": token,
      "a minted token": minted,
      "an open claim token": open.claim_token,
      "a claim attempt's token": tokenIn(claim.verification_uri),
      "an invitation's token": tokenIn(mail.text),
    };
    await t.control("the registration is in what was stored", async () => {
      t.value("the store", stored.includes(registration.registration_id)).is(true);
    });
    for (const [words, token] of Object.entries(tokens)) {
      const found = waysFound(secretOf(token), stored);
      const what = `how the secret part of ${words} can be read in the database`;
      t.value(what, found).satisfies("in no way", (ways) => ways.length === 0);
    }
    const known = partsOf(browser).filter((part) => stored.includes(part));
    t.value("parts of the cookies of somebody who is signed in that are in the database", known.length).is(0);
  }),

  check("register.at-rest", { title: "codes" }, async (t) => {
    const site = await t.server({});
    const codes: string[] = [];
    for (let n = 0; n < 3; n += 1) {
      const { claim_token } = await register(t, {}, { site });
      codes.push((await startClaim(t, claim_token, t.address(), { site })).user_code);
    }
    const email = t.address();
    const browser = site.browser();
    const { mail } = await t.control("a sign-in code is mailed", async () => {
      const page = await browser.open("/sign-in");
      return site.mail.next(email, () => browser.submit(page, "/sign-in", { email }));
    });
    codes.push(signInCode(mail.text));
    const stored = await site.store.text();

    // Six digits occur by chance (in times and in binary data): alone only as a value of their own, or all together.
    const alone = codes.filter((code) => new RegExp(`(?<![0-9A-Za-z])${code}(?![0-9A-Za-z])`).test(stored));
    t.value("codes that are in the database as they are", alone.length).is(0);
    const anywhere = codes.filter((code) => stored.includes(code));
    t.value("codes that occur in the database at all, of 4", anywhere.length).between(0, 1);
    const rows = stored.slice(0, stored.indexOf("SQLite format"));
    const known = codes.filter((code) => canBeGuessed(code, rows));
    t.value("codes whose digest can be made of what is in the database alone", known.length).is(0);
  }),

  check("register.not-logged", { needs: ["human", "mail", "config", "log"] }, async (t) => {
    const site = await t.server({});
    const [email, invited] = [t.address("owner"), t.address("invited")];
    const { access_token, claim_token } = await register(t, undefined, { site });
    const claim = await startClaim(t, claim_token, email, { site });
    const owner = await confirm(t, claim, email, { site });
    const token = await t.control("the token is delivered", async () => {
      return t.expect(await poll(t, claim_token, { site })).body(200).access_token;
    });
    const minted = await t.control("a token can make a token", async () => {
      return t.expect(await site.call("createToken", { bearer: token, json: {} })).body(201).token;
    });
    const { mail: invitation } = await t.control("a colleague can be invited", async () => {
      const invite = () => site.call("inviteTeamMember", { bearer: token, json: { email: invited } });
      return site.mail.next(invited, invite);
    });
    const invitationToken = tokenIn(invitation.text);
    const browser = site.browser();
    const { mail } = await t.control("a sign-in code is mailed", async () => {
      const page = await browser.open("/sign-in");
      return site.mail.next(invited, () => browser.submit(page, "/sign-in", { email: invited }));
    });
    const { install } = await newInstallOn(t, site);
    const { secret } = await t.control("an endpoint can be made", async () => {
      const json = { url: "https://hooks.example.com/opentrain", eventTypes: ["install.revoked"] as const };
      return t.expect(await site.call("createWebhookEndpoint", { bearer: install.token, json })).body(201);
    });
    const tokens = {
      "the pre-claim token": access_token,
      "the claim token": claim_token,
      "the claim attempt's token": tokenIn(claim.verification_uri),
      "the delivered token": token,
      "a minted token": minted,
      "an invitation's token": invitationToken,
      "a platform token": install.token,
    };
    // Each once more wherever a caller may put it, right or wrong.
    for (const one of Object.values(tokens)) {
      await site.call("getMe", { bearer: one });
      await site.send({ method: "GET", path: `/api/public/v1/auth/me?access_token=${one}` });
      await site.send({ method: "DELETE", path: `/api/public/v1/tokens/${one}`, bearer: one });
      await site.send({ method: "GET", path: `/${one}` });
      await owner.open(`/claim?token=${one}`);
      await poll(t, one, { site });
      await site.call("createJobDraft", { json: { title: one } });
      await site.call("revokeToken", { form: { token: one } });
    }

    const log = await loggedBy(t, site);
    for (const [words, one] of Object.entries(tokens)) {
      t.value(`how the secret part of ${words} can be read in the log`, waysFound(secretOf(one), log)).is([]);
    }
    t.value("how an endpoint's secret can be read there", waysFound(secret.slice("whsec_".length), log)).is([]);
    const cookies = partsOf(owner).filter((part) => log.includes(part));
    t.value("parts of the owner's cookies that are there", cookies.length).is(0);
    const codes = { "the claim's code": claim.user_code, "a sign-in code": signInCode(mail.text) };
    for (const [words, code] of Object.entries(codes)) {
      t.value(`whether ${words} is there`, new RegExp(`(?<![0-9A-Za-z])${code}(?![0-9A-Za-z])`).test(log)).is(false);
    }
  }),
];

async function fullRegistration(t: T): Promise<void> {
  await t.control("a registration with every member", async () => {
    t.expect(await sharedFullRegistration(t)).body(200);
  });
}

/** A body of so many bytes that would be refused for its identity type. */
function padded(bytes: number): string {
  const body = JSON.stringify({ identity_type: "service_account", padding: "" });
  return body.replace('""', `"${"x".repeat(bytes - body.length)}"`);
}

function tokenIn(text: string): string {
  return /ot_[a-z]+_[0-9a-z]+_[A-Za-z0-9_-]+/.exec(text)?.[0] ?? "";
}

/** What the cookies of a browser are made of: one may be a token and its signature. */
function partsOf({ jar }: Browser): readonly string[] {
  const values = (jar.header("/") ?? "").split("; ").map((cookie) => decodeURIComponent(cookie.replace(/^[^=]*=/, "")));
  return values.flatMap((value) => value.split(".")).filter((part) => part.length >= 16);
}
