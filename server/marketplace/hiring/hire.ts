import type { World } from "../../world.ts";
import { type Asked, ask } from "../approvals/index.ts";
import { type AskedMilestone, type RefusedTerms, termsOf } from "../contracts/index.ts";
import { type HireObstacle, holdProposal, obstacleOf } from "./proposal.ts";
import { paymentOf, writeTerms } from "./terms.ts";

export interface Hiring {
  readonly organizationId: string;
  readonly proposalId: string;
  /** The first milestone. */
  readonly milestone: AskedMilestone;
}

export type HireResult =
  | Asked
  | { readonly refused: "unknown" | RefusedTerms }
  /** Nobody was asked. */
  | { readonly obstacle: HireObstacle };

/** Asks the owner to hire whoever has sent this proposal for a job of the organization. */
export async function hireProposal(
  world: World,
  { organizationId, proposalId, milestone }: Hiring,
): Promise<HireResult> {
  const which = { organizationId, proposalId };
  const result = await world.db.transaction().execute(async (trx): Promise<HireResult> => {
    const proposal = await holdProposal(trx, which);
    if (proposal === undefined) return { refused: "unknown" };
    const found = termsOf(paymentOf(proposal), milestone);
    if ("refused" in found) return found;
    const obstacle = await obstacleOf(trx, which, proposal);
    if (obstacle !== undefined) return { obstacle };
    return ask(trx, world, {
      ...which,
      type: "proposal_hire",
      subjectId: proposalId,
      jobId: proposal.jobId,
      contractId: null,
      milestoneId: null,
      terms: writeTerms(found.terms),
    });
  });
  if ("approval" in result && result.isNew) world.webhookWork.announce();
  return result;
}
