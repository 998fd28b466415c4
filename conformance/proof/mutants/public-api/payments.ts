import type { Mutant } from "../mutant.ts";

const API = "server/public-api/payments.ts";
const PAYMENTS = "server/marketplace/contracts/payments.ts";

/** Servers that break payments.*: what waits for the owner. */
export const mutants: readonly Mutant[] = [
  {
    name: "payments-pending-declined-stay",
    rule: "payments.pending",
    words: "What was declined stays in the list.",
    edits: [{ file: PAYMENTS, from: '    .where("a.declinedAt", "is", null)\n', to: "" }],
  },
  {
    name: "payments-pending-confirmed-stay",
    rule: "payments.pending",
    words: "What was confirmed stays in the list.",
    edits: [{ file: PAYMENTS, from: '    .where("a.confirmedAt", "is", null)\n', to: "" }],
  },
  {
    name: "payments-pending-payouts-are-fundings",
    rule: "payments.pending",
    words: "A payout is listed as a funding.",
    edits: [{ file: API, from: 'milestone_approve: "PENDING_PAYOUT"', to: 'milestone_approve: "PENDING_FUNDING"' }],
  },
  {
    name: "payments-pending-oldest-first",
    rule: "payments.pending",
    words: "The oldest is listed first.",
    edits: [
      {
        file: PAYMENTS,
        from: '    .orderBy("a.createdAt", "desc")\n    .orderBy("a.id", "desc")',
        to: '    .orderBy("a.createdAt", "asc")\n    .orderBy("a.id", "asc")',
      },
    ],
  },
  {
    name: "payments-pending-of-all-accounts",
    rule: "payments.pending",
    words: "The pending payments of all accounts are listed.",
    edits: [
      {
        file: "server/marketplace/contracts/payments.ts",
        from: '    .where("a.organizationId", "=", organizationId)\n',
        to: "",
      },
    ],
  },
  {
    name: "payments-pending-expired-stay",
    rule: "payments.pending",
    words: "What nobody has decided in time stays among the pending payments.",
    edits: [
      {
        file: "server/marketplace/contracts/payments.ts",
        from: `    .where("a.expiredAt", "is", null)
    .where("a.expiresAt", ">", now)
    .orderBy`,
        to: "    .orderBy",
      },
    ],
  },
];
