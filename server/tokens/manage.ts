import { constants } from "../../generated/constants.ts";
import type { World } from "../world.ts";
import { recordColumns, type TokenRecord, tokenRecord } from "./record.ts";

type Ground = Pick<World, "clock" | "db">;

/** An organization's tokens, newest first: all active ones, and the newest 100 of the others. */
export async function listTokens({ db, clock }: Ground, organizationId: string): Promise<readonly TokenRecord[]> {
  const now = clock.now();
  const own = db
    .selectFrom("tokens")
    .select(recordColumns)
    .where("organizationId", "=", organizationId)
    .orderBy("createdAt", "desc")
    .orderBy("id", "desc");
  const active = await own
    .where("revokedAt", "is", null)
    .where((eb) => eb.or([eb("expiresAt", "is", null), eb("expiresAt", ">", now)]))
    .execute();
  const others = await own
    .where((eb) => eb.or([eb("revokedAt", "is not", null), eb("expiresAt", "<=", now)]))
    .limit(constants.inactivePersonalTokensListed)
    .execute();
  return [...active, ...others]
    .sort((a, b) => b.createdAt - a.createdAt || (a.id < b.id ? 1 : -1))
    .map((row) => tokenRecord(row, now));
}

/** Revokes a token of the organization, at once and for good; again it gives the same record. `undefined`: no such token. */
export async function revokeToken(
  { db, clock }: Ground,
  which: { readonly organizationId: string; readonly tokenId: string },
): Promise<TokenRecord | undefined> {
  const now = clock.now();
  const row = await db
    .updateTable("tokens")
    .set((eb) => ({ revokedAt: eb.fn.coalesce("revokedAt", eb.val(now)) }))
    .where("id", "=", which.tokenId)
    .where("organizationId", "=", which.organizationId)
    .returning(recordColumns)
    .executeTakeFirst();
  return row && tokenRecord(row, now);
}
