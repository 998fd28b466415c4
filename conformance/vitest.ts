import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Check } from "./engine/check.ts";
import { type Explained, keyOf } from "./engine/coverage.ts";
import { nameOf, type Report, type Result } from "./engine/report.ts";
import type { ContractTypes, RuleCatalogue } from "./engine/rules.ts";
import { CHECK_SECONDS, planChecks, prepareRun, type Run, type RunOptions, secondsFor } from "./engine/run.ts";
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
  /** Why some of the contract's answers are met by no check: with it, a last test wants all others met. */
  readonly explained?: Explained;
  /** Is told what each run of a check has sent. */
  readonly onAttempt?: RunOptions<C>["onAttempt"];
  /** Further tests, after all checks. */
  readonly afterwards?: () => void;
  /** What is otherwise than expected of a result, in words: its test fails with them, whatever the verdict. */
  readonly unexpected?: (result: Result) => string | undefined;
  /** Is told of the run when its last test has ended; it may have been a part of the tests. */
  readonly onReport?: (report: Report) => void;
}

/** A test a check: a pass passes, what the target lacks is skipped, anything else fails with the finding. */
export function conformanceTests<C extends ContractTypes>(options: VitestOptions<C>): void {
  const { checks, rules, open, timeout = CHECK_SECONDS, noSkips = false, explained } = options;
  const { onAttempt, unexpected, onReport } = options;
  describe(options.name ?? "conformance", () => {
    let target: Target<C> | undefined;
    let run: Run<C> | undefined;
    beforeAll(async () => {
      target = await open();
      run = prepareRun({
        target,
        checks,
        rules,
        timeout,
        ...(explained === undefined ? {} : { explained }),
        ...(onAttempt === undefined ? {} : { onAttempt }),
      });
    }, 60_000);
    afterAll(async () => {
      if (run !== undefined) onReport?.(run.report(null));
      await target?.close();
    });

    const plan = [...planChecks(checks, rules).entries()];
    // Side by side first, as in any other run of the suite; then one after the other what has to be alone.
    for (const [index, planned] of [
      ...plan.filter(([, { alone }]) => !alone),
      ...plan.filter(([, { alone }]) => alone),
    ]) {
      const { check, title, alone } = planned;
      const proof = alone ? test : test.concurrent;
      proof(
        nameOf({ rule: check.rule, title }),
        {
          timeout: (planned.timed ? 2 : 1) * secondsFor(planned, timeout) * 1000 + 10_000,
        },
        async (context) => {
          const prepared = run?.plan[index];
          if (run === undefined || prepared === undefined) throw new Error("the target was not opened");
          const result = await run.one(prepared);
          if (noSkips && result.verdict === "skipped") throw new Error(inWords(result));
          settle(result, (why) => context.skip(why), unexpected?.(result));
        },
      );
    }

    options.afterwards?.();
    if (explained === undefined) return;
    test("every answer of the contract was met, and every rule has its place, or it is explained why not", () => {
      if (run === undefined) throw new Error("the target was not opened");
      const { unmet, placeless, stale } = run.report(null).coverage;
      expect({
        unmet: unmet.filter(({ why }) => why === null).map(keyOf),
        placeless: placeless.filter(({ why }) => why === null).map(({ rule }) => rule),
        stale,
      }).toEqual({ unmet: [], placeless: [], stale: [] });
    });
  });
}

/**
 * Ends a test as a result says.
 *
 * @param skip the test runner's; it does not come back
 * @param unexpected what is otherwise than expected of it
 */
export function settle(result: Result, skip: (why: string) => never, unexpected?: string): void {
  if (unexpected !== undefined) throw new Error(`${unexpected}\n${inWords(result)}`);
  if (result.verdict === "skipped") skip(result.why);
  if (result.verdict === "not-applicable") skip(result.evidence);
  if (result.verdict !== "pass") throw new Error(inWords(result));
}

function inWords(result: Result): string {
  const [first, ...rest] = linesOf(result);
  return [
    first === undefined ? result.verdict : `${result.verdict}: ${first.text}`,
    ...[...rest, { label: "rule", text: result.words }].map(({ label, text }) => `  ${label.padEnd(9)} ${text}`),
  ].join("\n");
}
