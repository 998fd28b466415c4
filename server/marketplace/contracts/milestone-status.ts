import type { ContractsTable, Db, MilestonesTable } from "../../storage/schema.ts";
import type { World } from "../../world.ts";
import { recordEvent } from "../feed/index.ts";

export type MilestoneStatus = "NOT_FUNDED" | "ACTIVE_FUNDED" | "COMPLETED" | "CANCELLED";

export function statusOf({
  fundedAt,
  completedAt,
  cancelledAt,
}: Pick<MilestonesTable, "fundedAt" | "completedAt" | "cancelledAt">): MilestoneStatus {
  if (cancelledAt !== null) return "CANCELLED";
  if (completedAt !== null) return "COMPLETED";
  return fundedAt === null ? "NOT_FUNDED" : "ACTIVE_FUNDED";
}

/** Tells the organization that a milestone of this contract has got another status, in the transaction that gave it. */
export async function tellStatus(
  trx: Db,
  world: Pick<World, "clock">,
  {
    organizationId,
    jobId,
    contractId,
  }: Pick<ContractsTable, "organizationId" | "jobId"> & { readonly contractId: string },
  { milestoneId, status }: { readonly milestoneId: string; readonly status: MilestoneStatus },
): Promise<void> {
  const data = { milestoneId, contractId, status };
  const about = { organizationId, resourceId: milestoneId, jobId };
  await recordEvent(trx, world, { ...about, type: "milestone.status_changed", data });
}
