import { availableParallelism } from "node:os";
import { join } from "node:path";
import { loadChecks } from "../../checks/index.ts";
import { ConfigurationError } from "../../kit/engine/failure.ts";
import { parseFlags } from "../../kit/options/flags.ts";
import type { Output } from "../../kit/report/screen.ts";
import { exitCodeOf } from "../mutants/exit-code.ts";
import { ROOT } from "../mutants/server-copy.ts";
import { type GeneratedMutant, hash, instrument, serverFiles } from "./instrument.ts";
import { instrumentedCopy } from "./instrumented-copy.ts";
import { judge } from "./judge.ts";
import { checkName, checksFor, measureReach, type Reach } from "./reach.ts";
import { type Result, ResultsFolder } from "./results.ts";
import { isFound, mutantLine, scoreOf, scoreText } from "./score.ts";
import { readSurvivors, writeSurvivors } from "./survivors.ts";

const USAGE = `Proves the suite by faults that nobody here has thought of: StrykerJS puts them into every file of the server, and each
that is drawn is judged by the checks that come by it, until one fails.

  npm run conformance:mutants -- --generated [options]

  --sample <n>        how many (400)
  --seed <word>       which: the same word draws the same, and a larger sample has the smaller one in it (1)
  --file <path>       only mutants of files that begin like this ("server/tokens/"); can be repeated
  --jobs <n>          servers at once (one for each processor)
  --resume            go on with what an earlier run has kept
  --again             with --resume: judge those once more that were not found, for a check that is new
  --folder <path>     where results are kept (node_modules/.cache/generated-mutants)
  --write-survivors   add those that are not found to survivors.json, as open
  --list              list those that are drawn, run nothing
  --help              this text

First the checks run one by one on the server with no mutant switched on, to see which each comes by (some minutes; kept, too).

Exit codes: 0 each that is not found is written down in survivors.json, and 90 % of those that could be found are;
1 not so; 3 the command could not work as asked.
`;

/** The share of those that could be found that has to be. */
const PERCENT = 90;

/** Does what the command line asks for; whatever goes wrong is said, and makes the exit code. */
export function runGeneratedCommand(
  args: readonly string[],
  output: Output,
  interrupted?: AbortSignal,
): Promise<0 | 1 | 3> {
  return exitCodeOf(generatedCommand(args, output, interrupted), output);
}

async function generatedCommand(
  args: readonly string[],
  { out }: Output,
  signal: AbortSignal | undefined,
): Promise<0 | 1> {
  const options = readOptions(args);
  if (options.help) {
    out.write(USAGE);
    return 0;
  }
  const files = await serverFiles();
  const chosen = files.filter(
    (file) => options.files.length === 0 || options.files.some((one) => file.startsWith(one)),
  );
  if (chosen.length === 0) throw new ConfigurationError("No file of the server begins like that.");
  const { files: texts, mutants, digest } = await instrument(files);
  const isChosen = new Set(chosen);
  const population = mutants.filter(({ file }) => isChosen.has(file));
  const sample = draw(population, options.seed, options.sample);
  if (options.list) {
    for (const mutant of sample) out.write(`${mutantLine(mutant)}\n`);
    return 0;
  }
  const folder = await ResultsFolder.open(options.folder, options.resume);
  const checks = await loadChecks();
  const results = new Map(await folder.read());
  const copy = await instrumentedCopy(texts);
  try {
    out.write(`${sample.length} of ${population.length} mutants of ${chosen.length} files.\n`);
    const known = options.resume ? await folder.readReach() : undefined;
    const reach = await measureReach({
      ...{ copy, digest, checks, known, jobs: options.jobs, signal },
      onCheck: (name, done, all) => out.write(`${done}/${all} checks run on no mutant  ${name}\n`),
    });
    await folder.writeReach(reach);
    const failing = Object.entries(reach.checks).flatMap(([name, { passes }]) => (passes ? [] : [name]));
    if (failing.length > 0) out.write(`Not asked, for they do not pass without a fault: ${failing.join(", ")}\n`);

    const isDone = ({ id }: GeneratedMutant): boolean => {
      const result = results.get(id);
      return result !== undefined && (isFound(result.status) || !options.again);
    };
    const waiting = sample.filter((mutant) => !isDone(mutant));
    let done = sample.length - waiting.length;
    if (done > 0) out.write(`${done} are judged already.\n`);
    const worker = async (): Promise<void> => {
      for (let mutant = waiting.shift(); mutant !== undefined && !signal?.aborted; mutant = waiting.shift()) {
        const reaching = checksFor(mutant, reach, checks, mutants);
        const from = performance.now();
        const launcher = copy.mutated(mutant.switchId);
        const judged = await judge({ launcher, checks: reaching, seconds: secondsOf(reaching, reach), signal });
        if (signal?.aborted) return;
        const result: Result = { id: mutant.id, ...judged, seconds: Math.round((performance.now() - from) / 100) / 10 };
        results.set(mutant.id, result);
        await folder.add(result);
        done += 1;
        out.write(`${progressLine(mutant, result, done, sample.length)}\n`);
      }
    };
    const ended = await Promise.allSettled(Array.from({ length: options.jobs }, worker));
    for (const one of ended) if (one.status === "rejected") throw one.reason;
  } finally {
    await copy.remove();
  }
  const score = scoreOf(sample, results, await readSurvivors());
  out.write(`\n${scoreText(score, population.length, options.seed)}`);
  if (signal?.aborted) throw new ConfigurationError("Interrupted: --resume goes on.");
  if (options.writeSurvivors) {
    const found = new Set([...results.values()].filter(({ status }) => isFound(status)).map(({ id }) => id));
    await writeSurvivors(score.unexplained, mutants, found);
  }
  return score.unexplained.length === 0 && score.foundAfterAll.length === 0 && score.percent >= PERCENT ? 0 : 1;
}

function secondsOf(checks: ReturnType<typeof checksFor>, reach: Reach): number {
  return checks.reduce((sum, check) => sum + (reach.checks[checkName(check)]?.seconds ?? 0), 0);
}

/** Draws by the seed, whatever the order of the mutants; each keeps its place when others come or go. */
export function draw<M extends Pick<GeneratedMutant, "id">>(mutants: readonly M[], seed: string, n: number): M[] {
  const placed = mutants.map((mutant) => ({ mutant, place: hash(`${seed} ${mutant.id}`) }));
  placed.sort((a, b) => (a.place < b.place ? -1 : 1));
  return placed.slice(0, n).map(({ mutant }) => mutant);
}

function progressLine(mutant: GeneratedMutant, { status, by, seconds }: Result, done: number, all: number): string {
  const place = `${String(done).padStart(String(all).length)}/${all}`;
  return `${place} ${status.padEnd(14)}  ${mutantLine(mutant)} (${seconds} s)${by === null ? "" : ` by ${by}`}`;
}

interface Options {
  readonly sample: number;
  readonly seed: string;
  readonly files: readonly string[];
  readonly jobs: number;
  readonly resume: boolean;
  readonly again: boolean;
  readonly folder: string;
  readonly writeSurvivors: boolean;
  readonly list: boolean;
  readonly help: boolean;
}

function readOptions(args: readonly string[]): Options {
  const { values } = parseFlags({
    args: [...args],
    options: {
      generated: { type: "boolean" },
      sample: { type: "string" },
      seed: { type: "string" },
      file: { type: "string", multiple: true },
      jobs: { type: "string" },
      resume: { type: "boolean" },
      again: { type: "boolean" },
      folder: { type: "string" },
      "write-survivors": { type: "boolean" },
      list: { type: "boolean" },
      help: { type: "boolean", short: "h" },
    },
  });
  if (values.again && !values.resume)
    throw new ConfigurationError("--again is for --resume: without it, all are judged");
  return {
    sample: whole("sample", values.sample, 400, 100_000),
    seed: values.seed ?? "1",
    files: values.file ?? [],
    jobs: whole("jobs", values.jobs, availableParallelism(), 64),
    resume: values.resume ?? false,
    again: values.again ?? false,
    folder: values.folder ?? join(ROOT, "node_modules/.cache/generated-mutants"),
    writeSurvivors: values["write-survivors"] ?? false,
    list: values.list ?? false,
    help: values.help ?? false,
  };
}

function whole(name: string, given: string | undefined, otherwise: number, most: number): number {
  const number = Number(given ?? otherwise);
  if (Number.isInteger(number) && number >= 1 && number <= most) return number;
  throw new ConfigurationError(`--${name} takes a number from 1 to ${most}, not "${given}"`);
}
