import type { SelectQueryBuilder } from "kysely";
import { isBeyond, type Position } from "../../storage/cursor.ts";
import type {
  ApprovalsTable,
  Db,
  JobsTable,
  MembershipsTable,
  ProposalsTable,
  Schema,
  TrainersTable,
  UserTable,
} from "../../storage/schema.ts";
import { openApprovals } from "./end.ts";

/** An approval, and of what it is about as much as a list shows. */
export interface Approval extends ApprovalsTable, Pick<TrainersTable, "firstName" | "lastName"> {
  readonly jobTitle: string;
  readonly trainerUserId: string;
  /** The address of who has decided, while they belong to the organization. */
  readonly decidedByEmail: string | null;
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

/** How many are pending that this human may decide on, as an owner; undefined for everybody else. */
export async function countToDecide(
  db: Db,
  { userId, now }: { readonly userId: string; readonly now: number },
): Promise<number | undefined> {
  const owned = await db
    .selectFrom("memberships as m")
    .select((eb) =>
      eb
        .selectFrom("approvals as a")
        .select(({ fn }) => fn.countAll<number | string>().as("count"))
        .whereRef("a.organizationId", "=", "m.organizationId")
        .where("a.confirmedAt", "is", null)
        .where("a.declinedAt", "is", null)
        .where("a.expiredAt", "is", null)
        .where("a.expiresAt", ">", now)
        .as("count"),
    )
    .where("m.userId", "=", userId)
    .where("m.role", "=", "OWNER")
    .executeTakeFirst();
  return owned && Number(owned.count);
}

type Aliased = Schema & {
  a: ApprovalsTable;
  j: JobsTable;
  p: ProposalsTable;
  t: TrainersTable;
  m: Nullable<MembershipsTable>;
  u: Nullable<UserTable>;
};
type Nullable<Table> = { [Column in keyof Table]: Table[Column] | null };

function approvals(db: Db): SelectQueryBuilder<Aliased, "a" | "j" | "p" | "t" | "m" | "u", Approval> {
  return db
    .selectFrom("approvals as a")
    .innerJoin("jobs as j", "j.id", "a.jobId")
    .innerJoin("proposals as p", "p.id", "a.proposalId")
    .innerJoin("trainers as t", "t.userId", "p.trainerUserId")
    .leftJoin("memberships as m", (join) =>
      join.onRef("m.userId", "=", "a.decidedByUserId").onRef("m.organizationId", "=", "a.organizationId"),
    )
    .leftJoin("user as u", "u.id", "m.userId")
    .selectAll("a")
    .select(["j.title as jobTitle", "p.trainerUserId", "t.firstName", "t.lastName", "u.email as decidedByEmail"]);
}
