/** What two receivers that are slow or dead cost the others, and the API. */
import { join } from "node:path";
import { type Bench, databaseNames, say } from "./bench.ts";
import { type Delivered, deliver } from "./deliveries.ts";
import { median } from "./numbers.ts";
import type { DatabaseKind } from "./options.ts";
import { atMost, type Judged } from "./rows.ts";

const targets = {
  /** Of what it takes without the receivers that are slow or dead. */
  beside: 1.05,
  callsBeside: 1.2,
  /** Of what it takes on SQLite. */
  postgres: 1.8,
} as const;

const ON_SQLITE = "seconds of 1,000 events on SQLite";

export async function deliveries(bench: Bench, kind: DatabaseKind): Promise<void> {
  say(`${databaseNames[kind]}: deliveries`);
  const alone: Delivered[] = [];
  const beside: Delivered[] = [];
  for (let round = 0; round < bench.options.deliveries; round++) {
    for (const bad of round % 2 === 0 ? [false, true] : [true, false]) {
      const { config, url } = await bench.database(`deliveries-${kind}-${round}-${bad}`);
      const delivered = await deliver({ config, url, log: join(bench.folder, "deliveries.log"), bad });
      (bad ? beside : alone).push(delivered);
    }
  }
  const of = (all: readonly Delivered[], what: keyof Delivered): number => median(all.map((one) => one[what]));
  const row = (what: string, all: readonly Delivered[], judged: readonly Judged[]): void =>
    bench.tell({
      what,
      where: databaseNames[kind],
      seconds: of(all, "seconds"),
      p50: of(all, "p50"),
      p99: of(all, "p99"),
      targets: judged,
    });
  const seconds = of(alone, "seconds");
  if (kind === "sqlite") bench.known.set(ON_SQLITE, seconds);
  const onSqlite = kind === "postgres" ? bench.known.get(ON_SQLITE) : undefined;
  row(
    "1,000 events to 8 endpoints",
    alone,
    onSqlite === undefined ? [] : [atMost("times SQLite's", seconds / onSqlite, targets.postgres, "times")],
  );
  row("and to a dead one, and one that answers after 9 s", beside, [
    atMost("of the time", of(beside, "seconds") / seconds, targets.beside, "percent"),
    atMost("p99 of a call", of(beside, "p99") / of(alone, "p99"), targets.callsBeside, "percent"),
  ]);
}
