import { type DialectAdapter, PostgresAdapter, PostgresDialect, sql, type Transaction } from "kysely";
import pg from "pg";
import { isReadOnly } from "./errors.ts";
import { prepareStatements } from "./prepared.ts";
import type { Schema } from "./schema.ts";

const CONNECTIONS = 10;
/** How long a request waits for a connection before it fails; `/readyz` relies on an answer. */
const CONNECT_MILLISECONDS = 5_000;
/** Kysely's, which another version of this server may wait for. */
const MIGRATION_LOCK = "3853314791062309107";

/**
 * What a connection is told when it is ours alone; it has no rows, and does nothing, when it is not.
 *
 * Every query of this server finds its rows by an index, and is the same whenever it is asked: it is planned once. Else
 * PostgreSQL would plan the join that opens an API call anew for each list of tokens, which takes longer than to run it
 * (0.3 against 0.1 ms), and would keep to reading a table as a whole that was small when it made its plan. And what others
 * have locked is not waited for without end: nothing of ours holds a lock for long.
 *
 * A pooler (PgBouncer and its like) gives a connection of PostgreSQL to others afterwards, with all that was set in it,
 * and ours to another one with the next transaction. It shows by the number of the process, which a pooler makes up.
 */
const OURS_ALONE = `select set_config('plan_cache_mode', 'force_generic_plan', false),
  set_config('enable_seqscan', 'off', false), set_config('lock_timeout', '10s', false)
  where pg_backend_pid() = $1`;

const bigintAsNumber: pg.CustomTypesConfig = {
  // 64-bit integers come as text; ours are milliseconds and counts, far below 2^53. Set per pool: pg's own switch is
  // global to the process.
  getTypeParser: (oid, format) => (oid === pg.types.builtins.INT8 ? Number : pg.types.getTypeParser(oid, format)),
};

/** Whoever migrates holds this to the end of the transaction. */
export async function lockMigrations(trx: Transaction<Schema>): Promise<void> {
  await sql`select set_config('lock_timeout', '1h', true)`.execute(trx);
  await sql`select pg_advisory_xact_lock(${sql.lit(MIGRATION_LOCK)}::bigint)`.execute(trx);
}

/**
 * Kysely's own lock belongs to a connection, which behind a pooler is another one when it is to be given back: there it
 * would stay for good. {@link lockMigrations} is in its place.
 */
class TransactionLock extends PostgresAdapter {
  override async acquireMigrationLock(): Promise<void> {}
  override async releaseMigrationLock(): Promise<void> {}
}

class Dialect extends PostgresDialect {
  override createAdapter(): DialectAdapter {
    return new TransactionLock();
  }
}

export interface PostgresEvents {
  /** An idle connection has broken; it is replaced. */
  readonly onConnectionError?: (error: Error) => void;
  /** A connection has turned out to be a pooler's; told once. */
  readonly onPooler?: () => void;
}

/** Kysely over a pool of connections. */
export function postgresDialect(url: string, { onConnectionError, onPooler }: PostgresEvents): PostgresDialect {
  let isPoolerKnown = false;
  const oursAlone = new WeakSet<pg.ClientBase>();
  const pool = new pg.Pool({
    connectionString: url,
    max: CONNECTIONS,
    connectionTimeoutMillis: CONNECT_MILLISECONDS,
    keepAlive: true,
    application_name: "opentrain",
    types: bigintAsNumber,
    async onConnect(client) {
      // pg has it from the server's greeting, and its types do not know it.
      const { processID } = client as pg.ClientBase & { readonly processID: number | null };
      const { rowCount } = await client.query(OURS_ALONE, [processID ?? 0]);
      if (rowCount === 1) oursAlone.add(client);
      else if (!isPoolerKnown) {
        isPoolerKnown = true;
        onPooler?.();
      }
    },
  });
  // Without a listener a PostgreSQL that restarts ends this process.
  pool.on("error", (error) => onConnectionError?.(error));
  prepareStatements(pool, {
    canPrepare: (client) => oursAlone.has(client),
    // After a failover it leads to a server that only reads, for as long as it lasts: the next one is opened anew.
    onFailure: (error, client) => {
      if (isReadOnly(error)) void client.end();
    },
  });
  return new Dialect({ pool });
}
