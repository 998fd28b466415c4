/** The scripts beside the suite, asked for what there is not: a sentence and 3, and nothing is run or written. */
import { execFile } from "node:child_process";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";

const ROOT = fileURLToPath(new URL("..", import.meta.url));

function run(file: string, args: readonly string[]): Promise<{ code: unknown; out: string; err: string }> {
  return new Promise((resolve) => {
    execFile(process.execPath, [file, ...args], { cwd: ROOT }, (error, out, err) =>
      resolve({ code: error === null ? 0 : error.code, out, err }),
    );
  });
}

const MUTANTS = "conformance/mutants/main.ts";
const COSTS = "conformance/costs/main.ts";
const PACK = "conformance/pack/main.ts";
const GENERATE = "spec/generate/main.ts";

test.concurrent.each([
  [MUTANTS, ["--rule", "nothing"], '"nothing" is no rule, no prefix of a rule and no page'],
  [MUTANTS, ["--mutant", "nope", "--list"], 'There is no mutant "nope": see --list.'],
  [
    MUTANTS,
    ["--rule", "poll", "--mutant", "revoke-takes-a-second"],
    'The mutant "revoke-takes-a-second" is of none of the rules that --rule chooses.',
  ],
  [MUTANTS, ["nope"], "Unexpected argument 'nope'; see --help."],
  [MUTANTS, ["--nope"], "Unknown option '--nope'; see --help."],
  [COSTS, ["--rule", "poll"], "Unknown option '--rule'; see --help."],
  [COSTS, ["nope"], "Unexpected argument 'nope'; see --help."],
  [PACK, ["nope"], 'Unexpected argument "nope": npm run pack takes none.'],
  [GENERATE, ["--check", "nope"], "Unexpected argument 'nope'; see --help."],
  [GENERATE, ["--chek"], "Unknown option '--chek'; see --help."],
  [GENERATE, ["--check", "--watch"], "--check writes nothing and --watch does: choose one of them; see --help."],
  [GENERATE, ["--check", "--types"], "--types goes with --watch, and `npm run types` checks them once; see --help."],
])("%s %j", async (file, args, words) => {
  expect(await run(file, args)).toEqual({ code: 3, out: "", err: `${words}\n` });
});
