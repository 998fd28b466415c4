import { setTimeout as sleep } from "node:timers/promises";
import { constants } from "../../../generated/constants.ts";
import { platformScope, preClaimScopes, publicScope, publicScopes } from "../../../generated/scopes.ts";
import { type Check, check, type T } from "../../check.ts";
import {
  confirm,
  draftJob,
  type MintedToken,
  mint,
  poll,
  register,
  sharedAccount,
  sharedFullAccount,
  sharedNeighbour,
  sharedRegistration,
  startClaim,
} from "../../flows/agent.ts";
import { makeToken } from "../../flows/console.ts";
import { sharedAgeingAccount } from "../../flows/lifetime.ts";
import { loggedBy } from "../../flows/log.ts";
import { secretOf, waysFound } from "../../flows/stored-secrets.ts";
import { inFirstSecond, inLastSecond } from "../../inputs/edges.ts";
import type { Exchange } from "../../kit/http/exchange.ts";

const { activePersonalTokens: most, inactivePersonalTokensListed: listedOthers } = constants;

/** Proves tokens.*: tokens made, listed and revoked with a token. (Those of the settings pages: `console/tokens.ts`.) */
export const checks: readonly Check[] = [
  check("tokens.create-default", async (t) => {
    const { access_token } = await sharedRegistration(t);
    const { token: narrow } = await mint(t, access_token, { scopes: [publicScope.jobsRead, publicScope.teamRead] });
    for (const [what, parts] of [
      ["an empty object", { json: {} }],
      ["no body at all", {}],
    ] as const) {
      for (const [bearer, scopes] of [
        [access_token, preClaimScopes],
        [narrow, [publicScope.jobsRead, publicScope.teamRead]],
      ] as const) {
        const { token, metadata } = t.expect(await t.call("createToken", { ...parts, bearer }), what).body(201);
        revokeAtEnd(t, token);
        t.value(`the scopes by default, with ${what}`, metadata.scopes).sameSetAs(scopes);
        t.value(`the name by default, with ${what}`, metadata.name).is("API token");
        t.value(`the expiry by default, with ${what}`, metadata.expiresAt).is(null);
        t.value("the status", metadata.status).is("active");
      }
    }
  }),

  check("tokens.subset", async (t) => {
    const { access_token } = await sharedRegistration(t);
    const { token: reader } = await mint(t, access_token, { scopes: [publicScope.jobsRead] });
    const { token: writer } = await mint(t, access_token, { scopes: [publicScope.jobsWrite] });
    const read = await t.call("createToken", { bearer: writer, json: { scopes: [publicScope.jobsRead] } });
    const covered = t.expect(read, "a token with a narrower scope made by one with the wider").body(201);
    revokeAtEnd(t, covered.token);
    t.value("its scopes", covered.metadata.scopes).is([publicScope.jobsRead]);
    const beyond: Array<[maker: string, granted: readonly string[], scopes: readonly string[]]> = [
      [reader, [publicScope.jobsRead], [publicScope.jobsWrite]],
      [reader, [publicScope.jobsRead], [publicScope.jobsRead, publicScope.teamRead]],
      [writer, [publicScope.jobsWrite], [publicScope.teamRead]],
      [access_token, preClaimScopes, [publicScope.teamWrite]],
      [access_token, preClaimScopes, [publicScope.jobsRead, publicScope.paymentsWrite]],
      [access_token, preClaimScopes, [publicScope.paymentsWrite]],
      [access_token, preClaimScopes, [publicScope.webhooksManage]],
    ];
    for (const [bearer, granted, scopes] of beyond) {
      const name = t.unique("beyond");
      const answer = await t.call("createToken", { bearer, json: { name, scopes } });
      t.expect(answer, `a token with ${scopes} made by one with ${granted}`).envelope(403, "FORBIDDEN");
      const required = answer.list("details.requiredScopes");
      t.value(
        "details.requiredScopes",
        required.filter((scope) => !granted.some((has) => has === scope)),
      ).sameSetAs(scopes.filter((scope) => !granted.includes(scope)));
      t.value("details.grantedScopes", answer.list("details.grantedScopes")).sameSetAs(granted);
      t.expect(await t.call("listTokens", { bearer }), "the list afterwards")
        .status(200)
        .noText(name);
    }
  }),

  check("tokens.subset", { title: "in a claimed account", needs: ["human"] }, async (t) => {
    const { token } = await sharedAccount(t);
    const { token: bearer } = await mint(t, token, { scopes: [publicScope.teamRead] });
    const answer = await t.call("createToken", { bearer, json: { scopes: [publicScope.teamWrite] } });
    t.expect(answer, "a token with a scope that its maker lacks").envelope(403, "FORBIDDEN");
  }),

  check("tokens.unknown-scope", async (t) => {
    const { access_token: bearer } = await sharedRegistration(t);
    await mint(t, bearer, { scopes: [publicScope.jobsRead] });
    for (const unknown of ["jobs:delete", platformScope.usageWrite, publicScope.jobsRead.toUpperCase(), "*", ""]) {
      const name = t.unique("unknown");
      const answer = await t.call("createToken", { bearer, json: { name, scopes: [publicScope.jobsRead, unknown] } });
      t.expect(answer, `the scope "${unknown}"`).envelope(400, "BAD_REQUEST", { unknownScopes: [unknown] });
      t.value("details.supportedScopes", answer.list("details.supportedScopes")).sameSetAs(publicScopes);
      t.expect(await t.call("listTokens", { bearer }), "the list afterwards").noText(name);
    }
    const json = { scopes: ["jobs:delete", publicScope.jobsRead, "jobs:none"] };
    const answer = await t.call("createToken", { bearer, json });
    t.expect(answer, "two unknown scopes").envelope(400, "BAD_REQUEST");
    t.value("details.unknownScopes", answer.list("details.unknownScopes")).sameSetAs(["jobs:delete", "jobs:none"]);
  }),

  check("tokens.limits", async (t) => {
    const { access_token: bearer } = await sharedRegistration(t);
    const { metadata } = await mint(t, bearer, {
      name: "n".repeat(120),
      scopes: [publicScope.jobsRead],
      expiresAt: new Date(t.now() + 3_600_000).toISOString(),
    });
    const now = Date.parse(metadata.createdAt);
    const wrong: Record<string, unknown> = {
      "an empty name": { name: "" },
      "a name of invisible letters": { name: "\u3164\u200b\u2800" },
      "a name of 121 characters": { name: "n".repeat(121) },
      "a name that is no text": { name: 1 },
      "no scopes in the list": { scopes: [] },
      "scopes that are no list": { scopes: publicScope.jobsRead },
      "a scope that is no text": { scopes: [publicScope.jobsRead, 1] },
      "a scope that is null": { scopes: [null] },
      "an expiry in words": { expiresAt: "tomorrow" },
      "an expiry that is a number": { expiresAt: now + 3_600_000 },
      "an expiry on a day that is not": { expiresAt: "2999-02-30T00:00:00Z" },
      "an expiry without a time": { expiresAt: "2999-01-01" },
      "an expiry in the past": { expiresAt: new Date(now - 60_000).toISOString() },
      "an expiry in the year 10000": { expiresAt: "+010000-01-01T00:00:00Z" },
      "an expiry in the year 10000, of five digits": { expiresAt: "10000-01-01T00:00:00Z" },
      "an expiry in the year 10000, in UTC": { expiresAt: "9999-12-31T23:59:59-00:01" },
      "an expiry that is now": { expiresAt: new Date(now).toISOString() },
    };
    for (const [what, json] of Object.entries(wrong)) {
      t.expect(await t.call("createToken", { bearer, json }), what).envelope(400, "BAD_REQUEST");
    }
  }),

  check("tokens.limits", { title: "the last expiry that can be written" }, async (t) => {
    const { access_token: bearer } = await sharedRegistration(t);
    const last = Date.parse("9999-12-31T23:59:59.000Z");
    for (const expiresAt of ["9999-12-31T23:59:59Z", "9999-12-31T23:59:59.000+00:00"]) {
      const what = `a token until ${expiresAt}`;
      const { metadata } = t.expect(await t.call("createToken", { bearer, json: { expiresAt } }), what).body(201);
      t.value(`expiresAt of ${what}`, Date.parse(metadata.expiresAt ?? "")).is(last);
      const path = { tokenId: metadata.id };
      t.atEnd(async () => {
        await t.call("revokeTokenById", { bearer, path });
      });
    }
  }),

  check("tokens.limits", { title: "an expiry in another time zone" }, async (t) => {
    const { access_token: bearer } = await sharedRegistration(t);
    const { createdAt } = (await mint(t, bearer)).metadata;
    const now = Date.parse(createdAt);
    for (const [zone, hours] of [
      ["+02:00", 2],
      ["-11:30", -11.5],
      ["+14:00", 14],
    ] as const) {
      // The same instant, as a clock on the wall shows it there.
      const written = (at: number): string => new Date(at + hours * 3_600_000).toISOString().replace("Z", zone);
      const at = now + 20 * 3_600_000;
      const { metadata } = await mint(t, bearer, { expiresAt: written(at) });
      t.value(`the expiry that was written with ${zone}`, Date.parse(metadata.expiresAt ?? "")).is(at);
      const past = await t.call("createToken", { bearer, json: { expiresAt: written(now - 60_000) } });
      t.expect(past, `an expiry in the past, written with ${zone}`).envelope(400, "BAD_REQUEST");
    }
  }),

  check("tokens.expiry-inherited", async (t) => {
    const { access_token } = await sharedRegistration(t);
    const expiry = new Date(t.now() + 3_600_000);
    const shift = (ms: number): string => new Date(expiry.getTime() + ms).toISOString();
    const { token, metadata } = await mint(t, access_token, { expiresAt: expiry.toISOString() });
    t.value("the expiry that was asked for", Date.parse(metadata.expiresAt ?? "")).is(expiry.getTime());

    const byDefault = await mint(t, token);
    t.value("the expiry by default", byDefault.metadata.expiresAt).is(metadata.expiresAt);
    const narrow = await mint(t, token, { scopes: [publicScope.jobsRead] });
    t.value("the expiry of a narrower token by default", narrow.metadata.expiresAt).is(metadata.expiresAt);
    const bodiless = t.expect(await t.call("createToken", { bearer: token }), "a token without a body").body(201);
    revokeAtEnd(t, bodiless.token);
    t.value("the expiry without a body", bodiless.metadata.expiresAt).is(metadata.expiresAt);
    const sooner = await mint(t, token, { expiresAt: shift(-60_000) });
    t.value("an expiry before the maker's", Date.parse(sooner.metadata.expiresAt ?? "")).is(expiry.getTime() - 60_000);
    const same = await mint(t, token, { expiresAt: shift(0) });
    t.value("the maker's own expiry", same.metadata.expiresAt).is(metadata.expiresAt);
    for (const later of [1000, 365 * 24 * 3_600_000]) {
      const answer = await t.call("createToken", { bearer: token, json: { expiresAt: shift(later) } });
      const what = `an expiry ${later / 1000} s after the maker's`;
      t.expect(answer, what).envelope(403, "FORBIDDEN", { reason: "expiry_beyond_caller" });
    }
  }),

  check("tokens.secret-once", { title: "not in the log", needs: ["log"] }, async (t) => {
    const { access_token: bearer } = await sharedRegistration(t);
    const { token } = await mint(t, bearer);
    await t.call("getMe", { bearer: token });
    await t.call("createToken", { bearer: token, json: { expiresAt: "tomorrow" } });
    const log = await loggedBy(t, t.site);
    t.value("how the secret can be read in the log", waysFound(secretOf(token), log)).is([]);
  }),

  check("tokens.secret-once", async (t) => {
    const { access_token: bearer } = await sharedRegistration(t);
    const created = await t.call("createToken", { bearer, json: { name: t.unique("once") } });
    const { token, metadata } = t.expect(created, "a new token").body(201);
    revokeAtEnd(t, token);
    const secret = token.slice(token.lastIndexOf(metadata.id) + metadata.id.length + 1);
    await t.control("the token ends in a secret of its own", async () => {
      t.value("the length of the secret", secret.length).between(22, 200);
    });
    t.value("the metadata of the 201", JSON.stringify(metadata)).excludes(secret);
    t.value("the headers of the 201", JSON.stringify(created.headers.raw)).excludes(secret);
    const path = { tokenId: metadata.id };
    const later: Record<string, Exchange> = {
      "the list of tokens": await t.call("listTokens", { bearer }),
      "the list asked for with the token itself": await t.call("listTokens", { bearer: token }),
      "what the token says of itself": await t.call("getMe", { bearer: token }),
      "the answer to its revocation": await t.call("revokeTokenById", { bearer, path }),
      "the answer to its second revocation": await t.call("revokeTokenById", { bearer, path }),
      "the list after its revocation": await t.call("listTokens", { bearer }),
    };
    for (const [what, answer] of Object.entries(later)) {
      t.expect(answer, what).status(200).text(metadata.id).noText(secret);
      t.value(`the headers of ${what}`, JSON.stringify(answer.headers.raw)).excludes(secret);
    }
  }),

  check("tokens.works", async (t) => {
    const { access_token } = await sharedRegistration(t);
    const { token, metadata } = await mint(t, access_token, {
      name: t.unique("works"),
      scopes: [publicScope.jobsRead],
    });
    const me = t.expect(await t.call("getMe", { bearer: token }), "the new token").body(200);
    t.value("the token that getMe names", me.token).satisfies(
      `id ${metadata.id}, label ${metadata.name}, scopes ${publicScope.jobsRead} and no other`,
      ({ id, label, scopes }) =>
        id === metadata.id && label === metadata.name && scopes.join() === publicScope.jobsRead,
    );
    t.value("the account that it opens", me.account.organizationId).is(metadata.organizationId);
    t.expect(await t.call("listMyJobs", { bearer: token }), "the scope that it has").status(200);
    const draft = await t.call("createJobDraft", { bearer: token, json: { rawJobDescription: "Label images." } });
    t.expect(draft, "the scope to draft, which it lacks").envelope(403, "FORBIDDEN");
    t.expect(await t.call("getTeam", { bearer: token }), "the scope to see the team, which it lacks").envelope(
      403,
      "FORBIDDEN",
    );
    await t.control("its maker has these scopes", async () => {
      await draftJob(t, access_token);
      t.expect(await t.call("getTeam", { bearer: access_token })).status(200);
    });
  }),

  check("tokens.cap", async (t) => {
    const { registration, answers } = await sharedFullAccount(t);
    const { access_token: bearer } = registration;
    const made = answers.filter(({ status }) => status === 201);
    t.value(`tokens made by ${answers.length} calls at once, beside the first one`, made.length).is(most - 1);
    for (const answer of answers) {
      if (answer.status !== 201) t.expect(answer, "a call too many").envelope(409, "CONFLICT", { limit: most });
    }
    const next = await t.call("createToken", { bearer, json: {} });
    t.expect(next, `token ${most + 1}`).envelope(409, "CONFLICT", { limit: most });
    const list = t.expect(await t.call("listTokens", { bearer })).body(200);
    t.value("active tokens in the list", list.tokens.filter(({ status }) => status === "active").length).is(most);

    const tokenId = made[0]?.string("metadata.id") ?? "";
    await t.control("one of them is revoked", async () => {
      t.expect(await t.call("revokeTokenById", { bearer, path: { tokenId } })).status(200);
    });
    t.expect(await t.call("createToken", { bearer, json: {} }), "a token in place of a revoked one").status(201);
  }),

  check("tokens.list", { title: "status and order" }, async (t) => {
    const { access_token: bearer } = await sharedRegistration(t);
    const made: MintedToken[] = [];
    for (let number = 0; number < 3; number += 1) {
      made.push(await mint(t, bearer, { name: t.unique("listed") }));
      await sleep(5); // of two that are made in the same millisecond neither is newer
    }
    const [first, second, third] = made.map(({ metadata }) => metadata.id);
    await t.control("one of three is revoked", async () => {
      t.expect(await t.call("revokeTokenById", { bearer, path: { tokenId: second ?? "" } })).status(200);
    });
    const answer = await t.call("listTokens", { bearer });
    const { tokens } = t.expect(answer).body(200);
    const own = tokens.filter(({ id }) => made.some(({ metadata }) => metadata.id === id));
    t.value(
      "the three tokens, newest first",
      own.map(({ id, status }) => [id, status]),
    ).is([
      [third, "active"],
      [second, "revoked"],
      [first, "active"],
    ]);
    const times = tokens.map(({ createdAt }) => Date.parse(createdAt));
    t.value("the times of creation", times).satisfies("newest first", isDescending);
    const me = t.expect(await t.call("getMe", { bearer })).body(200);
    const caller = tokens.find(({ id }) => id === me.token.id);
    t.value("the status of the caller's own token in the list", caller?.status).is("active");
    for (const { token } of made) t.expect(answer, "the list").noText(token).noText(token.slice(-20));
  }),

  check("tokens.list", { title: "of a claimed account", needs: ["human", "mail", "config"] }, async (t) => {
    const site = await t.server({});
    const email = t.address("owner");
    const { access_token, claim_token } = await register(t, {}, { site });
    const idOf = async (bearer: string): Promise<string> =>
      t.expect(await site.call("getMe", { bearer }), "whose token it is").body(200).token.id;
    const before = [await idOf(access_token), (await mint(t, access_token, {}, { site })).metadata.id];
    const browser = await confirm(t, await startClaim(t, claim_token, email, { site }), email, { site });
    const bearer = await t.control(
      "the token is delivered",
      async () => t.expect(await poll(t, claim_token, { site })).body(200).access_token,
    );
    const made = await makeToken(t, browser);
    await t.control("another account has tokens of every status", async () => {
      const { access_token: other } = await register(t, {}, { site });
      await mint(t, other, {}, { site });
      t.expect(await site.call("revokeToken", { form: { token: other } })).status(200);
    });
    const { tokens } = t.expect(await site.call("listTokens", { bearer }), "the tokens").body(200);
    t.value(
      "the tokens of an account after its claim",
      tokens.map(({ id, status }) => `${id} ${status}`),
    ).sameSetAs([
      ...before.map((id) => `${id} revoked`),
      ...[await idOf(bearer), await idOf(made.secret)].map((id) => `${id} active`),
    ]);
  }),
  check("tokens.list", { title: `all active ones and ${listedOthers} others`, needs: ["load"] }, async (t) => {
    const { access_token: bearer } = await register(t);
    const old = await mint(t, bearer);
    const revoked: string[][] = [];
    // Fewer at once than an account may have; each round is wholly newer than the one before.
    for (let round = 0; round < 6; round += 1) {
      revoked.push(
        await t.control(`round ${round + 1} of tokens made and revoked`, async () => {
          const answers = await t.atOnce(20, () => t.call("createToken", { bearer, json: {} }));
          const ids = answers.map((answer) => t.expect(answer).body(201).metadata.id);
          const gone = await t.atOnce(20, (i) =>
            t.call("revokeTokenById", { bearer, path: { tokenId: ids[i] ?? "" } }),
          );
          for (const answer of gone) t.expect(answer).status(200);
          return ids;
        }),
      );
    }
    const newest = await mint(t, bearer);
    const { tokens } = t.expect(await t.call("listTokens", { bearer })).body(200);
    const me = t.expect(await t.call("getMe", { bearer })).body(200);
    const ids = (wanted: "active" | "revoked"): string[] =>
      tokens.filter(({ status }) => status === wanted).map(({ id }) => id);
    t.value("active tokens", ids("active")).is([newest.metadata.id, old.metadata.id, me.token.id]);
    t.value(`the newest ${listedOthers} of ${revoked.flat().length} revoked tokens`, ids("revoked")).sameSetAs(
      revoked.flat().slice(-listedOthers),
    );
    const times = tokens.map(({ createdAt }) => Date.parse(createdAt));
    t.value("the times of creation", times).satisfies("newest first", isDescending);
  }),

  check("tokens.last-used", { title: "the first use" }, async (t) => {
    const { access_token: bearer } = await sharedRegistration(t);
    for (const wanted of [{}, { expiresAt: new Date(t.now() + 3_600_000).toISOString() }]) {
      const made = await mint(t, bearer, wanted);
      t.value("lastUsedAt of a new token", await lastUsed(t, bearer, made)).is(null);
      await use(t, made);
      const used = (await lastUsed(t, bearer, made)) ?? "";
      const seconds = (Date.parse(used) - Date.parse(made.metadata.createdAt)) / 1000;
      t.value("seconds from its making to lastUsedAt after the first use", seconds).between(-60, 60);
    }
  }),

  check("tokens.last-used", { title: "a later use", needs: ["clock"] }, async (t) => {
    const { access_token: bearer } = await sharedAgeingAccount(t);
    const made = await mint(t, bearer);
    await use(t, made);
    const first = Date.parse((await lastUsed(t, bearer, made)) ?? "");
    await t.clock.advance(120);
    t.value("lastUsedAt without a use", Date.parse((await lastUsed(t, bearer, made)) ?? "")).is(first);
    await use(t, made);
    const moved = Date.parse((await lastUsed(t, bearer, made)) ?? "") - first;
    t.value("seconds by which a use two minutes later moves lastUsedAt", moved / 1000).between(60, 180);
  }),

  check("tokens.expiry", async (t) => {
    const { access_token: bearer } = await sharedAgeingAccount(t);
    const soon = { expiresAt: new Date(t.now() + 3_600_000).toISOString() };
    const made = await mint(t, bearer, soon);
    for (let active = 2; active < most; active += 1) await mint(t, bearer, soon);
    await use(t, made);
    await t.clock.advance(3600 - 60);
    t.expect(await t.call("getMe", { bearer: made.token }), "the token a minute before its end").status(200);
    const full = await t.call("createToken", { bearer, json: {} });
    t.expect(full, `a new token beside ${most} of which ${most - 1} expire in a minute`).status(409);
    const end = Date.parse(soon.expiresAt);
    const ask = () => t.call("getMe", { bearer: made.token });
    await inLastSecond(t, { earliest: end, latest: end }, ask, (answer) => {
      t.expect(answer, "the token in its last second").status(200);
    });
    await inFirstSecond(t, { earliest: end, latest: end }, ask, (answer) => {
      t.expect(answer, "the token after its end").envelope(401, "UNAUTHORIZED");
    });
    const { tokens } = t.expect(await t.call("listTokens", { bearer })).body(200);
    const listed = tokens.find(({ id }) => id === made.metadata.id);
    t.value("the status in the list", listed?.status).is("expired");
    const next = await t.call("createToken", { bearer, json: {} });
    t.expect(next, "a new token in the place of expired ones").status(201);
  }),

  check("tokens.revoke", async (t) => {
    const { access_token: bearer } = await sharedRegistration(t);
    const made = await mint(t, bearer);
    const path = { tokenId: made.metadata.id };
    await use(t, made);
    const first = t.expect(await t.call("revokeTokenById", { bearer, path }), "the revocation").body(200);
    t.value("the status of the record", first.token.status).is("revoked");
    t.value("the id of the record", first.token.id).is(made.metadata.id);
    const minutes = (Date.parse(first.token.revokedAt ?? "") - Date.parse(made.metadata.createdAt)) / 60_000;
    t.value("minutes from its making to revokedAt", minutes).between(0, 5);
    const dead = await t.call("getMe", { bearer: made.token });
    t.expect(dead, "a call with the token right after its revocation").envelope(401, "UNAUTHORIZED");
    const second = await t.call("revokeTokenById", { bearer, path });
    t.expect(second, "the second revocation").status(200).json(first);

    const self = await mint(t, bearer);
    const own = await t.call("revokeTokenById", { bearer: self.token, path: { tokenId: self.metadata.id } });
    t.expect(own, "a token that revokes itself").status(200).member("token.status", "revoked");
    const gone = await t.call("getMe", { bearer: self.token });
    t.expect(gone, "a call with a token right after it has revoked itself").envelope(401, "UNAUTHORIZED");
  }),

  check("tokens.revoke", { title: "before and after its expiry", needs: ["clock"] }, async (t) => {
    const { access_token: bearer } = await sharedAgeingAccount(t);
    const soon = { expiresAt: new Date(t.now() + 300_000).toISOString() };
    const [before, after] = [await mint(t, bearer, soon), await mint(t, bearer, soon)];
    const revoke = async ({ metadata }: MintedToken) => {
      const answer = await t.call("revokeTokenById", { bearer, path: { tokenId: metadata.id } });
      return t.expect(answer, "the revocation").body(200).token;
    };
    const revoked = await revoke(before);
    await t.clock.advance(360);
    t.value("the record when its expiry has passed", await revoke(before)).is(revoked);
    t.value("the status of a token that expired and is revoked", (await revoke(after)).status).is("revoked");
  }),

  check("tokens.revoke", { title: "on two instances", peer: true }, async (t) => {
    const { access_token: bearer } = await sharedRegistration(t);
    const [here, there] = [await mint(t, bearer), await mint(t, bearer)];
    await t.control("both instances know both tokens", async () => {
      for (const made of [here, there]) {
        await use(t, made);
        await t.onPeer(() => use(t, made));
      }
    });
    const revoke = async ({ metadata }: MintedToken): Promise<void> => {
      const answer = await t.call("revokeTokenById", { bearer, path: { tokenId: metadata.id } });
      t.expect(answer, "the revocation").status(200);
    };
    await revoke(here);
    const dead = await t.onPeer(() => t.call("getMe", { bearer: here.token }));
    t.expect(dead, "a call of the other instance right after the revocation").envelope(401, "UNAUTHORIZED");
    await t.onPeer(() => revoke(there));
    const gone = await t.call("getMe", { bearer: there.token });
    t.expect(gone, "and the other way round").envelope(401, "UNAUTHORIZED");
  }),

  check("tokens.foreign", async (t) => {
    const { access_token: own } = await sharedRegistration(t);
    const { access_token: other } = await sharedNeighbour(t);
    const made = await mint(t, own);
    const tokenId = made.metadata.id;
    const foreign = await t.call("revokeTokenById", { bearer: other, path: { tokenId } });
    t.expect(foreign, "another account's token").envelope(404, "NOT_FOUND", { tokenId });
    t.expect(await t.call("getMe", { bearer: made.token }), "that token afterwards").status(200);
    const absentId = idOfNothing(tokenId);
    const absent = await t.call("revokeTokenById", { bearer: other, path: { tokenId: absentId } });
    t.expect(absent, "a token that is not there").envelope(404, "NOT_FOUND", { tokenId: absentId });
    t.value("the text for another account's token", foreign.string("error")).is(absent.string("error"));
    await t.control("its own account revokes it", async () => {
      t.expect(await t.call("revokeTokenById", { bearer: own, path: { tokenId } })).status(200);
    });
  }),
];

async function use(t: T, { token }: MintedToken): Promise<void> {
  await t.control("the token works", async () => {
    t.expect(await t.call("getMe", { bearer: token })).status(200);
  });
}

/** `lastUsedAt` of this token as the list has it. */
async function lastUsed(t: T, bearer: string, { metadata }: MintedToken): Promise<string | null | undefined> {
  const { tokens } = t.expect(await t.call("listTokens", { bearer })).body(200);
  return tokens.find(({ id }) => id === metadata.id)?.lastUsedAt;
}

function revokeAtEnd(t: T, token: string): void {
  t.atEnd(async () => {
    await t.call("revokeToken", { form: { token } }).catch(() => {}); // tidying up proves nothing
  });
}

/** An id like this one that no token has. */
function idOfNothing(id: string): string {
  return id.replaceAll(/[0-9a-f]/g, (digit) => (15 - Number.parseInt(digit, 16)).toString(16));
}

function isDescending(times: readonly number[]): boolean {
  return times.every((time, index) => index === 0 || time <= (times[index - 1] ?? 0));
}
