import { isId } from "../accounts/id.ts";
import { envelopeError } from "../contract/errors.ts";
import type { Req, Res } from "../contract/types.ts";
import * as contracts from "../marketplace/contracts/index.ts";
import { dollars } from "../marketplace/money.ts";
import { isoTime } from "../time/iso-time.ts";
import { askedOf } from "./approvals.ts";
import type { PublicApiContext } from "./context.ts";

export async function fundMilestone(req: Req<"fundMilestone">, ctx: PublicApiContext): Promise<Res<"fundMilestone">> {
  const { milestoneId } = req.path;
  if (!isId(milestoneId)) return envelopeError("not-found", ctx.requestId);
  const { organizationId } = ctx.caller;
  const asked = await contracts.askToFund(ctx, { organizationId, milestoneId });
  if ("approval" in asked) return { status: 202, body: await askedOf(asked.approval.id, ctx) };
  if ("refused" in asked) return envelopeError("not-found", ctx.requestId);
  return envelopeError("milestone-not-fundable", ctx.requestId, { reason: "milestone_not_fundable" });
}

export async function approveMilestone(
  req: Req<"approveMilestone">,
  ctx: PublicApiContext,
): Promise<Res<"approveMilestone">> {
  const { milestoneId } = req.path;
  if (!isId(milestoneId)) return envelopeError("not-found", ctx.requestId);
  const { organizationId } = ctx.caller;
  const asked = await contracts.askToApprove(ctx, { organizationId, milestoneId });
  if ("approval" in asked) return { status: 202, body: await askedOf(asked.approval.id, ctx) };
  if ("refused" in asked) return envelopeError("not-found", ctx.requestId);
  return envelopeError("milestone-not-funded", ctx.requestId, { reason: "milestone_not_funded" });
}

export async function endContract(req: Req<"endContract">, ctx: PublicApiContext): Promise<Res<"endContract">> {
  const { contractId } = req.path;
  if (!isId(contractId)) return envelopeError("not-found", ctx.requestId);
  const { organizationId } = ctx.caller;
  const result = await contracts.endContract(ctx, { organizationId, contractId });
  if ("ended" in result) return { status: 200, body: { ok: true, contractId, status: "ended" } };
  if ("approval" in result) return { status: 202, body: await askedOf(result.approval.id, ctx) };
  if (result.refused === "unknown") return envelopeError("not-found", ctx.requestId);
  return envelopeError("contract-has-ended", ctx.requestId, { reason: "contract_ended" });
}

export async function listPendingPayments(
  _req: Req<"listPendingPayments">,
  ctx: PublicApiContext,
): Promise<Res<"listPendingPayments">> {
  const { organizationId } = ctx.caller;
  const pending = await contracts.listPendingPayments(ctx.db, { organizationId, now: ctx.clock.now() });
  const payments = pending.map((payment) => ({
    id: payment.approvalId,
    status: PAYMENT_STATUS[payment.type],
    amountUsd: dollars(payment.amountCents),
    createdAt: isoTime(payment.askedAt),
    job: { id: payment.jobId, title: payment.jobTitle },
    milestone: { id: payment.milestoneId, name: payment.milestoneName },
  }));
  return { status: 200, body: { payments } };
}

const PAYMENT_STATUS = { milestone_fund: "PENDING_FUNDING", milestone_approve: "PENDING_PAYOUT" } as const;
