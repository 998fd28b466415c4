/** One start of a claim. */
export interface Start {
  readonly at: number;
  readonly code: string;
  readonly link: string;
  readonly expiresIn: number;
}

/** An agent as the server knows it. */
export interface Registration {
  readonly accessToken: string;
  readonly claimToken: string;
  /** The token that comes with the claim; undefined until it is made. */
  claimedToken: string | undefined;
  /** Whether its human has confirmed, from when on the first token is dead. */
  isConfirmed: boolean;
  /** The claim token was revoked, or the window is over. */
  isOver: boolean;
  readonly starts: Start[];
  /** Since the last start. */
  polls: number;
  polledAt: number | undefined;
  interval: number;
}
