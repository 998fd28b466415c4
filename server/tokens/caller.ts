import { tokenPrefixes } from "../../generated/constants.ts";
import type { PublicScope } from "../../generated/scopes.ts";
import { lookup } from "../storage/lookup.ts";
import type { MembershipsTable } from "../storage/schema.ts";
import type { World } from "../world.ts";
import { isRecentUse, recentUse } from "./last-use.ts";
import { hasExpired } from "./record.ts";
import { readScopes } from "./scopes.ts";
import { matchesSecret, parseSecret } from "./secret.ts";

/** Whoever bears a live personal token, with the account that it opens. */
export interface Caller {
  /** The token's public id. */
  readonly tokenId: string;
  readonly tokenName: string;
  readonly scopes: readonly PublicScope[];
  /** Milliseconds since the epoch; null: the token does not expire. */
  readonly expiresAt: number | null;
  readonly organizationId: string;
  readonly claimed: boolean;
  /** Nothing: a personal token hangs on no install. */
  readonly inactive: readonly never[];
  readonly claimedAt: number | null;
  readonly ownerUserId: string | null;
  /** The agent before the claim, a human afterwards. */
  readonly userId: string;
  /** Null for an agent, and so are the two below. */
  readonly email: string | null;
  readonly userName: string | null;
  readonly role: MembershipsTable["role"] | null;
}

const none: readonly never[] = [];

const findToken = lookup("id", (db, is) =>
  db
    .selectFrom("tokens as t")
    .innerJoin("organizations as o", "o.id", "t.organizationId")
    .leftJoin("user as u", "u.id", "t.userId")
    .leftJoin("memberships as m", (on) =>
      on.onRef("m.userId", "=", "t.userId").onRef("m.organizationId", "=", "t.organizationId"),
    )
    .select(["t.id", "t.secretHash", "t.name", "t.scopes", "t.expiresAt", "t.revokedAt", "t.lastUsedAt"])
    .select(["t.userId", "t.organizationId", "o.ownerUserId", "o.claimedAt"])
    .select(["u.email", "u.name as userName", "m.role"])
    .where(is("t.id")),
);

/**
 * Finds the bearer of a personal token; nobody for a token that is unknown, malformed, expired or revoked.
 *
 * One read by the primary key, whatever the number of tokens, brings all that the gates and getMe ask. `lastUsedAt` is
 * written once a minute at most.
 */
export function createCallers({ db, clock, log }: Pick<World, "clock" | "db" | "log">): {
  find(token: string): Promise<Caller | undefined>;
} {
  return {
    async find(token) {
      const parsed = parseSecret(tokenPrefixes.PersonalToken, token);
      if (parsed === undefined) return undefined;
      const row = await findToken(db, parsed.publicId);
      if (row === undefined || !matchesSecret(parsed, row.secretHash)) return undefined;
      const now = clock.now();
      if (row.revokedAt !== null || hasExpired(row, now)) return undefined;
      if (!isRecentUse(row.lastUsedAt, now)) await moveLastUsed(row.id, now);
      return {
        tokenId: row.id,
        tokenName: row.name,
        scopes: readScopes(row.scopes),
        expiresAt: row.expiresAt,
        organizationId: row.organizationId,
        claimed: row.claimedAt !== null,
        inactive: none,
        claimedAt: row.claimedAt,
        ownerUserId: row.ownerUserId,
        userId: row.userId,
        email: row.email,
        userName: row.userName || null,
        role: row.role,
      };
    },
  };

  /** Of many calls at once one writes. That it can't be written is no reason to refuse the call. */
  async function moveLastUsed(id: string, now: number): Promise<void> {
    const [from, to] = recentUse(now);
    try {
      await db
        .updateTable("tokens")
        .set({ lastUsedAt: now })
        .where("id", "=", id)
        .where((eb) => eb.or([eb("lastUsedAt", "is", null), eb("lastUsedAt", "<", from), eb("lastUsedAt", ">", to)]))
        .execute();
    } catch (err) {
      log.warn({ err }, "the last use of a token could not be noted");
    }
  }
}
