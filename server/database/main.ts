/** `npm run database`: moves, saves and examines a database, for whoever runs a server. */
import { databaseCommand } from "./command.ts";

// The first signal stops it in good order, a second one at once.
const stop = new AbortController();
for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => stop.abort());
process.exitCode = await databaseCommand(process.argv.slice(2), {
  env: process.env,
  print: (text) => process.stdout.write(text),
  complain: (text) => process.stderr.write(text),
  terminal: process.stderr.isTTY === true,
  signal: stop.signal,
});
