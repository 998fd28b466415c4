import { isId } from "../accounts/id.ts";
import { envelopeError } from "../contract/errors.ts";
import type { Req, Res } from "../contract/types.ts";
import * as contracts from "../marketplace/contracts/index.ts";
import { findOwnJob } from "../marketplace/jobs/index.ts";
import { dollars } from "../marketplace/money.ts";
import { displayName } from "../marketplace/trainers/index.ts";
import { budgetOf } from "../marketplace/usage/index.ts";
import { isoTime } from "../time/iso-time.ts";
import type { PublicApiContext } from "./context.ts";
import { badRequest } from "./refusals.ts";

export async function listContracts(req: Req<"listContracts">, ctx: PublicApiContext): Promise<Res<"listContracts">> {
  const { jobId, status } = req.query;
  const { organizationId } = ctx.caller;
  if (jobId !== undefined) {
    const job = isId(jobId) ? await findOwnJob(ctx.db, { organizationId, jobId }) : undefined;
    if (job === undefined) return envelopeError("not-found", ctx.requestId);
  }
  const found = await contracts.listContracts(ctx.db, { organizationId, jobId, status, now: ctx.clock.now() });
  return { status: 200, body: { contracts: found.map(shown) } };
}

export async function getContract(req: Req<"getContract">, ctx: PublicApiContext): Promise<Res<"getContract">> {
  const { contractId } = req.path;
  const { organizationId } = ctx.caller;
  const which = { organizationId, contractId, now: ctx.clock.now() };
  const found = isId(contractId) ? await contracts.findContract(ctx.db, which) : undefined;
  if (found === undefined) return envelopeError("not-found", ctx.requestId);
  return { status: 200, body: { contract: { ...shown(found), budget: budgetOf(found, found.milestones) } } };
}

export async function createMilestone(
  req: Req<"createMilestone">,
  ctx: PublicApiContext,
): Promise<Res<"createMilestone">> {
  const { contractId } = req.path;
  if (!isId(contractId)) return envelopeError("not-found", ctx.requestId);
  const { organizationId } = ctx.caller;
  const { amountUsd: amount, ...others } = req.body;
  const added = await contracts.addMilestone(ctx, { organizationId, contractId, milestone: { ...others, amount } });
  if ("milestone" in added) return { status: 201, body: { milestone: milestone(added.milestone) } };
  const { refused } = added;
  if (refused === "unknown") return envelopeError("not-found", ctx.requestId);
  if (refused === "contract-ended") {
    return envelopeError("contract-has-ended", ctx.requestId, { reason: "contract_ended" });
  }
  const member = refused.member === "amount" ? "amountUsd" : refused.member;
  return badRequest(ctx, { where: `body.${member}`, message: refused.message });
}

type Shown = Extract<Res<"listContracts">, { status: 200 }>["body"]["contracts"][number];

/** Each member by its name: nothing else of the trainer gets out. */
function shown({ trainer, ...contract }: contracts.Contract): Shown {
  return {
    id: contract.id,
    status: contract.status,
    title: contract.jobTitle,
    jobId: contract.jobId,
    proposalId: contract.proposalId,
    paymentType: contract.paymentType,
    rateUsd: dollars(contract.rateCents),
    startDate: isoTime(contract.createdAt),
    endDate: contract.endedAt === null ? null : isoTime(contract.endedAt),
    createdAt: isoTime(contract.createdAt),
    updatedAt: isoTime(contract.updatedAt),
    freelancer: { userId: contract.trainerUserId, displayName: displayName(trainer), country: trainer.country },
    milestones: contract.milestones.map(milestone),
  };
}

function milestone(one: contracts.Milestone): Shown["milestones"][number] {
  return {
    id: one.id,
    name: one.name,
    description: one.description,
    status: one.status,
    amountUsd: dollars(one.amountCents),
    volume: one.volumeHundredths === null ? null : one.volumeHundredths / 100,
    milestoneNumber: one.number,
    dueDate: one.dueDate,
    pendingApproval: one.pendingApprovalId,
    createdAt: isoTime(one.createdAt),
  };
}
