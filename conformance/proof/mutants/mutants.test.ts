import { describe, expect, test } from "vitest";
import { rules } from "../../../generated/rules.ts";
import { loadChecks } from "../../checks/index.ts";
import { runMutantsCommand } from "./command.ts";
import { CONTROL } from "./control.ts";
import { editedFiles } from "./edits.ts";
import { readExpected } from "./expected.ts";
import { loadMutants } from "./index.ts";
import { killTable, readKillTable } from "./kill-table.ts";
import type { Mutant } from "./mutant.ts";
import { runMutants } from "./run.ts";
import { ROOT, UNJUDGED } from "./server-copy.ts";

const all = await loadMutants();

describe("the mutants", () => {
  test("break every rule of the catalogue: none has a check that was never red", () => {
    const broken = new Set<string>(all.filter(({ survives }) => survives === undefined).map(({ rule }) => rule));
    expect(Object.keys(rules).filter((rule) => !broken.has(rule))).toEqual([]);
  });

  test("fit the server as it is", async () => {
    const misfits: string[] = [];
    for (const { name, edits } of [...all, CONTROL]) {
      await editedFiles({ name, edits: [...UNJUDGED, ...edits] }, ROOT).catch(({ message }) => misfits.push(message));
    }
    expect(misfits).toEqual([]);
  });

  test("make red what is written down of each of them, its own rule among it", async () => {
    const expected = await readExpected();
    expect(all.filter(({ name }) => expected[name] === undefined).map(({ name }) => name)).toEqual([]);
    const names = new Set(all.map(({ name }) => name));
    expect(Object.keys(expected).filter((name) => !names.has(name))).toEqual([]);
    const isWrong = ({ name, rule, survives }: Mutant): boolean =>
      survives === undefined ? expected[name]?.includes(rule) !== true : expected[name]?.length !== 0;
    expect(all.filter(isWrong).map(({ name }) => name)).toEqual([]);
  });

  test("are published with what finds each of them (npm run conformance:mutants -- --write-table)", async () => {
    expect(await readKillTable()).toBe(await killTable(all));
  });

  test("that survive say why, also in the table", async () => {
    const survives = { verdict: "equivalent", why: "a | b\nis a" } as const;
    const table = await killTable([
      { name: "of-no-account", rule: "revoke.live", words: "It is the same.", edits: [], survives },
    ]);
    expect(table).toContain("| It is the same. (`of-no-account`) | nothing, equivalent: a \\| b is a |");
    expect(table).toContain("1 rule, 1 mutant: 0 are found by a check of their own rule, 1 by none, for the reason");
  });
});

describe("a mutant that does not fit is told with its name and file", () => {
  const file = "server/agent-auth/revoke.ts";
  test.each([
    ["it changes nothing", []],
    [`there is no ${file}x`, [{ file: `${file}x`, from: "a", to: "b" }]],
    ["conformance/check.ts is not the server's", [{ file: "conformance/check.ts", from: "a", to: "b" }]],
    [`in ${file}, "nowhere to be found" stands 0 times`, [{ file, from: "nowhere to be found", to: "" }]],
    [`in ${file}, "token" stands`, [{ file, from: "token", to: "x" }]],
    [
      `in ${file}, "The install stays as it is" stays as it is`,
      [{ file, from: "The install stays as it is", to: "The install stays as it is" }],
    ],
  ])("%s", async (why, edits) => {
    await expect(editedFiles({ name: "odd-one", edits }, ROOT)).rejects.toThrow(
      `The mutant odd-one does not fit: ${why}`,
    );
  });
});

/** One of each kind: a code, a race, a window, a scope, a schema. */
const SAMPLE = [
  "register-identity-type-has-another-status",
  "poll-delivery-race-won-twice",
  "revoke-takes-a-second",
  "tokens-scopes-enforced-otherwise",
  "jobs-limit-of-101",
];

test("a sample of them is killed by the checks of their own rules, and others are not", {
  timeout: 120_000,
}, async () => {
  const checks = await loadChecks();
  const broken = { file: "server/agent-auth/revoke.ts", from: "export async function", to: "export async" };
  const { survives: _, ...faultless } = CONTROL;
  const odd: readonly Mutant[] = [
    { ...faultless, name: "no-fault-at-all" },
    CONTROL,
    { name: "does-not-start", rule: "revoke.live", words: "It cannot be read.", edits: [broken] },
  ];
  const mutants = [...all.filter(({ name }) => SAMPLE.includes(name)), ...odd];
  const outcomes = await runMutants({ mutants, checks, jobs: 2, wide: false, onOutcome: () => {} });
  const expected = await readExpected();
  expect(outcomes.map(({ mutant, why }) => [mutant.name, why])).toEqual([
    ...SAMPLE.map((name) => [name, null]),
    ["no-fault-at-all", "its check passes"],
    ["control-changes-nothing", null],
    ["does-not-start", expect.stringContaining("it cannot be judged: the server ended with code 1")],
  ]);
  for (const { mutant, red } of outcomes.slice(0, SAMPLE.length)) {
    expect([...red].sort(), mutant.name).toEqual(expected[mutant.name]);
  }
});

describe("the command", () => {
  const run = async (...args: string[]): Promise<{ code: number; out: string; err: string }> => {
    let [out, err] = ["", ""];
    const output = { out: { write: (text: string) => (out += text) }, err: { write: (text: string) => (err += text) } };
    return { code: await runMutantsCommand(args, output), out, err };
  };

  test("--help and --list", async () => {
    expect(await run("--help")).toMatchObject({ code: 0, out: expect.stringContaining("--mutant <name>") });
    const { code, out } = await run("--list", "--rule", "poll.once");
    expect(code).toBe(0);
    expect(out).toMatch(/^poll\.once {2}poll-delivers-twice: /);
  });

  test.each([
    [["--rule", "nope"], '"nope" is no rule'],
    [["--mutant", "nope"], 'There is no mutant "nope"'],
    [["--jobs", "0"], "--jobs takes a number from 1 to 64"],
    [["--odd"], "Unknown option '--odd'"],
    [["--json", "/no/such/folder/x.json"], "cannot be written"],
  ])("%j is wrong: 3", async (args, why) => {
    expect(await run(...args)).toMatchObject({ code: 3, err: expect.stringContaining(why) });
  });
});
