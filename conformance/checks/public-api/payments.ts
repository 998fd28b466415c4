import { type Check, check } from "../../check.ts";
import { askToHire, decide, newCandidate, newContract, sharedEmployer } from "../../flows/contracts.ts";
import {
  approve,
  asked,
  end,
  firstMilestone,
  fund,
  newMilestone,
  payingEmployer,
  titleOf,
} from "../../flows/milestones.ts";

const HOURS_TO_DECIDE = 72;

/** Proves payments.*: what waits for the owner. */
export const checks: readonly Check[] = [
  check("payments.pending", async (t) => {
    const employer = await payingEmployer(t);
    const hired = await newContract(t, employer);
    const { bearer, jobId } = hired;
    const [first, second] = [await firstMilestone(t, hired), await newMilestone(t, hired)];
    // Others pay meanwhile: only what is about this contract counts here.
    const pending = async () => {
      const { payments } = t.expect(await t.call("listPendingPayments", { bearer }), "the pending payments").body(200);
      return payments.filter(({ job }) => job.id === jobId);
    };
    t.value("before anything is asked for", await pending()).is([]);
    const funding = await asked(t, "a funding", await fund(t, hired, second));
    const payout = await asked(t, "a payout", await approve(t, hired, first));
    await asked(t, "an end", await end(t, hired));
    const [one, two, ...more] = await pending();
    const { job, ...payment } = one ?? {};
    t.value("the newest", payment).is({
      id: payout.id,
      status: "PENDING_PAYOUT",
      amountUsd: 185,
      createdAt: payout.createdAt,
      milestone: { id: first, name: "The first scenes" },
    });
    t.value("the one before", [two?.id, two?.status, two?.amountUsd, two?.milestone.id]).is([
      funding.id,
      "PENDING_FUNDING",
      74,
      second,
    ]);
    t.value("others, of a contract whose end is asked for too", more).is([]);
    t.value("the title of the job", job?.title).is(await titleOf(t, hired));
    const { bearer: stranger } = await sharedEmployer(t);
    const foreign = await t.call("listPendingPayments", { bearer: stranger });
    t.expect(foreign, "another account's pending payments").status(200).noText(payout.id).noText(jobId);
    await decide(t, hired, payout, "decline");
    t.value(
      "after one was declined",
      (await pending()).map(({ id }) => id),
    ).is([funding.id]);
    await decide(t, hired, funding);
    t.value("after the other was confirmed", await pending()).is([]);

    const candidate = await newCandidate(t, employer);
    const hire = await askToHire(t, candidate);
    const { payments } = t.expect(await t.call("listPendingPayments", { bearer })).body(200);
    t.value(
      "whether a hire is one",
      payments.some(({ id, job }) => id === hire.id || job.id === candidate.jobId),
    ).is(false);
  }),

  check("payments.pending", { title: "when nobody has decided in time", needs: ["human", "clock"] }, async (t) => {
    const hired = await newContract(t, await payingEmployer(t));
    const { bearer, jobId } = hired;
    const asking = await asked(t, "a payout", await approve(t, hired, await firstMilestone(t, hired)));
    const pending = async () => {
      const { payments } = t.expect(await t.call("listPendingPayments", { bearer }), "the pending payments").body(200);
      return payments.filter(({ job }) => job.id === jobId).map(({ id }) => id);
    };
    await t.clock.advance(HOURS_TO_DECIDE * 3600 - 120);
    t.value("those two minutes before the payout expires", await pending()).is([asking.id]);
    await t.clock.advance(121);
    t.value("those in the moment after", await pending()).is([]);
  }),
];
