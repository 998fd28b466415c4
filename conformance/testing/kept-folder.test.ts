import { chmod, mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { keptFolder } from "./kept-folder.ts";

let base = "";
beforeEach(async () => {
  base = await mkdtemp(join(tmpdir(), "opentrain-test-"));
});
afterEach(() => rm(base, { recursive: true }));

const kept = (fill: (folder: string) => Promise<unknown>): Promise<string> => keptFolder("thing-1", fill, base);
const write = (text: string) => (folder: string) => writeFile(join(folder, "file"), text);

test("what it holds is made once", async () => {
  const folder = await kept(write("first"));
  expect(await kept(write("second"))).toBe(folder);
  expect(await readFile(join(folder, "file"), "utf8")).toBe("first");
  expect(await readdir(base)).toEqual([basename(folder)]);
});

test("runs that make it at once get one that is whole", async () => {
  let filled = 0;
  const whole = Promise.withResolvers<void>();
  const fill = async (folder: string): Promise<void> => {
    await writeFile(join(folder, "part"), "1");
    filled += 1;
    if (filled === 3) whole.resolve();
    await whole.promise;
    await writeFile(join(folder, "rest"), "2");
  };
  const folders = await Promise.all([kept(fill), kept(fill), kept(fill)]);
  expect(new Set(folders).size).toBe(1);
  expect((await readdir(folders[0] ?? "")).sort()).toEqual(["part", "rest"]);
  expect(await readdir(base)).toHaveLength(1);
});

test("one that could not be filled is not there", async () => {
  await expect(kept(() => Promise.reject(new Error("full")))).rejects.toThrow("full");
  expect(await readdir(base)).toEqual([]);
  await kept(write("now"));
});

// Windows has neither modes nor links that anybody may make.
test.runIf(process.platform !== "win32").each<[string, (path: string) => Promise<unknown>]>([
  [
    "a folder that others may write",
    async (path) => {
      await mkdir(path);
      await writeFile(join(path, "file"), "theirs");
      await chmod(path, 0o777);
    },
  ],
  ["a link", (path) => symlink(tmpdir(), path)],
  ["a file", (path) => writeFile(path, "")],
])("%s in its place is not used", async (_, make) => {
  await make(join(base, "opentrain-thing-1"));
  const folder = await kept(write("ours"));
  expect(basename(folder)).toBe("opentrain-thing-1-2");
  expect(await kept(write("again"))).toBe(folder);
  expect(await readFile(join(folder, "file"), "utf8")).toBe("ours");
});
