import { Kysely, sql } from "kysely";
import { type MigrationProvider, Migrator } from "kysely/migration";
import type { DatabaseConfig } from "../config.ts";
import { migrationProvider } from "./migrations/index.ts";
import { postgresDialect } from "./postgres.ts";
import type { Db, Schema } from "./schema.ts";
import { sqliteDialect } from "./sqlite.ts";

export { isUniqueViolation } from "./errors.ts";
export type { Db, Schema } from "./schema.ts";

const PING_MILLISECONDS = 2_000;

export interface Database {
  readonly db: Db;
  /** Which SQL it speaks; better-auth wants to know. */
  readonly kind: "sqlite" | "postgres";
  /** Brings the schema up to date; several instances may do so at the same instant. Rejects when it can't. */
  migrate(): Promise<void>;
  close(): Promise<void>;
}

/** Opens the database; nothing is asked of a PostgreSQL server before the first query. */
export async function openDatabase(
  config: DatabaseConfig,
  options: { readonly onConnectionError?: (error: Error) => void } = {},
): Promise<Database> {
  const dialect =
    config.kind === "sqlite"
      ? sqliteDialect(config.path)
      : postgresDialect(config.url, options.onConnectionError ?? (() => {}));
  const db = new Kysely<Schema>({ dialect });

  return {
    db,
    kind: config.kind,
    async migrate() {
      const provider = migrationProvider(config.kind);
      // A correction may stand between migrations that a database has had already.
      const { error } = await new Migrator({ db, provider, allowUnorderedMigrations: true }).migrateToLatest();
      if (!error) return;
      const unknown = await unknownMigrations(db, provider).catch(() => []);
      if (unknown.length > 0) {
        const names = unknown.map((name) => `"${name}"`).join(", ");
        throw new Error(`it belongs to a newer version of OpenTrain (schema ${names}); start that one, or newer`);
      }
      throw new Error("the database schema could not be brought up to date", { cause: error });
    },
    close: () => db.destroy(),
  };
}

/** What was done to the database by migrations that this version does not have. */
async function unknownMigrations(db: Db, provider: MigrationProvider): Promise<readonly string[]> {
  const known = await provider.getMigrations();
  const done = await sql<{ name: string }>`select "name" from ${sql.table("kysely_migration")} order by "name"`.execute(
    db,
  );
  return done.rows.map(({ name }) => name).filter((name) => !(name in known));
}

/** Resolves when the database answers a trivial query; rejects after 2 seconds at the latest. */
export async function ping(db: Db): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const tooLate = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error("the database does not answer")), PING_MILLISECONDS);
  });
  try {
    await Promise.race([sql`select 1`.execute(db), tooLate]);
  } finally {
    clearTimeout(timer);
  }
}
