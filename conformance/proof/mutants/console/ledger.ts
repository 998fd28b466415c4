import type { Mutant } from "../mutant.ts";

const LEDGER = "server/marketplace/ledger/record.ts";
const SUMS = "server/marketplace/ledger/sums.ts";
const END = "server/marketplace/contracts/end.ts";

/** Servers that break ledger.*: money that is lost or made. */
export const mutants: readonly Mutant[] = [
  {
    name: "ledger-balanced-payout-a-cent-less",
    rule: "ledger.balanced",
    words: "A payout leaves a cent behind.",
    edits: [
      {
        file: LEDGER,
        from: 'await move(trx, { ...of, step: "SETTLEMENT", from: "MILESTONE", to, amountCents, createdAt });',
        to: 'await move(trx, { ...of, step: "SETTLEMENT", from: "MILESTONE", to, amountCents: amountCents - (to === "TRAINER" ? 1 : 0), createdAt });',
      },
    ],
  },
  {
    name: "ledger-balanced-refund-to-the-trainer",
    rule: "ledger.balanced",
    words: "What is refunded goes to the trainer.",
    edits: [
      {
        file: LEDGER,
        from: 'return settle(trx, of, "EMPLOYER", clock.now());',
        to: 'return settle(trx, of, "TRAINER", clock.now());',
      },
    ],
  },
  {
    name: "ledger-balanced-settled-is-held",
    rule: "ledger.balanced",
    words: "What was settled is still shown as held.",
    edits: [{ file: SUMS, from: 'sum("MILESTONE", "FUNDING", "SETTLEMENT")', to: 'sum("MILESTONE", "FUNDING")' }],
  },
  {
    name: "ledger-balanced-ended-is-funded",
    rule: "ledger.balanced",
    words: "A funding that is confirmed after the end of its contract moves money.",
    edits: [
      { file: END, from: "    await declineApprovalsOf(trx, world, { contractId, except: confirming });\n", to: "" },
      {
        file: END,
        from: 'await trx.updateTable("milestones").set({ cancelledAt: now }).where("id", "=", milestoneId).execute();',
        to: 'if (statusOf(times) === "ACTIVE_FUNDED") await trx.updateTable("milestones").set({ cancelledAt: now }).where("id", "=", milestoneId).execute();',
      },
    ],
  },
  {
    name: "ledger-balanced-payout-of-the-contract",
    rule: "ledger.balanced",
    words: "A payout takes all that the contract holds, other milestones' money too.",
    edits: [
      {
        file: "server/marketplace/ledger/record.ts",
        from: `    .where("milestoneId", "=", of.milestoneId)
    .where("account", "=", "MILESTONE")`,
        to: `    .where("contractId", "=", of.contractId)
    .where("account", "=", "MILESTONE")`,
      },
    ],
  },
];
