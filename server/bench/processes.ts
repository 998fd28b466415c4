import { type ChildProcess, execFileSync, fork, spawn } from "node:child_process";
import { randomBytes } from "node:crypto";
import { closeSync, openSync, readFileSync, statSync } from "node:fs";
import { get } from "node:http";
import { createServer } from "node:net";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { limitCatalogue } from "../limits/catalogue.ts";
import { ended, leftovers } from "./leftovers.ts";

export interface Running {
  readonly port: number;
  /** From the start of the process to the first answer of `/readyz` that says yes. */
  readonly millisecondsToReady: number;
  /** Resident memory in MB (10^6 bytes). */
  memory(): number;
  stop(): Promise<void>;
  /** One whose file is not the server's own can be talked to. */
  readonly child: ChildProcess;
}

const SERVER = "server/start.js";
const READY_MILLISECONDS = 30_000;
/** Another program may take the port that was free a moment ago. */
const PORTS = 3;

export interface StartOptions {
  /** What Node.js is given: what `npm start` gives it, if left out. */
  readonly entry?: readonly string[];
  /** What it signs with; another one each time, unless it goes on with what one before it has begun. */
  readonly secret?: string;
  /** Further variables of its environment. */
  readonly env?: Readonly<Record<string, string>>;
  /** The checkout whose server it is; this one, if left out. */
  readonly root?: string;
}

/** Starts the server with the settings of production; nothing is sent, and limits count but refuse nobody. */
export function startServer(
  databaseUrl: string,
  logFile: string,
  { entry = startCommand(), secret = newSecret(), root = here, env = {} }: StartOptions = {},
): Promise<Running> {
  return leftovers.start(async () => {
    for (let attempt = 1; ; attempt++) {
      const from = sizeOf(logFile);
      const started = await onPort(await freePort(), { databaseUrl, logFile, entry, secret, root, env });
      if (started !== undefined) return started;
      const log = readFileSync(logFile, "utf8").slice(from);
      if (!log.includes("EADDRINUSE") || attempt === PORTS) throw new Error(`The server did not get ready:\n${log}`);
    }
  });
}

export const newSecret = (): string => randomBytes(32).toString("hex");

interface Settings extends Required<StartOptions> {
  readonly databaseUrl: string;
  readonly logFile: string;
}

function sizeOf(file: string): number {
  return statSync(file, { throwIfNoEntry: false })?.size ?? 0;
}

/** The server on this port; undefined when it ended, or did not get ready in time. */
async function onPort(
  port: number,
  { databaseUrl, logFile, entry, secret, root, env }: Settings,
): Promise<Running | undefined> {
  const start = performance.now();
  const log = openSync(logFile, "a");
  const child = spawn(process.execPath, entry, {
    cwd: root,
    env: {
      PATH: process.env.PATH,
      MODE: "production",
      HOST: "127.0.0.1",
      PORT: String(port),
      ORIGIN: "https://opentrain.example.com",
      DATABASE_URL: databaseUrl,
      SECRET: secret,
      SMTP_URL: "smtp://mail.invalid",
      ...Object.fromEntries(Object.values(limitCatalogue).map(({ variable }) => [variable, "1000000000"])),
      ...env,
    },
    // Production's log is written, as a service manager would.
    stdio: ["ignore", log, log, ...(entry.includes(SERVER) ? [] : (["ipc"] as const))],
  });
  closeSync(log);
  leftovers.starting(child);
  const until = start + READY_MILLISECONDS;
  // Whoever else has the port may say that it is ready, too.
  while (!(await isReady(port)) || !isRunning(child)) {
    if (!isRunning(child) || performance.now() > until) {
      await ended(child);
      return undefined;
    }
    await sleep(5);
  }
  const millisecondsToReady = performance.now() - start;
  leftovers.watch(child, "The server", () => readFileSync(logFile, "utf8").slice(-2000));
  return { port, millisecondsToReady, memory: () => memoryOf(child), stop: () => ended(child), child };
}

function isRunning({ exitCode, signalCode }: ChildProcess): boolean {
  return exitCode === null && signalCode === null;
}

const here = fileURLToPath(new URL("../..", import.meta.url));

/** What `npm start` runs, after `node`: flags of the runtime and the file. */
function startCommand(): readonly string[] {
  const { scripts } = JSON.parse(readFileSync(join(here, "package.json"), "utf8")) as { scripts: { start: string } };
  return scripts.start.split(" ").slice(1);
}

/** Starts the bare Express app, in the same runtime, with the answers that it shall give. */
export function startBare(answers: readonly BareAnswer[]): Promise<Pick<Running, "port" | "stop">> {
  return leftovers.start(() => bare(answers));
}

async function bare(answers: readonly BareAnswer[]): Promise<Pick<Running, "port" | "stop">> {
  const child = fork(fileURLToPath(new URL("./bare-process.ts", import.meta.url)), {
    stdio: ["ignore", "ignore", "inherit", "ipc"],
    execArgv: startCommand().filter((part) => part.startsWith("--")),
    env: { PATH: process.env.PATH, NODE_ENV: "production" },
  });
  leftovers.watch(child, "The bare Express app");
  const port = await new Promise<number>((resolve, reject) => {
    child.once("exit", (code) => reject(new Error(`The bare Express app ended with ${code}.`)));
    child.once("message", (message) => resolve(Number(message)));
    child.send(answers);
  });
  return { port, stop: () => ended(child) };
}

/** One answer of the server, as the bare app repeats it. */
export interface BareAnswer {
  readonly method: "GET" | "POST";
  readonly path: string;
  /** How the body of a request is read. */
  readonly body: "json" | "form" | "none";
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly text: string;
}

/** Resident memory in MB (10^6 bytes). */
export function memoryOf({ pid }: ChildProcess): number {
  if (pid === undefined) throw new Error("The process has not started.");
  // Slim containers have no ps, other systems no /proc.
  const kilobytes =
    process.platform === "linux"
      ? /^VmRSS:\s*(\d+)/m.exec(readFileSync(`/proc/${pid}/status`, "utf8"))?.[1]
      : execFileSync("ps", ["-o", "rss=", "-p", String(pid)], { encoding: "utf8" });
  return (Number(kilobytes) * 1024) / 1e6;
}

function isReady(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const request = get({ port, host: "127.0.0.1", path: "/readyz", agent: false }, (response) => {
      response.resume();
      resolve(response.statusCode === 200);
    });
    request.on("error", () => resolve(false));
  });
}

export async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  if (address === null || typeof address === "string") throw new Error("There is no free port.");
  return address.port;
}
