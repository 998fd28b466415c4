import { publicScope } from "../../../generated/scopes.ts";
import { type Check, check } from "../../check.ts";
import { mint, sharedNeighbour } from "../../flows/agent.ts";
import { approvalOf, decide, eventsAbout, newContract } from "../../flows/contracts.ts";
import {
  approve,
  contractOf,
  createMilestone,
  end,
  firstMilestone,
  fund,
  moneyOf,
  newMilestone,
  payingEmployer,
  payOut,
  sameApproval,
} from "../../flows/milestones.ts";

const NOBODY = "0".repeat(32);
const TOO_LONG = "0".repeat(101);
const WORK = { name: "Work" };

/** Proves milestones.*: how contracts get milestones, and these their money. */
export const checks: readonly Check[] = [
  check("milestones.create", { needs: ["human", "load"] }, async (t) => {
    const hired = await newContract(t, await payingEmployer(t));
    const { bearer, contractId } = hired;
    const terms = { ...WORK, description: "All of\nit", amountUsd: 100, dueDate: "2020-02-29" };
    const { milestone } = t.expect(await createMilestone(t, hired, terms), "a milestone").body(201);
    const { id, createdAt: _, ...made } = milestone;
    t.value("it", made).is({
      ...terms,
      status: "NOT_FUNDED",
      volume: 5.4,
      milestoneNumber: 2,
      pendingApproval: null,
    });
    for (const [what, wrong] of Object.entries({
      "neither a name nor a description": { volume: 1 },
      "a name that shows nothing": { name: " \u3164", volume: 1 },
      "a name with a direction character": { name: "Scenes\u202e", volume: 1 },
      "neither an amount nor a volume": WORK,
      "an amount by the name that a hire has for it": { ...WORK, amount: 18.5 },
      "a volume, and an amount by that name": { ...WORK, volume: 1, amount: 18.5 },
      "an amount a cent above the volume's": { ...WORK, volume: 0.03, amountUsd: 0.57 },
      "an amount a cent below the volume's": { ...WORK, volume: 0.03, amountUsd: 0.55 },
      "an amount that buys nothing": { ...WORK, amountUsd: 0.18 },
      "three digits of an hour": { ...WORK, volume: 1.005 },
      "three digits of a dollar": { ...WORK, amountUsd: 1.005 },
      "no volume": { ...WORK, volume: 0 },
      "a day that is none": { ...WORK, volume: 1, dueDate: "2030-02-30" },
      "an amount of null": { ...WORK, volume: 1, amountUsd: null },
    })) {
      t.expect(await createMilestone(t, hired, wrong), what).envelope(400, "BAD_REQUEST");
    }
    // Every other one is refused, and takes no number.
    const answers = await t.atOnce(8, (n) => createMilestone(t, hired, n % 2 ? WORK : { ...WORK, volume: 0.03 }));
    const numbers: number[] = [];
    for (const [n, answer] of answers.entries()) {
      if (n % 2) t.expect(answer, "one of 8 at once, without a price").envelope(400, "BAD_REQUEST");
      else {
        const { amountUsd, milestoneNumber } = t.expect(answer, "one of 8 at once").body(201).milestone;
        t.value("its amount, of 0.03 hours", amountUsd).is(0.56);
        numbers.push(milestoneNumber);
      }
    }
    t.value("the numbers of four at the same instant", numbers).sameSetAs([3, 4, 5, 6]);
    const got = await contractOf(t, hired);
    t.value(
      "the milestones, by their numbers",
      got.milestones.map((one) => one.milestoneNumber),
    ).is([1, 2, 3, 4, 5, 6]);
    t.value("the one that was made, in the contract", got.milestones[1]?.id).is(id);
    t.value("what is funded", [got.budget.fundedVolume, got.budget.fundedAmountUsd]).is([10, 185]);

    const { token: reading } = await mint(t, bearer, { scopes: [publicScope.paymentsRead] });
    const narrow = await createMilestone(t, { bearer: reading, contractId });
    t.expect(narrow, "a token that only reads").envelope(403, "FORBIDDEN");
    const path = { contractId };
    const large = await t.call("createMilestone", { bearer, path, json: { name: "x".repeat(1_100_000) } });
    t.expect(large, "a body too large").envelope(413, "BAD_REQUEST");
    const form = await t.call("createMilestone", { bearer, path, form: { name: "x", volume: "1" } });
    t.expect(form, "a form").envelope(415, "BAD_REQUEST");
    const unknown = await createMilestone(t, { bearer, contractId: NOBODY });
    t.expect(unknown, "a contract that is none").envelope(404, "NOT_FOUND");
    await payOut(t, hired);
    const next = t.expect(await createMilestone(t, hired), "one more, after the first was paid out").body(201);
    t.value("its number", next.milestone.milestoneNumber).is(7);
    await t.control("a contract of which nothing is funded can be ended", async () => {
      t.expect(await end(t, hired)).status(200);
    });
    t.expect(await createMilestone(t, hired), "an ended contract").envelope(409, "CONFLICT", {
      reason: "contract_ended",
    });
  }),

  check("milestones.fund", async (t) => {
    const hired = await newContract(t, await payingEmployer(t));
    const created = await createMilestone(t, hired, { name: "More scenes", volume: 4.01 });
    const { id: milestoneId } = t.expect(created, "a milestone of 74.19 dollars").body(201).milestone;
    const answers = await t.atOnce(6, () => fund(t, hired, milestoneId));
    const one = sameApproval(t, "a funding", answers);
    const { type, status, contractId, milestoneId: about } = one;
    t.value("the approval", [type, status, contractId, about]).is([
      "milestone_fund",
      "pending",
      hired.contractId,
      milestoneId,
    ]);
    const [first, before] = (await contractOf(t, hired)).milestones;
    t.value("the milestone while it is asked for", [before?.status, before?.pendingApproval]).is([
      "NOT_FUNDED",
      one.id,
    ]);
    t.value("the money then", await moneyOf(t, hired)).is({ funded: 18_500, paidOut: 0, refunded: 0, held: 18_500 });
    await decide(t, hired, one, "decline");
    const renewed = t.expect(await fund(t, hired, milestoneId), "a funding of what was declined");
    const { approval: again } = renewed.body(202);
    t.value("whether it is asked for anew", again.id !== one.id).is(true);

    await decide(t, hired, again);
    const { status: decided, result } = await approvalOf(t, hired, again.id);
    t.value("the approval afterwards", [decided, result]).is(["confirmed", { funded: true }]);
    const { milestones, budget } = await contractOf(t, hired);
    t.value("the milestone afterwards", [milestones[1]?.status, milestones[1]?.pendingApproval]).is([
      "ACTIVE_FUNDED",
      null,
    ]);
    t.value("the budget", [budget.fundedVolume, budget.fundedAmountUsd, budget.activeMilestone?.id]).is([
      14.01,
      259.19,
      first?.id,
    ]);
    t.value("the money", await moneyOf(t, hired)).is({ funded: 25_919, paidOut: 0, refunded: 0, held: 25_919 });
    for (const [what, id] of Object.entries({
      "a funded milestone": milestoneId,
      "that of the hire": first?.id ?? "",
    })) {
      t.expect(await fund(t, hired, id), what).envelope(409, "CONFLICT", { reason: "milestone_not_fundable" });
    }
    const told: object[] = (await eventsAbout(t, hired, milestoneId)).map(({ type, data }) => ({ type, data }));
    const payment = { type: "payment.pending", data: { milestoneId, contractId } };
    const changed = { type: "milestone.status_changed", data: { milestoneId, contractId, status: "ACTIVE_FUNDED" } };
    t.value("what is told of it", told).is([payment, payment, changed]);
    await payOut(t, hired);
    const completed = await fund(t, hired, first?.id ?? "");
    t.expect(completed, "a completed milestone").envelope(409, "CONFLICT", { reason: "milestone_not_fundable" });
    const unknown = await fund(t, hired, NOBODY);
    t.expect(unknown, "a milestone that is none").envelope(404, "NOT_FOUND");
    const { access_token: bearer } = await sharedNeighbour(t);
    const unclaimed = await fund(t, { ...hired, bearer }, milestoneId);
    t.expect(unclaimed, "an account that nobody has claimed").envelope(403, "FORBIDDEN");
    t.expect(await fund(t, hired, TOO_LONG), "an id that is too long").envelope(400, "BAD_REQUEST");
  }),

  check("milestones.approve", async (t) => {
    const hired = await newContract(t, await payingEmployer(t));
    const first = await firstMilestone(t, hired);
    const waiting = await newMilestone(t, hired);
    t.expect(await approve(t, hired, waiting), "one that is not funded").envelope(409, "CONFLICT", {
      reason: "milestone_not_funded",
    });
    const one = t.expect(await approve(t, hired, first), "a funded one").body(202).approval;
    t.value("the approval", [one.type, one.status, one.milestoneId]).is(["milestone_approve", "pending", first]);
    const again = t.expect(await approve(t, hired, first), "the same again").body(202).approval;
    t.value("its approval", again.id).is(one.id);
    const [before] = (await contractOf(t, hired)).milestones;
    t.value("the milestone while it is asked for", [before?.status, before?.pendingApproval]).is([
      "ACTIVE_FUNDED",
      one.id,
    ]);
    t.value("the money then", await moneyOf(t, hired)).is({ funded: 18_500, paidOut: 0, refunded: 0, held: 18_500 });

    await decide(t, hired, one);
    const { status, result } = await approvalOf(t, hired, one.id);
    t.value("the approval afterwards", [status, result]).is(["confirmed", { paidOut: true }]);
    const { milestones, budget } = await contractOf(t, hired);
    t.value(
      "the milestones afterwards",
      milestones.map((milestone) => milestone.status),
    ).is(["COMPLETED", "NOT_FUNDED"]);
    t.value("the budget", [budget.fundedVolume, budget.activeMilestone]).is([10, null]);
    t.value("the money", await moneyOf(t, hired)).is({ funded: 18_500, paidOut: 18_500, refunded: 0, held: 0 });
    t.expect(await approve(t, hired, first), "a completed one").envelope(409, "CONFLICT", {
      reason: "milestone_not_funded",
    });
    t.expect(await fund(t, hired, first), "a funding of a completed one").envelope(409, "CONFLICT", {
      reason: "milestone_not_fundable",
    });
    const told = (await eventsAbout(t, hired, first)).map(({ type, data }) => ("status" in data ? data.status : type));
    t.value("what is told of it", told).is(["ACTIVE_FUNDED", "payment.pending", "COMPLETED"]);
    t.expect(await approve(t, hired, TOO_LONG), "an id that is too long").envelope(400, "BAD_REQUEST");
    const unknown = await approve(t, hired, NOBODY);
    t.expect(unknown, "a milestone that is none").envelope(404, "NOT_FOUND");
  }),
];
