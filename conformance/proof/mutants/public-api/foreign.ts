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
  {
    name: "foreign-job-is-closed",
    rule: "foreign.404",
    words: "Another account's job is closed by whoever knows its id, though the answer is 404.",
    edits: [
      {
        file: "server/marketplace/jobs/close.ts",
        from: '      .where("organizationId", "=", organizationId)\n',
        to: "",
      },
      {
        file: "server/marketplace/jobs/close.ts",
        from: '  if (closed) return "closed";',
        to: '  if (closed && (await isOwn(db, { organizationId, jobId }))) return "closed";',
      },
    ],
  },
  {
    name: "foreign-proposal-is-read",
    rule: "foreign.404",
    words: "Whoever knows the id of a proposal reads it.",
    edits: [
      {
        file: "server/marketplace/proposals/read.ts",
        from: '    .where("j.organizationId", "=", organizationId)\n',
        to: "",
      },
    ],
  },
  {
    name: "foreign-milestone-is-funded",
    rule: "foreign.404",
    words: "Whoever knows the id of a milestone can ask to fund it.",
    edits: [
      {
        file: "server/marketplace/contracts/held.ts",
        from: 'export async function holdMilestone(\n  trx: Db,\n  { organizationId, milestoneId }: { readonly organizationId: string; readonly milestoneId: string },\n): Promise<HeldMilestone | undefined> {\n  const { contractId = "" } =\n    (await trx.selectFrom("milestones").select("contractId")',
        to: 'export async function holdMilestone(\n  trx: Db,\n  { milestoneId }: { readonly organizationId: string; readonly milestoneId: string },\n): Promise<HeldMilestone | undefined> {\n  const { contractId = "", organizationId = "" } =\n    (await trx.selectFrom("milestones").innerJoin("contracts", "contracts.id", "milestones.contractId").select(["contractId", "organizationId"])',
      },
      {
        file: "server/marketplace/contracts/held.ts",
        from: '.where("id", "=", milestoneId).executeTakeFirst()) ?? {};',
        to: '.where("milestones.id", "=", milestoneId).executeTakeFirst()) ?? {};',
      },
    ],
  },
  {
    name: "foreign-contract-is-changed",
    rule: "foreign.404",
    words: "Whoever knows the id of a contract adds milestones to it and ends it.",
    edits: [
      {
        file: "server/marketplace/contracts/held.ts",
        from: '    .where("organizationId", "=", organizationId)\n    .returning(["id", "organizationId", "jobId"',
        to: '    .returning(["id", "organizationId", "jobId"',
      },
    ],
  },
];
