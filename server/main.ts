/** Settings -> storage -> app -> listen; stops cleanly on SIGTERM and SIGINT. */

import { setTimeout as sleep } from "node:timers/promises";
import { createApp } from "./app.ts";
import { type Config, ConfigError, loadConfig, refuseArguments } from "./config/config.ts";
import { createKeys } from "./crypto/keys.ts";
import { systemRandom } from "./crypto/random.ts";
import { httpServer } from "./http/server.ts";
import { createRateLimits } from "./limits/index.ts";
import { createMailer } from "./mail/index.ts";
import { createLogger } from "./observability/log.ts";
import { createMetrics } from "./observability/metrics.ts";
import { redactText } from "./observability/redact.ts";
import { onceOrphaned } from "./process/parent.ts";
import { prepareStop } from "./process/stop.ts";
import { createWorkSignal } from "./process/work-signal.ts";
import { type Database, openDatabase } from "./storage/index.ts";
import { movableClock, systemClock } from "./time/clock.ts";
import { createOutbound } from "./webhooks/outbound.ts";
import { dnsResolve } from "./webhooks/resolve.ts";
import { createDeliveryWorker } from "./webhooks/worker.ts";
import type { World } from "./world.ts";

/**
 * Validators and what only sign-in needs take a while to make: whoever waited for the server to be up is answered first.
 * In development the first use makes them, for there a server is started again and again.
 */
const WARM_UP_MILLISECONDS = 300;

function configure(): Config {
  try {
    refuseArguments(process.argv.slice(2));
    return loadConfig(process.env, systemRandom);
  } catch (error) {
    if (!(error instanceof ConfigError)) throw error;
    console.error(error.message);
    process.exit(2);
  }
}

/** An error in words, with what it came from. */
function reasonsOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  // Of a host with several addresses each has its own reason.
  const inner = error instanceof AggregateError ? error.errors[0] : error.cause;
  return [error.message, ...(inner === undefined ? [] : [reasonsOf(inner)])].filter((text) => text !== "").join(": ");
}

async function prepareDatabase(): Promise<Database> {
  try {
    const opened = await openDatabase(config.database, {
      onConnectionError: (err) => log.error({ err }, "a database connection failed"),
    });
    await opened.migrate();
    return opened;
  } catch (err) {
    console.error(`The database (DATABASE_URL) cannot be used: ${redactText(reasonsOf(err))}.`);
    process.exit(1);
  }
}

const config = configure();
const log = createLogger(config.logLevel);
const clock = config.testClock ? movableClock() : systemClock;
const database = await prepareDatabase();
const world: World = {
  config,
  clock,
  random: systemRandom,
  db: database.db,
  mailer: createMailer(config, clock),
  limits: createRateLimits({ config, clock, db: database.db }),
  log,
  metrics: createMetrics({ ofProcess: true }),
  keys: createKeys(config.secret),
  webhookWork: createWorkSignal(),
};

let stopping = false;
const app = await createApp(world, { isStopping: () => stopping });
const server = httpServer(app, config);
const finish = prepareStop(server);
const outbound = createOutbound({ development: config.mode === "development", resolve: dnsResolve() });
const deliveries = createDeliveryWorker(world, { outbound });

server.once("error", (error: NodeJS.ErrnoException) => {
  const why = error.code === "EADDRINUSE" ? `port ${config.port} is taken; set PORT to another` : error.message;
  console.error(`The server cannot listen: ${why}.`);
  process.exit(1);
});
server.listen(config.port, config.host, () => {
  const address = server.address();
  const port = typeof address === "object" && address ? address.port : config.port;
  log.info({ host: config.host, port, mode: config.mode, database: config.database.kind }, "listening");
  if (config.mode === "development") greet(config.origin);
  deliveries.start();
  if (config.mode === "development") return;
  setTimeout(() => {
    app.warmUp().catch((err: unknown) => log.error({ err }, "what the first requests need could not be prepared"));
  }, WARM_UP_MILLISECONDS).unref();
});

function greet(origin: string): void {
  console.error(`
OpenTrain is running in development mode at ${origin}

  start page      ${origin}/
  for agents      ${origin}/auth.md
  OpenAPI         ${origin}/api/agent/openapi.json
                  ${origin}/api/public/v1/openapi.json
                  ${origin}/api/partner/v1/openapi.json
  discovery       ${origin}/.well-known/oauth-authorization-server
  mail sent       ${config.smtpUrl ? "over SMTP" : `${origin}/__dev__/mail`}

Stop with Ctrl-C.
`);
}

/** Take no new work, finish what is in flight, close the database. */
async function stop(signal: string): Promise<void> {
  if (stopping) return;
  stopping = true;
  log.info({ signal }, "stopping");
  // Meanwhile `/readyz` says so, and whoever sends the requests here finds it out.
  if (config.stopDelaySeconds > 0) await sleep(config.stopDelaySeconds * 1000);
  const delivered = deliveries.stop();
  if (!(await finish())) log.warn("requests were still in flight");
  await delivered;
  await database.close();
  log.info("stopped");
}

for (const signal of ["SIGTERM", "SIGINT"] as const) process.on(signal, () => void stop(signal));
if (process.env.npm_lifecycle_event === "start") onceOrphaned(() => void stop("the end of npm"));
