/** What a run has written as JSON, and how another run stands beside it. */
import { readFileSync } from "node:fs";
import { betterOf, type Figure, figures, headline, type Spread, type Summary, unitOf } from "./rows.ts";
import { inUnit } from "./units.ts";

export const FORMAT = "opentrain-bench/1";

export interface Machine {
  readonly cores: number;
  readonly cpu: string;
  readonly node: string;
}

export interface Written {
  readonly format: typeof FORMAT;
  readonly date: string;
  /** False when the bench was stopped, or something could not be measured. */
  readonly complete: boolean;
  readonly machine: Machine;
  readonly settings: { readonly runs: number; readonly connections: number; readonly quick: boolean };
  readonly rows: readonly Summary[];
}

/** More than this is a change, if it is beyond the spread of the runs, too. */
const PART = 0.03;

/** A row of before, and what has become of it. */
export interface Beside {
  /** What it was then. */
  readonly earlier: string;
  /** By how much it is better: 1.10 is a tenth better, whether more or less is. */
  readonly better: number;
  /** Worse by more than 3 %, and by more than the runs differ among themselves. */
  readonly worse: boolean;
}

/** The rows of such a file, or what is wrong with it. */
export function readEarlier(file: string): Written | { readonly wrong: string } {
  let text: string;
  try {
    text = readFileSync(file, "utf8");
  } catch (error) {
    return { wrong: `${file} cannot be read (${(error as NodeJS.ErrnoException).code ?? "unknown"})` };
  }
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return { wrong: `${file} is not JSON` };
  }
  return isWritten(value) ? value : { wrong: `${file} is not what --json writes (${FORMAT})` };
}

function isWritten(value: unknown): value is Written {
  const { format, machine, rows } = asObject(value);
  return format === FORMAT && typeof asObject(machine).cpu === "string" && Array.isArray(rows) && rows.every(isSummary);
}

function isSummary(value: unknown): value is Summary {
  const { what, where, figures: all } = asObject(value);
  const known = figures.map((figure) => asObject(all)[figure]).filter((spread) => spread !== undefined);
  return typeof what === "string" && typeof where === "string" && known.length > 0 && known.every(isSpread);
}

function isSpread(value: unknown): value is Spread {
  const { median, min, max } = asObject(value);
  return [median, min, max].every((number) => typeof number === "number");
}

function asObject(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null ? (value as Readonly<Record<string, unknown>>) : {};
}

/** Nothing when the earlier run has not had this row. */
export function besideEarlier(now: Summary, { rows }: Pick<Written, "rows">): Beside | undefined {
  const then = rows.find(({ what, where }) => what === now.what && where === now.where);
  if (then === undefined) return undefined;
  const [figure, value] = headline(now);
  const old = then.figures[figure];
  if (old === undefined) return undefined;
  const more = betterOf(figure) === "more";
  const better = more ? value.median / old.median : old.median / value.median;
  const apart = more ? value.max < old.min : value.min > old.max;
  return { earlier: said(old, figure), better, worse: better < 1 - PART && apart };
}

function said({ median }: Spread, figure: Figure): string {
  return inUnit(median, unitOf[figure]);
}

export function changeWords({ better, worse }: Beside): string {
  return `${worse ? "WORSE " : ""}${better.toFixed(2)}`;
}
