import { PostgresDialect } from "kysely";
import pg from "pg";
import { prepareStatements } from "./prepared.ts";

const CONNECTIONS = 10;
/** How long a request waits for a connection before it fails; `/readyz` relies on an answer. */
const CONNECT_MILLISECONDS = 5_000;

const bigintAsNumber: pg.CustomTypesConfig = {
  // 64-bit integers come as text; ours are milliseconds and counts, far below 2^53. Set per pool: pg's own switch is
  // global to the process.
  getTypeParser: (oid, format) => (oid === pg.types.builtins.INT8 ? Number : pg.types.getTypeParser(oid, format)),
};

/** Kysely over a pool of connections; `onError` hears of idle connections that break (they are replaced). */
export function postgresDialect(url: string, onError: (error: Error) => void): PostgresDialect {
  const pool = new pg.Pool({
    connectionString: url,
    max: CONNECTIONS,
    connectionTimeoutMillis: CONNECT_MILLISECONDS,
    keepAlive: true,
    application_name: "opentrain",
    types: bigintAsNumber,
  });
  // Without a listener a PostgreSQL that restarts ends this process.
  pool.on("error", onError);
  prepareStatements(pool);
  return new PostgresDialect({ pool });
}
