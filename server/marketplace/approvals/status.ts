import type { ApprovalsTable } from "../../storage/schema.ts";

export type ApprovalStatus = "pending" | "confirmed" | "declined" | "expired";

type Times = Pick<ApprovalsTable, "expiresAt" | "confirmedAt" | "declinedAt" | "expiredAt">;

/** It has expired from that millisecond on, whether that was recorded yet or not. */
export function isOverdue({ expiresAt }: Pick<ApprovalsTable, "expiresAt">, now: number): boolean {
  return now >= expiresAt;
}

export function statusOf(approval: Times, now: number): ApprovalStatus {
  if (approval.confirmedAt !== null) return "confirmed";
  if (approval.declinedAt !== null) return "declined";
  return approval.expiredAt !== null || isOverdue(approval, now) ? "expired" : "pending";
}

/** When it ended; null while it is pending. */
export function resolvedAtOf(approval: Times, now: number): number | null {
  return (
    approval.confirmedAt ?? approval.declinedAt ?? (statusOf(approval, now) === "expired" ? approval.expiresAt : null)
  );
}
