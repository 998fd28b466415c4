import { PostgresDialect } from "kysely";
import pg from "pg";
import { prepareStatements } from "./prepared.ts";

const CONNECTIONS = 10;
/** How long a request waits for a connection before it fails; `/readyz` relies on an answer. */
const CONNECT_MILLISECONDS = 5_000;

/**
 * Every query of this server finds its rows by an index, and is the same whenever it is asked: it is planned once. Else
 * PostgreSQL would plan the join that opens an API call anew for each list of tokens, which takes longer than to run it
 * (0.3 against 0.1 ms), and would keep to reading a table as a whole that was small when it made its plan.
 */
const PLANNED_ONCE = "set plan_cache_mode = force_generic_plan; set enable_seqscan = off";

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
    onConnect: (client) => client.query(PLANNED_ONCE),
  });
  // Without a listener a PostgreSQL that restarts ends this process.
  pool.on("error", onError);
  prepareStatements(pool);
  return new PostgresDialect({ pool });
}
