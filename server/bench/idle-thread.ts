/** A thread that does nothing but look how late its turns come: so late the machine itself is. */
import { monitorEventLoopDelay } from "node:perf_hooks";
import { workerData } from "node:worker_threads";

const LOOK_MILLISECONDS = 5;

const { shared, resolution } = workerData as { readonly shared: SharedArrayBuffer; readonly resolution: number };
const latest = new Float64Array(shared);
const delays = monitorEventLoopDelay({ resolution });
delays.enable();
setInterval(() => {
  latest[0] = Math.max(latest[0] ?? 0, delays.max / 1e6 - resolution);
  delays.reset();
}, LOOK_MILLISECONDS);
