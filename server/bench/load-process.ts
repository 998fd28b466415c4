/** The load, in a process of its own so that it does not share a core's time with what it measures. */
import autocannon from "autocannon";
import type { Asked, LoadRequest, Prepared, Stretch, Told } from "./load.ts";
import { quantile } from "./numbers.ts";

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
  { requests, expected, perConnection }: Prepared,
  stretch: Stretch,
): Promise<Omit<Extract<Told, { kind: "ran" }>, "kind">> {
  const { port, more = [], connections, extent } = stretch;
  const latencies: number[] = [];
  let unexpected = 0;
  let first = 0;
  let last = 0;
  let turn = 0;
  return new Promise((resolve, reject) => {
    const instance = autocannon(
      {
        // Its documentation has several, its types one.
        url: [port, ...more].map((one) => `http://127.0.0.1:${one}`) as unknown as string,
        connections,
        ...("seconds" in extent ? { duration: extent.seconds } : { amount: extent.amount }),
        // autocannon looks this often whether it is time to stop.
        sampleInt: 50,
        setupClient(client) {
          // Each connection has requests of its own, so that no two are about the same claim at once; and it starts
          // anywhere in them, or every stretch would be about the same few.
          const some = requests.filter((_, i) => i % connections === turn);
          const own = some.length > 0 ? some : requests;
          turn++;
          const from = Math.floor(Math.random() * own.length);
          const length = perConnection ?? own.length;
          client.setRequests(Array.from({ length }, (_, i) => ({ ...(own[(from + i) % own.length] as LoadRequest) })));
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
