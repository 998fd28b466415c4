import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import type { Output } from "../command.ts";
import { ConfigurationError } from "../kit/engine/failure.ts";
import { parseFlags } from "../kit/options/flags.ts";

const USAGE = `usage: npm run pack

Checks the types, builds the package in dist/, and packs it as opentrain-<version>.tgz. It takes no options.
`;

/**
 * Checks the types, builds the package and packs it; gives the exit code.
 *
 * @param program the npm that runs this, by the path of its own program: on Windows its command is one of the shell only
 */
export async function runPackCommand(
  args: readonly string[],
  { out, err }: Output,
  program: string | undefined,
): Promise<number> {
  try {
    const { values } = parseFlags({ args: [...args], options: { help: { type: "boolean", short: "h" } } });
    if (values.help) {
      out.write(USAGE);
      return 0;
    }
    if (program === undefined) throw new ConfigurationError("This is a script of npm's: npm run pack.");
    const types = npm(program, "run", "-s", "types");
    if (types !== 0) return types;
    // It loads the compiler.
    const { buildPackage } = await import("./build.ts");
    await buildPackage(fileURLToPath(new URL("../../dist", import.meta.url)));
    return npm(program, "pack", "./dist");
  } catch (error) {
    if (!(error instanceof ConfigurationError)) throw error;
    err.write(`${error.message}\n`);
    return 3;
  }
}

function npm(program: string, ...args: string[]): number {
  const cwd = fileURLToPath(new URL("../..", import.meta.url));
  const { status, error } = spawnSync(process.execPath, [program, ...args], { cwd, stdio: "inherit" });
  if (error !== undefined) throw new ConfigurationError(`npm cannot be started: ${error.message}.`);
  return status ?? 1;
}
