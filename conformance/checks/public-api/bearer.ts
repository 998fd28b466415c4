import { setTimeout as sleep } from "node:timers/promises";
import { operations } from "../../../generated/operations.ts";
import { platformScope, publicScope } from "../../../generated/scopes.ts";
import { type Check, check, type T } from "../../check.ts";
import { forged, mint, register, sharedRegistration } from "../../flows/agent.ts";
import { hire, newCandidate, sharedEmployer } from "../../flows/contracts.ts";
import { newInstall, newInstallOn } from "../../flows/platform.ts";
import { untilLimited } from "../../flows/rate.ts";
import { newLink } from "../../flows/webhook.ts";
import { slowness } from "../../kit/engine/deadline.ts";
import type { Exchange } from "../../kit/http/exchange.ts";

/** Proves bearer.*: what opens the Public API, and what does not (RFC 6750). */
export const checks: readonly Check[] = [
  check("bearer.missing", async (t) => {
    const { access_token } = await workingToken(t);
    const absent: Record<string, string | undefined> = {
      "no Authorization": undefined,
      "the scheme Bearer with nothing after it": "Bearer",
      "the scheme Bearer with white space after it": "Bearer  ",
      "the token under the scheme Basic": `Basic ${access_token}`,
      "the token under the scheme Token": `Token ${access_token}`,
      "the token without a scheme": access_token,
    };
    for (const [what, authorization] of Object.entries(absent)) {
      const headers = authorization === undefined ? {} : { authorization };
      t.expect(await t.call("getMe", { headers }), what).envelope(401, "UNAUTHORIZED");
    }
    for (const { method, path, bearer } of Object.values(operations)) {
      if (bearer === null) continue;
      const answer = await t.send({ method, path: path.replaceAll(/\{\w+\}/g, "0000000000000000") });
      t.expect(answer, "without credentials").envelope(401, "UNAUTHORIZED");
    }
  }),

  check("bearer.invalid", async (t) => {
    const { access_token, claim_token } = await workingToken(t);
    const revoked = await mint(t, access_token);
    const expired = await soonExpired(t, access_token, revoked.metadata.createdAt);
    await t.control("one of them is revoked", async () => {
      const path = { tokenId: revoked.metadata.id };
      t.expect(await t.call("revokeTokenById", { bearer: access_token, path })).status(200);
    });
    const others: Record<string, string> = {
      "a token that nobody was given": forged(access_token),
      "a text that is no token": "nonsense",
      "a token cut short": access_token.slice(0, -1),
      "a token with something after it": `${access_token}x`,
      "a token and another after a comma": `${access_token},${access_token}`,
      "a token whose prefix is in capitals": access_token.replace("ot_pat_", "OT_PAT_"),
      "an expired token": expired,
      "a revoked token": revoked.token,
      "a token of the form of the other API's": access_token.replace("ot_pat_", "ot_ptk_"),
      "a claim token": claim_token,
      "a token of the form of a claim attempt's": claim_token.replace("ot_clm_", "ot_cat_"),
    };
    const messages = new Map<string, string>();
    for (const [what, bearer] of Object.entries(others)) {
      const answer = await t.call("getMe", { bearer });
      t.expect(answer, what).envelope(401, "UNAUTHORIZED").noMember("details");
      messages.set(answer.string("error"), what);
    }
    t.value("messages of these refusals", [...messages.keys()]).satisfies(
      "one message for all",
      (all) => all.length === 1,
    );
  }),

  check("bearer.scheme", { title: "case" }, async (t) => {
    const { access_token } = await workingToken(t);
    for (const scheme of ["bearer", "BEARER", "bEaReR"]) {
      const answer = await t.call("getMe", { headers: { authorization: `${scheme} ${access_token}` } });
      t.expect(answer, `the scheme written ${scheme}`).status(200);
    }
  }),

  check("bearer.scheme", { title: "not in query or body" }, async (t) => {
    const { access_token } = await workingToken(t);
    for (const name of ["access_token", "token", "bearer"]) {
      const query = { [name]: access_token };
      t.expect(await t.call("getMe", { query }), `the token as ${name} in the query`).envelope(401, "UNAUTHORIZED");
    }
    const inForm = await t.call("createToken", { form: { access_token } });
    t.expect(inForm, "the token as access_token in a form").envelope(401, "UNAUTHORIZED");
    const inJson = await t.call("createToken", { json: { access_token } });
    t.expect(inJson, "the token as access_token in JSON").envelope(401, "UNAUTHORIZED");
    const asked = await t.call("createToken", { query: { access_token }, json: {} });
    t.expect(asked, "the token as access_token in the query of a POST").envelope(401, "UNAUTHORIZED");
    for (const headers of [{ "x-api-key": access_token }, { cookie: `access_token=${access_token}` }]) {
      const other = await t.call("getMe", { headers });
      t.expect(other, `the token in the header ${Object.keys(headers)}`).envelope(401, "UNAUTHORIZED");
    }
    const headers = { authorization: `Bearer ${forged(access_token)}` };
    const both = await t.call("getMe", { query: { access_token }, headers });
    t.expect(both, "a wrong token in the header, the right one in the query").envelope(401, "UNAUTHORIZED");
  }),

  check("bearer.no-store", async (t) => {
    const { access_token: bearer } = await sharedRegistration(t);
    const { token: narrow } = await mint(t, bearer, { scopes: [publicScope.proposalsRead] });
    const path = "/api/public/v1/job-drafts";
    const drafted = await t.call("createJobDraft", { bearer, json: { rawJobDescription: "Label 500 street images." } });
    const jobId = String(drafted.at("jobId"));
    const answers: Array<[status: number, answer: Exchange]> = [
      [200, await t.call("getMe", { bearer })],
      [200, await t.send({ method: "HEAD", path: operations.getMe.path, bearer })],
      [200, await t.call("getPublicApiOpenApi", { bearer })],
      [204, await t.send({ method: "OPTIONS", path: operations.getPublicApiOpenApi.path, bearer })],
      [201, drafted],
      [400, await t.call("createJobDraft", { bearer, json: {} })],
      [401, await t.call("getMe", { bearer: forged(bearer) })],
      [403, await t.call("listMyJobs", { bearer: narrow })],
      [200, await t.call("updateJobDraft", { bearer, path: { jobId }, json: { title: "Labels" } })],
      [200, await t.call("closeJob", { bearer, path: { jobId } })],
      [409, await t.call("updateJobDraft", { bearer, path: { jobId }, json: { title: "Labels" } })],
      [404, await t.call("publishJob", { bearer, path: { jobId: "0000000000000000" } })],
      [404, await t.send({ method: "GET", path: `${path}/x/y`, bearer })],
      [405, await t.send({ method: "PATCH", path, bearer })],
      [413, await t.call("createJobDraft", { bearer, json: "x".repeat(1_100_000) })],
      [415, await t.call("createJobDraft", { bearer, form: { x: "1" } })],
    ];
    for (const [status, answer] of answers) {
      t.expect(answer, `an answer ${status} to a call with a bearer`)
        .status(status)
        .directive("cache-control", "no-store");
    }
  }),

  check("bearer.no-store", { title: "the Platform API", needs: ["human"] }, async (t) => {
    const { install } = await newInstall(t, "bearer", { scopes: [platformScope.projectLinksWrite] });
    const bearer = install.token;
    const path = "/api/partner/v1/project-links";
    const json = { externalProjectId: t.unique("project") };
    const answers: Array<[status: number, answer: Exchange]> = [
      [200, await t.call("getCurrentInstall", { bearer })],
      [200, await t.call("getPlatformApiOpenApi", { bearer })],
      [201, await t.call("createProjectLink", { bearer, json })],
      [400, await t.call("createProjectLink", { bearer, json: {} })],
      [401, await t.call("getCurrentInstall", { bearer: forged(bearer) })],
      [403, await t.call("listWebhookEndpoints", { bearer })],
      [404, await t.call("getProjectLink", { bearer, path: { linkId: "0000000000000000" } })],
      [404, await t.send({ method: "GET", path: `${path}/x/y`, bearer })],
      [405, await t.send({ method: "PATCH", path, bearer })],
      [409, await t.call("createProjectLink", { bearer, json })],
      [200, await t.call("deleteProjectLink", { bearer, path: { linkId: (await newLink(t, bearer)).id } })],
      [413, await t.call("createProjectLink", { bearer, json: "x".repeat(1_100_000) })],
      [415, await t.call("createProjectLink", { bearer, form: { x: "1" } })],
    ];
    for (const [status, answer] of answers) {
      t.expect(answer, `an answer ${status} to a call with a platform token`)
        .status(status)
        .directive("cache-control", "no-store");
    }
  }),

  check("bearer.no-store", { title: "where a human has to decide", needs: ["human"] }, async (t) => {
    const asked = await hire(t, await newCandidate(t, await sharedEmployer(t)));
    t.expect(asked, "an answer 202 to a call with a bearer").status(202).directive("cache-control", "no-store");
  }),

  check("bearer.no-store", { title: "over a limit", needs: ["human", "config"] }, async (t) => {
    const site = await t.server({ RATE_LIMITS: "on", LIMIT_API_CALLS: "1", LIMIT_FAILED_BEARERS: "1" });
    const { access_token } = await register(t, {}, { site });
    const { install } = await newInstallOn(t, site);
    const calls = {
      "a token's calls": () => site.call("getMe", { bearer: access_token }),
      "a platform token's calls": () => site.call("getCurrentInstall", { bearer: install.token }),
      "failed bearers": () => site.call("getMe", { bearer: forged(access_token) }),
    };
    for (const [what, call] of Object.entries(calls)) {
      const over = await untilLimited(t, call);
      t.expect(over, `an answer over the limit for ${what}`).status(429).directive("cache-control", "no-store");
    }
  }),
];

/** The shared registration, after its token has opened the API. */
async function workingToken(t: T): ReturnType<typeof sharedRegistration> {
  const registration = await sharedRegistration(t);
  await t.control("the token opens the API", async () => {
    t.expect(await t.call("getMe", { bearer: registration.access_token })).status(200);
  });
  return registration;
}

/** A token past its end: made with two seconds to live (more on a slow machine) by the server's own time, and waited for. */
async function soonExpired(t: T, maker: string, serverTime: string): Promise<string> {
  const seconds = Math.ceil(2 * slowness());
  const expiresAt = new Date(Date.parse(serverTime) + seconds * 1000).toISOString();
  const { token } = await mint(t, maker, { expiresAt });
  await t.control("the token opens the API before its end", async () => {
    t.expect(await t.call("getMe", { bearer: token })).status(200);
  });
  await sleep((seconds + 0.5) * 1000, undefined, { signal: t.signal });
  return token;
}
