import type { ApprovalsTable, Db } from "../../storage/schema.ts";
import type { World } from "../../world.ts";
import type { ApprovalFacts, ApprovalKind, Confirmed, Obstacle } from "../approvals/index.ts";
import { startContract } from "../contracts/index.ts";
import { recordEvent } from "../feed/index.ts";
import { displayName, findTrainer } from "../trainers/index.ts";
import { type HeldProposal, holdProposal, obstacleOf } from "./proposal.ts";
import { paymentOf, readTerms } from "./terms.ts";

/** The approval of a hire: confirmed, it is a contract, with its first milestone funded. */
export const hiring: ApprovalKind = { obstacle, confirm, facts };

async function obstacle(trx: Db, approval: ApprovalsTable): Promise<Obstacle | undefined> {
  return obstacleOf(trx, approval, await held(trx, approval));
}

async function held(trx: Db, approval: ApprovalsTable): Promise<HeldProposal> {
  const proposal = await holdProposal(trx, approval);
  if (proposal === undefined) throw new Error("what is to be hired by is not found");
  return proposal;
}

async function confirm(trx: Db, world: World, approval: ApprovalsTable): Promise<Confirmed> {
  const { organizationId, jobId, proposalId } = approval;
  const { trainerUserId, ...bid } = await held(trx, approval);
  const parties = { organizationId, jobId, proposalId, trainerUserId, ...paymentOf(bid) };
  const { contractId } = await startContract(trx, world, { ...parties, milestone: readTerms(approval.terms) });
  const now = world.clock.now();
  await trx.updateTable("proposals").set({ hiredAt: now, updatedAt: now }).where("id", "=", proposalId).execute();
  const data = { proposalId, status: "HIRED" } as const;
  const about = { organizationId, resourceId: proposalId, jobId };
  await recordEvent(trx, world, { ...about, type: "proposal.status_changed", data });
  return { contractId };
}

async function facts(db: Db, { proposalId, terms }: ApprovalsTable): Promise<ApprovalFacts> {
  const { jobTitle, jobId, trainerUserId, ...bid } = await db
    .selectFrom("proposals as p")
    .innerJoin("jobs as j", "j.id", "p.jobId")
    .select(["p.jobId", "p.trainerUserId", "p.amountCents", "p.unit", "j.title as jobTitle"])
    .where("p.id", "=", proposalId)
    .executeTakeFirstOrThrow();
  const trainer = await findTrainer(db, trainerUserId);
  if (trainer === undefined) throw new Error("who has proposed has no profile");
  const milestone = readTerms(terms);
  return {
    trainer: { userId: trainerUserId, displayName: displayName(trainer) },
    job: { id: jobId, title: jobTitle },
    ...paymentOf(bid),
    milestones: [milestone],
    amountCents: milestone.amountCents,
  };
}
