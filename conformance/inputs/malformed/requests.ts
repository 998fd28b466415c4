import { deflateSync, gzipSync } from "node:zlib";
import type { AnyRequest } from "../../kit/target/site.ts";
import {
  BROKEN_FORMS,
  BROKEN_JSON,
  HOSTILE_HEADERS,
  HOSTILE_JSON,
  HOSTILE_QUERIES,
  HOSTILE_SEGMENTS,
  HOSTILE_TEXTS,
  ODD_METHODS,
  STRANGE_PATHS,
} from "./values.ts";

/** What of an operation is needed to break calls of it. */
export interface BreakableOperation {
  readonly id: string;
  readonly method: string;
  readonly path: string;
  readonly body: { readonly mediaType: string; readonly limit: number } | null;
  /** The members of a good body, by the example in its document. */
  readonly example: Readonly<Record<string, unknown>>;
  /** Whether a visitor is sent to sign in first: its members are broken all at once then, else each by itself. */
  readonly isBehindSignIn: boolean;
}

export interface BrokenRequest {
  readonly name: string;
  readonly request: AnyRequest;
  /** The server may hang up before it has read so much. */
  readonly mayBeCut: boolean;
  /** A server reads what is wrong with it before it knows which operation is called. */
  readonly isGeneral: boolean;
}

const FORM = "application/x-www-form-urlencoded";

/** Every way to break a call of this operation, in an order that is always the same. */
export function brokenCalls(operation: BreakableOperation, bearer: string | undefined): BrokenRequest[] {
  const own = bearer === undefined ? {} : { bearer };
  const path = operation.path.replace(/\{\w+\}/g, "x".repeat(20));
  const made: BrokenRequest[] = [];
  const add = (how: string, request: Partial<AnyRequest>, more: Partial<BrokenRequest> = {}): void => {
    const name = `${operation.id}: ${how}`;
    const whole = { method: operation.method, path, ...own, ...request };
    made.push({ name, request: whole, mayBeCut: false, isGeneral: false, ...more });
  };

  for (const query of HOSTILE_QUERIES) add(`query ${brief(query)}`, { path: path + query });
  for (const segment of HOSTILE_SEGMENTS) {
    if (!operation.path.includes("{")) break;
    const offContract = "a path like this need not belong to the operation";
    add(`path with ${brief(segment)}`, { path: operation.path.replace(/\{\w+\}/g, segment), offContract });
  }
  for (const headers of HOSTILE_HEADERS) {
    const offContract = "a field like this may be refused before the operation is known";
    const auth = headers.some(([name]) => name === "authorization");
    made.push({
      name: `${operation.id}: header fields ${brief(headers.map((field) => field.join(": ")).join(", "))}`,
      request: { method: operation.method, path, ...(auth ? {} : own), headers, offContract },
      mayBeCut: false,
      isGeneral: true,
    });
  }
  for (const method of ODD_METHODS) {
    if (method !== operation.method) add(`method ${method}`, { method }, { isGeneral: true });
  }
  if (operation.body === null) {
    add("a body that it does not take", { body: "{", headers: { "content-type": "application/json" } });
    return made;
  }
  addBodies(operation, operation.body, add);
  return made;
}

/** Requests for paths that no operation has. */
export function strangePaths(): BrokenRequest[] {
  return STRANGE_PATHS.flatMap((path) =>
    ["GET", "POST", "DELETE"].map((method) => ({
      name: `${method} ${path.slice(0, 60)}`,
      request: { method, path, offContract: "no operation is here" },
      mayBeCut: false,
      isGeneral: true,
    })),
  );
}

function addBodies(
  { example, isBehindSignIn }: BreakableOperation,
  { mediaType, limit }: NonNullable<BreakableOperation["body"]>,
  add: (how: string, request: Partial<AnyRequest>, more?: Partial<BrokenRequest>) => void,
): void {
  const isForm = mediaType === FORM;
  const typed = (type: string, more: Readonly<Record<string, string>> = {}) => ({ "content-type": type, ...more });
  const good = isForm ? new URLSearchParams(texts(example)).toString() : JSON.stringify(example);

  for (const body of isForm ? BROKEN_FORMS : BROKEN_JSON) {
    add(`body ${brief(body)}`, { body, headers: typed(mediaType) });
  }
  for (const value of isForm ? [] : HOSTILE_JSON) {
    add(`whole body ${brief(value)}`, { body: value, headers: typed(mediaType) });
  }
  const names = Object.keys(example);
  const groups = isBehindSignIn && names.length > 0 ? [names] : names.map((name) => [name]);
  for (const group of groups) {
    const what = group.length === 1 ? group.join() : "every member";
    for (const text of HOSTILE_TEXTS) {
      const broken = { ...example, ...Object.fromEntries(group.map((name) => [name, text])) };
      const body = isForm ? new URLSearchParams(texts(broken)).toString() : JSON.stringify(broken);
      add(`${what} is the text ${brief(text)}`, { body, headers: typed(mediaType) });
    }
    for (const value of HOSTILE_JSON) {
      const rest = Object.entries(example).filter(([name]) => !group.includes(name));
      const members = rest.map(([name, kept]) => `${JSON.stringify(name)}:${JSON.stringify(kept)}`);
      const body = isForm
        ? `${good}${group.map((name) => `&${name}=${encodeURIComponent(value)}`).join("")}`
        : `{${[...members, ...group.map((name) => `${JSON.stringify(name)}:${value}`)].join(",")}}`;
      add(`${what} is ${brief(value)}`, { body, headers: typed(mediaType) });
    }
    if (isForm) {
      const body = `${good}${group.map((name) => `&${name}[]=x`).join("")}`;
      add(`${what} as a list`, { body, headers: typed(mediaType) });
    }
  }
  for (const type of [
    "",
    "text/html",
    "application/xml",
    "multipart/form-data",
    "application/json",
    FORM,
    `${mediaType}; charset=utf-16`,
    `${mediaType}; charset=nonsense`,
    `${mediaType}; charset="`,
    `${mediaType};;;=`,
    `${mediaType}, ${mediaType}`,
    `${mediaType}; x=${"y".repeat(5000)}`,
  ]) {
    add(`media type ${type.slice(0, 50)}`, { body: good, headers: typed(type) });
  }
  add("no media type", { body: good });
  const bomb = bombOf(limit);
  for (const [encoding, body] of [
    ["gzip", "no gzip"],
    ["gzip", gzipSync(good).subarray(0, -6)],
    ["gzip", bomb],
    ["deflate", "no deflate"],
    ["deflate", deflateSync(good).subarray(0, -3)],
    ["br", "no brotli"],
    ["gzip, gzip", gzipSync(good)],
    ["nonsense", good],
    ["", good],
  ] as const) {
    const headers = typed(mediaType, { "content-encoding": encoding });
    add(`content encoding ${encoding} of ${body.length} bytes`, { body, headers });
  }
  const over = isForm ? `${good}&x=${"x".repeat(limit)}` : `{"x":"${"x".repeat(limit)}"}`;
  add("too large", { body: over, headers: typed(mediaType) }, { mayBeCut: true });
  add(
    "too large, in chunks",
    { body: over, headers: typed(mediaType, { "transfer-encoding": "chunked" }) },
    { mayBeCut: true },
  );
  add("far too large", { body: over.repeat(3), headers: typed(mediaType) }, { mayBeCut: true });
}

const bombs = new Map<number, Buffer>();

/** What is small until it is unpacked; made once for all operations of one limit. */
function bombOf(limit: number): Buffer {
  const bomb = bombs.get(limit) ?? gzipSync(Buffer.alloc(limit * 20, 0x20));
  bombs.set(limit, bomb);
  return bomb;
}

/** What was sent, as a report names it. */
function brief(sent: string | Uint8Array): string {
  const text = typeof sent === "string" ? sent : Buffer.from(sent).toString("latin1");
  const shown = JSON.stringify(text.slice(0, 60));
  return text.length > 60 ? `${shown}... (${text.length})` : shown;
}

function texts(example: Readonly<Record<string, unknown>>): Record<string, string> {
  return Object.fromEntries(Object.entries(example).map(([name, value]) => [name, String(value)]));
}
