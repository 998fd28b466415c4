import type { Mutant } from "../mutant.ts";

const JOBS = "server/public-api/jobs.ts";

export const mutants: readonly Mutant[] = [
  {
    name: "tenant-keys-of-all-accounts",
    rule: "tenant.keys",
    words: "An idempotency key that another account has used gives that account's draft.",
    edits: [
      {
        file: JOBS,
        from: "  const { rawJobDescription: description, idempotencyKey = null } = req.body;\n",
        to: `  const { rawJobDescription: description, idempotencyKey = null } = req.body;
  const known = ctx.db.selectFrom("jobs").select("id").where("idempotencyKey", "=", idempotencyKey);
  const other = idempotencyKey === null ? undefined : await known.executeTakeFirst();
  if (other) return { status: 200, body: draft(other.id, ctx) };
`,
      },
    ],
  },
  {
    name: "tenant-cursor-of-all-accounts",
    rule: "tenant.keys",
    words: "A cursor leads on through the jobs of all accounts.",
    edits: [
      {
        file: JOBS,
        from: '.where("organizationId", "=", ctx.caller.organizationId)',
        to: '.$if(after === undefined, (all) => all.where("organizationId", "=", ctx.caller.organizationId))',
      },
    ],
  },
  {
    name: "tenant-conversations-cursor",
    rule: "tenant.keys",
    words: "A cursor of conversations leads on through those of all accounts.",
    edits: [
      {
        file: "server/marketplace/conversations/read.ts",
        from: '    .where("c.organizationId", "=", organizationId)\n    .orderBy("c.updatedAt", "desc")',
        to: '    .$if(after === undefined, (q) => q.where("c.organizationId", "=", organizationId))\n    .orderBy("c.updatedAt", "desc")',
      },
    ],
  },
];
