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
];
