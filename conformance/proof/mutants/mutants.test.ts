import { describe, expect, test } from "vitest";
import { rules } from "../../../generated/rules.ts";
import { loadChecks } from "../../checks/index.ts";
import { runMutantsCommand } from "./command.ts";
import { editedFiles } from "./edits.ts";
import { readExpected } from "./expected.ts";
import { loadMutants } from "./index.ts";
import type { Mutant } from "./mutant.ts";
import { runMutants } from "./run.ts";
import { ROOT, UNJUDGED } from "./server-copy.ts";

const all = await loadMutants();

describe("the mutants", () => {
  test("break every rule of the catalogue: none has a check that was never red", () => {
    const broken = new Set<string>(all.map(({ rule }) => rule));
    expect(Object.keys(rules).filter((rule) => !broken.has(rule))).toEqual([]);
  });

  test("fit the server as it is", async () => {
    const misfits: string[] = [];
    for (const { name, edits } of all) {
      await editedFiles({ name, edits: [...UNJUDGED, ...edits] }, ROOT).catch(({ message }) => misfits.push(message));
    }
    expect(misfits).toEqual([]);
  });

  test("make red what is written down of each of them, its own rule among it", async () => {
    const ruleOf = new Map<string, string>(all.map(({ name, rule }) => [name, rule]));
    const expected = Object.entries(await readExpected());
    const written = new Set(expected.map(([name]) => name));
    expect([...ruleOf.keys()].filter((name) => !written.has(name))).toEqual([]);
    expect(expected.filter(([name, red]) => !red.includes(ruleOf.get(name) ?? "")).map(([name]) => name)).toEqual([]);
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
  const comment = { file: "server/agent-auth/revoke.ts", from: "/** The install stays", to: "/** Its install stays" };
  const broken = { file: "server/agent-auth/revoke.ts", from: "export async function", to: "export async" };
  const odd: readonly Mutant[] = [
    { name: "no-fault-at-all", rule: "revoke.live", words: "It says the same in a comment.", edits: [comment] },
    { name: "does-not-start", rule: "revoke.live", words: "It cannot be read.", edits: [broken] },
  ];
  const mutants = [...all.filter(({ name }) => SAMPLE.includes(name)), ...odd];
  const outcomes = await runMutants({ mutants, checks, jobs: 2, wide: false, onOutcome: () => {} });
  const expected = await readExpected();
  expect(outcomes.map(({ mutant, why }) => [mutant.name, why])).toEqual([
    ...SAMPLE.map((name) => [name, null]),
    ["no-fault-at-all", "its check passes"],
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
