/** `npm run pack`: checks the types, builds the package in dist/, and packs it. */
import { runPackCommand } from "./command.ts";

process.exitCode = await runPackCommand(
  process.argv.slice(2),
  { out: process.stdout, err: process.stderr },
  process.env.npm_execpath,
);
