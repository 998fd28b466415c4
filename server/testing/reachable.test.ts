import { chmod, mkdir, mkdtemp, readFile, rm, stat, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { canBeReached, copyForAll, reachableFolder } from "./reachable.ts";

// What other systems have instead of modes is not asked for: only as root PostgreSQL runs as another user.
describe.runIf(process.platform !== "win32")("what another user can get at", () => {
  let base = "";
  beforeEach(async () => {
    base = await mkdtemp(join(tmpdir(), "opentrain-test-"));
  });
  afterEach(() => rm(base, { recursive: true }));

  test("is nothing below a folder that others may not enter, whatever its own mode", async () => {
    const inner = join(base, "a", "b");
    await mkdir(inner, { recursive: true });
    await chmod(inner, 0o755);
    expect(await canBeReached(inner)).toBe(false);
    await symlink(inner, join(base, "link"));
    await chmod(base, 0o755);
    const above = await canBeReached(tmpdir());
    expect(await canBeReached(inner)).toBe(above);
    await chmod(inner, 0o711);
    expect(await canBeReached(join(base, "link"))).toBe(false);
  });

  test("is the first folder for temporary files that is not private", async () => {
    const open = await reachableFolder([tmpdir(), "/tmp", "/var/tmp"]);
    expect(await reachableFolder([join(base, "none"), base, open])).toBe(open);
    await expect(reachableFolder([base])).rejects.toThrow("set TMPDIR to one");
  });

  test("is a copy, though it was installed with a umask that lets nobody else in", async () => {
    const [from, to] = [join(base, "from"), join(base, "to")];
    await mkdir(join(from, "bin"), { recursive: true, mode: 0o700 });
    await writeFile(join(from, "bin", "program"), "#!", { mode: 0o700 });
    await writeFile(join(from, "text"), "words", { mode: 0o600 });
    await symlink("text", join(from, "link"));
    await copyForAll(from, to);
    const mode = async (path: string): Promise<number> => (await stat(join(to, path))).mode & 0o777;
    expect([await mode(""), await mode("bin"), await mode("bin/program"), await mode("text")]).toEqual([
      0o755, 0o755, 0o755, 0o644,
    ]);
    expect(await readFile(join(to, "link"), "utf8")).toBe("words");
  });
});
