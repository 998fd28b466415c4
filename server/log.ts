import pino, { type DestinationStream, type Logger } from "pino";
import { redactLine } from "./log/redact.ts";

export type { Logger } from "pino";

/**
 * JSON lines on standard output, or to `destination`.
 *
 * Every line passes the redaction as it leaves, whatever object, message or child it came from: a list of paths would
 * hold only until somebody logs a new shape.
 */
export function createLogger(level: string, destination: DestinationStream = pino.destination(1)): Logger {
  return pino({ level, hooks: { streamWrite: redactLine } }, destination);
}
