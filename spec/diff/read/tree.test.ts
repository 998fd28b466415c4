import { cp, mkdtemp, readFile, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, onTestFinished, test } from "vitest";
import { compare } from "../findings.ts";
import { readSource } from "./source.ts";

const root = fileURLToPath(new URL("../../../", import.meta.url));

test("the working tree is what spec/ says, whatever generated/ holds, and none where spec/ does not compile", async () => {
  const folder = await mkdtemp(join(tmpdir(), "tree-"));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  await Promise.all(["spec", "generated"].map((part) => cp(join(root, part), join(folder, part), { recursive: true })));
  await symlink(join(root, "node_modules"), join(folder, "node_modules"), "junction");
  const around = { root: folder, cwd: folder, fetch };
  const scopes = join(folder, "spec/vocabulary/scopes.tsp");
  const text = await readFile(scopes, "utf8");

  await writeFile(scopes, text.replace("See the members of your team", "Look at your team"));
  const [before, now] = [await readSource(".", around), await readSource(undefined, around)];
  const { findings } = compare(before.contract, now.contract, "2026-06-01");
  expect(findings.map(({ kind, subject }) => `${kind}: ${subject}`)).toContain(
    "scope.label: scope teamRead of public-api",
  );

  await writeFile(scopes, text.replace("@label(", "@lable("));
  await expect(readSource(undefined, around)).rejects.toThrow(
    /^spec\/ does not compile, so the working tree is no contract; `npm run generate` tells (why|all \d+ problems): .*\.tsp:\d+:\d+ - error invalid-ref\.$/,
  );
});
