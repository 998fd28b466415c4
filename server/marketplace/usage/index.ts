/** The work that is reported on contracts, and what it leaves of their budgets. */
export {
  type ActiveMilestone,
  type Budget,
  type BudgetedContract,
  type BudgetedMilestone,
  type BudgetState,
  budgetOf,
} from "./budget.ts";
export { type UsageOfDay, type UsageOfDays, usageByDay } from "./by-day.ts";
export { findBudget } from "./read.ts";
export { type Report, type Reported, reportUsage, type UsageEntry } from "./report.ts";
export { announceFunded, budgetedMilestones, trackingBudget } from "./thresholds.ts";
