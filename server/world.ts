import type { Config } from "./config/config.ts";
import type { Keys } from "./crypto/keys.ts";
import type { Random } from "./crypto/random.ts";
import type { RateLimits } from "./limits/rate-limits.ts";
import type { Mailer } from "./mail/mailer.ts";
import type { Log } from "./observability/log.ts";
import type { Metrics } from "./observability/metrics.ts";
import type { WorkSignal } from "./process/work-signal.ts";
import type { Db } from "./storage/schema.ts";
import type { Clock } from "./time/clock.ts";

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
