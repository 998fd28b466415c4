/** Begins an answer; below production it is judged against the contract first, as the last thing before it leaves. */
import type { OutgoingHttpHeaders, ServerResponse } from "node:http";
import { entityTag, hasEntityTag } from "./entity-tag.ts";
import { judgeResponse } from "./shape.ts";
import type { Incoming, OperationRow, Reply } from "./types.ts";

export const publicMaxAge = 300;

/** Of what caches may keep that many share, whoever asks. */
const SHARED = "public, s-maxage=300, stale-while-revalidate=3600";

/** Whether scripts of all origins may read what an operation answers. */
export function isForScripts({ cache }: OperationRow): boolean {
  return cache === "public" || cache === "shared";
}

interface Serialized {
  readonly bytes: Buffer;
  readonly etag: string;
}

/**
 * Public documents are the same object every time: they are put into bytes once. All connections that they are written
 * to share those; of a text each would hold a copy until its client has read it.
 */
const serialized = new WeakMap<object, Serialized>();

export function serialize(body: unknown): string {
  return typeof body === "string" ? body : JSON.stringify(body);
}

function publicBytes(body: unknown): Serialized {
  const key = typeof body === "object" && body !== null ? body : undefined;
  const known = key && serialized.get(key);
  if (known) return known;
  const bytes = Buffer.from(serialize(body));
  const made = { bytes, etag: entityTag(bytes) };
  if (key) serialized.set(key, made);
  return made;
}

const mediaTypes: Readonly<Record<string, string>> = {
  "application/json": "application/json; charset=utf-8",
  "text/html": "text/html; charset=utf-8",
  "text/markdown": "text/markdown; charset=utf-8",
};

/** What a reply does that its operation has not declared; empty when it is as the contract says. */
export function undeclared(incoming: Incoming, reply: Reply): readonly string[] {
  const declared = incoming.row.responses[String(reply.status)];
  if (declared === undefined) return [`status ${reply.status} is not declared`];
  const extra = Object.entries(reply.headers ?? {})
    .filter(([name, value]) => value !== undefined && !declared.headers.includes(name.toLowerCase()))
    .map(([name]) => `header ${name} is not declared for ${reply.status}`);
  return [...extra, ...judgeResponse(incoming.operation, reply.status, reply.body)];
}

export interface Asked {
  readonly requestId: string;
  /** Headers that every answer of this server has. */
  readonly always: Readonly<Record<string, string>>;
  readonly head: boolean;
  /** Whether the request has credentials: what it is answered stays with its sender. */
  readonly bearer: boolean;
  readonly ifNoneMatch: string | undefined;
}

/**
 * Begins an answer with the headers that its operation's cache rule asks for; what is returned is to end it.
 *
 * To an answer that has begun already, or whose connection is gone, nothing is added.
 */
export function begin(
  res: ServerResponse,
  reply: Reply,
  row: OperationRow | undefined,
  asked: Asked,
): string | Buffer | undefined {
  if (res.headersSent) return undefined;
  if (res.destroyed) {
    // Nobody gets it, but it is counted and logged as what it was.
    res.statusCode = reply.status;
    return undefined;
  }
  // Handed over all at once: to set one by one costs a map of them that nobody reads.
  const out: OutgoingHttpHeaders = { ...asked.always, "X-Request-Id": asked.requestId };
  let ownCache = false;
  let ownType = false;
  for (const name in reply.headers) {
    const value = reply.headers[name];
    if (value === undefined) continue;
    out[name] = typeof value === "object" ? [...value] : value;
    ownCache ||= name.toLowerCase() === "cache-control";
    ownType ||= name.toLowerCase() === "content-type";
  }
  if (row?.lifecycle.deprecated !== undefined) out.Deprecation = row.lifecycle.deprecated;
  if (row?.lifecycle.sunset !== undefined) out.Sunset = row.lifecycle.sunset;
  const cache = row?.cache;
  let content: string | Buffer | undefined;
  let { status } = reply;
  const forScripts = row !== undefined && isForScripts(row);
  // Of a document there is nothing to learn from a refusal.
  if (forScripts && (cache === "shared" || status === 200)) {
    out["Access-Control-Allow-Origin"] = "*";
    const ending = ["Deprecation", "Sunset"].filter((name) => name in out);
    out["Access-Control-Expose-Headers"] = ["ETag, Retry-After, X-Request-Id", ...ending].join(", ");
  }
  if (forScripts && status === 200) {
    const made = publicBytes(reply.body);
    content = made.bytes;
    if (cache === "shared") out["Cache-Control"] = SHARED;
    else out["Cache-Control"] = asked.bearer ? "no-store" : `public, max-age=${publicMaxAge}`;
    out.ETag = made.etag;
    if (hasEntityTag(asked.ifNoneMatch, made.etag)) status = 304;
  } else {
    if (reply.body !== undefined) content = serialize(reply.body);
    if ((cache !== "public" || asked.bearer) && !ownCache) out["Cache-Control"] = "no-store";
    if (cache === "no-store-pragma") out.Pragma = "no-cache";
  }
  if (content === undefined || status === 304) {
    if (status !== 304 && status !== 204) out["Content-Length"] = 0;
    res.writeHead(status, out);
    return undefined;
  }
  const declared = row?.responses[String(reply.status)]?.mediaType;
  const type = declared ?? (typeof reply.body === "string" ? "text/html" : "application/json");
  if (!ownType) out["Content-Type"] = mediaTypes[type] ?? type;
  out["Content-Length"] = Buffer.byteLength(content);
  res.writeHead(status, out);
  return asked.head ? undefined : content;
}
