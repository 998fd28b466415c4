import type { SelectQueryBuilder } from "kysely";
import { isBeyond, type Position } from "../../storage/cursor.ts";
import type { ApprovalsTable, Db, JobsTable, ProposalsTable, Schema, TrainersTable } from "../../storage/schema.ts";
import { openApprovals } from "./end.ts";

/** An approval, and of what it is about as much as a list shows. */
export interface Approval extends ApprovalsTable, Pick<TrainersTable, "firstName" | "lastName"> {
  readonly jobTitle: string;
  readonly trainerUserId: string;
}

/** An approval of the organization; another's is unknown here. */
export async function findApproval(
  db: Db,
  { organizationId, approvalId }: { readonly organizationId: string; readonly approvalId: string },
): Promise<Approval | undefined> {
  return approvals(db).where("a.id", "=", approvalId).where("a.organizationId", "=", organizationId).executeTakeFirst();
}

/** What the organization was asked, the newest first. */
export async function listApprovals(
  db: Db,
  of: { readonly organizationId: string; readonly limit: number; readonly after: Position | undefined },
): Promise<readonly Approval[]> {
  const sorted = approvals(db)
    .where("a.organizationId", "=", of.organizationId)
    .orderBy("a.createdAt", "desc")
    .orderBy("a.id", "desc")
    .limit(of.limit);
  return (of.after === undefined ? sorted : sorted.where(isBeyond(of.after, "a.createdAt", "a.id"))).execute();
}

/** Those that are pending at this moment, for milestones or contracts by these ids: at most one for each. */
export async function pendingApprovals(
  db: Db,
  { subjectIds, now }: { readonly subjectIds: readonly string[]; readonly now: number },
): Promise<readonly ApprovalsTable[]> {
  if (subjectIds.length === 0) return [];
  return openApprovals(db).where("subjectId", "in", subjectIds).where("expiresAt", ">", now).execute();
}

type Aliased = Schema & { a: ApprovalsTable; j: JobsTable; p: ProposalsTable; t: TrainersTable };

function approvals(db: Db): SelectQueryBuilder<Aliased, "a" | "j" | "p" | "t", Approval> {
  return db
    .selectFrom("approvals as a")
    .innerJoin("jobs as j", "j.id", "a.jobId")
    .innerJoin("proposals as p", "p.id", "a.proposalId")
    .innerJoin("trainers as t", "t.userId", "p.trainerUserId")
    .selectAll("a")
    .select(["j.title as jobTitle", "p.trainerUserId", "t.firstName", "t.lastName"]);
}
