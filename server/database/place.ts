import { existsSync, realpathSync } from "node:fs";
import { basename, dirname, join, resolve } from "node:path";
import type { DatabaseConfig } from "../config/config.ts";

/** What keeps a command from being done, in words for whoever gave it. */
export class Refused extends Error {
  override readonly name = "Refused";
}

/** A name of a database that tells it from others and holds neither user, password nor option. */
export function nameOf(config: DatabaseConfig): string {
  if (config.kind === "sqlite") return `sqlite:${realPath(config.path)}`;
  // A user without a host, as for a socket, is no URL to others than PostgreSQL.
  const url = new URL(config.url.replace(/^(\w+:\/\/)[^/?#]*@\//, "$1/"));
  const host = url.searchParams.get("host") ?? (url.hostname || process.env.PGHOST || "");
  const port = url.searchParams.get("port") ?? (url.port || process.env.PGPORT || "5432");
  const database = decodeURIComponent(url.pathname.slice(1)) || process.env.PGDATABASE || "";
  return `postgres://${host}:${port}/${database}`;
}

/** @throws {Refused} when there is no such file, which SQLite would make */
export function refuseMissing(config: DatabaseConfig): void {
  if (config.kind === "sqlite" && !existsSync(config.path)) throw new Refused(`There is no file "${config.path}".`);
}

function realPath(path: string): string {
  const absolute = resolve(path);
  if (existsSync(absolute)) return realpathSync(absolute);
  const folder = dirname(absolute);
  return existsSync(folder) ? join(realpathSync(folder), basename(absolute)) : absolute;
}
