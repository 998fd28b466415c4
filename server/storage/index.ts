import { Kysely, sql } from "kysely";
import { Migrator } from "kysely/migration";
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
      const { error } = await new Migrator({ db, provider: migrationProvider(config.kind) }).migrateToLatest();
      if (error) throw new Error("the database schema could not be brought up to date", { cause: error });
    },
    close: () => db.destroy(),
  };
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
