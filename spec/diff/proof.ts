/** The checks and mutants of the suite that hold a rule: what is to be looked at when the rule is touched. */
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";

export interface Proof {
  /** The files with a check of the rule, by the rule's id. */
  readonly checks: ReadonlyMap<string, readonly string[]>;
  /** The mutants that make it red, by the rule's id. */
  readonly mutants: ReadonlyMap<string, readonly string[]>;
}

/** Read as text below `conformance/` of the working tree: the contract's tools import nothing of the suite. */
export async function proofIn(root: string): Promise<Proof> {
  const checks = new Map<string, string[]>();
  const mutants = new Map<string, string[]>();
  const add = (to: Map<string, string[]>, rule: string, what: string): void => {
    const known = to.get(rule) ?? [];
    if (!known.includes(what)) to.set(rule, [...known, what]);
  };
  await Promise.all([
    eachFile(
      root,
      "conformance/checks",
      (path) => path.endsWith(".ts"),
      (path, text) => {
        for (const [, rule = ""] of text.matchAll(/\bcheck\w*\(\s*"([a-z-]+\.[a-z0-9-]+)"/g)) add(checks, rule, path);
      },
    ),
    eachFile(
      root,
      "conformance/proof/mutants",
      (path) => path.endsWith("/expected.json"),
      (_path, text) => {
        const expected = JSON.parse(text) as Readonly<Record<string, readonly string[]>>;
        for (const [mutant, rules] of Object.entries(expected)) for (const rule of rules) add(mutants, rule, mutant);
      },
    ),
  ]);
  return { checks, mutants };
}

async function eachFile(
  root: string,
  folder: string,
  wanted: (path: string) => boolean,
  read: (path: string, text: string) => void,
): Promise<void> {
  const entries = await readdir(join(root, folder), { recursive: true }).catch(() => []);
  const paths = entries.map((path) => `${folder}/${path.replaceAll("\\", "/")}`).filter(wanted);
  await Promise.all(paths.sort().map(async (path) => read(path, await readFile(join(root, path), "utf8"))));
}
