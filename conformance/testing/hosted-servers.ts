import { type ChildProcess, spawn } from "node:child_process";
import { createInterface } from "node:readline";
import type { Databases } from "../kit/target/databases.ts";
import type { Launcher } from "../kit/target/launch.ts";
import { commandLauncher } from "../profiles/opentrain/launch.ts";

export interface HostedServers extends Launcher {
  close(): void;
}

/**
 * Starts our own server: the first as anybody would, and in a process of its own whatever is to be killed or shares its
 * database, which both take a secret. Variants that only have other settings run in one host process, where code is loaded and
 * validators are compiled already: a start takes a tenth of the time there.
 */
export function hostedServers(databases: Databases): HostedServers {
  const own = commandLauncher(`"${process.execPath}" server/start.js`, databases);
  const host = spawn(process.execPath, ["server/testing/host.ts"], { stdio: ["pipe", "pipe", "inherit"] });
  const hosted = portOf(host).then((port) =>
    commandLauncher(`"${process.execPath}" server/testing/hosted.ts ${port}`, databases),
  );
  // Whoever needs one is told.
  hosted.catch(() => {});
  let started = 0;
  return {
    async launch(settings, signal) {
      started += 1;
      const launcher =
        started === 1 || settings.SECRET !== undefined || settings.DATABASE_URL !== undefined ? own : await hosted;
      return launcher.launch(settings, signal);
    },
    close: () => host.stdin.end(),
  };
}

/** It tells its port on its first line. */
async function portOf(host: ChildProcess & { readonly stdout: NodeJS.ReadableStream }): Promise<number> {
  for await (const line of createInterface({ input: host.stdout })) return Number(line);
  throw new Error("the host of the servers has ended");
}
