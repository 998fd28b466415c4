/** The two commands, from the command line to the exit code. */
import { readFile, writeFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { type Allowance, readAllowances } from "./allowed.ts";
import { ContractUnreadable, toFile } from "./contract.ts";
import { type Comparison, compare } from "./findings.ts";
import { type DiffOptions, type ExportOptions, readOptions, usage } from "./options.ts";
import { githubReport } from "./output/github.ts";
import { markdownReport } from "./output/markdown.ts";
import { textReport } from "./output/text.ts";
import type { FindPlace } from "./places.ts";
import { proofIn } from "./proof.ts";
import { readSource, type Source, type Surroundings } from "./read/source.ts";
import { type Report, reportOf } from "./report.ts";
import { secondOpinion, withOpinions } from "./wire/second-opinion.ts";

export interface World extends Surroundings {
  /** `YYYY-MM-DD`. */
  readonly today: string;
  readonly print: (text: string) => void;
  readonly complain: (sentence: string) => void;
}

/** @returns the exit code */
export async function contractCommand(args: readonly string[], world: World): Promise<0 | 1 | 3> {
  const chosen = readOptions(args);
  if ("wrong" in chosen) {
    world.complain(chosen.wrong);
    return 3;
  }
  if ("help" in chosen) {
    world.print(usage);
    return 0;
  }
  try {
    return chosen.command === "diff" ? await diff(chosen, world) : await exportContract(chosen, world);
  } catch (error) {
    if (!(error instanceof ContractUnreadable)) throw error;
    world.complain(error.message);
    return 3;
  }
}

const allowedFile = "spec/released/allowed.json";

async function diff(options: DiffOptions, world: World): Promise<0 | 1> {
  const allowances = await allowancesOf(options, world);
  const [base, head] = await Promise.all([readSource(options.base, world), readSource(options.head, world)]);
  const first = compare(base.contract, head.contract, world.today);
  const paths = first.findings.map(({ path }) => path);
  // Side by side: the other tool is a process of its own, and the slowest of them.
  const [comparison, places, proof] = await Promise.all([
    secondly(first),
    findersOf(base, head, paths),
    proofIn(world.root),
  ]);
  const names = { base: base.name, head: head.name };
  const report = reportOf({ comparison, names, allowances, places, proof });
  await give(options.output, written(report, options), world);
  return report.passed ? 0 : 1;
}

/** What another tool says of the messages, where there is one; it may be missing where only the product is installed. */
async function secondly(comparison: Comparison): Promise<Comparison> {
  const { compared, findings, unsaid } = comparison;
  try {
    return { ...comparison, findings: withOpinions(findings, await secondOpinion(...compared), compared) };
  } catch (error) {
    const reason = error instanceof Error ? (error.message.split("\n")[0] ?? "") : String(error);
    return { ...comparison, unsaid: [...unsaid, `the second opinion of Redocly CLI (${reason})`] };
  }
}

const nowhere: FindPlace = () => undefined;

/** What is only in the base is looked for there; its sources are not read where nothing is. */
async function findersOf(
  base: Source,
  head: Source,
  paths: readonly (readonly string[])[],
): Promise<{ readonly base: FindPlace; readonly head: FindPlace }> {
  if (paths.length === 0) return { base: nowhere, head: nowhere };
  // Loaded when it is needed: it brings the compiler's parser.
  const { placesIn } = await import("./places.ts");
  const now = placesIn(await head.specification());
  const gone = paths.some((path) => now(path) === undefined);
  return { head: now, base: gone ? placesIn(await base.specification()) : nowhere };
}

async function allowancesOf({ allow, base }: DiffOptions, { root, cwd }: World): Promise<readonly Allowance[]> {
  const path = allow === undefined ? (base === "released" ? join(root, allowedFile) : undefined) : resolve(cwd, allow);
  if (path === undefined) return [];
  const name = allow ?? allowedFile;
  const text = await readFile(path, "utf8").catch(() => {
    throw new ContractUnreadable(`${name}, the file with the exceptions, cannot be read.`);
  });
  const entries = readAllowances(name, text);
  if ("wrong" in entries) throw new ContractUnreadable(entries.wrong);
  return entries;
}

function written(report: Report, { format, list }: DiffOptions): string {
  switch (format) {
    case "json":
      return `${JSON.stringify(report, null, 2)}\n`;
    case "markdown":
      return markdownReport(report, list === "all");
    case "github":
      return githubReport(report);
    case "text":
      return textReport(report, list);
  }
}

async function exportContract({ source, output }: ExportOptions, world: World): Promise<0> {
  const { contract } = await readSource(source, world);
  await give(output, `${JSON.stringify(toFile(contract))}\n`, world);
  return 0;
}

async function give(output: string | undefined, text: string, { cwd, print }: World): Promise<void> {
  if (output === undefined) print(text);
  else {
    await writeFile(resolve(cwd, output), text).catch(() => {
      throw new ContractUnreadable(`${output} cannot be written.`);
    });
  }
}
