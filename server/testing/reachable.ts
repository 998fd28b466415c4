/** What a user may get at who is not the one that this process runs as. */
import { constants } from "node:fs";
import { access, chmod, cp, readdir, realpath, stat } from "node:fs/promises";
import { dirname, join } from "node:path";

/** Whether any user may enter a folder and read what is in it. */
export async function canBeReached(folder: string): Promise<boolean> {
  const mode = async (path: string): Promise<number> => (await stat(path)).mode;
  const whole = await realpath(folder);
  if (((await mode(whole)) & 0o005) !== 0o005) return false;
  for (let path = whole; path !== dirname(path); path = dirname(path)) {
    if (((await mode(dirname(path))) & 0o001) === 0) return false;
  }
  return true;
}

/** The first of some folders that this user may write and any user enter: one for temporary files may be private. */
export async function reachableFolder(folders: readonly string[]): Promise<string> {
  for (const folder of folders) {
    const isFit = await access(folder, constants.W_OK).then(
      () => canBeReached(folder),
      () => false,
    );
    if (isFit) return folder;
  }
  throw new Error(
    "As root, PostgreSQL has to run as another user, and there is no folder for temporary files that another user may enter: set TMPDIR to one.",
  );
}

/** Copies a folder so that everybody may read what is in it, whatever umask it was installed with. */
export async function copyForAll(from: string, to: string): Promise<void> {
  await cp(from, to, { recursive: true, verbatimSymlinks: true, mode: constants.COPYFILE_FICLONE });
  await openToAll(to);
}

async function openToAll(folder: string): Promise<void> {
  await chmod(folder, 0o755);
  for (const entry of await readdir(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) await openToAll(path);
    else if (entry.isFile()) await chmod(path, ((await stat(path)).mode & 0o111) === 0 ? 0o644 : 0o755);
  }
}
