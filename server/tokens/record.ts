import type { Selectable } from "kysely";
import { tokenPrefixes } from "../../generated/constants.ts";
import type { components } from "../../generated/types/public-api.ts";
import type { DeepReadonly } from "../contract/types.ts";
import type { TokensTable } from "../storage/schema.ts";
import { isoTime } from "../time/iso-time.ts";
import { readScopes } from "./scopes.ts";

export type TokenRow = Selectable<TokensTable>;

/** What may be known of a token: everything but its secret. */
export type TokenRecord = DeepReadonly<components["schemas"]["TokenRecord"]>;

/** The columns of which a record is made. */
export const recordColumns = [
  "id",
  "name",
  "scopes",
  "organizationId",
  "createdAt",
  "lastUsedAt",
  "expiresAt",
  "revokedAt",
] as const;

/** A token as its owner sees it at `now`: the status is derived from its times. */
export function tokenRecord(row: Pick<TokenRow, (typeof recordColumns)[number]>, now: number): TokenRecord {
  return {
    id: row.id,
    name: row.name,
    preview: `${tokenPrefixes.PersonalToken}${row.id.slice(0, 4)}********${row.id.slice(-4)}`,
    scopes: readScopes(row.scopes),
    status: row.revokedAt !== null ? "revoked" : hasExpired(row, now) ? "expired" : "active",
    organizationId: row.organizationId,
    createdAt: isoTime(row.createdAt),
    lastUsedAt: isoOrNull(row.lastUsedAt),
    expiresAt: isoOrNull(row.expiresAt),
    revokedAt: isoOrNull(row.revokedAt),
  };
}

export function hasExpired({ expiresAt }: Pick<TokenRow, "expiresAt">, now: number): boolean {
  return expiresAt !== null && now >= expiresAt;
}

function isoOrNull(time: number | null): string | null {
  return time === null ? null : isoTime(time);
}
