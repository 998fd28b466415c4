/** The scripts beside the suite, asked for what there is not: a sentence and 3, and nothing is run or written. */
import { execFile } from "node:child_process";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import type { Output } from "../kit/report/screen.ts";
import { runPackCommand } from "../pack/command.ts";
import { runCostsCommand } from "../proof/costs/command.ts";
import { runMutantsCommand } from "../proof/mutants/command.ts";

const commands = {
  mutants: runMutantsCommand,
  costs: runCostsCommand,
  pack: (args: readonly string[], output: Output) => runPackCommand(args, output, "/no/such/npm.js"),
};

async function run(command: keyof typeof commands, args: readonly string[]) {
  let out = "";
  let err = "";
  const output = { out: { write: (text: string) => (out += text) }, err: { write: (text: string) => (err += text) } };
  return { code: await commands[command](args, output), out, err };
}

test.each([
  ["mutants", ["--rule", "nothing"], '"nothing" is no rule, no prefix of a rule and no page'],
  [
    "mutants",
    ["--rule", "pol.once"],
    '"pol.once" is no rule, no prefix of a rule and no page: did you mean poll.once?',
  ],
  ["mutants", ["--mutant", "nope", "--list"], 'There is no mutant "nope"; see --list.'],
  [
    "mutants",
    ["--mutant", "revoke-takes-second"],
    'There is no mutant "revoke-takes-second": did you mean revoke-takes-a-second?',
  ],
  [
    "mutants",
    ["--rule", "poll", "--mutant", "revoke-takes-a-second"],
    'The mutant "revoke-takes-a-second" is of none of the rules that --rule chooses.',
  ],
  ["mutants", ["nope"], "Unexpected argument 'nope'; see --help."],
  ["mutants", ["--nope"], "Unknown option '--nope'; see --help."],
  ["mutants", ["--rules", "poll"], "Unknown option '--rules': did you mean --rule?"],
  ["mutants", ["--json", "a", "--json", "b"], "--json is given twice, and has one value; see --help."],
  ["mutants", ["--jobs", "many"], '--jobs takes a number from 1 to 64, not "many"'],
  ["mutants", ["--list", "--json", "x"], "--list runs nothing, and --json is for a run"],
  [
    "mutants",
    ["--wide", "--write-expected"],
    "--wide runs more than is written down, and --write-expected would write it down",
  ],
  ["costs", ["--rule", "poll"], "Unknown option '--rule'; see --help."],
  ["costs", ["nope"], "Unexpected argument 'nope'; see --help."],
  ["pack", ["nope"], "Unexpected argument 'nope'; see --help."],
  ["pack", ["--hlep"], "Unknown option '--hlep': did you mean --help?"],
] as const)("%s %j", async (command, args, words) => {
  expect(await run(command, args)).toEqual({ code: 3, out: "", err: `${words}\n` });
});

test("pack needs npm, which it is a script of", async () => {
  let err = "";
  const output = { out: { write: () => {} }, err: { write: (text: string) => (err += text) } };
  expect(await runPackCommand([], output, undefined)).toBe(3);
  expect(err).toBe("This is a script of npm's: npm run pack.\n");
});

test.each(["mutants", "costs", "pack"] as const)("%s --help", async (command) => {
  expect(await run(command, ["--help"])).toMatchObject({ code: 0, err: "", out: expect.stringContaining("npm run ") });
});

describe("as a process", () => {
  const ROOT = fileURLToPath(new URL("../..", import.meta.url));
  const mains = ["conformance/proof/mutants/main.ts", "conformance/proof/costs/main.ts", "conformance/pack/main.ts"];
  test.concurrent.each([...mains, "spec/generate/main.ts"])("%s", async (file) => {
    const ended = await new Promise((resolve) => {
      execFile(process.execPath, [file, "nope"], { cwd: ROOT }, (error, out, err) =>
        resolve({ code: error === null ? 0 : error.code, out, err }),
      );
    });
    expect(ended).toEqual({ code: 3, out: "", err: "Unexpected argument 'nope'; see --help.\n" });
  });
});
