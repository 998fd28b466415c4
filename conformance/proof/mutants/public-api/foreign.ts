import type { Mutant } from "../mutant.ts";

export const mutants: readonly Mutant[] = [
  {
    name: "foreign-job-is-known",
    rule: "foreign.404",
    words: "Whoever publishes another account's job is told that it is published.",
    edits: [
      {
        file: "server/public-api/jobs.ts",
        from: '    .where("id", "=", jobId)\n    .where("organizationId", "=", organizationId)\n    .executeTakeFirst();\n  if (known === undefined)',
        to: '    .where("id", "=", jobId)\n    .executeTakeFirst();\n  if (known === undefined)',
      },
    ],
  },
  {
    name: "foreign-job-is-403",
    rule: "foreign.404",
    words: "Another account's job is forbidden, not unknown.",
    edits: [
      {
        file: "server/public-api/jobs.ts",
        from: "  if (known === undefined) return",
        to: '  const foreign = await ctx.db.selectFrom("jobs").select("id").where("id", "=", jobId).executeTakeFirst();\n  if (foreign && !known) {\n    return { status: 403, body: { error: "This is not your job.", code: "FORBIDDEN", requestId: ctx.requestId } };\n  }\n  if (known === undefined) return',
      },
    ],
  },
];
