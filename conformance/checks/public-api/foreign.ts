import { type Check, check } from "../../check.ts";
import { draftJob, mint, sharedNeighbour, sharedRegistration } from "../../flows/agent.ts";

/** Proves foreign.*: what belongs to another account does not exist. */
export const checks: readonly Check[] = [
  check("foreign.404", { title: "jobs" }, async (t) => {
    const { access_token: own } = await sharedRegistration(t);
    const { access_token: other } = await sharedNeighbour(t);
    const jobId = await draftJob(t, own);
    const absent = await t.control("a job that is not there is 404", async () => {
      const answer = await t.call("publishJob", { bearer: other, path: { jobId: "0000000000000000" } });
      t.expect(answer).status(404);
      return answer;
    });
    const foreign = await t.call("publishJob", { bearer: other, path: { jobId } });
    t.expect(foreign, "another account's job").envelope(404, "NOT_FOUND");
    t.value("the text for another account's job", foreign.string("error")).is(absent.string("error"));
    const published = await t.call("publishJob", { bearer: own, path: { jobId } });
    t.expect(published, "its own account publishes it afterwards").status(200).member("alreadyPublished", false);
  }),

  check("foreign.404", { title: "tokens" }, async (t) => {
    const { access_token: own } = await sharedRegistration(t);
    const { access_token: other } = await sharedNeighbour(t);
    const { token, metadata } = await mint(t, own);
    const foreign = await t.call("revokeTokenById", { bearer: other, path: { tokenId: metadata.id } });
    t.expect(foreign, "another account's token").envelope(404, "NOT_FOUND");
    t.expect(await t.call("getMe", { bearer: token }), "the token afterwards").status(200);
    const listed = (await t.call("listTokens", { bearer: other })).text;
    t.value("the other account's list of tokens", listed).excludes(metadata.id);
  }),

  check("foreign.404", { title: "lists" }, async (t) => {
    const { access_token: own } = await sharedRegistration(t);
    const { access_token: other } = await sharedNeighbour(t);
    const jobId = await draftJob(t, own);
    await t.control("its own account lists the job", async () => {
      t.expect(await t.call("listMyJobs", { bearer: own })).text(jobId);
    });
    t.expect(await t.call("listMyJobs", { bearer: other }), "the other account's jobs")
      .status(200)
      .noText(jobId);
  }),
];
