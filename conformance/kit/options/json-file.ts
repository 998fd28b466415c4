import { readFile } from "node:fs/promises";

/**
 * The value of a JSON file that a person has made: with or without a byte order mark, and in UTF-16 too, which is what
 * `>` of Windows PowerShell writes.
 *
 * @throws {Error} in words, when it cannot be read or is no JSON
 */
export async function readJsonFile(path: string): Promise<unknown> {
  const bytes = await readFile(path);
  const encoding = ENCODINGS.find(([mark]) => bytes.subarray(0, mark.length).equals(mark))?.[1] ?? "utf-8";
  // It leaves the mark out.
  return JSON.parse(new TextDecoder(encoding).decode(bytes));
}

const ENCODINGS: readonly (readonly [Buffer, string])[] = [
  [Buffer.from([0xff, 0xfe]), "utf-16le"],
  [Buffer.from([0xfe, 0xff]), "utf-16be"],
];
