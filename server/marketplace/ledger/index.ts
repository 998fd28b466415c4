/** The money of milestones, double entry: what moved is written once and never changed, and a balance is a sum. */
export { recordFunding, recordPayout, recordRefund } from "./record.ts";
export { type ContractSums, sumsOf } from "./sums.ts";
