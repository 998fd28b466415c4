/** What a partner's install is shown of the work on the jobs that its links name. */
export { type Audience, announce, announceContract, findAudience, type Told } from "./announce.ts";
export { type ContractFacts, type ContractStatus, contractFacts } from "./contract-facts.ts";
export {
  findLinkedContract,
  type Installed,
  type LinkedContract,
  linkedContracts,
  listLinkedContracts,
} from "./linked.ts";
export { findHired, type Hired, type Participant, participantOf } from "./participant.ts";
export { type ProjectLink, projectLinkColumns, projectLinkOf } from "./project-link.ts";
