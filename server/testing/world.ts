import { type Config, type Limits, loadConfig } from "../config/config.ts";
import { createKeys } from "../crypto/keys.ts";
import { systemRandom } from "../crypto/random.ts";
import { createRateLimits } from "../limits/index.ts";
import { createLogger } from "../observability/log.ts";
import { createMetrics } from "../observability/metrics.ts";
import { createWorkSignal } from "../process/work-signal.ts";
import type { Db } from "../storage/schema.ts";
import type { TestClock } from "../time/clock.ts";
import { frozenClock } from "../time/clock.ts";
import type { World } from "../world.ts";
import { type CapturingMailer, capturingMailer } from "./mailer.ts";

export interface TestWorld extends World {
  readonly clock: TestClock;
  readonly mailer: CapturingMailer;
}

/** The settings a server has with no variable set, its database in memory, and what `changes` says. */
export function testConfig(changes: Partial<Omit<Config, "limits">> & { limits?: Partial<Limits> } = {}): Config {
  const { limits, ...others } = changes;
  const defaults = loadConfig({ DATABASE_URL: "sqlite::memory:", LOG_LEVEL: "silent" }, systemRandom);
  return { ...defaults, ...others, limits: { ...defaults.limits, ...limits } };
}

/** A world on `db` whose clock stands still, whose mail can be read, and whose log is silent. */
export function createTestWorld(
  db: Db,
  changes: Parameters<typeof testConfig>[0] = {},
  clock: TestClock = frozenClock(),
): TestWorld {
  const config = testConfig(changes);
  return {
    config,
    clock,
    db,
    random: systemRandom,
    mailer: capturingMailer(),
    limits: createRateLimits({ config, clock, db }),
    log: createLogger(config.logLevel),
    metrics: createMetrics(),
    keys: createKeys(config.secret),
    webhookWork: createWorkSignal(),
  };
}
