import { type RunningPostgres, startEmbeddedPostgres } from "../testing/embedded-postgres.ts";

export type Postgres = Pick<RunningPostgres, "create" | "drop" | "stop">;

/** A PostgreSQL with its own defaults: what is committed is on the disk, as in production. */
export function startPostgres(): Promise<Postgres> {
  return startEmbeddedPostgres({});
}
