import { PostgresAdapter } from "kysely";
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

/** Whether rows that others hold can be passed over. SQLite has one writer at a time, and nothing to pass over. */
export function canSkipLocked(db: Db): boolean {
  return db.getExecutor().adapter instanceof PostgresAdapter;
}
