import type { ContractsTable, Db, MilestonesTable } from "../../storage/schema.ts";

export type HeldContract = Pick<
  ContractsTable,
  "id" | "organizationId" | "jobId" | "proposalId" | "trainerUserId" | "paymentType" | "rateCents" | "endedAt"
> & { readonly lastMilestoneNumber: number };

/**
 * A contract of the organization, held to the end of the transaction; another's is unknown here.
 *
 * Whatever changes a contract, its milestones or their money holds its row first, so that of an end and a funding at the
 * same instant the later one sees the other.
 */
export function holdContract(
  trx: Db,
  { organizationId, contractId }: { readonly organizationId: string; readonly contractId: string },
): Promise<HeldContract | undefined> {
  return trx
    .updateTable("contracts")
    .set((column) => ({ updatedAt: column.ref("updatedAt") }))
    .where("id", "=", contractId)
    .where("organizationId", "=", organizationId)
    .returning(["id", "organizationId", "jobId", "proposalId", "trainerUserId", "paymentType", "rateCents"])
    .returning(["endedAt", "lastMilestoneNumber"])
    .executeTakeFirst();
}

export interface HeldMilestone
  extends Pick<MilestonesTable, "id" | "amountCents" | "fundedAt" | "completedAt" | "cancelledAt"> {
  readonly contract: HeldContract;
}

/** A milestone of a contract of the organization, both held; another's is unknown here. */
export async function holdMilestone(
  trx: Db,
  { organizationId, milestoneId }: { readonly organizationId: string; readonly milestoneId: string },
): Promise<HeldMilestone | undefined> {
  const { contractId = "" } =
    (await trx.selectFrom("milestones").select("contractId").where("id", "=", milestoneId).executeTakeFirst()) ?? {};
  const contract = await holdContract(trx, { organizationId, contractId });
  if (contract === undefined) return undefined;
  // Behind the contract's row, which whoever changes a milestone holds.
  const milestone = await trx
    .selectFrom("milestones")
    .select(["id", "amountCents", "fundedAt", "completedAt", "cancelledAt"])
    .where("id", "=", milestoneId)
    .executeTakeFirst();
  return milestone && { ...milestone, contract };
}

/** Notes that something about a contract that is held has changed. */
export async function touchContract(
  trx: Db,
  contractId: string,
  changes: Partial<Pick<ContractsTable, "endedAt">> & {
    readonly updatedAt: number;
    readonly lastMilestoneNumber?: number;
  },
): Promise<void> {
  await trx.updateTable("contracts").set(changes).where("id", "=", contractId).execute();
}
