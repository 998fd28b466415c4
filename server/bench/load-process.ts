/** The load, in a process of its own so that it does not share a core's time with what it measures. */
import autocannon from "autocannon";
import type { Asked, Prepared, Stretch, Told } from "./load.ts";
import { quantile } from "./numbers.ts";

/**
 * A connection sends so many different requests before it begins again: more than it comes to in a stretch, and few
 * enough that this process does not need the other core to clear up its memory.
 */
const REQUESTS_KEPT = 2_000;

const prepared = new Map<string, Prepared>();

process.on("message", async (message: Asked) => {
  if (message.kind === "prepare") {
    prepared.set(message.name, message.prepared);
    tell({ kind: "prepared" });
    return;
  }
  const load = prepared.get(message.stretch.name);
  if (load === undefined) throw new Error(`Nothing is prepared under ${message.stretch.name}.`);
  tell({ kind: "ran", ...(await run(load, message.stretch)) });
});
process.on("disconnect", () => process.exit());

function tell(told: Told): void {
  process.send?.(told);
}

function run(
  { requests, expected }: Prepared,
  stretch: Stretch,
): Promise<Omit<Extract<Told, { kind: "ran" }>, "kind">> {
  const { port, connections, extent } = stretch;
  const latencies: number[] = [];
  let unexpected = 0;
  let first = 0;
  let last = 0;
  let turn = 0;
  return new Promise((resolve, reject) => {
    const instance = autocannon(
      {
        url: `http://127.0.0.1:${port}`,
        connections,
        ...("seconds" in extent ? { duration: extent.seconds } : { amount: extent.amount }),
        // autocannon looks this often whether it is time to stop.
        sampleInt: 50,
        setupClient(client) {
          // Each connection has requests of its own, so that no two are about the same claim at once; and it starts
          // anywhere in them, or every stretch would be about the same few.
          const own = requests.filter((_, i) => i % connections === turn);
          turn++;
          const from = Math.floor(Math.random() * own.length);
          const rotated = own.length > 0 ? [...own.slice(from), ...own.slice(0, from)] : requests;
          client.setRequests(rotated.slice(0, REQUESTS_KEPT).map((request) => ({ ...request })));
        },
        verifyBody: (body) => String(body).includes(expected.text),
      },
      (error, result) => {
        if (error) reject(error as Error);
        else {
          latencies.sort((a, b) => a - b);
          resolve({
            requests: latencies.length,
            seconds: (last - first) / 1000,
            p50: quantile(latencies, 0.5),
            p99: quantile(latencies, 0.99),
            // What was cut off at the end is not an error of the server.
            unexpected: unexpected + result.mismatches + result.errors,
          });
        }
      },
    );
    instance.on("response", (_client, status, _bytes, milliseconds) => {
      last = performance.now();
      if (first === 0) first = last - milliseconds;
      latencies.push(milliseconds);
      if (status !== expected.status) unexpected++;
    });
  });
}
