import { readdir } from "node:fs/promises";
import { extname } from "node:path";
import { anyRules } from "../../generated/any-rules.ts";
import { rules } from "../../generated/rules.ts";
import type { Check } from "../check.ts";
import { ConfigurationError } from "../kit/engine/failure.ts";
import type { AnyCheck } from "../profiles/dialect/check.ts";

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
    if (page.isDirectory() && page.name !== ANY) checks.push(...(await loadPage<Check>(folder, page.name)));
  }
  return inOrder(checks, rules);
}

/** The checks of the rules for any server, in the order of their catalogue. */
export async function loadAnyChecks(folder: URL = new URL("./", import.meta.url)): Promise<readonly AnyCheck[]> {
  return inOrder(await loadPage<AnyCheck>(folder, ANY), anyRules);
}

/** The folder of the checks that are not of this contract alone. */
const ANY = "any";

async function loadPage<C extends { readonly rule: string }>(folder: URL, page: string): Promise<C[]> {
  const checks: C[] = [];
  for (const file of (await readdir(new URL(`${page}/`, folder))).sort()) {
    if (!file.endsWith(ENDING) || file.endsWith(`.test${ENDING}`)) continue;
    // What a folder holds is known by its place.
    checks.push(
      ...((await loadFile(new URL(`${page}/${file}`, folder), `${page}/${file}`)) as readonly unknown[] as C[]),
    );
  }
  return checks;
}

function inOrder<C extends { readonly rule: string }>(checks: readonly C[], catalogue: object): C[] {
  const order = new Map(Object.keys(catalogue).map((rule, index) => [rule, index]));
  return checks.toSorted((a, b) => (order.get(a.rule) ?? 0) - (order.get(b.rule) ?? 0));
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
