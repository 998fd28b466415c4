import { performance } from "node:perf_hooks";
import type { DeclaredAnswer } from "../contract/errors.ts";
import { cut } from "../engine/words.ts";
import type { Exchange, SentRequest } from "./exchange.ts";
import { Headers, parsed } from "./exchange.ts";
import type { Redactor } from "./redact.ts";

/** One exchange as a report may show it: redacted, cut, plain JSON. */
export interface RecordedExchange {
  readonly operation: string | null;
  /** Whether the server has sent the request: a webhook, to the suite's own receiver. */
  readonly byServer: boolean;
  readonly origin: string;
  readonly request: {
    readonly method: string;
    readonly target: string;
    readonly headers: ReadonlyArray<readonly [string, string]>;
    readonly body: string | null;
    /** How many bytes the body has. */
    readonly size: number;
    /** Whether target and body are shown as they are, secrets aside. */
    readonly whole: boolean;
  };
  readonly response: {
    readonly status: number;
    readonly headers: ReadonlyArray<readonly [string, string]>;
    readonly body: string;
  } | null;
  /** Why there is no answer, when there is none. */
  readonly noAnswer: string | null;
  readonly violations: readonly string[];
}

const LONGEST_TARGET = 2000;
const LONGEST_BODY = 4000;
/** So much of a body is looked at: what is shown of it must not end in the middle of a secret. */
const LOOKED_AT = 4 * LONGEST_BODY;

/** One exchange while it happens and after. It holds secrets, and hands out only what holds none. */
export interface Recording {
  readonly operation: string | null;
  readonly method: string;
  readonly origin: string;
  readonly byServer: boolean;
  /** When it began and ended, in milliseconds of `performance.now()`. */
  readonly beganAt: number;
  readonly endedAt: number | undefined;
  readonly isAnswered: boolean;
  readonly status: number | undefined;
  /** Which of the contract's answers it came to. */
  readonly declared: DeclaredAnswer | undefined;
  readonly violations: readonly string[];
  /** Whether this is the record of that exchange or webhook. */
  isOf(subject: object | undefined): boolean;
  /** What may be shown of it, with all secrets known by now taken out. */
  shown(): RecordedExchange;
}

/** A request of the suite. */
export class SentRecording implements Recording {
  readonly operation: string | null;
  readonly origin: string;
  readonly byServer = false;
  readonly beganAt: number = performance.now();
  #endedAt: number | undefined;
  readonly #redactor: Redactor;
  readonly #request: SentRequest;
  #exchange: Exchange | undefined;
  #declared: DeclaredAnswer | undefined;
  #noAnswer = "the check did not wait for an answer";

  constructor(redactor: Redactor, origin: string, operation: string | undefined, request: SentRequest) {
    this.#redactor = redactor;
    this.origin = origin;
    this.operation = operation ?? null;
    this.#request = request;
    learnFromSent(redactor, request);
  }

  answered(exchange: Exchange, declared?: DeclaredAnswer): void {
    this.#endedAt = performance.now();
    this.#exchange = exchange;
    this.#declared = declared;
    learnFromAnswer(this.#redactor, exchange);
  }

  unanswered(why: string): void {
    this.#endedAt = performance.now();
    this.#noAnswer = why;
  }

  get method(): string {
    return this.#request.method;
  }

  get endedAt(): number | undefined {
    return this.#endedAt;
  }

  get isAnswered(): boolean {
    return this.#exchange !== undefined;
  }

  get status(): number | undefined {
    return this.#exchange?.status;
  }

  get declared(): DeclaredAnswer | undefined {
    return this.#declared;
  }

  get violations(): readonly string[] {
    return this.#exchange?.violations ?? [];
  }

  isOf(subject: object | undefined): boolean {
    return subject !== undefined && this.#exchange === subject;
  }

  shown(): RecordedExchange {
    const redactor = this.#redactor;
    const exchange = this.#exchange;
    return {
      operation: this.operation,
      byServer: false,
      origin: this.origin,
      request: shownRequest(redactor, this.#request),
      response:
        exchange === undefined
          ? null
          : {
              status: exchange.status,
              headers: redactHeaders(redactor, exchange.headers.raw),
              body: redactBody(redactor, exchange.text),
            },
      noAnswer: exchange === undefined ? redactor.text(this.#noAnswer) : null,
      violations: this.violations.map((violation) => redactor.text(violation)),
    };
  }
}

/** What a server has posted to the suite's own receiver, and what it was told. */
export interface RecordableDelivery {
  readonly method: string;
  readonly target: string;
  readonly headers: Headers;
  readonly bytes: Uint8Array;
  readonly answer: "hang" | "close" | { readonly status: number; readonly headers?: Readonly<Record<string, string>> };
}

/** A webhook, recorded when somebody asks for it. */
export class DeliveryRecording implements Recording {
  readonly operation: string;
  readonly origin: string;
  readonly byServer = true;
  readonly beganAt: number = performance.now();
  readonly endedAt: number = this.beganAt;
  readonly violations: readonly string[];
  readonly #redactor: Redactor;
  readonly #delivery: RecordableDelivery;

  constructor(
    redactor: Redactor,
    origin: string,
    delivery: RecordableDelivery,
    judged: { readonly operation: string; readonly violations: readonly string[] },
  ) {
    this.operation = judged.operation;
    this.origin = origin;
    this.violations = judged.violations;
    this.#redactor = redactor;
    this.#delivery = delivery;
    learnFromDelivery(redactor, delivery);
  }

  get method(): string {
    return this.#delivery.method;
  }

  get isAnswered(): boolean {
    return typeof this.#delivery.answer !== "string";
  }

  get status(): number | undefined {
    const { answer } = this.#delivery;
    return typeof answer === "string" ? undefined : answer.status;
  }

  /** A webhook is what the server sends; that it is taken is the receiver's part. */
  get declared(): DeclaredAnswer {
    return { operation: this.operation, status: "2XX", error: null };
  }

  isOf(subject: object | undefined): boolean {
    return this.#delivery === subject;
  }

  shown(): RecordedExchange {
    const redactor = this.#redactor;
    const { answer } = this.#delivery;
    return {
      operation: this.operation,
      byServer: true,
      origin: this.origin,
      request: shownRequest(redactor, sentBy(this.#delivery)),
      response:
        typeof answer === "string"
          ? null
          : { status: answer.status, headers: redactHeaders(redactor, Object.entries(answer.headers ?? {})), body: "" },
      noAnswer: typeof answer === "string" ? `the receiver was told to ${answer}` : null,
      violations: this.violations.map((violation) => redactor.text(violation)),
    };
  }
}

function sentBy({ method, target, headers, bytes }: RecordableDelivery): SentRequest {
  return { method, target, headers: headers.raw, body: bytes };
}

function shownRequest(redactor: Redactor, { method, target, headers, body }: SentRequest): RecordedExchange["request"] {
  const text = body === undefined ? null : new TextDecoder("utf-8", { ignoreBOM: true }).decode(body);
  return {
    method,
    target: cut(redactor.text(target), LONGEST_TARGET),
    headers: redactHeaders(redactor, headers),
    body: text === null ? null : redactBody(redactor, text),
    size: body?.byteLength ?? 0,
    whole: target.length <= LONGEST_TARGET && (text === null || isShownWhole(text, body)),
  };
}

function redactHeaders(
  redactor: Redactor,
  headers: ReadonlyArray<readonly [string, string]>,
): ReadonlyArray<readonly [string, string]> {
  return headers.map(([name, value]) => [name, redactor.header(name, cut(value, LONGEST_BODY))] as const);
}

function redactBody(redactor: Redactor, text: string): string {
  const redacted = redactor.text(text.slice(0, LOOKED_AT));
  if (text.length <= LOOKED_AT) return cut(redacted, LONGEST_BODY);
  return `${redacted.slice(0, LONGEST_BODY)}... (${text.length} characters)`;
}

function isShownWhole(text: string, body: Uint8Array | undefined): boolean {
  if (text.length > LONGEST_BODY || text.includes("\u0000")) return false;
  try {
    new TextDecoder("utf-8", { fatal: true }).decode(body);
    return true;
  } catch {
    return false;
  }
}

function learnFromSent(redactor: Redactor, request: SentRequest): void {
  for (const [name, value] of request.headers) redactor.learnSentHeader(name, value);
  redactor.learnFields(queryOf(request.target));
  if (request.body === undefined || request.body.byteLength > LOOKED_AT) return;
  const sent = new TextDecoder().decode(request.body);
  const type = new Headers(request.headers).get("content-type") ?? "";
  if (type.includes("urlencoded")) redactor.learnFields(new URLSearchParams(sent));
  if (type.includes("json")) redactor.learnSentJson(parsed(sent));
}

function learnFromDelivery(redactor: Redactor, { target, headers, bytes }: RecordableDelivery): void {
  for (const [name, value] of headers.raw) redactor.learnHeader(name, value);
  redactor.learnFields(queryOf(target));
  if (bytes.byteLength <= LOOKED_AT) redactor.learnJson(parsed(new TextDecoder().decode(bytes)));
}

function learnFromAnswer(redactor: Redactor, exchange: Exchange): void {
  for (const [name, value] of exchange.headers.raw) redactor.learnHeader(name, value);
  redactor.learnFields(queryOf(exchange.location ?? ""));
  redactor.learnJson(exchange.json);
  if (exchange.mediaType === "text/html") redactor.learnTags(exchange.text);
}

function queryOf(target: string): URLSearchParams {
  return new URLSearchParams(target.split("?")[1] ?? "");
}
