/** `npm run clients`: other people's generators and OAuth clients at a live server. */
import { screenOf } from "../kit/report/screen.ts";
import { clientsCommand } from "./command.ts";

const interrupt = new AbortController();
const onSignal = (): void => {
  if (interrupt.signal.aborted) process.exit(3); // asked twice: at once
  process.stderr.write("\nInterrupted: ending (once more to end at once).\n");
  interrupt.abort();
};
process.on("SIGINT", onSignal);
process.on("SIGTERM", onSignal);

const output = { out: screenOf(process.stdout, process.env), err: process.stderr };
process.exitCode = await clientsCommand(process.argv.slice(2), output, interrupt.signal);
