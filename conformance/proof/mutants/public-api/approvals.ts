import type { Mutant } from "../mutant.ts";

const READ = "server/marketplace/approvals/read.ts";
const STATUS = "server/marketplace/approvals/status.ts";
const END = "server/marketplace/approvals/end.ts";
const SERVER = "server/server.ts";
const PAGE = "server/console/approvals/approvals.ts";

/** Servers that break approvals.*: what tokens see of approvals, and how they end by time. */
export const mutants: readonly Mutant[] = [
  {
    name: "approvals-visible-to-others",
    rule: "approvals.visible",
    words: "Whoever knows the id of an approval reads it.",
    edits: [
      {
        file: READ,
        from: 'where("a.id", "=", approvalId).where("a.organizationId", "=", organizationId).executeTakeFirst()',
        to: 'where("a.id", "=", approvalId).where("a.organizationId", "!=", `${organizationId}x`).executeTakeFirst()',
      },
    ],
  },
  {
    name: "approvals-visible-to-the-owner-only",
    rule: "approvals.visible",
    words: "A member does not see what the owner is asked.",
    edits: [
      {
        file: PAGE,
        from: "if (membership === undefined || !isId(approvalId)) return undefined;",
        to: 'if (membership?.role !== "OWNER" || !isId(approvalId)) return undefined;',
      },
    ],
  },
  {
    name: "approvals-expiry-by-the-sweep",
    rule: "approvals.expiry",
    words: "The event of an expiry is made when somebody decides or asks again, and otherwise never.",
    edits: [
      { file: SERVER, from: "    await expireApprovals(world).catch(", to: "    await Promise.resolve().catch(" },
    ],
  },
  {
    name: "approvals-expiry-of-decided",
    rule: "approvals.expiry",
    words: "A declined approval is expired once its time is over.",
    edits: [
      {
        file: STATUS,
        from: '  if (approval.declinedAt !== null) return "declined";',
        to: '  if (approval.declinedAt !== null && !isOverdue(approval, now)) return "declined";',
      },
    ],
  },
  {
    name: "approvals-expiry-a-minute-late",
    rule: "approvals.expiry",
    words: "What is overdue can be confirmed until a worker has noted that it is, a minute later.",
    edits: [
      { file: STATUS, from: "return now >= expiresAt;", to: "return now >= expiresAt + 60_000;" },
      { file: END, from: '.where("expiresAt", "<=", now)', to: '.where("expiresAt", "<=", now - 60_000)' },
    ],
  },
  {
    name: "approvals-expiry-told-twice",
    rule: "approvals.expiry",
    words: "Whoever would confirm an approval that has expired makes the event of it again.",
    edits: [
      {
        file: END,
        from: "  if (ended === undefined) return;\n",
        to: '  if (ended === undefined) {\n    const { organizationId, jobId } = await trx.selectFrom("approvals").select(["organizationId", "jobId"]).where("id", "=", approvalId).executeTakeFirstOrThrow();\n    await recordEvent(trx, world, { organizationId, jobId, type: "approval.confirmed", resourceId: approvalId, data: { approvalId, status } });\n    return;\n  }\n',
      },
    ],
  },
  {
    name: "approvals-visible-to-its-trainer",
    rule: "approvals.visible",
    words: "A trainer who has an organization sees the page of an approval about them.",
    edits: [
      {
        file: "server/console/approvals/approvals.ts",
        from: `  if (membership === undefined || !isId(approvalId)) return undefined;
  const approval`,
        to: `  if (membership === undefined || !isId(approvalId)) return undefined;
  const any = await db.selectFrom("approvals as a").innerJoin("proposals as p", "p.id", "a.proposalId").select("a.organizationId").where("a.id", "=", approvalId).where("p.trainerUserId", "=", human.userId).executeTakeFirst();
  const theirs = any && (await findApproval(db, { organizationId: any.organizationId, approvalId }));
  if (theirs) return { approval: theirs, membership: { ...membership, role: "MEMBER" } };
  const approval`,
      },
    ],
  },
];
