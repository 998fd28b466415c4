import { isId } from "../accounts/id.ts";
import { envelopeError } from "../contract/errors.ts";
import type { Req, Res } from "../contract/types.ts";
import {
  type Approval,
  type ApprovalStatus,
  findApproval,
  resolvedAtOf,
  statusOf,
} from "../marketplace/approvals/index.ts";
import { isoTime } from "../time/iso-time.ts";
import type { PublicApiContext } from "./context.ts";

export async function getApproval(req: Req<"getApproval">, ctx: PublicApiContext): Promise<Res<"getApproval">> {
  const approval = await viewOf(req.path.approvalId, ctx);
  return approval ? { status: 200, body: { approval } } : envelopeError("not-found", ctx.requestId);
}

export type ApprovalBody = Extract<Res<"getApproval">, { status: 200 }>["body"]["approval"];

/** An answer that a human has to confirm what was asked. */
export interface AskedBody {
  readonly approval: ApprovalBody;
  readonly message: string;
}

/** What is told of an approval that was just asked for, or was pending. */
export async function askedOf(approvalId: string, ctx: PublicApiContext): Promise<AskedBody> {
  const approval = await viewOf(approvalId, ctx);
  if (approval === undefined) throw new Error("what was asked for is not found");
  return { approval, message: "Nothing is done yet: the owner has to confirm it at approvalUrl." };
}

async function viewOf(
  approvalId: string,
  { db, clock, config, caller }: PublicApiContext,
): Promise<ApprovalBody | undefined> {
  const { organizationId } = caller;
  const approval = isId(approvalId) ? await findApproval(db, { organizationId, approvalId }) : undefined;
  if (approval === undefined) return undefined;
  const now = clock.now();
  const status = statusOf(approval, now);
  const resolvedAt = resolvedAtOf(approval, now);
  const { id, type, contractId, milestoneId, jobId, proposalId } = approval;
  return {
    ...{ id, type, status, contractId, milestoneId, jobId, proposalId },
    approvalUrl: `${config.origin}/approvals/${id}`,
    expiresAt: isoTime(approval.expiresAt),
    resolvedAt: resolvedAt === null ? null : isoTime(resolvedAt),
    result: resultOf(approval, status),
    createdAt: isoTime(approval.createdAt),
  };
}

function resultOf(
  { type, contractId, jobId, trainerUserId }: Approval,
  status: ApprovalStatus,
): ApprovalBody["result"] {
  if (status !== "confirmed") return null;
  switch (type) {
    case "proposal_hire":
      if (contractId === null) throw new Error("a hire was confirmed without a contract");
      return { hired: true, contractId, jobId, freelancerUserId: trainerUserId };
    case "milestone_fund":
      return { funded: true };
    case "milestone_approve":
      return { paidOut: true };
    case "contract_end":
      return { contractEnded: true };
  }
}
