import { cut } from "../engine/words.ts";
import type { Exchange, SentRequest } from "./exchange.ts";
import { Headers } from "./exchange.ts";
import type { Redactor } from "./redact.ts";

/** One exchange as a report may show it: redacted, cut, plain JSON. */
export interface RecordedExchange {
  readonly operation: string | null;
  readonly origin: string;
  readonly request: {
    readonly method: string;
    readonly target: string;
    readonly headers: ReadonlyArray<readonly [string, string]>;
    readonly body: string | null;
  };
  readonly response: {
    readonly status: number;
    readonly headers: ReadonlyArray<readonly [string, string]>;
    readonly body: string;
    readonly tookMs: number;
  } | null;
  /** Why there is no answer, when there is none. */
  readonly noAnswer: string | null;
  readonly violations: readonly string[];
}

const LONGEST_BODY = 4000;

export function record(redactor: Redactor, origin: string, exchange: Exchange): RecordedExchange {
  learnFrom(redactor, exchange);
  return {
    operation: exchange.operation ?? null,
    origin,
    request: recordRequest(redactor, exchange.request),
    response: {
      status: exchange.status,
      headers: exchange.headers.raw.map(([name, value]) => [name, redactor.header(name, value)] as const),
      body: cut(redactor.text(exchange.text), LONGEST_BODY),
      tookMs: Math.round(exchange.tookMs),
    },
    noAnswer: null,
    violations: exchange.violations.map((violation) => redactor.text(violation)),
  };
}

export function recordNoAnswer(
  redactor: Redactor,
  origin: string,
  operation: string | undefined,
  request: SentRequest,
  why: string,
): RecordedExchange {
  return {
    operation: operation ?? null,
    origin,
    request: recordRequest(redactor, request),
    response: null,
    noAnswer: redactor.text(why),
    violations: [],
  };
}

/** What a server has posted to the suite's own receiver, and what it was told. */
export interface RecordableDelivery {
  readonly method: string;
  readonly target: string;
  readonly headers: Headers;
  readonly bytes: Uint8Array;
  readonly answer: "hang" | "close" | { readonly status: number; readonly headers?: Readonly<Record<string, string>> };
}

export function recordDelivery(
  redactor: Redactor,
  origin: string,
  delivery: RecordableDelivery,
  judged: { readonly operation: string; readonly violations: readonly string[] },
): RecordedExchange {
  const { method, target, headers, bytes, answer } = delivery;
  const told = typeof answer === "string" ? null : answer;
  return {
    operation: judged.operation,
    origin,
    request: recordRequest(redactor, { method, target, headers: headers.raw, body: bytes }),
    response: told && { status: told.status, headers: Object.entries(told.headers ?? {}), body: "", tookMs: 0 },
    noAnswer: told === null ? `the receiver was told to ${answer}` : null,
    violations: judged.violations.map((violation) => redactor.text(violation)),
  };
}

function recordRequest(redactor: Redactor, request: SentRequest): RecordedExchange["request"] {
  // Headers first: they teach the redactor the values that a body may repeat.
  const headers = request.headers.map(([name, value]) => [name, redactor.header(name, value)] as const);
  return {
    method: request.method,
    target: redactor.text(request.target),
    headers,
    body: request.body === undefined ? null : cut(redactor.text(new TextDecoder().decode(request.body)), LONGEST_BODY),
  };
}

function learnFrom(redactor: Redactor, exchange: Exchange): void {
  for (const [name, value] of exchange.request.headers) redactor.header(name, value);
  for (const value of exchange.headers.all("set-cookie")) redactor.header("set-cookie", value);
  redactor.learnJson(exchange.json);
  const sent = exchange.request.body === undefined ? "" : new TextDecoder().decode(exchange.request.body);
  if (new Headers(exchange.request.headers).get("content-type")?.includes("urlencoded")) {
    redactor.learnJson(Object.fromEntries(new URLSearchParams(sent)));
  }
  for (const [, value] of exchange.text.matchAll(/name=["']?csrf["']?[^>]*?value=["']?([^"'\s>]+)/gi)) {
    if (value !== undefined) redactor.learn(value);
  }
}
