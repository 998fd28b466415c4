/** Settings -> storage -> app -> listen, and how all of it stops again. */

import { once } from "node:events";
import type { AddressInfo } from "node:net";
import { setTimeout as sleep } from "node:timers/promises";
import type { DestinationStream } from "pino";
import { createApp } from "./app.ts";
import { type Config, type Environment, loadConfig } from "./config/config.ts";
import type { SecondOpinion } from "./contract/second-opinion.ts";
import { createKeys } from "./crypto/keys.ts";
import { systemRandom } from "./crypto/random.ts";
import { openToOthers } from "./dev/open-to-others.ts";
import { httpServer } from "./http/server.ts";
import { createRateLimits } from "./limits/index.ts";
import { createMailer } from "./mail/index.ts";
import { expireApprovals } from "./marketplace/approvals/index.ts";
import { publishEvents } from "./marketplace/feed/index.ts";
import { createLogger, type Log } from "./observability/log.ts";
import { createMetrics } from "./observability/metrics.ts";
import { redactText } from "./observability/redact.ts";
import { prepareStop } from "./process/stop.ts";
import { createWorkSignal } from "./process/work-signal.ts";
import { createRetention } from "./retention/index.ts";
import { type Database, openDatabase } from "./storage/index.ts";
import { movableClock, systemClock } from "./time/clock.ts";
import { createOutbound } from "./webhooks/outbound.ts";
import { dnsResolve } from "./webhooks/resolve.ts";
import { createDeliveryWorker } from "./webhooks/worker.ts";
import type { World } from "./world.ts";

/**
 * Ajv, the validators and what only sign-in needs take a while to load: whoever waited for the server to be up is answered first.
 * In development the first use makes them, for there a server is started again and again.
 */
const WARM_UP_MILLISECONDS = 50;

/** What keeps a server from starting, in words for whoever starts it. */
export class CannotStart extends Error {
  override readonly name = "CannotStart";
}

export interface ServerOptions {
  /** Where the log goes, if not to standard output. */
  readonly log?: DestinationStream;
  /** Greets a person in development. */
  readonly greet: (words: string) => void;
  /** Of all surfaces but the console, for whoever starts many servers; loaded where it is not given. */
  readonly secondOpinion?: SecondOpinion;
}

export interface RunningServer {
  /** Takes no new work, finishes what is in flight, closes the database. `why` is logged. */
  stop(why: string): Promise<void>;
}

/**
 * Starts a server with these settings; resolves once it listens.
 *
 * @throws {ConfigError} when a setting is wrong
 * @throws {CannotStart} when the database or the port cannot be used
 */
export async function startServer(env: Environment, options: ServerOptions): Promise<RunningServer> {
  const config = loadConfig(env, systemRandom);
  const log = createLogger(config.logLevel, options.log);
  const clock = config.testClock ? movableClock() : systemClock;
  const database = await prepareDatabase(config, log);
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
  const { secondOpinion } = options;
  const app = await createApp(world, {
    isStopping: () => stopping,
    ...(secondOpinion === undefined ? {} : { secondOpinion }),
  });
  const server = httpServer(app, config);
  const finish = prepareStop(server);
  const outbound = createOutbound({ development: config.mode === "development", resolve: dnsResolve() });
  const prepare = async (): Promise<void> => {
    await expireApprovals(world).catch((err: unknown) => log.error({ err }, "approvals could not be expired"));
    await publishEvents(world);
  };
  const deliveries = createDeliveryWorker(world, { outbound, prepare });
  const retention = createRetention(world);

  await once(server.listen(config.port, config.host), "listening").catch((error: NodeJS.ErrnoException) => {
    const taken = error.code === "EADDRINUSE";
    const why = taken
      ? `port ${config.port} is taken; set PORT to another`
      : `${error.message} (HOST is "${config.host}", PORT is ${config.port})`;
    throw new CannotStart(`The server cannot listen: ${why}.`, { cause: error });
  });
  const { port, address } = server.address() as AddressInfo; // it listens on a port
  log.info({ host: config.host, port, mode: config.mode, database: config.database.kind }, "listening");
  deliveries.start();
  retention.start();
  if (config.mode === "development") {
    const warning = openToOthers(address);
    if (warning !== undefined) log.warn({ address }, warning);
    options.greet(greeting(config.origin, config.smtpUrl !== undefined));
  } else {
    setTimeout(() => {
      app.warmUp().catch((err: unknown) => log.error({ err }, "what the first requests need could not be prepared"));
    }, WARM_UP_MILLISECONDS).unref();
  }

  return {
    async stop(why) {
      if (stopping) return;
      stopping = true;
      log.info({ signal: why }, "stopping");
      // Meanwhile `/readyz` says so, and whoever sends the requests here finds it out.
      if (config.stopDelaySeconds > 0) await sleep(config.stopDelaySeconds * 1000);
      const background = [deliveries.stop(), retention.stop()];
      if (!(await finish())) log.warn("requests were still in flight");
      await Promise.all(background);
      await database.close();
      log.info("stopped");
    },
  };
}

async function prepareDatabase({ database }: Config, log: Log): Promise<Database> {
  try {
    const opened = await openDatabase(database, {
      onConnectionError: (err) => log.error({ err }, "a database connection failed"),
      onPooler: () => log.info("the database is behind a pooler: no statement is prepared, no setting changed"),
    });
    await opened.migrate();
    return opened;
  } catch (cause) {
    throw new CannotStart(`The database (DATABASE_URL) cannot be used: ${redactText(reasonsOf(cause))}.`, { cause });
  }
}

/** An error in words, with what it came from. */
function reasonsOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  // Of a host with several addresses each has its own reason.
  const inner = error instanceof AggregateError ? error.errors[0] : error.cause;
  return [error.message, ...(inner === undefined ? [] : [reasonsOf(inner)])].filter((text) => text !== "").join(": ");
}

function greeting(origin: string, smtp: boolean): string {
  return `
OpenTrain is running in development mode at ${origin}

  start page      ${origin}/
  for agents      ${origin}/auth.md
  reference       ${origin}/docs
  OpenAPI         ${origin}/api/agent/openapi.json
                  ${origin}/api/public/v1/openapi.json
                  ${origin}/api/partner/v1/openapi.json
  discovery       ${origin}/.well-known/oauth-authorization-server
  mail sent       ${smtp ? "over SMTP" : `${origin}/__dev__/mail`}

Stop with Ctrl-C.
`;
}
