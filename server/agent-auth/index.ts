import { type Bound, bind } from "../contract/bind.ts";
import { oauthError, oauthProblem } from "../contract/errors.ts";
import type { Surface } from "../contract/types.ts";
import type { World } from "../world.ts";
import { startClaim } from "./claim.ts";
import type { AgentAuthContext } from "./context.ts";
import {
  getAgentOpenApi,
  getAuthMd,
  getAuthorizationServerMetadata,
  getLlmsTxt,
  getPlatformApiResourceMetadata,
  getProtectedResourceMetadata,
  getPublicApiResourceMetadata,
} from "./discovery.ts";
import { pollClaimToken, refuseGrantType } from "./poll.ts";
import { refuseIdentityType, registerAgent } from "./register.ts";
import { revokeToken } from "./revoke.ts";

/** Agent auth: open to all, with the errors of the OAuth wire. */
export function agentAuth(world: World): Bound {
  const surface: Surface<AgentAuthContext> = {
    gate: async ({ requestId, client }) => ({ context: { ...world, requestId, client } }),
    // What decides whether the rest of a body matters at all, before its shape.
    async admit({ operation }, fields) {
      const isOpen = world.config.anonymousRegistration;
      switch (operation) {
        case "registerAgent":
          return refuseIdentityType(fields) ?? (isOpen ? undefined : oauthError("anonymous-not-enabled"));
        case "startClaim":
          return isOpen ? undefined : oauthError("anonymous-not-enabled");
        case "pollClaimToken":
          return refuseGrantType(fields);
        default:
          return undefined;
      }
    },
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
    getLlmsTxt,
    getAgentOpenApi,
  });
}
