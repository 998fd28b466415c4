import type { ApprovalsTable, Db } from "../../storage/schema.ts";
import type { World } from "../../world.ts";
import {
  type ApprovalFacts,
  type ApprovalKind,
  type Asked,
  ask,
  type Confirmed,
  type Obstacle,
} from "../approvals/index.ts";
import { recordEvent } from "../feed/index.ts";
import { recordFunding, recordPayout } from "../ledger/index.ts";
import { announceFunded, trackingBudget } from "../usage/index.ts";
import { factsOf } from "./facts.ts";
import { type HeldMilestone, holdMilestone, touchContract } from "./held.ts";
import { type MilestoneStatus, statusOf, tellStatus } from "./milestone-status.ts";

type MilestoneApproval = "milestone_fund" | "milestone_approve";

/** In which status a milestone must be, when it is asked for and when it is confirmed; and what it is told otherwise. */
const NEEDED: Readonly<Record<MilestoneApproval, { readonly status: MilestoneStatus; readonly otherwise: Obstacle }>> =
  {
    milestone_fund: { status: "NOT_FUNDED", otherwise: "milestone_not_fundable" },
    milestone_approve: { status: "ACTIVE_FUNDED", otherwise: "milestone_not_funded" },
  };

export interface OfMilestone {
  readonly organizationId: string;
  readonly milestoneId: string;
}

export type MilestoneAsked =
  | Asked
  | { readonly refused: "unknown" }
  /** Nobody was asked. */
  | { readonly obstacle: Obstacle };

/** Asks the owner to fund a milestone of a contract of the organization. */
export function askToFund(world: World, of: OfMilestone): Promise<MilestoneAsked> {
  return askFor(world, "milestone_fund", of);
}

/** Asks the owner to pay out a milestone of a contract of the organization. */
export function askToApprove(world: World, of: OfMilestone): Promise<MilestoneAsked> {
  return askFor(world, "milestone_approve", of);
}

/** The approval of a funding: confirmed, the milestone holds its money. */
export const funding: ApprovalKind = { obstacle: obstacleTo("milestone_fund"), confirm: fund, facts };

/** The approval of a milestone's work: confirmed, all that it holds is paid out. */
export const payout: ApprovalKind = { obstacle: obstacleTo("milestone_approve"), confirm: payOut, facts };

async function askFor(world: World, type: MilestoneApproval, of: OfMilestone): Promise<MilestoneAsked> {
  const asked = await world.db.transaction().execute(async (trx): Promise<MilestoneAsked> => {
    const milestone = await holdMilestone(trx, of);
    if (milestone === undefined) return { refused: "unknown" };
    const obstacle = obstacleOf(type, milestone);
    if (obstacle !== undefined) return { obstacle };
    const { organizationId, milestoneId } = of;
    const { id: contractId, jobId, proposalId } = milestone.contract;
    const about = { organizationId, subjectId: milestoneId, jobId, proposalId, contractId, milestoneId };
    const result = await ask(trx, world, { ...about, type, terms: null });
    if (result.isNew) {
      const data = { milestoneId, contractId };
      await recordEvent(trx, world, { organizationId, type: "payment.pending", resourceId: milestoneId, jobId, data });
    }
    return result;
  });
  if ("approval" in asked && asked.isNew) world.webhookWork.announce();
  return asked;
}

function obstacleOf(type: MilestoneApproval, milestone: HeldMilestone): Obstacle | undefined {
  const { status, otherwise } = NEEDED[type];
  return statusOf(milestone) === status ? undefined : otherwise;
}

function obstacleTo(type: MilestoneApproval): ApprovalKind["obstacle"] {
  return async (trx, { organizationId, subjectId }) => {
    const milestone = await holdMilestone(trx, { organizationId, milestoneId: subjectId });
    if (milestone === undefined) throw new Error("the milestone of an approval is not found");
    return obstacleOf(type, milestone);
  };
}

async function fund(trx: Db, world: World, approval: ApprovalsTable): Promise<Confirmed> {
  const { subjectId: milestoneId } = approval;
  const contractId = contractOf(approval);
  await trackingBudget(trx, world, contractId, async () => {
    const now = world.clock.now();
    const { amountCents } = await trx
      .updateTable("milestones")
      .set({ fundedAt: now })
      .where("id", "=", milestoneId)
      .where("fundedAt", "is", null)
      .where("cancelledAt", "is", null)
      .returning("amountCents")
      .executeTakeFirstOrThrow();
    await recordFunding(trx, world, { milestoneId, contractId, amountCents });
    await touchContract(trx, contractId, { updatedAt: now });
    await tellStatus(trx, world, { ...approval, contractId }, { milestoneId, status: "ACTIVE_FUNDED" });
  });
  await announceFunded(trx, world, { contractId, milestoneId });
  return {};
}

async function payOut(trx: Db, world: World, approval: ApprovalsTable): Promise<Confirmed> {
  const { subjectId: milestoneId } = approval;
  const contractId = contractOf(approval);
  const now = world.clock.now();
  await trx
    .updateTable("milestones")
    .set({ completedAt: now })
    .where("id", "=", milestoneId)
    .where("fundedAt", "is not", null)
    .where("completedAt", "is", null)
    .where("cancelledAt", "is", null)
    .returning("id")
    .executeTakeFirstOrThrow();
  await recordPayout(trx, world, { milestoneId, contractId });
  await touchContract(trx, contractId, { updatedAt: now });
  await tellStatus(trx, world, { ...approval, contractId }, { milestoneId, status: "COMPLETED" });
  return {};
}

function facts(db: Db, approval: ApprovalsTable): Promise<ApprovalFacts> {
  return factsOf(db, contractOf(approval), ({ id }) => id === approval.subjectId);
}

function contractOf({ contractId }: ApprovalsTable): string {
  if (contractId === null) throw new Error("an approval about a milestone has no contract");
  return contractId;
}
