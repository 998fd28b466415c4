import { DOMParser, type Element } from "@xmldom/xmldom";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { secrets } from "../../profiles/opentrain/secrets.ts";
import { check, judge } from "../testing/fixture.ts";
import { reports } from "../testing/reports.ts";
import { junitReport } from "./junit.ts";

/** A parser that is not the writer's, and takes nothing that is no XML. */
function parse(xml: string): Element {
  const parser = new DOMParser({
    onError(level, message) {
      if (message.includes("replacement character")) return; // it is there on purpose
      throw new Error(`${level}: ${message}`);
    },
  });
  const root = parser.parseFromString(xml, "text/xml").documentElement;
  if (root === null) throw new Error("no root");
  return root;
}

function children(element: Element, name?: string): Element[] {
  return [...element.childNodes].filter(
    (node): node is Element => node.nodeType === 1 && (name === undefined || node.nodeName === name),
  );
}

const number = (element: Element, name: string): number => Number(element.getAttribute(name) ?? "none");

/** What the schemas in use (Jenkins', Apache's) ask of a file, and what its numbers must agree on. */
function expectWellMade(root: Element): void {
  expect(root.tagName).toBe("testsuites");
  const suites = children(root);
  const totals = { tests: 0, failures: 0, errors: 0, skipped: 0 };
  for (const [index, suite] of suites.entries()) {
    expect(suite.tagName).toBe("testsuite");
    expect(suite.getAttribute("id")).toBe(String(index));
    for (const name of ["name", "package", "hostname"]) expect(suite.getAttribute(name)).toMatch(/^\S+$/);
    expect(suite.getAttribute("timestamp")).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d$/);
    expect(suite.getAttribute("time")).toMatch(/^\d+\.\d{3}$/);
    const order = children(suite).map(({ tagName }) => tagName);
    expect(order).toEqual(["properties", ...order.slice(1).map(() => "testcase")]);
    const cases = children(suite, "testcase");
    for (const one of cases) {
      for (const name of ["classname", "name"]) expect(one.getAttribute(name)).toMatch(/\S/);
      expect(one.getAttribute("time")).toMatch(/^\d+\.\d{3}$/);
      const outcomes = children(one).filter(({ tagName }) => tagName !== "system-out");
      expect(outcomes.length).toBeLessThanOrEqual(1);
      for (const outcome of outcomes) {
        expect(["failure", "error", "skipped"]).toContain(outcome.tagName);
        for (const name of ["type", "message"]) expect(outcome.getAttribute(name)).toMatch(/\S/);
      }
    }
    const counted = {
      tests: cases.length,
      failures: cases.filter((one) => children(one, "failure").length > 0).length,
      errors: cases.filter((one) => children(one, "error").length > 0).length,
      skipped: cases.filter((one) => children(one, "skipped").length > 0).length,
    };
    for (const [name, count] of Object.entries(counted)) {
      expect(number(suite, name), `${suite.getAttribute("name")}: ${name}`).toBe(count);
      totals[name as keyof typeof totals] += count; // the very names
    }
  }
  for (const [name, count] of Object.entries(totals)) expect(number(root, name)).toBe(count);
}

function isRed(root: Element): boolean {
  return number(root, "failures") + number(root, "errors") > 0;
}

const outcomes = (root: Element): Record<string, string> =>
  Object.fromEntries(
    children(root)
      .flatMap((suite) => children(suite, "testcase"))
      .map((one) => [
        one.getAttribute("name"),
        children(one).find(({ tagName }) => tagName !== "system-out")?.tagName ?? "passed",
      ]),
  );

describe("the JUnit report", () => {
  const checks = [
    check("thing.one", async (t) => t.value("one", 1).is(1) && undefined),
    check("thing.two", { title: 'with "quotes" & <brackets>' }, async (t) => {
      await t.send({ method: "GET", path: "/x" });
      t.fail("it", "]]> & <this>", 'that "\n\u0000\u001b[31m \ud800 ]]>');
    }),
    check("thing.two", { title: "unsure" }, async (t) => t.inconclusive("who knows")),
    check("thing.nice", async (t) => t.fail("it", "nice", "not nice")),
    check("thing.later", async () => {}),
  ];

  test("has a suite per prefix, a test per check, and each verdict as CI systems know it", async () => {
    const xml = junitReport(await judge(checks), secrets);
    const root = parse(xml);
    expectWellMade(root);
    expect(children(root).map((suite) => suite.getAttribute("name"))).toEqual(["thing", "run"]);
    expect(outcomes(root)).toEqual({
      "thing.one": "passed",
      'thing.two (with "quotes" & <brackets>)': "failure",
      "thing.two (unsure)": "error",
      "thing.nice": "skipped",
      "thing.later": "skipped",
      conclusion: "passed",
    });
  });

  test("says in message and text what to change, with what XML cannot hold replaced", async () => {
    const root = parse(junitReport(await judge(checks), secrets));
    const [failure] = [...root.getElementsByTagName("failure")];
    expect(failure?.getAttribute("message")).toBe(
      'fail: it; expected ]]> & <this>; got that " \ufffd\ufffd[31m \ufffd ]]>',
    );
    expect(failure?.textContent).toContain("  rule      The second rule.\n  what      it\n  expected  ]]> & <this>\n");
    expect(failure?.textContent).toMatch(/repeat +curl -i http:\/\/127\.0\.0\.1:\d+\/x/);
    const skipped = [...root.getElementsByTagName("skipped")].map((one) => one.getAttribute("message"));
    expect(skipped).toEqual(["warning: it; expected nice; got not nice", "skipped: the target lacks: clock"]);
    const verdict =
      "not conformant: 1 check of a MUST failed (checked: 3 of 5 checks, 3 of 4 rules, 2 of these wholly)";
    expect([...root.getElementsByTagName("system-out")].map((one) => one.textContent)).toEqual([verdict]);
    const told = [...root.getElementsByTagName("property")].filter((one) => one.getAttribute("name") === "verdict");
    expect(told.map((one) => one.getAttribute("value"))).toEqual(told.map(() => verdict));
    const target = [...root.getElementsByTagName("property")].find((one) => one.getAttribute("name") === "target");
    expect(target?.getAttribute("value")).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
  });

  test("tells breaches that no check asked for, and rules without a check", async () => {
    const report = await judge(checks.slice(0, 1));
    const violation = { operation: "getThing", status: 200, words: "no such member", rules: ["thing.one"] };
    const root = parse(
      junitReport({ ...report, violations: [violation], unchecked: ["thing.two"], exitCode: 1 }, secrets),
    );
    expectWellMade(root);
    expect(outcomes(root)).toEqual({
      "thing.one": "passed",
      "answers of getThing": "failure",
      "thing.two": "error",
      conclusion: "passed",
    });
  });

  test("is red when, and only when, the exit code is not 0", () => {
    fc.assert(
      fc.property(reports, (report) => {
        const root = parse(junitReport(report, secrets));
        expectWellMade(root);
        expect(isRed(root)).toBe(report.exitCode !== 0);
      }),
      { numRuns: 60 },
    );
  });
});
