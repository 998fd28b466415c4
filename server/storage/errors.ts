// SQLITE_CONSTRAINT_PRIMARYKEY and SQLITE_CONSTRAINT_UNIQUE (https://sqlite.org/rescode.html).
const SQLITE_UNIQUE: readonly unknown[] = [1555, 2067];
// unique_violation (https://www.postgresql.org/docs/current/errcodes-appendix.html).
const POSTGRES_UNIQUE = "23505";

/** Whether a write failed because a row with that key, or another unique value, is there already. */
export function isUniqueViolation(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  if ("errcode" in error && SQLITE_UNIQUE.includes(error.errcode)) return true;
  return "code" in error && error.code === POSTGRES_UNIQUE;
}
