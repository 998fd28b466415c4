/** What grows on the marketplace must not make what is asked of it slower. */
import { join } from "node:path";
import { operations } from "../../generated/operations.ts";
import { type Bench, databaseNames, percent, say } from "./bench.ts";
import type { LoadRequest, Prepared } from "./load.ts";
import { type Contracts, dayOf, type Market, seedMarket } from "./market-seed.ts";
import type { DatabaseKind } from "./options.ts";
import { type Running, startBare, startServer } from "./processes.ts";
import { record } from "./requests.ts";
import { type Seed, seed } from "./seed.ts";
import type { Target } from "./table.ts";
import { type Contestant, compare, type Result, takeTurns } from "./turns.ts";

export const MARKET = ["budget", "usage", "updates", "search"] as const;

const targets = {
  /** Of the requests per second where there is little. */
  budgetWithMany: 0.85,
  updatesAtTheEnd: 0.9,
  /** Of bare Express. */
  usage: 0.25,
  /** Of the p99 with few jobs. */
  searchP99: 20,
} as const;

const EVENTS = 1_000_000;
const [FEW_ROWS, MANY_ROWS] = [10, 10_000];
const [FEW_JOBS, MANY_JOBS] = [100, 100_000];
/** Reports wait for those on the same contract: each connection has contracts of its own. */
const REPORTED = 20;
const ENTRIES = 100;
const DAY = 86_400_000;

interface Side {
  readonly where: string;
  readonly server: Running;
  readonly prepared: Prepared;
}

export async function marketplace(bench: Bench, kind: DatabaseKind): Promise<void> {
  const { only } = bench.options;
  if (only.has("budget")) {
    const usage = [FEW_ROWS, MANY_ROWS];
    const { server, contracts, made } = await market(bench, `${kind}-budget`, { usage });
    const sides = contracts.map((contract, i) => ({
      where: `${whole(usage[i])} rows of usage`,
      server,
      prepared: { requests: [budget(contract, made)], expected: { status: 200, text: '"consumedFraction"' } },
    }));
    await measure(bench, kind, "GET /api/partner/v1/contracts/{id}/budget", sides, slower(targets.budgetWithMany));
  }
  if (only.has("usage")) {
    const { server, contracts, made } = await market(bench, `${kind}-usage`, { usage: Array(REPORTED).fill(1) });
    const requests = [30, 60].flatMap((seconds) => contracts.map((contract) => report(contract, seconds, made)));
    const side = {
      where: `${ENTRIES} entries`,
      server,
      prepared: { requests, expected: { status: 200, text: '"accepted"' } },
    };
    await measure(bench, kind, "POST /api/partner/v1/contracts/{id}/usage", [side], ([{ ratio } = { ratio: 0 }]) => ({
      words: `ratio >= ${targets.usage.toFixed(2)}`,
      met: ratio >= targets.usage,
    }));
  }
  if (only.has("updates")) {
    const { server, made } = await market(bench, `${kind}-updates`, { events: EVENTS });
    const sides = [1000, EVENTS - 1000].map((event) => ({
      where: `behind event ${whole(event)}`,
      server,
      prepared: { requests: [updates(event, made)], expected: { status: 200, text: '"hasMore":true' } },
    }));
    await measure(bench, kind, "GET /api/public/v1/updates", sides, slower(targets.updatesAtTheEnd));
  }
  if (only.has("search")) {
    const sides: Side[] = [];
    for (const jobs of [FEW_JOBS, MANY_JOBS]) {
      const { server } = await market(bench, `${kind}-search-${jobs}`, { jobs });
      const words = ["label images", "images", ...Array.from({ length: 8 }, (_, i) => `rare${i * 9}`)];
      const prepared = { requests: words.map(search), expected: { status: 200, text: '"nextCursor"' } };
      sides.push({ where: `${whole(jobs)} jobs`, server, prepared });
    }
    await measure(bench, kind, "GET /api/public/v1/jobs?q=", sides, ([few, many]) => {
      const times = (many?.p99 ?? Number.NaN) / (few?.p99 ?? Number.NaN);
      const words = `p99 ${times.toFixed(1)} times that with ${FEW_JOBS} (wanted < ${targets.searchP99})`;
      return { words, met: times < targets.searchP99 };
    });
  }
}

type Judge = (results: readonly Result[], compared: number | undefined) => Target;

/** The last one may be slower than the first by so much. */
function slower(atLeast: number): Judge {
  return (_results, compared = Number.NaN) => ({
    words: `${percent(compared)} of the first, in turns with it (wanted >= ${percent(atLeast)})`,
    met: compared >= atLeast,
  });
}

async function measure(
  bench: Bench,
  kind: DatabaseKind,
  what: string,
  sides: readonly Side[],
  judge: Judge,
): Promise<void> {
  const { load, options, tell } = bench;
  say(`${databaseNames[kind]}: ${what}`);
  const contestants: Contestant[] = [];
  for (const [i, { server, prepared }] of sides.entries()) {
    const name = `${what} ${kind} ${i}`;
    await load.prepare(name, prepared);
    contestants.push({ port: server.port, load: name });
  }
  const answers = await Promise.all(
    sides.flatMap(({ server, prepared }) =>
      distinct(prepared).map((request) => record(server.port, { ...prepared, requests: [request] })),
    ),
  );
  const bare = await startBare(answers);
  const results = await takeTurns(load, bare.port, contestants, options);
  await bare.stop();
  const [first, last] = contestants;
  const compared = first && last && contestants.length === 2 ? await compare(load, [first, last], options) : undefined;
  for (const [i, result] of results.entries()) {
    const { where = "" } = sides[i] ?? {};
    const target = i === results.length - 1 ? { target: judge(results, compared) } : {};
    tell({ ...result, what, where: `${databaseNames[kind]}, ${where}`, ...target });
  }
  for (const server of new Set(sides.map((side) => side.server))) await server.stop();
}

/** One of the requests for each path that the bare app is to answer. */
function distinct({ requests }: Prepared): readonly LoadRequest[] {
  const byPath = new Map(requests.map((request) => [request.path.split("?")[0], request]));
  return [...byPath.values()];
}

async function market(
  bench: Bench,
  name: string,
  what: Market,
): Promise<{ readonly server: Running; readonly contracts: Contracts; readonly made: Seed }> {
  say(`${name}: seeded`);
  const { config, url } = await bench.database(name);
  const made = await seed(config, 2);
  const contracts = await seedMarket(config, made, what);
  return { made, contracts, server: await startServer(url, join(bench.folder, `${name}.log`)) };
}

function budget(contractId: string, { platformTokens }: Seed): LoadRequest {
  return get(operations.getBudget.path.replace("{contractId}", contractId), platformTokens[0]);
}

function updates(event: number, { accessTokens }: Seed): LoadRequest {
  return get(`${operations.pollUpdates.path}?cursor=${event}`, accessTokens[0]);
}

function search(words: string): LoadRequest {
  return get(`${operations.searchJobs.path}?q=${encodeURIComponent(words)}`);
}

/** As long as the seconds are others each time, every report changes every total. */
function report(contractId: string, totalSeconds: number, { platformTokens }: Seed): LoadRequest {
  const entries = Array.from({ length: ENTRIES }, (_, day) => ({
    workDate: dayOf(Date.now() - day * DAY),
    totalSeconds,
  }));
  return {
    method: "POST",
    path: operations.reportUsage.path.replace("{contractId}", contractId),
    headers: { Authorization: `Bearer ${platformTokens[0]}`, "Content-Type": "application/json" },
    body: JSON.stringify({ entries }),
  };
}

function get(path: string, token?: string): LoadRequest {
  return { method: "GET", path, headers: token === undefined ? {} : { Authorization: `Bearer ${token}` } };
}

function whole(count = 0): string {
  return count.toLocaleString("en");
}
