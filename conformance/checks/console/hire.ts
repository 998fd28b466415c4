import { isDeepStrictEqual } from "node:util";
import { publicScope } from "../../../generated/scopes.ts";
import { type Check, check } from "../../check.ts";
import { mint } from "../../flows/agent.ts";
import {
  approvalOf,
  approvalPage,
  askToHire,
  eventsAbout,
  hire,
  newCandidate,
  sendDecision,
  sharedContract,
  sharedEmployer,
} from "../../flows/contracts.ts";
import { contractOf, moneyOf } from "../../flows/milestones.ts";
import { onTwoInstances } from "../../kit/engine/check.ts";

/** Proves hire.*: what a confirmed hire makes. */
export const checks: readonly Check[] = [
  check("hire.confirmed", { needs: ["human"] }, async (t) => {
    const hired = await sharedContract(t);
    const { bearer, jobId, proposalId, contractId, trainerUserId: freelancerUserId, approval } = hired;
    const { status, result, resolvedAt, ...about } = await approvalOf(t, hired, approval.id);
    t.value("the approval", [status, about.contractId, about.milestoneId]).is(["confirmed", contractId, null]);
    t.value("its result", result).is({ hired: true, contractId, jobId, freelancerUserId });
    t.value("when it was confirmed", Date.parse(resolvedAt ?? "")).between(
      Date.parse(about.createdAt),
      Date.parse(about.expiresAt),
    );
    const got = t.expect(await t.call("getProposal", { bearer, path: { proposalId } })).body(200).proposal;
    t.value("the proposal", [got.status.raw, got.contract, got.candidate.id]).is([
      "HIRED",
      contractId,
      freelancerUserId,
    ]);
    const json = { status: "DECLINED" };
    const review = await t.call("reviewProposal", { bearer, path: { proposalId }, json });
    t.expect(review, "a review").envelope(409, "CONFLICT", { reason: "proposal_hired" });
    t.expect(await hire(t, hired), "a second hire").envelope(409, "CONFLICT", { reason: "proposal_hired" });

    const events = await eventsAbout(t, hired, contractId, proposalId, approval.id);
    const told = events.map(({ type, data }) => ({ type, data }));
    for (const event of [
      { type: "contract.created", data: { contractId, jobId, proposalId } },
      { type: "proposal.status_changed", data: { proposalId, status: "HIRED" } },
      { type: "approval.confirmed", data: { approvalId: approval.id, status: "confirmed" } },
    ]) {
      const times = told.filter((one) => isDeepStrictEqual(one, event)).length;
      t.value(`how often ${event.type} is told`, times).is(1);
    }
    t.value("the job of the events", new Set(events.map((event) => event.jobId))).is(new Set([jobId]));
  }),

  ...onTwoInstances(
    check("hire.confirmed", { title: "twice at the same instant" }, async (t) => {
      const employer = await sharedEmployer(t);
      const paid = { paymentType: "PAY_PER_HOUR", rateUsd: 25 } as const;
      const proposed = await newCandidate(t, employer, {}, paid);
      const { token: writing } = await mint(t, employer.bearer, { scopes: [publicScope.proposalsWrite] });
      const terms = { name: "Night", description: "Street scenes by night.", dueDate: "2030-02-28" };
      const approval = await askToHire(t, { ...proposed, bearer: writing }, { ...terms, amount: 100 });
      const page = await approvalPage(t, employer, approval);
      const answers = await t.atOnce(6, () => sendDecision(t, employer, page, approval));
      for (const { exchange } of answers) t.expect(exchange, "one of 6 confirmations").status(303, 409);
      t.value("confirmations that were taken", answers.filter(({ status }) => status === 303).length).is(1);
      const { proposalId } = proposed;
      const { contractId } = await approvalOf(t, employer, approval.id);
      const got = await t.call("getProposal", { bearer: employer.bearer, path: { proposalId } });
      t.value("the contract of the proposal", t.expect(got).body(200).proposal.contract).is(contractId);
      const { rateUsd, paymentType, milestones } = await contractOf(t, { ...employer, contractId: contractId ?? "" });
      t.value("how it is paid: as was proposed, whatever the job says", [paymentType, rateUsd]).is([
        "PAY_PER_HOUR",
        18.5,
      ]);
      t.value(
        "its milestones: what was asked for",
        milestones.map(({ name, description, dueDate, amountUsd, volume }) => ({
          ...{ name, description, dueDate },
          ...{ amountUsd, volume },
        })),
      ).is([{ ...terms, amountUsd: 100, volume: 5.4 }]);
      const money = await moneyOf(t, { ...employer, contractId: contractId ?? "" });
      t.value("its money, though the hours are worth 10 cents less", money).is({
        funded: 10_000,
        paidOut: 0,
        refunded: 0,
        held: 10_000,
      });
      const types = (await eventsAbout(t, employer, proposalId, approval.id, contractId ?? "")).map(({ type }) => type);
      t.value("what is told", types).sameSetAs([
        "proposal.received",
        "contract.created",
        "proposal.status_changed",
        "approval.confirmed",
      ]);
    }),
  ),
];
