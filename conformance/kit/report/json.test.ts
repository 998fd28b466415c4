import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Report } from "../engine/report.ts";
import { check, type Handler, json, judge } from "../testing/fixture.ts";
import { reports } from "../testing/reports.ts";
import { jsonReport, readReport, reportValidator } from "./json.ts";

const isReport = reportValidator();

function expectValid(report: unknown): void {
  isReport(report);
  expect(isReport.errors).toBe(null);
}

describe("the JSON report", () => {
  test("is what its published schema says, whatever the run comes to", async () => {
    const things: Handler = (request, response) => json(response, 200, { id: request.url, surprise: 1 });
    const report = await judge(
      [
        check("thing.one", async (t) => t.value("one", 1).is(1) && undefined),
        check("thing.two", async (t) => {
          t.expect(await t.call("getThing", { path: { thingId: "a" } })).status(201);
        }),
        check("thing.two", { title: "none" }, async (t) => {
          await t.call("about");
          t.notApplicable("no things");
        }),
        check("thing.nice", async (t) => t.inconclusive("who knows")),
        check("thing.later", async () => {}),
      ],
      things,
    );
    const parsed: unknown = JSON.parse(jsonReport(report));
    expect(parsed).toEqual(report);
    expectValid(parsed);
    fc.assert(
      fc.property(reports, (any) => {
        // The engine sees to what the schema says of passes and of what is not applicable; these are drawn at random.
        const results = any.results.map((one) => {
          if (one.verdict === "pass") return { ...one, exchanges: [], judged: null };
          return one.verdict === "not-applicable" && one.exchanges.length === 0
            ? { ...one, verdict: "error" as const, why: "", evidence: undefined }
            : one;
        });
        expectValid(JSON.parse(jsonReport({ ...any, results })));
      }),
      { numRuns: 60 },
    );
  });

  test.each<[string, (report: Report) => unknown]>([
    ["an unknown member", (report) => ({ ...report, extra: 1 })],
    ["an unknown member of a result", (report) => ({ ...report, results: [{ ...report.results[0], extra: 1 }] })],
    ["a failure without what came", (report) => ({ ...report, results: [{ ...report.results[0], got: undefined }] })],
    [
      "not applicable without evidence",
      (report) => ({ ...report, results: [{ ...report.results[0], verdict: "not-applicable" }] }),
    ],
    [
      "skipped for nothing",
      (report) => ({ ...report, results: [{ ...report.results[0], verdict: "skipped", why: "", missing: [] }] }),
    ],
    ["a verdict that is none", (report) => ({ ...report, results: [{ ...report.results[0], verdict: "passed" }] })],
    ["another version", (report) => ({ ...report, format: "opentrain-conformance/1" })],
    ["a verdict without of how much", ({ checked: _, ...report }) => report],
    ["no run block", ({ run: _, ...report }) => report],
  ])("is not valid with %s", async (_, change) => {
    const failing = check("thing.one", async (t) => {
      await t.call("about");
      t.fail("it", "this", "that");
    });
    const report = await judge([failing]);
    expectValid(report);
    expect(isReport(JSON.parse(JSON.stringify(change(report))))).toBe(false);
  });
});

describe("reading a report", () => {
  let folder = "";
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "reports-"));
  });
  afterAll(() => rm(folder, { recursive: true }));

  test("gives what was written", async () => {
    const report = await judge([check("thing.one", async (t) => t.value("one", 1).is(1) && undefined)]);
    await writeFile(join(folder, "good.json"), jsonReport(report));
    expect(await readReport(join(folder, "good.json"))).toEqual(report);
  });

  test.each([
    ["nothing there", undefined, "cannot be read: ENOENT"],
    ["no JSON", "<html>", "cannot be read: Unexpected token"],
    [
      "another format",
      '{"format":"opentrain-conformance/0"}',
      'its format is "opentrain-conformance/0", not "opentrain-conformance/2"',
    ],
    ["no format", "[]", "its format is nothing"],
    ["a part of one", '{"format":"opentrain-conformance/2"}', "is no report: it must have required property"],
  ])("%s", async (name, content, message) => {
    const file = join(folder, `${name}.json`);
    if (content !== undefined) await writeFile(file, content);
    await expect(readReport(file)).rejects.toMatchObject({
      name: "ConfigurationError",
      message: expect.stringContaining(message),
    });
  });
});
