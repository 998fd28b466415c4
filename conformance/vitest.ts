import { afterAll, beforeAll, describe, test } from "vitest";
import type { Check } from "./engine/check.ts";
import { nameOf, type Result } from "./engine/report.ts";
import type { ContractTypes, RuleCatalogue } from "./engine/rules.ts";
import { CHECK_SECONDS, planChecks, prepareRun, type Run, secondsFor } from "./engine/run.ts";
import { linesOf } from "./report/lines.ts";
import type { Target } from "./target/target.ts";

export interface VitestOptions<C extends ContractTypes> {
  readonly name?: string;
  readonly checks: readonly Check<C>[];
  readonly rules: RuleCatalogue;
  /** Opens the target before the first test; it is closed after the last. */
  readonly open: () => Promise<Target<C>>;
  /** Seconds for one check. */
  readonly timeout?: number;
  /** What the target lacks the need for fails its test. */
  readonly noSkips?: boolean;
}

/** A test a check: a pass passes, what the target lacks is skipped, anything else fails with the finding. */
export function conformanceTests<C extends ContractTypes>(options: VitestOptions<C>): void {
  const { checks, rules, open, timeout = CHECK_SECONDS, noSkips = false } = options;
  describe(options.name ?? "conformance", () => {
    let target: Target<C> | undefined;
    let run: Run<C> | undefined;
    beforeAll(async () => {
      target = await open();
      run = prepareRun({ target, checks, rules, timeout });
    }, 60_000);
    afterAll(() => target?.close());

    for (const [index, planned] of planChecks(checks, rules).entries()) {
      const { check, title } = planned;
      test(nameOf({ rule: check.rule, title }), {
        timeout: (planned.timed ? 2 : 1) * secondsFor(planned, timeout) * 1000 + 10_000,
      }, async (context) => {
        const prepared = run?.plan[index];
        if (run === undefined || prepared === undefined) throw new Error("the target was not opened");
        const result = await run.one(prepared);
        if (noSkips && result.verdict === "skipped") throw new Error(inWords(result));
        settle(result, (why) => context.skip(why));
      });
    }
  });
}

/** Ends a test as a result says; `skip` is the test runner's and does not come back. */
export function settle(result: Result, skip: (why: string) => never): void {
  if (result.verdict === "skipped") skip(result.why);
  if (result.verdict === "not-applicable") skip(result.evidence);
  if (result.verdict !== "pass") throw new Error(inWords(result));
}

function inWords(result: Result): string {
  const [first, ...rest] = linesOf(result).map(({ label, text }, index) =>
    index === 0 ? `${result.verdict}: ${text}` : `  ${label.padEnd(9)} ${text}`,
  );
  return [first, ...rest, `  rule      ${result.words}`].join("\n");
}
