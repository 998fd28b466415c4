import { type Databases, sqliteFiles } from "../../kit/target/databases.ts";
import { type Launcher, launcherOf } from "../../kit/target/launch.ts";

/**
 * Starts servers of this contract by a shell command, in development, with a test clock and without rate limits, unless
 * a check asks for other settings.
 */
export function commandLauncher(command: string, databases: Databases = sqliteFiles): Launcher {
  return launcherOf({
    command,
    databases,
    settings: { MODE: "development", TEST_CLOCK: "on", RATE_LIMITS: "off" },
    readyPath: "/.well-known/oauth-protected-resource",
  });
}
