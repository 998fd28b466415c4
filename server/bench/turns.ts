import type { Load, Measured } from "./load.ts";
import { median } from "./numbers.ts";

export interface Contestant {
  readonly port: number;
  /** Of other servers that answer with it; only {@link sideBySide} asks them. */
  readonly more?: readonly number[];
  /** Under which name its requests were prepared. */
  readonly load: string;
}

export interface Result {
  readonly perSecond: number;
  /** Requests per second of bare Express in the turns right before and after. */
  readonly beside: number;
  /** By that of bare Express. */
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

/** Thrown away: the compiler has not seen the code yet. */
const WARM_ROUNDS = 2;

/**
 * Loads the contestants in turns, each between turns of bare Express with the same requests, so that what else the
 * machine does, and what it costs the load to send them, falls on both alike. Figures are medians over the rounds; of
 * every round the ratio is taken by itself.
 */
export async function takeTurns(
  load: Load,
  barePort: number,
  contestants: readonly Contestant[],
  { connections, seconds, rounds }: Pace,
): Promise<readonly Result[]> {
  const run = ({ port, load: name }: Contestant): Promise<Measured> =>
    load.run({ name, port, connections, extent: { seconds } });
  const rows = contestants.map((): { own: Measured; bare: number }[] => []);
  for (let round = -WARM_ROUNDS; round < rounds; round++) {
    for (const i of round % 2 === 0 ? contestants.keys() : [...contestants.keys()].reverse()) {
      const one = contestants[i] as Contestant;
      const bare = { port: barePort, load: one.load };
      const before = speed(await run(bare));
      const own = await run(one);
      const after = speed(await run(bare));
      if (round >= 0) rows[i]?.push({ own, bare: (before + after) / 2 });
    }
  }
  return rows.map((turns) => ({
    perSecond: median(turns.map(({ own }) => speed(own))),
    beside: median(turns.map(({ bare }) => bare)),
    ratio: median(turns.map(({ own, bare }) => speed(own) / bare)),
    p50: median(turns.map(({ own }) => own.p50)),
    p99: median(turns.map(({ own }) => own.p99)),
  }));
}

/** Of a comparison of two servers: short, for a machine may be half as fast in the next second. */
const SHORT_SECONDS = 0.3;
/** Of those, for each round of the others. */
const PAIRS_A_ROUND = 5;

/**
 * The requests per second of the second by those of the first, in short turns with each other: whether the one is
 * slower by a tenth does not show in what each is beside a third.
 */
export async function compare(
  load: Load,
  [first, second]: readonly [Contestant, Contestant],
  { connections, rounds }: Pace,
): Promise<number> {
  const run = async ({ port, load: name }: Contestant): Promise<number> =>
    speed(await load.run({ name, port, connections, extent: { seconds: SHORT_SECONDS } }));
  const ratios: number[] = [];
  for (let pair = 0; pair < rounds * PAIRS_A_ROUND; pair++) {
    // In turns also who begins: a machine that gets slower or faster favours neither.
    const before = pair % 2 === 0 ? await run(first) : undefined;
    const of = await run(second);
    ratios.push(of / (before ?? (await run(first))));
  }
  return median(ratios);
}

/** The first beside each of the others, in turns of all: `beside` is then the other's. */
export async function sideBySide(
  load: Load,
  contestants: readonly Contestant[],
  { connections, seconds, rounds }: Pace,
): Promise<readonly Result[]> {
  const turns: (readonly Measured[])[] = [];
  for (let round = -WARM_ROUNDS; round < rounds; round++) {
    const turn: Measured[] = [];
    for (const i of round % 2 === 0 ? contestants.keys() : [...contestants.keys()].reverse()) {
      const { port, more = [], load: name } = contestants[i] as Contestant;
      turn[i] = await load.run({ name, port, more, connections, extent: { seconds } });
    }
    if (round >= 0) turns.push(turn);
  }
  const medianOf = (of: (turn: readonly Measured[]) => number): number => median(turns.map(of));
  return contestants.slice(1).map((_, other) => {
    const first = (turn: readonly Measured[]): Measured => turn[0] as Measured;
    const second = (turn: readonly Measured[]): Measured => turn[other + 1] as Measured;
    return {
      perSecond: medianOf((turn) => speed(first(turn))),
      beside: medianOf((turn) => speed(second(turn))),
      ratio: medianOf((turn) => speed(first(turn)) / speed(second(turn))),
      p50: medianOf((turn) => first(turn).p50),
      p99: medianOf((turn) => first(turn).p99),
    };
  });
}

function speed({ requests, seconds }: Measured): number {
  return requests / seconds;
}
