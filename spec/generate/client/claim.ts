import { constants } from "../../../generated/constants.ts";
import { ApiError, OpenTrainError, UnexpectedAnswerError } from "./api-error.ts";
import { countdown, startAttempt } from "./attempt.ts";
import type { ClaimContext } from "./claim-context.ts";
import { AttemptLapsedError, DeliveryLostError } from "./claim-errors.ts";
import type { Clock } from "./clock.ts";
import { requireTexts } from "./members.ts";
import { backoff, isTransient } from "./retries.ts";
import type { AgentState, ClaimAttempt } from "./state.ts";
import { loadState, saveOnce } from "./stored.ts";
import type { AgentAuth } from "./surfaces.ts";

export interface ClaimOptions {
  /** The human's: only an account with this address can confirm. */
  readonly email: string;
  /**
   * Ends the claim by throwing the signal's reason, behind the answer to a poll that is under way: that may have the token.
   * What is stored is enough to go on with it later.
   */
  readonly signal?: AbortSignal | undefined;
}

/** What to show the human, code and link: the mail has the link only. */
export interface ClaimPrompt {
  readonly userCode: string;
  readonly verificationUri: string;
  readonly secondsLeft: number;
  /** Whether the link was mailed as well. */
  readonly emailSent: boolean;
}

const {
  claimGrantType,
  claimAttemptSeconds,
  deliveryGraceSeconds,
  pollIntervalSeconds,
  pollIntervalStepSeconds,
  pollIntervalMaxSeconds,
} = constants;

/**
 * The claim from its start, or from what is stored of it, to the token (RFC 8628, 3.4 and 3.5). It yields what to show, after
 * the start and after every poll, and returns the state with the new token, which is in the store by then.
 *
 * @throws {AccessDeniedError} the human declined
 * @throws {ExpiredTokenError} the claim window is over
 * @throws {AttemptLapsedError} the code has lapsed; claim again
 * @throws {DeliveryLostError} the token was delivered before
 * @throws {NotStoredError} the store has failed, with the token in it
 */
export async function* claim(
  { email, signal }: ClaimOptions,
  context: ClaimContext,
): AsyncGenerator<ClaimPrompt, AgentState> {
  const { origin, store, agentAuth, clock } = context;
  const state = await loadState(store, origin);
  if (state === undefined) throw new OpenTrainError("There is no agent in the store: register one first.");
  if (state.claimed) return state;
  const { claimToken } = state;

  const keep = async (attempt?: ClaimAttempt): Promise<void> => {
    // Another process may have got the token meanwhile, which must not be written over.
    if ((await loadState(store, origin))?.claimed !== true) await store.set({ ...state, attempt });
  };

  let attempt = stillGood(state.attempt, email, clock);
  if (attempt === undefined) {
    attempt = await startAttempt({ email, claim_token: claimToken }, context, signal);
    if (attempt !== undefined) await keep(attempt);
  }
  const secondsLeft = attempt === undefined ? () => 0 : countdown(attempt, clock);
  const begun = clock.now();
  let pause = attempt?.interval ?? 0;
  for (let failed = 0; ; ) {
    const { interval = pollIntervalSeconds } = attempt ?? {};
    if (attempt !== undefined) {
      const { userCode, verificationUri, emailSent } = attempt;
      yield { userCode, verificationUri, secondsLeft: secondsLeft(), emailSent };
    }
    await clock.wait(pause * 1000, signal);
    const polled = await poll(claimToken, agentAuth);
    if ("token" in polled) {
      const { access_token: accessToken, scopes } = polled.token;
      return saveOnce(store, { ...state, attempt: undefined, accessToken, scopes, claimed: true });
    }
    const { error } = polled;
    if (isTransient(error) || error instanceof UnexpectedAnswerError) {
      // What the human has confirmed meanwhile stays ready for so long.
      if (clock.now() - begun > (claimAttemptSeconds + deliveryGraceSeconds) * 1000) throw error;
      failed += 1;
      pause = backoff(error, failed, interval);
      continue;
    }
    failed = 0;
    pause = interval;
    switch (error instanceof ApiError ? error.code : undefined) {
      case "authorization_pending":
        if (secondsLeft() > 0) break;
        await keep();
        throw new AttemptLapsedError();
      case "slow_down":
        pause = Math.min(interval + pollIntervalStepSeconds, pollIntervalMaxSeconds);
        if (attempt !== undefined) {
          attempt = { ...attempt, interval: pause };
          await keep(attempt);
        }
        break;
      case "access_denied":
      case "expired_token":
        await keep();
        throw error;
      case "invalid_grant": {
        const latest = await loadState(store, origin);
        if (latest?.claimed) return latest;
        throw new DeliveryLostError(origin, error);
      }
      default:
        throw error;
    }
  }
}

/** What an earlier call, or process, has shown to the same human, if there is time left. */
function stillGood(attempt: ClaimAttempt | undefined, email: string, clock: Clock): ClaimAttempt | undefined {
  if (attempt === undefined || attempt.email !== email) return undefined;
  return countdown(attempt, clock)() > 0 ? attempt : undefined;
}

type Token = Awaited<ReturnType<AgentAuth["pollClaimToken"]>>;

/** One poll: the token, or why there is none. Nobody aborts it, for its answer may be the one that has the token. */
async function poll(
  claim_token: string,
  agentAuth: AgentAuth,
): Promise<{ readonly token: Token } | { readonly error: unknown }> {
  try {
    const answer = await agentAuth.pollClaimToken({ body: { grant_type: claimGrantType, claim_token } });
    return { token: requireTexts(answer, ["access_token"]) };
  } catch (error) {
    return { error };
  }
}
