import type { GeneratedMutant } from "./instrument.ts";
import { STATUSES, type Status } from "./judge.ts";
import type { Result } from "./results.ts";
import { type Survivor, VERDICTS, type Verdict } from "./survivors.ts";

export interface Score {
  readonly sample: number;
  readonly statuses: Readonly<Record<Status, number>>;
  /** Of those that are not found, how many are written down with each verdict. */
  readonly verdicts: Readonly<Record<Verdict, number>>;
  /** Not found, and not written down. */
  readonly unexplained: readonly GeneratedMutant[];
  /** Written down, and found all the same. */
  readonly foundAfterAll: readonly Survivor[];
  /** Percent found, of all but those of which it is written down that they cannot be, or need not be. */
  readonly percent: number;
}

export function isFound(status: Status): boolean {
  return status === "killed" || status === "does not start" || status === "hangs";
}

export function scoreOf(
  mutants: readonly GeneratedMutant[],
  results: ReadonlyMap<string, Result>,
  survivors: readonly Survivor[],
): Score {
  const judged = mutants.flatMap((mutant) => {
    const result = results.get(mutant.id);
    return result === undefined ? [] : [{ mutant, status: result.status }];
  });
  const entries = new Map(survivors.map((survivor) => [survivor.id, survivor]));
  const left = judged.filter(({ status }) => !isFound(status)).map(({ mutant }) => mutant);
  const countOf = (verdict: Verdict): number => left.filter(({ id }) => entries.get(id)?.verdict === verdict).length;
  const verdicts = { equivalent: 0, silent: 0, "out-of-reach": 0, open: 0 };
  for (const verdict of VERDICTS) verdicts[verdict] = countOf(verdict);
  const statuses = { killed: 0, "does not start": 0, hangs: 0, undecided: 0, survived: 0, "not reached": 0 };
  for (const { status } of judged) statuses[status] += 1;
  const found = judged.length - left.length;
  const unexplained = left.filter(({ id }) => !entries.has(id));
  const ofAll = found + verdicts.open + unexplained.length;
  const foundIds = new Set(judged.filter(({ status }) => isFound(status)).map(({ mutant }) => mutant.id));
  return {
    sample: judged.length,
    statuses,
    verdicts,
    unexplained,
    foundAfterAll: survivors.filter(({ id }) => foundIds.has(id)),
    percent: ofAll === 0 ? 100 : Math.floor((found / ofAll) * 1000) / 10,
  };
}

/** What a run has come to, for a reader. */
export function scoreText(score: Score, all: number, seed: string): string {
  const { statuses, verdicts, unexplained, foundAfterAll } = score;
  const rows = STATUSES.map((status) => `  ${status.padEnd(16)}${String(statuses[status]).padStart(5)}`);
  const explained = VERDICTS.map((verdict) => `${verdicts[verdict]} ${verdict}`).join(", ");
  const left = statuses.undecided + statuses.survived + statuses["not reached"];
  return [
    `${score.sample} of ${all} mutants, by seed ${seed}:`,
    ...rows,
    "",
    `Of the ${left} that are not found, survivors.json says: ${explained}; of ${unexplained.length} nothing.`,
    ...unexplained.map((mutant) => `  ${mutantLine(mutant)}`),
    ...(foundAfterAll.length === 0 ? [] : ["", "Found, though survivors.json says why they are not:"]),
    ...foundAfterAll.map(({ id, file, at }) => `  ${id}  ${file}: ${at}`),
    "",
    `Found of those that could be (the first three; the last three without the equivalent, silent and out-of-reach): ${score.percent} %.`,
    "",
  ].join("\n");
}

/** A mutant in one line. */
export function mutantLine({ id, file, line, mutator, before, after }: GeneratedMutant): string {
  const short = (text: string): string => {
    const words = text.replaceAll(/\s+/g, " ");
    return words.length <= 60 ? words : `${words.slice(0, 57)}...`;
  };
  return `${id}  ${file}:${line} ${mutator}: ${short(before)} -> ${short(after)}`;
}
