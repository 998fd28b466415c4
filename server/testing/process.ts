/** The server as a process of its own, to be started, stopped and killed; whatever still runs after a test is killed. */
import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync } from "node:fs";
import { rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import { operations } from "../../generated/operations.ts";
import type { DatabaseConfig } from "../config/config.ts";
import { systemRandom } from "../crypto/random.ts";
import { type Database, openDatabase } from "../storage/index.ts";
import { systemClock } from "../time/clock.ts";
import { afterFile, afterTest } from "./after.ts";
import { newInstall } from "./install.ts";

const start = fileURLToPath(new URL("../start.js", import.meta.url));

export const secret: string = "0123456789abcdef".repeat(4);

let made: string | undefined;

/** The folder that processes run in; gone after the tests of the file. */
export function folder(): string {
  if (made !== undefined) return made;
  const path = mkdtempSync(join(tmpdir(), "opentrain-process-"));
  made = path;
  afterFile(() => {
    made = undefined;
    return rm(path, { recursive: true, force: true });
  });
  return path;
}

async function kill(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const gone = once(child, "exit");
  child.kill("SIGKILL");
  await gone;
}

export interface Process {
  readonly child: ChildProcess;
  /** What it wrote to standard error so far. */
  readonly stderr: () => string;
  /** Resolves to exit code or signal. */
  readonly exited: Promise<number | string>;
}

/** The server as `npm start` starts it, without npm: what it may write is in its working folder. */
export const bare = (...args: string[]): Command => ({
  program: process.execPath,
  args: [start, ...args],
  cwd: folder(),
});

interface How {
  readonly command?: Command;
  /** It is killed after the file's tests, not after the test that has started it. */
  readonly outlivesTest?: boolean;
}

export interface Command {
  readonly program: string;
  readonly args: readonly string[];
  readonly cwd: string;
}

export function run(
  env: Readonly<Record<string, string>>,
  { command: { program, args, cwd } = bare(), outlivesTest = false }: How = {},
): Process {
  // Nothing of this process's own settings.
  const child = spawn(program, args, { cwd, env, stdio: ["ignore", "pipe", "pipe"] });
  (outlivesTest ? afterFile : afterTest)(() => kill(child));
  let text = "";
  child.stderr.setEncoding("utf8").on("data", (part: string) => {
    text += part;
  });
  // When all that it wrote has been read as well.
  const exited = once(child, "close").then(([code, signal]): number | string => code ?? signal);
  return { child, exited, stderr: () => text };
}

export interface Running extends Process {
  readonly origin: string;
  readonly port: number;
  /** How many registrations it has answered with 200, by its log. */
  readonly registered: () => number;
  /** What it has logged, beside requests. */
  readonly logged: () => readonly string[];
}

/** Starts it on a free port, with these settings and what it cannot do without. */
export async function startServer(
  database: DatabaseConfig,
  settings: Readonly<Record<string, string>> = {},
  how?: How,
): Promise<Running> {
  const url = database.kind === "sqlite" ? `sqlite:${database.path}` : database.url;
  const started = run(
    {
      DATABASE_URL: url,
      PORT: "0",
      ORIGIN: "http://localhost:4000",
      SECRET: secret,
      ...settings,
    },
    how,
  );
  const lines = createInterface({ input: started.child.stdout ?? process.stdin });
  let registered = 0;
  const logged: string[] = [];
  const port = await new Promise<number>((resolve, reject) => {
    lines.on("line", (line) => {
      // What npm prints is none.
      if (!line.startsWith("{")) return;
      const entry = JSON.parse(line) as { msg: string; port?: number; operation?: string; status?: number };
      if (entry.msg === "listening") resolve(entry.port ?? 0);
      if (entry.operation === "registerAgent" && entry.status === 200) registered++;
      if (entry.operation === undefined) logged.push(entry.msg);
    });
    started.exited.then((how) => reject(new Error(`it ended (${how}): ${started.stderr()}`)));
  });
  return { ...started, port, origin: `http://127.0.0.1:${port}`, registered: () => registered, logged: () => logged };
}

export async function withDatabase<T>(config: DatabaseConfig, work: (database: Database) => Promise<T>): Promise<T> {
  const database = await openDatabase(config);
  try {
    return await work(database);
  } finally {
    await database.close();
  }
}

/** The bearer of an app's install, in a database that nobody has migrated yet. */
export function install(config: DatabaseConfig): Promise<string> {
  return withDatabase(config, async ({ db, migrate }) => {
    await migrate();
    return `Bearer ${(await newInstall({ db, clock: systemClock, random: systemRandom })).token}`;
  });
}

/** Makes an endpoint that hears of new project links, and gives its id. */
export async function makeEndpoint(origin: string, authorization: string, url: string): Promise<string> {
  const { path } = operations.createWebhookEndpoint;
  const made = await post(origin + path, authorization, { url, eventTypes: ["project_link.created"] });
  return (made as { readonly webhookEndpoint: { readonly id: string } }).webhookEndpoint.id;
}

/** Links a project, which makes an event, and gives the link's id. */
export async function makeLink(origin: string, authorization: string, externalProjectId: string): Promise<string> {
  const made = await post(origin + operations.createProjectLink.path, authorization, { externalProjectId });
  return (made as { readonly projectLink: { readonly id: string } }).projectLink.id;
}

async function post(url: string, authorization: string, json: object): Promise<unknown> {
  const headers = { authorization, "content-type": "application/json" };
  const response = await fetch(url, { method: "POST", headers, body: JSON.stringify(json) });
  if (response.status !== 201) throw new Error(`${url}: ${response.status}`);
  return response.json();
}
