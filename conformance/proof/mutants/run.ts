import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type RuleId, rules } from "../../../generated/rules.ts";
import type { Check, OpenTrain } from "../../check.ts";
import { planChecks } from "../../kit/engine/plan.ts";
import { nameOf, type Report, type ReportedResult } from "../../kit/engine/report.ts";
import { runConformance } from "../../kit/engine/run.ts";
import type { Launcher } from "../../kit/target/launch.ts";
import { openTarget } from "../../kit/target/open.ts";
import { openTrain } from "../../profiles/opentrain/profile.ts";
import type { Mutant } from "./mutant.ts";
import { copyServer, type ServerCopy } from "./server-copy.ts";

/** A failed check, and what it said. */
export interface Red {
  readonly check: string;
  readonly what: string;
  readonly expected: string;
  readonly got: string;
}

/** What has become of a mutant. */
export interface Outcome {
  readonly mutant: Mutant;
  /** The failed checks of its own rule that pass on the server without a fault: killed when there is one. */
  readonly killedBy: readonly Red[];
  /** The rules of which a check failed. */
  readonly red: readonly string[];
  /** Why it is not killed, or is and should not be; null when it went as it should. */
  readonly why: string | null;
  readonly tookMs: number;
}

export interface MutantRun {
  readonly mutants: readonly Mutant[];
  readonly checks: readonly Check[];
  /** How many servers at once. */
  readonly jobs: number;
  /** The whole suite for each, instead of its own rule and the quick checks of its neighbours. */
  readonly wide: boolean;
  readonly onOutcome: (outcome: Outcome) => void;
  readonly signal?: AbortSignal | undefined;
}

/** Seconds for one check: a fault that makes a server hang is not waited for as long as a server under test. */
const SECONDS = 30;

/**
 * Runs the suite against each mutant, and against the server without a fault: what is red there proves nothing.
 *
 * @throws {ConfigurationError} when a mutant does not fit the server
 */
export async function runMutants(options: MutantRun): Promise<Outcome[]> {
  const { mutants, checks, wide, signal } = options;
  const compiled = await mkdtemp(join(tmpdir(), "opentrain-compiled-"));
  const copies: ServerCopy[] = [];
  try {
    for (let n = 0; n < Math.min(options.jobs, mutants.length); n += 1) copies.push(await copyServer(compiled));
    const [first] = copies;
    if (first === undefined) return [];
    const checksOf = (mutant: Mutant): readonly Check[] => (wide ? checks : nearby(mutant, checks));
    const needed = new Set(mutants.flatMap(checksOf));
    // The server without a fault goes first: its start also fills the folder of what is compiled.
    const control = resultsOf(await judge(first.launcher, [...needed], signal));

    const outcomes = new Map<Mutant, Outcome>();
    const waiting = [...mutants];
    const worker = async (copy: ServerCopy): Promise<void> => {
      for (let next = waiting.shift(); next !== undefined && !signal?.aborted; next = waiting.shift()) {
        const mutant = next;
        const from = performance.now();
        const found = await copy.whileMutated(mutant, () => judge(copy.launcher, checksOf(mutant), signal));
        const outcome = { ...outcomeOf(mutant, found, control), tookMs: performance.now() - from };
        outcomes.set(mutant, outcome);
        options.onOutcome(outcome);
      }
    };
    await Promise.all(copies.map(worker));
    return mutants.flatMap((mutant) => outcomes.get(mutant) ?? []);
  } finally {
    for (const folder of copies) await folder.remove();
    await rm(compiled, { recursive: true, force: true });
  }
}

/** The checks of its own rule, and those of the rules with the same prefix that need nothing but the URL. */
function nearby({ rule }: Mutant, checks: readonly Check[]): readonly Check[] {
  const prefix = rule.slice(0, rule.indexOf(".") + 1);
  return planChecks(checks, rules)
    .filter(({ check, alone, needs }) => {
      const isQuick = !alone && needs.length === 0;
      return check.rule === rule || (isQuick && check.rule.startsWith(prefix));
    })
    .map(({ check }) => check);
}

/** The report, or why there is none: a server with a fault may not even start. */
async function judge(launcher: Launcher, checks: readonly Check[], signal?: AbortSignal): Promise<Report | Error> {
  try {
    const target = await openTarget<OpenTrain>({ profile: openTrain, launcher, signal });
    try {
      const interrupt = signal === undefined ? {} : { signal };
      return await runConformance({ target, checks, rules, timeout: SECONDS, singleInstance: true, ...interrupt });
    } finally {
      await target.close();
    }
  } catch (error) {
    if (error instanceof Error) return error;
    throw error;
  }
}

type ByName = ReadonlyMap<string, ReportedResult>;

function resultsOf(report: Report | Error): ByName {
  if (report instanceof Error) throw report;
  return new Map(report.results.map((result) => [nameOf(result), result]));
}

function outcomeOf(mutant: Mutant, report: Report | Error, control: ByName): Omit<Outcome, "tookMs"> {
  if (report instanceof Error) {
    return { mutant, killedBy: [], red: [], why: `it cannot be judged: ${report.message.split("\n")[0]}` };
  }
  const isSound = (result: ReportedResult): boolean => control.get(nameOf(result))?.verdict === "pass";
  const killedBy = report.results.flatMap((result): Red[] => {
    if (result.rule !== mutant.rule || result.verdict !== "fail" || !isSound(result)) return [];
    return [{ check: nameOf(result), what: result.what, expected: result.expected, got: result.got }];
  });
  const failed = report.results.filter((result) => result.verdict === "fail" && isSound(result));
  const red = [...new Set(failed.map(({ rule }) => rule))];
  if (mutant.survives !== undefined) {
    const why = red.length === 0 ? null : `it is ${mutant.survives.verdict}, and all the same red: ${red.join(", ")}`;
    return { mutant, killedBy, red, why };
  }
  const why = killedBy.length > 0 ? null : whyNot(mutant.rule, report.results, control);
  return { mutant, killedBy, red, why };
}

function whyNot(rule: RuleId, results: readonly ReportedResult[], control: ByName): string {
  const own = results.filter((result) => result.rule === rule);
  const unsound = own.find((result) => {
    const verdict = control.get(nameOf(result))?.verdict;
    return verdict !== "pass" && verdict !== "not-applicable";
  });
  if (unsound !== undefined) return `inconclusive: without a fault too, ${nameOf(unsound)} does not pass`;
  const unsure = own.find(({ verdict }) => verdict === "error" || verdict === "inconclusive");
  if (unsure === undefined) return "its check passes";
  return `${nameOf(unsure)}: ${unsure.verdict}${"why" in unsure ? `, ${unsure.why.split("\n")[0]}` : ""}`;
}
