import { type Check, check, type T } from "../../check.ts";
import { draftJob } from "../../flows/agent.ts";
import { makeToken, newHuman, newOwner, sharedTeam } from "../../flows/console.ts";
import type { Page } from "../../kit/target/page.ts";

/** Proves job-page.*: where humans see the jobs of their organization. */
export const checks: readonly Check[] = [
  check("job-page.list", async (t) => {
    const { owner, token, member } = await sharedTeam(t);
    const draft = await newJob(t, token.secret);
    const open = await newJob(t, token.secret);
    const published = await t.call("publishJob", { path: { jobId: open.id }, bearer: token.secret });
    t.expect(published, "publishing the second job").status(200);
    const { browser: other } = await newOwner(t);
    const foreign = await newJob(t, (await makeToken(t, other)).secret);

    for (const [who, { browser }] of [
      ["the owner", owner],
      ["a member", member],
    ] as const) {
      const page = await browser.open("/jobs");
      t.expect(page.exchange, `the jobs, for ${who}`).page("jobs", "list").text(draft.title).text(open.title);
      t.value(`the jobs in order, for ${who}`, shownJobs(page).slice(0, 2)).is([
        [open.id, "open"],
        [draft.id, "draft"],
      ]);
      t.value(
        `another organization's job, for ${who}`,
        shownJobs(page).some(([id]) => id === foreign.id),
      ).is(false);
    }
    t.value("the other organization's jobs", shownJobs(await other.open("/jobs"))).is([[foreign.id, "draft"]]);
    const { browser: nobody } = await newHuman(t);
    for (const [who, browser] of [
      ["whoever belongs nowhere", nobody],
      ["a visitor", t.browser()],
    ] as const) {
      const page = await browser.open("/jobs");
      t.expect(page.exchange, `the jobs, for ${who}`).page("jobs", "board");
      t.value(`own jobs, for ${who}`, shownJobs(page)).is([]);
      t.value(`the draft, for ${who}`, page.exchange.text).excludes(draft.id);
    }
    const parts = await owner.browser.open("/jobs?before=nowhere");
    t.expect(parts.exchange, "the jobs from a place that is none").page("jobs", "list");
    const twice = await owner.browser.open("/jobs?before=a&before=b");
    t.expect(twice.exchange, "the jobs with a repeated parameter").status(400).page("error", "bad-request");
  }),

  check("job-page.list", { title: "none, and a job's own page" }, async (t) => {
    const { browser } = await newOwner(t);
    t.expect((await browser.open("/jobs")).exchange, "the jobs of a new organization").page("jobs", "empty");
    const { secret } = await makeToken(t, browser);
    const { id, title } = await newJob(t, secret);
    const list = await browser.open("/jobs");
    t.value("links to the job", list.links.filter((href) => href === `/jobs/${id}`).length).is(1);
    t.expect((await browser.open(`/jobs/${id}`)).exchange, "the job")
      .page("job", "draft")
      .text(title);
  }),

  check("job-page.board", async (t) => {
    // Not the shared organization, whose jobs another check counts.
    const owner = await newOwner(t);
    const token = await makeToken(t, owner.browser);
    const word = wordOf(t);
    const [first, second, draft] = [
      await newJob(t, token.secret, `${t.unique("Job")}\nAbout ${word}.`),
      await newJob(t, token.secret, `${t.unique("Job")} ${word}`),
      await newJob(t, token.secret, `${t.unique("Job")} ${word}`),
    ];
    for (const { id } of [first, second]) {
      const published = await t.call("publishJob", { path: { jobId: id }, bearer: token.secret });
      t.expect(published, "publishing a job").status(200);
    }
    const { browser: other } = await newOwner(t);
    for (const [who, browser] of [
      ["a visitor", t.browser()],
      ["another organization's owner", other],
    ] as const) {
      const board = await browser.open(`/jobs?q=${word.toUpperCase()}`);
      t.value(`the open jobs with the word, for ${who}`, openJobs(board)).is([second.id, first.id]);
      t.value(`the open jobs with another word, for ${who}`, openJobs(await browser.open(`/jobs?q=${word}x`))).is([]);
      const page = await browser.open(`/jobs/${first.id}`);
      t.expect(page.exchange, `an open job, for ${who}`).status(200).page("job", "open").text(word);
      const hidden = await browser.open(`/jobs/${draft.id}`);
      t.expect(hidden.exchange, `a draft, for ${who}`).status(404).page("job", "unknown");
      t.value(`a draft, for ${who}`, hidden.exchange.text).excludes(word);
    }
    const own = await owner.browser.open(`/jobs/${draft.id}`);
    t.expect(own.exchange, "a draft, for its owner").page("job", "draft").text(word);
    for (const wrong of ["", "x", "0".repeat(32)]) {
      const missing = await t.browser().open(`/jobs/${wrong || "%00"}`);
      t.expect(missing.exchange, "a job that is none").status(404).page("job", "unknown");
    }
    await t.control("a job can be closed", async () => {
      const path = { jobId: second.id };
      t.expect(await t.call("closeJob", { bearer: token.secret, path })).status(200);
    });
    const closed = await t.browser().open(`/jobs/${second.id}`);
    t.expect(closed.exchange, "a closed job, for a visitor").status(404).page("job", "unknown").noText(word);
    const strange = await t.browser().open("/jobs?pay_type=nothing&cursor=nowhere");
    t.expect(strange.exchange, "a way to pay and a place that are none").page("jobs", "board");
  }),
];

/** A word of letters and digits that no other job has. */
function wordOf(t: T): string {
  return t
    .unique("w")
    .replaceAll(/[^a-z0-9]/gi, "")
    .toLowerCase();
}

/** The open jobs of everybody that a page shows, in its order. */
function openJobs(page: Page): string[] {
  return page.html.querySelectorAll("[data-open-job]").map((one) => one.getAttribute("data-open-job") ?? "");
}

interface Drafted {
  readonly id: string;
  readonly title: string;
}

async function newJob(t: T, bearer: string, rawJobDescription: string = t.unique("Job")): Promise<Drafted> {
  const [title = ""] = rawJobDescription.split("\n");
  return { id: await draftJob(t, bearer, { rawJobDescription }), title };
}

/** Every job of the list: its id, and how it stands. */
function shownJobs(page: Page): [string, string][] {
  return page.html
    .querySelectorAll("[data-job]")
    .map((row) => [row.getAttribute("data-job") ?? "", row.getAttribute("data-status") ?? ""]);
}
