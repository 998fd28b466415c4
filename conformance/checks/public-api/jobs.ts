import { type Check, check, type T } from "../../check.ts";
import { draftJob, register, sharedRegistration } from "../../flows/agent.ts";

/** Proves jobs.*: the first resources behind the gates. */
export const checks: readonly Check[] = [
  check("jobs.draft-idempotent", { title: "one after the other", needs: [] }, async (t) => {
    const { access_token: bearer } = await sharedRegistration(t);
    const json = { rawJobDescription: "Label 500 street images.", idempotencyKey: t.unique("key") };
    const first = await draftJob(t, bearer, json);
    const again = t.expect(await t.call("createJobDraft", { bearer, json }), "the same key again").body(200);
    t.value("the draft of the second call", again.jobId).is(first);
    const changed = { ...json, rawJobDescription: "Transcribe 20 hours of speech." };
    const other = t.expect(await t.call("createJobDraft", { bearer, json: changed }), "its text changed").body(200);
    t.value("the draft of the same key with another text", other.jobId).is(first);
    const { rawJobDescription } = json;
    t.value("the draft without a key", await draftJob(t, bearer, { rawJobDescription })).isNot(first);
  }),

  check("jobs.draft-idempotent", { title: "at the same instant" }, async (t) => {
    const { access_token: bearer } = await register(t);
    const json = { rawJobDescription: "Label 500 street images.", idempotencyKey: t.unique("key") };
    const answers = await t.atOnce(30, () => t.call("createJobDraft", { bearer, json }));
    for (const answer of answers) t.expect(answer, "one of 30 calls with one key").status(200, 201);
    t.value("drafts that were made", answers.filter(({ status }) => status === 201).length).is(1);
    t.value("ids in the answers", new Set(answers.map((answer) => answer.string("jobId"))).size).is(1);
    const listed = t.expect(await t.call("listMyJobs", { bearer })).body(200);
    t.value("jobs in the account", listed.jobs.length).is(1);
  }),

  check("jobs.description", async (t) => {
    const { access_token: bearer } = await sharedRegistration(t);
    const title = t.unique("Label");
    const id = await draftJob(t, bearer, { rawJobDescription: ` \u3164\u200b\u2800\n\n${title}\nBoxes around cars.` });
    const { jobs } = t.expect(await t.call("listMyJobs", { bearer, query: { limit: 100 } })).body(200);
    t.value("the title of a job whose first line is blank", jobs.find((job) => job.id === id)?.title).is(title);
    for (const [what, rawJobDescription] of Object.entries({
      empty: "",
      "only white space": " \n\t\u00a0\u3000",
      "only invisible letters": "\u3164\u200b\u2800",
      "60,001 characters": "x".repeat(60_001),
    })) {
      const answer = await t.call("createJobDraft", { bearer, json: { rawJobDescription } });
      t.expect(answer, `a description: ${what}`).envelope(400, "BAD_REQUEST");
      const places = answer.list("details.issues").map((issue) => Object(issue).where);
      t.value(`the places that details.issues names for it: ${what}`, places).includes("body.rawJobDescription");
    }
  }),

  check("jobs.publish", async (t) => {
    const { access_token: bearer } = await sharedRegistration(t);
    const jobId = await draftJob(t, bearer);
    const first = t.expect(await t.call("publishJob", { bearer, path: { jobId } }), "an unclaimed account").body(200);
    t.value("the first answer", first).is({ ok: true, jobId, status: "OPEN", alreadyPublished: false });
    const second = t.expect(await t.call("publishJob", { bearer, path: { jobId } }), "the same again").body(200);
    t.value("the second answer", second).is({ ok: true, jobId, status: "OPEN", alreadyPublished: true });
    const list = async (status: string): Promise<string> =>
      (await t.call("listMyJobs", { bearer, query: { status, limit: 100 } })).text;
    t.value("the open jobs", await list("OPEN")).includes(jobId);
    t.value("the drafts", await list("DRAFT")).excludes(jobId);
  }),

  check("jobs.page", { title: "every job exactly once" }, async (t) => {
    const { access_token: bearer } = await sharedRegistration(t);
    // At once, so that some have the same time of creation.
    const before = await t.atOnce(5, () => draftJob(t, bearer));
    const seen: string[] = [];
    let cursor: string | undefined;
    for (let pages = 0; pages < 200; pages += 1) {
      const answer = await t.call("listMyJobs", { bearer, query: { limit: 2, cursor } });
      const page = t.expect(answer, `page ${pages + 1} of the jobs`).body(200);
      t.value("jobs on a page of 2", page.jobs.length).between(0, 2);
      seen.push(...page.jobs.map(({ id }) => id));
      if (page.nextCursor === null) break;
      cursor = page.nextCursor;
      if (pages < 3) await draftJob(t, bearer);
    }
    t.value(
      "jobs that were shown twice",
      seen.filter((id, index) => seen.indexOf(id) !== index),
    ).is([]);
    t.value(
      "jobs that were not shown",
      before.filter((id) => !seen.includes(id)),
    ).is([]);
  }),

  check("jobs.page", { title: "malformed cursors and limits out of range" }, async (t) => {
    const { access_token: bearer } = await sharedRegistration(t);
    await pageThrough(t, bearer);
    for (const cursor of ["nonsense", "AAAA", "%00", "-1", "'", "x".repeat(200)]) {
      const answer = await t.call("listMyJobs", { bearer, query: { cursor } });
      t.expect(answer, `the cursor ${cursor}`).envelope(400, "BAD_REQUEST");
    }
    for (const limit of ["0", "101", "-1", "1.5", "ten", ""]) {
      const answer = await t.call("listMyJobs", { bearer, query: { limit } });
      t.expect(answer, `the limit "${limit}"`).envelope(400, "BAD_REQUEST");
    }
    const bounds = await Promise.all(["1", "100"].map((limit) => t.call("listMyJobs", { bearer, query: { limit } })));
    for (const answer of bounds) t.expect(answer, "a limit at the end of the range").status(200);
  }),
];

/** The known-good calls that the refused ones differ from. */
async function pageThrough(t: T, bearer: string): Promise<void> {
  await draftJob(t, bearer);
  await draftJob(t, bearer);
  await t.control("a cursor leads to the next page", async () => {
    const { nextCursor } = t.expect(await t.call("listMyJobs", { bearer, query: { limit: 1 } })).body(200);
    t.expect(await t.call("listMyJobs", { bearer, query: { limit: 1, cursor: nextCursor ?? "" } })).status(200);
  });
}
