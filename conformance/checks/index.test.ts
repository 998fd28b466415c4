import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterEach, describe, expect, test } from "vitest";
import { rules } from "../../generated/rules.ts";
import { planChecks } from "../kit/engine/plan.ts";
import { loadChecks } from "./index.ts";

describe("the checks of this repository", () => {
  test("prove every rule of the catalogue", async () => {
    const checked = new Set<string>((await loadChecks()).map(({ rule }) => rule));
    expect(Object.keys(rules).filter((rule) => !checked.has(rule))).toEqual([]);
  });

  test("name only rules of the catalogue, no two alike", async () => {
    expect(planChecks(await loadChecks(), rules).length).toBeGreaterThan(0);
  });
});

describe("a folder of check files", () => {
  let folder: string | undefined;
  afterEach(async () => {
    if (folder !== undefined) await rm(folder, { recursive: true });
  });
  const written = async (content: string): Promise<URL> => {
    folder = await mkdtemp(join(tmpdir(), "checks-"));
    await mkdir(join(folder, "page"));
    await writeFile(join(folder, "page", "prefix.ts"), content);
    return pathToFileURL(`${folder}/`);
  };

  test("that does not load is told with its cause", async () => {
    const loading = loadChecks(await written('throw new Error("broken file");'));
    await expect(loading).rejects.toMatchObject({ name: "ConfigurationError" });
    await expect(loading).rejects.toThrow(/page\/prefix\.ts cannot be loaded: Error: broken file/);
  });

  test("that exports no checks is told", async () => {
    const loading = loadChecks(await written("export const check = [];"));
    await expect(loading).rejects.toThrow('page/prefix.ts exports no "checks"');
  });
});
