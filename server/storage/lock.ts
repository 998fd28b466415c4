import { PostgresAdapter, sql } from "kysely";
import type { Db } from "./schema.ts";

/**
 * Runs `work` in a transaction that holds the organization's row, so that whatever caps, revokes or joins by counting
 * first happens one after the other.
 *
 * The lock is a write of its own (SQLite has no `for update`): under READ COMMITTED the statements after it see what
 * was committed before it was got.
 */
export function lockingOrganization<T>(db: Db, organizationId: string, work: (trx: Db) => Promise<T>): Promise<T> {
  return db.transaction().execute(async (trx) => {
    await trx
      .updateTable("organizations")
      .set((column) => ({ name: column.ref("name") }))
      .where("id", "=", organizationId)
      .execute();
    return work(trx);
  });
}

/** The same for an install's row: what caps its links and endpoints, or ends it. */
export function lockingInstall<T>(db: Db, installId: string, work: (trx: Db) => Promise<T>): Promise<T> {
  return db.transaction().execute(async (trx) => {
    await lockInstall(trx, installId);
    return work(trx);
  });
}

/** Holds an install's row to the end of a transaction that is under way. */
export async function lockInstall(trx: Db, installId: string): Promise<void> {
  await trx
    .updateTable("installs")
    .set((column) => ({ scopes: column.ref("scopes") }))
    .where("id", "=", installId)
    .execute();
}

/** Holds a webhook endpoint's row to the end of a transaction that is under way. */
export async function lockEndpoint(trx: Db, endpointId: string): Promise<void> {
  await trx
    .updateTable("webhookEndpoints")
    .set((column) => ({ url: column.ref("url") }))
    .where("id", "=", endpointId)
    .execute();
}

/** A number that means nothing; whoever else has this database takes another. */
const EVENT_LOG_LOCK = "2914718305521906643";

/** Holds the event log to the end of a transaction: one at a time adds to it, of all instances. SQLite has one writer anyway. */
export async function lockEventLog(trx: Db): Promise<void> {
  if (!canSkipLocked(trx)) return;
  await sql`select pg_advisory_xact_lock(${sql.lit(EVENT_LOG_LOCK)}::bigint)`.execute(trx);
}

/** Whether rows that others hold can be passed over. SQLite has one writer at a time, and nothing to pass over. */
export function canSkipLocked(db: Db): boolean {
  return db.getExecutor().adapter instanceof PostgresAdapter;
}
