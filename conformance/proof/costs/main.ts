import { screenOf } from "../../kit/report/screen.ts";
import { runCostsCommand } from "./command.ts";

process.exitCode = await runCostsCommand(process.argv.slice(2), {
  out: screenOf(process.stdout, process.env),
  err: process.stderr,
});
