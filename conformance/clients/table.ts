import { readFile, writeFile } from "node:fs/promises";
import { type Result, titleOf } from "./results.ts";
import type { StepOutcome } from "./try-out.ts";

const readme = new URL("README.md", import.meta.url);
const front = new URL("../../README.md", import.meta.url);
const [OPEN, CLOSE] = ["<!-- clients -->", "<!-- /clients -->"];

/** One line of the terminal. */
export function line({ step, works, option, seen }: StepOutcome): string {
  const verdict = works === "as is" ? "works as is" : works === "with" ? `works with ${option}` : "does not";
  const why = seen === undefined ? "" : `${works === "with" ? "; without: " : ": "}${seen}`;
  return `  ${titleOf(step).padEnd(36)} ${verdict}${why}`;
}

/** The README beside, with every step. */
export async function writeTables(results: readonly Result[]): Promise<void> {
  await writeFile(readme, within(await readFile(readme, "utf8"), full(results)));
  await writeFile(front, within(await readFile(front, "utf8"), short(results)));
}

/** Whether both READMEs have what is written down. */
export async function tablesAreRight(results: readonly Result[]): Promise<boolean> {
  const [long, brief] = [await readFile(readme, "utf8"), await readFile(front, "utf8")];
  return long === within(long, full(results)) && brief === within(brief, short(results));
}

function within(text: string, table: string): string {
  const [before, after] = [text.indexOf(OPEN), text.indexOf(CLOSE)];
  if (before < 0 || after < before) throw new Error(`a README has no ${OPEN} ... ${CLOSE}`);
  return `${text.slice(0, before + OPEN.length)}\n\n${table}\n${text.slice(after)}`;
}

function full(results: readonly Result[]): string {
  const parts = (["generator", "oauth"] as const).map((kind) => {
    const rows = results.filter((one) => one.kind === kind).map(fullRow);
    const head = kind === "generator" ? "generator" : "client";
    return `| ${head} | as it is | with | does not |\n|---|---|---|---|\n${rows.join("\n")}\n`;
  });
  return parts.join("\n");
}

function fullRow(result: Result): string {
  const of = (works: StepOutcome["works"]) => result.steps.filter((one) => one.works === works);
  const asIs = of("as is").map(({ words }) => words);
  const withOption = [...Map.groupBy(of("with"), ({ option = "" }) => option)].map(
    ([option, steps]) => `${option}: ${steps.map(({ words }) => words).join(", ")}`,
  );
  const not = of("no").map(({ words, seen = "" }) => `${words} (${cell(seen)})`);
  return `| ${nameOf(result)} | ${asIs.join(", ")} | ${withOption.join("; ")} | ${not.join("; ")} |`;
}

/** Generators only: what does all, and what for. */
function short(results: readonly Result[]): string {
  const rows = results
    .filter(({ kind }) => kind === "generator")
    .map((result) => {
      const needs = [...new Set(result.steps.flatMap(({ option }) => (option === undefined ? [] : [option])))];
      const not = result.steps.flatMap(({ words, works }) => (works === "no" ? [words] : []));
      const rest = [...(needs.length === 0 ? [] : [`with ${needs.join("; ")}`]), ...not.map((one) => `not: ${one}`)];
      return `| ${nameOf(result)} | ${rest.length === 0 ? "as it is" : rest.join("; ")} |`;
    });
  return `| generator | does all |\n|---|---|\n${rows.join("\n")}\n`;
}

function nameOf({ versions }: Result): string {
  return Object.entries(versions)
    .map(([name, version]) => `\`${name}\` ${version}`)
    .join(" + ");
}

function cell(words: string): string {
  return words.replaceAll("|", "\\|").replaceAll("<", "&lt;");
}
