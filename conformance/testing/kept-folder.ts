import { lstat, mkdtemp, rename, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** Another user may have taken a name of ours. */
const NAMES = 10;

/**
 * A folder for what takes time to make and is the same for all runs, kept below the folder for temporary files. It is
 * made beside its place and then renamed, so that it is whole wherever it is there, however many runs make it at once.
 *
 * @param name with the version of what is in it
 * @param fill makes the contents, in a folder that is private to this user
 */
export async function keptFolder(
  name: string,
  fill: (folder: string) => Promise<unknown>,
  base: string = tmpdir(),
): Promise<string> {
  for (let n = 1; n <= NAMES; n += 1) {
    const folder = join(base, `opentrain-${name}${n === 1 ? "" : `-${n}`}`);
    if (await isOurs(folder)) return folder;
    const made = await mkdtemp(`${folder}.`);
    try {
      await fill(made);
      if (await isMoved(made, folder)) return folder;
    } finally {
      await rm(made, { recursive: true, force: true });
    }
    // Another run was faster, or the name is taken by somebody else.
    if (await isOurs(folder)) return folder;
  }
  throw new Error(`There is no free name for a folder "opentrain-${name}" in ${base}.`);
}

async function isMoved(made: string, folder: string): Promise<boolean> {
  try {
    await rename(made, folder);
    return true;
  } catch (error) {
    if (TAKEN.has(Object(error).code)) return false;
    throw error;
  }
}

/** What `rename` gives for a folder that is there: by POSIX, on Windows, and in a folder with the sticky bit. */
const TAKEN: ReadonlySet<string> = new Set(["ENOTEMPTY", "EEXIST", "ENOTDIR", "EPERM", "EACCES"]);

/** Whether nobody else can have put anything there. */
async function isOurs(folder: string): Promise<boolean> {
  const found = await lstat(folder).catch(() => undefined);
  if (!found?.isDirectory()) return false;
  const uid = process.getuid?.();
  return uid === undefined || (found.uid === uid && (found.mode & 0o022) === 0);
}
