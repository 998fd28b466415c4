import { isId } from "../accounts/id.ts";
import { envelopeError } from "../contract/errors.ts";
import type { Req, Res } from "../contract/types.ts";
import { findOwnJob } from "../marketplace/jobs/index.ts";
import { dollars } from "../marketplace/money.ts";
import * as proposals from "../marketplace/proposals/index.ts";
import { displayName, lastNameInitial } from "../marketplace/trainers/index.ts";
import { pageOf, readCursor, writeCursor } from "../storage/cursor.ts";
import { isoTime } from "../time/iso-time.ts";
import type { PublicApiContext } from "./context.ts";
import { badRequest } from "./refusals.ts";

export async function listProposals(req: Req<"listProposals">, ctx: PublicApiContext): Promise<Res<"listProposals">> {
  const { jobId } = req.path;
  const { status: asked, limit, cursor } = req.query;
  const after = cursor === undefined ? undefined : readCursor(cursor);
  if (cursor !== undefined && after === undefined) {
    return badRequest(ctx, { where: "query.cursor", message: "must be the nextCursor of an earlier page" });
  }
  const supportedStatuses = proposals.proposalStatuses;
  const status = supportedStatuses.find((one) => one === asked?.toUpperCase());
  if (asked !== undefined && status === undefined) {
    return envelopeError("unknown-status", ctx.requestId, { supportedStatuses });
  }
  const { organizationId } = ctx.caller;
  const job = isId(jobId) ? await findOwnJob(ctx.db, { organizationId, jobId }) : undefined;
  if (job === undefined) return envelopeError("not-found", ctx.requestId);
  // One more than is shown tells whether there is a next page.
  const rows = await proposals.listProposals(ctx.db, { jobId, status, limit: limit + 1, after });
  const { page, last } = pageOf(rows, limit);
  return { status: 200, body: { proposals: page.map(summary), nextCursor: last ? writeCursor(last) : null } };
}

export async function getProposal(req: Req<"getProposal">, ctx: PublicApiContext): Promise<Res<"getProposal">> {
  const { proposalId } = req.path;
  const { organizationId } = ctx.caller;
  const found = isId(proposalId) ? await proposals.findProposal(ctx.db, { organizationId, proposalId }) : undefined;
  return found ? { status: 200, body: { proposal: whole(found) } } : envelopeError("not-found", ctx.requestId);
}

export async function reviewProposal(
  req: Req<"reviewProposal">,
  ctx: PublicApiContext,
): Promise<Res<"reviewProposal">> {
  const { proposalId } = req.path;
  if (!isId(proposalId)) return envelopeError("not-found", ctx.requestId);
  const { organizationId } = ctx.caller;
  const result = await proposals.reviewProposal(ctx, { organizationId, proposalId, status: req.body.status });
  if ("proposal" in result) return { status: 200, body: { proposal: whole(result.proposal) } };
  if (result.refused === "hired") return envelopeError("proposal-hired", ctx.requestId, { reason: "proposal_hired" });
  return envelopeError("not-found", ctx.requestId);
}

type Summary = Extract<Res<"listProposals">, { status: 200 }>["body"]["proposals"][number];
type Whole = Extract<Res<"getProposal">, { status: 200 }>["body"]["proposal"];

/** Each member by its name: nothing else of the trainer gets out. */
function summary({ trainer, ...proposal }: proposals.Proposal): Summary {
  return {
    id: proposal.id,
    jobId: proposal.jobId,
    jobTitle: proposal.jobTitle,
    createdAt: isoTime(proposal.createdAt),
    updatedAt: isoTime(proposal.updatedAt),
    status: { raw: proposal.status, label: proposals.statusLabels[proposal.status] },
    bid: { amountUsd: dollars(proposal.amountCents), unit: proposal.unit },
    candidate: {
      id: proposal.trainerUserId,
      displayName: displayName(trainer),
      firstName: trainer.firstName,
      lastNameInitial: lastNameInitial(trainer),
      profileTitle: trainer.title,
      countryCode: trainer.country,
    },
  };
}

function whole(proposal: proposals.Proposal): Whole {
  return { ...summary(proposal), coverLetter: proposal.coverLetter, contract: proposal.contractId };
}
