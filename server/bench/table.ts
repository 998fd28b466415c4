/** One line of the table; what does not apply is left out. */
export interface Row {
  readonly what: string;
  readonly where: string;
  readonly perSecond?: number;
  readonly bare?: number;
  readonly ratio?: number;
  readonly p50?: number;
  readonly p99?: number;
  /** MB. */
  readonly memory?: number;
  /** Of rows that are not about requests. */
  readonly value?: string;
  readonly target?: Target;
}

export interface Target {
  readonly words: string;
  readonly met: boolean;
}

const columns: readonly (readonly [title: string, of: (row: Row) => string, align: "left" | "right"])[] = [
  ["what", (row) => row.what, "left"],
  ["where", (row) => row.where, "left"],
  ["requests/s", (row) => whole(row.perSecond) ?? row.value ?? "", "right"],
  ["bare Express", (row) => whole(row.bare) ?? "", "right"],
  ["ratio", (row) => row.ratio?.toFixed(2) ?? "", "right"],
  ["p50 ms", (row) => row.p50?.toFixed(1) ?? "", "right"],
  ["p99 ms", (row) => row.p99?.toFixed(1) ?? "", "right"],
  ["memory MB", (row) => whole(row.memory) ?? "", "right"],
  ["target", ({ target }) => (target ? `${target.met ? "pass" : "MISS"}  ${target.words}` : ""), "left"],
];

/** What is known of the rows before they come; a longer text moves the rest of its line only. */
const WIDTHS = [49, 33, 11, 12, 5, 7, 8, 9, 6] as const;

/** The lines above the rows. */
export function tableHead(): string {
  return `${line(columns.map(([title]) => title))}\n${WIDTHS.map((width) => "-".repeat(width)).join("  ")}`;
}

export function rowLine(row: Row): string {
  return line(columns.map(([, of]) => of(row)));
}

function line(texts: readonly string[]): string {
  return texts
    .map((text, i) => (columns[i]?.[2] === "right" ? text.padStart(WIDTHS[i] ?? 0) : text.padEnd(WIDTHS[i] ?? 0)))
    .join("  ")
    .trimEnd();
}

function whole(value: number | undefined): string | undefined {
  return value === undefined ? undefined : Math.round(value).toLocaleString("en");
}
