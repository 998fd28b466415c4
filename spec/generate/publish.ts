/** The reference as static pages in a folder of their own, with the verdicts of a run: for a team that shows what it proved. */
import { readdir, readFile } from "node:fs/promises";
import { basename } from "node:path";
import { ContractError } from "./contract.ts";
import { reference } from "./generate.ts";
import { write } from "./output.ts";
import { problemsOf } from "./problems.ts";
import { type Run, readRun } from "./reference/proof.ts";

/** Of a server that nobody has named. */
const EXAMPLE_ORIGIN = "https://opentrain.example.com";

/**
 * Writes the reference into a folder that is new, empty, or has an earlier one.
 *
 * @param root the folder that `spec/` is in, with a slash at its end
 * @returns the exit code
 */
export async function publishReference(root: string, folder: string, report?: string): Promise<0 | 1 | 3> {
  let run: Run | undefined;
  try {
    if (report !== undefined) run = readRun(await readFile(report, "utf8"));
  } catch (error) {
    console.error(`${report} cannot be taken: ${reasonOf(error)}.`);
    return 3;
  }
  const taken = await strangersIn(folder).catch((error: unknown) => reasonOf(error));
  if (taken !== undefined) {
    console.error(`${folder} cannot take the reference: ${taken}.`);
    return 3;
  }
  try {
    const files = await reference(root, run);
    const origin = run?.origin ?? EXAMPLE_ORIGIN;
    const pages = new Map([...files].map(([path, text]) => [path, text.replaceAll("{{origin}}", origin)]));
    const different = await write(folder, pages);
    console.log(`${folder}: ${pages.size} files, ${different.length} written or removed`);
    return 0;
  } catch (error) {
    if (!(error instanceof ContractError)) throw error;
    for (const line of problemsOf(error).lines) console.error(line);
    return 1;
  }
}

/** What is in the folder and not ours to remove, in words. */
async function strangersIn(folder: string): Promise<string | undefined> {
  const names = await readdir(folder).catch((error: NodeJS.ErrnoException): string[] => {
    if (error.code === "ENOENT") return [];
    throw error;
  });
  return names.length === 0 || names.includes("places.json")
    ? undefined
    : "it holds other files; name a new or empty one";
}

function reasonOf(error: unknown): string {
  const { code, path, message } = error as NodeJS.ErrnoException;
  if (code === "ENOENT") return "it does not exist";
  return code === undefined ? message : `${code} (${basename(path ?? "")})`;
}
