/** What years of use leave behind must neither make calls slower, nor hold the event loop when it is removed. */
import { join } from "node:path";
import { operations } from "../../generated/operations.ts";
import { type Bench, databaseNames, say, whole } from "./bench.ts";
import { ask } from "./children.ts";
import { seedGrowth } from "./growth-seed.ts";
import { sizes } from "./hot-paths.ts";
import type { DatabaseKind } from "./options.ts";
import { startServer } from "./processes.ts";
import { atMost } from "./rows.ts";

const targets = { pollWithMany: 0.95, heldMilliseconds: 50 } as const;

/** What the process of the server tells. */
export interface HeldTold {
  /** Milliseconds. */
  readonly held: number;
  /** For how long a thread that did nothing was held meanwhile: the machine's share. */
  readonly idle: number;
  readonly kinds: readonly HeldKind[];
}

export interface HeldKind {
  readonly kind: string;
  readonly rows: number;
  readonly milliseconds: number;
  /** As above. */
  readonly idle: number;
  readonly seconds: number;
}

/** What is removed, by the names of the retention's sweeps. */
const removals: Readonly<Record<string, string>> = {
  rate_limits: "rate limits",
  deliveries_of_deleted_endpoints: "deliveries of the deleted endpoint",
  finished_deliveries: "deliveries of the past",
};

export async function growth(bench: Bench, kind: DatabaseKind): Promise<void> {
  const { rows } = bench.options;
  await sizes(bench, { kind, hots: ["me", "poll"], many: rows, pollWithMany: targets.pollWithMany, onlyMany: true });
  await holds(bench, kind);
}

async function holds(bench: Bench, kind: DatabaseKind): Promise<void> {
  const { rows } = bench.options;
  const { config, url } = await bench.database(`${kind}-holds`);
  say(`${databaseNames[kind]}: twice ${whole(rows)} deliveries and ${whole(rows)} rate limits`);
  const { endpointId, spareId, platformTokens } = await seedGrowth(config, rows);
  const { port, child } = await startServer(url, join(bench.folder, `${kind}-holds.log`), {
    entry: ["server/bench/held-process.ts"],
  });
  const tell = (what: string, milliseconds: number): void =>
    bench.tell({
      what: `held by: ${what}`,
      where: `${databaseNames[kind]}, ${whole(rows)} rows`,
      milliseconds,
      targets: [atMost("longest", milliseconds, targets.heldMilliseconds, "milliseconds")],
    });
  const call = async (method: string, path: string): Promise<void> => {
    const headers = { Authorization: `Bearer ${platformTokens[0]}` };
    const { status } = await fetch(`http://127.0.0.1:${port}${path}`, { method, headers });
    if (status !== 200) throw new Error(`${method} ${path} was answered ${status}.`);
  };
  const asked = async (what: "reset" | "held" | "remove"): Promise<HeldTold> => (await ask(child, what)) as HeldTold;

  // The very first call also compiles and loads code, which has nothing to do with the rows.
  const remove = (id: string): Promise<void> =>
    call("DELETE", operations.deleteWebhookEndpoint.path.replace("{endpointId}", id));
  await remove(spareId);
  await asked("reset");
  await remove(endpointId);
  const { held, idle } = await asked("held");
  sayIdle(idle);
  tell("deletion of an endpoint", held);
  for (const { kind: sweep, rows: removed, milliseconds, seconds, ...machine } of (await asked("remove")).kinds) {
    const name = removals[sweep];
    if (name === undefined) continue;
    say(`${whole(removed)} ${name} in ${seconds.toFixed(0)} s`);
    sayIdle(machine.idle);
    tell(`removal of ${name}`, milliseconds);
  }
}

/** On a machine that does other things too, it is they who hold everybody. */
function sayIdle(milliseconds: number): void {
  say(`meanwhile a thread that does nothing was held for ${milliseconds.toFixed(1)} ms`);
}
