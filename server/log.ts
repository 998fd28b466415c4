import pino, { type DestinationStream, type Logger } from "pino";
import { operations } from "../generated/operations.ts";
import type { Exchange } from "./contract/bind.ts";
import { redactLine } from "./log/redact.ts";

/** Under load lines leave this many bytes at a time: to write each by itself costs more than to make it. */
const WRITTEN_AT_ONCE = 4_096;
/** No line waits longer than this. */
const FLUSH_MILLISECONDS = 200;

type Output = DestinationStream & { flushSync(): void };

let output: Output | undefined;

/** Standard output, of which a process has one. */
function standardOutput(): Output {
  output ??= openStandardOutput();
  return output;
}

/** What a process that is killed has not yet written are its last 0.2 seconds at most. */
function openStandardOutput(): Output {
  // Takes care of what a pipe may answer. It can wait for more lines by itself, but goes through all that wait for each.
  const out = pino.destination({ dest: 1 });
  let lines = "";
  const flushSync = (): void => {
    const text = lines;
    lines = "";
    if (text !== "") out.write(text);
  };
  setInterval(flushSync, FLUSH_MILLISECONDS).unref();
  // The library closes itself after the first of these, if anything was written.
  process.on("beforeExit", flushSync).on("exit", flushSync);
  return {
    write(line) {
      lines += line;
      if (lines.length >= WRITTEN_AT_ONCE) flushSync();
    },
    flushSync,
  };
}

/** A log that takes exchanges also by themselves. */
export type Log = Logger & { exchange(exchange: Exchange): void };

/**
 * JSON lines on standard output, or to `destination`.
 *
 * Every line passes the redaction as it leaves, whatever object, message or child it came from: a list of paths would
 * hold only until somebody logs a new shape. But for one, which every request writes: an exchange whose path is the
 * contract's own, and has nothing in it that a caller chose.
 */
export function createLogger(level: string, destination: DestinationStream = standardOutput()): Log {
  const log = pino({ level, hooks: { streamWrite: redactLine } }, destination);
  const plain = pino({ level }, destination);
  return Object.assign(log, {
    exchange({ requestId, operation, method, path, status, milliseconds }: Exchange): void {
      const own = operation !== undefined && operations[operation].path === path;
      (own ? plain : log).info({ requestId, operation, method, path, status, milliseconds }, "exchange");
    },
  });
}
