import type { PlatformScope } from "../../generated/scopes.ts";
import { newId } from "../accounts/id.ts";
import { isBeyond, type Position, pageOf } from "../storage/cursor.ts";
import type { AuditEntriesTable, Db } from "../storage/schema.ts";
import type { World } from "../world.ts";
import { readPlatformScopes, writePlatformScopes } from "./scopes.ts";

export type AuditAction = AuditEntriesTable["action"];

/** Notes what was done, in the transaction that does it. */
export async function writeAudit(
  trx: Db,
  world: Pick<World, "clock" | "random">,
  entry: {
    /** The customer. */
    readonly organizationId: string;
    readonly appId: string;
    readonly userId: string;
    readonly action: AuditAction;
    /** What was granted; null if nothing was. */
    readonly scopes: readonly PlatformScope[] | null;
    readonly now: number;
  },
): Promise<void> {
  const { scopes, now, ...row } = entry;
  const granted = scopes && writePlatformScopes(scopes);
  await trx
    .insertInto("auditEntries")
    .values({ ...row, id: newId(world), scopes: granted, createdAt: now })
    .execute();
}

export interface AuditRecord {
  readonly action: AuditAction;
  readonly appName: string;
  /** Of the human who did it. */
  readonly email: string;
  readonly scopes: readonly PlatformScope[];
  readonly at: number;
}

/** How many lines of a trail are shown at once. */
export const AUDIT_SHOWN = 100;

/** What was done in the name of the customer, the newest first, and where what is older begins. */
export async function readAudit(
  db: Db,
  organizationId: string,
  after: Position | undefined,
): Promise<{ readonly entries: readonly AuditRecord[]; readonly older: Position | undefined }> {
  let query = db
    .selectFrom("auditEntries as e")
    .innerJoin("apps as a", "a.id", "e.appId")
    .innerJoin("user as u", "u.id", "e.userId")
    .select(["e.id", "e.action", "e.scopes", "e.createdAt", "a.name as appName", "u.email"])
    .where("e.organizationId", "=", organizationId)
    .orderBy("e.createdAt", "desc")
    .orderBy("e.id", "desc")
    .limit(AUDIT_SHOWN + 1);
  if (after !== undefined) query = query.where(isBeyond(after, "e.createdAt", "e.id"));
  const { page, last } = pageOf(await query.execute(), AUDIT_SHOWN);
  const entries = page.map(({ action, appName, email, scopes, createdAt }) => ({
    action,
    appName,
    email,
    scopes: scopes === null ? [] : readPlatformScopes(scopes),
    at: createdAt,
  }));
  return { entries, older: last };
}
