import type { TestProject } from "vitest/node";
import { startEmbeddedPostgres } from "./embedded-postgres.ts";

declare module "vitest" {
  export interface ProvidedContext {
    /** `postgres://` URL of a server for tests, without a database name. */
    postgres: string;
  }
}

/** One PostgreSQL for the whole run of vitest; `databases` makes a database of its own for each test file in it. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const { url, stop } = await startEmbeddedPostgres({
    // Nothing here outlives the run, so nothing needs to reach the disk.
    initdbFlags: ["--no-sync"],
    postgresFlags: ["fsync=off", "full_page_writes=off", "synchronous_commit=off", "max_connections=200"].flatMap(
      (setting) => ["-c", setting],
    ),
  });
  project.provide("postgres", url);
  return stop;
}
