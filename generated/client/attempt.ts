// Copied from spec/generate/client/attempt.ts by `npm run generate`. Do not edit.

import { constants } from "../constants.ts";
import { ApiError } from "./api-error.ts";
import type { ClaimContext } from "./claim-context.ts";
import type { Clock } from "./clock.ts";
import { requireTexts, secondsOr } from "./members.ts";
import { backoff, isTransient } from "./retries.ts";
import type { ClaimAttempt } from "./state.ts";

const MOST_TRIES = 3;

/**
 * Starts the claim, or starts it again; undefined: the human has confirmed already, so there is only the token to get. A
 * start whose answer is lost may be repeated: the new code replaces the lost one.
 */
export async function startAttempt(
  request: { readonly email: string; readonly claim_token: string },
  { agentAuth, clock }: Pick<ClaimContext, "agentAuth" | "clock">,
  signal: AbortSignal | undefined,
): Promise<ClaimAttempt | undefined> {
  const { pollIntervalSeconds, claimAttemptSeconds } = constants;
  for (let tries = 1; ; tries += 1) {
    try {
      const answer = await agentAuth.startClaim({ body: request, signal });
      const { user_code, verification_uri, email_sent } = requireTexts(answer, ["user_code", "verification_uri"]);
      return {
        email: request.email,
        userCode: user_code,
        verificationUri: verification_uri,
        emailSent: email_sent,
        interval: secondsOr(answer.interval, pollIntervalSeconds),
        expiresIn: secondsOr(answer.expires_in, claimAttemptSeconds),
        startedAt: clock.date(),
      };
    } catch (error) {
      if (error instanceof ApiError && error.message.startsWith("already_claimed")) return undefined;
      if (!isTransient(error) || tries === MOST_TRIES) throw error;
      await clock.wait(backoff(error, tries, pollIntervalSeconds) * 1000, signal);
    }
  }
}

/**
 * Counts the seconds down that an attempt is good for, from now on by differences only. One of an earlier process has what
 * this machine's clock says is left of it; none, if that was set back meanwhile, is more than it had.
 */
export function countdown({ expiresIn, startedAt }: ClaimAttempt, clock: Clock): () => number {
  const age = Math.max(0, (clock.date() - startedAt) / 1000);
  const from = clock.now();
  return () => Math.max(0, expiresIn - age - (clock.now() - from) / 1000);
}
