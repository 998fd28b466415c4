import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { inNewFolder } from "../testing/folder.ts";
import { readJsonFile } from "./json-file.ts";

const text = '{"target": "https://zürich.example.com"}';
const bigEndian = Buffer.from(`\ufeff${text}`, "utf16le").swap16();

test.each<[string, Buffer]>([
  ["UTF-8", Buffer.from(text)],
  ["UTF-8 with a byte order mark", Buffer.from(`\ufeff${text}`)],
  ["UTF-16, little endian", Buffer.from(`\ufeff${text}`, "utf16le")],
  ["UTF-16, big endian", bigEndian],
])("a JSON file in %s is read", (_, bytes) =>
  inNewFolder(async (folder) => {
    const path = join(folder, "some.json");
    await writeFile(path, bytes);
    expect(await readJsonFile(path)).toEqual({ target: "https://zürich.example.com" });
  }),
);
