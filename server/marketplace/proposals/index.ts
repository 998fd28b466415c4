export { type Bid, type Proposed, type ProposeRefusal, type Proposing, propose, refusalOf } from "./propose.ts";
export {
  findProposal,
  listOwnProposals,
  listProposals,
  type OwnProposal,
  type Part,
  type Proposal,
} from "./read.ts";
export { type Review, type ReviewResult, reviewProposal } from "./review.ts";
export {
  type BidUnit,
  type ProposalStatus,
  proposalStatuses,
  type ReviewedStatus,
  statusLabels,
  unitOf,
} from "./status.ts";
