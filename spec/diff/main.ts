/** `npm run contract`: what a change of the contract means, and for whom. */
import { fileURLToPath } from "node:url";
import { contractCommand } from "./command.ts";

process.exitCode = await contractCommand(process.argv.slice(2), {
  root: fileURLToPath(new URL("../../", import.meta.url)),
  cwd: process.env.INIT_CWD ?? process.cwd(),
  fetch,
  today: new Date().toISOString().slice(0, 10),
  print: (text) => process.stdout.write(text),
  complain: (sentence) => process.stderr.write(`${sentence}\n`),
});
