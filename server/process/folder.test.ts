import { mkdtempSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { makeFolder } from "./folder.ts";

const folder = mkdtempSync(join(tmpdir(), "opentrain-folder-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test("is made with those above it, and is there the second time", () => {
  const path = join(folder, "a", "b", "c");
  for (let times = 0; times < 2; times++) {
    makeFolder(path);
    expect(statSync(path).isDirectory()).toBe(true);
  }
  for (const there of [".", "/", folder]) expect(() => makeFolder(there)).not.toThrow();
});

test("what cannot be made is an error, also where Node.js itself would try for ever", () => {
  writeFileSync(join(folder, "file"), "");
  expect(() => makeFolder(join(folder, "file", "x"))).toThrow("ENOTDIR");
  expect(() => makeFolder("/proc/opentrain/x")).toThrow(/EN|EROFS|EACCES/);
});
