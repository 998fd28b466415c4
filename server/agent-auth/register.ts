import { constants } from "../../generated/constants.ts";
import { operations } from "../../generated/operations.ts";
import { preClaimScopes } from "../../generated/scopes.ts";
import { register } from "../accounts/registrations.ts";
import { oauthError } from "../contract/errors.ts";
import type { Req, Res } from "../contract/types.ts";
import { clientKey } from "../limits/client-key.ts";
import type { AgentAuthContext } from "./context.ts";
import { tooManyRequests } from "./too-many-requests.ts";

/** The identity type decides what the other members mean: another one is refused whatever they are. */
export function refuseIdentityType(body: unknown): Res<"registerAgent"> | undefined {
  const given = Object(body).identity_type;
  return typeof given === "string" && given !== "anonymous" ? oauthError("unsupported-identity-type") : undefined;
}

export async function registerAgent(req: Req<"registerAgent">, ctx: AgentAuthContext): Promise<Res<"registerAgent">> {
  const { agent_name, organization_name } = req.body ?? {};
  const taken = await ctx.limits.take("registrations", clientKey(ctx.client()));
  if (!taken.ok) return tooManyRequests(taken.retryAfterSeconds);

  const registered = await register(ctx, { agent: agent_name, organization: organization_name });
  return {
    status: 200,
    body: {
      identity_type: "anonymous",
      registration_id: registered.registrationId,
      access_token: registered.accessToken,
      token_type: "bearer",
      scopes: preClaimScopes,
      claim_token: registered.claimToken,
      claim_token_expires_at: new Date(registered.windowEndsAt).toISOString(),
      claim_endpoint: ctx.config.origin + operations.startClaim.path,
      token_endpoint: ctx.config.origin + operations.pollClaimToken.path,
      grant_type: constants.claimGrantType,
    },
  };
}
