/** All that an agent has to remember: plain JSON, with secrets. */
export interface AgentState {
  readonly origin: string;
  readonly registrationId: string;
  /** The bearer of every call; the post-claim token once that is there. */
  readonly accessToken: string;
  readonly scopes: readonly string[];
  readonly claimToken: string;
  readonly claimed: boolean;
  /** What the human was shown last, while it may still be good. */
  readonly attempt?: ClaimAttempt | undefined;
}

export interface ClaimAttempt {
  readonly email: string;
  readonly userCode: string;
  readonly verificationUri: string;
  readonly emailSent: boolean;
  /** Seconds between polls, as far as it has grown. */
  readonly interval: number;
  /** Seconds that it was good for when it was started. */
  readonly expiresIn: number;
  /** When it was started, by the clock of this machine, with which alone it is compared. */
  readonly startedAt: number;
}
