import fc from "fast-check";
import { secrets } from "../../profiles/opentrain/secrets.ts";
import { buildReport } from "../engine/build-report.ts";
import { type Finding, nameOf, type Report, type ReportedExchange, type Result } from "../engine/report.ts";
import { Redactor } from "../http/redact.ts";

// Any report at all, for what must hold of every one: texts that break markup, every verdict, every ending.

const text = fc.oneof(
  fc.constantFrom(
    "]]>",
    "<script>alert(1)</script>",
    "a|b`c``d",
    "@team #1 ![x](y)",
    "`<img src=x>`",
    "x\n```\n<img src=x>\n````\n<img src=x>",
    "\u0000\u001b[2J",
    "\ud800",
    "&amp;",
    "{{id-1}}",
    "\n\n# x",
  ),
  fc.string({ unit: "binary" }),
);

const finding: fc.Arbitrary<Finding> = fc.oneof(
  fc.constant({ verdict: "pass" as const }),
  fc.record({ verdict: fc.constant("fail" as const), what: text, expected: text, got: text }),
  fc.record({
    verdict: fc.constant("inconclusive" as const),
    why: text,
    compared: fc.option(fc.record({ expected: text, got: text })),
    flaky: fc.boolean(),
  }),
  fc.record({ verdict: fc.constant("not-applicable" as const), evidence: fc.string({ minLength: 1 }) }),
  fc.constant({ verdict: "skipped" as const, why: "the target lacks: clock", missing: ["clock"] as const }),
  fc.record({ verdict: fc.constant("error" as const), why: text }),
);

const headers = fc.array(fc.tuple(fc.constantFrom("content-type", "x-thing", "date"), text), { maxLength: 2 });

const exchange: fc.Arbitrary<ReportedExchange> = fc.record({
  operation: fc.option(fc.constant("getThing")),
  byServer: fc.boolean(),
  origin: fc.constantFrom("http://127.0.0.1:4000", "http://127.0.0.1:4001"),
  request: fc.record({
    method: fc.constantFrom("GET", "POST", "HEAD"),
    target: fc.webPath().map((path) => path || "/"),
    headers,
    body: fc.option(text),
    size: fc.nat(),
    whole: fc.boolean(),
  }),
  response: fc.option(fc.record({ status: fc.integer({ min: 200, max: 599 }), headers, body: text })),
  noAnswer: fc.option(text),
  violations: fc.array(text, { maxLength: 1 }),
  settings: fc.option(fc.constant({ LIMIT: "1" })),
});

const result: fc.Arbitrary<Omit<Result, "rule">> = fc
  .record({
    about: fc.record({
      title: fc.option(text),
      page: fc.constantFrom("tiny", "large"),
      level: fc.constantFrom("MUST" as const, "SHOULD" as const),
      words: text,
      source: fc.constant("test"),
    }),
    finding,
    exchanges: fc.array(exchange, { maxLength: 2 }),
  })
  .map(({ about, finding: found, exchanges }) => {
    const timings = exchanges.map((_, index) => ({ at: index * 10, tookMs: 5 }));
    const judged = exchanges.length > 0 ? 0 : null;
    return { ...about, ...found, exchanges, judged, timings, at: 0, tookMs: 12 };
  });

/** Reports such as a run may come to. */
export const reports: fc.Arbitrary<Report> = fc
  .record({
    results: fc.array(result, { maxLength: 4 }),
    violation: fc.option(text, { freq: 2 }),
    coverage: fc.record({
      declared: fc.constant(3),
      met: fc.constant(1),
      unmet: fc.constantFrom([], [{ operation: "makeThing", status: "400", error: "wrong", why: null }]),
      placeless: fc.constantFrom([], [{ rule: "thing.r0", why: "because" }]),
      stale: fc.constantFrom([], ["getThing 200"]),
    }),
    unchecked: fc.constantFrom([], [], [], ["thing.none"]),
    ending: fc.constantFrom("finished" as const, "finished" as const, "interrupted" as const, "target gone" as const),
    floor: fc.record({
      noSkips: fc.boolean(),
      requireAll: fc.boolean(),
      minRules: fc.option(fc.nat(3), { nil: undefined }),
    }),
    isStarted: fc.boolean(),
  })
  .map(({ results, violation, coverage, unchecked, ending, floor, isStarted }) => {
    const named = results.map((one, index) => {
      // A finding as it was drawn, spread with the rest: the compiler loses which members go with which verdict.
      return { ...one, rule: `${index % 2 === 0 ? "thing" : "other"}.r${index}` } as Result;
    });
    const violations = [
      { operation: "getThing", status: 200, words: violation ?? "", rules: named.slice(0, 1).map(nameOf) },
    ];
    return buildReport(new Redactor(secrets), {
      target: { origin: "http://127.0.0.1:4000", isStarted, has: ["load"], lacks: [["clock", "no clock"]] },
      selected: [],
      startedAt: "2030-01-02T03:04:05.678Z",
      tookMs: 34,
      results: named,
      violations: violation === null ? [] : violations,
      coverage,
      met: [{ operation: "getThing", status: "200", error: null, rules: ["thing.r0"] }],
      unchecked,
      ending,
      whole: {
        checks: [...named.map(({ rule }) => rule), ...unchecked],
        rules: [...new Set(named.map(({ rule }) => rule)), "thing.none"],
      },
      floor,
      runId: "0a1b2c",
      requests: 3,
      tidied: isStarted
        ? null
        : { revoked: 2, deactivated: 1, left: ending === "finished" ? [] : ["1 personal token"] },
    });
  });
