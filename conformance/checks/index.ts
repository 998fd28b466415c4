import { readdir } from "node:fs/promises";
import { extname } from "node:path";
import { rules } from "../../generated/rules.ts";
import type { Check } from "../check.ts";
import { ConfigurationError } from "../kit/engine/failure.ts";

/** `.ts` here, `.js` in the package. */
const ENDING = extname(import.meta.filename);

/**
 * All checks of this repository, in the order of the catalogue: every `<page>/<prefix>` here exports `checks`.
 *
 * @throws {ConfigurationError} when a file cannot be loaded or exports no checks
 */
export async function loadChecks(folder: URL = new URL("./", import.meta.url)): Promise<readonly Check[]> {
  const checks: Check[] = [];
  for (const page of await readdir(folder, { withFileTypes: true })) {
    if (!page.isDirectory()) continue;
    for (const file of (await readdir(new URL(`${page.name}/`, folder))).sort()) {
      if (!file.endsWith(ENDING) || file.endsWith(`.test${ENDING}`)) continue;
      checks.push(...(await loadFile(new URL(`${page.name}/${file}`, folder), `${page.name}/${file}`)));
    }
  }
  const order = new Map(Object.keys(rules).map((rule, index) => [rule, index]));
  return checks.sort((a, b) => (order.get(a.rule) ?? 0) - (order.get(b.rule) ?? 0));
}

async function loadFile(url: URL, name: string): Promise<readonly Check[]> {
  let loaded: unknown;
  try {
    loaded = await import(url.href);
  } catch (error) {
    const why = error instanceof Error ? (error.stack ?? error.message) : String(error);
    throw new ConfigurationError(`The check file ${name} cannot be loaded: ${why}`, { cause: error });
  }
  if (typeof loaded !== "object" || loaded === null || !("checks" in loaded) || !isChecks(loaded.checks)) {
    throw new ConfigurationError(`The check file ${name} exports no "checks"`);
  }
  return loaded.checks;
}

function isChecks(value: unknown): value is readonly Check[] {
  return Array.isArray(value) && value.every(isCheck);
}

function isCheck(value: unknown): boolean {
  return typeof value === "object" && value !== null && "rule" in value && "run" in value && "options" in value;
}
