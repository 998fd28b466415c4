/**
 * The server with a histogram of how long its event loop is held: asked "reset" it begins anew, asked "held" it tells the longest
 * time, asked "remove" it removes all that has served its purpose, as the retention does, and tells it of each kind.
 */
import { monitorEventLoopDelay } from "node:perf_hooks";
import { setTimeout as sleep } from "node:timers/promises";
import { Worker } from "node:worker_threads";
import { createApp } from "../app.ts";
import { httpServer } from "../http/server.ts";
import { createRetention } from "../retention/index.ts";
import type { HeldKind, HeldTold } from "./growth.ts";
import { openWorld } from "./process-world.ts";

/** A turn that takes no longer is not seen; each figure has it in it. */
const RESOLUTION_MILLISECONDS = 2;

const delays = monitorEventLoopDelay({ resolution: RESOLUTION_MILLISECONDS });
const world = await openWorld();
const app = await createApp(world);
// As production does soon after its start.
await app.warmUp();
httpServer(app).listen(world.config.port, world.config.host);
delays.enable();

/** How long the machine has kept a thread waiting that does nothing. */
const idle = new Float64Array(new SharedArrayBuffer(Float64Array.BYTES_PER_ELEMENT));
new Worker(new URL("./idle-thread.ts", import.meta.url), {
  workerData: { shared: idle.buffer, resolution: RESOLUTION_MILLISECONDS },
});

function reset(): void {
  delays.reset();
  idle[0] = 0;
}

function held(): number {
  return Math.max(0, delays.max / 1e6 - RESOLUTION_MILLISECONDS);
}

/** The longest hold of each kind, and its rows. */
async function remove(): Promise<readonly HeldKind[]> {
  const kinds: HeldKind[] = [];
  let since = performance.now();
  const removed = (kind: string, rows: number): void => {
    const last = kinds.at(-1);
    if (last?.kind !== kind) {
      kinds.push({ kind, rows, milliseconds: held(), idle: idle[0] ?? 0, seconds: 0 });
      since = performance.now();
    } else {
      kinds[kinds.length - 1] = {
        kind,
        rows: last.rows + rows,
        milliseconds: Math.max(last.milliseconds, held()),
        idle: Math.max(last.idle, idle[0] ?? 0),
        seconds: (performance.now() - since) / 1000,
      };
    }
    reset();
  };
  reset();
  const retention = createRetention({ ...world, metrics: { ...world.metrics, removed } });
  if (!(await retention.runDue())) throw new Error("Not all was removed.");
  await retention.stop();
  return kinds;
}

process.on("message", async (asked: "reset" | "held" | "remove") => {
  // What is going on has to end before it shows in the histogram.
  if (asked === "held") await sleep(5 * RESOLUTION_MILLISECONDS);
  const told: HeldTold = { held: held(), idle: idle[0] ?? 0, kinds: asked === "remove" ? await remove() : [] };
  if (asked === "reset") reset();
  process.send?.(told);
});
process.on("disconnect", () => process.exit());
