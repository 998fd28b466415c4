import type { Mutant } from "../mutant.ts";

const OWN = "server/marketplace/jobs/own.ts";

/** Servers that break job-page.*: where humans see the jobs of their organization. */
export const mutants: readonly Mutant[] = [
  {
    name: "job-page-list-of-everybody",
    rule: "job-page.list",
    words: "The list of jobs has those of all organizations.",
    edits: [
      {
        file: OWN,
        from: '    .where("organizationId", "=", of.organizationId)\n    .orderBy("createdAt", "desc")',
        to: '    .orderBy("createdAt", "desc")',
      },
    ],
  },
  {
    name: "job-page-list-without-drafts",
    rule: "job-page.list",
    words: "The list of jobs has only what is published.",
    edits: [
      {
        file: OWN,
        from: '    .where("organizationId", "=", of.organizationId)\n    .orderBy("createdAt", "desc")',
        to: '    .where("organizationId", "=", of.organizationId)\n    .where("publishedAt", "is not", null)\n    .orderBy("createdAt", "desc")',
      },
    ],
  },
  {
    name: "job-page-board-shows-drafts",
    rule: "job-page.board",
    words: "Whoever belongs to any organization sees the drafts of all.",
    edits: [{ file: OWN, from: '\n    .where("j.organizationId", "=", organizationId)', to: "" }],
  },
  {
    name: "job-page-board-of-all-words",
    rule: "job-page.board",
    words: "The page shows all open jobs, whichever words are asked for.",
    edits: [
      {
        file: "server/console/jobs/jobs.ts",
        from: "await searchOpenJobs(db, { text, paymentType,",
        to: 'await searchOpenJobs(db, { text: "", paymentType,',
      },
    ],
  },
  {
    name: "job-page-of-a-closed-job",
    rule: "job-page.board",
    words: "A job that was closed is still shown to everybody who has its address.",
    edits: [
      {
        file: "server/marketplace/jobs/close.ts",
        from: "    if (job) await takeOffBoard(trx, job.id);",
        to: '    if (job && organizationId === "") await takeOffBoard(trx, job.id);',
      },
    ],
  },
];
