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

/** The user is the key: a human belongs to one organization at most, which has one owner at most (a partial unique index). */
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
  /** Null once its mail has left; if this is over before, it never will. */
  mailingUntil: number | null;
  withdrawnAt: number | null;
}

/** What was done with a team, by whom. */
export interface TeamEntriesTable {
  id: string;
  organizationId: string;
  userId: string;
  action: "renamed" | "invited" | "withdrawn" | "joined" | "removed" | "left" | "handed-over" | "closed";
  /** Who was removed, or is the owner now. */
  subjectUserId: string | null;
  /** The new name, or the invited address. */
  detail: string | null;
  createdAt: number;
}

export type PaymentType = "PAY_PER_HOUR" | "PAY_PER_LABEL" | "FIXED_PRICE";

export interface JobsTable {
  id: string;
  organizationId: string;
  title: string;
  description: string;
  idempotencyKey: string | null;
  createdAt: number;
  updatedAt: number;
  paymentType: Generated<PaymentType | null>;
  rateCents: Generated<number | null>;
  publishedAt: number | null;
  /** When it was closed. */
  archivedAt: Generated<number | null>;
}

/** The jobs that are open, by numbers that grow; their words are in an index beside it (words.ts). */
export interface PublicationsTable {
  number: Generated<number>;
  jobId: string;
  /** The job's. */
  paymentType: PaymentType | null;
}

/** Which publications have which words; what SQLite calls the number of a row is `rowid` there (words.ts). */
export interface JobWordsTable {
  number: number;
}

/** A human who offers work. */
export interface TrainersTable {
  userId: string;
  firstName: string | null;
  lastName: string | null;
  /** ISO 3166-1 alpha-2. */
  country: string;
  title: string | null;
  /** Unique, and the same for good. */
  workEmail: string;
  createdAt: number;
  updatedAt: number;
}

/** One for each job and trainer (a unique constraint); not reviewed unless it is shortlisted, declined or hired. */
export interface ProposalsTable {
  id: string;
  jobId: string;
  trainerUserId: string;
  amountCents: number;
  unit: "PER_HOUR" | "PER_LABEL" | "FIXED";
  coverLetter: string;
  createdAt: number;
  updatedAt: number;
  /** At most one of these two. */
  shortlistedAt: number | null;
  declinedAt: number | null;
  hiredAt: number | null;
}

/** One for each proposal (a unique constraint); whose the proposal and its job are never changes. */
export interface ConversationsTable {
  id: string;
  proposalId: string;
  jobId: string;
  organizationId: string;
  trainerUserId: string;
  createdAt: number;
  /** When it was written in last. */
  updatedAt: number;
  /** Of the newest message; 0: there is none. */
  lastNumber: number;
  /** Of the newest message that the employer was shown. */
  readNumber: number;
}

/** Numbered in their conversation from 1 on, without a gap, in the order in which they were committed. */
export interface MessagesTable {
  id: string;
  conversationId: string;
  number: number;
  senderUserId: string;
  side: "EMPLOYER" | "TRAINER";
  content: string;
  createdAt: number;
}

/** Between an organization and a trainer, one for each proposal that was hired; `active` until it has ended. */
export interface ContractsTable {
  id: string;
  organizationId: string;
  jobId: string;
  /** Unique. */
  proposalId: string;
  trainerUserId: string;
  /** This and the rate are the proposal's, for good. */
  paymentType: PaymentType;
  rateCents: number;
  /** When it started. */
  createdAt: number;
  updatedAt: number;
  endedAt: number | null;
  lastMilestoneNumber: Generated<number>;
  /** The sums of its rows in `usageTotals`, kept in the transactions that change those. */
  usedSeconds: Generated<number>;
  usedTasks: Generated<number>;
  usedLabels: Generated<number>;
  /** When one of the sums changed last. */
  lastUsageAt: Generated<number | null>;
}

/** A part of a contract: not funded until `fundedAt`, then active until it is completed or cancelled. */
export interface MilestonesTable {
  id: string;
  contractId: string;
  /** From 1 on, without a gap. */
  number: number;
  name: string | null;
  description: string | null;
  amountCents: number;
  /** Hours or labels times 100; null: the price is fixed. */
  volumeHundredths: number | null;
  /** `YYYY-MM-DD`. */
  dueDate: string | null;
  createdAt: number;
  fundedAt: number | null;
  /** At most one of these two. */
  completedAt: number | null;
  cancelledAt: number | null;
}

export type ApprovalType = "proposal_hire" | "milestone_fund" | "milestone_approve" | "contract_end";

/** What a human is asked to confirm: pending until one of the three outcomes, and not from `expiresAt` on. */
export interface ApprovalsTable {
  id: string;
  organizationId: string;
  type: ApprovalType;
  /** The proposal, milestone or contract that it is about; one at most is open for each (a unique index). */
  subjectId: string;
  jobId: string;
  proposalId: string;
  contractId: string | null;
  milestoneId: string | null;
  /** JSON: what was asked for besides, of a hire its first milestone. */
  terms: string | null;
  createdAt: number;
  expiresAt: number;
  /** At most one of these three. */
  confirmedAt: number | null;
  declinedAt: number | null;
  /** When its end by time was recorded, which is later than `expiresAt`. */
  expiredAt: number | null;
  /** The owner who has confirmed or declined it; null as well if it ended by itself. */
  decidedByUserId: string | null;
}

/** One half of a movement of money; both halves have the same milestone and step, and sum to zero. Append only. */
export interface LedgerEntriesTable {
  id: Generated<number>;
  milestoneId: string;
  contractId: string;
  step: "FUNDING" | "SETTLEMENT";
  /** A funding goes from EMPLOYER to MILESTONE, a settlement from MILESTONE to TRAINER (payout) or EMPLOYER (refund). */
  account: "EMPLOYER" | "MILESTONE" | "TRAINER";
  /** Above 0: the account receives it. */
  amountCents: number;
  createdAt: number;
}

/** What an install has reported of a worker's day, replaced by each report. */
export interface UsageTotalsTable {
  contractId: string;
  installId: string;
  workerUserId: string;
  /** `YYYY-MM-DD`. */
  workDate: string;
  seconds: number;
  tasks: number;
  labels: number;
  externalReportId: string | null;
  updatedAt: number;
}

/** The newest code of an address; a new one takes the place of the one before. */
export interface SignInCodesTable {
  email: string;
  codeHmac: string;
  sentAt: number;
  tries: number;
  usedAt: number | null;
}

/** Work that one instance at a time does; who holds a lease may be dead once `heldUntil` has passed. */
export interface LeasesTable {
  name: string;
  holder: string;
  heldUntil: number;
}

export interface RateLimitsTable {
  key: string;
  windowEnd: number;
  count: number;
}

/** What a partner offers to customers; active unless disabled. */
export interface AppsTable {
  id: string;
  /** The partner. */
  organizationId: string;
  /** `ptnapp_...` */
  clientId: string;
  slug: string;
  name: string;
  description: string | null;
  websiteUrl: string | null;
  /** JSON array. */
  redirectUris: string;
  /** JSON array of scope names: what new installs are asked for. */
  scopes: string;
  createdAt: number;
  updatedAt: number;
  disabledAt: number | null;
}

/** One for each organization and app (a unique constraint), over reconnects and disconnects; active unless revoked. */
export interface InstallsTable {
  id: string;
  /** The customer. */
  organizationId: string;
  appId: string;
  /** JSON array of scope names: what was granted last. */
  scopes: string;
  /** Null: work email addresses are not shared. */
  piiConsentAt: number | null;
  createdAt: number;
  /** When it was approved last, and by whom. */
  grantedAt: number;
  grantedByUserId: string;
  /** Of any of its tokens, to the minute. */
  lastUsedAt: number | null;
  revokedAt: number | null;
}

/** At most one token of an install is live (a partial unique index): not revoked. */
export interface PlatformTokensTable {
  /** The public id inside the token. */
  id: string;
  installId: string;
  secretHash: string;
  name: string;
  /** JSON array of scope names. */
  scopes: string;
  createdAt: number;
  revokedAt: number | null;
}

/** Forms that may do something once: the key is a HMAC of who posted and the form's own id. */
export interface UsedFormsTable {
  id: string;
  usedAt: number;
}

/** What was done with an app in the name of a customer. */
export interface AuditEntriesTable {
  id: string;
  /** The customer. */
  organizationId: string;
  appId: string;
  userId: string;
  action: "granted" | "declined" | "reconnected" | "disconnected";
  /** JSON array of scope names: what was granted. */
  scopes: string | null;
  createdAt: number;
}

/** The partner's own id is unique on the install. */
export interface ProjectLinksTable {
  id: string;
  installId: string;
  jobId: string | null;
  externalProjectId: string;
  externalProjectName: string | null;
  externalProjectUrl: string | null;
  provisioningMode: "PARTNER_WEBHOOK" | "MANAGED_ADAPTER";
  createdAt: number;
}

/** An install's or an organization's; active unless disabled; its deliveries go with it when it is deleted. */
export interface WebhookEndpointsTable {
  id: string;
  /** Exactly one of these two is there. */
  installId: string | null;
  organizationId: string | null;
  url: string;
  /** JSON array. */
  eventTypes: string;
  /** Encrypted under a key that is not in the database. */
  sealedSecret: string;
  createdAt: number;
  /** Deliveries in a row that were given up. */
  consecutiveFailures: Generated<number>;
  disabledAt: number | null;
  /** Null exactly if `disabledAt` is. */
  disabledReason: "paused" | "delivery_failures" | "disconnected" | null;
  /** Gone for everybody; the row stays until the last of its many deliveries is removed. */
  deletedAt: Generated<number | null>;
  /** When all that waited for it was given up, and not all of that is written down yet. */
  givenUpAt: Generated<number | null>;
}

export interface EventsTable {
  /** Grows from event to event; an organization's also become visible in this order. */
  id: Generated<number>;
  /** Whose it is: exactly one of these two is there. */
  installId: string | null;
  organizationId: string | null;
  /** What a token must have to be shown it; an organization's have one. */
  scope: string | null;
  type: string;
  resourceId: string;
  jobId: string | null;
  /** JSON. */
  data: string;
  createdAt: number;
}

/** What has happened to an organization's work and is not among its `events` yet. */
export interface RecordedEventsTable {
  /** In the order in which it was recorded, which is not that of the commits. */
  id: Generated<number>;
  organizationId: string;
  type: string;
  resourceId: string;
  jobId: string | null;
  /** JSON. */
  data: string;
  createdAt: number;
}

/** An event on its way to an endpoint, once for each: pending, delivered or failed. */
export interface DeliveriesTable {
  /** The same on every attempt. */
  id: string;
  eventId: number;
  endpointId: string;
  /** With its event, or again. */
  queuedAt: number;
  /** Those that have ended; redelivering begins anew. */
  attempts: Generated<number>;
  /** Null exactly if there is nothing more to try: delivered or failed. */
  nextAttemptAt: number | null;
  /** The attempt that is under way; whoever ends it must still hold it. */
  leaseId: string | null;
  /** After this the worker that holds it is taken for dead. */
  leasedUntil: number | null;
  deliveredAt: number | null;
  failedAt: number | null;
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
  teamEntries: TeamEntriesTable;
  jobs: JobsTable;
  publications: PublicationsTable;
  jobWords: JobWordsTable;
  trainers: TrainersTable;
  proposals: ProposalsTable;
  conversations: ConversationsTable;
  messages: MessagesTable;
  contracts: ContractsTable;
  milestones: MilestonesTable;
  approvals: ApprovalsTable;
  ledgerEntries: LedgerEntriesTable;
  usageTotals: UsageTotalsTable;
  signInCodes: SignInCodesTable;
  leases: LeasesTable;
  rateLimits: RateLimitsTable;
  apps: AppsTable;
  installs: InstallsTable;
  platformTokens: PlatformTokensTable;
  usedForms: UsedFormsTable;
  auditEntries: AuditEntriesTable;
  projectLinks: ProjectLinksTable;
  webhookEndpoints: WebhookEndpointsTable;
  events: EventsTable;
  recordedEvents: RecordedEventsTable;
  deliveries: DeliveriesTable;
  user: UserTable;
  session: SessionTable;
  account: AccountTable;
  verification: VerificationTable;
}

export type Db = Kysely<Schema>;
