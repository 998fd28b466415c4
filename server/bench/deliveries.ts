/** One measurement of deliveries: a thousand events, eight endpoints that answer, and two more that do not, or late. */
import { type ChildProcess, fork } from "node:child_process";
import { Agent, request } from "node:http";
import { fileURLToPath } from "node:url";
import { operations } from "../../generated/operations.ts";
import type { DatabaseConfig } from "../config.ts";
import { quantile } from "./numbers.ts";
import { ended, freePort, startServer } from "./processes.ts";
import { seed } from "./seed.ts";

const EVENTS = 1_000;
const QUICK = 8;
/** Calls that make events, at once. */
const MAKERS = 10;
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
  readonly toStop: <T extends { stop(): Promise<void> }>(thing: T) => T;
}

export async function deliver({ config, url, log, bad, toStop }: Delivery): Promise<Delivered> {
  const { platformTokens } = await seed(config, 2);
  const [token = ""] = platformTokens;
  const receiver = toStop(await startReceiver(EVENTS * QUICK));
  const urls = Array.from({ length: QUICK }, (_, n) => `http://127.0.0.1:${receiver.port}/${n}`);
  if (bad) urls.push(`http://127.0.0.1:${await freePort()}/dead`, `http://127.0.0.1:${receiver.port}/slow`);
  const server = toStop(await startServer(url, log, ["server/bench/deliveries-process.ts", ...urls]));
  const call = caller(server.port, token);

  // What has been compiled and cached does not count.
  for (let n = 0; n < 300; n++) await call("GET", operations.getCurrentInstall.path);
  const calls: Promise<number>[] = [];
  const timer = setInterval(() => calls.push(timed(call)), CALL_EVERY_MILLISECONDS);
  const start = performance.now();
  let made = 0;
  const maker = async (): Promise<void> => {
    while (made < EVENTS) {
      await call("POST", operations.createProjectLink.path, JSON.stringify({ externalProjectId: String(made++) }));
    }
  };
  await Promise.all([receiver.done, ...Array.from({ length: MAKERS }, maker)]);
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

type Call = (method: string, path: string, body?: string) => Promise<void>;

/** Calls with connections that are kept; rejects on an answer that is no success. */
function caller(port: number, token: string): Call {
  const agent = new Agent({ keepAlive: true });
  return (method, path, body) =>
    new Promise((resolve, reject) => {
      const headers = {
        Authorization: `Bearer ${token}`,
        ...(body === undefined ? {} : { "Content-Type": "application/json", "Content-Length": body.length }),
      };
      const sent = request({ host: "127.0.0.1", port, method, path, headers, agent }, (response) => {
        response.resume();
        response.on("end", () => {
          const { statusCode = 0 } = response;
          if (statusCode >= 200 && statusCode < 300) resolve();
          else reject(new Error(`${method} ${path} was answered ${statusCode}`));
        });
      });
      sent.on("error", reject);
      sent.end(body);
    });
}

interface ReceiverProcess {
  readonly port: number;
  /** When so many deliveries have come to those that answer at once. */
  readonly done: Promise<void>;
  stop(): Promise<void>;
}

async function startReceiver(wanted: number): Promise<ReceiverProcess> {
  const child = fork(fileURLToPath(new URL("./receiver-process.ts", import.meta.url)), [String(wanted)], {
    stdio: ["ignore", "ignore", "inherit", "ipc"],
  });
  const port = Number(await told(child));
  return { port, done: told(child).then(() => {}), stop: () => ended(child) };
}

function told(child: ChildProcess): Promise<unknown> {
  return new Promise((resolve, reject) => {
    child.once("message", resolve);
    child.once("exit", (code) => reject(new Error(`The receiver ended with ${code}.`)));
  });
}
