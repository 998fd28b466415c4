import type { Mutant } from "../mutant.ts";

const ASK = "server/marketplace/approvals/ask.ts";
const PROPOSAL = "server/marketplace/hiring/proposal.ts";
const HIRE = "server/marketplace/hiring/hire.ts";
const TERMS = "server/marketplace/contracts/terms.ts";

/** Servers that break hire.*: how an account asks to hire. */
export const mutants: readonly Mutant[] = [
  {
    name: "hire-pending-each-call-asks-anew",
    rule: "hire.pending",
    words: "The same terms again are asked anew, and what was pending is declined.",
    edits: [{ file: ASK, from: " && open.terms === asking.terms) {", to: " && open.terms === null) {" }],
  },
  {
    name: "hire-pending-first-terms-stay",
    rule: "hire.pending",
    words: "While a hire is pending, other terms give the approval of the first ones.",
    edits: [{ file: ASK, from: " && open.terms === asking.terms) {", to: ") {" }],
  },
  {
    name: "hire-pending-for-a-closed-job",
    rule: "hire.pending",
    words: "A hire for a closed job can be asked for, and is refused only when it is confirmed.",
    edits: [
      {
        file: HIRE,
        from: "if (obstacle !== undefined) return",
        to: 'if (obstacle !== undefined && obstacle !== "job_not_open") return',
      },
    ],
  },
  {
    name: "hire-pending-by-a-declined-proposal",
    rule: "hire.pending",
    words: "A hire by a declined proposal can be asked for, and is refused only when it is confirmed.",
    edits: [
      {
        file: HIRE,
        from: "if (obstacle !== undefined) return",
        to: 'if (obstacle !== undefined && obstacle !== "proposal_declined") return',
      },
    ],
  },
  {
    name: "hire-pending-of-others",
    rule: "approvals.visible",
    words: "Whoever knows the id of a proposal can ask to hire by it.",
    edits: [
      {
        file: PROPOSAL,
        from: '    .where("organizationId", "=", organizationId)\n    .returning(["publishedAt"',
        to: '    .returning(["publishedAt"',
      },
    ],
  },
  {
    name: "hire-pending-looks-first",
    rule: "hire.pending",
    words: "Whether something is pending is looked up before the proposal is held; what is looked up takes its time.",
    edits: [
      {
        file: HIRE,
        from: "  const result = await world.db.transaction()",
        to: '  const before = await world.db.selectFrom("approvals").selectAll().where("subjectId", "=", proposalId).execute();\n  await new Promise((resolve) => setTimeout(resolve, 200));\n  const result = await world.db.transaction()',
      },
      {
        file: HIRE,
        from: "    return ask(trx, world, {",
        to: '    const newer = await trx.selectFrom("approvals").select("id").where("subjectId", "=", proposalId).execute();\n    if (newer.length > before.length) await trx.updateTable("approvals").set({ declinedAt: world.clock.now() }).where("subjectId", "=", proposalId).where("declinedAt", "is", null).execute();\n    return ask(trx, world, {',
      },
    ],
  },
  {
    name: "hire-terms-half-cent-down",
    rule: "hire.terms",
    words: "The rate times the volume is cut to the cent instead of rounded half up.",
    edits: [{ file: TERMS, from: "* volumeHundredths + 50n) / 100n", to: "* volumeHundredths) / 100n" }],
  },
  {
    name: "hire-terms-volume-rounded",
    rule: "hire.terms",
    words: "A volume that follows from the amount is rounded up to its digits instead of cut.",
    edits: [
      {
        file: TERMS,
        from: "const hundredths = bought - (bought % hundredthsAtOnce);",
        to: "const hundredths = (BigInt(amountCents) * 100n + BigInt(rateCents) - 1n) / BigInt(rateCents) + (hundredthsAtOnce - 1n) - (((BigInt(amountCents) * 100n + BigInt(rateCents) - 1n) / BigInt(rateCents) + hundredthsAtOnce - 1n) % hundredthsAtOnce);",
      },
    ],
  },
  {
    name: "hire-terms-amount-beside-the-volume",
    rule: "hire.terms",
    words: "With a volume the amount may be any.",
    edits: [
      {
        file: TERMS,
        from: "if (amountCents !== undefined && BigInt(amountCents) !== cents) {",
        to: "if (amountCents !== undefined && amountCents < 0) {",
      },
    ],
  },
  {
    name: "hire-terms-passes-over-an-amount",
    rule: "hire.terms",
    words: "An amount by the name that milestones have for it elsewhere is passed over.",
    edits: [
      {
        file: "generated/openapi/public-api.json",
        from: 'done first, and what it costs.",\n        "additionalProperties": false',
        to: 'done first, and what it costs.",\n        "x-other-members": "passed over"',
      },
    ],
  },
  {
    name: "hire-terms-volume-of-a-fixed-price",
    rule: "hire.terms",
    words: "A fixed price takes a volume, and forgets it.",
    edits: [
      {
        file: TERMS,
        from: '    if (asked.volume !== undefined) return refuse("volume", "must be left out: the price is fixed");\n',
        to: "",
      },
    ],
  },
  {
    name: "hire-pending-whatever-the-due-date",
    rule: "hire.pending",
    words: "Terms that differ in the due date only are taken for the same.",
    edits: [
      {
        file: "server/marketplace/approvals/ask.ts",
        from: "open.terms === asking.terms)",
        to: "String(open.terms).replace(/,\"dueDate\":.*/, '') === String(asking.terms).replace(/,\"dueDate\":.*/, ''))",
      },
    ],
  },
  {
    name: "hire-pending-one-for-each-job",
    rule: "hire.pending",
    words: "A hire by one proposal declines what is pending for another of the same job.",
    edits: [
      {
        file: "server/marketplace/hiring/hire.ts",
        from: "      subjectId: proposalId,\n",
        to: "      subjectId: proposal.jobId,\n",
      },
    ],
  },
  {
    name: "hire-terms-a-cent-is-too-little",
    rule: "hire.terms",
    words: "A volume that is worth exactly a cent is refused.",
    edits: [{ file: "server/marketplace/contracts/terms.ts", from: "if (cents < 1n ||", to: "if (cents <= 1n ||" }],
  },
  {
    name: "hire-terms-a-million-is-too-much",
    rule: "hire.terms",
    words: "A volume that is worth exactly 1,000,000 dollars is refused.",
    edits: [
      {
        file: "server/marketplace/contracts/terms.ts",
        from: "cents > BigInt(MOST_CENTS)",
        to: "cents >= BigInt(MOST_CENTS)",
      },
    ],
  },
  {
    name: "hire-terms-most-hours-are-too-many",
    rule: "hire.terms",
    words: "An amount that buys exactly 10,000,000 hours is refused.",
    edits: [
      {
        file: "server/marketplace/contracts/terms.ts",
        from: "hundredths > MOST_HUNDREDTHS",
        to: "hundredths >= MOST_HUNDREDTHS",
      },
    ],
  },
  {
    name: "hire-terms-volume-worth-nothing",
    rule: "hire.terms",
    words: "A volume that is worth nothing, rounded to cents, is taken.",
    edits: [{ file: "server/marketplace/contracts/terms.ts", from: "if (cents < 1n ||", to: "if (cents < 0n ||" }],
  },
];
