import { Kysely, PostgresAdapter, sql } from "kysely";
import { type MigrationProvider, Migrator, type MigratorProps } from "kysely/migration";
import type { DatabaseConfig } from "../config/config.ts";
import { isAlreadyThere } from "./errors.ts";
import { migrationProvider } from "./migrations/index.ts";
import type { PostgresEvents } from "./postgres.ts";
import type { Db, Schema } from "./schema.ts";
import { sqliteDialect } from "./sqlite.ts";

export { isBusy, isTemporary, isUniqueViolation } from "./errors.ts";
export type { Db, Schema } from "./schema.ts";

const PING_MILLISECONDS = 2_000;

/** Loaded where it is used: on SQLite a server is there sooner without it. */
const postgres = () => import("./postgres.ts");

export interface Database {
  readonly db: Db;
  /** Which SQL it speaks; better-auth wants to know. */
  readonly kind: "sqlite" | "postgres";
  /** Brings the schema up to date; several instances may do so at the same instant. Rejects when it can't. */
  migrate(options?: {
    /** Even if a copy into the database was interrupted: for whoever goes on with it. */
    readonly whileCopying?: boolean;
  }): Promise<void>;
  close(): Promise<void>;
}

/** Opens the database; nothing is asked of a PostgreSQL server before the first query. */
export async function openDatabase(
  config: DatabaseConfig,
  options: PostgresEvents & {
    /** How long a write to a SQLite file waits for another process's (milliseconds). */
    readonly patience?: number;
    /** Of a SQLite file: fails if another process has it open, and keeps all others out. */
    readonly alone?: boolean;
  } = {},
): Promise<Database> {
  const dialect =
    config.kind === "sqlite"
      ? sqliteDialect(config.path, options.patience, options.alone)
      : (await postgres()).postgresDialect(config.url, options);
  const db = new Kysely<Schema>({ dialect });

  return {
    db,
    kind: config.kind,
    async migrate({ whileCopying = false } = {}) {
      if (!whileCopying && (await hasTable(db, config.kind, UNFINISHED_COPY))) {
        throw new Error("a copy into it was interrupted; `npm run database -- copy` goes on with it");
      }
      const provider = migrationProvider(config.kind);
      // A correction may stand between migrations that a database has had already.
      const options = { provider, allowUnorderedMigrations: true };
      const error = await (config.kind === "sqlite"
        ? migrateOn({ db, ...options })
        : db.transaction().execute(async (trx) => {
            await (await postgres()).lockMigrations(trx);
            // Else the tables of another application in another schema would be taken for ours.
            const failed = await migrateOn({ db: trx, ...options, migrationTableSchema: await currentSchema(trx) });
            if (failed) throw failed;
          })
      ).catch((cause: unknown) => cause);
      if (!error) return;
      if (isAlreadyThere(error)) {
        const own = "give OpenTrain a database, or a role with a schema (create schema authorization), of its own";
        throw new Error(`${FAILED}: another application has tables of the same names there; ${own}`, { cause: error });
      }
      const unknown = await unknownMigrations(db, provider).catch(() => []);
      if (unknown.length > 0) {
        const names = unknown.map((name) => `"${name}"`).join(", ");
        throw new Error(`it belongs to a newer version of OpenTrain (schema ${names}); start that one, or newer`);
      }
      if (error instanceof NoSchema) throw error;
      throw new Error(FAILED, { cause: error });
    },
    close: () => db.destroy(),
  };
}

/** The table that a database has as long as not all has been copied into it. */
export const UNFINISHED_COPY = "unfinishedCopy";

/** The names of all migrations, in their order. */
export async function migrationNames(kind: Database["kind"]): Promise<readonly string[]> {
  return Object.keys(await migrationProvider(kind).getMigrations()).sort();
}

async function hasTable(db: Db, kind: Database["kind"], name: string): Promise<boolean> {
  const { rows } = await (kind === "sqlite"
    ? sql`select 1 from sqlite_master where "type" = 'table' and "name" = ${name}`
    : sql`select 1 from pg_tables where "schemaname" = current_schema() and "tablename" = ${name}`
  ).execute(db);
  return rows.length > 0;
}

const FAILED = "the database schema could not be brought up to date";

class NoSchema extends Error {}

/** What went wrong, if something has. */
async function migrateOn(props: MigratorProps): Promise<unknown> {
  return (await new Migrator(props).migrateToLatest()).error;
}

/** Where tables are made that are not said to be made elsewhere. */
async function currentSchema(db: Db): Promise<string> {
  const { rows } = await sql<{ name: string | null }>`select current_schema() as name`.execute(db);
  const name = rows[0]?.name;
  if (typeof name !== "string") throw new NoSchema("there is no schema for OpenTrain's tables (search_path)");
  return name;
}

/** What was done to the database by migrations that this version does not have. */
async function unknownMigrations(db: Db, provider: MigrationProvider): Promise<readonly string[]> {
  const known = await provider.getMigrations();
  const done = await sql<{ name: string }>`select "name" from ${sql.table("kysely_migration")} order by "name"`.execute(
    db,
  );
  return done.rows.map(({ name }) => name).filter((name) => !(name in known));
}

/** Resolves when the database answers, and takes what is written; rejects after 2 seconds at the latest. */
export async function ping(db: Db): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const tooLate = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error("the database does not answer")), PING_MILLISECONDS);
  });
  try {
    await Promise.race([ask(db), tooLate]);
  } finally {
    clearTimeout(timer);
  }
}

async function ask(db: Db): Promise<void> {
  if (!(db.getExecutor().adapter instanceof PostgresAdapter)) {
    await sql`select 1`.execute(db);
    return;
  }
  const { rows } = await sql<{ readOnly: boolean }>`
    select current_setting('transaction_read_only') = 'on' as "readOnly"`.execute(db);
  if (rows[0]?.readOnly !== false) throw new Error("the database only reads");
}
