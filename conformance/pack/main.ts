/** `npm run pack`: checks the types, builds the package in dist/, and packs it. */
import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";

const [argument] = process.argv.slice(2);
// The npm that runs this script, by the path of its own program: on Windows its command is one of the shell only.
const { npm_execpath: program } = process.env;

if (argument !== undefined) stop(`Unexpected argument "${argument}": npm run pack takes none.`);
if (program === undefined) stop("This is a script of npm's: npm run pack.");

npm(program, "run", "-s", "types");
const { buildPackage } = await import("./build.ts");
await buildPackage(fileURLToPath(new URL("../../dist", import.meta.url)));
npm(program, "pack", "./dist");

/** Ends where npm does not end well. */
function npm(path: string, ...args: string[]): void {
  const cwd = fileURLToPath(new URL("../..", import.meta.url));
  const { status, error } = spawnSync(process.execPath, [path, ...args], { cwd, stdio: "inherit" });
  if (error !== undefined) stop(`npm cannot be started: ${error.message}.`);
  if (status !== 0) process.exit(status ?? 1);
}

function stop(why: string): never {
  console.error(why);
  process.exit(3);
}
