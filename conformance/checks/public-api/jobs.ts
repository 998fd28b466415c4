import { publicScope } from "../../../generated/scopes.ts";
import { type Check, check, type T } from "../../check.ts";
import { draftJob, mint, register, sharedNeighbour, sharedRegistration } from "../../flows/agent.ts";
import { serverOfOwnTime } from "../../flows/servers.ts";
import { onTwoInstances } from "../../kit/engine/check.ts";

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
    const { token: second } = await mint(t, bearer);
    const by = t.expect(await t.call("createJobDraft", { bearer: second, json }), "by another token").body(200);
    t.value("the draft of the same key by another token of the account", by.jobId).is(first);
    const { rawJobDescription } = json;
    t.value("the draft without a key", await draftJob(t, bearer, { rawJobDescription })).isNot(first);
    for (const [what, operation] of [
      ["published", "publishJob"],
      ["closed", "closeJob"],
    ] as const) {
      await t.control(`the job can be ${what}`, async () => {
        t.expect(await t.call(operation, { bearer, path: { jobId: first } })).status(200);
      });
      const late = t.expect(await t.call("createJobDraft", { bearer, json }), `the key of what is ${what}`).body(200);
      t.value(`the job of the same key once it is ${what}`, late.jobId).is(first);
    }
  }),

  check("jobs.draft-idempotent", { title: "a year later", needs: ["config", "clock"] }, async (t) => {
    const site = await serverOfOwnTime(t);
    const { access_token: bearer } = await register(t, {}, { site });
    const json = { rawJobDescription: "Label 500 street images.", idempotencyKey: t.unique("key") };
    const first = await t.control("a job can be drafted", async () =>
      t.expect(await site.call("createJobDraft", { bearer, json })).body(201),
    );
    await site.clock.advance(365 * 86_400);
    const late = t.expect(await site.call("createJobDraft", { bearer, json }), "the key after a year").body(200);
    t.value("the draft of the same key after a year", late.jobId).is(first.jobId);
  }),

  ...onTwoInstances(
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
  ),

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
    const [closed = "", open = "", ...drafts] = before;
    await t.control("jobs can be published and closed", async () => {
      t.expect(await t.call("publishJob", { bearer, path: { jobId: open } })).status(200);
      t.expect(await t.call("closeJob", { bearer, path: { jobId: closed } })).status(200);
    });
    const paged: string[] = [];
    for (let pages = 0, next: string | undefined; pages < 200; pages += 1) {
      const part = await t.call("listMyJobs", { bearer, query: { status: "DRAFT", limit: 3, cursor: next } });
      const { jobs, nextCursor } = t.expect(part, `page ${pages + 1} of the drafts`).body(200);
      paged.push(...jobs.map(({ id }) => id));
      t.value("the status of each", new Set(jobs.map(({ status }) => status)).difference(new Set(["DRAFT"])).size).is(
        0,
      );
      if (nextCursor === null) break;
      next = nextCursor;
    }
    t.value(
      "the drafts of all pages",
      drafts.filter((id) => !paged.includes(id)),
    ).is([]);
  }),

  check("jobs.page", { title: "more than 200", needs: ["load"], alone: false }, async (t) => {
    const { access_token: bearer } = await register(t);
    const made: string[] = [];
    for (let round = 0; round < 11; round += 1) made.push(...(await t.atOnce(19, () => draftJob(t, bearer))));
    const seen: string[] = [];
    let cursor: string | undefined;
    for (const rows of [100, 100, 9]) {
      const answer = await t.call("listMyJobs", { bearer, query: { limit: 100, cursor } });
      const page = t.expect(answer, `the page behind ${seen.length} jobs`).body(200);
      t.value(`jobs on the page behind ${seen.length}`, page.jobs.length).is(rows);
      seen.push(...page.jobs.map(({ id }) => id));
      cursor = page.nextCursor ?? undefined;
    }
    t.value("the cursor of the last page", cursor).is(undefined);
    t.value("all jobs", seen).sameSetAs(made);
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

  check("jobs.update", { title: "of a draft" }, async (t) => {
    const { access_token: bearer } = await sharedRegistration(t);
    const jobId = await draftJob(t, bearer);
    const path = { jobId };
    const update = (json: unknown) => t.call("updateJobDraft", { bearer, path, json });
    const answer = await update({ paymentType: "PAY_PER_HOUR", rateUsd: 18.5 });
    const draft = t.expect(answer, "how it is paid").body(200);
    t.value("the answer", draft).is({ ok: true, jobId, status: "DRAFT", draftUrl: `${t.origin}/jobs/${jobId}` });
    const before = await listed(t, bearer, jobId);
    const title = t.unique("Boxes around bicycles");
    t.expect(await update({ title, rawJobDescription: "Street scenes.\nBoxes." }), "title and description").status(200);
    t.expect(await update({ rawJobDescription: "Night scenes.\nBoxes." }), "the description alone").status(200);
    t.value("the title in the list", (await listed(t, bearer, jobId))?.title)
      .is(title)
      .isNot(before?.title);
    for (const [what, json] of Object.entries({
      nothing: {},
      "a member that it does not take": { title: "Another", status: "OPEN" },
      "an empty title": { title: "" },
      "a title of 121 characters": { title: "x".repeat(121) },
      "a description that shows nothing": { rawJobDescription: " \u3164" },
      "a unit as payment type": { paymentType: "PER_HOUR" },
      "a rate of nothing": { rateUsd: 0 },
      "a rate below a cent": { rateUsd: 0.001 },
      "a rate with three digits": { rateUsd: 1.005 },
      "a rate beyond a million": { rateUsd: 1_000_000.01 },
      "a rate as text": { rateUsd: "18.50" },
      "a list": [],
    })) {
      t.expect(await update(json), what).envelope(400, "BAD_REQUEST");
    }
    t.value("the title afterwards", (await listed(t, bearer, jobId))?.title).is(title);
    for (const rateUsd of [0.01, 1_000_000, 4.35])
      t.expect(await update({ rateUsd }), `a rate of ${rateUsd}`).status(200);
    await t.control("the draft can be published", async () => {
      t.expect(await t.call("publishJob", { bearer, path })).status(200);
    });
    const shown = t.expect(await t.call("getJob", { path }), "the job as everybody sees it").body(200);
    const { paymentType, rateUsd, descriptionText } = shown;
    t.value("what was changed", { title: shown.title, paymentType, rateUsd, descriptionText }).is({
      title,
      paymentType: "PAY_PER_HOUR",
      rateUsd: 4.35,
      descriptionText: "Night scenes.\nBoxes.",
    });
    const other = await draftJob(t, bearer);
    await t.control("a draft can say how it is paid, or take it back", async () => {
      for (const json of [
        { paymentType: "PAY_PER_HOUR", rateUsd: 18.5 },
        { paymentType: null, rateUsd: null },
      ]) {
        t.expect(await t.call("updateJobDraft", { bearer, path: { jobId: other }, json })).status(200);
      }
      t.expect(await t.call("publishJob", { bearer, path: { jobId: other } })).status(200);
    });
    const open = t.expect(await t.call("getJob", { path: { jobId: other } })).body(200);
    t.value("how it is paid, once that was taken back", [open.paymentType, open.rateUsd]).is([null, null]);
    const late = await update({ title: "Too late" });
    t.expect(late, "a job that is published").envelope(409, "CONFLICT", { requiredStatus: "DRAFT" });
    const again = t.expect(await t.call("getJob", { path })).body(200);
    t.value("the published job afterwards", again.title).is(title);
  }),

  check("jobs.update", { title: "of others, and of what is closed" }, async (t) => {
    const { access_token: bearer } = await sharedRegistration(t);
    const { access_token: stranger } = await sharedNeighbour(t);
    const jobId = await draftJob(t, bearer);
    const path = { jobId };
    const json = { title: "Changed" };
    t.expect(await t.call("updateJobDraft", { bearer, path, json }), "by its own account").status(200);
    const foreign = await t.call("updateJobDraft", { bearer: stranger, path, json: { title: "Stolen" } });
    t.expect(foreign, "by another account").envelope(404, "NOT_FOUND");
    t.value("the title afterwards", (await listed(t, bearer, jobId))?.title).is("Changed");
    await t.control("the draft can be closed", async () => {
      t.expect(await t.call("closeJob", { bearer, path })).status(200);
    });
    const late = await t.call("updateJobDraft", { bearer, path, json: { title: "Too late" } });
    t.expect(late, "a job that is closed").envelope(409, "CONFLICT", { requiredStatus: "DRAFT" });
    t.value("the title of the closed one", (await listed(t, bearer, jobId))?.title).is("Changed");
  }),

  check("jobs.close", { title: "drafts and open jobs", needs: [] }, async (t) => {
    const { access_token: bearer } = await sharedRegistration(t);
    const { access_token: stranger } = await sharedNeighbour(t);
    const [draftId, openId] = [await draftJob(t, bearer), await draftJob(t, bearer)];
    await t.control("an open job is on the board", async () => {
      t.expect(await t.call("publishJob", { bearer, path: { jobId: openId } })).status(200);
      t.expect(await t.call("getJob", { path: { jobId: openId } })).status(200);
    });
    for (const [what, jobId] of Object.entries({ "a draft": draftId, "an open job": openId })) {
      const path = { jobId };
      const foreign = await t.call("closeJob", { bearer: stranger, path });
      t.expect(foreign, `${what}, by another account`).envelope(404, "NOT_FOUND");
      const closed = { ok: true, jobId, status: "ARCHIVED" };
      t.expect(await t.call("closeJob", { bearer, path }), what).json({ ...closed, alreadyClosed: false });
      t.expect(await t.call("closeJob", { bearer, path }), `${what}, again`).json({ ...closed, alreadyClosed: true });
      t.value(`the status of ${what} afterwards`, (await listed(t, bearer, jobId))?.status).is("ARCHIVED");
      const published = await t.call("publishJob", { bearer, path });
      t.expect(published, `publishing ${what} that was closed`).envelope(409, "CONFLICT", { requiredStatus: "DRAFT" });
      t.expect(await t.call("getJob", { path }), `${what} that was closed, for everybody`).envelope(404, "NOT_FOUND");
    }
    for (const [status, has] of Object.entries({ ARCHIVED: true, OPEN: false, DRAFT: false })) {
      const { text } = await t.call("listMyJobs", { bearer, query: { status, limit: 100 } });
      for (const id of [draftId, openId]) t.value(`the list of ${status} jobs has it`, text.includes(id)).is(has);
    }
  }),

  check("jobs.close", { title: "at the same instant" }, async (t) => {
    const { access_token: bearer } = await sharedRegistration(t);
    for (let n = 0; n < 6; n += 1) {
      const path = { jobId: await draftJob(t, bearer) };
      // One that closes it among many that publish it, or as many of each.
      const closes = (i: number): boolean => (n % 2 === 0 ? i === 0 : i % 2 === 0);
      const answers = await t.atOnce(12, (i) => t.call(closes(i) ? "closeJob" : "publishJob", { bearer, path }));
      const first = answers.filter((answer) => answer.status === 200 && answer.at("alreadyClosed") === false);
      t.value("calls that have closed it, beside others that publish it", first.length).is(1);
      for (const answer of answers) t.expect(answer, "one of them").status(200, 409);
      t.value("its status afterwards", (await listed(t, bearer, path.jobId))?.status).is("ARCHIVED");
      t.expect(await t.call("getJob", { path }), "the job for everybody").envelope(404, "NOT_FOUND");
    }
  }),

  check("jobs.capabilities", async (t) => {
    const { access_token } = await sharedRegistration(t);
    const { token: bearer } = await mint(t, access_token, { scopes: [publicScope.teamRead] });
    const { capabilities } = t.expect(await t.call("getCapabilities", { bearer }), "any token").body(200);
    const document = t.expect(await t.call("getPublicApiOpenApi")).body(200);
    const served = Object.values(Object(document.paths)).flatMap((item) =>
      Object.values(Object(item)).map((operation) => Object(operation).operationId),
    );
    const { credits, ...parts } = capabilities;
    t.value("credits", credits).is(false);
    const standFor: Readonly<Record<keyof typeof parts, string>> = {
      draftCreate: "createJobDraft",
      draftUpdate: "updateJobDraft",
      publish: "publishJob",
      hiring: "hireProposal",
      messagingWrites: "sendMessage",
      team: "getTeam",
      paymentsWrite: "fundMilestone",
      webhooks: "createWebhook",
    };
    for (const [part, operation] of Object.entries(standFor)) {
      const said: unknown = Object(parts)[part];
      t.value(`${part}, which stands for ${operation}`, said).is(served.includes(operation));
    }
  }),
];

/** The job as its list has it. */
async function listed(
  t: T,
  bearer: string,
  jobId: string,
): Promise<{ readonly title: string; readonly status: string } | undefined> {
  const { jobs } = t.expect(await t.call("listMyJobs", { bearer, query: { limit: 100 } })).body(200);
  return jobs.find(({ id }) => id === jobId);
}

/** The known-good calls that the refused ones differ from. */
async function pageThrough(t: T, bearer: string): Promise<void> {
  await draftJob(t, bearer);
  await draftJob(t, bearer);
  await t.control("a cursor leads to the next page", async () => {
    const { nextCursor } = t.expect(await t.call("listMyJobs", { bearer, query: { limit: 1 } })).body(200);
    t.expect(await t.call("listMyJobs", { bearer, query: { limit: 1, cursor: nextCursor ?? "" } })).status(200);
  });
}
