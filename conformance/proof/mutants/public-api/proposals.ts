import type { Mutant } from "../mutant.ts";

const API = "server/public-api/proposals.ts";
const READ = "server/marketplace/proposals/read.ts";
const REVIEW = "server/marketplace/proposals/review.ts";

/** Servers that break proposals.*: what an employer's token sees of proposals, and answers. */
export const mutants: readonly Mutant[] = [
  {
    name: "proposals-list-status-in-capitals",
    rule: "proposals.list",
    words: "A status in small letters is no status.",
    edits: [{ file: API, from: "one === asked?.toUpperCase()", to: "one === asked" }],
  },
  {
    name: "proposals-list-of-any-job",
    rule: "proposals.list",
    words: "Whoever knows the id of another account's job is told that nobody has proposed for it.",
    edits: [
      {
        file: API,
        from: "if (job === undefined) return envelopeError",
        to: "if (!isId(jobId)) return envelopeError",
      },
    ],
  },
  {
    name: "proposals-list-declined-are-unreviewed",
    rule: "proposals.list",
    words: "Those that nobody has reviewed are also listed as declined.",
    edits: [
      {
        file: READ,
        from: 'return open.where("p.declinedAt", "is not", null);',
        to: "return open;",
      },
    ],
  },
  {
    name: "proposals-masked-last-name",
    rule: "proposals.masked",
    words: "The initial of the last name is the last name.",
    edits: [
      { file: API, from: "lastNameInitial: lastNameInitial(trainer),", to: "lastNameInitial: trainer.lastName," },
    ],
  },
  {
    name: "proposals-review-same-again-is-a-change",
    rule: "proposals.review",
    words: "The same status again counts as a change.",
    edits: [{ file: REVIEW, from: "if (before !== status) {", to: "if (true) {" }],
  },
  {
    name: "proposals-review-declined-for-good",
    rule: "proposals.review",
    words: "What is declined can only become unreviewed.",
    edits: [
      {
        file: REVIEW,
        from: 'shortlistedAt: status === "SHORTLISTED" ? now : null,',
        to: 'shortlistedAt: status === "SHORTLISTED" && before !== "DECLINED" ? now : null,',
      },
    ],
  },
  {
    name: "proposals-review-of-hired",
    rule: "proposals.review",
    words: "A proposal that has led to a contract can be declined.",
    edits: [
      {
        file: REVIEW,
        from: 'if (before === "HIRED") return { result: { refused: "hired" }, changed: false };',
        to: "",
      },
    ],
  },
  {
    name: "proposals-review-of-others",
    rule: "proposals.review",
    words: "Whoever knows the id of a proposal can review it.",
    edits: [
      {
        file: REVIEW,
        from: 'trx.selectFrom("jobs").select("id").where("organizationId", "=", organizationId)',
        to: 'trx.selectFrom("jobs").select("id")',
      },
      {
        file: REVIEW,
        from: "await findProposal(trx, which);",
        to: 'await findProposal(trx, { ...which, organizationId: (await trx.selectFrom("jobs").select("organizationId").where("id", "=", held.jobId).executeTakeFirstOrThrow()).organizationId });',
      },
    ],
  },
  {
    name: "proposals-list-hired-are-shortlisted",
    rule: "proposals.list",
    words: "Who was shortlisted before being hired is also listed as shortlisted.",
    edits: [
      {
        file: "server/marketplace/proposals/read.ts",
        from: '  const open = query.where("p.hiredAt", "is", null);',
        to: "  const open = query;",
      },
    ],
  },
  {
    name: "proposals-list-cursor-forgets-the-status",
    rule: "proposals.list",
    words: "The later pages of proposals of one status have those of all.",
    edits: [
      {
        file: "server/marketplace/proposals/read.ts",
        from: "status === undefined ? query : ofStatus(query, status)",
        to: "status === undefined || part.after !== undefined ? query : ofStatus(query, status)",
      },
    ],
  },
  {
    name: "proposals-review-of-another-job",
    rule: "proposals.review",
    words: "A review of one proposal changes all for the job.",
    edits: [
      {
        file: "server/marketplace/proposals/review.ts",
        from: '            updatedAt: now,\n          })\n          .where("id", "=", proposalId)',
        to: '            updatedAt: now,\n          })\n          .where("jobId", "=", held.jobId)',
      },
    ],
  },
];
