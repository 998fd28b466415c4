/** What `generated/` holds beside what it should hold: compared, and written. */
import { mkdir, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { nameBelow } from "./paths.ts";

export interface Difference {
  /** Below `generated/`, with slashes on every system. */
  readonly path: string;
  readonly what: "new" | "changed" | "removed";
}

async function present(target: string): Promise<Map<string, string>> {
  const files = new Map<string, string>();
  const entries = await readdir(target, { recursive: true, withFileTypes: true }).catch(() => []);
  for (const entry of entries) {
    if (!entry.isFile()) continue;
    const path = join(entry.parentPath, entry.name);
    files.set(nameBelow(target, path), await readFile(path, "utf8"));
  }
  return files;
}

/** Which files below `target` differ from what is wanted, and how. */
export async function differences(target: string, wanted: ReadonlyMap<string, string>): Promise<Difference[]> {
  const found = await present(target);
  const changed = [...wanted]
    .filter(([path, text]) => found.get(path) !== text)
    .map(([path]): Difference => ({ path, what: found.has(path) ? "changed" : "new" }));
  const gone = [...found.keys()]
    .filter((path) => !wanted.has(path))
    .map((path): Difference => ({ path, what: "removed" }));
  return [...changed, ...gone];
}

/** Writes what differs, and nothing else: a file that stays keeps its time, for editors and watchers. */
export async function write(target: string, wanted: ReadonlyMap<string, string>): Promise<Difference[]> {
  const different = await differences(target, wanted);
  for (const { path } of different) {
    const file = join(target, path);
    const text = wanted.get(path);
    if (text === undefined) await rm(file);
    else {
      await mkdir(dirname(file), { recursive: true });
      await writeFile(file, text);
    }
  }
  return different;
}
