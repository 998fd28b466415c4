import type { Store } from "./site.ts";

/** The store of a server that was started with this `DATABASE_URL`; undefined for a database that cannot be read. */
export async function openStore(databaseUrl: string): Promise<Store | undefined> {
  if (databaseUrl === "sqlite::memory:") return undefined;
  if (databaseUrl.startsWith("sqlite:")) {
    const { sqliteStore } = await import("./sqlite-store.ts");
    return sqliteStore(databaseUrl.slice("sqlite:".length));
  }
  if (/^postgres(ql)?:/.test(databaseUrl)) {
    const { postgresStore } = await import("./postgres-store.ts");
    return postgresStore(databaseUrl);
  }
  return undefined;
}
