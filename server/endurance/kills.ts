/** The server is killed under load and started again, over and over: what it had answered is still so. */
import { setTimeout as sleep } from "node:timers/promises";
import { callOf } from "./calls.ts";
import type { Findings } from "./findings.ts";
import { keptPromises, load, type Promised, SIDES } from "./promises.ts";
import { openConnections } from "./sending.ts";
import type { Tenants } from "./tenants.ts";

/** A server that can be killed and started again. */
export interface Killable {
  readonly port: number;
  kill(): Promise<void>;
}

export interface Kills {
  readonly start: () => Promise<Killable>;
  readonly tenants: Tenants;
  readonly kills: number;
  readonly findings: Findings;
  readonly stopped: AbortSignal;
  progress(done: number): void;
}

export interface Killed {
  readonly kills: number;
  /** How many answers were looked at again. */
  readonly kept: number;
}

/** From the first answer to the kill. */
const LOAD_MILLISECONDS = { least: 50, most: 400 } as const;

export async function killOver({ start, tenants, kills, findings, stopped, progress }: Kills): Promise<Killed> {
  let kept = 0;
  let done = 0;
  let server = await start();
  for (; done < kills && !stopped.aborted; done++) {
    const connections = openConnections(SIDES);
    // What a killed server had reserved of a limit counts until its window ends: others are not to run out of it.
    const caller = await tenants.make();
    const client = `2001:db8:${done.toString(16)}::1`;
    const promised: Promised[] = [];
    const first = Promise.withResolvers<void>();
    const loading = load(callOf(connections, server.port, client), {
      caller,
      findings,
      promise(one) {
        promised.push(one);
        first.resolve();
      },
    });
    await Promise.race([first.promise, loading]);
    const { least, most } = LOAD_MILLISECONDS;
    await sleep(least + Math.random() * (most - least));
    await server.kill();
    await loading;
    connections.close();
    server = await start();
    const again = openConnections(SIDES);
    kept += await keptPromises(promised, callOf(again, server.port, client), { when: "after a kill", findings });
    again.close();
    progress(done + 1);
  }
  await server.kill();
  return { kills: done, kept };
}
