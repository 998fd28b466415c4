// Copied from spec/generate/client/claim-context.ts by `npm run generate`. Do not edit.

import type { Clock } from "./clock.ts";
import type { AgentState } from "./state.ts";
import type { Store } from "./store.ts";
import type { AgentAuth } from "./surfaces.ts";

/** What a claim stands on. */
export interface ClaimContext {
  readonly origin: string;
  readonly store: Store<AgentState>;
  readonly agentAuth: AgentAuth;
  readonly clock: Clock;
}
