import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { check, type Handler, json, judge } from "../testing/fixture.ts";
import { jsonReport, writeJsonReport } from "./json.ts";
import { progress } from "./progress.ts";
import { textReport } from "./text.ts";

const things: Handler = (request, response) => {
  if (request.url === "/things/extra") json(response, 200, { id: "x", surprise: 1 });
  else json(response, 404, {});
};

const checks = [
  check("thing.one", async (t) => t.value("one", 1).is(1) && undefined),
  check("thing.two", { title: "the second" }, async (t) => t.fail("the thing", "this", "that")),
  check("thing.nice", async (t) => {
    t.expect(await t.call("getThing", { path: { thingId: "extra" } })).status(200);
  }),
  check("thing.later", async () => {}),
  check("thing.stored", async () => {}),
];

describe("the text report", () => {
  test("shows what is not a pass, expected against got, and what was skipped for want of what", async () => {
    const text = textReport(await judge(checks, things), { colour: false });
    expect(text).toContain("fail thing.two (the second)\n  rule      The second rule.\n  what      the thing\n");
    expect(text).toContain("  expected  this\n  got       that\n");
    expect(text).toContain("fail thing.nice [SHOULD]");
    expect(text).toContain("last sent GET /things/extra -> 200 (1 in all)");
    expect(text).toMatch(/break the contract:\n {2}getThing: .*"surprise" \(met in thing\.nice\)/);
    expect(text).toContain(
      "Skipped, for what the target lacks:\n  clock: thing.later\n  store and mail: thing.stored\n",
    );
    expect(text).toMatch(/\n {2}tiny +1 +2 +0 +0 +2 +0\n {2}all +1 +2 +0 +0 +2 +0\n/);
    expect(text).toMatch(/\nNOT CONFORMANT: 1 check of a MUST failed\.\n$/);
    expect(text).not.toContain("thing.one");
    expect(text).not.toContain("\x1b");
  });

  test("has colours only when asked", async () => {
    expect(textReport(await judge(checks, things), { colour: true })).toContain("\x1b[31mfail\x1b[39m thing.two");
  });
});

describe("the JSON report", () => {
  test("is JSON that says its format, and tells what the text tells", async () => {
    const report = await judge(checks, things);
    const parsed = JSON.parse(jsonReport(report));
    expect(parsed).toEqual(report);
    expect(parsed).toMatchObject({ format: "opentrain-conformance/1", exitCode: 1, counts: { fail: 2, skipped: 2 } });
  });

  test("is written to a file, or says why not", async () => {
    const report = await judge(checks, things);
    const folder = await mkdtemp(join(tmpdir(), "report-"));
    await writeJsonReport(join(folder, "r.json"), report);
    expect(await readFile(join(folder, "r.json"), "utf8")).toBe(jsonReport(report));
    await expect(writeJsonReport(join(folder, "no", "r.json"), report)).rejects.toMatchObject({
      name: "ConfigurationError",
    });
    await rm(folder, { recursive: true });
  });
});

describe("progress", () => {
  const shown = async (isTTY: boolean): Promise<string> => {
    let out = "";
    const screen = { isTTY, columns: 40, write: (text: string) => (out += text) };
    await judge(checks, things, { onEvent: progress(screen) });
    return out;
  };

  test("is a line a check where there is no terminal", async () => {
    const out = await shown(false);
    expect(out).toMatch(/^5 checks\n/);
    expect(out).toMatch(/\nfail {11}thing\.two \(the second\) \(\d+ ms\)\n/);
    expect(out.split("\n")).toHaveLength(7);
    expect(out).not.toContain("\x1b");
  });

  test("is one line that is wiped at the end on a terminal", async () => {
    const out = await shown(true);
    expect(out).not.toContain("\n");
    expect(out.endsWith("\r\x1b[K")).toBe(true);
  });
});
