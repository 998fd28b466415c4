import { performance } from "node:perf_hooks";
import type { Recording } from "../http/recorder.ts";
import { type Execution, recordingsOf } from "./execution.ts";
import type { Judged } from "./judge.ts";
import type { ReportedViolation, Result, Timing } from "./report.ts";

/** One run of a check, and what happened in it. */
export interface Attempt extends Judged {
  readonly execution: Execution;
}

const MOST_EXCHANGES = 40;

/** What a result shows of what was sent: the end of it, and what the expectation was about. Nothing for a pass. */
export function evidenceOf(
  { finding, about: subject, execution, variants }: Attempt,
  begun: number,
): Pick<Result, "exchanges" | "timings" | "judged"> {
  if (finding.verdict === "pass") return { exchanges: [], timings: [], judged: null };
  const all = recordingsOf(execution);
  const about = all.find((recording) => recording.isOf(subject));
  const last = all.slice(-MOST_EXCHANGES);
  const shown = about === undefined || last.includes(about) ? last : [about, ...last.slice(1)];
  return {
    exchanges: shown.map((one) => ({ ...one.shown(), settings: variants.get(one.origin) ?? null })),
    timings: shown.map((one) => timingOf(one, begun)),
    judged: about === undefined ? null : shown.indexOf(about),
  };
}

function timingOf({ beganAt, endedAt }: Recording, begun: number): Timing {
  return { at: beganAt - begun, tookMs: (endedAt ?? performance.now()) - beganAt };
}

/** What the answers in it broke of the contract, whoever asked. */
export function violationsIn(execution: Execution, rule: string): ReportedViolation[] {
  return recordingsOf(execution).flatMap(({ operation, status, violations }) =>
    violations.map((words) => ({ operation: operation ?? "", status: status ?? 0, words, rules: [rule] })),
  );
}
