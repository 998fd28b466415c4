import type { Mutant } from "../mutant.ts";

const PAGE = "server/console/contracts/contracts.ts";

/** Servers that break contracts.*: the pages of contracts. */
export const mutants: readonly Mutant[] = [
  {
    name: "contracts-page-for-owners",
    rule: "contracts.page",
    words: "A member does not see the contracts' own pages.",
    edits: [
      {
        file: PAGE,
        from: "const found = membership && isId(contractId) ?",
        to: 'const found = membership?.role === "OWNER" && isId(contractId) ?',
      },
    ],
  },
  {
    name: "contracts-page-last-name",
    rule: "contracts.page",
    words: "The page names the trainer in full.",
    edits: [
      {
        file: PAGE,
        from: "displayName: displayName(trainer),",
        to: "displayName: `${trainer.firstName} ${trainer.lastName}`,",
      },
    ],
  },
  {
    name: "contracts-page-for-others",
    rule: "contracts.page",
    words: "Whoever knows the id of a contract sees its page.",
    edits: [
      {
        file: PAGE,
        from: 'const membership = await organizationOf(ctx.db, ctx.human.userId);\n  const which = { organizationId: membership?.organizationId ?? "", contractId',
        to: 'const membership = await ctx.db.selectFrom("contracts").select("organizationId").where("id", "=", contractId).executeTakeFirst();\n  const which = { organizationId: membership?.organizationId ?? "", contractId',
      },
    ],
  },
  {
    name: "contracts-page-days-always-the-last",
    rule: "contracts.page",
    words: "The link to the earlier days of a contract leads to the last ones again.",
    edits: [{ file: PAGE, from: "{ contractId, before: day, most", to: "{ contractId, before: undefined, most" }],
  },
  {
    name: "contracts-page-days-not-added-up",
    rule: "contracts.page",
    words: "Of a day that two installs have reported the page of the contract shows the larger number, not the sum.",
    edits: [
      {
        file: "server/marketplace/usage/by-day.ts",
        from: 'fn.sum<number | string>("tasks")',
        to: 'fn.max<number | string>("tasks")',
      },
    ],
  },
  {
    name: "contracts-page-days-of-all",
    rule: "contracts.page",
    words: "The page of a contract shows the days of every contract.",
    edits: [
      {
        file: "server/marketplace/usage/by-day.ts",
        from: 'const reported = db.selectFrom("usageTotals").where("contractId", "=", contractId);',
        to: 'const reported = db.selectFrom("usageTotals").where("contractId", "!=", "");',
      },
    ],
  },
];
