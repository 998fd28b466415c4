import type { Mutant } from "../mutant.ts";

const ANNOUNCE = "server/marketplace/partners/announce.ts";
const END = "server/marketplace/contracts/end.ts";
const FREELANCERS = "server/webhooks/freelancers.ts";
const THRESHOLDS = "server/marketplace/usage/thresholds.ts";

/** Servers that break events.*: what partners are told of contracts and milestones. */
export const mutants: readonly Mutant[] = [
  {
    name: "events-start-told-once-for-each-install",
    rule: "events.contract",
    words: "Of several links of an install the first is told of only.",
    edits: [
      {
        file: ANNOUNCE,
        from: "links: rows.map(({ installId, ...row }) => ({ installId, projectLink: projectLinkOf(row) })) };",
        to: `links: rows
      .filter(({ installId }, i) => rows.findIndex((one) => one.installId === installId) === i)
      .map(({ installId, ...row }) => ({ installId, projectLink: projectLinkOf(row) })),
  };`,
      },
    ],
  },
  {
    name: "events-contract-named-by-its-job",
    rule: "events.contract",
    words: "The resource of a start is the job.",
    edits: [
      {
        file: ANNOUNCE,
        from: "[{ type, resourceId: contractId, data: {",
        to: "[{ type, resourceId: contract.jobId, data: {",
      },
    ],
  },
  {
    name: "events-end-untold",
    rule: "events.contract",
    words: "Partners are not told that a contract has ended.",
    edits: [
      {
        file: END,
        from: '  await announceContract(trx, world, { type: "contract.ended", contractId });\n',
        to: '  if (contractId === undefined) await announceContract(trx, world, { type: "contract.ended", contractId });\n',
      },
    ],
  },
  {
    name: "events-freelancer-to-all",
    rule: "events.freelancer",
    words: "Whoever hears of contracts is told who was hired.",
    edits: [
      {
        file: FREELANCERS,
        from: "if (!granted.includes(platformScope.participantsRead)) return attempt;",
        to: "if (!granted.includes(platformScope.contractsRead)) return attempt;",
      },
    ],
  },
  {
    name: "events-email-by-scope",
    rule: "events.email",
    words: "The work email is told by the scope alone, without the consent.",
    edits: [
      {
        file: FREELANCERS,
        from: "granted.includes(platformScope.participantsEmail) && install.piiConsentAt !== null;",
        to: "granted.includes(platformScope.participantsEmail);",
      },
    ],
  },
  {
    name: "events-email-after-a-disconnect",
    rule: "events.email",
    words: "What was queued before a disconnect still goes out with the work email.",
    edits: [
      {
        file: FREELANCERS,
        from: "const withEmail = consented && install.revokedAt === null;",
        to: "const withEmail = consented;",
      },
    ],
  },
  {
    name: "events-email-of-the-first-sending",
    rule: "events.email",
    words: "An event is put together once: what was sent at first is sent again.",
    edits: [
      {
        file: FREELANCERS,
        from: "    return { ...attempt, data: JSON.stringify({ contract, freelancer, projectLink }) };",
        to: `    const key = \`\${attempt.installId} \${attempt.type} \${projectLink.id} \${contract.id}\`;
    if (!bodies.has(key)) bodies.set(key, JSON.stringify({ contract, freelancer, projectLink }));
    return { ...attempt, data: bodies.get(key) ?? "" };`,
      },
      {
        file: FREELANCERS,
        from: "function isOfContract<",
        to: "const bodies = new Map<string, string>();\n\nfunction isOfContract<",
      },
    ],
  },
  {
    name: "events-email-as-null",
    rule: "events.email",
    words: "Where the work email may not be told, the member is there, and empty.",
    edits: [
      {
        file: "server/marketplace/partners/participant.ts",
        from: "...(withEmail ? { workEmail: trainer.workEmail } : {}),",
        to: 'workEmail: withEmail ? trainer.workEmail : "",',
      },
    ],
  },
  {
    name: "events-milestone-named-by-its-contract",
    rule: "events.milestone",
    words: "The resource of a low budget is the contract, though a milestone is active.",
    edits: [
      {
        file: THRESHOLDS,
        from: "resourceId: milestone?.id ?? contractId, data }",
        to: "resourceId: contractId, data }",
      },
    ],
  },
  {
    name: "events-milestone-with-the-budget-before",
    rule: "events.milestone",
    words: "A low budget is told as it was before it got low.",
    edits: [
      {
        file: THRESHOLDS,
        from: "const data = { contractId, milestone, budget: after };",
        to: "const data = { contractId, milestone, budget: before };",
      },
    ],
  },
  {
    name: "events-funding-before-the-start",
    rule: "events.milestone",
    words: "The funding of the first milestone is told before the start of its contract.",
    edits: [
      {
        file: "server/marketplace/contracts/start.ts",
        from: '  await announceContract(trx, world, { type: "contract.started", contractId });\n  await announceFunded(trx, world, { contractId, milestoneId });\n',
        to: '  await announceFunded(trx, world, { contractId, milestoneId });\n  await announceContract(trx, world, { type: "contract.started", contractId });\n',
      },
    ],
  },
  {
    name: "events-told-to-later-links",
    rule: "events.link-later",
    words: "A new link is told of the contracts that its job has.",
    edits: [
      {
        file: "server/platform-api/project-links.ts",
        from: '    await emitEvent(trx, ctx, about(install.id, "project_link.created", projectLink));',
        to: `    await emitEvent(trx, ctx, about(install.id, "project_link.created", projectLink));
    for (const { id } of await trx.selectFrom("contracts").select("id").where("jobId", "=", jobId ?? "").execute()) {
      await announceContract(trx, ctx, { type: "contract.started", contractId: id });
    }`,
      },
      {
        file: "server/platform-api/project-links.ts",
        from: "import { type ProjectLink, ",
        to: "import { announceContract, type ProjectLink, ",
      },
    ],
  },
  {
    name: "events-freelancer-by-what-is-asked-for",
    rule: "events.freelancer",
    words: "Whether an install is told who was hired goes by what its app asks for today.",
    edits: [
      {
        file: "server/webhooks/freelancers.ts",
        from: `    .select(["id", "scopes", "piiConsentAt", "revokedAt"])
    .where("id", "in"`,
        to: `    .innerJoin("apps", "apps.id", "installs.appId")
    .select(["installs.id", "apps.scopes", "piiConsentAt", "revokedAt"])
    .where("installs.id", "in"`,
      },
    ],
  },
  {
    name: "events-email-at-the-end-without-consent",
    rule: "events.email",
    words: "The end of a contract is told with the work email, whether the customer has consented or not.",
    edits: [
      {
        file: "server/webhooks/freelancers.ts",
        from: "const withEmail = consented && install.revokedAt === null;",
        to: 'const withEmail = (consented || (attempt.type === "contract.ended" && granted.includes(platformScope.participantsEmail))) && install.revokedAt === null;',
      },
    ],
  },
  {
    name: "events-end-of-confirmed-ends-only",
    rule: "events.contract",
    words: "An end that nobody has to confirm is not told.",
    edits: [
      {
        file: "server/marketplace/contracts/end.ts",
        from: '  await announceContract(trx, world, { type: "contract.ended", contractId });',
        to: '  if (confirming) await announceContract(trx, world, { type: "contract.ended", contractId });',
      },
    ],
  },
  {
    name: "events-funding-of-the-hire-only",
    rule: "events.milestone",
    words: "Only the funding that comes with a hire is told, not that of later milestones.",
    edits: [
      {
        file: "server/marketplace/contracts/milestone-approvals.ts",
        from: "  await announceFunded(trx, world, { contractId, milestoneId });",
        to: "  void announceFunded;",
      },
    ],
  },
];
