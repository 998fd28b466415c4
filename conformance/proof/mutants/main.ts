import { screenOf } from "../../kit/report/screen.ts";
import { runMutantsCommand } from "./command.ts";

const interrupt = new AbortController();
const onSignal = (): void => {
  if (interrupt.signal.aborted) process.exit(3); // asked twice: at once
  process.stderr.write("\nInterrupted: ending (once more to end at once).\n");
  interrupt.abort();
};
process.on("SIGINT", onSignal);
process.on("SIGTERM", onSignal);

const args = process.argv.slice(2);
const output = { out: screenOf(process.stdout, process.env), err: process.stderr };
// What puts mutants into files takes half a second to load.
const run = args.includes("--generated")
  ? (await import("../generated-mutants/command.ts")).runGeneratedCommand
  : runMutantsCommand;
process.exitCode = await run(args, output, interrupt.signal);
