import { type Check, check, type T } from "../../check.ts";
import { draftJob } from "../../flows/agent.ts";
import { makeToken, newHuman, newOwner } from "../../flows/console.ts";
import { sharedContract } from "../../flows/contracts.ts";
import { openJob } from "../../flows/proposals.ts";
import { force, newTeam } from "../../flows/team.ts";
import { newTrainer, saveProfile, TRAINER } from "../../flows/trainer.ts";
import type { Browser, Filling } from "../../kit/target/browser.ts";
import type { Page } from "../../kit/target/page.ts";

const RIGHT = { amount_usd: "18.50", unit: "PER_HOUR", cover_letter: "I have done this before." };

/** Proves proposals.*: where trainers propose, and where people answer. */
export const checks: readonly Check[] = [
  check("proposals.propose", async (t) => {
    const { bearer, browser: employer } = await newEmployer(t);
    const { browser } = await newTrainer(t);
    const jobId = await openJob(t, bearer);
    for (const [what, wrong] of Object.entries({
      "no amount": { amount_usd: "" },
      "an amount of nothing": { amount_usd: "0" },
      "an amount below nothing": { amount_usd: "-1" },
      "three digits behind the point": { amount_usd: "1.005" },
      "an amount above a million": { amount_usd: "1000000.01" },
      "an amount as a power": { amount_usd: "1e3" },
      "an amount with a comma": { amount_usd: "1,5" },
      "an amount in letters": { amount_usd: "ten" },
      "no unit": { unit: undefined },
      "a unit that is none": { unit: "PER_DAY" },
      "an empty letter": { cover_letter: "" },
      "a letter that shows nothing": { cover_letter: " \n\u3164" },
      "a letter of 5,001 characters": { cover_letter: "x".repeat(5_001) },
    })) {
      const refused = await propose(browser, jobId, wrong);
      t.expect(refused.exchange, what).status(400).page("job", "invalid");
    }
    t.value("proposals after what was refused", (await bidsFor(t, bearer, jobId)).length).is(0);

    const letter = `<b>"One" & two</b>\nLine ${"😀".repeat(4_000)}`;
    const longest = letter + "x".repeat(5_000 - [...letter].length);
    for (const [amount_usd, unit, cover_letter, amountUsd] of [
      ["1234.5", "FIXED", longest, 1234.5],
      ["0.01", "PER_LABEL", "x", 0.01],
      ["1000000", "PER_HOUR", "日本語", 1_000_000],
    ] as const) {
      const other = await openJob(t, bearer);
      const done = await propose(browser, other, { amount_usd, unit, cover_letter });
      t.expect(done.exchange, `a proposal of ${amount_usd} ${unit}`).status(303);
      const bids = await bidsFor(t, bearer, other);
      t.value(`the proposal of ${amount_usd} ${unit}`, bids).is([{ amountUsd, unit, coverLetter: cover_letter }]);
    }
    const hourly = await openJob(t, bearer, undefined, { paymentType: "PAY_PER_HOUR", rateUsd: 25 });
    const other = await propose(browser, hourly, { unit: "FIXED" }, t);
    t.expect(other.exchange, "another unit than that of the job").status(400).page("job", "invalid");
    t.value("proposals of another unit", (await bidsFor(t, bearer, hourly)).length).is(0);
    t.expect((await propose(browser, hourly)).exchange, "the unit of the job").status(303);
    const seen = await employer.open(`/jobs/${jobId}/proposals`);
    t.expect(seen.exchange, "the page of a job without proposals").page("proposals", "empty");
  }),

  check("proposals.own-job", { needs: ["human"] }, async (t) => {
    const { owner, token, members } = await newTeam(t, 1);
    const jobId = await openJob(t, token.secret);
    const draft = await draftJob(t, token.secret);
    const closed = await openJob(t, token.secret);
    await t.control("a job can be closed", async () => {
      t.expect(await t.call("closeJob", { bearer: token.secret, path: { jobId: closed } })).status(200);
    });
    const { browser } = await newTrainer(t);
    const { browser: without } = await newHuman(t);
    const lead = await propose(without, jobId, {}, t);
    t.expect(lead.exchange, "a proposal without a profile").redirect(`${TRAINER}?return_to=%2Fjobs%2F${jobId}`);
    const page = await without.open(`/jobs/${jobId}`);
    const leads = page.links.some((href) => href === `${TRAINER}?return_to=%2Fjobs%2F${jobId}`);
    t.value("a link to the profile on the job's page", leads).is(true);
    for (const [who, human] of [
      ["the owner", owner],
      ["a member", members[0] ?? owner],
    ] as const) {
      await saveProfile(human.browser, { country: "PT" });
      const refused = await propose(human.browser, jobId, {}, t);
      t.expect(refused.exchange, `a proposal by ${who}`).status(403).page("job", "own-job");
    }
    for (const [what, id] of Object.entries({
      draft,
      "closed job": closed,
      "job that is none": "0".repeat(32),
      text: "x",
    })) {
      const refused = await propose(browser, id, {}, t);
      t.expect(refused.exchange, `a proposal for a ${what}`).status(404).page("job", "unknown");
    }
    t.value("proposals after what was refused", (await bidsFor(t, token.secret, jobId)).length).is(0);
    t.value("proposals for the draft", (await bidsFor(t, token.secret, draft)).length).is(0);

    t.expect((await propose(browser, jobId)).exchange, "the first proposal").status(303);
    const twice = await propose(browser, jobId, { cover_letter: "Another one." }, t);
    t.expect(twice.exchange, "the second proposal").status(409).page("job", "already-proposed");
    const letters = (await bidsFor(t, token.secret, jobId)).map(({ coverLetter }) => coverLetter);
    t.value("the letters of the proposals", letters).is([RIGHT.cover_letter]);
  }),

  check("proposals.own-job", { title: "twice at the same instant" }, async (t) => {
    const { bearer } = await newEmployer(t);
    const jobId = await openJob(t, bearer);
    const { browser } = await newTrainer(t);
    const page = await browser.open(`/jobs/${jobId}`);
    const answers = await t.atOnce(8, (n) =>
      browser.submit(page, `/jobs/${jobId}/proposals`, { ...RIGHT, cover_letter: `Number ${n}` }),
    );
    for (const { exchange } of answers) t.expect(exchange, "one of 8 proposals").status(303, 409);
    t.value("proposals that were taken", answers.filter(({ status }) => status === 303).length).is(1);
    t.value("proposals that the employer finds", (await bidsFor(t, bearer, jobId)).length).is(1);
  }),

  check("proposals.page", async (t) => {
    const { owner, token, members } = await newTeam(t, 1);
    const member = members[0] ?? owner;
    const jobId = await openJob(t, token.secret);
    const path = `/jobs/${jobId}/proposals`;
    const trainer = await newTrainer(t, { last_name: "Quintanilha" });
    t.expect((await propose(trainer.browser, jobId)).exchange, "the proposal").status(303);
    const list = t.expect(await t.call("listProposals", { bearer: token.secret, path: { jobId } })).body(200);
    const id = list.proposals[0]?.id ?? "";
    const answer = `${path}/${id}`;

    for (const [who, { browser }, status] of [
      ["the owner", owner, "SHORTLISTED"],
      ["a member", member, "DECLINED"],
    ] as const) {
      const page = await browser.open(path);
      t.expect(page.exchange, `the proposals, for ${who}`).page("proposals", "list").text("Maria Q.");
      t.value(
        `the proposals, for ${who}`,
        shownProposals(page).map(([one]) => one),
      ).is([id]);
      for (const hidden of ["Quintanilha", trainer.email, trainer.profile.workEmail]) {
        t.value(`the proposals, for ${who}`, page.exchange.text).excludes(hidden);
      }
      const done = await browser.submit(page, answer, { status });
      t.expect(done.exchange, `${status} by ${who}`).status(303);
      const after = await browser.open(path);
      t.value(`the proposal after ${status}`, shownProposals(after)).is([[id, status.toLowerCase()]]);
      const got = t.expect(await t.call("getProposal", { bearer: token.secret, path: { proposalId: id } })).body(200);
      t.value(`the proposal after ${status}, for the token`, got.proposal.status.raw).is(status);
    }
    const forged = await owner.browser.post(answer, Object.entries({ csrf: "x", status: "SHORTLISTED" }));
    t.expect(forged.exchange, "an answer without the form's token").status(403).page("error", "form-expired");
    const strange = await force(t, owner.browser, answer, { status: "HIRED" });
    t.expect(strange.exchange, "a status that no review gives").status(400);
    const twice = await owner.browser.open(`${path}?done=a&done=b`);
    t.expect(twice.exchange, "the proposals with a repeated parameter").status(400).page("error", "bad-request");
    const { browser: other } = await newOwner(t);
    for (const [who, browser] of [
      ["another organization's owner", other],
      ["the trainer", trainer.browser],
    ] as const) {
      const page = await browser.open(path);
      t.expect(page.exchange, `the proposals, for ${who}`).status(404).page("proposals", "unknown");
      const forced = await force(t, browser, answer, { status: "SHORTLISTED" });
      t.expect(forced.exchange, `an answer by ${who}`).status(404).page("proposals", "unknown");
    }
    const elsewhere = await force(t, owner.browser, `/jobs/${await openJob(t, token.secret)}/proposals/${id}`, {
      status: "SHORTLISTED",
    });
    t.expect(elsewhere.exchange, "an answer at another job").status(404).page("proposals", "unknown");
    t.value("the proposal afterwards", shownProposals(await owner.browser.open(path))).is([[id, "declined"]]);
    const visitor = await t.browser().open(path);
    t.expect(visitor.exchange, "the proposals, for a visitor").redirect(/^\/sign-in\?return_to=/);
  }),

  check("proposals.work", async (t) => {
    const { bearer, browser: employer } = await newEmployer(t);
    const [first, second] = [await openJob(t, bearer), await openJob(t, bearer)];
    const { browser } = await newTrainer(t);
    t.expect((await browser.open("/work")).exchange, "the work before").page("work", "empty");
    for (const jobId of [first, second]) await propose(browser, jobId);
    const { browser: other } = await newTrainer(t);
    await propose(other, first);
    const [, id = ""] = (await browser.open("/work")).html
      .querySelectorAll("[data-proposal]")
      .map((one) => one.getAttribute("data-proposal") ?? "");
    await force(t, employer, `/jobs/${first}/proposals/${id}`, { status: "DECLINED" });
    const page = await browser.open("/work");
    t.expect(page.exchange, "the work").page("work", "list");
    t.value(
      "how the proposals stand",
      shownProposals(page).map(([, status]) => status),
    ).is(["unreviewed", "declined"]);
    const jobs = page.links.filter((href) => /^\/jobs\/\w+$/.test(href));
    t.value("links to the jobs", jobs).is([`/jobs/${second}`, `/jobs/${first}`]);
    t.value("proposals of another trainer", shownProposals(await other.open("/work")).length).is(1);
    const hired = await sharedContract(t);
    const work = t.site.human.browser(hired.bid.email);
    t.value("contracts of who was hired", shownContracts(await work.open("/work"))).is([hired.contractId]);
    t.value("contracts of who was not", shownContracts(await other.open("/work"))).is([]);
    t.expect((await employer.open("/work")).exchange, "the work of somebody without a profile").page("work", "none");
    const twice = await browser.open("/work?before=a&before=b");
    t.expect(twice.exchange, "the work with a repeated parameter").status(400).page("error", "bad-request");
  }),
];

/** An owner with a token of all scopes. */
async function newEmployer(t: T): Promise<{ readonly bearer: string; readonly browser: Browser }> {
  const { browser } = await newOwner(t);
  return { bearer: (await makeToken(t, browser)).secret, browser };
}

/** Sends the form of the job's page, right but for what is changed; with `t`, also where the page shows none. */
async function propose(browser: Browser, jobId: string, change: Filling = {}, t?: T): Promise<Page> {
  const action = `/jobs/${jobId}/proposals`;
  if (t) return force(t, browser, action, { ...RIGHT, ...(change as Readonly<Record<string, string>>) });
  return browser.submit(await browser.open(`/jobs/${jobId}`), action, { ...RIGHT, ...change });
}

/** What the employer's token finds proposed for the job. */
async function bidsFor(t: T, bearer: string, jobId: string) {
  const { proposals } = t.expect(await t.call("listProposals", { bearer, path: { jobId } })).body(200);
  return Promise.all(
    proposals.map(async ({ id: proposalId }) => {
      const { proposal } = t.expect(await t.call("getProposal", { bearer, path: { proposalId } })).body(200);
      return { ...proposal.bid, coverLetter: proposal.coverLetter };
    }),
  );
}

/** Every proposal of a page: its id, and how it stands. */
function shownProposals(page: Page): [string, string][] {
  return page.html
    .querySelectorAll("[data-proposal]")
    .map((row) => [row.getAttribute("data-proposal") ?? "", row.getAttribute("data-status") ?? ""]);
}

/** The id of every contract of a page. */
function shownContracts(page: Page): (string | undefined)[] {
  return page.html.querySelectorAll("[data-contract]").map((row) => row.getAttribute("data-contract"));
}
