import type { Mutant } from "../mutant.ts";

export const mutants: readonly Mutant[] = [
  {
    name: "foreign-job-is-known",
    rule: "foreign.404",
    words: "Whoever publishes another account's job is told that it is published.",
    edits: [
      {
        file: "server/public-api/jobs.ts",
        from: '    .where("id", "=", jobId)\n    .where("organizationId", "=", organizationId)\n    .executeTakeFirst();\n  return known',
        to: '    .where("id", "=", jobId)\n    .executeTakeFirst();\n  return known',
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
        from: "  return known\n",
        to: '  const foreign = await ctx.db.selectFrom("jobs").select("id").where("id", "=", jobId).executeTakeFirst();\n  if (foreign && !known) {\n    return { status: 403, body: { error: "This is not your job.", code: "FORBIDDEN", requestId: ctx.requestId } };\n  }\n  return known\n',
      },
    ],
  },
];
