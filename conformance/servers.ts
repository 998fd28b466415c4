import { randomBytes } from "node:crypto";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { OpenTrain, T } from "./check.ts";
import type { Site } from "./target/site.ts";

/** A database for several servers of one check, one after the other or at once. */
export async function sharedDatabase(t: T): Promise<{ readonly DATABASE_URL: string }> {
  const folder = await mkdtemp(join(tmpdir(), "opentrain-check-"));
  t.atEnd(() => rm(folder, { recursive: true, force: true }));
  return { DATABASE_URL: `sqlite:${join(folder, "server.db")}` };
}

const PRODUCTION = {
  MODE: "production",
  ORIGIN: "https://opentrain.example.com",
  SECRET: randomBytes(32).toString("hex"),
  TEST_CLOCK: undefined,
  RATE_LIMITS: undefined,
};

/** A server in production mode, for all checks that need one; its mail can be read all the same. */
export function productionServer(t: T): Promise<Site<OpenTrain>> {
  return t.server(PRODUCTION, { smtp: true });
}

/** A server whose database can be read and changed: the one under test, if it was started here, or one beside it. */
export async function withStore(t: T): Promise<Site<OpenTrain>> {
  return t.site.hasStore ? t.site : t.server({});
}
