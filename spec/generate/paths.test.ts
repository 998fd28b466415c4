import { mkdir, mkdtemp, readdir, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, posix, win32 } from "node:path";
import { expect, test } from "vitest";
import { differences, write } from "./output.ts";
import { nameBelow } from "./paths.ts";

test.each([
  ["C:\\repository\\generated", "C:\\repository\\generated\\openapi\\public-api.json", "openapi/public-api.json"],
  ["C:\\repository\\generated", "c:\\Repository\\generated\\rules.ts", "rules.ts"],
  ["C:/repository/", "C:\\repository\\server\\console\\views\\page.eta", "server/console/views/page.eta"],
  ["C:\\repository", "C:\\repository", ""],
  ["\\\\host\\share\\generated", "\\\\host\\share\\generated\\types\\x.ts", "types/x.ts"],
])("on Windows, below %s: %s", (folder, file, name) => {
  expect(nameBelow(folder, file, win32)).toBe(name);
});

test("elsewhere a backslash is a letter of a name", () => {
  expect(nameBelow("/repository/", "/repository/spec/a\\b.tsp", posix)).toBe("spec/a\\b.tsp");
});

test("what is wanted and there by that name is neither written nor removed", async () => {
  const folder = await mkdtemp(join(tmpdir(), "output-"));
  await mkdir(join(folder, "openapi"));
  await writeFile(join(folder, "openapi", "kept.json"), "{}");
  await writeFile(join(folder, "openapi", "old.json"), "{}");
  const wanted = new Map([
    ["openapi/kept.json", "{}"],
    ["types/new.ts", "export {};"],
  ]);
  const different = [
    { path: "types/new.ts", what: "new" },
    { path: "openapi/old.json", what: "removed" },
  ];
  expect(await differences(folder, wanted)).toEqual(different);
  expect(await write(folder, wanted)).toEqual(different);
  expect((await readdir(folder, { recursive: true })).sort()).toEqual(
    ["openapi", join("openapi", "kept.json"), "types", join("types", "new.ts")].sort(),
  );
  expect(await differences(folder, wanted)).toEqual([]);
  await rm(folder, { recursive: true });
});
