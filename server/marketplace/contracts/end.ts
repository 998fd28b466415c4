import type { ApprovalsTable, Db } from "../../storage/schema.ts";
import type { World } from "../../world.ts";
import {
  type ApprovalFacts,
  type ApprovalKind,
  type Asked,
  ask,
  type Confirmed,
  declineApprovalsOf,
  type Obstacle,
} from "../approvals/index.ts";
import { recordRefund } from "../ledger/index.ts";
import { announceContract } from "../partners/index.ts";
import { trackingBudget } from "../usage/index.ts";
import { factsOf } from "./facts.ts";
import { type HeldContract, holdContract, touchContract } from "./held.ts";
import { statusOf, tellStatus } from "./milestone-status.ts";

export interface OfContract {
  readonly organizationId: string;
  readonly contractId: string;
}

export type EndResult =
  | { readonly ended: true }
  /** Money is to be refunded first. */
  | Asked
  | { readonly refused: "unknown" | "contract-ended" };

/** Ends a contract of the organization, or asks its owner to while any of its milestones is funded. */
export async function endContract(world: World, of: OfContract): Promise<EndResult> {
  const result = await world.db.transaction().execute(async (trx): Promise<EndResult> => {
    const contract = await holdContract(trx, of);
    if (contract === undefined) return { refused: "unknown" };
    if (contract.endedAt !== null) return { refused: "contract-ended" };
    const open = await openMilestones(trx, contract.id);
    if (open.every(({ fundedAt }) => fundedAt === null)) {
      await end(trx, world, contract);
      return { ended: true };
    }
    const { organizationId, jobId, proposalId, id: contractId } = contract;
    const about = { organizationId, subjectId: contractId, jobId, proposalId, contractId, milestoneId: null };
    return ask(trx, world, { ...about, type: "contract_end", terms: null });
  });
  if ("ended" in result || ("approval" in result && result.isNew)) world.webhookWork.announce();
  return result;
}

/** The approval of an end: confirmed, the contract has ended, and what was funded is refunded. */
export const ending: ApprovalKind = { obstacle, confirm, facts };

async function obstacle(trx: Db, approval: ApprovalsTable): Promise<Obstacle | undefined> {
  return (await held(trx, approval)).endedAt === null ? undefined : "contract_ended";
}

async function confirm(trx: Db, world: World, approval: ApprovalsTable): Promise<Confirmed> {
  await end(trx, world, await held(trx, approval), approval.id);
  return {};
}

/** What is refunded: also once it is, when these milestones are cancelled. */
function facts(db: Db, { subjectId }: ApprovalsTable): Promise<ApprovalFacts> {
  return factsOf(db, subjectId, ({ fundedAt, completedAt }) => fundedAt !== null && completedAt === null);
}

async function held(trx: Db, { organizationId, subjectId }: ApprovalsTable): Promise<HeldContract> {
  const contract = await holdContract(trx, { organizationId, contractId: subjectId });
  if (contract === undefined) throw new Error("the contract of an approval is not found");
  return contract;
}

/** Ends a contract that is held and goes on; the approval that this confirms is left to whoever decides it. */
async function end(trx: Db, world: World, contract: HeldContract, confirming?: string): Promise<void> {
  const { id: contractId } = contract;
  await trackingBudget(trx, world, contractId, async () => {
    const now = world.clock.now();
    for (const { id: milestoneId, ...times } of await openMilestones(trx, contractId)) {
      if (statusOf(times) === "ACTIVE_FUNDED") await recordRefund(trx, world, { milestoneId, contractId });
      await trx.updateTable("milestones").set({ cancelledAt: now }).where("id", "=", milestoneId).execute();
      await tellStatus(trx, world, { ...contract, contractId }, { milestoneId, status: "CANCELLED" });
    }
    await declineApprovalsOf(trx, world, { contractId, except: confirming });
    await touchContract(trx, contractId, { endedAt: now, updatedAt: now });
  });
  await announceContract(trx, world, { type: "contract.ended", contractId });
}

/** Neither completed nor cancelled, by their numbers. */
function openMilestones(trx: Db, contractId: string) {
  return trx
    .selectFrom("milestones")
    .select(["id", "fundedAt", "completedAt", "cancelledAt"])
    .where("contractId", "=", contractId)
    .where("completedAt", "is", null)
    .where("cancelledAt", "is", null)
    .orderBy("number")
    .execute();
}
