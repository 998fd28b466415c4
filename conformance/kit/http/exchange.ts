import { ExpectationFailed } from "../engine/failure.ts";
import { at, cut, show } from "../engine/words.ts";
import { readMain } from "./main-element.ts";

/** Header fields as they came, with every repetition. */
export class Headers {
  readonly raw: ReadonlyArray<readonly [string, string]>;

  constructor(raw: ReadonlyArray<readonly [string, string]>) {
    this.raw = raw;
  }

  /** All values of a field, in order; the name's case does not matter. */
  all(name: string): string[] {
    const wanted = name.toLowerCase();
    return this.raw.filter(([key]) => key.toLowerCase() === wanted).map(([, value]) => value);
  }

  /** The field's value, repetitions joined by ", "; undefined when absent. */
  get(name: string): string | undefined {
    const values = this.all(name);
    return values.length === 0 ? undefined : values.join(", ");
  }

  names(): string[] {
    return [...new Set(this.raw.map(([key]) => key.toLowerCase()))].sort();
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
    return new TextDecoder().decode(this.bytes);
  }

  /** The body parsed as JSON; undefined when it is not JSON. */
  get json(): unknown {
    try {
      return JSON.parse(this.text);
    } catch {
      return undefined;
    }
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
    const main = this.mediaType === "text/html" ? readMain(this.text) : undefined;
    if (main !== undefined) return `${this.status} with page ${show(main.page)} in state ${show(main.state)}`;
    const json = this.json;
    if (json !== undefined) return `${this.status} with ${show(json)}`;
    return `${this.status} with ${this.mediaType || "untyped"} ${show(cut(this.text, 300))}`;
  }

  private wrong(expected: string, got: unknown): ExpectationFailed {
    return new ExpectationFailed(this.name, expected, `${show(got)} in ${this.describe()}`, this);
  }
}
