import type { Mutant } from "../mutant.ts";

const TERMS = "server/marketplace/contracts/terms.ts";
const ADD = "server/marketplace/contracts/add-milestone.ts";
const APPROVALS = "server/marketplace/contracts/milestone-approvals.ts";
const LEDGER = "server/marketplace/ledger/record.ts";

/** Servers that break milestones.*: how contracts get milestones, and these their money. */
export const mutants: readonly Mutant[] = [
  {
    name: "milestones-create-gap",
    rule: "milestones.create",
    words: "Numbers leave gaps.",
    edits: [
      {
        file: ADD,
        from: "const number = contract.lastMilestoneNumber + 1;",
        to: "const number = contract.lastMilestoneNumber + (contract.lastMilestoneNumber > 1 ? 2 : 1);",
      },
    ],
  },
  {
    name: "milestones-create-passes-over-an-amount",
    rule: "milestones.create",
    words: "An amount by the name that a hire has for it is passed over.",
    edits: [
      {
        file: "generated/openapi/public-api.json",
        from: '],\n        "additionalProperties": false',
        to: '],\n        "x-other-members": "passed over"',
      },
    ],
  },
  {
    name: "milestones-create-half-down",
    rule: "milestones.create",
    words: "Half a cent is rounded down.",
    edits: [{ file: TERMS, from: "volumeHundredths + 50n) / 100n", to: "volumeHundredths + 49n) / 100n" }],
  },
  {
    name: "milestones-create-volume-up",
    rule: "milestones.create",
    words: "A volume that follows from the amount is rounded up.",
    edits: [
      {
        file: TERMS,
        from: "const bought = (BigInt(amountCents) * 100n) / BigInt(rateCents);",
        to: "const bought = (BigInt(amountCents) * 100n + BigInt(rateCents) - 1n) / BigInt(rateCents);",
      },
    ],
  },
  {
    name: "milestones-create-a-cent-off",
    rule: "milestones.create",
    words: "An amount may be a cent more than the rate times the volume.",
    edits: [
      {
        file: TERMS,
        from: "if (amountCents !== undefined && BigInt(amountCents) !== cents) {",
        to: "if (amountCents !== undefined && BigInt(amountCents) !== cents && BigInt(amountCents) !== cents + 1n) {",
      },
    ],
  },
  {
    name: "milestones-create-nameless",
    rule: "milestones.create",
    words: "A milestone needs neither a name nor a description.",
    edits: [
      {
        file: TERMS,
        from: "if (name === null && description === null) {",
        to: "if (name === null && description === null && asked.volume === undefined) {",
      },
    ],
  },
  {
    name: "milestones-create-when-ended",
    rule: "milestones.create",
    words: "An ended contract gets further milestones.",
    edits: [{ file: ADD, from: 'if (contract.endedAt !== null) return { refused: "contract-ended" };', to: "" }],
  },
  {
    name: "milestones-fund-twice",
    rule: "milestones.fund",
    words: "What is funded can be funded again.",
    edits: [
      {
        file: APPROVALS,
        from: "return statusOf(milestone) === status ? undefined : otherwise;",
        to: 'const is = statusOf(milestone);\n  return is === status || (type === "milestone_fund" && is === "ACTIVE_FUNDED") ? undefined : otherwise;',
      },
    ],
  },
  {
    name: "milestones-fund-tells-repeats",
    rule: "milestones.fund",
    words: "Asking again for what is pending is told as another pending payment.",
    edits: [{ file: APPROVALS, from: "if (result.isNew) {", to: "if (result.approval) {" }],
  },
  {
    name: "milestones-fund-half",
    rule: "milestones.fund",
    words: "Half of the amount is funded.",
    edits: [
      {
        file: APPROVALS,
        from: "await recordFunding(trx, world, { milestoneId, contractId, amountCents });",
        to: "await recordFunding(trx, world, { milestoneId, contractId, amountCents: amountCents / 2 });",
      },
    ],
  },
  {
    name: "milestones-fund-untold",
    rule: "milestones.fund",
    words: "That a milestone is funded is no event.",
    edits: [
      {
        file: APPROVALS,
        from: '    await tellStatus(trx, world, { ...approval, contractId }, { milestoneId, status: "ACTIVE_FUNDED" });\n',
        to: "",
      },
    ],
  },
  {
    name: "milestones-approve-unfunded",
    rule: "milestones.approve",
    words: "The work of a milestone that is not funded can be approved.",
    edits: [
      {
        file: APPROVALS,
        from: "return statusOf(milestone) === status ? undefined : otherwise;",
        to: 'const is = statusOf(milestone);\n  return is === status || (type === "milestone_approve" && is === "NOT_FUNDED") ? undefined : otherwise;',
      },
    ],
  },
  {
    name: "milestones-approve-unpaid",
    rule: "milestones.approve",
    words: "The milestone is completed, and nobody is paid.",
    edits: [{ file: APPROVALS, from: "  await recordPayout(trx, world, { milestoneId, contractId });\n", to: "" }],
  },
  {
    name: "milestones-approve-a-cent-less",
    rule: "milestones.approve",
    words: "A cent of what it held stays behind.",
    edits: [
      {
        file: LEDGER,
        from: 'await move(trx, { ...of, step: "SETTLEMENT", from: "MILESTONE", to, amountCents, createdAt });',
        to: 'await move(trx, { ...of, step: "SETTLEMENT", from: "MILESTONE", to, amountCents: amountCents - (to === "TRAINER" ? 1 : 0), createdAt });',
      },
    ],
  },
  {
    name: "milestones-fund-makes-the-last-active",
    rule: "milestones.fund",
    words: "Of several funded milestones the last one is the active one.",
    edits: [
      {
        file: "server/marketplace/usage/budget.ts",
        from: "(a, b) => a.number - b.number",
        to: "(a, b) => b.number - a.number",
      },
    ],
  },
  {
    name: "milestones-create-numbers-by-what-is-open",
    rule: "milestones.create",
    words: "The number of a new milestone counts those that are not completed.",
    edits: [
      {
        file: "server/marketplace/contracts/add-milestone.ts",
        from: "const number = contract.lastMilestoneNumber + 1;",
        to: `const { count } = await trx.selectFrom("milestones").select(({ fn }) => fn.countAll<number>().as("count")).where("contractId", "=", contract.id).where("completedAt", "is", null).executeTakeFirstOrThrow();
    const number = Number(count) + 1;`,
      },
    ],
  },
  {
    name: "milestones-fund-declined-for-good",
    rule: "milestones.fund",
    words: "A milestone whose funding was declined cannot be asked for again.",
    edits: [
      {
        file: "server/marketplace/contracts/milestone-approvals.ts",
        from: `    const obstacle = obstacleOf(type, milestone);
    if (obstacle !== undefined) return { obstacle };`,
        to: `    const obstacle = obstacleOf(type, milestone);
    if (obstacle !== undefined) return { obstacle };
    const declined = await trx.selectFrom("approvals").select("id").where("subjectId", "=", of.milestoneId).where("type", "=", type).where("declinedAt", "is not", null).executeTakeFirst();
    if (declined) return { obstacle: NEEDED[type].otherwise };`,
      },
    ],
  },
  {
    name: "milestones-fund-completed-again",
    rule: "milestones.fund",
    words: "A completed milestone can be funded again.",
    edits: [
      {
        file: "server/marketplace/contracts/milestone-approvals.ts",
        from: "  return statusOf(milestone) === status ? undefined : otherwise;",
        to: `  const now = statusOf(milestone);
  return now === status || (type === "milestone_fund" && now === "COMPLETED") ? undefined : otherwise;`,
      },
    ],
  },
  {
    name: "milestones-approve-told-as-funded",
    rule: "milestones.approve",
    words: "A payout is told as ACTIVE_FUNDED.",
    edits: [
      {
        file: "server/marketplace/contracts/milestone-approvals.ts",
        from: '{ milestoneId, status: "COMPLETED" }',
        to: '{ milestoneId, status: "ACTIVE_FUNDED" }',
      },
    ],
  },
  {
    name: "milestones-fund-whole-dollars",
    rule: "milestones.fund",
    words: "What is held of a funding is whole dollars.",
    edits: [
      {
        file: "server/marketplace/contracts/milestone-approvals.ts",
        from: "    await recordFunding(trx, world, { milestoneId, contractId, amountCents });\n",
        to: "    await recordFunding(trx, world, { milestoneId, contractId, amountCents: amountCents - (amountCents % 100) });\n",
      },
    ],
  },
];
