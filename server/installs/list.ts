/** Installs, as the partner and the customer see them. */
import type { PlatformScope } from "../../generated/scopes.ts";
import { isBeyond, type Position, pageOf } from "../storage/cursor.ts";
import type { Db } from "../storage/schema.ts";
import { readPlatformScopes } from "./scopes.ts";

export interface InstallRecord {
  readonly id: string;
  readonly status: "ACTIVE" | "REVOKED";
  /** What was granted last. */
  readonly scopes: readonly PlatformScope[];
  readonly piiConsent: boolean;
  /** Milliseconds since the epoch. */
  readonly createdAt: number;
  readonly grantedAt: number;
  readonly lastUsedAt: number | null;
  readonly revokedAt: number | null;
}

export interface CustomerInstall extends InstallRecord {
  readonly app: { readonly name: string; readonly slug: string; readonly disabled: boolean };
}

export interface PartnerInstall extends InstallRecord {
  readonly organizationName: string;
}

const columns = [
  "i.id",
  "i.scopes",
  "i.piiConsentAt",
  "i.createdAt",
  "i.grantedAt",
  "i.lastUsedAt",
  "i.revokedAt",
] as const;

/** All installs of a customer, the one that was approved last first. */
export async function installsOfCustomer(db: Db, organizationId: string): Promise<readonly CustomerInstall[]> {
  const rows = await db
    .selectFrom("installs as i")
    .innerJoin("apps as a", "a.id", "i.appId")
    .select(columns)
    .select(["a.name", "a.slug", "a.disabledAt"])
    .where("i.organizationId", "=", organizationId)
    .orderBy("i.grantedAt", "desc")
    .orderBy("i.id", "desc")
    .execute();
  return rows.map((row) => ({
    ...record(row),
    app: { name: row.name, slug: row.slug, disabled: row.disabledAt !== null },
  }));
}

/** How many installs of an app are shown at once. */
export const INSTALLS_SHOWN = 200;

/** Who has installed the app, those that approved it last first, and where those that did so before them begin. */
export async function installsOfApp(
  db: Db,
  appId: string,
  after: Position | undefined,
): Promise<{ readonly installs: readonly PartnerInstall[]; readonly older: Position | undefined }> {
  let query = db
    .selectFrom("installs as i")
    .innerJoin("organizations as o", "o.id", "i.organizationId")
    .select(columns)
    .select("o.name as organizationName")
    .where("i.appId", "=", appId)
    .orderBy("i.grantedAt", "desc")
    .orderBy("i.id", "desc")
    .limit(INSTALLS_SHOWN + 1);
  if (after !== undefined) query = query.where(isBeyond(after, "i.grantedAt", "i.id"));
  const { page, last } = pageOf(await query.execute(), INSTALLS_SHOWN);
  const installs = page.map((row) => ({ ...record(row), organizationName: row.organizationName }));
  return { installs, older: last && { createdAt: last.grantedAt, id: last.id } };
}

/** The customer's install of an app, if it ever had one. */
export async function installOf(
  db: Db,
  which: { readonly organizationId: string; readonly appId: string },
): Promise<InstallRecord | undefined> {
  const row = await db
    .selectFrom("installs as i")
    .select(columns)
    .where("i.organizationId", "=", which.organizationId)
    .where("i.appId", "=", which.appId)
    .executeTakeFirst();
  return row && record(row);
}

interface Row {
  readonly id: string;
  readonly scopes: string;
  readonly piiConsentAt: number | null;
  readonly createdAt: number;
  readonly grantedAt: number;
  readonly lastUsedAt: number | null;
  readonly revokedAt: number | null;
}

function record({ id, scopes, piiConsentAt, createdAt, grantedAt, lastUsedAt, revokedAt }: Row): InstallRecord {
  return {
    id,
    status: revokedAt === null ? "ACTIVE" : "REVOKED",
    scopes: readPlatformScopes(scopes),
    piiConsent: piiConsentAt !== null,
    createdAt,
    grantedAt,
    lastUsedAt,
    revokedAt,
  };
}
