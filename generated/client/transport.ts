// Copied from spec/generate/client/transport.ts by `npm run generate`. Do not edit.

import createClient from "openapi-fetch";
import { errorClasses } from "./errors.ts";
import type { OperationRow } from "./operations.ts";
import { ApiError, ConnectionError, type ErrorAnswer, UnexpectedAnswerError } from "./api-error.ts";
import { originOf } from "./origin.ts";
import { retryAfterOf } from "./retry-after.ts";

export interface TransportOptions {
  /** The server's: `https://opentrain.example.com`. */
  readonly origin: string;
  /** The bearer token, asked for at each call that needs one. */
  readonly token?: string | (() => string | Promise<string>);
  /** Whether another host than this machine may have `http`. */
  readonly allowHttp?: boolean;
  /** How long a call may take; 30 if not given. */
  readonly timeoutSeconds?: number;
  /** Another `fetch` than the runtime's. */
  readonly fetch?: (request: Request) => Promise<Response>;
}

/** What a call is given, whatever its operation. */
export interface AnyInput {
  readonly path?: object;
  readonly query?: object;
  readonly body?: object;
  readonly signal?: AbortSignal | undefined;
}

/** Sends a call and gives what its answer holds; throws whatever is no success. */
export type Send = (id: string, row: OperationRow, input?: AnyInput) => Promise<unknown>;

const FORM = "application/x-www-form-urlencoded";

/** What a browser would add is no business of the server's; some runtimes know no such setting, and refuse it. */
const WITHOUT_COOKIES: RequestInit = "credentials" in Request.prototype ? { credentials: "omit" } : {};

export function createTransport(options: TransportOptions): Send {
  const { token, timeoutSeconds = 30, fetch = (request) => globalThis.fetch(request) } = options;
  const baseUrl = originOf(options.origin, options.allowHttp ?? false);
  return async (id, row, input = {}) => {
    const { path, query, body, signal } = input;
    refuseDots(path);
    const bearer = row.bearer ? bearerOf(await (typeof token === "function" ? token() : token)) : undefined;
    const timeout = AbortSignal.timeout(timeoutSeconds * 1000);
    // The types of its parameters and answers are those of `Calls`: here any operation is sent.
    const client = createClient<Record<string, Record<never, never>>>({ baseUrl }) as unknown as AnyClient;
    const { data } = await client.request(row.method, row.path, {
      params: { path, query },
      body,
      parseAs: row.answer,
      headers: {
        Accept: row.answer === "json" ? "application/json" : "*/*",
        ...(body === undefined ? {} : { "Content-Type": row.body === "form" ? FORM : "application/json" }),
        ...(bearer === undefined ? {} : { Authorization: `Bearer ${bearer}` }),
      },
      // Followed, the token would go where the answer says. Some runtimes do not know "error".
      redirect: "manual",
      ...WITHOUT_COOKIES,
      signal: signal === undefined ? timeout : AbortSignal.any([signal, timeout]),
      fetch: (request: Request) => exchange(fetch, request, { id, row, signal }),
    });
    return data;
  };
}

/** As RFC 6750, 2.1 has it. A runtime would refuse another one with a message that has the whole of it. */
function bearerOf(token: string | undefined): string | undefined {
  const bare = token?.trim();
  if (bare === undefined || /^[\w~+/.-]+=*$/.test(bare)) return bare;
  throw new TypeError("The token must be one, as the server gave it: not empty, in one line, of ASCII.");
}

/** A URL forgets `.` and `..` however they are written, so that another operation would be called. */
function refuseDots(path: object = {}): void {
  for (const [name, value] of Object.entries(path)) {
    if (/^\.{0,2}$/.test(String(value))) throw new TypeError(`The path parameter ${name} cannot be "${value}".`);
  }
}

interface AnyClient {
  request(method: string, path: string, init: object): Promise<{ readonly data?: unknown }>;
}

interface Exchange {
  readonly id: string;
  readonly row: OperationRow;
  readonly signal: AbortSignal | undefined;
}

/** The answer of a success, read to its end; anything else is thrown. */
async function exchange(
  fetch: NonNullable<TransportOptions["fetch"]>,
  request: Request,
  { id, row, signal }: Exchange,
): Promise<Response> {
  let answer: Response;
  let text: string;
  try {
    answer = await fetch(request);
    text = await answer.text();
  } catch (cause) {
    signal?.throwIfAborted();
    throw new ConnectionError(`No whole answer to ${id} has come.`, { cause });
  }
  const retryAfter = retryAfterOf(answer);
  if (answer.ok && row.answer === "text") return new Response(text);
  const body = parsed(text);
  if (answer.ok && Object(body) === body && !Array.isArray(body)) return new Response(text);
  const error = answer.ok ? undefined : errorAnswer(body, row);
  const { status, headers } = answer;
  if (error === undefined) {
    const words = `The answer to ${id} is none of this API: status ${status}, ${headers.get("Content-Type") ?? "no media type"}.`;
    throw new UnexpectedAnswerError(words, { status, retryAfter });
  }
  const requestId = headers.get("X-Request-Id") ?? error.requestId;
  throw apiError({ ...error, requestId, operation: id, status, retryAfter, body });
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

type Said = Pick<ErrorAnswer, "code" | "message" | "reason" | "requestId">;

/** What an error says in the shape of its surface; undefined: it has another one, so somebody else has answered. */
function errorAnswer(body: unknown, { errors }: OperationRow): Said | undefined {
  const { error, error_description, code, details, requestId } = Object(body);
  const text = (value: unknown) => (typeof value === "string" ? value : undefined);
  const [said, message] = errors === "oauth" ? [error, error_description] : [code, error];
  if (typeof said !== "string") return undefined;
  return {
    code: said,
    message: text(message) ?? said,
    reason: text(Object(details).reason),
    requestId: text(requestId),
  };
}

function apiError(answer: ErrorAnswer): ApiError {
  const { code, reason } = answer;
  const known = errorClasses.get(`${code}/${reason}`) ?? errorClasses.get(code) ?? ApiError;
  return new known(answer);
}
