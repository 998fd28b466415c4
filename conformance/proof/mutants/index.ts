import { readdir } from "node:fs/promises";
import { rules } from "../../../generated/rules.ts";
import { ConfigurationError } from "../../kit/engine/failure.ts";
import type { Mutant } from "./mutant.ts";

/**
 * All mutants of this repository, in the order of the catalogue: every `<page>/<prefix>.ts` here exports `mutants`.
 *
 * @throws {ConfigurationError} when a file cannot be loaded or exports no mutants, or two have one name
 */
export async function loadMutants(folder: URL = new URL("./", import.meta.url)): Promise<readonly Mutant[]> {
  const mutants: Mutant[] = [];
  for (const page of await readdir(folder, { withFileTypes: true })) {
    if (!page.isDirectory()) continue;
    for (const file of (await readdir(new URL(`${page.name}/`, folder))).sort()) {
      if (file.endsWith(".ts")) mutants.push(...(await loadFile(new URL(`${page.name}/${file}`, folder))));
    }
  }
  const names = new Set<string>();
  for (const { name } of mutants) {
    if (names.has(name)) throw new ConfigurationError(`Two mutants have the name ${name}`);
    names.add(name);
  }
  const order = new Map<string, number>(Object.keys(rules).map((rule, index) => [rule, index]));
  return mutants.sort((a, b) => (order.get(a.rule) ?? 0) - (order.get(b.rule) ?? 0));
}

async function loadFile(url: URL): Promise<readonly Mutant[]> {
  const loaded: unknown = await import(url.href);
  if (typeof loaded !== "object" || loaded === null || !("mutants" in loaded) || !isMutants(loaded.mutants)) {
    throw new ConfigurationError(`The file ${url.pathname} exports no "mutants"`);
  }
  return loaded.mutants;
}

function isMutants(value: unknown): value is readonly Mutant[] {
  return Array.isArray(value) && value.every(isMutant);
}

function isMutant(value: unknown): boolean {
  return typeof value === "object" && value !== null && "name" in value && "rule" in value && "edits" in value;
}
