/** Requests drawn from the documents, with the tokens of two organizations, and what is wrong with the answers. */
import fc from "fast-check";
import { type OperationId, operations } from "../../generated/operations.ts";
import { quantile } from "../bench/numbers.ts";
import { compileShapes } from "../contract/shape.ts";
import type { OperationRow } from "../contract/types.ts";
import { type Drawn, drawnRequests } from "../testing/drawn-requests.ts";
import type { Findings } from "./findings.ts";
import { type Growth, growthOf, type Sample } from "./flat.ts";
import { Ownership, wrongWith } from "./judge.ts";
import { openConnections, type Sent } from "./sending.ts";
import type { Tenant, Tenants } from "./tenants.ts";

// Object.keys of a const object: exactly its names. Pages are no part of the documents that callers are given.
const ids = (Object.keys(operations) as OperationId[]).filter((id) => operations[id].surface !== "console");

const CONNECTIONS = 20;
const SAMPLES = 40;
/** Of fewer requests a quantile says nothing. */
const LEAST_SAMPLE = 100;
/** Half of what a server is sure to take of a request's first line (RFC 9110, 4.1). */
const LONGEST_TARGET = 4_000;
/** Drawn together. */
const BATCH = 500;

interface Draw {
  readonly id: OperationId;
  readonly request: Drawn;
  readonly tenant: number;
  /** Which known id stands where one is asked for. */
  readonly pick: number;
  /** In percent: what is done to the token, and whether known ids are used. */
  readonly token: number;
  readonly known: number;
}

export interface Fuzz {
  readonly port: number;
  readonly tenants: Tenants;
  readonly requests: number;
  readonly seed: number;
  readonly findings: Findings;
  /** Resident memory in MB. */
  memory(): number;
  readonly stopped: AbortSignal;
  progress(done: number): void;
}

export interface Fuzzed extends Growth {
  readonly sent: number;
  /** How many answers were good, refused, or a 503 that says when to come back. */
  readonly answers: { readonly good: number; readonly refused: number; readonly later: number };
}

export async function fuzz(given: Fuzz): Promise<Fuzzed> {
  const { port, tenants, requests, findings, stopped } = given;
  await compileShapes(ids);
  const callers = [await tenants.make(), await tenants.make()];
  const ownership = new Ownership();
  const connections = openConnections(CONNECTIONS);
  const draws = drawAll(given.seed);
  const answers = { good: 0, refused: 0, later: 0 };
  const samples: Sample[] = [];
  const each = Math.max(LEAST_SAMPLE, Math.ceil(requests / SAMPLES));
  const window: number[] = [];
  let [begun, done] = [0, 0];
  /** A caller whose token died is another from then on. */
  const renew = async (tenant: number, dead: Tenant): Promise<void> => {
    if (callers[tenant] === dead) callers[tenant] = await tenants.make();
  };

  const one = async (draw: Draw): Promise<void> => {
    const caller = callers[draw.tenant];
    const other = callers[1 - draw.tenant];
    if (caller === undefined || other === undefined) throw new Error("There are two callers.");
    const sent = requestOf(draw, caller, ownership);
    // Refused before there is an operation, and the connection with it.
    if (sent.target.length > LONGEST_TARGET) return;
    const words = `${sent.method} ${sent.target} ${sent.body ?? ""}`;
    try {
      const answer = await connections.send(port, sent);
      window.push(answer.milliseconds);
      answers[answer.status < 400 ? "good" : answer.status < 500 ? "refused" : "later"] += 1;
      const example = `${words.slice(0, 300)} by ${draw.tenant === 0 ? "the one" : "the other"}`;
      const wrong = wrongWith(draw.id, answer);
      if (wrong !== undefined) findings.add(`${draw.id}: ${wrong}`, example);
      const foreign = isDocument(draw.id) ? undefined : ownership.foreignId(draw.tenant, words, answer.text);
      if (foreign !== undefined) findings.add(`${draw.id}: an id of the other organization is shown`, example);
      if (answer.status === 401 && sent.headers.authorization !== undefined && draw.token >= ODD_TOKENS) {
        await renew(draw.tenant, caller);
      }
    } catch (error) {
      if (stopped.aborted) return;
      findings.add(`${draw.id}: no answer (${error instanceof Error ? error.message : error})`, words.slice(0, 300));
    }
  };

  const side = async (): Promise<void> => {
    while (begun < requests && !stopped.aborted) {
      begun += 1;
      await one(draws.next().value);
      done += 1;
      if (done % each !== 0) continue;
      const sorted = window.splice(0).sort((a, b) => a - b);
      samples.push({ memory: given.memory(), p50: quantile(sorted, 0.5), p99: quantile(sorted, 0.99) });
      if (samples.length % 4 === 0) given.progress(done);
    }
  };
  await Promise.all(Array.from({ length: CONNECTIONS }, side));
  connections.close();
  const growth = growthOf(samples);
  for (const grown of growth.grown) findings.add(grown);
  return { sent: answers.good + answers.refused + answers.later, answers, ...growth };
}

/** The same for everybody, and large. */
const isDocument = (id: OperationId): boolean => operations[id].method === "GET" && operations[id].bearer === null;

function* drawAll(seed: number): Generator<Draw, never> {
  const known = new Map(ids.map((id) => [id, drawnRequests(id)]));
  const weighed = ids.map((id) => ({ weight: isDocument(id) ? 1 : 20, arbitrary: fc.constant(id) }));
  const any = fc.oneof(...weighed).chain((id) =>
    fc.record({
      id: fc.constant(id),
      request: known.get(id) ?? drawnRequests(id),
      tenant: fc.nat({ max: 1 }),
      pick: fc.nat(),
      token: fc.nat({ max: 99 }),
      known: fc.nat({ max: 99 }),
    }),
  );
  for (let batch = 0; ; batch++) yield* fc.sample(any, { numRuns: BATCH, seed: (seed + batch) | 0 });
}

/** Of so many percent the token is missing, of another kind, or changed. */
const ODD_TOKENS = 6;
/** Of so many percent a parameter that asks for an id has one that is known. */
const KNOWN_IDS = 70;

function requestOf({ id, request, pick, token, known }: Draw, caller: Tenant, ownership: Ownership): Sent {
  const row: OperationRow = operations[id];
  const inPath = (name: string, drawn: string): string =>
    known < KNOWN_IDS && /id$/i.test(name) ? (ownership.some(pick) ?? drawn) : drawn;
  const path = row.path.replaceAll(/\{(\w+)\}/g, (_, name: string) =>
    encodeURIComponent(inPath(name, request.path[name] ?? "")),
  );
  const right = row.bearer === null ? undefined : caller[row.bearer];
  const odd = [undefined, caller.personal, caller.platform, `${caller.personal.slice(0, -1)}0`, "", "x"][token];
  const bearer = token < ODD_TOKENS ? odd : right;
  return {
    method: row.method,
    target: `${path}${request.search}`,
    headers: {
      ...(bearer !== undefined && { authorization: `Bearer ${bearer}` }),
      ...(request.sent !== undefined && row.body && { "content-type": row.body.mediaType }),
    },
    body: request.sent,
  };
}
