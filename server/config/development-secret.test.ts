import { mkdtempSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { systemRandom } from "../crypto/random.ts";
import { developmentSecret } from "./development-secret.ts";

const folder = mkdtempSync(join(tmpdir(), "opentrain-secret-"));
afterAll(() => rm(folder, { recursive: true }));

test.each(["EPERM", "ENOTSUP", "ENOSYS", "EMLINK"])("a file system without hard links (%s) keeps it, too", (code) => {
  const none = (): never => {
    throw Object.assign(new Error(code), { code });
  };
  const path = join(folder, code, "secret");
  const made = developmentSecret(path, systemRandom, none);
  expect(made).toMatch(/^development-[A-Za-z0-9_-]{43}$/);
  expect(readFileSync(path, "utf8").trim()).toBe(made);
  expect(developmentSecret(path, systemRandom, none)).toBe(made);
  expect(readdirSync(join(folder, code))).toEqual(["secret"]);
  if (process.platform !== "win32") expect(statSync(path).mode & 0o077).toBe(0);
});

test.each(["", "\n", "development-abc\n"])("a file with %j in it is no secret, and stays as it is", (content) => {
  const path = join(folder, `part-${content.length}`);
  writeFileSync(path, content);
  expect(() => developmentSecret(path, systemRandom)).toThrow("none that is whole");
  expect(readFileSync(path, "utf8")).toBe(content);
});
