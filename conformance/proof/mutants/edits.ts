import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { ConfigurationError } from "../../kit/engine/failure.ts";
import type { Mutant } from "./mutant.ts";

/** What a mutant changes: nothing but the server, and what it is generated from. */
const MAY_CHANGE = /^(server|generated)\/(?!.*\.\.)/;

/**
 * The files of a mutant as they read with its fault, by their path below `root`.
 *
 * @throws {ConfigurationError} when an edit does not fit the file: the server has moved on, the mutant has to follow
 */
export async function editedFiles(
  { name, edits }: Pick<Mutant, "name" | "edits">,
  root: string,
): Promise<ReadonlyMap<string, string>> {
  const misfit = (why: string): ConfigurationError => new ConfigurationError(`The mutant ${name} does not fit: ${why}`);
  if (edits.length === 0) throw misfit("it changes nothing");
  const files = new Map<string, string>();
  for (const { file, from, to } of edits) {
    if (!MAY_CHANGE.test(file)) throw misfit(`${file} is not the server's`);
    const text = files.get(file) ?? (await readFile(join(root, file), "utf8").catch(() => undefined));
    if (text === undefined) throw misfit(`there is no ${file}`);
    const [before, after, ...more] = text.split(from);
    if (from === "" || before === undefined || after === undefined || more.length > 0) {
      const times = from === "" ? "nothing, which stands anywhere" : `${text.split(from).length - 1} times`;
      throw misfit(`in ${file}, "${from}" stands ${times}, not once`);
    }
    if (from === to) throw misfit(`in ${file}, "${from}" stays as it is`);
    files.set(file, before + to + after);
  }
  return files;
}
