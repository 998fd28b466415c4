import { type Check, check, type T } from "../../check.ts";
import {
  type Approval,
  approvalOf,
  approvalPage,
  askToHire,
  hire,
  newCandidate,
  type Proposed,
  sharedContract,
  sharedEmployer,
} from "../../flows/contracts.ts";
import { bidOf, proposeFor } from "../../flows/proposals.ts";
import { shown } from "../../kit/target/page.ts";

const NOBODY = "0".repeat(32);
const WORK = { name: "Work" };

/** Proves hire.*: how an account asks to hire. */
export const checks: readonly Check[] = [
  check("hire.pending", async (t) => {
    const proposed = await newCandidate(t, await sharedEmployer(t));
    const { bearer, jobId, proposalId } = proposed;
    const { approval, message } = t.expect(await hire(t, proposed), "the first call").body(202);
    t.value("its message", message.trim().length).between(1, 1_000);
    const { id, expiresAt, createdAt, ...about } = approval;
    t.value("the approval", about).is({
      type: "proposal_hire",
      status: "pending",
      contractId: null,
      milestoneId: null,
      jobId,
      proposalId,
      approvalUrl: `${t.origin}/approvals/${id}`,
      resolvedAt: null,
      result: null,
    });
    t.value("the hours until it expires", (Date.parse(expiresAt) - Date.parse(createdAt)) / 3_600_000).is(72);
    t.value("the approval as it is read", await approvalOf(t, proposed, id)).is(approval);
    const got = t.expect(await t.call("getProposal", { bearer, path: { proposalId } })).body(200).proposal;
    t.value("the proposal's status and contract", [got.status.raw, got.contract]).is(["UNREVIEWED", null]);

    const same = { name: "The first scenes", amount: 185, volume: 10 };
    t.value("the approval of the same terms again", (await ask(t, proposed)).id).is(id);
    t.value("the approval of the same terms with the amount", (await ask(t, proposed, same)).id).is(id);
    const other = await ask(t, proposed, { ...same, description: "All of them" });
    t.value("whether other terms get an approval of their own", other.id !== id).is(true);
    t.value("the status of the one before", (await approvalOf(t, proposed, id)).status).is("declined");
    t.value("the status of the new one", (await approvalOf(t, proposed, other.id)).status).is("pending");
    const dated = await ask(t, proposed, { ...same, description: "All of them", dueDate: "2030-02-28" });
    t.value("whether a due date makes other terms", dated.id !== other.id).is(true);
    t.value("the status of those without it", (await approvalOf(t, proposed, other.id)).status).is("declined");
    const rival = { ...proposed, proposalId: await proposeFor(t, proposed, bidOf(t.address("rival"))) };
    t.value("whether another proposal for the job is asked for on its own", (await ask(t, rival)).id !== dated.id).is(
      true,
    );
    t.value("the status of the first one's", (await approvalOf(t, proposed, dated.id)).status).is("pending");

    const refused = async (what: string, reason: string) => {
      t.expect(await hire(t, proposed), what).envelope(409, "CONFLICT", { reason });
    };
    await review(t, proposed, "DECLINED");
    await refused("a hire by a declined proposal", "proposal_declined");
    await review(t, proposed, "SHORTLISTED");
    t.value(
      "the approval of the same terms after two reviews",
      (await ask(t, proposed, { ...same, description: "All of them", dueDate: "2030-02-28" })).id,
    ).is(dated.id);
    await t.control("a job can be closed", async () => {
      t.expect(await t.call("closeJob", { bearer, path: { jobId } })).status(200);
    });
    await refused("a hire for a closed job", "job_not_open");
    const hired = await sharedContract(t);
    t.expect(await hire(t, hired), "a second hire").envelope(409, "CONFLICT", { reason: "proposal_hired" });
    const unknown = await hire(t, { bearer, proposalId: NOBODY });
    t.expect(unknown, "a proposal that is none").envelope(404, "NOT_FOUND");
  }),

  check("hire.pending", { title: "at the same instant" }, async (t) => {
    const proposed = await newCandidate(t, await sharedEmployer(t));
    const same = await t.atOnce(8, () => hire(t, proposed));
    const ids = same.map((answer) => t.expect(answer, "one of 8 calls with the same terms").body(202).approval.id);
    t.value("the approvals of 8 calls with the same terms", new Set(ids).size).is(1);
    const others = await t.atOnce(6, (n) => hire(t, proposed, { name: `Part ${n}`, volume: 1 }));
    const asked = others.map((answer) => t.expect(answer, "one of 6 calls with other terms").body(202).approval.id);
    const statuses: string[] = [];
    for (const id of [ids[0] ?? "", ...asked]) statuses.push((await approvalOf(t, proposed, id)).status);
    t.value("pending approvals of one proposal", statuses.filter((status) => status === "pending").length).is(1);
    t.value("declined ones", statuses.filter((status) => status === "declined").length).is(6);
  }),

  check("hire.terms", async (t) => {
    const employer = await sharedEmployer(t);
    const hours = await newCandidate(t, employer);
    const labels = await newCandidate(t, employer, { unit: "PER_LABEL", amount: "0.07" });
    const fixed = await newCandidate(t, employer, { unit: "FIXED", amount: "500" });
    // At this rate the bounds of an amount and those of a volume can be met exactly.
    const cheap = await newCandidate(t, employer, { amount: "0.10" });
    for (const [proposed, what, wrong] of [
      [hours, "neither a name nor a description", { volume: 1 }],
      [hours, "a name and a description that show nothing", { name: " \u3164", description: "\n", volume: 1 }],
      [hours, "a name with a direction character", { name: "Scenes\u202e", volume: 1 }],
      [hours, "a name of 121 characters", { name: "x".repeat(121), volume: 1 }],
      [hours, "neither an amount nor a volume", WORK],
      [hours, "a volume of nothing", { ...WORK, volume: 0 }],
      [hours, "three digits of an hour", { ...WORK, volume: 1.005 }],
      [hours, "too many hours", { ...WORK, volume: 10_000_000.01 }],
      [hours, "hours that cost more than a million", { ...WORK, volume: 60_000 }],
      [hours, "three digits of a dollar", { ...WORK, amount: 1.005 }],
      [hours, "an amount below nothing", { ...WORK, amount: -1 }],
      [hours, "an amount above a million", { ...WORK, amount: 1_000_000.01 }],
      [hours, "an amount by the name that it has elsewhere", { ...WORK, amountUsd: 18.5, volume: 1 }],
      [hours, "an amount a cent above the volume's", { ...WORK, amount: 18.51, volume: 1 }],
      [hours, "an amount a cent below the volume's", { ...WORK, amount: 18.49, volume: 1 }],
      [hours, "half a cent that goes down", { ...WORK, amount: 0.55, volume: 0.03 }],
      [hours, "an amount that buys nothing", { ...WORK, amount: 0.18 }],
      [hours, "a day that is none", { ...WORK, volume: 1, dueDate: "2030-02-30" }],
      [hours, "a day with a time", { ...WORK, volume: 1, dueDate: "2030-02-28T00:00:00Z" }],
      [cheap, "hours that are worth less than half a cent", { ...WORK, volume: 0.04 }],
      [labels, "half a label", { ...WORK, volume: 1.5 }],
      [labels, "an amount that is no whole number of labels, with a volume", { ...WORK, amount: 1, volume: 14 }],
      [fixed, "a fixed price without an amount", WORK],
      [fixed, "a fixed price with a volume", { ...WORK, amount: 10, volume: 1 }],
      [fixed, "a fixed price with a volume alone", { ...WORK, volume: 1 }],
    ] as const) {
      t.expect(await hire(t, proposed, wrong), what).envelope(400, "BAD_REQUEST");
    }
    for (const [proposed, what, first, again] of [
      [hours, "half a cent that goes up", { volume: 0.03 }, { amount: 0.56, volume: 0.03 }],
      [hours, "whole hours", { volume: 10 }, { amount: 185, volume: 10 }],
      [hours, "an amount that is a volume's", { amount: 37 }, { amount: 37, volume: 2 }],
      [cheap, "hours that are worth a cent", { volume: 0.1 }, { amount: 0.01, volume: 0.1 }],
      [cheap, "hours that are worth half a cent", { volume: 0.05 }, { amount: 0.01, volume: 0.05 }],
      [cheap, "the most hours, worth a million", { volume: 10_000_000 }, { amount: 1_000_000 }],
      [labels, "whole labels", { volume: 100 }, { amount: 7, volume: 100 }],
      [fixed, "a fixed price", { amount: 0.01 }, { amount: 0.01, description: " " }],
    ] as const) {
      const asked = await ask(t, proposed, { ...WORK, ...first });
      t.value(`the approval of the same, ${what}`, (await ask(t, proposed, { ...WORK, ...again })).id).is(asked.id);
    }
    const json = { milestone: null };
    const { bearer, proposalId } = hours;
    const none = await t.call("hireProposal", { bearer, path: { proposalId }, json });
    t.expect(none, "no milestone").envelope(400, "BAD_REQUEST");
  }),

  check("hire.terms", { title: "as the owner is shown them", needs: ["human"] }, async (t) => {
    const employer = await sharedEmployer(t);
    const hours = await newCandidate(t, employer);
    const labels = await newCandidate(t, employer, { unit: "PER_LABEL", amount: "0.07" });
    for (const [proposed, milestone, amount, volume] of [
      [hours, { amount: 100 }, "$100.00", "5.4 hours"],
      [hours, { volume: 0.03 }, "$0.56", "0.03 hours"],
      [labels, { amount: 1 }, "$1.00", "14 labels"],
      [labels, { volume: 3 }, "$0.21", "3 labels"],
    ] as const) {
      const what = JSON.stringify(milestone);
      const page = await approvalPage(t, employer, await askToHire(t, proposed, { ...WORK, ...milestone }));
      t.expect(page.exchange, `the approval of ${what}`).page("approval", "pending");
      t.value(`the amount and the volume of ${what}`, [shown(page, "data-amount"), shown(page, "data-volume")]).is([
        amount,
        volume,
      ]);
    }
  }),
];

async function ask(t: T, proposed: Proposed, milestone?: object): Promise<Approval> {
  return t.expect(await hire(t, proposed, milestone), `asking with ${JSON.stringify(milestone)}`).body(202).approval;
}

async function review(t: T, { bearer, proposalId }: Proposed, status: string): Promise<void> {
  await t.control("a proposal can be reviewed", async () => {
    t.expect(await t.call("reviewProposal", { bearer, path: { proposalId }, json: { status } })).status(200);
  });
}
