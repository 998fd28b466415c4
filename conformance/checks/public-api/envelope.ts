import type { EnvelopeCode } from "../../../generated/errors.ts";
import { publicScope } from "../../../generated/scopes.ts";
import { type Check, check, type T } from "../../check.ts";
import { mint, sharedRegistration } from "../../flows/agent.ts";
import type { Exchange } from "../../kit/http/exchange.ts";

/** Proves envelope.*: the one shape of every error of the Public API. */
export const checks: readonly Check[] = [
  check("envelope.shape", { title: "errors" }, async (t) => {
    const { access_token: bearer } = await sharedRegistration(t);
    const narrow = await mint(t, bearer, { scopes: [publicScope.proposalsRead] });
    const path = "/api/public/v1/job-drafts";
    const json = { "content-type": "application/json" };
    const errors: Array<[what: string, status: number, code: EnvelopeCode, answer: Exchange]> = [
      ["a body that the schema refuses", 400, "BAD_REQUEST", await t.call("createJobDraft", { bearer, json: {} })],
      ["broken JSON", 400, "BAD_REQUEST", await t.call("createJobDraft", { bearer, body: "{", headers: json })],
      ["no credentials", 401, "UNAUTHORIZED", await t.call("getMe")],
      ["a token that is not one", 401, "UNAUTHORIZED", await t.call("getMe", { bearer: "nonsense" })],
      [
        "an id of the caller's own",
        401,
        "UNAUTHORIZED",
        await t.call("getMe", { headers: { "x-request-id": "mine" } }),
      ],
      ["a missing scope", 403, "FORBIDDEN", await t.call("listMyJobs", { bearer: narrow.token })],
      ["an unclaimed account", 403, "FORBIDDEN", await invite(t, bearer)],
      ["a job that is not there", 404, "NOT_FOUND", await publish(t, bearer)],
      ["an unknown path", 404, "NOT_FOUND", await t.send({ method: "GET", path: `${path}/x/y`, bearer })],
      ["a wrong method", 405, "BAD_REQUEST", await t.send({ method: "PATCH", path, bearer })],
      ["a body too large", 413, "BAD_REQUEST", await t.call("createJobDraft", { bearer, json: "x".repeat(1_100_000) })],
      ["another media type", 415, "BAD_REQUEST", await t.call("createJobDraft", { bearer, form: { x: "1" } })],
    ];
    const requestIds = new Set<string>();
    for (const [what, status, code, answer] of errors) {
      t.expect(answer, what).envelope(status, code).header("x-request-id", answer.string("requestId"));
      t.value(`the text for people for ${what}`, answer.string("error")).matches(/\S/);
      requestIds.add(answer.string("requestId"));
    }
    t.value(`different request ids in ${errors.length} answers`, requestIds.size).is(errors.length);
  }),

  check("envelope.shape", { title: "successes have X-Request-Id" }, async (t) => {
    const { access_token: bearer } = await sharedRegistration(t);
    const made = await t.call("createToken", { bearer });
    await t.call("revokeToken", { form: { token: String(made.at("token")) } });
    t.expect(made, "a call that makes something").status(201).header("x-request-id", /\S/);
    for (const answer of [
      await t.call("getMe", { bearer }),
      await t.call("listMyJobs", { bearer }),
      await t.call("searchJobs"),
      await t.call("getPublicApiOpenApi"),
    ]) {
      t.expect(answer, "a call that succeeds").status(200).header("x-request-id", /\S/);
    }
  }),

  check("envelope.validation", async (t) => {
    const { access_token: bearer } = await sharedRegistration(t);
    await t.control("a limit and a name as the schema wants them are taken", async () => {
      t.expect(await t.call("listMyJobs", { bearer, query: { limit: 100 } })).status(200);
      await mint(t, bearer, { name: "n".repeat(120) });
    });
    const long = "n".repeat(121);
    const refused: Array<[where: string, answer: Exchange]> = [
      ["query.limit", await t.call("listMyJobs", { bearer, query: { limit: 101 } })],
      ["query.status", await t.call("listMyJobs", { bearer, query: { status: "NONSENSE" } })],
      ["body.name", await t.call("createToken", { bearer, json: { name: long } })],
      ["body.scopes", await t.call("createToken", { bearer, json: { scopes: publicScope.jobsRead } })],
      ["body.rawJobDescription", await t.call("createJobDraft", { bearer, json: {} })],
      ["body", await t.call("createJobDraft", { bearer, json: [] })],
    ];
    for (const [where, answer] of refused) {
      t.expect(answer, `a wrong ${where}`).envelope(400, "BAD_REQUEST");
      const issues = answer.list("details.issues");
      t.value("the places that details.issues names", issues.map(whereOf)).is([where]);
      t.expect(answer, `a wrong ${where}`).member("details.issues.0.message", /\S/);
    }
    const both = await t.call("createToken", { bearer, json: { name: long, expiresAt: "tomorrow" } });
    const places = both.list("details.issues").map(whereOf);
    t.value("the places named when two members are wrong", places).sameSetAs(["body.name", "body.expiresAt"]);
  }),
];

function invite(t: T, bearer: string): Promise<Exchange> {
  return t.call("inviteTeamMember", { bearer, json: { email: t.address() } });
}

function publish(t: T, bearer: string): Promise<Exchange> {
  return t.call("publishJob", { bearer, path: { jobId: "0000000000000000" } });
}

function whereOf(issue: unknown): unknown {
  return typeof issue === "object" && issue !== null && "where" in issue ? issue.where : issue;
}
