/** All that is asked for, part by part, each as often as there are runs. */
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Bench, databaseNames, say } from "./bench.ts";
import { deliveries } from "./delivery-rows.ts";
import { growth } from "./growth.ts";
import { HOT, hotPaths, moreOperations } from "./hot-paths.ts";
import { leftovers } from "./leftovers.ts";
import { startLoad } from "./load.ts";
import { budget, search, updates, usage } from "./marketplace.ts";
import { type DatabaseKind, type Options, onDatabases, type Part } from "./options.ts";
import { peers } from "./peers.ts";
import { startPostgres } from "./postgres.ts";
import { generation, memory, starts } from "./process-rows.ts";
import type { Row } from "./rows.ts";
import { twoProcesses } from "./two-processes.ts";

type Work = (bench: Bench) => Promise<void>;

/** On SQLite, or on no database. */
const once = [
  [["generation"], generation],
  [["start"], starts],
  [["memory"], memory],
  [["operations"], moreOperations],
  [["peers"], peers],
] as const satisfies (readonly [readonly Part[], Work])[];

/** On each database. */
const onEach = [
  [HOT, hotPaths],
  [["budget"], budget],
  [["usage"], usage],
  [["updates"], updates],
  [["search"], search],
  [["deliveries"], deliveries],
  [["growth"], growth],
] as const satisfies (readonly [readonly Part[], (bench: Bench, kind: DatabaseKind) => Promise<void>])[];

export async function measure(options: Options, tell: (row: Row) => void): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), "opentrain-bench-"));
  leftovers.add(() => rm(folder, { recursive: true, force: true }));
  const load = await leftovers.start(startLoad);
  const known = Array.from({ length: options.runs }, () => new Map<string, number>());
  const repeat = async (parts: readonly Part[], database: Bench["database"], work: Work): Promise<void> => {
    if (!parts.some((part) => options.only.has(part))) return;
    for (const [run, ofRun] of known.entries()) {
      if (options.runs > 1) say(`run ${run + 1} of ${options.runs}`);
      await leftovers.within(() => work({ options, load, folder, tell, database, known: ofRun }));
    }
  };

  const sqlite: Bench["database"] = async (name) => {
    const path = join(folder, `${name}.db`);
    leftovers.add(async () => {
      for (const end of ["", "-wal", "-shm"]) await rm(`${path}${end}`, { force: true });
    });
    return { config: { kind: "sqlite", path }, url: `sqlite:${path}` };
  };
  for (const [parts, work] of once) await repeat(parts, sqlite, work);

  const databases = options.databases.filter(() => [...options.only].some((part) => onDatabases.has(part)));
  for (const kind of databases) {
    const database = kind === "sqlite" ? sqlite : await postgres();
    if (kind === "postgres") await repeat(["processes"], database, twoProcesses);
    for (const [parts, work] of onEach) await repeat(parts, database, (bench) => work(bench, kind));
  }
}

async function postgres(): Promise<Bench["database"]> {
  say(`${databaseNames.postgres} starts`);
  const started = await leftovers.start(startPostgres);
  return async (name) => {
    const url = await started.create(name);
    leftovers.add(() => started.drop(name));
    return { config: { kind: "postgres", url }, url };
  };
}
