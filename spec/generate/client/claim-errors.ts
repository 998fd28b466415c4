import { OpenTrainError } from "./api-error.ts";
import type { AgentState } from "./state.ts";

/** The code was shown for as long as it is good, and nobody has finished: a new `claim()` gets another code. */
export class AttemptLapsedError extends OpenTrainError {
  override name = "AttemptLapsedError";

  constructor() {
    super("The human has not finished in time. Claim again for another code.");
  }
}

/**
 * The claim token's access token was delivered before, or the claim token was revoked. After an answer that was lost on the
 * way the human can still make a token in the settings.
 */
export class DeliveryLostError extends OpenTrainError {
  override name = "DeliveryLostError";
  /** Where the human does that. */
  readonly settingsUrl: string;

  constructor(origin: string, cause: unknown) {
    super("The token of this claim was delivered before, or the claim token is revoked.", { cause });
    this.settingsUrl = `${origin}/settings/tokens`;
  }
}

/** The store has refused what the server gives once only: save `state`, or it is lost. */
export class NotStoredError extends OpenTrainError {
  override name = "NotStoredError";
  // Private, so that no log of the error has the tokens.
  readonly #state: AgentState;

  constructor(state: AgentState, cause: unknown) {
    super("The store has not taken the new token; it is in the `state` of this error.", { cause });
    this.#state = state;
  }

  get state(): AgentState {
    return this.#state;
  }
}
