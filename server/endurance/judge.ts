import { type OperationId, operations } from "../../generated/operations.ts";
import { judgeResponse } from "../contract/shape.ts";
import type { OperationRow } from "../contract/types.ts";
import type { Answered } from "./sending.ts";

/** What is wrong with an answer, in a sentence; nothing where it is one that the operation's document declares. */
export function wrongWith(id: OperationId, { status, headers, text }: Answered): string | undefined {
  if (status >= 500 && !(status === 503 && headers["retry-after"] !== undefined))
    return `${status}: ${text.slice(0, 200)}`;
  const row: OperationRow = operations[id];
  const declared = row.responses[String(status)];
  if (declared === undefined) return `${status} is not declared: ${text.slice(0, 200)}`;
  const mediaType = String(headers["content-type"] ?? "").split(";")[0];
  if ((declared.mediaType ?? "") !== mediaType)
    return `${status} as ${mediaType || "nothing"}, not ${declared.mediaType}`;
  if (mediaType !== "application/json") return undefined;
  let body: unknown;
  try {
    body = JSON.parse(text);
  } catch {
    return `${status} whose body is no JSON: ${text.slice(0, 200)}`;
  }
  const [issue] = judgeResponse(id, status, body);
  return issue === undefined ? undefined : `${status} otherwise than declared: ${issue}`;
}

/**
 * Tells an answer to one organization that shows an id of another's. An id belongs to whom it is first shown; one that the
 * caller sent is no news to it.
 */
export class Ownership {
  readonly #owners = new Map<string, number>();
  /** The latest that were shown to anybody: what requests are made of. */
  readonly #latest: string[] = [];

  foreignId(tenant: number, request: string, answer: string): string | undefined {
    for (const [, id = ""] of answer.matchAll(/"(?:id|\w+Id|\w+_id)":"([0-9a-f]{16,})"/g)) {
      if (request.includes(id)) continue;
      const owner = this.#owners.get(id);
      if (owner === undefined) {
        this.#owners.set(id, tenant);
        this.#latest.push(id);
        if (this.#latest.length > KEPT) this.#latest.shift();
      } else if (owner !== tenant) return id;
    }
    return undefined;
  }

  /** Some id that was shown to somebody, if any was. */
  some(number: number): string | undefined {
    return this.#latest[number % Math.max(1, this.#latest.length)];
  }
}

const KEPT = 300;
