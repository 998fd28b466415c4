import { spawn } from "node:child_process";
import { createHash } from "node:crypto";
import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { fileURLToPath } from "node:url";
import { ConfigurationError, Stopped } from "../kit/engine/failure.ts";
import { signalGroup } from "../kit/target/launch.ts";

const folder = fileURLToPath(new URL("./", import.meta.url));
const stamp = join(folder, "node_modules", ".installed");

/**
 * Installs what `package-lock.json` here pins, unless it is there; no script of a package runs. Gives its `node_modules`.
 *
 * @throws {ConfigurationError} when npm cannot
 */
export async function install(say: (words: string) => void, signal?: AbortSignal): Promise<string> {
  const hash = createHash("sha256")
    .update(await readFile(join(folder, "package-lock.json")))
    .digest("hex");
  const modules = join(folder, "node_modules");
  if ((await readFile(stamp, "utf8").catch(() => "")) === hash) return modules;
  say("Installing the clients (npm ci in conformance/clients, some 300 MB).\n");
  const child = spawn("npm", ["ci", "--ignore-scripts", "--no-audit", "--no-fund"], {
    cwd: folder,
    detached: process.platform !== "win32",
    shell: process.platform === "win32",
    stdio: ["ignore", "pipe", "pipe"],
  });
  const stop = (): void => signalGroup(child.pid ?? 0, "SIGKILL");
  signal?.addEventListener("abort", stop, { once: true });
  process.once("exit", stop);
  const closed = new Promise<number | null>((resolve, reject) => {
    child.once("error", reject);
    child.once("close", resolve);
  });
  try {
    const [code, out, err] = await Promise.all([closed, text(child.stdout), text(child.stderr)]);
    if (signal?.aborted === true) throw new Stopped("stopped while the clients were installed");
    if (code !== 0) throw new ConfigurationError(`npm ci in conformance/clients ended with ${code}:\n${out}${err}`);
  } finally {
    process.removeListener("exit", stop);
    signal?.removeEventListener("abort", stop);
  }
  await writeFile(stamp, hash);
  return modules;
}
