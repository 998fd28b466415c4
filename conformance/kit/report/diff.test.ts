import { expect, test } from "vitest";
import type { Report } from "../engine/report.ts";
import { check, judge } from "../testing/fixture.ts";
import { diffReports, diffText } from "./diff.ts";

type Word = "pass" | "fail" | "warning" | "inconclusive" | "skipped";

/** A report with these checks, by title and how they end. */
function run(ends: Readonly<Record<string, Word>>): Promise<Report> {
  const checks = Object.entries(ends).map(([title, end]) => {
    const rule = end === "warning" ? "thing.nice" : "thing.one";
    return check(rule, { title, needs: end === "skipped" ? ["clock"] : [] }, async (t) => {
      if (end === "inconclusive") t.inconclusive("who knows");
      t.value("it", end).is("pass");
    });
  });
  return judge(checks);
}

test("what got worse, what got better, what vanished and what is new", async () => {
  const before = await run({ a: "pass", b: "fail", c: "pass", d: "pass", e: "skipped", f: "pass", g: "inconclusive" });
  const after = await run({
    a: "fail",
    b: "pass",
    c: "skipped",
    e: "pass",
    f: "pass",
    g: "skipped",
    h: "pass",
    i: "fail",
  });
  const diff = diffReports(before, after);
  expect(diff).toMatchObject({
    newlyFailing: [
      { check: "thing.one (a)", before: "pass", after: "fail", isWorse: true },
      { check: "thing.one (i)", before: null, after: "fail", isWorse: true },
    ],
    newlyPassing: [
      { check: "thing.one (b)", before: "fail", after: "pass", isWorse: false },
      { check: "thing.one (e)", before: "skipped", after: "pass", isWorse: false },
    ],
    vanished: [{ check: "thing.one (d)", before: "pass", after: null, isWorse: true }],
    added: [{ check: "thing.one (h)", before: null, after: "pass", isWorse: false }],
    changed: [
      { check: "thing.one (c)", before: "pass", after: "skipped", isWorse: true },
      { check: "thing.one (g)", before: "inconclusive", after: "skipped", isWorse: false },
    ],
    isWorse: true,
  });
  const text = diffText(diff);
  expect(text).toMatch(
    /^before {2}http:\S+ at \S+: not conformant: 1 check of a MUST failed \(checked: 5 of 7 checks, 1 of 1 rules, 0 of these wholly\) \(exit code 1\)\nafter {3}http/,
  );
  expect(text).toContain("Newly failing\n  thing.one (a): pass -> fail [MUST] worse\n");
  expect(text).toContain("Vanished checks\n  thing.one (d): pass -> not there [MUST] worse\n");
  expect(text).toMatch(/\nWORSE: .*\n$/);
});

test.each<[string, Readonly<Record<string, Word>>, Readonly<Record<string, Word>>, boolean]>([
  ["nothing changed, failing as before", { a: "fail" }, { a: "fail" }, false],
  ["better only", { a: "fail", b: "inconclusive" }, { a: "pass", b: "pass" }, false],
  ["a new check that is not run", { a: "pass" }, { a: "pass", b: "skipped" }, false],
  ["a check that is not run any more", { a: "pass" }, { a: "skipped" }, true],
  ["only a check that vanished, though it failed", { a: "pass", b: "fail" }, { a: "pass" }, true],
  ["a new check that fails", { a: "pass" }, { a: "pass", b: "fail" }, true],
  ["a new warning", { a: "pass" }, { a: "pass", b: "warning" }, true],
])("%s", async (_, a, b, isWorse) => {
  const diff = diffReports(await run(a), await run(b));
  expect(diff.isWorse).toBe(isWorse);
  expect(diffText(diff).endsWith("NOT WORSE.\n")).toBe(!isWorse);
});

test("breaches of the contract, and rules that have lost their check", async () => {
  const clean = await run({ a: "pass" });
  const violation = { operation: "getThing", status: 200, words: "no such member", rules: ["thing.one"] };
  const broken = { ...clean, violations: [violation], unchecked: ["thing.two"] };
  expect(diffReports(clean, broken)).toMatchObject({
    newViolations: ["getThing: no such member"],
    newlyUnchecked: ["thing.two"],
    isWorse: true,
  });
  expect(diffReports(broken, clean)).toMatchObject({ goneViolations: ["getThing: no such member"], isWorse: false });
  expect(diffReports(clean, { ...clean, unchecked: ["thing.two"] }).isWorse).toBe(true);
  expect(diffReports(clean, { ...clean, violations: [violation] }).isWorse).toBe(true);
});
