/** `npm run pack`: checks the types, builds the packages of the suite and of the client in dist/, and packs them. */
import { runPackCommand } from "./command.ts";

process.exitCode = await runPackCommand(
  process.argv.slice(2),
  { out: process.stdout, err: process.stderr },
  process.env.npm_execpath,
);
