import { constants, tokenPrefixes } from "../../generated/constants.ts";
import type { PublicScope } from "../../generated/scopes.ts";
import { lockingOrganization } from "../storage/lock.ts";
import type { Db } from "../storage/schema.ts";
import type { World } from "../world.ts";
import { type TokenRecord, tokenRecord } from "./record.ts";
import { writeScopes } from "./scopes.ts";
import { mintSecret } from "./secret.ts";

export interface NewToken {
  readonly organizationId: string;
  readonly userId: string;
  readonly name: string;
  readonly scopes: readonly PublicScope[];
  /** Milliseconds since the epoch; null: does not expire. */
  readonly expiresAt: number | null;
  /** The public id of the token that makes this one; it must still be live when this one is made. */
  readonly maker?: string;
  /** Whether it may still be made, asked while the organization's row is locked. */
  readonly allowed?: (trx: Db) => Promise<boolean>;
  /** A public id (16 lower-case hex characters) that makes one token at most; a random one by default. */
  readonly publicId?: string;
}

export type Created =
  /** `token` is shown once. */
  | { readonly token: string; readonly record: TokenRecord }
  | { readonly refused: "limit" | "maker-dead" | "not-allowed" | "already-made" };

/**
 * Makes a personal token, unless its organization has 25 active ones.
 *
 * Judged and written while the organization's row is locked, so that neither two at once pass the cap, nor one whose
 * making was in flight outlives a claim that revokes its maker, or an owner who leaves.
 */
export async function createToken(
  { db, clock, random }: Pick<World, "clock" | "db" | "random">,
  wanted: NewToken,
): Promise<Created> {
  const { organizationId, userId, name, expiresAt, maker, allowed } = wanted;
  const minted = mintSecret(tokenPrefixes.PersonalToken, random, wanted.publicId);
  return lockingOrganization(db, organizationId, async (trx): Promise<Created> => {
    const now = clock.now();
    if (maker !== undefined && !(await isLive(trx, maker, now))) return { refused: "maker-dead" };
    if (allowed && !(await allowed(trx))) return { refused: "not-allowed" };
    if ((await countActive(trx, organizationId, now)) >= constants.activePersonalTokens) return { refused: "limit" };
    const row = {
      id: minted.publicId,
      organizationId,
      userId,
      name,
      scopes: writeScopes(wanted.scopes),
      createdAt: now,
      lastUsedAt: null,
      expiresAt,
      revokedAt: null,
    };
    const made = await trx
      .insertInto("tokens")
      .values({ ...row, secretHash: minted.secretHash })
      .onConflict((conflict) => conflict.column("id").doNothing())
      .returning("id")
      .executeTakeFirst();
    return made ? { token: minted.token, record: tokenRecord(row, now) } : { refused: "already-made" };
  });
}

/** Whether a token that has passed the gate is still live, asked in the transaction of what it does. */
export async function isLive(trx: Db, id: string, now: number): Promise<boolean> {
  const found = await trx
    .selectFrom("tokens")
    .select("id")
    .where("id", "=", id)
    .where("revokedAt", "is", null)
    .where((eb) => eb.or([eb("expiresAt", "is", null), eb("expiresAt", ">", now)]))
    .executeTakeFirst();
  return found !== undefined;
}

async function countActive(trx: Db, organizationId: string, now: number): Promise<number> {
  const { count } = await trx
    .selectFrom("tokens")
    .select((eb) => eb.fn.countAll<number>().as("count"))
    .where("organizationId", "=", organizationId)
    .where("revokedAt", "is", null)
    .where((eb) => eb.or([eb("expiresAt", "is", null), eb("expiresAt", ">", now)]))
    .executeTakeFirstOrThrow();
  return count;
}
