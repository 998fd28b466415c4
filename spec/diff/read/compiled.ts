/** What compiles `spec/`: loaded for the working tree alone, since it takes a second and the development dependencies. */
export { ContractError } from "../../generate/contract.ts";
export { contractFiles } from "../../generate/generate.ts";
export { problemsOf } from "../../generate/problems.ts";
