// SQLITE_CONSTRAINT_PRIMARYKEY and SQLITE_CONSTRAINT_UNIQUE (https://sqlite.org/rescode.html).
const SQLITE_UNIQUE: readonly unknown[] = [1555, 2067];
// SQLITE_BUSY and SQLITE_LOCKED, the lowest byte of all their kinds.
const SQLITE_BUSY: readonly number[] = [5, 6];
/** SQLITE_NOMEM, SQLITE_READONLY, SQLITE_IOERR, SQLITE_FULL and SQLITE_CANTOPEN: what an operator mends while it runs. */
const SQLITE_TEMPORARY: readonly number[] = [...SQLITE_BUSY, 7, 8, 10, 13, 14];
// https://www.postgresql.org/docs/current/errcodes-appendix.html
const POSTGRES_UNIQUE = "23505";
const POSTGRES_READ_ONLY = "25006";
const POSTGRES_ALREADY_THERE: readonly unknown[] = ["42P07", "42710"];
/**
 * Connections that break, resources that are used up, a server that stops, starts or has been cancelled; a lock that was
 * not got, or got in a circle; and a server that only reads, as after a failover.
 */
const POSTGRES_TEMPORARY = /^(?:08\w{3}|53\w{3}|57\w{3}|55P03|40001|40P01|25006)$/;
/** Of Node.js, when the server is not there. */
const SYSTEM_TEMPORARY: readonly unknown[] = [
  "ECONNREFUSED",
  "ECONNRESET",
  "ECONNABORTED",
  "EPIPE",
  "ETIMEDOUT",
  "EHOSTUNREACH",
  "ENETUNREACH",
  "ENOTFOUND",
  "EAI_AGAIN",
];
/** What pg and its pool say without a code. */
const CLIENT_TEMPORARY =
  /^(?:Connection terminated|timeout exceeded when trying to connect|Client (?:was closed|has encountered a connection error))/;

/** Whether a write failed because a row with that key, or another unique value, is there already. */
export function isUniqueViolation(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  if ("errcode" in error && SQLITE_UNIQUE.includes(error.errcode)) return true;
  return "code" in error && error.code === POSTGRES_UNIQUE;
}

/** Whether SQLite refused, and did nothing, because another process has the file. */
export function isBusy(error: unknown): boolean {
  return isSqlite(error, SQLITE_BUSY);
}

function isSqlite(error: unknown, kinds: readonly number[]): boolean {
  const { errcode } = Object(error);
  return typeof errcode === "number" && kinds.includes(errcode & 0xff);
}

/** Whether PostgreSQL refused to write because it is a standby, or was made to read only. */
export function isReadOnly(error: unknown): boolean {
  return Object(error).code === POSTGRES_READ_ONLY;
}

/** Whether a table could not be made because there is one of that name. */
export function isAlreadyThere(error: unknown): boolean {
  return POSTGRES_ALREADY_THERE.includes(Object(error).code);
}

/** Whether the database could not do it now, and may later: what was asked for was not done. */
export function isTemporary(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  if (isSqlite(error, SQLITE_TEMPORARY)) return true;
  // Of a host with several addresses each has its own reason.
  if (error instanceof AggregateError) return error.errors.length > 0 && error.errors.every(isTemporary);
  // A library in between, such as the one for sessions, gives it as the cause.
  if (error.cause !== undefined && isTemporary(error.cause)) return true;
  const { code } = Object(error);
  if (typeof code === "string") return SYSTEM_TEMPORARY.includes(code) || POSTGRES_TEMPORARY.test(code);
  return CLIENT_TEMPORARY.test(error.message);
}
