import { constants } from "../../generated/constants.ts";
import { startAttempt } from "../accounts/claims.ts";
import { parseEmail } from "../accounts/email.ts";
import { findByClaimToken, type Registration, windowEnd } from "../accounts/registrations.ts";
import { oauthError } from "../contract/errors.ts";
import type { Req, Res } from "../contract/types.ts";
import { clientKey } from "../limits/client-key.ts";
import type { Db } from "../storage/index.ts";
import { claimMail } from "./claim-mail.ts";
import type { AgentAuthContext } from "./context.ts";
import { tooManyRequests } from "./too-many-requests.ts";

export async function startClaim(req: Req<"startClaim">, ctx: AgentAuthContext): Promise<Res<"startClaim">> {
  const registration = await findByClaimToken(ctx.db, req.body.claim_token);
  // Refused starts count too, or the limit would not slow down a search for tokens or addresses.
  const taken = await countStart(registration, ctx);
  if (registration === undefined) return refused("claim_token_unknown", "there is no claim with this token.");
  if (registration.claimedAt !== null) return refused("already_claimed", "a human has claimed this agent.");
  if (ctx.clock.now() >= windowEnd(registration)) {
    return refused("claim_window_over", "24 hours have passed since registration. Register again.");
  }
  if (registration.wrongCodes >= constants.userCodeTriesInAll) {
    return refused("too_many_wrong_codes", "this claim has ended. Register again.");
  }
  const email = parseEmail(req.body.email);
  if (email === undefined) return refused("email_invalid", "email must be one ASCII address without white space.");
  if (taken !== undefined) return tooManyRequests(taken);
  if (await belongsToOrganization(ctx.db, email)) {
    return refused("email_already_registered", "the account of this address belongs to an organization. Use another.");
  }

  const attempt = await startAttempt(ctx, { registration, email });
  // The human confirmed, or the claim was ended, in the same instant.
  if (attempt === undefined) return refused("already_claimed", "a human has claimed this agent.");
  const verificationUri = `${ctx.config.origin}/claim?token=${attempt.attemptToken}`;
  return {
    status: 200,
    body: {
      user_code: attempt.userCode,
      verification_uri: verificationUri,
      expires_in: attempt.expiresIn,
      interval: constants.pollIntervalSeconds,
      email_sent: await sendLink(ctx, registration, email, verificationUri),
    },
  };
}

function refused(word: string, why: string): Extract<Res<"startClaim">, { status: 400 }> {
  return oauthError("invalid-request", `${word}: ${why}`);
}

/** Seconds to wait, if this client or this claim token has started too often. */
async function countStart(registration: Registration | undefined, ctx: AgentAuthContext): Promise<number | undefined> {
  const perClient = await ctx.limits.take("claimStartsPerClient", clientKey(ctx.client()));
  const perToken = registration
    ? await ctx.limits.take("claimStartsPerToken", registration.claimTokenPublicId)
    : { ok: true as const };
  const waits = [perClient, perToken].flatMap((taken) => (taken.ok ? [] : [taken.retryAfterSeconds]));
  return waits.length > 0 ? Math.max(...waits) : undefined;
}

async function belongsToOrganization(db: Db, email: string): Promise<boolean> {
  const found = await db
    .selectFrom("user")
    .innerJoin("memberships", "memberships.userId", "user.id")
    .select("user.id")
    .where("user.email", "=", email)
    .executeTakeFirst();
  return found !== undefined;
}

/** Whether a mail with the link went out. That it did not is no failure: the agent shows the link itself. */
async function sendLink(
  ctx: AgentAuthContext,
  registration: Registration,
  email: string,
  verificationUri: string,
): Promise<boolean> {
  const taken = await ctx.limits.take("claimMails", email);
  if (!taken.ok) return false;
  try {
    await ctx.mailer.send(claimMail(email, registration, verificationUri));
    return true;
  } catch (error) {
    ctx.log.warn({ err: error, requestId: ctx.requestId }, "the mail of a claim could not be sent");
    return false;
  }
}
