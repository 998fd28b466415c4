import type { T } from "../../check.ts";
import { type Check, check } from "../../check.ts";
import { invite, join } from "../../flows/console.ts";
import {
  approvalOf,
  approvalPage,
  askToHire,
  decide,
  eventsAbout,
  hire,
  newCandidate,
  newContract,
  newEmployer,
  type Proposed,
  pathOfApproval,
  sendDecision,
  sharedEmployer,
} from "../../flows/contracts.ts";
import {
  approve,
  asked,
  contractOf,
  createMilestone,
  end,
  fund,
  moneyOf,
  newMilestone,
  payingEmployer,
} from "../../flows/milestones.ts";
import { force, heirs, LEAVE, newMember } from "../../flows/team.ts";
import { saveProfile } from "../../flows/trainer.ts";
import { type Page, shown } from "../../kit/target/page.ts";

/** Proves approvals.*: how the owner decides. */
export const checks: readonly Check[] = [
  check("approvals.human", async (t) => {
    const employer = await newEmployer(t);
    const { bearer, human } = employer;
    const proposed = await newCandidate(t, employer);
    const approval = await askToHire(t, proposed);
    const path = pathOfApproval(approval);
    const page = await approvalPage(t, employer, approval);
    t.expect(page.exchange, "the page, for the owner").page("approval", "pending");
    const twice = await human.browser.open("/approvals?before=a&before=b");
    t.expect(twice.exchange, "the list with a repeated parameter").status(400).page("error", "bad-request");
    const right = { decision: "confirm", fingerprint: fingerprintOn(page) };
    const stays = async (what: string) => {
      t.value(`the approval after ${what}`, (await approvalOf(t, employer, approval.id)).status).is("pending");
    };

    const member = await newMember(t, human.browser);
    const seen = await member.browser.open(path);
    t.expect(seen.exchange, "the page, for a member").page("approval", "pending");
    t.value("forms that decide, for a member", formsOf(seen, path)).is(0);
    for (const decision of ["confirm", "decline"]) {
      const forced = await force(t, member.browser, path, { ...right, decision });
      t.expect(forced.exchange, `to ${decision}, as a member`).status(403).page("approval", "not-owner");
    }
    await stays("a member's forms");
    t.value("who has decided before anybody has", whoDecided(seen)).is(undefined);
    const trainer = t.site.human.browser(proposed.bid.email);
    const foreign = await force(t, trainer, path, right);
    t.expect(foreign.exchange, "the trainer's confirmation").status(404).page("approval", "unknown");
    const stranger = t.site.human.browser((await sharedEmployer(t)).owner);
    for (const decision of ["confirm", "decline"]) {
      const forced = await force(t, stranger, path, { ...right, decision });
      t.expect(forced.exchange, `to ${decision}, as another owner`).status(404).page("approval", "unknown");
    }
    await stays("another owner's forms");
    const forged = await human.browser.post(path, Object.entries({ ...right, csrf: "x" }));
    t.expect(forged.exchange, "the owner's form without its token").status(403).page("error", "form-expired");
    await human.browser.open(`${path}?decision=confirm&fingerprint=${right.fingerprint}`);
    for (const [what, type, body] of [
      ["a form", "application/x-www-form-urlencoded", new URLSearchParams(right).toString()],
      ["JSON", "application/json", JSON.stringify(right)],
    ] as const) {
      for (const at of [path, `/api/public/v1${path}`, `/api/public/v1${path}/confirm`]) {
        const headers = { authorization: `Bearer ${bearer}`, "content-type": type };
        const answer = await t.send({ method: "POST", path: at, headers, body });
        t.value(`whether ${what} with a token does at ${at}`, answer.status < 300).is(false);
      }
    }
    await stays("requests with a token, and a GET");
    for (const wrong of [
      { ...right, decision: "maybe" },
      { decision: "confirm" },
      { fingerprint: right.fingerprint },
    ]) {
      const answer = await force(t, human.browser, path, wrong);
      t.expect(answer.exchange, `a form with ${Object.keys(wrong).join(" and ")}`).status(400);
    }
    await stays("forms that are none");

    const done = await sendDecision(t, employer, page, approval, "decline");
    t.expect(done.exchange, "the owner's decision").redirect(`${path}?done=declined`);
    for (const decision of ["confirm", "decline"] as const) {
      const late = await sendDecision(t, employer, page, approval, decision);
      t.expect(late.exchange, `to ${decision} what was declined`).status(409).page("approval", "declined");
    }
    const after = await approvalOf(t, employer, approval.id);
    t.value("the approval afterwards", [after.status, after.result]).is(["declined", null]);
    await notHired(t, proposed, "afterwards");
    const { proposalId } = proposed;
    const kept = t.expect(await t.call("getProposal", { bearer, path: { proposalId } })).body(200).proposal;
    t.value("the proposal's status after a hire was declined", kept.status.raw).is("UNREVIEWED");
    const decided = await human.browser.open(path);
    t.expect(decided.exchange, "its page").page("approval", "declined");
    t.value("who has decided", whoDecided(decided)).is(human.email);
    await t.control("the owner can hand over", async () => {
      const leaving = await human.browser.open(LEAVE);
      const left = await human.browser.submit(leaving, LEAVE, { new_owner: heirs(leaving)[0] });
      t.expect(left.exchange).status(303);
    });
    const later = await member.browser.open(path);
    t.expect(later.exchange, "its page, once who has decided has left")
      .page("approval", "declined")
      .noText(human.email);
  }),

  check("approvals.as-shown", async (t) => {
    const employer = await sharedEmployer(t);
    const proposed = await newCandidate(t, employer);
    await askToHire(t, proposed, { name: "Other scenes", volume: 1 });
    const approval = await askToHire(t, proposed);
    const path = pathOfApproval(approval);
    const page = await approvalPage(t, employer, approval);
    t.expect(page.exchange, "the page").page("approval", "pending");
    for (const fact of ["Maria Q.", "$185.00", "The first scenes", "10 hours", "$18.50"]) {
      t.value("the page", page.text).includes(fact);
    }
    t.value("the page", page.exchange.text).excludes(proposed.bid.last);
    t.value("the page", page.exchange.text).excludes(proposed.bid.email);

    const trainer = t.site.human.browser(proposed.bid.email);
    await t.control("a trainer can change the profile", async () => {
      const filling = { first_name: "Zoe", last_name: "Quintanilha", country: "PT", title: "" };
      t.expect((await saveProfile(trainer, filling)).exchange).status(303);
    });
    const changed = await sendDecision(t, employer, page, approval);
    t.expect(changed.exchange, "a confirmation of what was shown before").status(409).page("approval", "changed");
    t.value("the page then", changed.text).includes("Zoe Q.");
    const owner = t.site.human.browser(employer.owner);
    const elsewhere = await approvalPage(t, employer, await askToHire(t, await newCandidate(t, employer)));
    for (const [what, fingerprint] of [
      ["no fingerprint in it", ""],
      ["a fingerprint that is none", "x"],
      ["another approval's fingerprint", fingerprintOn(elsewhere)],
    ] as const) {
      for (const decision of ["confirm", "decline"]) {
        const refused = await force(t, owner, path, { decision, fingerprint });
        t.expect(refused.exchange, `a form to ${decision} with ${what}`).status(409).page("approval", "changed");
      }
    }
    t.value("the approval then", (await approvalOf(t, employer, approval.id)).status).is("pending");
    await notHired(t, proposed, "then");
    const done = await sendDecision(t, employer, changed, approval);
    t.expect(done.exchange, "a confirmation of what is shown now").redirect(`${path}?done=confirmed`);
    const { status, contractId } = await approvalOf(t, employer, approval.id);
    t.value("the approval at last", status).is("confirmed");
    const { milestones } = await contractOf(t, { ...employer, contractId: contractId ?? "" });
    t.value("what is funded", [milestones[0]?.name, milestones[0]?.amountUsd]).is(["The first scenes", 185]);
  }),

  check("approvals.as-shown", { title: "what is refunded by an end" }, async (t) => {
    const hired = await newContract(t, await payingEmployer(t));
    const second = await newMilestone(t, hired);
    const funding = await asked(t, "a funding", await fund(t, hired, second));
    const ending = await asked(t, "an end", await end(t, hired));
    const page = await approvalPage(t, hired, ending);
    t.value("what is refunded, as it is shown", shown(page, "data-amount")).is("$185.00");
    await decide(t, hired, funding);
    const late = await sendDecision(t, hired, page, ending);
    t.expect(late.exchange, "an end that refunds more by now").status(409).page("approval", "changed");
    t.value("what is refunded, as it is shown then", shown(late, "data-amount")).is("$259.00");
    t.value("the approval then", (await approvalOf(t, hired, ending.id)).status).is("pending");
    t.value("the money then", await moneyOf(t, hired)).is({ funded: 25_900, paidOut: 0, refunded: 0, held: 25_900 });

    const third = await createMilestone(t, hired, { name: "Other scenes", volume: 4 });
    const { milestone } = t.expect(third, "a milestone of the same amount by another name").body(201);
    await decide(t, hired, await asked(t, "a payout", await approve(t, hired, second)));
    await decide(t, hired, await asked(t, "a funding", await fund(t, hired, milestone.id)));
    const others = await sendDecision(t, hired, late, ending);
    t.expect(others.exchange, "an end that refunds as much for other milestones")
      .status(409)
      .page("approval", "changed");
    t.value("what is refunded, as it is shown at last", shown(others, "data-amount")).is("$259.00");
  }),

  check("approvals.recheck", { needs: ["human"] }, async (t) => {
    const employer = await newEmployer(t);
    const { bearer, human } = employer;
    const closeJob = ({ jobId }: Proposed) => t.call("closeJob", { bearer, path: { jobId } });
    const decline = ({ proposalId }: Proposed) =>
      t.call("reviewProposal", { bearer, path: { proposalId }, json: { status: "DECLINED" } });
    for (const [what, happens] of [
      ["the job is closed", closeJob],
      ["the proposal is declined", decline],
      [
        "the trainer is a member",
        async ({ bid: { email } }: Proposed) => join(t, await invite(t, human.browser, email), email),
      ],
    ] as const) {
      const proposed = await newCandidate(t, employer);
      const approval = await askToHire(t, proposed);
      const page = await approvalPage(t, employer, approval);
      await t.control(`it can be that ${what}`, async () => void (await happens(proposed)));
      const refused = await sendDecision(t, employer, page, approval);
      t.expect(refused.exchange, `a confirmation when ${what}`).status(409).page("approval", "declined");
      const after = await approvalOf(t, employer, approval.id);
      t.value(`the approval when ${what}`, [after.status, after.contractId, after.result]).is(["declined", null, null]);
      const told = (await eventsAbout(t, employer, approval.id)).map(({ data }) => data);
      t.value(`what is told of it when ${what}`, told).is([{ approvalId: approval.id, status: "declined" }]);
      await notHired(t, proposed, `when ${what}`);
    }
  }),

  check("approvals.recheck", { title: "while the job closes" }, async (t) => {
    const employer = await sharedEmployer(t);
    for (const closesFirst of [false, true]) {
      const proposed = await newCandidate(t, employer);
      const approval = await askToHire(t, proposed);
      const page = await approvalPage(t, employer, approval);
      const { bearer, jobId, proposalId } = proposed;
      const [decided] = await t.race(
        () => sendDecision(t, employer, page, approval),
        () => t.call("closeJob", { bearer, path: { jobId } }),
        closesFirst,
      );
      t.expect(decided.exchange, "a confirmation while the job closes").status(303, 409);
      const hired = decided.status === 303;
      const { status } = await approvalOf(t, employer, approval.id);
      const got = t.expect(await t.call("getProposal", { bearer, path: { proposalId } })).body(200).proposal;
      t.value("the approval, the proposal, and whether there is a contract", [
        status,
        got.status.raw,
        got.contract !== null,
      ]).is(hired ? ["confirmed", "HIRED", true] : ["declined", "UNREVIEWED", false]);
    }
  }),

  check(
    "proposals.own-job",
    { title: "by whom an organization cannot be joined afterwards", needs: ["human"] },
    async (t) => {
      const employer = await newEmployer(t);
      const proposed = await newCandidate(t, employer);
      const { email } = proposed.bid;
      await join(t, await invite(t, employer.human.browser, email), email);
      const refused = await hire(t, proposed);
      t.expect(refused, "a hire of a member").envelope(409, "CONFLICT", { reason: "own_member" });
      await notHired(t, proposed, "of a member");
    },
  ),
];

function whoDecided(page: Page): string | undefined {
  return page.html.querySelector("[data-decided-by]")?.text;
}

function fingerprintOn(page: Page): string {
  const field = page.forms.flatMap(({ fields }) => fields).find(([name]) => name === "fingerprint");
  return field?.[1] ?? shown(page, "data-fingerprint") ?? "";
}

function formsOf(page: Page, path: string): number {
  return page.forms.filter(({ action }) => action.split("?")[0] === path).length;
}

async function notHired(t: T, { bearer, proposalId }: Proposed, when: string): Promise<void> {
  const { proposal } = t.expect(await t.call("getProposal", { bearer, path: { proposalId } })).body(200);
  t.value(`whether somebody is hired ${when}`, [proposal.status.raw === "HIRED", proposal.contract]).is([false, null]);
}
