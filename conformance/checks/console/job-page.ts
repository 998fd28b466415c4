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
    t.expect((await nobody.open("/jobs")).exchange, "the jobs of nobody's").page("jobs", "no-organization");
    const visitor = await t.browser().open("/jobs");
    t.expect(visitor.exchange, "the jobs, for a signed-out visitor").redirect(/^\/sign-in\?return_to=%2Fjobs$/);
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
];

interface Drafted {
  readonly id: string;
  readonly title: string;
}

async function newJob(t: T, bearer: string): Promise<Drafted> {
  const title = t.unique("Job");
  return { id: await draftJob(t, bearer, { rawJobDescription: title }), title };
}

/** Every job of the list: its id, and how it stands. */
function shownJobs(page: Page): [string, string][] {
  return page.html
    .querySelectorAll("[data-job]")
    .map((row) => [row.getAttribute("data-job") ?? "", row.getAttribute("data-status") ?? ""]);
}
