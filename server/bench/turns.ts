import type { Load, Measured } from "./load.ts";
import { median } from "./numbers.ts";

export interface Contestant {
  readonly port: number;
  /** Under which name its requests were prepared. */
  readonly load: string;
}

export interface Result {
  readonly perSecond: number;
  /** By bare Express, in the turns right before and after. */
  readonly ratio: number;
  /** Milliseconds. */
  readonly p50: number;
  readonly p99: number;
}

export interface Pace {
  readonly connections: number;
  readonly seconds: number;
  readonly rounds: number;
}

/**
 * Loads the contestants in turns, between turns of bare Express, so that what else the machine does falls on all alike.
 * Figures are medians over the rounds; of every round the ratio is taken by itself.
 */
export async function takeTurns(
  load: Load,
  bare: Contestant,
  contestants: readonly Contestant[],
  { connections, seconds, rounds }: Pace,
): Promise<{ readonly bare: number; readonly results: readonly Result[] }> {
  const run = ({ port, load: name }: Contestant): Promise<Measured> =>
    load.run({ name, port, connections, extent: { seconds } });
  const turns = contestants.map((): { own: Measured; ratio: number }[] => []);
  const bareTurns: number[] = [];
  // The first turn of each is thrown away: the compiler has not seen the code yet.
  for (const one of [bare, ...contestants]) await run(one);
  let before = speed(await run(bare));
  for (let round = 0; round < rounds; round++) {
    const order = round % 2 === 0 ? contestants : contestants.toReversed();
    for (const one of order) {
      const own = await run(one);
      const after = speed(await run(bare));
      turns[contestants.indexOf(one)]?.push({ own, ratio: speed(own) / ((before + after) / 2) });
      bareTurns.push(after);
      before = after;
    }
  }
  return {
    bare: median(bareTurns),
    results: turns.map((rows) => ({
      perSecond: median(rows.map(({ own }) => speed(own))),
      ratio: median(rows.map(({ ratio }) => ratio)),
      p50: median(rows.map(({ own }) => own.p50)),
      p99: median(rows.map(({ own }) => own.p99)),
    })),
  };
}

function speed({ requests, seconds }: Measured): number {
  return requests / seconds;
}
