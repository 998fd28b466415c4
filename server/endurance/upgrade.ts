/** An earlier version of the server goes on under load while this one starts on its database: a rolling upgrade. */
import { setTimeout as sleep } from "node:timers/promises";
import { callOf } from "./calls.ts";
import type { Findings } from "./findings.ts";
import { keptPromises, load, type Promised, SIDES } from "./promises.ts";
import { openConnections } from "./sending.ts";

export interface Upgrade {
  /** Starts the earlier version, which makes the database. */
  readonly startEarlier: () => Promise<{ readonly port: number }>;
  /** Starts this one, which migrates it. */
  readonly startThis: () => Promise<{ readonly port: number }>;
  readonly findings: Findings;
}

export interface Upgraded {
  /** How many answers of either were looked at on both. */
  readonly kept: number;
}

/** How long each of the two is under load alone, and both together. */
const LOAD_MILLISECONDS = 1_500;

export async function upgradeUnderLoad({ startEarlier, startThis, findings }: Upgrade): Promise<Upgraded> {
  const connections = openConnections(4 * SIDES);
  const done = new AbortController();
  const promised: Promised[] = [];
  const underLoad = (port: number): Promise<void> =>
    load(callOf(connections, port), { findings, promise: (one) => promised.push(one), until: done.signal });

  const earlier = await startEarlier();
  const loading = [underLoad(earlier.port)];
  await sleep(LOAD_MILLISECONDS);
  const now = await startThis();
  loading.push(underLoad(now.port));
  await sleep(LOAD_MILLISECONDS);
  done.abort();
  await Promise.all(loading);
  await keptPromises(promised, callOf(connections, earlier.port), { when: "on the earlier version", findings });
  await keptPromises(promised, callOf(connections, now.port), { when: "on this version", findings });
  connections.close();
  return { kept: promised.length };
}
