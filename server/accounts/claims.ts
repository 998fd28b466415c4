/** Claim attempts: what startClaim begins and the claim page ends. */
import { constants, tokenPrefixes } from "../../generated/constants.ts";
import { mintSecret } from "../tokens/secret.ts";
import type { World } from "../world.ts";
import { newId } from "./id.ts";
import { numericCode } from "./numeric-code.ts";
import { type Registration, windowEnd } from "./registrations.ts";

export interface StartedAttempt {
  /** Six digits, told to the agent only. */
  readonly userCode: string;
  /** `ot_cat_...`, part of the link. */
  readonly attemptToken: string;
  /** Seconds that the attempt lasts: 1800, or what is left of the window. */
  readonly expiresIn: number;
}

/** Codes are short: they are stored keyed, and bound to their attempt, so that equal codes look different. */
export function userCodeHmac({ keys }: Pick<World, "keys">, attemptId: string, userCode: string): string {
  return keys.hmac("claim-user-code", `${attemptId}:${userCode}`);
}

/**
 * Begin an attempt and end the one before it, or do nothing if the claim was confirmed or ended meanwhile.
 *
 * The registration's row is written first, which makes a confirmation at the same instant wait, or this wait for it.
 */
export async function startAttempt(
  { db, clock, random, keys }: Pick<World, "db" | "clock" | "random" | "keys">,
  { registration, email }: { readonly registration: Registration; readonly email: string },
): Promise<StartedAttempt | undefined> {
  const now = clock.now();
  const id = newId({ clock, random });
  const userCode = numericCode(random, constants.userCodeDigits);
  const minted = mintSecret(tokenPrefixes.ClaimAttemptToken, random);
  const begun = await db.transaction().execute(async (tx) => {
    const open = await tx
      .updateTable("registrations")
      .set((column) => ({ wrongCodes: column.ref("wrongCodes") }))
      .where("id", "=", registration.id)
      .where("claimedAt", "is", null)
      .where("claimRevokedAt", "is", null)
      .returning("id")
      .executeTakeFirst();
    if (open === undefined) return false;
    // A new start takes the agent back to the first interval (RFC 8628, 3.5).
    await tx.deleteFrom("claimPolls").where("registrationId", "=", registration.id).execute();
    await tx
      .updateTable("claimAttempts")
      .set({ supersededAt: now })
      .where("registrationId", "=", registration.id)
      .where("supersededAt", "is", null)
      .execute();
    await tx
      .insertInto("claimAttempts")
      .values({
        id,
        registrationId: registration.id,
        publicId: minted.publicId,
        tokenHash: minted.secretHash,
        userCodeHmac: userCodeHmac({ keys }, id, userCode),
        email,
        createdAt: now,
        supersededAt: null,
        declinedAt: null,
        confirmedAt: null,
      })
      .execute();
    return true;
  });
  if (!begun) return undefined;
  const left = Math.max(0, Math.floor((windowEnd(registration) - now) / 1000));
  return { userCode, attemptToken: minted.token, expiresIn: Math.min(constants.claimAttemptSeconds, left) };
}
