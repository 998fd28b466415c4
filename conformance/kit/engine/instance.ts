import type { Target } from "../target/target.ts";
import type { ContractTypes } from "./rules.ts";
import type { SharedFlows } from "./shared-flows.ts";

/** A server under test, and what the checks on it share. */
export interface Lane<C extends ContractTypes> {
  readonly target: Target<C>;
  readonly shared: SharedFlows;
  /** The servers beside it that several checks use: the same in all lanes. */
  readonly servers: SharedFlows;
}
