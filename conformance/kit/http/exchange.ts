import type { HTMLElement } from "node-html-parser";
import { ExpectationFailed } from "../engine/failure.ts";
import { at, cut, show } from "../engine/words.ts";
import { mainOf, readHtml } from "./main-element.ts";

/** Header fields as they came, with every repetition. */
export class Headers {
  readonly raw: ReadonlyArray<readonly [string, string]>;
  /** By the name in lower case. */
  readonly #values = new Map<string, string[]>();

  constructor(raw: ReadonlyArray<readonly [string, string]>) {
    this.raw = raw;
    for (const [key, value] of raw) {
      const name = key.toLowerCase();
      const values = this.#values.get(name);
      if (values === undefined) this.#values.set(name, [value]);
      else values.push(value);
    }
  }

  /** All values of a field, in order; the name's case does not matter. */
  all(name: string): readonly string[] {
    return this.#values.get(name.toLowerCase()) ?? [];
  }

  /** The field's value, repetitions joined by ", "; undefined when absent. */
  get(name: string): string | undefined {
    return this.#values.get(name.toLowerCase())?.join(", ");
  }

  names(): string[] {
    return [...this.#values.keys()].sort();
  }
}

export interface SentRequest {
  readonly method: string;
  /** Path and query exactly as sent. */
  readonly target: string;
  readonly headers: ReadonlyArray<readonly [string, string]>;
  readonly body: Uint8Array | undefined;
}

/** One request and its answer, as they were on the wire (the report only ever sees a redacted copy). */
export class Exchange<Id extends string = string> {
  readonly operation: Id | undefined;
  /** What the asked server calls itself. */
  readonly origin: string;
  readonly request: SentRequest;
  readonly status: number;
  readonly headers: Headers;
  readonly bytes: Uint8Array;
  /** Milliseconds from sending to the last byte. */
  readonly tookMs: number;
  /** What the contract check found; empty when the answer is as declared, or is not judged. */
  readonly violations: readonly string[];
  #text: string | undefined;
  #json: { readonly value: unknown } | undefined;
  #html: HTMLElement | undefined;

  constructor(parts: {
    operation: Id | undefined;
    origin: string;
    request: SentRequest;
    status: number;
    headers: Headers;
    bytes: Uint8Array;
    tookMs: number;
    violations: readonly string[];
  }) {
    this.operation = parts.operation;
    this.origin = parts.origin;
    this.request = parts.request;
    this.status = parts.status;
    this.headers = parts.headers;
    this.bytes = parts.bytes;
    this.tookMs = parts.tookMs;
    this.violations = parts.violations;
  }

  get text(): string {
    this.#text ??= decoder.decode(this.bytes);
    return this.#text;
  }

  /** The body parsed as JSON, once; undefined when it is not JSON. */
  get json(): unknown {
    this.#json ??= { value: parsed(this.text) };
    return this.#json.value;
  }

  /** The body parsed as HTML, once; nothing when it does not say that it is HTML. */
  get html(): HTMLElement {
    this.#html ??= readHtml(this.mediaType === "text/html" ? this.text : "");
    return this.#html;
  }

  /** Media type without parameters, in lower case; "" when there is none. */
  get mediaType(): string {
    return (this.headers.get("content-type") ?? "").split(";")[0]?.trim().toLowerCase() ?? "";
  }

  /** The seconds of `Retry-After` (RFC 9110, 10.2.3); NaN where there are none. */
  get retryAfter(): number {
    return Number(this.headers.get("retry-after") ?? Number.NaN);
  }

  /** Whether it says that the server cannot just now, and until when, as the contract has it: nothing was done. */
  get isTemporarilyUnavailable(): boolean {
    return this.status === 503 && this.violations.length === 0 && this.retryAfter >= 0;
  }

  /** `Location` as a URL relative to this origin when it is of this origin, else as it came. */
  get location(): string | undefined {
    const location = this.headers.get("location");
    return location?.startsWith(`${this.origin}/`) ? location.slice(this.origin.length) : location;
  }

  /** The JSON value at a dotted path, undefined where there is none. */
  at(path: string): unknown {
    return at(this.json, path);
  }

  /** The text at a path of the JSON body; anything else fails the expectation. */
  string(path: string): string {
    const got = this.at(path);
    if (typeof got !== "string") throw this.wrong(`a text at "${path}"`, got);
    return got;
  }

  /** The number at a path of the JSON body; anything else fails the expectation. */
  number(path: string): number {
    const got = this.at(path);
    if (typeof got !== "number") throw this.wrong(`a number at "${path}"`, got);
    return got;
  }

  /** The array at a path of the JSON body; anything else fails the expectation. */
  list(path: string): readonly unknown[] {
    const got = this.at(path);
    if (!Array.isArray(got)) throw this.wrong(`an array at "${path}"`, got);
    return got;
  }

  /** One line naming the request: `POST /api/agent/identity`. */
  get name(): string {
    return `${this.request.method} ${this.request.target}`;
  }

  /** The answer in words: `400 with {"error":"invalid_grant"}`, `200 with page "claim" in state "confirm"`. */
  describe(): string {
    if (this.bytes.length === 0) return `${this.status} with an empty body`;
    const main = mainOf(this.html);
    if (main !== undefined) return `${this.status} with page ${show(main.page)} in state ${show(main.state)}`;
    const json = this.json;
    if (json !== undefined) return `${this.status} with ${show(json)}`;
    return `${this.status} with ${this.mediaType || "untyped"} ${show(cut(this.text, 300))}`;
  }

  private wrong(expected: string, got: unknown): ExpectationFailed {
    return new ExpectationFailed(this.name, expected, `${show(got)} in ${this.describe()}`, this);
  }
}

/** Makes a text of any bytes, whatever is wrong with them. */
const decoder = new TextDecoder();

/** The value that a text is as JSON; undefined when it is none. */
export function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
