import { type Check, check } from "../../check.ts";
import { decide, newContract } from "../../flows/contracts.ts";
import {
  approve,
  asked,
  confirmAtOnce,
  contractOf,
  end,
  firstMilestone,
  fund,
  moneyOf,
  newMilestone,
  payingEmployer,
  payOut,
} from "../../flows/milestones.ts";

/** Proves ledger.*: that no money is lost or made, as the page of a contract shows it. */
export const checks: readonly Check[] = [
  check("ledger.balanced", async (t) => {
    const hired = await newContract(t, await payingEmployer(t));
    const [first, second] = [await firstMilestone(t, hired), await newMilestone(t, hired)];
    t.value("the money of a new contract", await moneyOf(t, hired)).is({
      funded: 18_500,
      paidOut: 0,
      refunded: 0,
      held: 18_500,
    });
    const both = [
      await asked(t, "a funding", await fund(t, hired, second)),
      await asked(t, "a payout", await approve(t, hired, first)),
    ];
    const answers = await confirmAtOnce(t, hired, both, 3);
    const taken = answers.filter(({ status }) => status === 303).length;
    t.value("confirmations that were taken, of three of a funding and three of a payout at once", taken).is(2);
    for (const { exchange } of answers) t.expect(exchange, "one of them").status(303, 409);
    t.value("the money then", await moneyOf(t, hired)).is({
      funded: 25_900,
      paidOut: 18_500,
      refunded: 0,
      held: 7_400,
    });

    const rivals = [
      await asked(t, "an end", await end(t, hired)),
      await asked(t, "a payout", await approve(t, hired, second)),
    ];
    for (const { exchange } of await confirmAtOnce(t, hired, rivals, 3)) {
      t.expect(exchange, "one of three ends and three payouts at once").status(303, 409);
    }
    const { status } = await contractOf(t, hired);
    // The payout makes the end about nothing: it is shown again, and stays pending.
    const [paidOut, refunded] = status === "ended" ? [18_500, 7_400] : [25_900, 0];
    t.value(`the money of a contract that is ${status}`, await moneyOf(t, hired)).is({
      funded: 25_900,
      paidOut,
      refunded,
      held: 0,
    });
  }),

  check("ledger.balanced", { title: "of one of two milestones that are held" }, async (t) => {
    const hired = await newContract(t, await payingEmployer(t));
    const second = await newMilestone(t, hired);
    await decide(t, hired, await asked(t, "a funding", await fund(t, hired, second)));
    await payOut(t, hired);
    const paid = { funded: 25_900, paidOut: 18_500, refunded: 0, held: 7_400 };
    t.value("the money once the first was paid out", await moneyOf(t, hired)).is(paid);
    await decide(t, hired, await asked(t, "an end", await end(t, hired)));
    const ended = { funded: 25_900, paidOut: 18_500, refunded: 7_400, held: 0 };
    t.value("the money once the contract has ended", await moneyOf(t, hired)).is(ended);
  }),

  check("ledger.balanced", { title: "of an end and a funding at the same instant" }, async (t) => {
    const hired = await newContract(t, await payingEmployer(t));
    const second = await newMilestone(t, hired);
    const rivals = [
      await asked(t, "an end", await end(t, hired)),
      await asked(t, "a funding", await fund(t, hired, second)),
    ];
    for (const { exchange } of await confirmAtOnce(t, hired, rivals, 2)) {
      t.expect(exchange, "one of two ends and two fundings at once").status(303, 409);
    }
    const { status, milestones } = await contractOf(t, hired);
    const money = await moneyOf(t, hired);
    t.value(`the money of a contract that is ${status}`, money).is(
      status === "ended"
        ? { funded: 18_500, paidOut: 0, refunded: 18_500, held: 0 }
        : { funded: 25_900, paidOut: 0, refunded: 0, held: 25_900 },
    );
    t.value(
      "its milestones",
      milestones.map((one) => one.status),
    ).is(status === "ended" ? [] : ["ACTIVE_FUNDED", "ACTIVE_FUNDED"]);
  }),
];
