/** The server as a process: settings from the environment, an exit code for what keeps it from starting, signals. */

import { ConfigError, refuseArguments } from "./config/config.ts";
import { onceOrphaned } from "./process/parent.ts";
import { stopOnSignals } from "./process/signals.ts";
import { CannotStart, type RunningServer, startServer } from "./server.ts";

async function start(): Promise<RunningServer> {
  try {
    refuseArguments(process.argv.slice(2));
    return await startServer(process.env, { greet: console.error });
  } catch (error) {
    if (!(error instanceof ConfigError) && !(error instanceof CannotStart)) throw error;
    console.error(error.message);
    process.exit(error instanceof ConfigError ? 2 : 1);
  }
}

const server = await start();
stopOnSignals(server.stop);
if (process.env.npm_lifecycle_event === "start") onceOrphaned(() => void server.stop("the end of npm"));
