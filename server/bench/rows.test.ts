/** What comes of several runs, and how they stand beside earlier ones. */
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { besideEarlier, FORMAT, readEarlier } from "./earlier.ts";
import { atLeast, atMost, type Row, Runs, type Summary, summarize } from "./rows.ts";
import { table } from "./table.ts";

function row(ratio: number): Row {
  return { what: "me", where: "SQLite", perSecond: ratio * 1000, ratio, targets: [atLeast("ratio", ratio, 0.6)] };
}

function ran(first: number, ...more: readonly number[]): Summary {
  return summarize([row(first), ...more.map(row)]);
}

test("of several runs the median counts, and what they lie between", () => {
  const told: Summary[] = [];
  const runs = new Runs(3, (summary) => told.push(summary));
  for (const ratio of [0.7, 0.62]) runs.add(row(ratio));
  expect(told).toEqual([]);
  runs.add(row(0.64));
  expect(told).toEqual([
    expect.objectContaining({
      runs: 3,
      figures: {
        ratio: { median: 0.64, min: 0.62, max: 0.7 },
        perSecond: { median: 640, min: 620, max: 700 },
      },
    }),
  ]);
});

test("rows that have not had all runs are told at the end", () => {
  const told: Summary[] = [];
  const runs = new Runs(3, (summary) => told.push(summary));
  for (const ratio of [0.7, 0.62]) runs.add(row(ratio));
  runs.end();
  expect(told).toEqual([expect.objectContaining({ runs: 2 })]);
});

test.each([
  [[0.7, 0.7, 0.6], "pass", 0],
  [[0.7, 0.7, 0.59], "MISS", 1],
  [[0.59, 0.58, 0.7], "MISS", 2],
  [[0.7, 0.7, Number.NaN], "MISS", 1],
] as const)("with the ratios %j the target is told as %s", ([first, ...more], said, missed) => {
  const summary = ran(first, ...more);
  expect(summary.targets[0]?.missed).toBe(missed);
  expect(table({ runs: 3, compares: false }).line(summary)).toContain(`${said}  ratio`);
});

test("what must not be more is missed by more", () => {
  const slow = (value: number): Row => ({
    what: "start",
    where: "",
    milliseconds: value,
    targets: [atMost("start", value, 400, "milliseconds")],
  });
  expect(summarize([slow(400), slow(401)]).targets[0]?.missed).toBe(1);
});

test.each([
  ["within 3 %", ran(1), ran(0.98), false],
  ["by more than 3 %", ran(1), ran(0.96), true],
  ["by more than 3 %, within the spread", ran(1, 0.95, 1.02), ran(0.93, 0.96, 0.92), false],
  ["by more than 3 % and the spread", ran(1, 0.98, 1.02), ran(0.93, 0.96, 0.92), true],
  ["better", ran(1), ran(1.5), false],
] as const)("%s: what is worse is marked", (_, then, now, worse) => {
  expect(besideEarlier(now, { rows: [then] })?.worse).toBe(worse);
});

test("of times less is better", () => {
  const took = (seconds: number): Summary => summarize([{ what: "events", where: "", seconds }]);
  expect(besideEarlier(took(2), { rows: [took(1)] })).toEqual({ earlier: "1.0 s", better: 0.5, worse: true });
  expect(besideEarlier(took(1), { rows: [took(2)] })?.worse).toBe(false);
});

test("a row that was not there has nothing beside it", () => {
  expect(besideEarlier(ran(1), { rows: [] })).toBeUndefined();
});

test("a file that --json has not written is refused in words", async () => {
  const folder = await mkdtemp(join(tmpdir(), "bench-rows-"));
  const file = join(folder, "rows.json");
  expect(readEarlier(file)).toEqual({ wrong: expect.stringContaining("cannot be read (ENOENT)") });
  const machine = { cores: 2, cpu: "any", node: "v24" };
  const whole = { format: FORMAT, date: "2026-01-01", complete: true, machine, settings: {}, rows: [ran(1)] };
  for (const [text, wrong] of [
    ["", "is not JSON"],
    ["null", "is not what --json writes"],
    [JSON.stringify({ ...whole, format: "other" }), "is not what --json writes"],
    [JSON.stringify({ ...whole, rows: [{ what: "me", where: "", figures: {} }] }), "is not what --json writes"],
    [JSON.stringify({ ...whole, rows: [null] }), "is not what --json writes"],
  ] as const) {
    await writeFile(file, text);
    expect(readEarlier(file)).toEqual({ wrong: expect.stringContaining(wrong) });
  }
  await writeFile(file, JSON.stringify(whole));
  expect(readEarlier(file)).toEqual(whole);
  await rm(folder, { recursive: true });
});
