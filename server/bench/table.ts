import { type Beside, changeWords } from "./earlier.ts";
import { type Figure, headline, type JudgedRuns, type Spread, type Summary, unitOf } from "./rows.ts";
import { inUnit } from "./units.ts";

type Column = readonly [title: string, width: number, align: "left" | "right", of: (row: Told) => string];

/** A row with what it is compared with, where there is an earlier one. */
export interface Told extends Summary {
  readonly beside?: Beside;
}

const whole = (of: Figure) => (row: Told) => {
  const value = row.figures[of]?.median;
  return value === undefined ? "" : Math.round(value).toLocaleString("en");
};
const fixed = (of: Figure, digits: number) => (row: Told) => row.figures[of]?.median.toFixed(digits) ?? "";

/** What is known of the rows before they come; a longer text moves the rest of its line only. */
const before: readonly Column[] = [
  ["what", 49, "left", (row) => row.what],
  ["where", 33, "left", (row) => row.where],
  ["requests/s", 11, "right", amount],
  ["beside it", 10, "right", whole("beside")],
  ["ratio", 5, "right", fixed("ratio", 2)],
];
const spread: Column = ["min..max", 14, "right", spreadWords];
const after: readonly Column[] = [
  ["p50 ms", 7, "right", fixed("p50", 1)],
  ["p99 ms", 8, "right", fixed("p99", 1)],
  ["memory MB", 9, "right", whole("megabytes")],
];
const compared: readonly Column[] = [
  ["earlier", 10, "right", ({ beside }) => beside?.earlier ?? ""],
  ["change", 13, "right", ({ beside }) => (beside === undefined ? "" : changeWords(beside))],
];
const target: Column = ["target", 6, "left", targetWords];

export interface Table {
  /** The lines above the rows. */
  readonly head: string;
  line(row: Told): string;
}

export function table(options: { readonly runs: number; readonly compares: boolean }): Table {
  const columns = [
    ...before,
    ...(options.runs > 1 ? [spread] : []),
    ...after,
    ...(options.compares ? compared : []),
    target,
  ];
  const line = (text: (column: Column) => string): string =>
    columns
      .map((column) => {
        const [, width, align] = column;
        return align === "right" ? text(column).padStart(width) : text(column).padEnd(width);
      })
      .join("  ")
      .trimEnd();
  return {
    head: `${line(([title]) => title)}\n${columns.map(([, width]) => "-".repeat(width)).join("  ")}`,
    line: (row) => line(([, , , of]) => of(row)),
  };
}

/** Of rows that are not about requests, what they are about. */
function amount(row: Told): string {
  for (const figure of ["perSecond", "seconds", "milliseconds"] as const) {
    const value = row.figures[figure]?.median;
    if (value !== undefined) return inUnit(value, unitOf[figure]);
  }
  return "";
}

function spreadWords(row: Told): string {
  const [figure, { min, max }] = headline(row);
  return range({ min, max }, unitOf[figure]);
}

function range({ min, max }: Pick<Spread, "min" | "max">, unit: JudgedRuns["unit"]): string {
  return `${inUnit(min, unit).replace(/ .*$/, "")}..${inUnit(max, unit)}`;
}

function targetWords({ targets, runs }: Told): string {
  if (targets.length === 0) return "";
  const isMet = targets.every(({ missed }) => missed === 0);
  return `${isMet ? "pass" : "MISS"}  ${targets.map((one) => judgedWords(one, runs)).join("; ")}`;
}

function judgedWords({ of, value, unit, better, wanted, missed }: JudgedRuns, runs: number): string {
  const measured = `${inUnit(value.median, unit)}${runs > 1 ? ` (${range(value, unit)})` : ""}`;
  const sign = better === "more" ? ">=" : "<=";
  const often = runs > 1 && missed > 0 ? `, missed in ${missed} of ${runs}` : "";
  return `${of} ${measured} (wanted ${sign} ${inUnit(wanted, unit)}${often})`;
}
