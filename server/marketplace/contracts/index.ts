/** Contracts between organizations and trainers, with their milestones. */
export { type Started, type Starting, startContract } from "./start.ts";
export { type AskedMilestone, type MilestoneTerms, type Payment, type RefusedTerms, termsOf } from "./terms.ts";
