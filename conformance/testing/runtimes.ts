import { chmodSync, existsSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { fileURLToPath } from "node:url";

/** A JavaScript runtime besides Node.js; its package is optional, for it is of one system and processor only. */
export interface Runtime {
  /** With the reason where it is not installed, as a test's name. */
  readonly name: string;
  /** Its command, and what stands before a script; undefined where it is not installed. */
  readonly command: readonly [string, ...string[]] | undefined;
  /** What it must be told so that it writes nothing into the home folder and asks nobody for a newer version. */
  readonly env: Readonly<Record<string, string>>;
}

function runtime(name: string, file: string, args: readonly string[], env: Runtime["env"] = {}): Runtime {
  const path = fileURLToPath(new URL(`../../node_modules/${file}`, import.meta.url));
  if (!existsSync(path))
    return { name: `${name} (not run: ${file} is not installed on this system)`, command: undefined, env };
  // Its parent package would do so in an install script.
  chmodSync(path, 0o755);
  return { name, command: [path, ...args], env };
}

/** Another version of Node.js, which no package of this repository brings: by the variable of its name, or from the PATH. */
function otherNode(major: number): Runtime {
  const name = `node${major}`;
  const { [name.toUpperCase()]: named, PATH = "" } = process.env;
  const path =
    named ??
    PATH.split(delimiter)
      .map((folder) => join(folder, name))
      .find((file) => existsSync(file));
  if (path === undefined) {
    const lacks = `not run: ${name.toUpperCase()}=/path names none, and no ${name} is on the PATH`;
    return { name: `Node.js ${major} (${lacks})`, command: undefined, env: {} };
  }
  return { name: `Node.js ${major}`, command: [path], env: { NODE_OPTIONS: "" } };
}

export const node20: Runtime = otherNode(20);
export const node22: Runtime = otherNode(22);

export const bun: Runtime = runtime("Bun", "@oven/bun-linux-x64/bin/bun", []);

export const deno: Runtime = runtime("Deno", "@deno/linux-x64-glibc/deno", ["run", "--allow-all", "--no-lock"], {
  DENO_DIR: join(tmpdir(), "opentrain-deno"),
  DENO_NO_UPDATE_CHECK: "1",
});

export const workerd: Runtime = runtime("workerd", "@cloudflare/workerd-linux-64/bin/workerd", ["test"]);
