/** A development server on a fresh database in memory, with a world in it that was made as everybody makes theirs. */

import { ConfigError, refuseArguments } from "../config/config.ts";
import { stopOnSignals } from "../process/signals.ts";
import { CannotStart, type RunningServer, startServer } from "../server.ts";
import { greeting } from "./greeting.ts";
import { playStory } from "./story.ts";

/** What would make it another server than the one that the words describe. */
const FIXED = { MODE: "development", DATABASE_URL: "sqlite::memory:", SMTP_URL: undefined, RATE_LIMITS: "off" };

async function start(): Promise<RunningServer> {
  try {
    refuseArguments(process.argv.slice(2));
    return await startServer(
      { ...process.env, LOG_LEVEL: process.env.LOG_LEVEL ?? "warn", ...FIXED },
      { greet: () => undefined },
    );
  } catch (error) {
    if (!(error instanceof ConfigError) && !(error instanceof CannotStart)) throw error;
    console.error(error.message);
    process.exit(error instanceof ConfigError ? 2 : 1);
  }
}

const server = await start();
stopOnSignals(server.stop);
const origin = process.env.ORIGIN ?? `http://localhost:${process.env.PORT ?? 4000}`;
console.log(greeting(origin, await playStory(origin)));
