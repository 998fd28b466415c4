import { cp, mkdtemp, readFile, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Launcher } from "../../kit/target/launch.ts";
import { commandLauncher } from "../../profiles/opentrain/launch.ts";
import { editedFiles } from "./edits.ts";
import type { Mutant } from "./mutant.ts";

/** The repository, whose server the mutants are made of. */
export const ROOT: string = fileURLToPath(new URL("../../../", import.meta.url));

/**
 * In development the server judges its own answers, and asks a second judge about every request: a fault that one of
 * them sees would be a 500, which any check finds. No mutant has them; only the suite is to see its fault.
 */
export const UNJUDGED: Mutant["edits"] = [
  { file: "server/app.ts", from: "strict: development,", to: "strict: false," },
  {
    file: "server/app.ts",
    from: "secondOpinion: development ? (options.secondOpinion ?? (await loadAppOpinion())) : undefined,",
    to: "secondOpinion: undefined,",
  },
];

/** Copies what the server runs by into a new folder, and gives its path. */
export async function copyRepository(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "opentrain-mutants-"));
  const copied = { recursive: true, filter: (source: string): boolean => !source.endsWith(".test.ts") };
  for (const part of ["server", "generated", "package.json"]) await cp(join(ROOT, part), join(folder, part), copied);
  await symlink(join(ROOT, "node_modules"), join(folder, "node_modules"));
  return folder;
}

/** A copy of the reference server that takes on one fault after the other. */
export interface ServerCopy {
  /** Starts the server as it now is. */
  readonly launcher: Launcher;
  /** Does something while the server has this fault. */
  whileMutated<T>(mutant: Mutant, work: () => Promise<T>): Promise<T>;
  remove(): Promise<void>;
}

/**
 * Makes a copy. Its folder stays the same for all its mutants, so that Node.js compiles again only what an edit has changed;
 * `compiled` is the folder where several copies keep what they have compiled.
 */
export async function copyServer(compiled: string): Promise<ServerCopy> {
  const folder = await copyRepository();
  const write = async (files: ReadonlyMap<string, string>): Promise<void> => {
    for (const [file, text] of files) await writeFile(join(folder, file), text);
  };
  const unjudged = await editedFiles({ name: "without its own judges", edits: UNJUDGED }, ROOT);
  await write(unjudged);
  const launcher = commandLauncher(`exec "${process.execPath}" "${join(folder, "server/start.js")}"`);
  return {
    launcher: {
      launch: (settings, ...rest) => launcher.launch({ NODE_COMPILE_CACHE: compiled, ...settings }, ...rest),
    },
    async whileMutated(mutant, work) {
      const edited = await editedFiles({ name: mutant.name, edits: [...UNJUDGED, ...mutant.edits] }, ROOT);
      try {
        await write(edited);
        return await work();
      } finally {
        for (const file of edited.keys()) await writeFile(join(folder, file), await readFile(join(ROOT, file)));
        await write(unjudged);
      }
    },
    remove: () => rm(folder, { recursive: true, force: true }),
  };
}
