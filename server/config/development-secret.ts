import { constants, copyFileSync, linkSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import type { Random } from "../crypto/random.ts";
import { makeFolder } from "../process/folder.ts";

/** Marks what was made here, so that production can refuse it. */
const PREFIX = "development-";
/** As for `SECRET` itself. */
const SHORTEST = 32;

export function isDevelopmentSecret(secret: string): boolean {
  return secret.startsWith(PREFIX);
}

/**
 * The secret of a development server: made on its first start and kept at `path`, readable by its owner only. Without
 * a path it is a new one each time.
 */
export function developmentSecret(
  path: string | undefined,
  random: Random,
  link: (draft: string, path: string) => void = linkSync,
): string {
  const made = PREFIX + random.bytes(32).toString("base64url");
  if (path === undefined) return made;
  try {
    return read(path);
  } catch (error) {
    if (!hasCode(error, "ENOENT")) throw error;
  }
  makeFolder(dirname(path));
  // Written aside and linked into place: of two first starts at once, both end up with the same, whole, file.
  const draft = `${path}.${random.bytes(6).toString("hex")}`;
  try {
    writeFileSync(draft, `${made}\n`, { mode: 0o600, flag: "wx" });
    keep(draft, path, link);
  } finally {
    rmSync(draft, { force: true });
  }
  return read(path);
}

function keep(draft: string, path: string, link: (draft: string, path: string) => void): void {
  try {
    link(draft, path);
  } catch (error) {
    if (!hasCode(error, "EEXIST")) copyUnlessThere(draft, path);
  }
}

/** A full disk or a crash may have left the file empty, or part of it: with an empty secret all keys are known. */
function read(path: string): string {
  const secret = readFileSync(path, "utf8").trim();
  if (secret.length < SHORTEST) {
    throw new Error("the file there has none that is whole; remove it and a new one is made, which ends sessions");
  }
  return secret;
}

/** Where a file system has no hard links (EPERM, ENOTSUP and others): of two first starts at once the later gives way. */
function copyUnlessThere(draft: string, path: string): void {
  try {
    copyFileSync(draft, path, constants.COPYFILE_EXCL);
  } catch (error) {
    if (!hasCode(error, "EEXIST")) throw error;
  }
}

function hasCode(error: unknown, code: string): boolean {
  return error instanceof Error && "code" in error && error.code === code;
}
