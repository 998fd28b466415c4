import { newId } from "../../accounts/id.ts";
import type { World } from "../../world.ts";
import { holdContract, touchContract } from "./held.ts";
import type { Milestone } from "./read.ts";
import { type AskedMilestone, type RefusedTerms, termsOf } from "./terms.ts";

export interface Adding {
  readonly organizationId: string;
  readonly contractId: string;
  readonly milestone: AskedMilestone;
}

export type Added =
  | { readonly milestone: Milestone }
  | { readonly refused: "unknown" | "contract-ended" | RefusedTerms };

/** Adds a milestone without money to a contract of the organization, by the next number. */
export function addMilestone(
  world: Pick<World, "clock" | "db" | "random">,
  { milestone: asked, ...which }: Adding,
): Promise<Added> {
  return world.db.transaction().execute(async (trx): Promise<Added> => {
    const contract = await holdContract(trx, which);
    if (contract === undefined) return { refused: "unknown" };
    const found = termsOf(contract, asked);
    if ("refused" in found) return found;
    if (contract.endedAt !== null) return { refused: "contract-ended" };
    const now = world.clock.now();
    // Given while the contract is held, and only if the milestone is: numbers have no gap.
    const number = contract.lastMilestoneNumber + 1;
    await touchContract(trx, contract.id, { updatedAt: now, lastMilestoneNumber: number });
    const milestone = {
      id: newId(world),
      number,
      ...found.terms,
      createdAt: now,
      fundedAt: null,
      completedAt: null,
      cancelledAt: null,
    };
    await trx
      .insertInto("milestones")
      .values({ ...milestone, contractId: contract.id })
      .execute();
    return { milestone: { ...milestone, status: "NOT_FUNDED", pendingApprovalId: null } };
  });
}
