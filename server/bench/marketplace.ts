/** What grows on the marketplace must not make what is asked of it slower. */
import { join } from "node:path";
import { operations } from "../../generated/operations.ts";
import { type Bench, databaseNames, say, whole } from "./bench.ts";
import type { LoadRequest, Prepared } from "./load.ts";
import { type Contracts, dayOf, type Market, seedMarket } from "./market-seed.ts";
import type { DatabaseKind } from "./options.ts";
import { type Running, startBare, startServer } from "./processes.ts";
import { record } from "./requests.ts";
import { atLeast, atMost, type Judged } from "./rows.ts";
import { type Seed, seed } from "./seed.ts";
import { type Contestant, compare, type Result, takeTurns } from "./turns.ts";

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

export async function budget(bench: Bench, kind: DatabaseKind): Promise<void> {
  const usage = [FEW_ROWS, MANY_ROWS];
  const { server, contracts, made } = await market(bench, `${kind}-budget`, { usage });
  const sides = contracts.map((contract, i) => ({
    where: `${whole(usage[i] ?? 0)} rows of usage`,
    server,
    prepared: { requests: [budgetOf(contract, made)], expected: { status: 200, text: '"consumedFraction"' } },
  }));
  await measure(bench, kind, "GET /api/partner/v1/contracts/{id}/budget", sides, slower(targets.budgetWithMany));
}

export async function usage(bench: Bench, kind: DatabaseKind): Promise<void> {
  const { server, contracts, made } = await market(bench, `${kind}-usage`, { usage: Array(REPORTED).fill(1) });
  const requests = [30, 60].flatMap((seconds) => contracts.map((contract) => report(contract, seconds, made)));
  const side = {
    where: `${ENTRIES} entries`,
    server,
    prepared: { requests, expected: { status: 200, text: '"accepted"' } },
  };
  await measure(bench, kind, "POST /api/partner/v1/contracts/{id}/usage", [side], ([{ ratio } = { ratio: 0 }]) =>
    atLeast("ratio", ratio, targets.usage),
  );
}

export async function updates(bench: Bench, kind: DatabaseKind): Promise<void> {
  const { server, made } = await market(bench, `${kind}-updates`, { events: EVENTS });
  const sides = [1000, EVENTS - 1000].map((event) => ({
    where: `behind event ${whole(event)}`,
    server,
    prepared: { requests: [updatesAfter(event, made)], expected: { status: 200, text: '"hasMore":true' } },
  }));
  await measure(bench, kind, "GET /api/public/v1/updates", sides, slower(targets.updatesAtTheEnd));
}

export async function search(bench: Bench, kind: DatabaseKind): Promise<void> {
  const sides: Side[] = [];
  for (const jobs of [FEW_JOBS, MANY_JOBS]) {
    const { server } = await market(bench, `${kind}-search-${jobs}`, { jobs });
    const words = ["label images", "images", ...Array.from({ length: 8 }, (_, i) => `rare${i * 9}`)];
    const prepared = { requests: words.map(searchFor), expected: { status: 200, text: '"nextCursor"' } };
    sides.push({ where: `${whole(jobs)} jobs`, server, prepared });
  }
  await measure(bench, kind, "GET /api/public/v1/jobs?q=", sides, ([few, many]) => {
    const times = (many?.p99 ?? Number.NaN) / (few?.p99 ?? Number.NaN);
    return atMost(`times the p99 with ${FEW_JOBS}`, times, targets.searchP99, "times");
  });
}

type Judge = (results: readonly Result[], compared: number | undefined) => Judged;

/** The last one may be slower than the first by so much. */
function slower(atLeastPart: number): Judge {
  return (_results, compared = Number.NaN) => atLeast("of the first", compared, atLeastPart, "percent");
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
    const targets = i === results.length - 1 ? [judge(results, compared)] : [];
    tell({ ...result, what, where: `${databaseNames[kind]}, ${where}`, targets });
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

function budgetOf(contractId: string, { platformTokens }: Seed): LoadRequest {
  return get(operations.getBudget.path.replace("{contractId}", contractId), platformTokens[0]);
}

function updatesAfter(event: number, { accessTokens }: Seed): LoadRequest {
  return get(`${operations.pollUpdates.path}?cursor=${event}`, accessTokens[0]);
}

function searchFor(words: string): LoadRequest {
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
