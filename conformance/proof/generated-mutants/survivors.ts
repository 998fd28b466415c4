import { readFile, writeFile } from "node:fs/promises";
import type { GeneratedMutant } from "./instrument.ts";

const FILE = new URL("survivors.json", import.meta.url);

/**
 * Why no check finds a mutant.
 *
 * - `equivalent`: nobody outside can tell it from the server without a fault;
 * - `silent`: it can be seen, and the contract leaves it open: the words of a message, for example;
 * - `out-of-reach`: it is a fault, and what shows it cannot be had by a black box on one machine;
 * - `open`: a check could find it, or nobody has looked into it yet.
 */
export const VERDICTS = ["equivalent", "silent", "out-of-reach", "open"] as const;
export type Verdict = (typeof VERDICTS)[number];

/** A mutant that no check has found, and why that is so. */
export interface Survivor extends Pick<GeneratedMutant, "id" | "file" | "mutator" | "at" | "before" | "after"> {
  readonly verdict: Verdict;
  /** The argument; of an open one, what is known. */
  readonly why: string;
}

export async function readSurvivors(): Promise<readonly Survivor[]> {
  const all: readonly Survivor[] = JSON.parse(await readFile(FILE, "utf8")); // held by a test
  return all;
}

/** Adds those of which nothing is written down yet, as open; those whose mutant is gone go. */
export async function writeSurvivors(
  survived: readonly GeneratedMutant[],
  mutants: readonly GeneratedMutant[],
  found: ReadonlySet<string>,
): Promise<void> {
  const exist = new Set(mutants.map(({ id }) => id));
  const kept = (await readSurvivors()).filter(({ id }) => exist.has(id) && !found.has(id));
  const known = new Set(kept.map(({ id }) => id));
  const added = survived
    .filter(({ id }) => !known.has(id))
    .map(({ id, file, mutator, at, before, after }): Survivor => {
      return { id, file, mutator, at, before: shortened(before), after, verdict: "open", why: NOT_YET };
    });
  const all = [...kept, ...added].sort((a, b) => (`${a.file} ${a.id}` < `${b.file} ${b.id}` ? -1 : 1));
  await writeFile(FILE, `${JSON.stringify(all, null, 2)}\n`);
}

export const NOT_YET = "Nobody has looked into it yet.";
export const LEFT_OUT = " [...] ";
const LONGEST = 300;

/** A whole function in one line: how it begins and how it ends. */
export function shortened(text: string): string {
  const words = text.replaceAll(/\s+/g, " ");
  return words.length <= LONGEST ? words : `${words.slice(0, 200)}${LEFT_OUT}${words.slice(-60)}`;
}
