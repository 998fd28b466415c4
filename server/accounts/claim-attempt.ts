/** A claim attempt as its link finds it: whose it is, and how it stands. */
import { constants, tokenPrefixes } from "../../generated/constants.ts";
import type { Db } from "../storage/schema.ts";
import { matchesSecret, parseSecret } from "../tokens/secret.ts";
import { windowEnd } from "./registrations.ts";

/** How an attempt stands; all but `open` are ends. */
export type AttemptState = "open" | "claimed" | "declined" | "superseded" | "expired" | "too-many-tries" | "ended";

/** An attempt as its link shows it. */
export interface ClaimAttempt {
  readonly id: string;
  readonly registrationId: string;
  readonly organizationId: string;
  /** Who may confirm it. */
  readonly email: string;
  /** As registered. */
  readonly agentName: string | null;
  readonly organizationName: string;
  readonly state: AttemptState;
  readonly expiresAt: number;
  /** How many codes will still be judged. */
  readonly triesLeft: number;
}

/** The attempt that a link's token names; `undefined` for any other text. Reads only. */
export async function findAttempt(db: Db, token: string, now: number): Promise<ClaimAttempt | undefined> {
  const parsed = parseSecret(tokenPrefixes.ClaimAttemptToken, token);
  if (!parsed) return undefined;
  const row = await attemptRows(db).where("claimAttempts.publicId", "=", parsed.publicId).executeTakeFirst();
  return row && matchesSecret(parsed, row.tokenHash) ? attemptOf(row, now) : undefined;
}

// The return type is Kysely's: it is what the joined columns are.
function attemptRows(db: Db) {
  return db
    .selectFrom("claimAttempts")
    .innerJoin("registrations", "registrations.id", "claimAttempts.registrationId")
    .innerJoin("organizations", "organizations.id", "registrations.organizationId")
    .select([
      "claimAttempts.id",
      "claimAttempts.registrationId",
      "claimAttempts.tokenHash",
      "claimAttempts.email",
      "claimAttempts.createdAt",
      "claimAttempts.wrongCodes",
      "claimAttempts.supersededAt",
      "claimAttempts.declinedAt",
      "claimAttempts.confirmedAt",
      "registrations.organizationId",
      "registrations.agentName",
      "registrations.createdAt as registeredAt",
      "registrations.claimRevokedAt",
      "registrations.wrongCodes as wrongCodesInAll",
      "organizations.name as organizationName",
    ]);
}

type AttemptRow = Awaited<ReturnType<ReturnType<typeof attemptRows>["executeTakeFirstOrThrow"]>>;

function attemptOf(row: AttemptRow, now: number): ClaimAttempt {
  const ownEnd = row.createdAt + constants.claimAttemptSeconds * 1000;
  const expiresAt = Math.min(ownEnd, windowEnd({ createdAt: row.registeredAt }));
  const triesLeft = triesLeftOf(row.wrongCodes, row.wrongCodesInAll);
  return {
    id: row.id,
    registrationId: row.registrationId,
    organizationId: row.organizationId,
    email: row.email,
    agentName: row.agentName,
    organizationName: row.organizationName,
    state: stateOf(row, triesLeft, expiresAt, now),
    expiresAt,
    triesLeft,
  };
}

/** What is left of the five of an attempt and of the twenty of its claim. */
export function triesLeftOf(wrongCodes: number, inAll: number): number {
  return Math.max(0, Math.min(constants.userCodeTries - wrongCodes, constants.userCodeTriesInAll - inAll));
}

function stateOf(row: AttemptRow, triesLeft: number, expiresAt: number, now: number): AttemptState {
  if (row.confirmedAt !== null) return "claimed";
  if (row.declinedAt !== null) return "declined";
  if (row.supersededAt !== null) return "superseded";
  if (row.claimRevokedAt !== null) return "ended";
  if (now >= expiresAt) return "expired";
  return triesLeft > 0 ? "open" : "too-many-tries";
}
