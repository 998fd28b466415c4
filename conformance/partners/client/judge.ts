import type { Call } from "./call.ts";
import type { Observation } from "./observation.ts";
import type { ScenarioName } from "./scenarios.ts";

/** What a judge says; what it leaves out, the report fills in. */
export type Judgement =
  | { readonly verdict: "pass"; readonly says: string; readonly calls?: readonly Call[]; readonly in?: ScenarioName }
  | { readonly verdict: "fail"; readonly says: string; readonly calls?: readonly Call[]; readonly in?: ScenarioName }
  | { readonly verdict: "not reached"; readonly says: string };

/** What was seen, by scenario; in a run of some rules only there are not all of them. */
export type Observations = ReadonlyMap<ScenarioName, Observation>;

/** What a rule is judged by. */
export interface Judge {
  /** The scenarios that it needs. */
  readonly needs: readonly [ScenarioName, ...ScenarioName[]];
  /** Judges what was seen in the first of these, which is handed to it, or in all. */
  readonly judge: (seen: Observation, all: Observations) => Judgement;
}

/** The judges of some rules, by their names. */
export type JudgesOf<Name extends string> = Readonly<Record<`client.${Name}`, Judge>>;

export function pass(says: string, ...calls: readonly (Call | undefined)[]): Judgement {
  return { verdict: "pass", says, calls: calls.flatMap((call) => call ?? []) };
}

export function fail(says: string, ...calls: readonly (Call | undefined)[]): Judgement {
  return { verdict: "fail", says, calls: calls.flatMap((call) => call ?? []) };
}

export function notReached(says: string): Judgement {
  return { verdict: "not reached", says };
}

/** The same judge for every scenario: the first failure, else the first pass, else what the first says. */
export function inEach(
  needs: Judge["needs"],
  judge: (seen: Observation, name: ScenarioName) => Judgement,
  only: readonly ScenarioName[] = [],
): Judge {
  return {
    needs,
    judge(seen, all) {
      const judged = [...all]
        .filter(([name]) => only.length === 0 || only.includes(name))
        .map(([name, one]) => ({ ...judge(one, name), in: name }));
      const first = (verdict: string) => judged.find((one) => one.verdict === verdict);
      return first("fail") ?? first("pass") ?? judge(seen, needs[0]);
    },
  };
}

export function seconds(number: number): string {
  return `${number.toFixed(1)} s`;
}
