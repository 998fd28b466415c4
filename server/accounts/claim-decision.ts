/** What the human decides on the claim page: confirm, or "not mine". */
import { timingSafeEqual } from "node:crypto";
import { constants } from "../../generated/constants.ts";
import type { Keys } from "../crypto/keys.ts";
import { lockingOrganization } from "../storage/lock.ts";
import type { Db } from "../storage/schema.ts";
import { type AttemptState, type ClaimAttempt, findAttempt, triesLeftOf } from "./claim-attempt.ts";
import { userCodeHmac } from "./claims.ts";
import { joinOrganization, organizationOf } from "./memberships.ts";

/** The human who acts on an attempt. */
export interface Claimant {
  readonly userId: string;
  readonly email: string;
}

export type ClaimRefusal = "unknown" | "other-account" | "one-organization" | Exclude<AttemptState, "open">;

export type Confirmed =
  | { readonly ok: true; readonly attempt: ClaimAttempt }
  | { readonly refused: ClaimRefusal }
  | { readonly refused: "wrong-code"; readonly triesLeft: number };

/** Who acts on which attempt, and when. */
export interface ClaimAct {
  readonly token: string;
  readonly human: Claimant;
  readonly now: number;
}

/**
 * Confirms the claim with the code that the agent shows: the human owns the organization, and every token from before
 * is dead, in one transaction.
 *
 * The organization's row is locked first: a token that is being made at that instant is either revoked here or finds
 * the account claimed. A try is counted before the code is compared, so at most five are judged, also at once.
 */
export async function confirmClaim(
  db: Db,
  act: ClaimAct & { readonly code: string; readonly keys: Keys },
): Promise<Confirmed> {
  const { token, human, now, code, keys } = act;
  const seen = await judgeAct(db, act);
  if ("refused" in seen) return seen;
  const { id, registrationId, organizationId } = seen;
  const outcome = await rollingBack(db, organizationId, async (trx): Promise<Confirmed | "gone"> => {
    // Again behind the lock: whoever sent the form twice is told that it is claimed, not that they have an organization.
    const attempt = await judgeAct(trx, act);
    if ("refused" in attempt) return attempt;
    if (await organizationOf(trx, human.userId)) return { refused: "one-organization" };
    const taken = await takeTry(trx, attempt, now);
    // A start in the same instant, which does not wait for this lock; the caller says so.
    if (!taken) throw new RolledBack("gone");
    if (!sameHex(taken.userCodeHmac, userCodeHmac({ keys }, id, code))) {
      return { refused: "wrong-code", triesLeft: triesLeftOf(taken.wrongCodes, taken.wrongCodesInAll) };
    }
    const joined = await joinOrganization(trx, { userId: human.userId, organizationId, role: "OWNER", now });
    if (!joined) throw new RolledBack({ refused: "one-organization" });
    await trx
      .updateTable("organizations")
      .set({ ownerUserId: human.userId, claimedAt: now })
      .where("id", "=", organizationId)
      .execute();
    // The try that was counted was no wrong code.
    await trx
      .updateTable("registrations")
      .set((column) => ({ claimedAt: now, wrongCodes: column("wrongCodes", "-", 1) }))
      .where("id", "=", registrationId)
      .execute();
    await trx
      .updateTable("claimAttempts")
      .set((column) => ({ confirmedAt: now, wrongCodes: column("wrongCodes", "-", 1) }))
      .where("id", "=", id)
      .execute();
    await trx
      .updateTable("tokens")
      .set({ revokedAt: now })
      .where("organizationId", "=", organizationId)
      .where("revokedAt", "is", null)
      .execute();
    return { ok: true, attempt: { ...attempt, state: "claimed" } };
  });
  if (outcome !== "gone") return outcome;
  const after = await findAttempt(db, token, now);
  return { refused: after === undefined || after.state === "open" ? "expired" : after.state };
}

/** Ends the attempt: "not mine". */
export async function declineClaim(
  db: Db,
  act: ClaimAct,
): Promise<{ readonly ok: true } | { readonly refused: ClaimRefusal }> {
  const seen = await judgeAct(db, act);
  if ("refused" in seen) return seen;
  const declined = await db
    .updateTable("claimAttempts")
    .set({ declinedAt: act.now })
    .where("id", "=", seen.id)
    .where("supersededAt", "is", null)
    .where("declinedAt", "is", null)
    .where("confirmedAt", "is", null)
    .returning("id")
    .executeTakeFirst();
  if (declined) return { ok: true };
  const after = await findAttempt(db, act.token, act.now);
  return { refused: after === undefined || after.state === "open" ? "expired" : after.state };
}

/** The open attempt of this human, or why it is none. */
async function judgeAct(db: Db, { token, human, now }: ClaimAct): Promise<ClaimAttempt | { refused: ClaimRefusal }> {
  const attempt = await findAttempt(db, token, now);
  if (!attempt) return { refused: "unknown" };
  if (attempt.email !== human.email) return { refused: "other-account" };
  return attempt.state === "open" ? attempt : { refused: attempt.state };
}

interface TakenTry {
  readonly userCodeHmac: string;
  readonly wrongCodes: number;
  readonly wrongCodesInAll: number;
}

/** Counts a try at the attempt and at its claim, if both are still open; the caller rolls back when one is not. */
async function takeTry(trx: Db, attempt: ClaimAttempt, now: number): Promise<TakenTry | undefined> {
  const claim = await trx
    .updateTable("registrations")
    .set((column) => ({ wrongCodes: column("wrongCodes", "+", 1) }))
    .where("id", "=", attempt.registrationId)
    .where("wrongCodes", "<", constants.userCodeTriesInAll)
    .where("claimedAt", "is", null)
    .where("claimRevokedAt", "is", null)
    .where("createdAt", ">", now - constants.claimWindowSeconds * 1000)
    .returning("wrongCodes")
    .executeTakeFirst();
  if (!claim) return undefined;
  const own = await trx
    .updateTable("claimAttempts")
    .set((column) => ({ wrongCodes: column("wrongCodes", "+", 1) }))
    .where("id", "=", attempt.id)
    .where("wrongCodes", "<", constants.userCodeTries)
    .where("createdAt", ">", now - constants.claimAttemptSeconds * 1000)
    .where("supersededAt", "is", null)
    .where("declinedAt", "is", null)
    .where("confirmedAt", "is", null)
    .returning(["wrongCodes", "userCodeHmac"])
    .executeTakeFirst();
  return own && { ...own, wrongCodesInAll: claim.wrongCodes };
}

/** Undoes a transaction that has an outcome all the same. */
class RolledBack<T> extends Error {
  readonly outcome: T;
  constructor(outcome: T) {
    super("rolled back");
    this.outcome = outcome;
  }
}

async function rollingBack<T>(db: Db, organizationId: string, work: (trx: Db) => Promise<T>): Promise<T> {
  try {
    return await lockingOrganization(db, organizationId, work);
  } catch (error) {
    // Only `work` throws these, with outcomes of its own type.
    if (error instanceof RolledBack) return error.outcome as T;
    throw error;
  }
}

function sameHex(a: string, b: string): boolean {
  return timingSafeEqual(Buffer.from(a, "hex"), Buffer.from(b, "hex"));
}
