import pino, { type DestinationStream, type Logger } from "pino";
import { redactLine } from "./log/redact.ts";

export type { Logger } from "pino";

/** Under load lines leave this many bytes at a time: to write each by itself costs more than to make it. */
const WRITTEN_AT_ONCE = 4_096;
/** No line waits longer than this. */
const FLUSH_MILLISECONDS = 200;

/** Standard output; what a process that is killed has not yet written are its last 0.2 seconds at most. */
function standardOutput(): DestinationStream {
  const destination = pino.destination({ dest: 1, minLength: WRITTEN_AT_ONCE });
  setInterval(() => destination.flush(), FLUSH_MILLISECONDS).unref();
  return destination;
}

/**
 * JSON lines on standard output, or to `destination`.
 *
 * Every line passes the redaction as it leaves, whatever object, message or child it came from: a list of paths would
 * hold only until somebody logs a new shape.
 */
export function createLogger(level: string, destination: DestinationStream = standardOutput()): Logger {
  return pino({ level, hooks: { streamWrite: redactLine } }, destination);
}
