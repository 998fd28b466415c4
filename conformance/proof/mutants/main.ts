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

process.exitCode = await runMutantsCommand(
  process.argv.slice(2),
  { out: screenOf(process.stdout, process.env), err: process.stderr },
  interrupt.signal,
);
