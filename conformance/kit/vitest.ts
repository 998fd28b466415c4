import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Check } from "./engine/check.ts";
import { type Explained, keyOf } from "./engine/coverage.ts";
import { CHECK_SECONDS, planChecks } from "./engine/plan.ts";
import { nameOf, type Report, type Result } from "./engine/report.ts";
import type { ContractTypes, RuleCatalogue } from "./engine/rules.ts";
import { type Run, type RunOptions, startRun } from "./engine/run.ts";
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
  /** Is told of the run when its last test has ended, if all were run. */
  readonly onReport?: (report: Report) => void;
}

/** No run takes longer, also on a machine that is busy with something else. */
const RUN_MS = 3_600_000;

/** A test a check: a pass passes, what the target lacks is skipped, anything else fails with the finding. */
export function conformanceTests<C extends ContractTypes>(options: VitestOptions<C>): void {
  const { checks, rules, open, timeout = CHECK_SECONDS, noSkips = false, explained } = options;
  const { onAttempt, unexpected, onReport } = options;
  describe(options.name ?? "conformance", () => {
    let target: Target<C> | undefined;
    let run: Run<C> | undefined;
    const ending = new AbortController();
    let ended = 0;
    beforeAll(async () => {
      target = await open();
      run = startRun({
        target,
        checks,
        rules,
        timeout,
        signal: ending.signal,
        ...(explained === undefined ? {} : { explained }),
        ...(onAttempt === undefined ? {} : { onAttempt }),
      });
    });
    afterAll(async () => {
      // Where tests were left out the rest of the run is of no use.
      if (ended < (run?.plan.length ?? 0)) ending.abort();
      const report = await run?.done;
      if (report?.ending === "finished") onReport?.(report);
      await target?.close();
    });

    for (const [index, { check, title }] of planChecks(checks, rules).entries()) {
      test(
        nameOf({ rule: check.rule, title }),
        async (context) => {
          const planned = run?.plan[index];
          if (run === undefined || planned === undefined) throw new Error("the target was not opened");
          const result = await run.resultOf(planned);
          ended += 1;
          if (noSkips && result.verdict === "skipped") throw new Error(inWords(result));
          concludeTest(result, (why) => context.skip(why), unexpected?.(result));
        },
        // The run keeps the time of each check: here one only waits for its turn.
        RUN_MS,
      );
    }

    options.afterwards?.();
    if (explained === undefined) return;
    test(
      "every answer of the contract was met, and every rule has its place, or it is explained why not",
      async () => {
        if (run === undefined) throw new Error("the target was not opened");
        const { unmet, placeless, stale } = (await run.done).coverage;
        expect({
          unmet: unmet.filter(({ why }) => why === null).map(keyOf),
          placeless: placeless.filter(({ why }) => why === null).map(({ rule }) => rule),
          stale,
        }).toEqual({ unmet: [], placeless: [], stale: [] });
      },
      RUN_MS,
    );
  });
}

/**
 * Ends a test as a result says.
 *
 * @param skip the test runner's; it does not come back
 * @param unexpected what is otherwise than expected of it
 */
export function concludeTest(result: Result, skip: (why: string) => never, unexpected?: string): void {
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
