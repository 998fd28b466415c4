import type { Clock } from "./clock.ts";
import type { Config } from "./config.ts";
import type { Keys } from "./keys.ts";
import type { RateLimits } from "./limits/rate-limits.ts";
import type { Log } from "./log.ts";
import type { Mailer } from "./mail/mailer.ts";
import type { Metrics } from "./metrics.ts";
import type { Random } from "./random.ts";
import type { Db } from "./storage/schema.ts";
import type { WorkSignal } from "./webhooks/work-signal.ts";

/** All that the server knows of the outside: whoever gets one can be tested by handing in another. */
export interface World {
  readonly config: Config;
  readonly clock: Clock;
  readonly random: Random;
  readonly db: Db;
  readonly mailer: Mailer;
  readonly limits: RateLimits;
  readonly log: Log;
  readonly metrics: Metrics;
  readonly keys: Keys;
  readonly webhookWork: WorkSignal;
}
