// Copied from spec/generate/client/agent.ts by `npm run generate`. Do not edit.

import type { operations } from "../types/agent-auth.ts";
import { OpenTrainError } from "./api-error.ts";
import { type ClaimOptions, type ClaimPrompt, claim } from "./claim.ts";
import { type Clock, systemClock } from "./clock.ts";
import { requireTexts } from "./members.ts";
import { originOf } from "./origin.ts";
import type { AgentState } from "./state.ts";
import type { Store } from "./store.ts";
import { loadState, saveOnce } from "./stored.ts";
import { type AgentAuth, createAgentAuth, createPublicApi, type PublicApi } from "./surfaces.ts";
import type { TransportOptions } from "./transport.ts";

export interface AgentOptions extends Omit<TransportOptions, "token"> {
  /** Where the tokens are kept; of one agent, and used by one process at a time. */
  readonly store: Store<AgentState>;
  /** Another clock than the runtime's, for tests. */
  readonly clock?: Clock;
}

type Names = NonNullable<operations["registerAgent"]["requestBody"]>["content"]["application/json"];

export interface Agent {
  /** Registers the agent, once: with one in the store it gives that. */
  registerAgent(names?: Names, options?: { readonly signal?: AbortSignal }): Promise<AgentState>;
  /**
   * Has a human claim the agent: yields what to show them, and returns the state with the new token, which is in the store
   * by then. Called again it goes on with what is stored.
   */
  claim(options: ClaimOptions): AsyncGenerator<ClaimPrompt, AgentState>;
  /** Calls with the token that is in the store at that moment. */
  readonly publicApi: PublicApi;
  readonly agentAuth: AgentAuth;
}

/** An agent at a server, its tokens in a store. */
export function createAgent(options: AgentOptions): Agent {
  const { store, clock = systemClock, ...transport } = options;
  const origin = originOf(options.origin, options.allowHttp ?? false);
  const agentAuth = createAgentAuth(transport);
  const token = async (): Promise<string> => {
    const state = await loadState(store, origin);
    if (state === undefined) throw new OpenTrainError("There is no agent in the store: register one first.");
    return state.accessToken;
  };
  return {
    agentAuth,
    publicApi: createPublicApi({ ...transport, token }),
    claim: (claimOptions) => claim(claimOptions, { origin, store, agentAuth, clock }),
    async registerAgent(names = {}, { signal } = {}) {
      const known = await loadState(store, origin);
      if (known !== undefined) return known;
      const answer = requireTexts(await agentAuth.registerAgent({ body: names, signal }), [
        "access_token",
        "claim_token",
      ]);
      return saveOnce(store, {
        origin,
        registrationId: answer.registration_id,
        accessToken: answer.access_token,
        scopes: answer.scopes,
        claimToken: answer.claim_token,
        claimed: false,
      });
    },
  };
}
