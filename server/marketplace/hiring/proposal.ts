import type { Db, JobsTable, ProposalsTable } from "../../storage/schema.ts";
import type { Obstacle } from "../approvals/index.ts";

/** A proposal and its job, both held. */
export interface HeldProposal
  extends Pick<ProposalsTable, "jobId" | "trainerUserId" | "amountCents" | "unit" | "declinedAt" | "hiredAt"> {
  readonly job: Pick<JobsTable, "publishedAt"> & { readonly archivedAt: number | null };
}

/** Why nobody can be hired by a proposal. */
export type HireObstacle = Extract<Obstacle, "proposal_hired" | "proposal_declined" | "job_not_open" | "own_member">;

interface Which {
  readonly organizationId: string;
  readonly proposalId: string;
}

/** Holds the job, then the proposal, to the end of the transaction; another organization's is unknown. */
export async function holdProposal(trx: Db, { organizationId, proposalId }: Which): Promise<HeldProposal | undefined> {
  const job = await trx
    .updateTable("jobs")
    .set((column) => ({ updatedAt: column.ref("updatedAt") }))
    .where("id", "in", trx.selectFrom("proposals").select("jobId").where("id", "=", proposalId))
    .where("organizationId", "=", organizationId)
    .returning(["publishedAt", "archivedAt"])
    .executeTakeFirst();
  if (job === undefined) return undefined;
  const proposal = await trx
    .updateTable("proposals")
    .set((column) => ({ updatedAt: column.ref("updatedAt") }))
    .where("id", "=", proposalId)
    .returning(["jobId", "trainerUserId", "amountCents", "unit", "declinedAt", "hiredAt"])
    .executeTakeFirst();
  return proposal && { ...proposal, job };
}

/** Why nobody can be hired by this proposal now. */
export async function obstacleOf(
  trx: Db,
  { organizationId }: Pick<Which, "organizationId">,
  { job, trainerUserId, declinedAt, hiredAt }: HeldProposal,
): Promise<HireObstacle | undefined> {
  if (hiredAt !== null) return "proposal_hired";
  if (declinedAt !== null) return "proposal_declined";
  if (job.publishedAt === null || job.archivedAt !== null) return "job_not_open";
  const member = await trx
    .selectFrom("memberships")
    .select("userId")
    .where("userId", "=", trainerUserId)
    .where("organizationId", "=", organizationId)
    .executeTakeFirst();
  return member && "own_member";
}
