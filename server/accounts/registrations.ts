/** Registrations: an agent's own account from the first call on, and what its claim token finds. */
import type { Selectable } from "kysely";
import { constants, tokenPrefixes } from "../../generated/constants.ts";
import { preClaimScopes } from "../../generated/scopes.ts";
import type { Db, Schema } from "../storage/index.ts";
import { matchesSecret, mintSecret, parseSecret } from "../tokens/secret.ts";
import type { World } from "../world.ts";
import { newId } from "./id.ts";

export type Registration = Selectable<Schema["registrations"]>;

export interface Registered {
  readonly registrationId: string;
  readonly accessToken: string;
  readonly claimToken: string;
  /** Milliseconds since the epoch. */
  readonly windowEndsAt: number;
}

/** A new account with nobody behind it yet: organization, registration and pre-claim token, all or nothing. */
export async function register(
  { db, clock, random }: Pick<World, "db" | "clock" | "random">,
  names: { readonly agent: string | undefined; readonly organization: string | undefined },
): Promise<Registered> {
  const now = clock.now();
  const access = mintSecret(tokenPrefixes.PersonalToken, random);
  const claim = mintSecret(tokenPrefixes.ClaimToken, random);
  const organizationId = newId(random);
  const registrationId = newId(random);
  const agentUserId = newId(random);
  await db.transaction().execute(async (tx) => {
    await tx
      .insertInto("organizations")
      .values({
        id: organizationId,
        name: names.organization ?? names.agent ?? "Unnamed organization",
        ownerUserId: null,
        createdAt: now,
        claimedAt: null,
      })
      .execute();
    await tx
      .insertInto("registrations")
      .values({
        id: registrationId,
        organizationId,
        agentUserId,
        agentName: names.agent ?? null,
        organizationName: names.organization ?? null,
        claimTokenPublicId: claim.publicId,
        claimTokenHash: claim.secretHash,
        createdAt: now,
        claimedAt: null,
        deliveredAt: null,
        claimRevokedAt: null,
        lastPolledAt: null,
      })
      .execute();
    await tx
      .insertInto("tokens")
      .values({
        id: access.publicId,
        secretHash: access.secretHash,
        organizationId,
        userId: agentUserId,
        name: "Registration token",
        scopes: JSON.stringify(preClaimScopes),
        createdAt: now,
        lastUsedAt: null,
        expiresAt: null,
        revokedAt: null,
      })
      .execute();
  });
  return {
    registrationId,
    accessToken: access.token,
    claimToken: claim.token,
    windowEndsAt: now + constants.claimWindowSeconds * 1000,
  };
}

/** The registration that a claim token belongs to; nothing for any other text, nor for a claim that was ended. */
export async function findByClaimToken(db: Db, claimToken: string): Promise<Registration | undefined> {
  const parsed = parseSecret(tokenPrefixes.ClaimToken, claimToken);
  if (parsed === undefined) return undefined;
  const found = await db
    .selectFrom("registrations")
    .selectAll()
    .where("claimTokenPublicId", "=", parsed.publicId)
    .executeTakeFirst();
  if (found === undefined || !matchesSecret(parsed, found.claimTokenHash)) return undefined;
  return found.claimRevokedAt === null ? found : undefined;
}

/** When the claim window of a registration closes, in milliseconds since the epoch. */
export function windowEnd(registration: Pick<Registration, "createdAt">): number {
  return registration.createdAt + constants.claimWindowSeconds * 1000;
}

/** End the claim of this token: polls and starts know it no longer. */
export async function endClaim({ db, clock }: Pick<World, "db" | "clock">, claimToken: string): Promise<void> {
  const registration = await findByClaimToken(db, claimToken);
  if (registration === undefined) return;
  await db
    .updateTable("registrations")
    .set({ claimRevokedAt: clock.now() })
    .where("id", "=", registration.id)
    .where("claimRevokedAt", "is", null)
    .execute();
}
