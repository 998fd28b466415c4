import type { Mutant } from "../mutant.ts";

const JOBS = "server/console/jobs/jobs.ts";

/** Servers that break job-page.*: where humans see the jobs of their organization. */
export const mutants: readonly Mutant[] = [
  {
    name: "job-page-list-of-everybody",
    rule: "job-page.list",
    words: "The list of jobs has those of all organizations.",
    edits: [
      {
        file: JOBS,
        from: '    .where("organizationId", "=", membership.organizationId)\n    .orderBy("createdAt", "desc")',
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
        file: JOBS,
        from: '    .where("organizationId", "=", membership.organizationId)\n    .orderBy("createdAt", "desc")',
        to: '    .where("organizationId", "=", membership.organizationId)\n    .where("publishedAt", "is not", null)\n    .orderBy("createdAt", "desc")',
      },
    ],
  },
];
