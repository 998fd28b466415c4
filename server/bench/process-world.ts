/** What the server's own composition makes of the environment, for processes that put a server together in another way. */
import { loadConfig } from "../config/config.ts";
import { createKeys } from "../crypto/keys.ts";
import { systemRandom as random } from "../crypto/random.ts";
import { createRateLimits } from "../limits/index.ts";
import { createMailer } from "../mail/index.ts";
import { createLogger } from "../observability/log.ts";
import { createMetrics } from "../observability/metrics.ts";
import { createWorkSignal } from "../process/work-signal.ts";
import { openDatabase } from "../storage/index.ts";
import { systemClock as clock } from "../time/clock.ts";
import type { World } from "../world.ts";

export async function openWorld(): Promise<World> {
  const config = loadConfig(process.env, random);
  const { db, migrate } = await openDatabase(config.database);
  await migrate();
  return {
    config,
    clock,
    random,
    db,
    mailer: createMailer(config, clock),
    limits: createRateLimits({ config, clock, db }),
    log: createLogger(config.logLevel),
    metrics: createMetrics({ ofProcess: true }),
    keys: createKeys(config.secret),
    webhookWork: createWorkSignal(),
  };
}
