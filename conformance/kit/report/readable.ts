import { nameOf, type Report, type Result } from "../engine/report.ts";
import { restoreVolatile } from "../engine/volatile.ts";
import type { ContractSecrets } from "../http/secret-forms.ts";

/** A report as a reader sees it: what was moved out of its texts is back, and every result has its times. */
export interface ReadableReport extends Omit<Report, "results"> {
  readonly results: readonly Result[];
  /** Whether the suite has started the target: nobody finds it at its origin any more. */
  readonly isStarted: boolean;
  /** The contract's, for the lines that repeat a request. */
  readonly secrets: ContractSecrets;
}

export function readable(report: Report, secrets: ContractSecrets): ReadableReport {
  const { run } = report;
  return {
    ...report,
    target: restoreVolatile(report.target, run.target),
    secrets,
    isStarted: Object.keys(run.target).length > 0,
    violations: report.violations.map((violation, index) => restoreVolatile(violation, run.violations[index] ?? {})),
    results: report.results.map((result) => {
      const { at = 0, tookMs = 0, exchanges: timings = [], moved = {} } = run.checks[nameOf(result)] ?? {};
      return { ...restoreVolatile(result, moved), at, tookMs, timings };
    }),
  };
}
