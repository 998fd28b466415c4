import { operations } from "../../../generated/operations.ts";
import { publicScope } from "../../../generated/scopes.ts";
import { type Check, check, type T } from "../../check.ts";
import { draftJob, mint, sharedAccount, sharedFullAccount, sharedRegistration } from "../../flows/agent.ts";
import type { Exchange } from "../../kit/http/exchange.ts";
import type { RequestParts } from "../../kit/target/site.ts";

/** Proves gate.*: who gets in, and in which order the doors stand. */
export const checks: readonly Check[] = [
  check("gate.order", { title: "path and method before the token" }, async (t) => {
    await t.control("a call without credentials is 401", async () => {
      t.expect(await t.call("getMe")).status(401);
    });
    const unknown = await t.send({ method: "GET", path: "/api/public/v1/no-such-thing" });
    t.expect(unknown, "an unknown path without credentials").envelope(404, "NOT_FOUND");
    const wrong = await t.send({ method: "PUT", path: operations.getMe.path });
    t.expect(wrong, "a wrong method without credentials")
      .envelope(405, "BAD_REQUEST")
      .header("allow", /\bGET\b/);
  }),

  check("gate.order", { title: "the token before everything behind it" }, async (t) => {
    const { access_token: bearer } = await sharedRegistration(t);
    await t.control("with a token the same calls are refused for what they hold", async () => {
      for (const { what, status, parts } of badBodies) {
        t.expect(await t.call("createJobDraft", { ...parts, bearer }), what).status(status);
      }
      t.expect(await publishNothing(t, { bearer })).status(404);
    });
    for (const { what, parts } of badBodies) {
      t.expect(await t.call("createJobDraft", parts), `${what} without a token`).envelope(401, "UNAUTHORIZED");
      t.expect(await t.call("inviteTeamMember", parts), `${what} without a token`).envelope(401, "UNAUTHORIZED");
    }
    t.expect(await publishNothing(t, {}), "a job that is not there, without a token").envelope(401, "UNAUTHORIZED");
  }),

  check("gate.order", { title: "the claim before scope and body" }, async (t) => {
    const { access_token } = await sharedRegistration(t);
    const { token } = await mint(t, access_token, { scopes: [publicScope.jobsRead] });
    for (const { what, parts } of badBodies) {
      const answer = await t.call("inviteTeamMember", { ...parts, bearer: token });
      t.expect(answer, `${what}, the scope missing, the account unclaimed`).envelope(403, "FORBIDDEN", {
        reason: "account_claim_required",
      });
    }
  }),

  check("gate.order", { title: "the scope before the body and what exists" }, async (t) => {
    const { access_token } = await sharedRegistration(t);
    const { token: may } = await mint(t, access_token, { scopes: [publicScope.jobsWrite] });
    const { token: mayNot } = await mint(t, access_token, { scopes: [publicScope.jobsRead] });
    const jobId = await draftJob(t, may);
    await t.control("a token with the scope learns what is wrong", async () => {
      for (const { what, status, parts } of badBodies) {
        t.expect(await t.call("createJobDraft", { ...parts, bearer: may }), what).status(status);
      }
      t.expect(await publishNothing(t, { bearer: may }), "a job that is not there").status(404);
    });
    const required = { requiredScopes: [publicScope.jobsWrite] };
    for (const { what, parts } of badBodies) {
      const answer = await t.call("createJobDraft", { ...parts, bearer: mayNot });
      t.expect(answer, `${what}, the scope missing`).envelope(403, "FORBIDDEN", required);
    }
    const absent = await publishNothing(t, { bearer: mayNot });
    t.expect(absent, "a job that is not there, the scope missing").envelope(403, "FORBIDDEN", required);
    const there = await t.call("publishJob", { bearer: mayNot, path: { jobId } });
    t.expect(there, "a job that is there, the scope missing").envelope(403, "FORBIDDEN", required);
    t.value("what tells the two apart", there.string("error")).is(absent.string("error"));
  }),

  check("gate.order", { title: "the body before the resource's own 409", needs: ["load"] }, async (t) => {
    const { access_token: bearer } = (await sharedFullAccount(t)).registration;
    await t.control("a good body meets the account's limit", async () => {
      t.expect(await t.call("createToken", { bearer, json: {} })).status(409);
    });
    const tooLarge = { json: { name: "x".repeat(110_000) } };
    t.expect(await t.call("createToken", { bearer, ...tooLarge }), "a body too large").envelope(413, "BAD_REQUEST");
    const form = await t.call("createToken", { bearer, form: { name: "x" } });
    t.expect(form, "another media type").envelope(415, "BAD_REQUEST");
    const shape = await t.call("createToken", { bearer, json: { name: "" } });
    t.expect(shape, "a body that the schema refuses").envelope(400, "BAD_REQUEST");
  }),

  check("gate.order", { title: "the body before the resource's own 404" }, async (t) => {
    const { access_token: bearer } = await sharedRegistration(t);
    const path = { jobId: "0000000000000000" };
    await t.control("a job that is not there is unknown", async () => {
      t.expect(await t.call("updateJobDraft", { bearer, path, json: { title: "A title" } })).status(404);
    });
    for (const { what, status, parts } of badBodies) {
      const asked = "json" in parts && status === 400 ? { json: { title: 7 } } : parts;
      const answer = await t.call("updateJobDraft", { bearer, path, ...asked });
      t.expect(answer, `${what}, for a job that is not there`).envelope(status, "BAD_REQUEST");
    }
  }),

  check("gate.claim", { title: "an unclaimed account" }, async (t) => {
    const { access_token } = await sharedRegistration(t);
    const { token: narrow } = await mint(t, access_token, { scopes: [publicScope.jobsRead] });
    for (const { method, path, claimed } of Object.values(operations)) {
      if (!claimed) continue;
      for (const [what, bearer] of [
        ["the pre-claim token", access_token],
        ["a token with one scope", narrow],
      ] as const) {
        const json = { email: t.address() };
        const answer = await t.send({ method, path: path.replaceAll(/\{\w+\}/g, "0000000000000000"), bearer, json });
        t.expect(answer, what).envelope(403, "FORBIDDEN", {
          reason: "account_claim_required",
          action: /\p{L}+ \p{L}+/u,
          claimUrl: `${t.origin}/claim`,
        });
      }
    }
  }),

  check("gate.claim", { title: "a claimed account is let in", needs: ["human"] }, async (t) => {
    const { token } = await sharedAccount(t);
    const answer = await t.call("inviteTeamMember", { bearer: token, json: { email: t.address() } });
    t.expect(answer, "the same operation in a claimed account").status(201);
  }),
];

/** What each is refused with where the token, the claim and the scope are right. */
const badBodies: ReadonlyArray<{ what: string; status: number; parts: RequestParts }> = [
  { what: "broken JSON", status: 400, parts: { body: "{", headers: { "content-type": "application/json" } } },
  { what: "a body that the schema refuses", status: 400, parts: { json: {} } },
  { what: "another media type", status: 415, parts: { form: { x: "1" } } },
  { what: "a body too large", status: 413, parts: { json: { rawJobDescription: "x".repeat(1_100_000) } } },
];

function publishNothing(t: T, parts: RequestParts): Promise<Exchange<"publishJob">> {
  return t.call("publishJob", { ...parts, path: { jobId: "0000000000000000" } });
}
