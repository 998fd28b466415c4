import { tokenPrefixes } from "../../generated/constants.ts";
import type { PlatformScope } from "../../generated/scopes.ts";
import type { Standing } from "../contract/types.ts";
import { lookup } from "../storage/lookup.ts";
import { isRecentUse, recentUse } from "../tokens/last-use.ts";
import { matchesSecret, parseSecret } from "../tokens/secret.ts";
import type { World } from "../world.ts";
import { readPlatformScopes } from "./scopes.ts";

/** Whoever bears a live platform token, with the install that it belongs to. */
export interface PlatformCaller {
  /** The token's public id. */
  readonly tokenId: string;
  readonly tokenName: string;
  /** Of the token: what the calls are judged by. */
  readonly scopes: readonly PlatformScope[];
  /** An organization becomes a customer by its owner's own hand, so it needs no claim. */
  readonly claimed: true;
  readonly inactive: readonly Standing[];
  /** To what shows more of the people who were hired. */
  readonly consented: boolean;
  readonly install: {
    readonly id: string;
    readonly scopes: readonly PlatformScope[];
    readonly piiConsent: boolean;
    /** Milliseconds since the epoch. */
    readonly createdAt: number;
    /** The customer. */
    readonly organizationId: string;
  };
  readonly app: { readonly id: string; readonly slug: string; readonly name: string };
}

const findToken = lookup("id", (db, is) =>
  db
    .selectFrom("platformTokens as t")
    .innerJoin("installs as i", "i.id", "t.installId")
    .innerJoin("apps as a", "a.id", "i.appId")
    .select(["t.id", "t.secretHash", "t.name", "t.scopes", "t.revokedAt"])
    .select(["i.id as installId", "i.scopes as grantedScopes", "i.piiConsentAt", "i.createdAt", "i.organizationId"])
    .select(["i.lastUsedAt", "i.revokedAt as installRevokedAt"])
    .select(["a.id as appId", "a.slug", "a.name as appName", "a.disabledAt"])
    .where(is("t.id")),
);

/**
 * Finds the bearer of a platform token; nobody for a token that is unknown, malformed or revoked.
 *
 * One read by the primary key, whatever the number of installs, brings all that the gates and getCurrentInstall ask.
 * The install's `lastUsedAt` is written once a minute at most.
 */
export function createPlatformCallers({ db, clock, log, config }: Pick<World, "clock" | "config" | "db" | "log">): {
  find(token: string): Promise<PlatformCaller | undefined>;
} {
  return {
    async find(token) {
      const parsed = parseSecret(tokenPrefixes.PlatformToken, token);
      if (parsed === undefined) return undefined;
      const row = await findToken(db, parsed.publicId);
      if (row === undefined || !matchesSecret(parsed, row.secretHash) || row.revokedAt !== null) return undefined;
      const now = clock.now();
      if (!isRecentUse(row.lastUsedAt, now)) {
        await moveLastUsed(row.installId, now);
      }
      const inactive: Standing[] = [];
      if (row.installRevokedAt !== null) inactive.push("install");
      if (row.disabledAt !== null) inactive.push("app");
      if (!config.annotationPlatform) inactive.push("feature");
      return {
        tokenId: row.id,
        tokenName: row.name,
        scopes: readPlatformScopes(row.scopes),
        claimed: true,
        inactive,
        consented: row.piiConsentAt !== null,
        install: {
          id: row.installId,
          scopes: readPlatformScopes(row.grantedScopes),
          piiConsent: row.piiConsentAt !== null,
          createdAt: row.createdAt,
          organizationId: row.organizationId,
        },
        app: { id: row.appId, slug: row.slug, name: row.appName },
      };
    },
  };

  /** Of many calls at once one writes. That it can't be written is no reason to refuse the call. */
  async function moveLastUsed(id: string, now: number): Promise<void> {
    const [from, to] = recentUse(now);
    try {
      await db
        .updateTable("installs")
        .set({ lastUsedAt: now })
        .where("id", "=", id)
        .where((eb) => eb.or([eb("lastUsedAt", "is", null), eb("lastUsedAt", "<", from), eb("lastUsedAt", ">", to)]))
        .execute();
    } catch (err) {
      log.warn({ err }, "the last use of an install could not be noted");
    }
  }
}
