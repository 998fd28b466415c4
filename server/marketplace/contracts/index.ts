/** Contracts between organizations and trainers, with their milestones. */
export { type Added, type Adding, addMilestone } from "./add-milestone.ts";
export { type EndResult, endContract, ending, type OfContract } from "./end.ts";
export {
  askToApprove,
  askToFund,
  funding,
  type MilestoneAsked,
  type OfMilestone,
  payout,
} from "./milestone-approvals.ts";
export type { MilestoneStatus } from "./milestone-status.ts";
export { listPendingPayments, type PendingPayment } from "./payments.ts";
export { type Contract, type ContractStatus, findContract, listContracts, type Milestone } from "./read.ts";
export { type Started, type Starting, startContract } from "./start.ts";
export { type AskedMilestone, type MilestoneTerms, type Payment, type RefusedTerms, termsOf } from "./terms.ts";
