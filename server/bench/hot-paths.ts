/** The operations that agents and partners call most, in turns with bare Express, with few and with many rows. */
import { join } from "node:path";
import { type Bench, databaseNames, say, whole } from "./bench.ts";
import type { Prepared } from "./load.ts";
import type { DatabaseKind } from "./options.ts";
import { type Running, startBare, startServer } from "./processes.ts";
import { type Hot, prepare, record } from "./requests.ts";
import { atLeast, atMost, type Judged } from "./rows.ts";
import { type Seed, seed } from "./seed.ts";
import { type Contestant, compare, type Result, takeTurns } from "./turns.ts";

export const FEW = 100;
export const MANY = 50_000;
export const HOT: readonly Hot[] = ["me", "poll", "registration", "installs"];

/** Of bare Express. */
const ratios: Readonly<Record<DatabaseKind, Partial<Record<Hot, { readonly few: number; readonly many: number }>>>> = {
  sqlite: {
    me: { few: 0.8, many: 0.75 },
    installs: { few: 0.55, many: 0.55 },
    registration: { few: 0.4, many: 0.4 },
  },
  postgres: {
    me: { few: 0.45, many: 0.45 },
    poll: { few: 0.22, many: 0.22 },
    installs: { few: 0.5, many: 0.5 },
    registration: { few: 0.18, many: 0.18 },
  },
};
const REGISTRATION_P99 = 15;
/** Of the polls in a second with few registrations, with 50,000. */
const POLL_WITH_MANY = 0.9;

export const titles: Readonly<Record<Hot, string>> = {
  registration: "register (POST /api/agent/identity)",
  poll: "pending poll (POST /api/agent/oauth/token)",
  me: "GET /api/public/v1/auth/me",
  installs: "GET /api/partner/v1/installs/current",
};

interface Peopled {
  readonly count: number;
  readonly seed: Seed;
  readonly server: Running;
}

async function peopled(bench: Bench, name: string, count: number): Promise<Peopled> {
  const { config, url } = await bench.database(name);
  say(`${name}: ${whole(count)} registrations and installs`);
  const made = await seed(config, count);
  const server = await startServer(url, join(bench.folder, `${name}.log`));
  return { count, seed: made, server };
}

/** Those that are asked for, on one database. */
export async function hotPaths(bench: Bench, kind: DatabaseKind): Promise<void> {
  const hots = HOT.filter((hot) => bench.options.only.has(hot));
  await sizes(bench, { kind, hots, many: MANY, pollWithMany: POLL_WITH_MANY });
}

interface Sizes {
  readonly kind: DatabaseKind;
  readonly hots: readonly Hot[];
  /** Registrations, beside few. */
  readonly many: number;
  readonly pollWithMany: number;
  /** Few were measured already, and are there only to compare with. */
  readonly onlyMany?: boolean;
}

export async function sizes(bench: Bench, { kind, hots, many, pollWithMany, onlyMany = false }: Sizes): Promise<void> {
  const servers = [await peopled(bench, `${kind}-${FEW}`, FEW), await peopled(bench, `${kind}-${many}`, many)] as const;
  for (const hot of hots) {
    say(`${databaseNames[kind]}: ${titles[hot]}`);
    for (const [i, result] of (await turns(bench, hot, servers)).entries()) {
      if (onlyMany && i === 0) continue;
      const count = servers[i]?.count ?? 0;
      const wanted = ratios[kind][hot]?.[count === FEW ? "few" : "many"];
      const targets: Judged[] = wanted === undefined ? [] : [atLeast("ratio", result.ratio, wanted)];
      if (hot === "registration" && kind === "sqlite") {
        targets.push(atMost("p99", result.p99, REGISTRATION_P99, "milliseconds"));
      }
      const { ofFirst, ...figures } = result;
      if (ofFirst !== undefined) targets.push(atLeast(`of that with ${FEW}`, ofFirst, pollWithMany, "percent"));
      bench.tell({
        ...figures,
        what: titles[hot],
        where: `${databaseNames[kind]}, ${whole(count)} ${hot === "installs" ? "installs" : "registrations"}`,
        targets,
      });
    }
  }
}

/** A server's figures in its turns with bare Express. */
interface Turns extends Result {
  readonly megabytes: number;
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
    megabytes: peopledServers[i]?.server.memory() ?? Number.NaN,
    ...(i === 1 && ofFirst !== undefined && { ofFirst }),
  }));
}

/** What an operation costs must not grow with how many there are. */
export async function moreOperations(bench: Bench): Promise<void> {
  const counts = [20, 200];
  const servers: Peopled[] = [];
  for (const count of counts) {
    const { config, url } = await bench.database(`operations-${count}`);
    const made = await seed(config, FEW);
    const log = join(bench.folder, `operations-${count}.log`);
    servers.push({
      count: FEW,
      seed: made,
      server: await startServer(url, log, { entry: ["server/bench/mounted-process.ts", String(count)] }),
    });
  }
  say(`${counts.join(" and ")} operations mounted`);
  const wanted = ratios.sqlite.me?.few ?? Number.NaN;
  for (const [i, result] of (await turns(bench, "me", servers)).entries()) {
    bench.tell({
      ...result,
      what: titles.me,
      where: `${counts[i]} operations mounted`,
      targets: [atLeast("ratio", result.ratio, wanted)],
    });
  }
}
