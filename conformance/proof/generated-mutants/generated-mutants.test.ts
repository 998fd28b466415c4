import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { loadChecks } from "../../checks/index.ts";
import type { SentList } from "../../kit/engine/execution.ts";
import { draw, runGeneratedCommand } from "./command.ts";
import { type GeneratedMutant, type Instrumented, instrument, serverFiles } from "./instrument.ts";
import { type InstrumentedCopy, instrumentedCopy } from "./instrumented-copy.ts";
import { foundIn, judge } from "./judge.ts";
import { checksFor, type Reach, ReachMeter } from "./reach.ts";
import { ResultsFolder } from "./results.ts";
import { scoreOf, scoreText } from "./score.ts";

const REVOKE = "server/agent-auth/revoke.ts";
const all = await loadChecks();
const revoking = all.filter(({ rule, options }) => rule === "revoke.live" && options.peer !== true);

let instrumented: Instrumented;
let copy: InstrumentedCopy;
beforeAll(async () => {
  instrumented = await instrument([REVOKE]);
  copy = await instrumentedCopy(instrumented.files);
});
afterAll(() => copy.remove());

function mutantOf(before: string | RegExp, after: string): GeneratedMutant {
  const found = instrumented.mutants.find((mutant) => mutant.before.match(before) && mutant.after === after);
  if (found === undefined) throw new Error(`no mutant of ${before}`);
  return found;
}

test("mutants are of the product, and none of its tests, tools and development endpoints", async () => {
  const files = await serverFiles();
  expect(files).toContain(REVOKE);
  expect(files.filter((file) => /test|bench|demo|server\/dev\/|integration\//.test(file))).toEqual([]);
});

test("each is known by what it changes, twice the same by its place among them", () => {
  const { mutants } = instrumented;
  expect(new Set(mutants.map(({ id }) => id)).size).toBe(mutants.length);
  expect(mutants.every(({ file, before, at }) => file === REVOKE && at.includes(before.split("\n")[0] ?? ""))).toBe(
    true,
  );
});

describe("on a server with all mutants in it", () => {
  test("a check comes by those of its path, and finds the one that is switched on", async () => {
    const { launcher, takeHits } = copy.recording();
    const server = await launcher.launch({});
    try {
      takeHits();
      await fetch(`${server.base}/api/agent/oauth/revoke`, {
        method: "POST",
        headers: { "content-type": "application/x-www-form-urlencoded" },
        body: "token=ot_pat_0123456789abcdef_0123456789",
      });
    } finally {
      await server.kill(); // it has written down everything by then
    }
    const hits = takeHits();
    expect(hits).toContain(Number(mutantOf(/^parsed === undefined$/, "true").switchId));
    const platform = instrumented.mutants.filter(({ at }) => at.includes("revokePlatformToken(token: string"));
    expect(platform.filter(({ switchId }) => hits.has(Number(switchId)))).toEqual([]);
    expect(takeHits()).toEqual(new Set());

    const { switchId } = mutantOf(/^token\.startsWith\(tokenPrefixes\.PersonalToken\)$/, "false");
    const judging = { checks: revoking, seconds: 1 };
    expect(await judge({ launcher: copy.mutated(switchId), ...judging })).toEqual({
      status: "killed",
      by: expect.stringMatching(/^revoke\.live/),
    });
    expect(await judge({ launcher: copy.mutated("none"), ...judging })).toEqual({ status: "survived", by: null });
  });

  test("one that does not start is found, and one that no check comes by is not", async () => {
    const launcher = { launch: () => Promise.reject(new Error("the server ended with code 1\nsomewhere")) };
    expect(await judge({ launcher, checks: revoking, seconds: 1 })).toEqual({
      status: "does not start",
      by: "the server ended with code 1",
    });
    expect(await judge({ launcher, checks: [], seconds: 1 })).toEqual({ status: "not reached", by: null });
  });
});

describe("what the suite says of checks that pass without a fault", () => {
  const one = { title: null, page: "agent-auth", level: "MUST", words: "", source: "seed" } as const;
  const result = (rule: string, found: object) =>
    ({ ...one, rule, ...found }) as Parameters<typeof foundIn>[0]["results"][0];
  const pass = result("a.b", { verdict: "pass" });
  const slow = result("a.slow", { verdict: "inconclusive", why: "the check took longer than 30 s" });
  const unsure = result("a.unsure", { verdict: "inconclusive", why: "no mail came" });
  const failed = result("a.failed", { verdict: "fail", what: "", expected: "", got: "" });
  test.each([
    ["survived", null, [pass], "finished"],
    ["killed", "a.failed", [pass, slow, unsure, failed], "interrupted"],
    ["hangs", "a.slow", [pass, unsure, slow], "finished"],
    ["hangs", "it has stopped answering", [pass, unsure], "target gone"],
    ["undecided", "a.unsure: inconclusive", [pass, unsure], "finished"],
  ] as const)("%s", (status, by, results, ending) => {
    expect(foundIn({ results: [...results], ending })).toMatchObject({ status, by });
  });
});

describe("a sample", () => {
  const mutants = Array.from({ length: 50 }, (_, n) => ({ id: `m${n}` }));
  test("is the same by the same seed, also when there are others, and a larger one has it in it", () => {
    const drawn = draw(mutants, "1", 10);
    expect(draw(mutants.toReversed(), "1", 10)).toEqual(drawn);
    expect(draw(mutants, "1", 20).slice(0, 10)).toEqual(drawn);
    expect(draw(mutants, "2", 10)).not.toEqual(drawn);
    const gone = mutants.filter(({ id }) => id !== drawn[0]?.id);
    expect(draw(gone, "1", 9)).toEqual(drawn.slice(1));
  });
});

test("checks that come by a mutant are tried, those that do little else first; at its start all", () => {
  const [a, b, c, d] = all;
  if (a === undefined || b === undefined || c === undefined || d === undefined) throw new Error("too few checks");
  const names = [a, b, c, d].map(({ rule, options }) =>
    options.title === undefined ? rule : `${rule} (${options.title})`,
  );
  const mutants = ["1", "2", "3"].map((switchId) => ({ ...mutantOf(/^parsed === undefined$/, "true"), switchId }));
  const [reached, , started] = mutants;
  if (reached === undefined || started === undefined) throw new Error("no mutants");
  const known = [
    { passes: true, seconds: 1, hits: [1, 2, 10, 11, 12, 13], flowHits: [] },
    { passes: true, seconds: 1, hits: [1, 2], flowHits: [] },
    { passes: true, seconds: 1, hits: [2], flowHits: [] },
    { passes: false, seconds: 1, hits: [1], flowHits: [] },
  ];
  const reach: Reach = { digest: "", start: [3], checks: Object.fromEntries(known.map((one, n) => [names[n], one])) };
  expect(checksFor(reached, reach, [a, b, c, d], mutants)).toEqual([b, a]);
  expect(checksFor(started, reach, [a, b, c, d], mutants)).toHaveLength(3);
});

test("who takes over a shared flow counts as coming by what it came by", () => {
  const flow: SentList = Object.assign([], { flow: "a claimed agent" });
  const meter = new ReachMeter();
  meter.add("first", [flow], new Set([1, 2]));
  meter.add("second", [flow], new Set([2, 3]));
  meter.add("again", [Object.assign([], { flow: "a claimed agent" })], new Set([4]));
  meter.add("again", [], new Set([5]));
  expect(meter.of("first")).toEqual({ hits: [1, 2], flowHits: [] });
  expect(meter.of("second")).toEqual({ hits: [2, 3], flowHits: [1] });
  expect(meter.of("again")).toEqual({ hits: [4, 5], flowHits: [] });
  expect(meter.of("unknown")).toEqual({ hits: [], flowHits: [] });
});

describe("results", () => {
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "generated-mutants-"));
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));

  test("are kept line by line, the last counts, and a line that was cut off does not", async () => {
    const first = await ResultsFolder.open(folder, false);
    await first.add({ id: "a", status: "survived", by: null, seconds: 1 });
    await first.add({ id: "a", status: "killed", by: "poll.once", seconds: 1 });
    await writeFile(join(folder, "results.jsonl"), '{"id":"b","status":"kil', { flag: "a" });
    const resumed = await ResultsFolder.open(folder, true);
    await resumed.add({ id: "c", status: "hangs", by: null, seconds: 1 });
    expect([...(await resumed.read())]).toEqual([
      ["a", { id: "a", status: "killed", by: "poll.once", seconds: 1 }],
      ["c", { id: "c", status: "hangs", by: null, seconds: 1 }],
    ]);
    expect((await (await ResultsFolder.open(folder, false)).read()).size).toBe(0);
  });

  test("are counted: what is explained is not asked for, what is open is", () => {
    const [a, b, c, d] = instrumented.mutants;
    if (a === undefined || b === undefined || c === undefined || d === undefined) throw new Error("too few mutants");
    const results = new Map(
      (
        [
          [a, "killed"],
          [b, "survived"],
          [c, "not reached"],
          [d, "hangs"],
        ] as const
      ).map(([{ id }, status]) => [id, { id, status, by: null, seconds: 1 }]),
    );
    const entry = { verdict: "equivalent", why: "Nobody can tell it." } as const;
    const score = scoreOf([a, b, c, d], results, [
      { ...b, ...entry },
      { ...d, ...entry },
    ]);
    expect(score).toMatchObject({ sample: 4, percent: 66.6, unexplained: [c], foundAfterAll: [{ id: d.id }] });
    const text = scoreText(score, 9, "1");
    expect(text).toContain("4 of 9 mutants, by seed 1:");
    expect(text).toContain(
      "Of the 2 that are not found, survivors.json says: 1 equivalent, 0 silent, 0 out-of-reach, 0 open; of 1",
    );
    expect(text).toContain("66.6 %");
  });
});

describe("the command", () => {
  const run = async (...args: string[]): Promise<{ code: number; out: string; err: string }> => {
    let [out, err] = ["", ""];
    const output = { out: { write: (text: string) => (out += text) }, err: { write: (text: string) => (err += text) } };
    return { code: await runGeneratedCommand(args, output), out, err };
  };
  test("--help", async () => {
    expect(await run("--generated", "--help")).toMatchObject({ code: 0, out: expect.stringContaining("--resume") });
  });
  test.each([
    [["--sample", "0"], "--sample takes a number from 1"],
    [["--jobs", "x"], "--jobs takes a number from 1 to 64"],
    [["--again"], "--again is for --resume"],
    [["--file", "nowhere/"], "No file of the server begins like that"],
    [["--odd"], "Unknown option '--odd'"],
  ])("%j is wrong: 3", async (args, why) => {
    expect(await run("--generated", ...args)).toMatchObject({ code: 3, err: expect.stringContaining(why) });
  });
  test("a folder that cannot be written is said", async () => {
    await expect(ResultsFolder.open("/dev/null/x", false)).rejects.toThrow("cannot be written");
  });
});
