import type { Db } from "../../storage/schema.ts";

/** Money that moves once the owner confirms it. */
export interface PendingPayment {
  readonly approvalId: string;
  readonly type: "milestone_fund" | "milestone_approve";
  readonly amountCents: number;
  readonly askedAt: number;
  readonly jobId: string;
  readonly jobTitle: string;
  readonly milestoneId: string;
  readonly milestoneName: string | null;
}

/** The fundings and payouts of the organization that are pending at `now`, the newest first. */
export async function listPendingPayments(
  db: Db,
  { organizationId, now }: { readonly organizationId: string; readonly now: number },
): Promise<readonly PendingPayment[]> {
  const rows = await db
    .selectFrom("approvals as a")
    .innerJoin("milestones as m", "m.id", "a.milestoneId")
    .innerJoin("jobs as j", "j.id", "a.jobId")
    .select(["a.id as approvalId", "a.type", "m.amountCents", "a.createdAt as askedAt"])
    .select(["j.id as jobId", "j.title as jobTitle", "m.id as milestoneId", "m.name as milestoneName"])
    .where("a.organizationId", "=", organizationId)
    .where("a.confirmedAt", "is", null)
    .where("a.declinedAt", "is", null)
    .where("a.expiredAt", "is", null)
    .where("a.expiresAt", ">", now)
    .orderBy("a.createdAt", "desc")
    .orderBy("a.id", "desc")
    .execute();
  return rows.flatMap(({ type, ...row }) =>
    type === "milestone_fund" || type === "milestone_approve" ? [{ ...row, type }] : [],
  );
}
