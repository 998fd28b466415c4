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

export function printTable(rows: readonly Row[]): string {
  const cells = [columns.map(([title]) => title), ...rows.map((row) => columns.map(([, of]) => of(row)))];
  const widths = columns.map((_, i) => Math.max(...cells.map((line) => line[i]?.length ?? 0)));
  const line = (texts: readonly string[]): string =>
    texts
      .map((text, i) => (columns[i]?.[2] === "right" ? text.padStart(widths[i] ?? 0) : text.padEnd(widths[i] ?? 0)))
      .join("  ")
      .trimEnd();
  const [head = [], ...body] = cells;
  return [line(head), widths.map((width) => "-".repeat(width)).join("  "), ...body.map(line)].join("\n");
}

function whole(value: number | undefined): string | undefined {
  return value === undefined ? undefined : Math.round(value).toLocaleString("en");
}
