import type { Selectable } from "kysely";
import type { PaymentType, ProposalsTable } from "../../storage/schema.ts";

export type BidUnit = ProposalsTable["unit"];
export type ProposalStatus = "UNREVIEWED" | "SHORTLISTED" | "DECLINED" | "HIRED";
/** What a review can make of a proposal. */
export type ReviewedStatus = Exclude<ProposalStatus, "HIRED">;

export const proposalStatuses: readonly ProposalStatus[] = ["UNREVIEWED", "SHORTLISTED", "DECLINED", "HIRED"];

/** For people. */
export const statusLabels: Readonly<Record<ProposalStatus, string>> = {
  UNREVIEWED: "Unreviewed",
  SHORTLISTED: "Shortlisted",
  DECLINED: "Declined",
  HIRED: "Hired",
};

/** What a bid for a job that is paid so must be for. */
export const unitOf: Readonly<Record<PaymentType, BidUnit>> = {
  PAY_PER_HOUR: "PER_HOUR",
  PAY_PER_LABEL: "PER_LABEL",
  FIXED_PRICE: "FIXED",
};

export type Reviewed = Pick<Selectable<ProposalsTable>, "shortlistedAt" | "declinedAt" | "hiredAt">;

export function statusOf({ shortlistedAt, declinedAt, hiredAt }: Reviewed): ProposalStatus {
  if (hiredAt !== null) return "HIRED";
  if (declinedAt !== null) return "DECLINED";
  return shortlistedAt === null ? "UNREVIEWED" : "SHORTLISTED";
}
