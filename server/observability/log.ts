import pino, { type DestinationStream, type Logger } from "pino";
import type { Exchange } from "../contract/bind.ts";
import { exchangeLine } from "./exchange-lines.ts";
import { redactLine, redactPath } from "./redact.ts";

/** Under load lines leave this many characters at a time: to write each by itself costs more than to make it. */
const WRITTEN_AT_ONCE = 16_384;
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
  process.on("beforeExit", flushSync);
  // It has flushed by then: what comes after that is left to this. Nobody can wait here for a write under way, which may
  // therefore come later; writes that hold the process until a reader is ready would let a slow reader stop the server.
  process.on("exit", () => {
    if (lines === "") return;
    flushSync();
    out.flushSync();
  });
  return {
    write(line) {
      lines += line;
      if (lines.length >= WRITTEN_AT_ONCE) flushSync();
    },
    flushSync,
  };
}

/** Of a path that is longer no more is logged. */
const PATH_LENGTH = 2_000;

function cut(path: string): string {
  return path.length <= PATH_LENGTH ? path : `${path.slice(0, PATH_LENGTH)}...`;
}

/** A log that takes exchanges also by themselves. */
export type Log = Logger & { exchange(exchange: Exchange): void };

/**
 * JSON lines on standard output, or to `destination`.
 *
 * Every line passes the redaction as it leaves, whatever object, message or child it came from: a list of paths would
 * hold only until somebody logs a new shape. But for the one that every request writes: it has nothing of a caller's.
 */
export function createLogger(level: string, destination: DestinationStream = standardOutput()): Log {
  const log = pino({ level, hooks: { streamWrite: redactLine } }, destination);
  return Object.assign(log, {
    exchange(exchange: Exchange): void {
      if (!log.isLevelEnabled("info")) return;
      const line = exchangeLine(exchange);
      if (line !== undefined) destination.write(line);
      else log.info({ ...exchange, path: redactPath(cut(exchange.path)) }, "exchange");
    },
  });
}
