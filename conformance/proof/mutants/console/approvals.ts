import type { Mutant } from "../mutant.ts";

const DECIDE = "server/marketplace/approvals/decide.ts";
const FINGERPRINT = "server/marketplace/approvals/fingerprint.ts";
const PROPOSAL = "server/marketplace/hiring/proposal.ts";
const KIND = "server/marketplace/hiring/kind.ts";

/** Servers that break approvals.*: how the owner decides. */
export const mutants: readonly Mutant[] = [
  {
    name: "approvals-human-a-member-confirms",
    rule: "approvals.human",
    words: "A member confirms, too.",
    edits: [{ file: DECIDE, from: '    if (!(await owns(trx, act))) return { refused: "not-owner" };\n', to: "" }],
  },
  {
    name: "approvals-human-a-member-declines",
    rule: "approvals.human",
    words: "A member declines, though only the owner confirms.",
    edits: [
      {
        file: DECIDE,
        from: "if (!(await owns(trx, act))) return",
        to: 'if (act.decision === "confirm" && !(await owns(trx, act))) return',
      },
    ],
  },
  {
    name: "approvals-human-confirmed-after-declined",
    rule: "approvals.human",
    words: "What was declined can be confirmed by a form that was opened before: the answer says that it is.",
    edits: [
      {
        file: DECIDE,
        from: 'if (status !== "pending") return { ended: status };',
        to: 'if (status !== "pending" && status !== "declined") return { ended: status };',
      },
    ],
  },
  {
    name: "approvals-human-nobody-has-declined",
    rule: "approvals.human",
    words: "Who has confirmed is kept, and who has declined is not.",
    edits: [{ file: DECIDE, from: '{ status: "declined", now, by: act.userId }', to: '{ status: "declined", now }' }],
  },
  {
    name: "approvals-as-shown-not-compared",
    rule: "approvals.as-shown",
    words: "What the page has shown is not compared.",
    edits: [{ file: DECIDE, from: ") !== act.fingerprint) return", to: ') === "") return' }],
  },
  {
    name: "approvals-as-shown-without-who",
    rule: "approvals.as-shown",
    words: "The fingerprint is of the terms only, not of who is hired.",
    edits: [{ file: FINGERPRINT, from: "trainer.userId, trainer.displayName,", to: "trainer.userId," }],
  },
  {
    name: "approvals-as-shown-of-any-approval",
    rule: "approvals.as-shown",
    words: "The fingerprint of another approval is taken.",
    edits: [
      {
        file: DECIDE,
        from: ") !== act.fingerprint) return",
        to: ") !== act.fingerprint && act.fingerprint.length < 43) return",
      },
    ],
  },
  {
    name: "approvals-recheck-not",
    rule: "approvals.recheck",
    words: "Confirming does what was asked for, whatever has become of the job, the proposal and the trainer.",
    edits: [{ file: DECIDE, from: "obstacle !== undefined) {", to: "obstacle === null) {" }],
  },
  {
    name: "approvals-recheck-stays-pending",
    rule: "approvals.recheck",
    words: "What can no longer be done is refused, but stays pending.",
    edits: [
      {
        file: DECIDE,
        from: '      await end(trx, world, approval, { status: "declined", now });\n      return { obstacle };',
        to: "      return { obstacle };",
      },
    ],
  },
  {
    name: "approvals-recheck-members",
    rule: "approvals.recheck",
    words: "That the trainer has joined meanwhile is looked at only when the hire is asked for.",
    edits: [
      {
        file: KIND,
        from: "return obstacleOf(trx, approval, await held(trx, approval));",
        to: 'const found = await obstacleOf(trx, approval, await held(trx, approval));\n  return found === "own_member" ? undefined : found;',
      },
    ],
  },
  {
    name: "proposals-own-job-hired",
    rule: "proposals.own-job",
    words: "Who joined the organization after proposing can be hired by it.",
    edits: [{ file: PROPOSAL, from: 'return member && "own_member";', to: "return member && undefined;" }],
  },
  {
    name: "approvals-human-any-owner",
    rule: "approvals.human",
    words: "The owner of any organization decides about an approval whose id is known.",
    edits: [
      {
        file: "server/marketplace/approvals/decide.ts",
        from: '      .where("id", "=", approvalId)\n      .where("organizationId", "=", organizationId)',
        to: '      .where("id", "=", approvalId)',
      },
    ],
  },
  {
    name: "approvals-as-shown-without-what-is-refunded",
    rule: "approvals.as-shown",
    words:
      "Of an end with several refunds the fingerprint has the first only: what was funded meanwhile is refunded unseen.",
    edits: [
      {
        file: "server/marketplace/approvals/fingerprint.ts",
        from: "job.title, paymentType, rateCents, amountCents],\n    milestones.map(",
        to: "job.title, paymentType, rateCents],\n    milestones.slice(0, 1).map(",
      },
    ],
  },
  {
    name: "approvals-as-shown-on-confirming-only",
    rule: "approvals.as-shown",
    words: "Declining does not compare what the page has shown.",
    edits: [
      {
        file: "server/marketplace/approvals/decide.ts",
        from: "if (fingerprintOf(approvalId, await kind.facts(trx, approval)) !== act.fingerprint)",
        to: 'if (act.decision === "confirm" && fingerprintOf(approvalId, await kind.facts(trx, approval)) !== act.fingerprint)',
      },
    ],
  },
  {
    name: "approvals-human-declines-the-proposal",
    rule: "approvals.human",
    words: "Declining a hire also declines the proposal.",
    edits: [
      {
        file: "server/marketplace/approvals/decide.ts",
        from: `      await end(trx, world, approval, { status: "declined", now, by: act.userId });
      return { ok: "declined" };`,
        to: `      await end(trx, world, approval, { status: "declined", now, by: act.userId });
      if (approval.type === "proposal_hire" && approval.proposalId) await trx.updateTable("proposals").set({ declinedAt: now }).where("id", "=", approval.proposalId).execute();
      return { ok: "declined" };`,
      },
    ],
  },
  {
    name: "approvals-recheck-without-its-event",
    rule: "approvals.recheck",
    words: "An approval that something is in the way of is declined, and its event is not made.",
    edits: [
      {
        file: "server/marketplace/approvals/end.ts",
        from: "  if (ended === undefined) return;\n",
        to: '  if (ended === undefined || (status === "declined" && by === undefined)) return;\n',
      },
    ],
  },
  {
    name: "approvals-human-names-former-owner",
    rule: "approvals.human",
    words: "The page names by the address who has decided, also when they have left.",
    edits: [
      {
        file: "server/marketplace/approvals/read.ts",
        from: '.leftJoin("user as u", "u.id", "m.userId")',
        to: '.leftJoin("user as u", "u.id", "a.decidedByUserId")',
      },
    ],
  },
  {
    name: "approvals-as-shown-by-count-and-total",
    rule: "approvals.as-shown",
    words: "An end is known again by the number of its milestones and their total.",
    edits: [
      {
        file: "server/marketplace/approvals/fingerprint.ts",
        from: "milestones.map((one) => [one.name, one.description, one.amountCents, one.volumeHundredths, one.dueDate]),",
        to: "milestones.length,",
      },
    ],
  },
  {
    name: "approvals-as-shown-without-names",
    rule: "approvals.as-shown",
    words: "What a milestone is called does not count in what was shown.",
    edits: [
      {
        file: "server/marketplace/approvals/fingerprint.ts",
        from: "[one.name, one.description, one.amountCents",
        to: "[one.amountCents",
      },
    ],
  },
  {
    name: "approvals-as-shown-first-terms",
    rule: "approvals.as-shown",
    words: "A hire is made by the terms that were asked for first.",
    edits: [
      {
        file: "server/marketplace/hiring/kind.ts",
        from: "milestone: readTerms(approval.terms) });",
        to: 'milestone: readTerms((await trx.selectFrom("approvals").select("terms").where("proposalId", "=", proposalId).orderBy("createdAt").orderBy("id").executeTakeFirstOrThrow()).terms) });',
      },
    ],
  },
];
