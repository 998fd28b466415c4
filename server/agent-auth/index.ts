import { type Bound, bind } from "../contract/bind.ts";
import { oauthProblem } from "../contract/errors.ts";
import type { Surface } from "../contract/types.ts";
import type { World } from "../world.ts";
import { startClaim } from "./claim.ts";
import type { AgentAuthContext } from "./context.ts";
import {
  getAgentOpenApi,
  getAuthMd,
  getAuthorizationServerMetadata,
  getPlatformApiResourceMetadata,
  getProtectedResourceMetadata,
  getPublicApiResourceMetadata,
} from "./discovery.ts";
import { pollClaimToken } from "./poll.ts";
import { registerAgent } from "./register.ts";
import { revokeToken } from "./revoke.ts";

/** Agent auth: open to all, with the errors of the OAuth wire. */
export function agentAuth(world: World): Bound {
  const surface: Surface<AgentAuthContext> = {
    gate: async ({ requestId, client }) => ({ context: { ...world, requestId, client } }),
    problem: oauthProblem,
  };
  return bind("agent-auth", surface, {
    registerAgent,
    startClaim,
    pollClaimToken,
    revokeToken,
    getProtectedResourceMetadata,
    getPublicApiResourceMetadata,
    getPlatformApiResourceMetadata,
    getAuthorizationServerMetadata,
    getAuthMd,
    getAgentOpenApi,
  });
}
