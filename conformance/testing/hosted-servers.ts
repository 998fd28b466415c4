import { type ChildProcess, spawn } from "node:child_process";
import { createInterface } from "node:readline";
import type { Databases } from "../kit/target/databases.ts";
import type { Launcher } from "../kit/target/launch.ts";
import { commandLauncher } from "../profiles/opentrain/launch.ts";

export interface HostedServers extends Launcher {
  close(): void;
}

/**
 * Starts our own server: the first as anybody would, and so whatever is to be killed. All others run in two processes, in
 * which code is loaded and validators are compiled already: a start takes a tenth of the time there. What joins the
 * database of another has a process without that one, as instances have; the database is all that they share.
 */
export function hostedServers(databases: Databases): HostedServers {
  const own = commandLauncher(`"${process.execPath}" server/start.js`, databases);
  const hosts = [startHost(databases), startHost(databases)] as const;
  let started = 0;
  return {
    async launch(settings, signal, { killed = false } = {}) {
      started += 1;
      const [first, second] = hosts;
      const host = settings.DATABASE_URL === undefined ? first : second;
      const launcher = started === 1 || killed ? own : await host.launcher;
      return launcher.launch(settings, signal);
    },
    close: () => {
      for (const host of hosts) host.process.stdin.end();
    },
  };
}

function startHost(databases: Databases) {
  const host = spawn(process.execPath, ["server/testing/host.ts"], { stdio: ["pipe", "pipe", "inherit"] });
  const launcher = portOf(host).then((port) =>
    commandLauncher(`"${process.execPath}" server/testing/hosted.ts ${port}`, databases),
  );
  // Whoever needs one is told.
  launcher.catch(() => {});
  return { process: host, launcher };
}

/** It tells its port on its first line. */
async function portOf(host: ChildProcess & { readonly stdout: NodeJS.ReadableStream }): Promise<number> {
  for await (const line of createInterface({ input: host.stdout })) return Number(line);
  throw new Error("the host of the servers has ended");
}
