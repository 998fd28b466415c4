import { readFile } from "node:fs/promises";
import { expect, test } from "vitest";
import { clientsCommand } from "./command.ts";
import { subjects } from "./generators.ts";
import { differences, type Result, readResults, versionsOf } from "./results.ts";
import { tablesAreRight } from "./table.ts";

async function command(...args: string[]): Promise<{ code: number; said: string; wrong: string }> {
  let [said, wrong] = ["", ""];
  const output = {
    out: { write: (text: string) => (said += text) },
    err: { write: (text: string) => (wrong += text) },
  };
  const code = await clientsCommand(args, output);
  return { code, said, wrong };
}

test("what it cannot do as asked is said in one sentence, with what was probably meant", async () => {
  for (const [args, words] of [
    [["--onyl", "orval"], "Unknown option '--onyl': did you mean --only?"],
    [["--only", "orvall"], 'There is no client "orvall": did you mean orval?; see --list.'],
    [["--only"], "Option '--only <value>' argument missing; see --help."],
    [["orval"], "Unexpected argument 'orval'; see --help."],
    [["--list", "--write-table"], "--list runs nothing, and --write-table is for a run"],
  ] as const) {
    expect(await command(...args)).toEqual({ code: 3, said: "", wrong: `${words}\n` });
  }
});

test("lists the clients, all or some", async () => {
  const all = await command("--list");
  expect(all.said.split("\n").filter((line) => line !== "")).toHaveLength(subjects.length);
  expect((await command("--list", "--only", "kubb")).said).toBe("kubb: @kubb/plugin-client\n");
});

test("every client has results, of the versions that are pinned", async () => {
  const results = await readResults();
  expect(results.map(({ name }) => name)).toEqual(subjects.map(({ name }) => name));
  for (const subject of subjects) {
    const result = results.find(({ name }) => name === subject.name);
    expect(result?.versions).toEqual(await versionsOf(subject));
  }
});

test("both READMEs have what is written down", async () => {
  expect(await tablesAreRight(await readResults())).toBe(true);
  const [first, ...others] = await readResults();
  if (first === undefined) throw new Error("there are no results");
  expect(await tablesAreRight([{ ...first, steps: first.steps.slice(1) }, ...others])).toBe(false);
});

test("the clients that the tests here use too are of the versions that are tried", async () => {
  const json = async (path: string): Promise<Record<string, Record<string, string>>> =>
    JSON.parse(await readFile(new URL(path, import.meta.url), "utf8"));
  const { dependencies = {} } = await json("package.json");
  const { dependencies: ours = {}, devDependencies = {} } = await json("../../package.json");
  const shared = Object.keys(dependencies).filter((name) => name in { ...ours, ...devDependencies });
  expect(shared).toEqual(
    expect.arrayContaining(["@hey-api/openapi-ts", "oauth4webapi", "openapi-fetch", "openapi-typescript"]),
  );
  for (const name of shared) expect([name, dependencies[name]]).toEqual([name, { ...ours, ...devDependencies }[name]]);
});

test("tells each step that goes otherwise than is written down", () => {
  const written: Result = {
    name: "one",
    versions: { one: "1.0.0" },
    kind: "generator",
    steps: [
      { step: "poll", words: "", works: "as is" },
      { step: "page", words: "", works: "with", option: "care" },
      { step: "revoke", words: "", works: "no", seen: "400" },
    ],
  };
  expect(differences([written], [written])).toEqual([]);
  expect(differences([written], [])).toEqual(["one: nothing is written down of it"]);
  const now: Result = {
    ...written,
    versions: { one: "1.0.1" },
    steps: [
      { step: "poll", words: "", works: "no", seen: "400" },
      { step: "page", words: "", works: "with", option: "more care" },
      { step: "revoke", words: "", works: "no", seen: "415" },
      { step: "draft", words: "", works: "as is" },
    ],
  };
  expect(differences([now], [written])).toEqual([
    "one: other versions",
    "one, poll: no, written down: as is",
    "one, page: with more care, written down: with care",
    "one, draft: as is, written down: not reached",
  ]);
});
