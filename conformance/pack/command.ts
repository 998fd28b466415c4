import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { ConfigurationError } from "../kit/engine/failure.ts";
import { parseFlags } from "../kit/options/flags.ts";
import type { Output } from "../kit/report/screen.ts";

const USAGE = `usage: npm run pack

Checks the types, builds the packages of the suite and of the client in dist/, and packs them as opentrain-<version>.tgz and
opentrain-client-<version>.tgz. It takes no options.
`;

/**
 * Checks the types, builds both packages and packs them; gives the exit code.
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
    const { buildClient, buildPackage } = await import("./build.ts");
    const dist = fileURLToPath(new URL("../../dist/", import.meta.url));
    await buildPackage(`${dist}suite`);
    await buildClient(`${dist}client`);
    return npm(program, "pack", "./dist/suite", "./dist/client");
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
