import type { Db } from "../../storage/schema.ts";
import { findLinkedContract, type Installed } from "../partners/index.ts";
import { type Budget, budgetOf } from "./budget.ts";
import { budgetedMilestones } from "./thresholds.ts";

/** The budget of a linked contract, by the sums that its row keeps: what it costs does not grow with what was reported. */
export async function findBudget(
  db: Db,
  which: Installed & { readonly contractId: string },
): Promise<Budget | undefined> {
  const contract = await findLinkedContract(db, which);
  return contract && budgetOf(contract, await budgetedMilestones(db, which.contractId));
}
