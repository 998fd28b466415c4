import type { Mutant } from "../mutant.ts";

const API = "server/public-api/contracts.ts";
const READ = "server/marketplace/contracts/read.ts";
const END = "server/marketplace/contracts/end.ts";
const ADD = "server/marketplace/contracts/add-milestone.ts";

/** Servers that break contracts.*: what an employer's token sees of contracts, and how they end. */
export const mutants: readonly Mutant[] = [
  {
    name: "contracts-list-oldest-first",
    rule: "contracts.list",
    words: "The oldest contract is listed first.",
    edits: [
      {
        file: READ,
        from: '    .orderBy("c.createdAt", "desc")\n    .orderBy("c.id", "desc")',
        to: '    .orderBy("c.createdAt", "asc")\n    .orderBy("c.id", "asc")',
      },
    ],
  },
  {
    name: "contracts-list-ended-are-all",
    rule: "contracts.list",
    words: "Those that go on are listed as ended, too.",
    edits: [{ file: READ, from: "if (status !== undefined) wanted", to: 'if (status === "active") wanted' }],
  },
  {
    name: "contracts-list-of-any-job",
    rule: "contracts.list",
    words: "Whoever knows the id of another account's job is told that there is no contract on it.",
    edits: [
      { file: API, from: "if (job === undefined) return envelopeError", to: "if (!isId(jobId)) return envelopeError" },
    ],
  },
  {
    name: "contracts-list-of-others",
    rule: "contracts.list",
    words: "Whoever knows the id of a contract reads it.",
    edits: [
      {
        file: READ,
        from: '.where("c.organizationId", "=", organizationId)',
        to: '.where("c.organizationId", "!=", `${organizationId}x`)',
      },
    ],
  },
  {
    name: "contracts-list-last-name",
    rule: "contracts.list",
    words: "The trainer is named in full once hired.",
    edits: [
      {
        file: API,
        from: "displayName: displayName(trainer)",
        to: "displayName: `${trainer.firstName} ${trainer.lastName}`",
      },
    ],
  },
  {
    name: "contracts-end-without-asking",
    rule: "contracts.end",
    words: "A contract ends with the call whatever is funded.",
    edits: [
      {
        file: END,
        from: "if (open.every(({ fundedAt }) => fundedAt === null)) {",
        to: "if (open.length > 0 || open.every(({ fundedAt }) => fundedAt === null)) {",
      },
    ],
  },
  {
    name: "contracts-end-keeps-the-money",
    rule: "contracts.end",
    words: "What is funded is cancelled, and its money stays where it is.",
    edits: [
      {
        file: END,
        from: 'if (statusOf(times) === "ACTIVE_FUNDED") await recordRefund',
        to: 'if (statusOf(times) === "COMPLETED") await recordRefund',
      },
    ],
  },
  {
    name: "contracts-end-approvals-stay",
    rule: "contracts.end",
    words: "What is pending about an ended contract stays pending.",
    edits: [
      { file: END, from: "    await declineApprovalsOf(trx, world, { contractId, except: confirming });\n", to: "" },
    ],
  },
  {
    name: "contracts-end-declines-itself",
    rule: "contracts.end",
    words: "The approval that has ended the contract is declined.",
    edits: [{ file: END, from: "except: confirming", to: "except: undefined" }],
  },
  {
    name: "contracts-end-cancelled-are-listed",
    rule: "contracts.end",
    words: "Cancelled milestones stay in the lists.",
    edits: [
      {
        file: READ,
        from: 'join.onRef("m.contractId", "=", "c.id").on("m.cancelledAt", "is", null)',
        to: 'join.onRef("m.contractId", "=", "c.id")',
      },
    ],
  },
  {
    name: "contracts-end-takes-milestones",
    rule: "contracts.end",
    words: "An ended contract gets further milestones.",
    edits: [{ file: ADD, from: 'if (contract.endedAt !== null) return { refused: "contract-ended" };', to: "" }],
  },
  {
    name: "contracts-end-again",
    rule: "contracts.end",
    words: "Ending it again is no conflict.",
    edits: [
      {
        file: END,
        from: 'if (contract.endedAt !== null) return { refused: "contract-ended" };',
        to: "if (contract.endedAt !== null) return { ended: true };",
      },
    ],
  },
  {
    name: "contracts-list-of-all-accounts",
    rule: "contracts.list",
    words: "The contracts of all accounts are listed.",
    edits: [
      {
        file: "server/marketplace/contracts/read.ts",
        from: 'all.where("organizationId", "=", party.organizationId)',
        to: "all",
      },
    ],
  },
  {
    name: "contracts-end-refunds-the-first",
    rule: "contracts.end",
    words: "Of several funded milestones the end of their contract refunds the first only.",
    edits: [
      {
        file: "server/marketplace/contracts/end.ts",
        from: 'if (statusOf(times) === "ACTIVE_FUNDED") await recordRefund',
        to: 'if (statusOf(times) === "ACTIVE_FUNDED" && refunded++ === 0) await recordRefund',
      },
      {
        file: "server/marketplace/contracts/end.ts",
        from: `    const now = world.clock.now();
    for (const { id: milestoneId`,
        to: `    const now = world.clock.now();
    let refunded = 0;
    for (const { id: milestoneId`,
      },
    ],
  },
  {
    name: "contracts-end-untold-without-money",
    rule: "contracts.end",
    words: "Of milestones without money nobody is told that they are cancelled.",
    edits: [
      {
        file: "server/marketplace/contracts/end.ts",
        from: '      await tellStatus(trx, world, { ...contract, contractId }, { milestoneId, status: "CANCELLED" });',
        to: `      if (statusOf(times) === "ACTIVE_FUNDED")
        await tellStatus(trx, world, { ...contract, contractId }, { milestoneId, status: "CANCELLED" });`,
      },
    ],
  },
  {
    name: "contracts-end-declines-those-of-others",
    rule: "contracts.end",
    words: "An end declines whatever is pending at the organization.",
    edits: [
      {
        file: "server/marketplace/approvals/end.ts",
        from: 'const open = await openApprovals(trx).where("contractId", "=", contractId)',
        to: 'const open = await openApprovals(trx).where("organizationId", "in", trx.selectFrom("contracts").select("organizationId").where("id", "=", contractId))',
      },
    ],
  },
];
