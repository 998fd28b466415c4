import { readFile, writeFile } from "node:fs/promises";
import { type RuleId, rules } from "../../../generated/rules.ts";
import { readExpected } from "./expected.ts";
import type { Mutant } from "./mutant.ts";

const FILE = new URL("README.md", import.meta.url);

/** The table as it is published. */
export function readKillTable(): Promise<string> {
  return readFile(FILE, "utf8");
}

/** Writes the table anew from what is written down of the mutants. */
export async function writeKillTable(mutants: readonly Mutant[]): Promise<void> {
  await writeFile(FILE, await killTable(mutants));
}

/** Every rule with its mutants, and what finds each of them, as Markdown: what a run that passes is worth. */
export async function killTable(mutants: readonly Mutant[]): Promise<string> {
  const red = await readExpected();
  const byRule = Map.groupBy(mutants, ({ rule }) => rule);
  // Object.entries forgets the names; the keys of the catalogue are exactly its ids.
  const byPage = Map.groupBy(Object.keys(rules) as RuleId[], (rule) => rules[rule].page);
  const killed = mutants.filter(({ name, rule }) => red[name]?.includes(rule) === true).length;
  const kept = mutants.filter(({ survives }) => survives !== undefined).length;
  return [
    "# What the suite finds",
    "",
    "Each mutant is our server with one fault, and each line says which checks find it: those of the rule that it breaks, and",
    "those of other rules, of its own rule's prefix, that find it as well. `npm run conformance:mutants -- --write-expected` runs",
    "them and writes this page, `--write-table` writes it from `expected.json`.",
    "",
    `${counted(byRule.size, "rule")}, ${counted(mutants.length, "mutant")}: ${killed} are found by a check of their own rule` +
      `${kept === 0 ? "" : `, ${kept} by none, for the reason that is given`}. Beside them a`,
    "control runs every time, in which nothing but a comment is changed: no check may find it.",
    ...[...byPage].flatMap(([page, ids]) => [
      "",
      `## ${page}`,
      ...ids.flatMap((rule) => ruleLines(rule, byRule.get(rule) ?? [], red)),
    ]),
    "",
  ].join("\n");
}

function ruleLines(
  rule: RuleId,
  mutants: readonly Mutant[],
  red: Readonly<Record<string, readonly string[]>>,
): string[] {
  return [
    "",
    `### ${rule}`,
    "",
    rules[rule].words,
    "",
    "| fault | found by |",
    "|---|---|",
    ...mutants.map((mutant) => `| ${cell(mutant.words)} (\`${mutant.name}\`) | ${foundBy(mutant, red[mutant.name])} |`),
  ];
}

function foundBy({ rule, survives }: Mutant, red: readonly string[] | undefined): string {
  if (survives !== undefined) return `nothing, ${survives.verdict}: ${cell(survives.why)}`;
  if (red === undefined) return "not run yet";
  return red
    .toSorted((a, b) => Number(b === rule) - Number(a === rule) || (a < b ? -1 : 1))
    .map((one) => `\`${one}\``)
    .join(", ");
}

function counted(n: number, what: string): string {
  return `${n} ${what}${n === 1 ? "" : "s"}`;
}

function cell(text: string): string {
  return text.replaceAll("|", "\\|").replaceAll(/\s+/g, " ");
}
