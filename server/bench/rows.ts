/** What is measured, once in each run, and what comes of the runs together. */
import { median } from "./numbers.ts";
import type { Unit } from "./units.ts";

export type Figure = "ratio" | "seconds" | "milliseconds" | "megabytes" | "perSecond" | "beside" | "p50" | "p99";

/** The figures that a row may have, and in which unit; the first that it has is what it is about. */
export const unitOf: Readonly<Record<Figure, Unit>> = {
  ratio: "times",
  seconds: "seconds",
  milliseconds: "milliseconds",
  megabytes: "megabytes",
  perSecond: "perSecond",
  /** Requests per second of what it is measured beside: bare Express, or a peer. */
  beside: "perSecond",
  /** Milliseconds of a request. */
  p50: "milliseconds",
  p99: "milliseconds",
};
export const figures: readonly Figure[] = Object.keys(unitOf) as Figure[];

const moreIsBetter: ReadonlySet<Figure> = new Set(["ratio", "perSecond"]);

/** What is better of a figure: more, or less. */
export function betterOf(figure: Figure): "more" | "less" {
  return moreIsBetter.has(figure) ? "more" : "less";
}

/** One line of the table, of one run; what does not apply is left out. */
export type Row = {
  readonly what: string;
  readonly where: string;
  readonly targets?: readonly Judged[];
} & { readonly [F in Figure]?: number };

/** A target, and what is held against it. */
export interface Judged {
  readonly of: string;
  readonly value: number;
  readonly unit: Unit;
  readonly better: "more" | "less";
  readonly wanted: number;
}

export interface Spread {
  readonly median: number;
  readonly min: number;
  readonly max: number;
}

export interface JudgedRuns extends Omit<Judged, "value"> {
  readonly value: Spread;
  /** In how many of the runs; one is enough to miss it. */
  readonly missed: number;
}

/** The same line of all runs. */
export interface Summary {
  readonly what: string;
  readonly where: string;
  readonly runs: number;
  readonly figures: { readonly [F in Figure]?: Spread };
  readonly targets: readonly JudgedRuns[];
}

export function atLeast(of: string, value: number, wanted: number, unit: Unit = "times"): Judged {
  return { of, value, unit, better: "more", wanted };
}

export function atMost(of: string, value: number, wanted: number, unit: Unit): Judged {
  return { of, value, unit, better: "less", wanted };
}

/** @throws when the row has no figure */
export function headline({ what, figures: all }: Pick<Summary, "what" | "figures">): readonly [Figure, Spread] {
  for (const figure of figures) {
    const spread = all[figure];
    if (spread !== undefined) return [figure, spread];
  }
  throw new Error(`${what}: nothing was measured.`);
}

export function summarize(rows: readonly [Row, ...Row[]]): Summary {
  const [{ what, where, targets = [] }] = rows;
  return {
    what,
    where,
    runs: rows.length,
    figures: Object.fromEntries(
      figures.flatMap((figure) => {
        const values = rows.map((row) => row[figure]).filter((value) => value !== undefined);
        return values.length === 0 ? [] : [[figure, spreadOf(values)] as const];
      }),
    ),
    targets: targets.map(({ value: _, ...target }, i) => {
      const judged = rows.map((row) => row.targets?.[i]).filter((one) => one !== undefined);
      return {
        ...target,
        value: spreadOf(judged.map(({ value }) => value)),
        missed: judged.filter((one) => !isMet(one)).length,
      };
    }),
  };
}

/** What could not be told (NaN) is not met. */
function isMet({ value, better, wanted }: Judged): boolean {
  return better === "more" ? value >= wanted : value <= wanted;
}

function spreadOf(values: readonly number[]): Spread {
  return { median: median(values), min: Math.min(...values), max: Math.max(...values) };
}

/** Gathers the rows of several runs; tells each line as soon as the last of them has it. */
export class Runs {
  readonly #runs: number;
  readonly #tell: (summary: Summary) => void;
  readonly #rows = new Map<string, [Row, ...Row[]]>();

  constructor(runs: number, tell: (summary: Summary) => void) {
    this.#runs = runs;
    this.#tell = tell;
  }

  add(row: Row): void {
    const key = JSON.stringify([row.what, row.where]);
    const rows = this.#rows.get(key);
    if (rows !== undefined) rows.push(row);
    else this.#rows.set(key, [row]);
    if ((rows?.length ?? 1) < this.#runs) return;
    this.#tell(summarize(rows ?? [row]));
    this.#rows.delete(key);
  }

  /** Tells those that have not had all runs. */
  end(): void {
    for (const rows of this.#rows.values()) this.#tell(summarize(rows));
    this.#rows.clear();
  }
}
