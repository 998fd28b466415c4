import type { Kinds } from "../../marketplace/approvals/index.ts";
import { ending, funding, payout } from "../../marketplace/contracts/index.ts";
import { hiring } from "../../marketplace/hiring/index.ts";

/** What people can be asked here. */
export const kinds: Kinds = {
  proposal_hire: hiring,
  milestone_fund: funding,
  milestone_approve: payout,
  contract_end: ending,
};
