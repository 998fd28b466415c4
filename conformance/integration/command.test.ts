import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { runCommand } from "../command.ts";
import type { Report } from "../kit/engine/report.ts";
import { jsonReport } from "../kit/report/json.ts";
import { check, judge } from "../kit/testing/fixture.ts";
import { registrationServer } from "../testing/minimal-server.ts";

let folder = "";
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "command-"));
});
afterAll(() => rm(folder, { recursive: true }));

async function run(...args: string[]): Promise<{ code: number; out: string; err: string }> {
  let out = "";
  let err = "";
  const output = { out: { write: (text: string) => (out += text) }, err: { write: (text: string) => (err += text) } };
  return { code: await runCommand(args, output), out, err };
}

describe("asked for something else than a run", () => {
  test("--help", async () => {
    const { code, out } = await run("--help");
    expect(code).toBe(0);
    expect(out).toContain("--target <origin>");
  });

  test("--list and --needs, narrowed by --rule", async () => {
    const list = await run("--list", "--rule", "register.empty-body");
    expect(list.code).toBe(0);
    const lines = list.out.split("\n").filter(Boolean);
    expect(lines.every((line) => line.startsWith("register.empty-body "))).toBe(true);
    const needs = await run("--needs", "--rule", "register.at-rest");
    expect(needs).toMatchObject({ code: 0, out: "register.at-rest: store\n" });
  });
});

describe("asked wrongly: a clear message and 3", () => {
  test.each([
    [["--targt", "x"], "Unknown option '--targt': did you mean --target?\n"],
    [["--list", "--rule", "register.empty-bdy"], "no page: did you mean register.empty-body?\n"],
    [["--target", "http://127.0.0.1:1", "--human", "prompt"], "--human prompt asks a person at a terminal"],
    [["diff", "a", "b", "--jsn"], "Unknown option '--jsn': did you mean --json?\n"],
    [["http://localhost:4000"], "Unexpected argument"],
    [[], "There is no target"],
    [["--target", "localhost"], '"localhost" is no URL'],
    [["--target", "http://127.0.0.1:1", "--rule", "nope"], '"nope" is no rule'],
    [["--target", "http://127.0.0.1:1", "--timeout", "soon"], "--timeout takes seconds"],
    [
      ["--target", "http://127.0.0.1:1", "--html", "/no/such/folder/x.html"],
      "cannot be written to /no/such/folder/x.html: ENOENT",
    ],
    [
      ["--target", "http://127.0.0.1:1", "--json", join(import.meta.filename, "x.json")],
      "command.test.ts/x.json: ENOTDIR",
    ],
    [["--target", "http://127.0.0.1:1", "--json", "/tmp"], "cannot be written to /tmp: it is a folder"],
    [["--target", "http://127.0.0.1:1", "--receiver", "here"], "--receiver takes an http or https URL"],
    [["--target", "http://127.0.0.1:1", "--receiver", "https://hooks.example.com"], "--receiver needs --receiver-bind"],
    [["--target", "http://127.0.0.1:1"], "does not answer"],
    [["--launch", "exit 4"], "ended with code 4 instead of starting"],
    [["diff"], "diff takes two reports"],
    [["diff", "a", "b", "c"], "diff takes two reports"],
    [["diff", "a", "b", "--html"], "Unknown option '--html'"],
    [["diff", "/no/a.json", "/no/b.json"], "The report /no/a.json cannot be read"],
  ])("%j", async (args, message) => {
    const { code, out, err } = await run(...args);
    expect(code).toBe(3);
    expect(err).toContain(message);
    expect(out + err).not.toMatch(/\n {4}at /); // no stack: it is the caller's mistake
  });

  test("what a server says that does not start is told without its secrets", async () => {
    const { code, err } = await run("--launch", "echo key ot_pat_0123456789abcdef_secret password=s3cr3t >&2; exit 4");
    expect(code).toBe(3);
    expect(err).toContain("key ot_pat_");
    expect(err).not.toMatch(/0123456789abcdef|s3cr3t/);
    expect((await run("--target", "http://me:s3cr3t@example.com")).err).not.toContain("s3cr3t");
  });
});

describe("a run", () => {
  test("against a server that is not conformant: 1, and every report that was asked for", async () => {
    const server = await registrationServer((end) => end(500));
    const file = (name: string): string => join(folder, name);
    const kinds = ["json", "junit", "html", "markdown"];
    const flags = kinds.flatMap((kind) => [`--${kind}`, file(kind)]);
    const { code, out } = await run("--target", server.origin, "--rule", "register.empty-body", ...flags);
    expect(code).toBe(1);
    expect(out).toContain("Lacks mail: ");
    expect(out).toContain("expected  status 200");
    expect(out).toMatch(/NOT CONFORMANT: /);
    const [json, junit, html, markdown] = await Promise.all(kinds.map((kind) => readFile(file(kind), "utf8")));
    const report: Report = JSON.parse(json ?? "");
    expect(report).toMatchObject({ format: "opentrain-conformance/2", exitCode: 1, selected: ["register.empty-body"] });
    expect(junit).toMatch(/^<\?xml/);
    expect(html).toMatch(/^<!doctype html>/);
    expect(markdown).toMatch(/^## ❌/);
    await server.close();
  });

  test("with only what the target lacks the need for: 3, for no check was run", async () => {
    const server = await registrationServer((end) => end(500));
    const { code, out } = await run("--target", server.origin, "--rule", "register.at-rest");
    expect(code).toBe(3);
    expect(out).toContain("checks need store: the suite cannot start the server itself (--launch)");
    expect(out).toContain("BROKEN: no check was run");
    await server.close();
  });
});

describe("of how much a verdict is one", () => {
  const file = (name: string): string => join(folder, name);

  test("every report says with the same words, the diff too", async () => {
    const server = await registrationServer((end) => end(500));
    const kinds = ["json", "junit", "html", "markdown"];
    const flags = kinds.flatMap((kind) => [`--${kind}`, file(`words.${kind}`)]);
    const { out } = await run(
      "--target",
      server.origin,
      "--rule",
      "discovery.cors",
      "--rule",
      "register.empty-body",
      ...flags,
    );
    await server.close();
    const report: Report = JSON.parse(await readFile(file("words.json"), "utf8"));
    const { ofChecks, ofRules } = report.checked;
    expect(report.verdict).toMatch(/^not conformant: .* \(checked: \d+ of \d+ checks, \d+ of \d+ rules.*\)$/);
    expect({ ofChecks, ofRules }).toEqual({
      ofChecks: (await run("--list")).out.trim().split("\n").length,
      ofRules: (await run("--needs")).out.trim().split("\n").length,
    });
    const words = report.verdict.slice("not conformant".length);
    expect(out).toContain(`NOT CONFORMANT${words}.\n`);
    for (const kind of ["junit", "html", "markdown"]) {
      expect(await readFile(file(`words.${kind}`), "utf8"), kind).toContain(words);
    }
    const same = await run("diff", file("words.json"), file("words.json"));
    expect(same.out).toContain(report.verdict);
    const { before } = JSON.parse((await run("diff", file("words.json"), file("words.json"), "--json")).out);
    expect(before).toMatchObject({ verdict: report.verdict, exitCode: 1 });
  });

  test("more than is chosen or there is cannot be asked for: 3, before anything is sent", async () => {
    const target = ["--target", "http://127.0.0.1:1"];
    const { length } = (await run("--needs")).out.trim().split("\n");
    expect(await run(...target, "--min-rules", "5000")).toMatchObject({
      code: 3,
      err: `--min-rules asks for 5000 rules, and the contract has ${length}\n`,
    });
    expect(await run(...target, "--rule", "register.empty-body", "--min-rules", "90%")).toMatchObject({
      code: 3,
      err: expect.stringMatching(/^--min-rules asks for \d+ rules, and 1 of \d+ are chosen\n$/),
    });
  });

  test("a plan that would check less says so: 2", async () => {
    const server = await registrationServer((end) => end(500));
    const target = ["--target", server.origin, "--plan"];
    expect(await run(...target)).toMatchObject({ code: 0 });
    expect(await run(...target, "--require-all")).toMatchObject({
      code: 2,
      out: expect.stringContaining("Too little: --require-all asks for every check of every rule.\n"),
    });
    await server.close();
  });
});

describe("diff", () => {
  const written = async (name: string, title: string, got: number): Promise<string> => {
    const one = check("thing.one", { title }, async (t) => t.value("it", got).is(1) && undefined);
    const path = join(folder, name);
    await writeFile(path, jsonReport(await judge([one])));
    return path;
  };

  test("0 when nothing got worse, 1 when something did or vanished, in words or as JSON", async () => {
    const good = await written("good.json", "a", 1);
    const bad = await written("bad.json", "a", 2);
    const other = await written("other.json", "b", 1);
    expect(await run("diff", good, good)).toMatchObject({ code: 0, out: expect.stringMatching(/\nNOT WORSE\.\n$/) });
    expect(await run("diff", bad, good)).toMatchObject({ code: 0 });
    expect(await run("diff", good, bad)).toMatchObject({ code: 1, out: expect.stringContaining("Newly failing") });
    expect(await run("diff", good, other)).toMatchObject({ code: 1, out: expect.stringContaining("Vanished checks") });
    const { code, out } = await run("diff", good, bad, "--json");
    expect(code).toBe(1);
    expect(JSON.parse(out)).toMatchObject({ format: "opentrain-conformance-diff/1", isWorse: true });
  });

  test("3 for a report of another version", async () => {
    const good = await written("good.json", "a", 1);
    const old = join(folder, "old.json");
    await writeFile(old, '{"format":"opentrain-conformance/0"}');
    expect(await run("diff", good, old)).toMatchObject({
      code: 3,
      err: expect.stringContaining("no report of this version"),
    });
  });
});
