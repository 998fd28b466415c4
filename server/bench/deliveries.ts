/** One measurement of deliveries: a thousand events, eight endpoints that answer, and two more that do not, or late. */
import { fork } from "node:child_process";
import { Agent, request } from "node:http";
import { fileURLToPath } from "node:url";
import { operations } from "../../generated/operations.ts";
import type { DatabaseConfig } from "../config/config.ts";
import { ask, told } from "./children.ts";
import { ended, leftovers } from "./leftovers.ts";
import { quantile } from "./numbers.ts";
import { freePort, startServer } from "./processes.ts";
import { seed } from "./seed.ts";

const EVENTS = 1_000;
const QUICK = 8;
/** Calls that make events, at once. */
const MAKERS = 10;
/** Of those who make events, and as many of those whose calls are timed. */
const CONNECTIONS = 10;
const WARM_UP = 300;
/** Between two calls whose time is taken. */
const CALL_EVERY_MILLISECONDS = 4;

export interface Delivered {
  /** From the first event to the last delivery to the eight. */
  readonly seconds: number;
  /** Milliseconds of a call meanwhile. */
  readonly p50: number;
  readonly p99: number;
}

export interface Delivery {
  readonly config: DatabaseConfig;
  readonly url: string;
  readonly log: string;
  /** Whether there are also two that are dead and slow. */
  readonly bad: boolean;
}

export async function deliver({ config, url, log, bad }: Delivery): Promise<Delivered> {
  const { platformTokens } = await seed(config, 2);
  const [token = ""] = platformTokens;
  const receiver = await leftovers.start(startReceiver);
  const urls = Array.from({ length: QUICK }, (_, n) => `http://127.0.0.1:${receiver.port}/${n}`);
  if (bad) urls.push(`http://127.0.0.1:${await freePort()}/dead`, `http://127.0.0.1:${receiver.port}/slow`);
  const server = await startServer(url, log, { entry: ["server/bench/deliveries-process.ts", ...urls] });
  const [call, timedCall] = [caller(server.port, token), caller(server.port, token)];
  const make = async (names: readonly string[]): Promise<readonly string[]> => {
    const waiting = [...names];
    const ids: string[] = [];
    const maker = async (): Promise<void> => {
      for (let name = waiting.pop(); name !== undefined; name = waiting.pop()) {
        const made = await call("POST", operations.createProjectLink.path, JSON.stringify({ externalProjectId: name }));
        ids.push((JSON.parse(made) as { projectLink: { id: string } }).projectLink.id);
      }
    };
    const arrived = receiver.hasGot(names.length * QUICK);
    await Promise.all(Array.from({ length: MAKERS }, maker));
    await arrived;
    return ids;
  };

  // What has been compiled and cached by then does not count. An install has room for a thousand links.
  const warm = await make(Array.from({ length: WARM_UP }, (_, n) => `warm ${n}`));
  for (const id of warm) await call("DELETE", operations.deleteProjectLink.path.replace("{linkId}", id));

  await Promise.all(Array.from({ length: WARM_UP }, () => timed(timedCall)));

  const calls: Promise<number>[] = [];
  const timer = setInterval(() => {
    const one = timed(timedCall);
    // That it failed is said when all of them are asked how they ended.
    one.catch(() => {});
    calls.push(one);
  }, CALL_EVERY_MILLISECONDS);
  const start = performance.now();
  await make(Array.from({ length: EVENTS }, (_, n) => String(n)));
  const seconds = (performance.now() - start) / 1000;
  clearInterval(timer);
  const latencies = await Promise.all(calls);
  await Promise.all([server.stop(), receiver.stop()]);
  latencies.sort((a, b) => a - b);
  return { seconds, p50: quantile(latencies, 0.5), p99: quantile(latencies, 0.99) };
}

async function timed(call: Call): Promise<number> {
  const start = performance.now();
  await call("GET", operations.getCurrentInstall.path);
  return performance.now() - start;
}

type Call = (method: string, path: string, body?: string) => Promise<string>;

/** Calls over a few connections that are kept, used in turn so that none is closed as idle; rejects on what is no success. */
function caller(port: number, token: string): Call {
  const agent = new Agent({ keepAlive: true, scheduling: "fifo", maxSockets: CONNECTIONS });
  return (method, path, body) =>
    new Promise((resolve, reject) => {
      const headers = {
        Authorization: `Bearer ${token}`,
        ...(body === undefined ? {} : { "Content-Type": "application/json", "Content-Length": body.length }),
      };
      const sent = request({ host: "127.0.0.1", port, method, path, headers, agent }, (response) => {
        let text = "";
        response.setEncoding("utf8").on("data", (part: string) => {
          text += part;
        });
        response.on("end", () => {
          const { statusCode = 0 } = response;
          if (statusCode >= 200 && statusCode < 300) resolve(text);
          else reject(new Error(`${method} ${path} was answered ${statusCode}`));
        });
      });
      sent.on("error", reject);
      sent.end(body);
    });
}

interface ReceiverProcess {
  readonly port: number;
  /** When so many more deliveries have come to those that answer at once. */
  hasGot(count: number): Promise<void>;
  stop(): Promise<void>;
}

async function startReceiver(): Promise<ReceiverProcess> {
  const child = fork(fileURLToPath(new URL("./receiver-process.ts", import.meta.url)), {
    stdio: ["ignore", "ignore", "inherit", "ipc"],
  });
  leftovers.watch(child, "The receiver");
  const port = Number(await told(child));
  return {
    port,
    async hasGot(count) {
      await ask(child, count);
    },
    stop: () => ended(child),
  };
}
