import path, { type PlatformPath } from "node:path";

/**
 * The path of a file below a folder, with slashes on every system: what names a file to people, and in `generated/`.
 *
 * @param system whose paths they are; this one's unless told otherwise
 */
export function nameBelow(folder: string, file: string, { relative, sep }: PlatformPath = path): string {
  return relative(folder, file).split(sep).join("/");
}
