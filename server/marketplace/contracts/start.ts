import { newId } from "../../accounts/id.ts";
import type { ContractsTable, Db } from "../../storage/schema.ts";
import type { World } from "../../world.ts";
import { recordEvent } from "../feed/index.ts";
import { recordFunding } from "../ledger/index.ts";
import { announceContract } from "../partners/index.ts";
import { announceFunded } from "../usage/index.ts";
import { tellStatus } from "./milestone-status.ts";
import type { MilestoneTerms } from "./terms.ts";

export interface Starting
  extends Pick<
    ContractsTable,
    "organizationId" | "jobId" | "proposalId" | "trainerUserId" | "paymentType" | "rateCents"
  > {
  readonly milestone: MilestoneTerms;
}

export interface Started {
  readonly contractId: string;
  readonly milestoneId: string;
}

/**
 * Starts the contract that a proposal leads to, with its first milestone funded, in the transaction of the hire.
 *
 * That transaction holds the job and the proposal; whoever has committed it says `world.webhookWork.announce()`.
 *
 * @throws where the proposal has led to a contract before: a unique constraint.
 */
export async function startContract(
  trx: Db,
  world: Pick<World, "clock" | "random">,
  { milestone, ...parties }: Starting,
): Promise<Started> {
  const now = world.clock.now();
  const contractId = newId(world);
  const milestoneId = newId(world);
  const { organizationId, jobId, proposalId } = parties;
  await trx
    .insertInto("contracts")
    .values({ id: contractId, ...parties, createdAt: now, updatedAt: now, endedAt: null, lastMilestoneNumber: 1 })
    .execute();
  await trx
    .insertInto("milestones")
    .values({
      id: milestoneId,
      contractId,
      number: 1,
      ...milestone,
      createdAt: now,
      fundedAt: now,
      completedAt: null,
      cancelledAt: null,
    })
    .execute();
  await recordFunding(trx, world, { milestoneId, contractId, amountCents: milestone.amountCents });
  const data = { contractId, jobId, proposalId };
  await recordEvent(trx, world, { organizationId, type: "contract.created", resourceId: contractId, jobId, data });
  await tellStatus(trx, world, { organizationId, jobId, contractId }, { milestoneId, status: "ACTIVE_FUNDED" });
  await announceContract(trx, world, { type: "contract.started", contractId });
  await announceFunded(trx, world, { contractId, milestoneId });
  return { contractId, milestoneId };
}
