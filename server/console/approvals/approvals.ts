import { isId } from "../../accounts/id.ts";
import { type Membership, organizationOf } from "../../accounts/memberships.ts";
import type { Req, Res } from "../../contract/types.ts";
import {
  type Approval,
  type ApprovalFacts,
  type ApprovalStatus,
  decide,
  findApproval,
  fingerprintOf,
  listApprovals,
  type Obstacle,
  resolvedAtOf,
  statusOf,
} from "../../marketplace/approvals/index.ts";
import { moneyText } from "../../marketplace/money.ts";
import { displayName } from "../../marketplace/trainers/index.ts";
import { pageOf, readCursor, writeCursor } from "../../storage/cursor.ts";
import type { ApprovalType } from "../../storage/schema.ts";
import type { HumanContext } from "../pages/context.ts";
import { rateInWords } from "../pages/money-words.ts";
import { next } from "../pages/redirect.ts";
import type { ApprovalOnPage, Views } from "../pages/views.ts";
import { soon, when } from "../pages/when.ts";
import { kinds } from "./kinds.ts";

/** How many are shown at once. */
const SHOWN = 25;

const DONE: ReadonlyMap<string, string> = new Map([
  ["confirmed", "It is confirmed."],
  ["declined", "It is declined: nothing was done."],
]);

const TITLES: Readonly<Record<ApprovalType, string>> = {
  proposal_hire: "Hire",
  milestone_fund: "Fund a milestone",
  milestone_approve: "Approve work and pay it out",
  contract_end: "End a contract",
};

const LABELS: Readonly<Record<ApprovalStatus, string>> = {
  pending: "Pending",
  confirmed: "Confirmed",
  declined: "Declined",
  expired: "Expired",
};

const WHY: Readonly<Record<Obstacle, string>> = {
  job_not_open: "The job is closed by now, so nobody can be hired for it.",
  proposal_declined: "The proposal was declined meanwhile.",
  proposal_hired: "The proposal has led to a contract already.",
  own_member: "The trainer belongs to your organization by now, so it cannot hire them.",
  milestone_not_fundable: "The milestone is not waiting for its funding any more.",
  milestone_not_funded: "The milestone is not funded any more, so nothing can be paid out.",
  contract_ended: "The contract has ended meanwhile.",
};

export async function showApprovals(req: Req<"showApprovals">, ctx: HumanContext): Promise<Res<"showApprovals">> {
  const { db, clock, human } = ctx;
  const membership = await organizationOf(db, human.userId);
  if (membership === undefined) return ctx.show(200, "approvals", "no-organization", {});
  const after = readCursor(req.query.before ?? "");
  const { organizationId } = membership;
  // One more than is shown tells whether there are older ones.
  const rows = await listApprovals(db, { organizationId, limit: SHOWN + 1, after });
  const { page: shown, last } = pageOf(rows, SHOWN);
  return ctx.show(200, "approvals", shown.length > 0 ? "list" : "empty", {
    approvals: shown.map((approval) => onPage(approval, clock.now())),
    first: after === undefined,
    older: last && writeCursor(last),
  });
}

export async function showApproval(req: Req<"showApproval">, ctx: HumanContext): Promise<Res<"showApproval">> {
  const found = await ofOwnOrganization(req.path.approvalId, ctx);
  if (found === undefined) return ctx.show(404, "approval", "unknown", {});
  const { done = "" } = req.query;
  const seen = await view(found, { done: DONE.get(done) }, ctx);
  return ctx.show(200, "approval", seen.approval.status, seen);
}

export async function decideApproval(req: Req<"decideApproval">, ctx: HumanContext): Promise<Res<"decideApproval">> {
  const { approvalId } = req.path;
  const { decision, fingerprint } = req.body;
  const { organizationId } = (await organizationOf(ctx.db, ctx.human.userId)) ?? {};
  if (organizationId === undefined || !isId(approvalId)) return ctx.show(404, "approval", "unknown", {});
  const act = { organizationId, userId: ctx.human.userId, approvalId, decision, fingerprint };
  const decided = await decide(ctx, kinds, act);
  if ("ok" in decided) return next(`/approvals/${approvalId}?done=${decided.ok}`);
  const found = await ofOwnOrganization(approvalId, ctx);
  if (found === undefined) return ctx.show(404, "approval", "unknown", {});
  if ("obstacle" in decided) {
    return ctx.show(409, "approval", "declined", await view(found, { why: WHY[decided.obstacle] }, ctx));
  }
  if ("ended" in decided) return ctx.show(409, "approval", decided.ended, await view(found, { ended: true }, ctx));
  if (decided.refused === "unknown") return ctx.show(404, "approval", "unknown", {});
  const seen = await view(found, {}, ctx);
  return decided.refused === "not-owner"
    ? ctx.show(403, "approval", "not-owner", seen)
    : ctx.show(409, "approval", "changed", seen);
}

interface Found {
  readonly approval: Approval;
  readonly membership: Membership;
}

/** An approval of the human's organization; any other is unknown. */
async function ofOwnOrganization(approvalId: string, { db, human }: HumanContext): Promise<Found | undefined> {
  const membership = await organizationOf(db, human.userId);
  if (membership === undefined || !isId(approvalId)) return undefined;
  const approval = await findApproval(db, { organizationId: membership.organizationId, approvalId });
  return approval && { approval, membership };
}

/** Whoever has left is no business of those who stayed. */
const FORMER_OWNER = "a former owner";

type View = Extract<Views["approval"], { approval: object }>;

async function view(
  { approval, membership }: Found,
  { done, why, ended = false }: { readonly done?: string | undefined; readonly why?: string; readonly ended?: boolean },
  { db, clock }: HumanContext,
): Promise<View> {
  const now = clock.now();
  const facts = await kinds[approval.type].facts(db, approval);
  const { trainer, job, amountCents } = facts;
  return {
    approval: onPage(approval, now),
    expires: soon(approval.expiresAt, now),
    owner: membership.role === "OWNER",
    organizationName: membership.organizationName,
    trainer,
    job,
    rate: rateInWords(facts),
    amount: moneyText(amountCents),
    milestones: facts.milestones.map((milestone) => ({
      name: milestone.name,
      description: milestone.description,
      amount: moneyText(milestone.amountCents),
      volume: volumeInWords(milestone.volumeHundredths, facts),
      due: milestone.dueDate,
    })),
    fingerprint: fingerprintOf(approval.id, facts),
    contractId: approval.contractId,
    decidedBy: approval.decidedByUserId === null ? undefined : (approval.decidedByEmail ?? FORMER_OWNER),
    done,
    why: why ?? (ended ? "Nothing has changed: it was decided before." : undefined),
  };
}

function volumeInWords(
  hundredths: number | null,
  { paymentType }: Pick<ApprovalFacts, "paymentType">,
): string | undefined {
  if (hundredths === null) return undefined;
  const volume = (hundredths / 100).toLocaleString("en-US", { maximumFractionDigits: 2 });
  return `${volume} ${paymentType === "PAY_PER_HOUR" ? "hours" : "labels"}`;
}

function onPage(approval: Approval, now: number): ApprovalOnPage {
  const status = statusOf(approval, now);
  const resolvedAt = resolvedAtOf(approval, now);
  return {
    id: approval.id,
    type: approval.type,
    title: TITLES[approval.type],
    trainerName: displayName(approval),
    jobTitle: approval.jobTitle,
    status,
    label: LABELS[status],
    created: when(approval.createdAt),
    resolved: resolvedAt === null ? undefined : when(resolvedAt),
  };
}
