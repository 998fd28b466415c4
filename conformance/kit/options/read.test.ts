import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { optionsText } from "./help.ts";
import { readOptions } from "./read.ts";
import { SPECS } from "./table.ts";

let folder = "";
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "options-"));
});
afterAll(() => rm(folder, { recursive: true }));

async function config(value: unknown): Promise<string> {
  const path = join(folder, "config.json");
  await writeFile(path, typeof value === "string" ? value : JSON.stringify(value));
  return path;
}

test("nothing said: what a run does by itself", async () => {
  expect(await readOptions([])).toMatchObject({
    target: undefined,
    bounds: { rps: undefined, maxRequests: undefined, readOnly: false, waitSeconds: 60 },
    load: undefined,
    rule: [],
    need: [],
    minRules: undefined,
    requireAll: false,
    verbose: false,
    timeout: 60,
    mail: undefined,
  });
});

test("flags, each in the shape in which it is used", async () => {
  const flags =
    "--rps 2.5 --max-requests 100 --read-only --wait 0 --no-load --rule poll --rule me --level should --need url";
  expect(await readOptions(["--mail", "smtp://[::1]:2525"])).toMatchObject({ mail: { host: "::1", port: 2525 } });
  expect(await readOptions(flags.split(" "))).toMatchObject({
    bounds: { rps: 2.5, maxRequests: 100, readOnly: true, waitSeconds: 0 },
    load: false,
    rule: ["poll", "me"],
    level: "SHOULD",
    need: ["url"],
  });
});

test("how much has to be checked: a number or a share, on the command line and in a file", async () => {
  expect(await readOptions(["--min-rules", "150", "--require-all"])).toMatchObject({
    minRules: { amount: 150, isPercent: false },
    requireAll: true,
  });
  expect(await readOptions(["--min-rules", "87.5%"])).toMatchObject({ minRules: { amount: 87.5, isPercent: true } });
  for (const [given, amount] of [
    [150, 150],
    ["90%", 90],
  ] as const) {
    const path = await config({ "min-rules": given, "require-all": true, verbose: true, rule: [], "read-only": false });
    expect(await readOptions(["--config", path])).toMatchObject({
      minRules: { amount, isPercent: amount === 90 },
      requireAll: true,
      verbose: true,
    });
  }
});

test("a file says the same by the same names, and flags come first", async () => {
  const path = await config({
    $schema: "urn:anything",
    target: "https://a.example.com",
    rps: 5,
    "read-only": true,
    rule: ["poll"],
  });
  expect(await readOptions(["--config", path, "--rps", "7", "--rule", "me"])).toMatchObject({
    target: "https://a.example.com",
    bounds: { rps: 7, readOnly: true },
    rule: ["me"],
  });
});

describe("what cannot be meant is refused by name", () => {
  test.each([
    [["--red-only"], "Unknown option '--red-only': did you mean --read-only?"],
    [["--something-else-altogether"], "Unknown option '--something-else-altogether'; see --help."],
    [["--rule"], "Option '--rule <value>' argument missing; see --help."],
    [["--rule", "--plan"], "Option '--rule' argument is ambiguous; see --help."],
    [["--read-only=yes"], "Option '--read-only' does not take an argument; see --help."],
    [["nope"], "Unexpected argument 'nope'; see --help."],
    [
      ["http://a.example.com"],
      "Unexpected argument 'http://a.example.com': did you mean --target http://a.example.com?",
    ],
    [["--level", "most"], '--level takes must or should, not "most": did you mean must?'],
    [["--target", "http://a.example.com", "--target", "x"], "--target is given twice, and has one value; see --help."],
    [["--launch", ""], '--launch takes <command>, not ""'],
    [["--json", " "], '--json takes <file>, not " "'],
    [["--rps", "0"], "--rps takes a number from 0.1 to 10000"],
    [["--rps", "fast"], '--rps takes a number from 0.1 to 10000, not "fast"'],
    [["--wait", ""], "--wait takes seconds from 0 to 86400"],
    [["--max-requests", "-1"], "argument is ambiguous"],
    [["--level", "may"], '--level takes must or should, not "may"'],
    [["--need", "luck"], "--need takes url, human, mail"],
    [["--human", "robot"], "--human takes forms, prompt or none"],
    [["--human", "prompt", "--human-command", "x"], "one of them acts"],
    [["--load", "--no-load"], "contradict each other"],
    [["--min-rules", "0"], '--min-rules takes a number from 1, or a share as 90%, not "0"'],
    [["--min-rules", "101%"], "--min-rules takes"],
    [["--min-rules", "most"], "--min-rules takes"],
    [["--min-rules", "1.5"], "--min-rules takes"],
    [["--require-all", "--rule", "poll"], "--require-all asks for the whole contract, and --rule checks a part of it"],
    [["--require-all", "--read-only"], "--read-only checks a part of it"],
    [["--require-all", "--level", "must"], "--level checks a part of it"],
    [["--mail", "imap://x"], "--mail takes outbox, prompt, none or smtp://host:port"],
    [["--mail", "smtp://x:99999"], "--mail takes"],
    [["--human", "prompt", "--consent-link", "ftp://x"], "--consent-link takes an http or https URL"],
    [["--config", "/no/such.json"], "/no/such.json cannot be read"],
  ])("%j", async (args, message) => {
    await expect(readOptions(args)).rejects.toThrow(message);
  });

  test.each([
    [{ rsp: 5 }, '"rsp": no such option: did you mean rps?'],
    [{ rps: "5" }, '"rps": must be number'],
    [{ rps: 0 }, '"rps": must be >= 0.1'],
    [{ rule: "poll" }, '"rule": must be array'],
    [{ time: "travel" }, '"time": must be equal to one of the allowed values'],
    [{ "min-rules": 0 }, '"min-rules": must be >= 1'],
    [{ "min-rules": "90 %" }, '"min-rules": must match pattern'],
    [{ "require-all": true, "read-only": true }, "--read-only checks a part of it"],
    [{ help: true }, '"help": no such option'],
    [[], "must be object"],
    ["{", "cannot be read"],
  ])("a file with %j", async (value, message) => {
    await expect(readOptions(["--config", await config(value)])).rejects.toThrow(message);
  });
});

describe("what would be passed over because of another is refused", () => {
  test.each([
    ["--plan --json x", "--plan runs nothing, so there is no report for --json"],
    ["--list --html x", "--list runs nothing, so there is no report for --html"],
    ["--list --target x", "--list asks no server, so --target has no effect: --plan says what a run with it would do"],
    ["--needs --read-only", "--needs asks no server, so --read-only has no effect"],
    ["--list --needs", "--list and --needs: choose one of them"],
    ["--plan --needs", "--needs and --plan: choose one of them"],
    ["--read-only --load", "--load is for checks that write, and --read-only leaves them out"],
    ["--read-only --human prompt", "--human is for checks that write"],
    ["--read-only --human-command x", "--human-command is for checks that write"],
    ["--read-only --mail prompt", "--mail is for checks that write"],
    ["--read-only --time hook", "--time is for checks that write"],
    ["--consent-link https://a.example.com", "--consent-link is for --human prompt and --human-command"],
    ["--consent-link https://a.example.com --human forms", "--consent-link is for --human prompt and --human-command"],
    ["--time wait --wait 0", "--time wait lets time pass by waiting, and --wait 0 allows none"],
    ["--read-only --target http://a --peer http://b", "--peer is for checks that write"],
    ["--peer http://b", "--peer is a second instance of the --target, and there is none"],
    ["--peer http://b --launch x", "and there is none: a server that --launch starts is given one"],
    ["--target http://a --peer http://a/", "--peer and --target are the same instance"],
    ["--json x --html ./x", "--json and --html name the same file, which holds one report"],
  ])("%s", async (args, words) => {
    await expect(readOptions(args.split(" "))).rejects.toThrow(words);
  });

  test.each([
    "--plan --verbose --rps 5",
    "--list --rule poll --level must",
    "--help --list --json x",
    "--read-only --load --launch x",
    "--read-only --human none --mail none --wait 5",
    "--consent-link https://a.example.com --human-command x",
    "--time none --wait 0",
    "--target http://a --peer http://b --launch x",
    "--plan --target http://a --peer http://b",
  ])("but not %s", async (args) => {
    await readOptions(args.split(" "));
  });

  test("what stands in a file gives way to a flag, and is not refused for it", async () => {
    const link = "https://a.example.com/connect";
    const path = await config({ load: true, human: "prompt", "consent-link": link, json: "x.json", mail: "prompt" });
    const read = (...flags: string[]) => readOptions(["--config", path, ...flags]);
    expect(await read("--no-load")).toMatchObject({ load: false });
    expect(await read("--human-command", "x")).toMatchObject({ human: undefined, humanCommand: "x" });
    expect(await read("--read-only")).toMatchObject({ human: "prompt", bounds: { readOnly: true } });
    expect(await read("--human", "forms")).toMatchObject({ human: "forms" });
    expect(await read("--plan")).toMatchObject({ plan: true });
    expect(await read("--list")).toMatchObject({ list: true });
    await expect(read("--html", "x.json")).rejects.toThrow("name the same file");
    await expect(readOptions(["--config", await config({ load: true, "no-load": true })])).rejects.toThrow(
      "contradict each other",
    );
    await expect(readOptions(["--config", await config({ load: true, "read-only": true })])).rejects.toThrow(
      "--load is for checks that write",
    );
  });
});

test("the help names every option and is no wider than a terminal", () => {
  const text = optionsText();
  for (const name of SPECS.keys()) expect(text).toContain(`--${name}`);
  expect(Math.max(...text.split("\n").map((line) => line.length))).toBeLessThanOrEqual(120);
});
