import { type OperationId, operations } from "../../../generated/operations.ts";
import { operationAt } from "../../kit/contract/match.ts";
import { Headers } from "../../kit/http/exchange.ts";
import type { Answer } from "./answers.ts";

/** A request that came. */
export interface Request {
  /** How many came before it. */
  readonly nth: number;
  /** Seconds since the agent was started. */
  readonly at: number;
  /** At the server that the agent was sent to, or at another one to which an answer led. */
  readonly place: "here" | "elsewhere";
  readonly operation: OperationId | undefined;
  readonly method: string;
  readonly target: string;
  readonly headers: Headers;
  readonly body: string;
}

/** A request with its answer. */
export interface Call extends Request {
  /** How many requests had come when its answer was out, or the connection cut. */
  readonly answeredBefore: number;
  /** Null: the connection was cut. */
  readonly status: number | null;
  /** Of the answer: an error's code, or its reason. */
  readonly code: string | undefined;
  /** The answer's header fields that say something to the agent. */
  readonly told: Readonly<Record<string, string>>;
  /** All of it, also where it was cut. */
  readonly answer: Answer;
}

/** Whether a request was sent when the answer to another was out: not on its way at the same time. */
export function isAfter({ nth }: Request, { answeredBefore }: Call): boolean {
  return nth >= answeredBefore;
}

export function requestOf(
  nth: number,
  at: number,
  place: Request["place"],
  {
    method = "GET",
    url = "/",
    rawHeaders,
  }: { method?: string | undefined; url?: string | undefined; rawHeaders: readonly string[] },
  body: string,
): Request {
  const pairs = rawHeaders.flatMap(
    (name, index): Array<[string, string]> => (index % 2 === 0 ? [[name, rawHeaders[index + 1] ?? ""]] : []),
  );
  // Every id that is found is one of the table.
  const operation = operationAt(operations, method, url) as OperationId | undefined;
  return { nth, at, place, operation, method, target: url, headers: new Headers(pairs), body };
}

/** The token that a request bears (RFC 6750, 2.1). */
export function bearerOf({ headers }: Request): string | undefined {
  return /^bearer +(\S+)$/i.exec(headers.get("authorization") ?? "")?.[1];
}

/** The members of a body in JSON, none if it is none. */
export function membersOf({ body }: Request): Readonly<Record<string, unknown>> {
  try {
    return Object(JSON.parse(body === "" ? "{}" : body));
  } catch {
    return {};
  }
}

export function isForm({ headers }: Request): boolean {
  const type = headers.get("content-type")?.split(";")[0]?.trim().toLowerCase();
  return type === "application/x-www-form-urlencoded";
}
