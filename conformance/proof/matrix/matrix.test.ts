import { describe, expect, test } from "vitest";
import { rules } from "../../../generated/rules.ts";
import { loadChecks } from "../../checks/index.ts";
import { planChecks } from "../../kit/engine/plan.ts";
import { nameOf, VERDICTS } from "../../kit/engine/report.ts";
import { hint, type Matrix, type MatrixTarget, readMatrix, stale, TARGETS, unexpected, writeMatrix } from "./matrix.ts";

const names = planChecks(await loadChecks(), rules).map(({ check, title }) => nameOf({ rule: check.rule, title }));
// Object.keys is typed string[]; the keys of the table are exactly the targets.
const targets = Object.keys(TARGETS) as MatrixTarget[];

describe.each(targets)("what is written down of %s", (target) => {
  const { otherwise, checks } = readMatrix(target);

  test("names checks that are there, and their verdicts where these are not the usual one", () => {
    expect(stale({ otherwise, checks }, names), hint(target)).toEqual([]);
    const verdicts = VERDICTS.filter((verdict) => verdict !== otherwise);
    expect(VERDICTS).toContain(otherwise);
    expect(Object.entries(checks).filter(([, verdict]) => !verdicts.includes(verdict))).toEqual([]);
  });
});

test.each(["sqlite", "postgres"] as const)("our own server fails nothing, and nothing is left open: %s", (target) => {
  const { otherwise, checks } = readMatrix(target);
  expect(otherwise).toBe("pass");
  expect(Object.entries(checks).filter(([, verdict]) => verdict !== "not-applicable")).toEqual([]);
});

test.each([
  ["sqlite", { verdict: "fail", what: "x", expected: "y", got: "z" }],
  ["postgres", { verdict: "inconclusive", why: "it is slow", compared: null, flaky: false }],
  ["sqlite", { verdict: "error", why: "it broke" }],
  ["prism", { verdict: "error", why: "it broke" }],
] as const)("what is red is not written down as expected: %s, $verdict", (target, found) => {
  const before = readMatrix(target);
  expect(() => writeMatrix(target, [{ rule: "a.b", title: "one", ...found }])).toThrow(
    `stays as it is, for this is no expectation:\n  a.b (one): ${found.verdict}`,
  );
  expect(readMatrix(target)).toEqual(before);
});

describe("what is otherwise than written down is told by the check's name, with what was expected and what came", () => {
  const matrix: Matrix = { otherwise: "skipped", checks: { "a.b (one)": "fail", "a.gone": "pass" } };
  const one = { rule: "a.b", title: "one" };

  test("another verdict", () => {
    expect(unexpected(matrix, { ...one, verdict: "pass" })).toBe("a.b (one): expected fail, came pass");
    expect(unexpected(matrix, { ...one, verdict: "fail", what: "x", expected: "y", got: "z" })).toBeUndefined();
  });

  test("a check of which nothing is written", () => {
    expect(unexpected(matrix, { rule: "a.b", title: null, verdict: "error", why: "it broke" })).toBe(
      "a.b: nothing is written down of it, so expected skipped, came error (it broke)",
    );
    const skipped = { verdict: "skipped", why: "the target lacks: clock", missing: ["clock"] } as const;
    expect(unexpected(matrix, { rule: "a.b", title: null, ...skipped })).toBeUndefined();
  });

  test("an entry whose check is not there", () => {
    expect(stale(matrix, ["a.b (one)"])).toEqual(["a.gone: expected pass, but there is no such check"]);
  });
});
