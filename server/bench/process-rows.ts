/** What is measured of a process and not of its requests: its start, its memory, and how long the generator takes. */
import { spawn } from "node:child_process";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { type Bench, say, whole } from "./bench.ts";
import { MANY } from "./hot-paths.ts";
import { leftovers } from "./leftovers.ts";
import { median } from "./numbers.ts";
import { startServer } from "./processes.ts";
import { prepare } from "./requests.ts";
import { atMost } from "./rows.ts";
import { nobody } from "./seed.ts";

const targets = { readyMilliseconds: 400, memoryMegabytes: 200, generationSeconds: 5 } as const;

/** From the start of the process to its first `/readyz` that says yes. */
export async function starts(bench: Bench): Promise<void> {
  say("starts");
  const fresh: number[] = [];
  const again: number[] = [];
  for (let i = 0; i < bench.options.starts; i++) {
    const { url } = await bench.database(`start-${i}`);
    for (const times of [fresh, again]) {
      const server = await startServer(url, join(bench.folder, "start.log"));
      times.push(server.millisecondsToReady);
      await server.stop();
    }
  }
  for (const [where, times] of [["new database", fresh] as const, ["database from before", again] as const]) {
    const milliseconds = median(times);
    bench.tell({
      what: "start to ready",
      where: `SQLite, ${where}`,
      milliseconds,
      targets: [atMost("start", milliseconds, targets.readyMilliseconds, "milliseconds")],
    });
  }
}

/** One process that has served this many registrations. */
export async function memory(bench: Bench): Promise<void> {
  say(`${whole(MANY)} registrations over HTTP`);
  const { url } = await bench.database("memory");
  const server = await startServer(url, join(bench.folder, "memory.log"));
  await bench.load.prepare("memory", prepare("registration", nobody));
  const { connections } = bench.options;
  await bench.load.run({ name: "memory", port: server.port, connections, extent: { amount: MANY } });
  const megabytes = server.memory();
  await server.stop();
  bench.tell({
    what: "memory after serving registrations",
    where: `SQLite, ${whole(MANY)} registrations`,
    megabytes,
    targets: [atMost("memory", megabytes, targets.memoryMegabytes, "megabytes")],
  });
}

export async function generation({ tell }: Bench): Promise<void> {
  say("generation");
  const start = performance.now();
  const program = fileURLToPath(new URL("../../spec/generate/main.ts", import.meta.url));
  const child = spawn(process.execPath, [program, "--check"], { stdio: ["ignore", "ignore", "inherit"] });
  leftovers.starting(child);
  // 1: generated/ is not what spec/ gives. That is said on stderr, and took the same time.
  const code = await new Promise((resolve) => child.once("exit", resolve));
  if (code !== 0 && code !== 1) throw new Error(`npm run generate -- --check ended with ${String(code)}.`);
  const seconds = (performance.now() - start) / 1000;
  tell({
    what: "npm run generate -- --check",
    where: "",
    seconds,
    targets: [atMost("it", seconds, targets.generationSeconds, "seconds")],
  });
}
