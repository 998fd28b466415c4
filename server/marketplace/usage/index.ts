/** The work that is reported on contracts, and what it leaves of their budgets. */
export {
  type ActiveMilestone,
  type Budget,
  type BudgetedContract,
  type BudgetedMilestone,
  type BudgetState,
  budgetOf,
} from "./budget.ts";
