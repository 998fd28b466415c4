import { writeFile } from "node:fs/promises";
import { availableParallelism } from "node:os";
import { rules } from "../../../generated/rules.ts";
import { loadChecks } from "../../checks/index.ts";
import { ConfigurationError } from "../../kit/engine/failure.ts";
import { didYouMean } from "../../kit/engine/nearest.ts";
import { selectRules } from "../../kit/engine/select.ts";
import { parseFlags } from "../../kit/options/flags.ts";
import type { Output } from "../../kit/report/screen.ts";
import { checkReportFiles } from "../../kit/report/write.ts";
import { CONTROL } from "./control.ts";
import { editedFiles } from "./edits.ts";
import { exitCodeOf } from "./exit-code.ts";
import { unexpected, writeExpected } from "./expected.ts";
import { loadMutants } from "./index.ts";
import { writeKillTable } from "./kill-table.ts";
import type { Mutant } from "./mutant.ts";
import { runMutants } from "./run.ts";
import { ROOT } from "./server-copy.ts";
import { progressLine, scoreOf, table } from "./table.ts";

const USAGE = `Proves the suite itself: each mutant is the reference server with one fault, which a check of the rule
that it breaks has to find.

  npm run conformance:mutants -- [options]

  --rule <id>        only the mutants of this rule, prefix ("poll") or page ("console"); can be repeated
  --mutant <name>    only this one; can be repeated
  --jobs <n>         servers at once (one for each processor)
  --wide             the whole suite against each, not only its own rule and the quick checks next to it
  --json <file>      also write what became of each as JSON
  --write-expected   write down which rules go red, instead of comparing with what is written down
  --write-table      write the table of all mutants (README.md beside them) from what is written down, run nothing
  --list             list the mutants, run nothing
  --help             this text

Exit codes: 0 every rule has a mutant, and each is killed by a check of its own rule, with nothing red but what is written
down; 1 not so; 3 the command could not work as asked.
`;

/** Does what the command line asks for; whatever goes wrong is said, and makes the exit code. */
export function runMutantsCommand(
  args: readonly string[],
  output: Output,
  interrupted?: AbortSignal,
): Promise<0 | 1 | 3> {
  return exitCodeOf(mutantsCommand(args, output, interrupted), output);
}

async function mutantsCommand(
  args: readonly string[],
  { out }: Output,
  interrupted: AbortSignal | undefined,
): Promise<0 | 1> {
  const options = readOptions(args);
  if (options.help) {
    out.write(USAGE);
    return 0;
  }
  const all = await loadMutants();
  const { chosen, mutants } = select(all, options);
  if (options.list) {
    for (const { name, rule, words } of mutants) out.write(`${rule}  ${name}: ${words}\n`);
    return 0;
  }
  if (options.writeTable) {
    await writeKillTable(all);
    return 0;
  }
  await checkReportFiles({ json: options.json });
  for (const mutant of mutants) await editedFiles(mutant, ROOT);

  out.write(
    `${mutants.length} mutants of ${chosen.length} rules, and one without a fault; first the server as it is.\n`,
  );
  const colour = out.colour === true;
  let done = 0;
  const outcomes = await runMutants({
    mutants: [CONTROL, ...mutants],
    checks: await loadChecks(),
    jobs: options.jobs,
    wide: options.wide,
    signal: interrupted,
    onOutcome: (outcome) => {
      done += 1;
      out.write(`${progressLine(outcome, done, mutants.length + 1, colour)}\n`);
    },
  });
  out.write(`\n${table(chosen, outcomes, colour)}`);
  if (options.json !== undefined) await writeFile(options.json, `${JSON.stringify(outcomes, null, 2)}\n`);
  if (interrupted?.aborted) throw new ConfigurationError("Interrupted: not all mutants were run.");

  const judged = outcomes.filter(({ mutant }) => mutant !== CONTROL);
  if (options.writeExpected) {
    await writeExpected(judged, new Set(all.map(({ name }) => name)));
    await writeKillTable(all);
  }
  const differing = options.wide ? [] : await unexpected(judged);
  if (differing.length > 0) out.write(`\nOtherwise than is written down:\n  ${differing.join("\n  ")}\n`);
  const { survivors, withoutMutant } = scoreOf(chosen, outcomes);
  return survivors.length === 0 && withoutMutant.length === 0 && differing.length === 0 ? 0 : 1;
}

interface Options {
  readonly rule: readonly string[];
  readonly mutant: readonly string[];
  readonly jobs: number;
  readonly wide: boolean;
  readonly json: string | undefined;
  readonly writeExpected: boolean;
  readonly writeTable: boolean;
  readonly list: boolean;
  readonly help: boolean;
}

function readOptions(args: readonly string[]): Options {
  const { values } = parsed(args);
  const vain = (["json", "write-expected", "wide", "jobs"] as const).find((name) => values[name] !== undefined);
  const instead = values.list ? "list" : values["write-table"] ? "write-table" : undefined;
  if (instead !== undefined && vain !== undefined)
    throw new ConfigurationError(`--${instead} runs nothing, and --${vain} is for a run`);
  if (values.wide && values["write-expected"]) {
    throw new ConfigurationError("--wide runs more than is written down, and --write-expected would write it down");
  }
  const jobs = Number(values.jobs ?? availableParallelism());
  if (!Number.isInteger(jobs) || jobs < 1 || jobs > 64) {
    throw new ConfigurationError(`--jobs takes a number from 1 to 64, not "${values.jobs}"`);
  }
  return {
    rule: values.rule ?? [],
    mutant: values.mutant ?? [],
    jobs,
    wide: values.wide ?? false,
    json: values.json,
    writeExpected: values["write-expected"] ?? false,
    writeTable: values["write-table"] ?? false,
    list: values.list ?? false,
    help: values.help ?? false,
  };
}

function parsed(args: readonly string[]) {
  return parseFlags({
    args: [...args],
    options: {
      rule: { type: "string", multiple: true },
      mutant: { type: "string", multiple: true },
      jobs: { type: "string" },
      wide: { type: "boolean" },
      json: { type: "string" },
      "write-expected": { type: "boolean" },
      "write-table": { type: "boolean" },
      list: { type: "boolean" },
      help: { type: "boolean", short: "h" },
    },
  });
}

/** The mutants asked for, and the rules whose score is asked for: by name, those of the named mutants. */
function select(
  all: readonly Mutant[],
  { rule, mutant: names }: Options,
): { chosen: readonly string[]; mutants: readonly Mutant[] } {
  const unknown = names.find((name) => !all.some((mutant) => mutant.name === name));
  if (unknown !== undefined) {
    const meant = didYouMean(
      unknown,
      all.map(({ name }) => name),
    );
    throw new ConfigurationError(`There is no mutant "${unknown}"${meant || "; see --list."}`);
  }
  const selected = selectRules(rules, rule);
  const mutants = all.filter(({ rule, name }) => selected.has(rule) && (names.length === 0 || names.includes(name)));
  const left = names.find((name) => !mutants.some((mutant) => mutant.name === name));
  if (left !== undefined)
    throw new ConfigurationError(`The mutant "${left}" is of none of the rules that --rule chooses.`);
  const chosen = names.length === 0 ? [...selected] : [...new Set(mutants.map(({ rule }) => rule))];
  return { chosen, mutants };
}
