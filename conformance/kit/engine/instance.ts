import type { Target } from "../target/target.ts";
import type { ContractTypes } from "./rules.ts";
import type { SharedFlows } from "./shared-flows.ts";

/** One running instance of the server under test, and what the checks that run on it share. */
export interface Instance<C extends ContractTypes> {
  readonly target: Target<C>;
  readonly shared: SharedFlows;
  /** Servers with other settings that several checks use: the same for all instances. */
  readonly servers: SharedFlows;
}
