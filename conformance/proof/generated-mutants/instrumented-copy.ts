import { mkdirSync, readdirSync, readFileSync, truncateSync } from "node:fs";
import { rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Launcher } from "../../kit/target/launch.ts";
import { commandLauncher } from "../../profiles/opentrain/launch.ts";
import { copyRepository } from "../mutants/server-copy.ts";

/** A copy of the server that has all mutants in it, none of them switched on. */
export interface InstrumentedCopy {
  /** Starts it with one mutant switched on. */
  mutated(switchId: string): Launcher;
  /** Starts it with none, as a server that writes down which mutants a request has come by. */
  recording(): Recording;
  remove(): Promise<void>;
}

export interface Recording {
  readonly launcher: Launcher;
  /** The mutants that its processes, also those that have ended, have come by since this was last asked. */
  takeHits(): ReadonlySet<number>;
}

/** Makes a copy, whose files it replaces by the instrumented ones. */
export async function instrumentedCopy(files: ReadonlyMap<string, string>): Promise<InstrumentedCopy> {
  const folder = await copyRepository();
  for (const [file, text] of files) await writeFile(join(folder, file), text);
  const recorder = join(folder, "record-hits.mjs");
  await writeFile(recorder, RECORDER);
  const start = join(folder, "server/start.js");
  const compiled = { NODE_COMPILE_CACHE: join(folder, "compiled") };
  const launcherOf = (options: string, env: Readonly<Record<string, string>>): Launcher => {
    const launcher = commandLauncher(`exec "${process.execPath}" ${options} "${start}"`);
    return { launch: (settings, ...rest) => launcher.launch({ ...compiled, ...env, ...settings }, ...rest) };
  };
  let recordings = 0;
  return {
    mutated: (switchId) => launcherOf("", { __STRYKER_ACTIVE_MUTANT__: switchId }),
    recording() {
      recordings += 1;
      const hits = join(folder, `hits-${recordings}`);
      mkdirSync(hits);
      return {
        launcher: launcherOf(`--import "${recorder}"`, { MUTANT_HITS: hits }),
        takeHits: () => takeHits(hits),
      };
    },
    // A server that is only just ending may still write down what it has compiled.
    remove: () => rm(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 }),
  };
}

function takeHits(folder: string): ReadonlySet<number> {
  const hits = new Set<number>();
  for (const name of readdirSync(folder)) {
    const file = join(folder, name);
    const bytes = readFileSync(file);
    truncateSync(file);
    for (const [id, byte] of bytes.entries()) if (byte !== 0) hits.add(id);
  }
  return hits;
}

/**
 * What the server loads first when it records: the object in which instrumented code counts. Every count is a byte of a
 * file at once, so that a process that is killed has written all of them, and whoever truncates the file begins anew.
 */
const RECORDER = `import { randomUUID } from "node:crypto";
import { openSync, writeSync } from "node:fs";
const file = openSync(process.env.MUTANT_HITS + "/" + randomUUID(), "w");
const one = Buffer.from([1]);
const hits = new Proxy({}, {
  get: () => 0,
  set(_, id) {
    writeSync(file, one, 0, 1, Number(id));
    return true;
  },
});
globalThis.__stryker__ = { mutantCoverage: { static: hits, perTest: {} } };
`;
