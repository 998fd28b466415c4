import { isId } from "../accounts/id.ts";
import { envelopeError } from "../contract/errors.ts";
import type { Req, Res } from "../contract/types.ts";
import * as hiring from "../marketplace/hiring/index.ts";
import { askedOf } from "./approvals.ts";
import type { PublicApiContext } from "./context.ts";
import { badRequest } from "./refusals.ts";

export async function hireProposal(req: Req<"hireProposal">, ctx: PublicApiContext): Promise<Res<"hireProposal">> {
  const { proposalId } = req.path;
  if (!isId(proposalId)) return envelopeError("not-found", ctx.requestId);
  const { organizationId } = ctx.caller;
  const { milestone } = req.body;
  const result = await hiring.hireProposal(ctx, { organizationId, proposalId, milestone });
  if ("approval" in result) return { status: 202, body: await askedOf(result.approval.id, ctx) };
  if ("refused" in result) {
    if (result.refused === "unknown") return envelopeError("not-found", ctx.requestId);
    const { member, message } = result.refused;
    return badRequest(ctx, { where: `body.milestone.${member}`, message });
  }
  const { obstacle: reason } = result;
  switch (reason) {
    case "proposal_hired":
      return envelopeError("proposal-hired", ctx.requestId, { reason });
    case "proposal_declined":
      return envelopeError("proposal-declined", ctx.requestId, { reason });
    case "job_not_open":
      return envelopeError("job-not-open", ctx.requestId, { reason });
    case "own_member":
      return envelopeError("own-member", ctx.requestId, { reason });
  }
}
