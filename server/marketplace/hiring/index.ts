/** How a proposal becomes a contract. */
export { type HireResult, type Hiring, hireProposal } from "./hire.ts";
export { hiring } from "./kind.ts";
