import type { Mutant } from "../mutant.ts";

const KIND = "server/marketplace/hiring/kind.ts";
const DECIDE = "server/marketplace/approvals/decide.ts";
const READ = "server/marketplace/proposals/read.ts";

/** Servers that break hire.*: what a confirmed hire makes. */
export const mutants: readonly Mutant[] = [
  {
    name: "hire-confirmed-proposal-stays",
    rule: "hire.confirmed",
    words: "There is a contract, but the proposal is not hired.",
    edits: [{ file: KIND, from: ".set({ hiredAt: now, updatedAt: now })", to: ".set({ updatedAt: now })" }],
  },
  {
    name: "hire-confirmed-contract-not-named",
    rule: "hire.confirmed",
    words: "The proposal does not tell which contract it has led to.",
    edits: [
      { file: READ, from: '.whereRef("proposalId", "=", "p.id")', to: '.whereRef("proposalId", "=", "p.jobId")' },
    ],
  },
  {
    name: "hire-confirmed-status-untold",
    rule: "hire.confirmed",
    words: "That the proposal is hired is no event.",
    edits: [
      {
        file: KIND,
        from: '  await recordEvent(trx, world, { ...about, type: "proposal.status_changed", data });\n',
        to: '  if (data.status !== "HIRED") await recordEvent(trx, world, { ...about, type: "proposal.status_changed", data });\n',
      },
    ],
  },
  {
    name: "hire-confirmed-twice-is-done",
    rule: "hire.confirmed",
    words: "Of two confirmations at the same instant both are told that they have hired.",
    edits: [
      {
        file: DECIDE,
        from: 'if (status !== "pending") return { ended: status };',
        to: 'if (status === "confirmed" && act.decision === "confirm") return { ok: "confirmed" };\n    if (status !== "pending") return { ended: status };',
      },
    ],
  },
  {
    name: "hire-confirmed-without-due-date",
    rule: "hire.confirmed",
    words: "The first milestone loses the due date that was asked for.",
    edits: [
      {
        file: "server/marketplace/hiring/kind.ts",
        from: "milestone: readTerms(approval.terms) });",
        to: "milestone: { ...readTerms(approval.terms), dueDate: null } });",
      },
    ],
  },
  {
    name: "hire-confirmed-without-description",
    rule: "hire.confirmed",
    words: "The first milestone loses the description that was asked for.",
    edits: [
      {
        file: "server/marketplace/hiring/kind.ts",
        from: "milestone: readTerms(approval.terms) });",
        to: "milestone: { ...readTerms(approval.terms), description: null } });",
      },
    ],
  },
  {
    name: "hire-confirmed-at-the-rate-of-the-job",
    rule: "hire.confirmed",
    words: "The contract is paid at the rate that the job names, not at the proposal's.",
    edits: [
      {
        file: "server/marketplace/hiring/kind.ts",
        from: "const parties = { organizationId, jobId, proposalId, trainerUserId, ...paymentOf(bid) };",
        to: 'const { rateCents: own } = await trx.selectFrom("jobs").select("rateCents").where("id", "=", jobId).executeTakeFirstOrThrow();\n  const parties = { organizationId, jobId, proposalId, trainerUserId, ...paymentOf(bid), ...(own === null ? {} : { rateCents: Number(own) }) };',
      },
    ],
  },
  {
    name: "hire-confirmed-once-by-each-instance",
    rule: "hire.confirmed",
    words: "Each instance says once that an approval is confirmed, though the other has confirmed it.",
    edits: [
      {
        file: "server/marketplace/approvals/decide.ts",
        from: '    if (status !== "pending") return { ended: status };',
        to: '    if (status === "confirmed" && act.decision === "confirm" && !confirmedHere.has(approvalId)) {\n      confirmedHere.add(approvalId);\n      return { ok: "confirmed" };\n    }\n    if (status !== "pending") return { ended: status };',
      },
      {
        file: "server/marketplace/approvals/decide.ts",
        from: '    await end(trx, world, approval, { status: "confirmed", now, made, by: act.userId });',
        to: '    await end(trx, world, approval, { status: "confirmed", now, made, by: act.userId });\n    confirmedHere.add(approvalId);',
      },
      {
        file: "server/marketplace/approvals/decide.ts",
        from: "/**\n * Decides as the owner, once, on what the page has shown.",
        to: "const confirmedHere = new Set<string>();\n\n/**\n * Decides as the owner, once, on what the page has shown.",
      },
    ],
  },
  {
    name: "hire-confirmed-funds-the-volume",
    rule: "hire.confirmed",
    words: "A hire funds what the volume is worth, and not the amount that was confirmed.",
    edits: [
      {
        file: "server/marketplace/contracts/start.ts",
        from: "amountCents: milestone.amountCents });",
        to: "amountCents: milestone.volumeHundredths === null ? milestone.amountCents : Math.floor((parties.rateCents * milestone.volumeHundredths) / 100) });",
      },
    ],
  },
];
