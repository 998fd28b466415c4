import { type ChildProcess, spawn } from "node:child_process";
import { createInterface } from "node:readline";
import type { Databases } from "../kit/target/databases.ts";
import type { Launcher } from "../kit/target/launch.ts";
import { commandLauncher } from "../profiles/opentrain/launch.ts";

export interface LentServers extends Launcher {
  close(): void;
}

/**
 * Starts our own server: the first as anybody would, and in a process of its own whatever is to be killed or shares its
 * database, which both take a secret. Variants that only have other settings are lent by one process, for to start one
 * in a warm process takes a tenth of the time.
 */
export function lentServers(databases: Databases): LentServers {
  const own = commandLauncher(`"${process.execPath}" server/start.js`, databases);
  const host = spawn(process.execPath, ["server/testing/host.ts"], { stdio: ["pipe", "pipe", "inherit"] });
  const lent = portOf(host).then((port) =>
    commandLauncher(`"${process.execPath}" server/testing/lent.ts ${port}`, databases),
  );
  // Whoever needs one is told.
  lent.catch(() => {});
  let started = 0;
  return {
    async launch(settings, signal) {
      started += 1;
      const launcher = started === 1 || settings.SECRET !== undefined ? own : await lent;
      return launcher.launch(settings, signal);
    },
    close: () => host.stdin.end(),
  };
}

/** It tells its port on its first line. */
async function portOf(host: ChildProcess & { readonly stdout: NodeJS.ReadableStream }): Promise<number> {
  for await (const line of createInterface({ input: host.stdout })) return Number(line);
  throw new Error("the process that lends servers has ended");
}
