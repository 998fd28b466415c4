import { readFile, writeFile } from "node:fs/promises";
import { type RuleId, rules } from "../../../generated/rules.ts";
import type { Outcome } from "./run.ts";

/** The rules that go red, by the mutant's name. */
type Expected = Readonly<Record<string, readonly string[]>>;

const WIDTH = 120;

/** Where what is expected of the mutants of a rule stands: in the folder of its page. */
function fileOf(rule: RuleId): URL {
  return new URL(`${rules[rule].page}/expected.json`, import.meta.url);
}

async function read(file: URL): Promise<Expected> {
  const text = await readFile(file, "utf8").catch(() => "{}");
  const parsed: Expected = JSON.parse(text); // written below
  return parsed;
}

/** What is written down of all mutants. */
export async function readExpected(): Promise<Expected> {
  const pages = new Set(Object.values(rules).map(({ page }) => page));
  const files = [...pages].map((page) => read(new URL(`${page}/expected.json`, import.meta.url)));
  return Object.assign({}, ...(await Promise.all(files)));
}

/** What went otherwise than is expected of the mutants; a line each. */
export async function unexpected(outcomes: readonly Outcome[]): Promise<string[]> {
  const lines: string[] = [];
  for (const { mutant, red } of outcomes) {
    const expected = (await read(fileOf(mutant.rule)))[mutant.name];
    const told = expected?.join(", ") || "nothing";
    if (expected === undefined) lines.push(`${mutant.name}: nothing is written down yet (--write-expected)`);
    else if (!isSame(expected, red)) lines.push(`${mutant.name}: expected ${told}; red ${red.join(", ") || "nothing"}`);
  }
  return lines;
}

function isSame(a: readonly string[], b: readonly string[]): boolean {
  return [...a].sort().join() === [...b].sort().join();
}

/** Writes down what has been seen; what is there of other mutants stays, unless they are gone (`names`: all there are). */
export async function writeExpected(outcomes: readonly Outcome[], names: ReadonlySet<string>): Promise<void> {
  const files = new Set(outcomes.map(({ mutant }) => fileOf(mutant.rule).href));
  for (const href of files) {
    const file = new URL(href);
    const seen = outcomes.filter(({ mutant }) => fileOf(mutant.rule).href === href);
    const all = { ...(await read(file)), ...Object.fromEntries(seen.map(({ mutant, red }) => [mutant.name, red])) };
    const kept = Object.entries(all).filter(([name]) => names.has(name));
    await writeFile(file, `{\n${kept.sort().map(line).join(",\n")}\n}\n`);
  }
}

/** As the formatter has it, so that what is written is what is committed. */
function line([name, red]: readonly [string, readonly string[]]): string {
  const words = red.toSorted().map((rule) => JSON.stringify(rule));
  const short = `  ${JSON.stringify(name)}: [${words.join(", ")}]`;
  if (short.length < WIDTH) return short;
  return `  ${JSON.stringify(name)}: [\n${words.map((word) => `    ${word}`).join(",\n")}\n  ]`;
}
