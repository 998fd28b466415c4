import { isId } from "../../accounts/id.ts";
import { organizationOf } from "../../accounts/memberships.ts";
import type { Req, Res } from "../../contract/types.ts";
import { findOwnJob, type OwnJobView } from "../../marketplace/jobs/index.ts";
import {
  findProposal,
  listProposals,
  type Proposal,
  reviewProposal,
  statusLabels,
} from "../../marketplace/proposals/index.ts";
import { countryName, displayName } from "../../marketplace/trainers/index.ts";
import { pageOf, readCursor, writeCursor } from "../../storage/cursor.ts";
import type { HumanContext } from "../pages/context.ts";
import { bidInWords } from "../pages/money-words.ts";
import { next } from "../pages/redirect.ts";
import type { ProposalOnPage, Views } from "../pages/views.ts";
import { when } from "../pages/when.ts";

/** How many are shown at once. */
const SHOWN = 25;

const DONE: ReadonlyMap<string, string> = new Map([
  ["shortlisted", "The proposal is shortlisted."],
  ["declined", "The proposal is declined."],
  ["unreviewed", "The proposal is unreviewed again."],
]);

const ANSWERS = [
  ["SHORTLISTED", "Shortlist"],
  ["DECLINED", "Decline"],
  ["UNREVIEWED", "Take back"],
] as const;

export async function showProposals(req: Req<"showProposals">, ctx: HumanContext): Promise<Res<"showProposals">> {
  const job = await ownJob(req.path.jobId, ctx);
  if (job === undefined) return ctx.show(404, "proposals", "unknown", {});
  const { before = "", done = "" } = req.query;
  const seen = await view(job, before, DONE.get(done), ctx);
  return ctx.show(200, "proposals", seen.proposals.length > 0 ? "list" : "empty", seen);
}

export async function answerProposal(req: Req<"answerProposal">, ctx: HumanContext): Promise<Res<"answerProposal">> {
  const { jobId, proposalId } = req.path;
  const job = await ownJob(jobId, ctx);
  const { organizationId = "" } = (await organizationOf(ctx.db, ctx.human.userId)) ?? {};
  const proposal = job && isId(proposalId) && (await findProposal(ctx.db, { organizationId, proposalId }));
  if (!job || !proposal || proposal.jobId !== jobId) return ctx.show(404, "proposals", "unknown", {});
  const { status } = req.body;
  const result = await reviewProposal(ctx, { organizationId, proposalId, status });
  if ("proposal" in result) return next(`/jobs/${jobId}/proposals?done=${status.toLowerCase()}`);
  if (result.refused === "unknown") return ctx.show(404, "proposals", "unknown", {});
  return ctx.show(409, "proposals", "proposal-hired", await view(job, "", undefined, ctx));
}

/** A job of the human's organization; any other is unknown. */
async function ownJob(jobId: string, { db, human }: HumanContext): Promise<OwnJobView | undefined> {
  const membership = await organizationOf(db, human.userId);
  if (membership === undefined || !isId(jobId)) return undefined;
  return findOwnJob(db, { organizationId: membership.organizationId, jobId });
}

async function view(
  { id: jobId, title }: OwnJobView,
  before: string,
  done: string | undefined,
  { db }: HumanContext,
): Promise<Extract<Views["proposals"], { job: object }>> {
  const after = readCursor(before);
  // One more than is shown tells whether there are older ones.
  const rows = await listProposals(db, { jobId, limit: SHOWN + 1, after });
  const { page: shown, last } = pageOf(rows, SHOWN);
  return {
    job: { id: jobId, title },
    proposals: shown.map(onPage),
    first: after === undefined,
    older: last && writeCursor(last),
    done,
  };
}

function onPage({ trainer, ...proposal }: Proposal): ProposalOnPage {
  const { status } = proposal;
  return {
    id: proposal.id,
    status: status.toLowerCase(),
    label: statusLabels[status],
    displayName: displayName(trainer),
    profile: proposal.trainerUserId,
    title: trainer.title,
    country: countryName(trainer.country),
    bid: bidInWords(proposal),
    coverLetter: proposal.coverLetter,
    created: when(proposal.createdAt),
    answers: status === "HIRED" ? [] : ANSWERS.filter(([answer]) => answer !== status),
  };
}
