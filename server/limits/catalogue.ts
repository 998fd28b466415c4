const MINUTE = 60;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

interface Limit {
  /** The setting that changes the number. */
  readonly variable: string;
  readonly default: number;
  readonly windowSeconds: number;
  /** What the caller of `take` gives as key. */
  readonly per: string;
}

export type LimitName =
  | "registrations"
  | "claimStartsPerToken"
  | "claimStartsPerClient"
  | "claimMails"
  | "signInMailsOfClient"
  | "signInMailsPerAddressAndClient"
  | "signInMailsPerAddress"
  | "apiCalls"
  | "failedBearers"
  | "tokenlessCalls"
  | "invitations";

/** Every rate limit: the one place that knows its name, number, window and key. */
export const limitCatalogue: Readonly<Record<LimitName, Limit>> = {
  registrations: { variable: "LIMIT_REGISTRATIONS", default: 20, windowSeconds: HOUR, per: "client" },
  claimStartsPerToken: {
    variable: "LIMIT_CLAIM_STARTS_PER_TOKEN",
    default: 10,
    windowSeconds: HOUR,
    per: "public id of the claim token",
  },
  claimStartsPerClient: {
    variable: "LIMIT_CLAIM_STARTS_PER_CLIENT",
    default: 30,
    windowSeconds: HOUR,
    per: "client",
  },
  claimMails: { variable: "LIMIT_CLAIM_MAILS", default: 5, windowSeconds: HOUR, per: "email address" },
  signInMailsOfClient: {
    variable: "LIMIT_SIGN_IN_MAILS_OF_CLIENT",
    default: 60,
    windowSeconds: HOUR,
    per: "client, whatever the addresses",
  },
  signInMailsPerAddressAndClient: {
    variable: "LIMIT_SIGN_IN_MAILS_PER_ADDRESS_AND_CLIENT",
    default: 5,
    windowSeconds: HOUR,
    per: "email address and client",
  },
  signInMailsPerAddress: {
    variable: "LIMIT_SIGN_IN_MAILS_PER_ADDRESS",
    default: 20,
    windowSeconds: HOUR,
    per: "email address",
  },
  apiCalls: { variable: "LIMIT_API_CALLS", default: 600, windowSeconds: MINUTE, per: "public id of the token" },
  failedBearers: { variable: "LIMIT_FAILED_BEARERS", default: 100, windowSeconds: MINUTE, per: "client" },
  tokenlessCalls: { variable: "LIMIT_TOKENLESS_CALLS", default: 120, windowSeconds: MINUTE, per: "client" },
  invitations: { variable: "LIMIT_INVITATIONS", default: 20, windowSeconds: DAY, per: "organization" },
};

/** How many of each are let through in a window. */
export type Limits = Readonly<Record<LimitName, number>>;

// Object.keys is typed string[]; those of the catalogue are exactly its names.
export const limitNames: readonly LimitName[] = Object.keys(limitCatalogue) as LimitName[];
