import type { Mutant } from "../mutant.ts";

const LINKED = "server/marketplace/partners/linked.ts";

/** Servers that break contracts.linked and contracts.limit: which contracts an install sees. */
export const mutants: readonly Mutant[] = [
  {
    name: "linked-by-the-customer",
    rule: "contracts.linked",
    words: "An install sees the contracts of its customer, whether it has a link to the job or not.",
    edits: [
      {
        file: LINKED,
        from: 'return eb.and([eb("contracts.organizationId", "=", organizationId), eb.exists(links)]);',
        to: 'return eb.or([eb("contracts.organizationId", "=", organizationId), eb.exists(links)]);',
      },
    ],
  },
  {
    name: "linked-by-another-install",
    rule: "contracts.linked",
    words: "A link that any install has to the job opens the contract's budget and people to all of the customer's.",
    edits: [
      {
        file: LINKED,
        from: '      .whereRef("projectLinks.jobId", "=", "contracts.jobId")\n      .where("projectLinks.installId", "=", installId);',
        to: '      .whereRef("projectLinks.jobId", "=", "contracts.jobId");\n    void installId;',
      },
    ],
  },
  {
    name: "linked-names-one-link",
    rule: "contracts.linked",
    words: "Of several links to a job the contract names the first only.",
    edits: [
      {
        file: LINKED,
        from: "projectLinkIds: links.filter(({ jobId }) => jobId === row.jobId).map(({ id }) => id),",
        to: "projectLinkIds: links.filter(({ jobId }) => jobId === row.jobId).map(({ id }) => id).slice(0, 1),",
      },
    ],
  },
  {
    name: "linked-limit-clamped",
    rule: "contracts.limit",
    words: "A limit over 200 is taken for 200.",
    edits: [
      {
        file: "generated/openapi/platform-api.json",
        from: '"minimum": 1,\n              "maximum": 200,\n              "default": 50',
        to: '"minimum": 1,\n              "default": 50',
      },
    ],
  },
  {
    name: "linked-by-a-foreign-link",
    rule: "contracts.limit",
    words: "A link that is not of the install gives an empty list instead of 404.",
    edits: [
      {
        file: LINKED,
        from: "if (projectLinkId !== undefined && !(await ownsLink(db, { installId, projectLinkId }))) return undefined;",
        to: "if (projectLinkId !== undefined) await ownsLink(db, { installId, projectLinkId });",
      },
    ],
  },
  {
    name: "linked-oldest-first",
    rule: "contracts.limit",
    words: "The oldest contracts come first.",
    edits: [
      { file: LINKED, from: '.orderBy("contracts.createdAt", "desc")', to: '.orderBy("contracts.createdAt", "asc")' },
    ],
  },
  {
    name: "linked-names-links-to-other-jobs",
    rule: "contracts.linked",
    words: "Of several contracts each names the links to all of their jobs.",
    edits: [
      {
        file: "server/marketplace/partners/linked.ts",
        from: "links.filter(({ jobId }) => jobId === row.jobId).map(",
        to: "links.filter(({ jobId }) => jobId !== null).map(",
      },
    ],
  },
  {
    name: "linked-budget-by-any-link",
    rule: "contracts.linked",
    words: "A link to any job opens the budgets of all contracts of the customer.",
    edits: [
      {
        file: "server/marketplace/usage/read.ts",
        from: "  const contract = await findLinkedContract(db, which);",
        to: `  const contract = await db.selectFrom("contracts").selectAll().where("id", "=", which.contractId).where("organizationId", "=", which.organizationId).where((eb) => eb.exists(eb.selectFrom("projectLinks").select("id").where("installId", "=", which.installId).where("jobId", "is not", null))).executeTakeFirst();
  void findLinkedContract;`,
      },
    ],
  },
  {
    name: "contracts-linked-by-what-was-reported",
    rule: "contracts.linked",
    words: "An install that has reported usage of a contract sees it when its link is removed, too.",
    edits: [
      {
        file: "server/marketplace/partners/linked.ts",
        from: 'return eb.and([eb("contracts.organizationId", "=", organizationId), eb.exists(links)]);',
        to: 'const reported = eb\n      .selectFrom("usageTotals")\n      .select("usageTotals.installId")\n      .whereRef("usageTotals.contractId", "=", "contracts.id")\n      .where("usageTotals.installId", "=", installId);\n    const either = projectLinkId === undefined ? eb.or([eb.exists(links), eb.exists(reported)]) : eb.exists(links);\n    return eb.and([eb("contracts.organizationId", "=", organizationId), either]);',
      },
      {
        file: "server/marketplace/partners/linked.ts",
        from: "contracts.filter(({ projectLinkIds }) => projectLinkIds.length > 0)",
        to: "contracts",
      },
    ],
  },
  {
    name: "contracts-by-link-of-any-status",
    rule: "contracts.limit",
    words: "By a link the status is not looked at.",
    edits: [
      {
        file: "server/marketplace/partners/linked.ts",
        from: "if (status !== undefined) query",
        to: "if (status !== undefined && projectLinkId === undefined) query",
      },
    ],
  },
  {
    name: "contracts-by-link-that-link-alone",
    rule: "contracts.linked",
    words: "By a link a contract has the id of that link only.",
    edits: [
      {
        file: "server/marketplace/partners/linked.ts",
        from: "projectLinkIds: links.filter(({ jobId }) => jobId === row.jobId).map(({ id }) => id),",
        to: "projectLinkIds: links\n      .filter(({ id, jobId }) => jobId === row.jobId && (projectLinkId ?? id) === id)\n      .map(({ id }) => id),",
      },
    ],
  },
];
