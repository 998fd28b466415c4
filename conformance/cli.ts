import { runCommand } from "./command.ts";
import { screenOf } from "./kit/report/screen.ts";

const interrupt = new AbortController();
const onSignal = (): void => {
  if (interrupt.signal.aborted) process.exit(2); // asked twice: at once
  process.stderr.write("\nInterrupted: ending (once more to end at once).\n");
  interrupt.abort();
};
process.on("SIGINT", onSignal);
process.on("SIGTERM", onSignal);
// Whoever read this has had enough of it (`| head`): what is left is told to nobody.
process.stdout.on("error", () => process.exit(2));

process.exitCode = await runCommand(
  process.argv.slice(2),
  { out: screenOf(process.stdout, process.env), err: process.stderr },
  interrupt.signal,
);
