import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { randomInt } from "node:crypto";
import { rmSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { Deadline } from "../engine/deadline.ts";
import { LaunchFailed, NoAnswer, Stopped } from "../engine/failure.ts";
import { send } from "../http/client.ts";
import { SUITE } from "../suite.ts";
import type { Databases } from "./databases.ts";

/** A server process, running. */
export interface Launched {
  /** What it calls itself. */
  readonly origin: string;
  /** Where to connect. */
  readonly base: string;
  /** The `DATABASE_URL` that it was given. */
  readonly database: string;
  log(): string;
  stop(): Promise<void>;
  /** Ends it by SIGKILL. */
  kill(): Promise<void>;
}

export interface LaunchOptions {
  /** Whether it will be killed, and has to be a process of its own. */
  readonly killed?: boolean | undefined;
}

/** Starts servers with settings of choice. */
export interface Launcher {
  launch(
    env: Readonly<Record<string, string | undefined>>,
    signal?: AbortSignal,
    about?: LaunchOptions,
  ): Promise<Launched>;
}

const START_MS = 45_000;
const STOP_MS = 5000;

/** How servers are started. */
export interface ServerCommand {
  /** For the shell. */
  readonly command: string;
  readonly databases: Databases;
  /** Environment variables of every server, which a check may lay its own over. */
  readonly settings: Readonly<Record<string, string>>;
  /** A server has started when it answers a GET of this path. */
  readonly readyPath: string;
}

/**
 * Starts servers by a command, each with its own port and database.
 *
 * The command gets `HOST`, `PORT`, `ORIGIN`, `DATABASE_URL`, the settings of all, and whatever the check lays over them;
 * undefined takes a setting away.
 */
export function launcherOf({ command, databases, settings: common, readyPath }: ServerCommand): Launcher {
  return {
    async launch(settings, signal) {
      const folder = await mkdtemp(join(tmpdir(), `${SUITE}-`));
      // A server that takes over the database of another brings its own setting.
      const database = settings.DATABASE_URL === undefined ? await databases.create(folder) : undefined;
      const port = await freePort();
      const base = `http://127.0.0.1:${port}`;
      const env: Record<string, string | undefined> = {
        ...process.env,
        ...common,
        HOST: "127.0.0.1",
        PORT: String(port),
        ORIGIN: base,
        DATABASE_URL: database?.url,
        ...settings,
      };
      // A group of its own: a shell may stand between us and the server, and a signal must reach both.
      const child = spawn(command, { shell: true, detached: HAS_GROUPS, env, stdio: ["ignore", "pipe", "pipe"] });
      const output: string[] = [];
      endWithUs(child, folder);
      child.stdout.on("data", (chunk: Buffer) => output.push(chunk.toString()));
      child.stderr.on("data", (chunk: Buffer) => output.push(chunk.toString()));
      const log = (): string => output.join("");
      const stop = async (): Promise<void> => {
        await end(child, "SIGTERM");
        await rm(folder, { recursive: true, force: true });
        await database?.drop();
      };
      try {
        await answering(base, env.ORIGIN ?? base, readyPath, child, log, signal);
      } catch (error) {
        await stop();
        throw error;
      }
      return {
        origin: env.ORIGIN ?? base,
        base,
        database: env.DATABASE_URL ?? "",
        log,
        stop,
        kill: () => end(child, "SIGKILL"),
      };
    },
  };
}

async function answering(
  base: string,
  origin: string,
  path: string,
  child: ChildProcess,
  log: () => string,
  signal: AbortSignal | undefined,
): Promise<void> {
  let failed: Error | undefined;
  child.on("error", (error) => {
    failed = error;
  });
  const deadline = new Deadline(START_MS);
  while (deadline.left() > 0) {
    if (signal?.aborted) throw new Stopped("stopped while a server was starting");
    if (failed !== undefined) throw new LaunchFailed(`the server cannot be started: ${failed.message}`, log(), null);
    if (child.exitCode !== null || child.signalCode !== null) {
      throw new LaunchFailed(`the server ended with code ${child.exitCode} instead of starting`, log(), child.exitCode);
    }
    try {
      const headers = { host: new URL(origin).host };
      await send(base, { method: "GET", target: path, headers, timeoutMs: 5000 }, signal);
      return;
    } catch (error) {
      if (!(error instanceof NoAnswer)) throw error;
    }
    await sleep(50);
  }
  throw new LaunchFailed(`the server does not answer at ${base} within ${START_MS / 1000} s`, log(), null);
}

async function end(child: ChildProcess, signal: "SIGTERM" | "SIGKILL"): Promise<void> {
  if (child.pid === undefined || child.exitCode !== null || child.signalCode !== null) return;
  // `close`, not `exit`: the shell may be gone before the server, which holds the pipes until it ends.
  const over = new Promise<void>((resolve) => child.once("close", () => resolve()));
  signalGroup(child.pid, signal);
  const forget = new Deadline(STOP_MS).whenPassed(() => signalGroup(child.pid ?? 0, "SIGKILL"));
  await over;
  forget();
}

const running = new Map<ChildProcess, string>();

/** A group of its own outlives us unless it is told: also when this process is ended at once. */
function endWithUs(child: ChildProcess, folder: string): void {
  if (running.size === 0) process.once("exit", endAll);
  running.set(child, folder);
  child.once("close", () => {
    running.delete(child);
    if (running.size === 0) process.removeListener("exit", endAll);
  });
}

function endAll(): void {
  for (const [{ pid }, folder] of running) {
    signalGroup(pid ?? 0, "SIGKILL");
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Windows has no process groups: there a process is ended together with those that it has started. */
export const HAS_GROUPS: boolean = process.platform !== "win32";

/** A signal to a process and to all that it has started; on Windows, which has no signals, it ends them. */
export function signalGroup(
  pid: number,
  signal: NodeJS.Signals,
  hasGroups: boolean = HAS_GROUPS,
  run: (program: string, args: readonly string[]) => unknown = spawnSync,
): void {
  if (pid <= 1) return;
  try {
    if (hasGroups) process.kill(-pid, signal);
    else run("taskkill", ["/pid", String(pid), "/t", "/f"]);
  } catch {
    // Already gone.
  }
}

/**
 * A free port below those that systems give to outgoing connections (32768 and above on Linux), and by chance: between
 * here and the moment when the server listens nobody else may take it, or we would talk to another server.
 */
async function freePort(): Promise<number> {
  for (;;) {
    const port = randomInt(20_000, 32_768);
    if (given.has(port)) continue;
    const server = createServer();
    const isFree = await new Promise<boolean>((resolve) => {
      server.once("error", () => resolve(false));
      server.listen(port, "127.0.0.1", () => resolve(true));
    });
    if (!isFree) continue;
    given.add(port);
    await new Promise<void>((resolve) => server.close(() => resolve()));
    return port;
  }
}

/** The ports that this process has given out: never twice. */
const given = new Set<number>();
