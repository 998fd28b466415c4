import type { DeleteResult } from "kysely";

/**
 * Deletes the rows that were found, by their keys; how many.
 *
 * For part after part of a table that may be large: `delete ... where key in (select ... limit $1)` would be one statement, but one
 * that PostgreSQL has planned while the table was empty, and goes on with: it reads the whole table for each part.
 */
export async function deleteFound<Row>(
  found: Promise<readonly Row[]>,
  deletion: (rows: readonly Row[]) => { executeTakeFirst(): Promise<DeleteResult> },
): Promise<number> {
  const rows = await found;
  if (rows.length === 0) return 0;
  const { numDeletedRows } = await deletion(rows).executeTakeFirst();
  return Number(numDeletedRows);
}
