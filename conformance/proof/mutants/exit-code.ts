import { ConfigurationError } from "../../kit/engine/failure.ts";
import type { Output } from "../../kit/report/screen.ts";

/** The exit code that the work comes to; 3, with what went wrong in words, when it could not be done as asked. */
export async function exitCodeOf(work: Promise<0 | 1>, { err }: Output): Promise<0 | 1 | 3> {
  try {
    return await work;
  } catch (error) {
    const isExpected = error instanceof ConfigurationError;
    const words =
      error instanceof Error ? ((isExpected ? error.message : error.stack) ?? error.message) : String(error);
    err.write(`${words}\n`);
    return 3;
  }
}
