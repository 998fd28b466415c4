import { constants, tokenPrefixes } from "../../generated/constants.ts";
import { postClaimScopes } from "../../generated/scopes.ts";
import { findByClaimToken, type Registration, windowEnd } from "../accounts/registrations.ts";
import { oauthError } from "../contract/errors.ts";
import type { Req, Res } from "../contract/types.ts";
import { mintSecret } from "../tokens/secret.ts";
import type { AgentAuthContext } from "./context.ts";
import { keepsPace } from "./pace.ts";

/**
 * The grant type decides what the other parameters mean, so another one is refused whatever else is missing or wrong
 * (RFC 6749, 5.2); some grants may even repeat a parameter (RFC 8693, 2.1). One that is empty or repeated is none.
 */
export function refuseGrantType(fields: unknown): Res<"pollClaimToken"> | undefined {
  const given = Object(fields).grant_type;
  const isOther = typeof given === "string" && given !== "" && given !== constants.claimGrantType;
  return isOther ? oauthError("unsupported-grant-type") : undefined;
}

export async function pollClaimToken(
  req: Req<"pollClaimToken">,
  ctx: AgentAuthContext,
): Promise<Res<"pollClaimToken">> {
  const registration = await findByClaimToken(ctx.db, req.body.claim_token);
  if (registration === undefined || registration.deliveredAt !== null) return oauthError("invalid-grant");
  const now = ctx.clock.now();
  if (registration.claimedAt !== null) {
    if (now >= registration.claimedAt + constants.deliveryGraceSeconds * 1000) return oauthError("expired-token");
    return deliver(registration, ctx);
  }
  if (now >= windowEnd(registration)) return oauthError("expired-token");
  if (!(await keepsPace(registration, ctx))) return oauthError("slow-down");

  if (registration.attemptDeclinedAt !== null) return oauthError("access-denied");
  if (registration.attemptStartedAt === null) {
    return oauthError("authorization-pending", "No claim has been started. Start the claim with the human's address.");
  }
  return hasLapsed(registration.attemptStartedAt, registration.attemptWrongCodes ?? 0, now)
    ? oauthError("authorization-pending", "The last attempt has lapsed. Start the claim again.")
    : oauthError("authorization-pending");
}

/** Exactly once: whoever turns `deliveredAt` from null has the token, in one transaction with its making. */
async function deliver(registration: Registration, ctx: AgentAuthContext): Promise<Res<"pollClaimToken">> {
  const minted = mintSecret(tokenPrefixes.PersonalToken, ctx.random);
  const now = ctx.clock.now();
  const delivered = await ctx.db.transaction().execute(async (tx) => {
    const won = await tx
      .updateTable("registrations")
      .set({ deliveredAt: now })
      .where("id", "=", registration.id)
      .where("deliveredAt", "is", null)
      .where("claimRevokedAt", "is", null)
      .returning("id")
      .executeTakeFirst();
    if (won === undefined) return false;
    const { ownerUserId } = await tx
      .selectFrom("organizations")
      .select("ownerUserId")
      .where("id", "=", registration.organizationId)
      .executeTakeFirstOrThrow();
    await tx
      .insertInto("tokens")
      .values({
        id: minted.publicId,
        secretHash: minted.secretHash,
        organizationId: registration.organizationId,
        userId: ownerUserId ?? registration.agentUserId,
        name: registration.agentName ?? "Claimed agent",
        scopes: JSON.stringify(postClaimScopes),
        createdAt: now,
        lastUsedAt: null,
        expiresAt: null,
        revokedAt: null,
      })
      .execute();
    return true;
  });
  if (!delivered) return oauthError("invalid-grant");
  return {
    status: 200,
    body: {
      access_token: minted.token,
      token_type: "bearer",
      scopes: postClaimScopes,
      scope: postClaimScopes.join(" "),
    },
  };
}

function hasLapsed(startedAt: number, wrongCodes: number, now: number): boolean {
  return now >= startedAt + constants.claimAttemptSeconds * 1000 || wrongCodes >= constants.userCodeTries;
}
