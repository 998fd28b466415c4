import { type Check, check } from "../../check.ts";
import { draftJob, sharedNeighbour } from "../../flows/agent.ts";
import {
  approvalOf,
  approvalPage,
  askToHire,
  decide,
  eventsAbout,
  newCandidate,
  newContract,
  sharedContract,
  sharedEmployer,
} from "../../flows/contracts.ts";
import {
  approve,
  asked,
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
  titleOf,
} from "../../flows/milestones.ts";
import { shown } from "../../kit/target/page.ts";

const NOBODY = "0".repeat(32);

/** Proves contracts.*: what an employer's token sees of contracts, and how they end. */
export const checks: readonly Check[] = [
  check("contracts.list", async (t) => {
    const hired = await sharedContract(t);
    const { bearer, jobId, proposalId, contractId, trainerUserId, bid } = hired;
    const fixed = {
      bid: { unit: "FIXED", amount: "500" },
      milestone: { description: "All of it", amount: 12.5 },
    } as const;
    const later = await newContract(t, await sharedEmployer(t), fixed);
    const list = async (query: Record<string, string> = {}) => {
      const answer = await t.call("listContracts", { bearer, query });
      for (const secret of [bid.last, "@"]) t.value("what is told of a trainer", answer.text).excludes(secret);
      return t.expect(answer, `the contracts with ${JSON.stringify(query)}`).body(200).contracts;
    };
    const { budget, ...got } = await contractOf(t, hired);
    const { milestones, startDate, createdAt, updatedAt, title, ...facts } = got;
    t.value("the contract", facts).is({
      id: contractId,
      status: "active",
      jobId,
      proposalId,
      paymentType: "PAY_PER_HOUR",
      rateUsd: 18.5,
      endDate: null,
      freelancer: { userId: trainerUserId, displayName: "Maria Q.", country: "PT" },
    });
    t.value("its start, as it was made", startDate).is(createdAt);
    t.value("whether it changed before", Date.parse(updatedAt) < Date.parse(createdAt)).is(false);
    const [first, ...more] = milestones;
    const { id, createdAt: _, ...terms } = first ?? { id: "" };
    t.value("its first milestone", terms).is({
      name: "The first scenes",
      description: null,
      status: "ACTIVE_FUNDED",
      amountUsd: 185,
      volume: 10,
      milestoneNumber: 1,
      dueDate: null,
      pendingApproval: null,
    });
    t.value("others", more).is([]);
    t.value("the milestone of its budget", budget.activeMilestone?.id).is(id);
    t.value("what is funded", [budget.contractId, budget.fundedVolume, budget.fundedAmountUsd]).is([
      contractId,
      10,
      185,
    ]);
    const other = await contractOf(t, later);
    t.value("a fixed price", [other.paymentType, other.rateUsd, other.milestones[0]?.amountUsd]).is([
      "FIXED_PRICE",
      500,
      12.5,
    ]);
    t.value("its volumes", [other.milestones[0]?.volume, other.budget.fundedVolume, other.budget.state]).is([
      null,
      0,
      "OK",
    ]);

    const all = await list();
    const ours = [contractId, later.contractId];
    t.value(
      "both, newest first",
      all.map((one) => one.id).filter((one) => ours.includes(one)),
    ).is([...ours].reverse());
    t.value(
      "the contract in the list",
      all.find((one) => one.id === contractId),
    ).is(got);
    const ids = async (query: Record<string, string>) => (await list(query)).map((one) => one.id);
    t.value("those on its job", await ids({ jobId })).is([contractId]);
    t.value("the active ones", await ids({ status: "active" })).includes(contractId);
    t.value("the ended ones", await ids({ status: "ended" })).excludes(contractId);
    t.value("the ended ones on its job", await ids({ jobId, status: "ended" })).is([]);
    t.value("the job's title", title).is(await titleOf(t, hired));
    for (const status of ["ACTIVE", "", "closed", "active,ended"]) {
      const answer = await t.call("listContracts", { bearer, query: { status } });
      t.expect(answer, `the status ${JSON.stringify(status)}`).envelope(400, "BAD_REQUEST");
    }
    const { access_token: neighbour } = await sharedNeighbour(t);
    const foreign = await draftJob(t, neighbour);
    const theirs = await t.call("listContracts", { bearer: neighbour });
    t.value("another account's contracts", t.expect(theirs).body(200).contracts).is([]);
    for (const [what, answer] of Object.entries({
      "another account's job": await t.call("listContracts", { bearer, query: { jobId: foreign } }),
      "a job that is none": await t.call("listContracts", { bearer, query: { jobId: NOBODY } }),
      "the job, for another account": await t.call("listContracts", { bearer: neighbour, query: { jobId } }),
      "the contract, for another account": await t.call("getContract", { bearer: neighbour, path: { contractId } }),
      "a contract that is none": await t.call("getContract", { bearer, path: { contractId: NOBODY } }),
    })) {
      t.expect(answer, what).envelope(404, "NOT_FOUND");
    }
  }),

  check("contracts.end", async (t) => {
    const employer = await payingEmployer(t);
    const hired = await newContract(t, employer);
    const beside = await askToHire(t, await newCandidate(t, employer));
    const { contractId } = hired;
    const first = await firstMilestone(t, hired);
    const [second, third] = [await newMilestone(t, hired), await newMilestone(t, hired)];
    await decide(t, hired, await asked(t, "a funding", await fund(t, hired, third)));
    const payout = await asked(t, "a payout", await approve(t, hired, first));
    const funding = await asked(t, "a funding", await fund(t, hired, second));
    const answers = await t.atOnce(6, () => end(t, hired));
    const one = sameApproval(t, "an end", answers);
    const { type, status, contractId: about, milestoneId } = one;
    t.value("the approval", [type, status, about, milestoneId]).is(["contract_end", "pending", contractId, null]);
    const before = await contractOf(t, hired);
    t.value("the contract while it is asked for", before.status).is("active");
    t.value(
      "its milestones then",
      before.milestones.map((milestone) => milestone.status),
    ).is(["ACTIVE_FUNDED", "NOT_FUNDED", "ACTIVE_FUNDED"]);
    t.value("what is to be refunded", shown(await approvalPage(t, hired, one), "data-amount")).is("$259.00");

    await decide(t, hired, one);
    const ended = await contractOf(t, hired);
    t.value("the contract afterwards", [ended.status, ended.endDate === null, ended.milestones]).is([
      "ended",
      false,
      [],
    ]);
    const approval = await approvalOf(t, hired, one.id);
    t.value("the approval afterwards", [approval.status, approval.result]).is(["confirmed", { contractEnded: true }]);
    for (const [what, { id }] of Object.entries({ payout, funding })) {
      t.value(`the ${what} that was pending`, (await approvalOf(t, hired, id)).status).is("declined");
    }
    t.value("what is pending for another job", (await approvalOf(t, employer, beside.id)).status).is("pending");
    t.value("its money", await moneyOf(t, hired)).is({ funded: 25_900, paidOut: 0, refunded: 25_900, held: 0 });
    const events = await eventsAbout(t, hired, first, second, third);
    const cancelled = events.filter(
      ({ type, data }) => type === "milestone.status_changed" && "status" in data && data.status === "CANCELLED",
    );
    t.value(
      "cancelled milestones that are told of",
      cancelled.map(({ resourceId }) => resourceId),
    ).sameSetAs([first, second, third]);
    t.expect(await end(t, hired), "a second end").envelope(409, "CONFLICT", { reason: "contract_ended" });
    t.expect(await fund(t, hired, second), "a funding").envelope(409, "CONFLICT", { reason: "milestone_not_fundable" });
    t.expect(await approve(t, hired, first), "a payout").envelope(409, "CONFLICT", { reason: "milestone_not_funded" });
    const { bearer } = hired;
    const listed = t.expect(await t.call("listContracts", { bearer, query: { status: "ended" } })).body(200).contracts;
    t.value(
      "the ended contracts",
      listed.map(({ id }) => id),
    ).includes(contractId);
    const foreign = await end(t, { bearer: (await sharedNeighbour(t)).access_token, contractId: NOBODY });
    t.expect(foreign, "an end by an account that nobody has claimed").envelope(403, "FORBIDDEN");
    const long = await end(t, { bearer, contractId: "0".repeat(101) });
    t.expect(long, "an id that is too long").envelope(400, "BAD_REQUEST");
    const unknown = await end(t, { bearer, contractId: NOBODY });
    t.expect(unknown, "the end of a contract that is none").envelope(404, "NOT_FOUND");
  }),

  check("contracts.end", { title: "with nothing funded" }, async (t) => {
    const hired = await newContract(t, await payingEmployer(t));
    const pending = await asked(t, "an end", await end(t, hired));
    await payOut(t, hired);
    const second = await newMilestone(t, hired);
    const funding = await asked(t, "a funding", await fund(t, hired, second));
    const answers = await t.atOnce(4, () => end(t, hired));
    const done = answers.filter(({ status }) => status === 200);
    t.value("ends that were done, of four at once", done.length).is(1);
    for (const answer of answers) {
      if (answer.status !== 200)
        t.expect(answer, "one more end").envelope(409, "CONFLICT", { reason: "contract_ended" });
      else
        t.value("the answer", t.expect(answer).body(200)).is({
          ok: true,
          contractId: hired.contractId,
          status: "ended",
        });
    }
    const { milestones, status } = await contractOf(t, hired);
    t.value("the contract", [status, milestones.map((one) => one.status)]).is(["ended", ["COMPLETED"]]);
    for (const [what, { id }] of Object.entries({ end: pending, funding })) {
      t.value(`the ${what} that was pending`, (await approvalOf(t, hired, id)).status).is("declined");
    }
    t.expect(await createMilestone(t, hired), "a milestone").envelope(409, "CONFLICT", { reason: "contract_ended" });
    const told = (await eventsAbout(t, hired, second)).map(({ data }) =>
      "status" in data ? data.status : "asked for",
    );
    t.value("what is told of the milestone that had no money", told).is(["asked for", "CANCELLED"]);
    t.value("its money", await moneyOf(t, hired)).is({ funded: 18_500, paidOut: 18_500, refunded: 0, held: 0 });
  }),
];
