import type { Mutant } from "../mutant.ts";

const PROPOSE = "server/marketplace/proposals/propose.ts";
const READ = "server/marketplace/proposals/read.ts";
const PAGE = "server/console/proposals/proposals.ts";
const FORM = "server/console/proposals/propose-form.ts";

/** Servers that break proposals.*: where trainers propose, and where people answer. */
export const mutants: readonly Mutant[] = [
  {
    name: "proposals-propose-third-digit",
    rule: "proposals.propose",
    words: "A third digit behind the point is cut off.",
    edits: [
      {
        file: "server/marketplace/money.ts",
        from: "(?:\\.(\\d{1,2}))?$/",
        to: "(?:\\.(\\d{1,2})\\d?)?$/",
      },
    ],
  },
  {
    name: "proposals-propose-letter-one-longer",
    rule: "proposals.propose",
    words: "A cover letter may have 5,001 characters.",
    edits: [{ file: FORM, from: "const LETTER_LONGEST = 5_000;", to: "const LETTER_LONGEST = 5_001;" }],
  },
  {
    name: "proposals-own-job-for-members",
    rule: "proposals.own-job",
    words: "Only the owner is kept from proposing for the organization's jobs, not the members.",
    edits: [
      {
        file: PROPOSE,
        from: '    .where("m.userId", "=", userId)\n',
        to: '    .where("m.userId", "=", userId)\n    .where("m.role", "=", "OWNER")\n',
      },
    ],
  },
  {
    name: "proposals-own-job-second-replaces",
    rule: "proposals.own-job",
    words: "A second proposal takes the place of the first.",
    edits: [
      { file: PROPOSE, from: 'return before && "already-proposed";', to: "return undefined;" },
      { file: PROPOSE, from: ".doNothing())", to: ".doUpdateSet({ coverLetter: bid.coverLetter }))" },
    ],
  },
  {
    name: "proposals-own-job-for-drafts",
    rule: "proposals.own-job",
    words: "Whoever knows the id of a draft proposes for it.",
    edits: [
      {
        file: PROPOSE,
        from: 'if ((await findOpenJob(db, jobId)) === undefined) return "unknown-job";',
        to: 'if (jobId.length !== 32) return "unknown-job";',
      },
    ],
  },
  {
    name: "proposals-page-names-in-full",
    rule: "proposals.page",
    words: "The employer's page has the names of trainers in full.",
    edits: [
      {
        file: PAGE,
        from: "displayName: displayName(trainer),",
        to: "displayName: `${trainer.firstName} ${trainer.lastName}`,",
      },
    ],
  },
  {
    name: "proposals-page-answers-at-any-job",
    rule: "proposals.page",
    words: "A proposal can be answered at the address of another job.",
    edits: [{ file: PAGE, from: "if (!job || !proposal || proposal.jobId !== jobId)", to: "if (!job || !proposal)" }],
  },
  {
    name: "proposals-work-of-everybody",
    rule: "proposals.work",
    words: "A trainer sees what others have proposed, too.",
    edits: [
      {
        file: READ,
        from: '    .where("p.trainerUserId", "=", userId)\n',
        to: '    .where("p.trainerUserId", "is not", null)\n',
      },
    ],
  },
  {
    name: "proposals-work-contracts-of-everybody",
    rule: "proposals.work",
    words: "A trainer sees the contracts of others, too.",
    edits: [
      {
        file: "server/marketplace/contracts/read.ts",
        from: 'all.where("trainerUserId", "=", party.trainerUserId)',
        to: "all",
      },
    ],
  },
  {
    name: "proposals-propose-in-any-unit",
    rule: "proposals.propose",
    words: "A proposal for a job that is paid by the hour may be for a fixed price.",
    edits: [
      {
        file: "server/marketplace/proposals/propose.ts",
        from: '    if (job.paymentType !== null && unitOf[job.paymentType] !== bid.unit) return { refused: "other-unit" };\n',
        to: "",
      },
    ],
  },
  {
    name: "proposals-own-job-for-closed",
    rule: "proposals.own-job",
    words: "A trainer proposes for a job that was closed.",
    edits: [
      {
        file: "server/marketplace/proposals/propose.ts",
        from: 'if ((await findOpenJob(db, jobId)) === undefined) return "unknown-job";',
        to: `const open = await db.selectFrom("jobs").select("id").where("id", "=", jobId).where("publishedAt", "is not", null).executeTakeFirst();
  if (open === undefined) return "unknown-job";
  void findOpenJob;`,
      },
    ],
  },
];
