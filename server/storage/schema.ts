import type { Generated, Kysely } from "kysely";

// Times are milliseconds since the epoch; a fact that may become true is the time at which it did. Status is derived.

export interface OrganizationsTable {
  id: string;
  name: string;
  ownerUserId: string | null;
  createdAt: number;
  claimedAt: number | null;
}

export interface RegistrationsTable {
  id: string;
  organizationId: string;
  agentUserId: string;
  agentName: string | null;
  organizationName: string | null;
  claimTokenPublicId: string;
  claimTokenHash: string;
  createdAt: number;
  /** Over all attempts of the claim. */
  wrongCodes: Generated<number>;
  claimedAt: number | null;
  deliveredAt: number | null;
  claimRevokedAt: number | null;
}

/** The pace of a claim that has been polled since its last start. */
export interface ClaimPollsTable {
  registrationId: string;
  lastPolledAt: number;
  intervalSeconds: Generated<number>;
}

/** At most one attempt of a registration is open (a partial unique index): neither superseded, declined nor confirmed. */
export interface ClaimAttemptsTable {
  id: string;
  registrationId: string;
  publicId: string;
  tokenHash: string;
  userCodeHmac: string;
  email: string;
  createdAt: number;
  wrongCodes: Generated<number>;
  supersededAt: number | null;
  declinedAt: number | null;
  confirmedAt: number | null;
}

export interface TokensTable {
  /** The public id inside the token. */
  id: string;
  secretHash: string;
  organizationId: string;
  userId: string;
  name: string;
  /** JSON array of scope names. */
  scopes: string;
  createdAt: number;
  lastUsedAt: number | null;
  expiresAt: number | null;
  revokedAt: number | null;
}

/** The user is the key: a human belongs to one organization at most. */
export interface MembershipsTable {
  userId: string;
  organizationId: string;
  role: "OWNER" | "MEMBER";
  joinedAt: number;
}

export interface InvitationsTable {
  id: string;
  organizationId: string;
  email: string;
  publicId: string;
  tokenHash: string;
  invitedByUserId: string;
  createdAt: number;
  acceptedAt: number | null;
}

export interface JobsTable {
  id: string;
  organizationId: string;
  title: string;
  description: string;
  idempotencyKey: string | null;
  createdAt: number;
  updatedAt: number;
  publishedAt: number | null;
}

/** The newest code of an address; a new one takes the place of the one before. */
export interface SignInCodesTable {
  email: string;
  codeHmac: string;
  sentAt: number;
  tries: number;
  usedAt: number | null;
}

export interface RateLimitsTable {
  key: string;
  windowEnd: number;
  count: number;
}

// The tables of better-auth. It writes ISO 8601 text and 0/1 on SQLite, timestamptz and boolean on PostgreSQL.
type AuthDate = string | Date;
type AuthBoolean = number | boolean;

export interface UserTable {
  id: string;
  name: string;
  email: string;
  emailVerified: AuthBoolean;
  image: string | null;
  createdAt: AuthDate;
  updatedAt: AuthDate;
}

export interface SessionTable {
  id: string;
  expiresAt: AuthDate;
  token: string;
  createdAt: AuthDate;
  updatedAt: AuthDate;
  ipAddress: string | null;
  userAgent: string | null;
  userId: string;
}

export interface AccountTable {
  id: string;
  accountId: string;
  providerId: string;
  userId: string;
  accessToken: string | null;
  refreshToken: string | null;
  idToken: string | null;
  accessTokenExpiresAt: AuthDate | null;
  refreshTokenExpiresAt: AuthDate | null;
  scope: string | null;
  password: string | null;
  createdAt: AuthDate;
  updatedAt: AuthDate;
}

export interface VerificationTable {
  id: string;
  identifier: string;
  value: string;
  expiresAt: AuthDate;
  createdAt: AuthDate;
  updatedAt: AuthDate;
}

export interface Schema {
  organizations: OrganizationsTable;
  registrations: RegistrationsTable;
  claimAttempts: ClaimAttemptsTable;
  claimPolls: ClaimPollsTable;
  tokens: TokensTable;
  memberships: MembershipsTable;
  invitations: InvitationsTable;
  jobs: JobsTable;
  signInCodes: SignInCodesTable;
  rateLimits: RateLimitsTable;
  user: UserTable;
  session: SessionTable;
  account: AccountTable;
  verification: VerificationTable;
}

export type Db = Kysely<Schema>;
