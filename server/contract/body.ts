/** Reads a request body as its operation declares it: media type, size, encoding, syntax. */
import zlib from "node:zlib";
import express, { type Request, type RequestHandler, type Response } from "express";
import type { OperationRow, Problem } from "./types.ts";

export type Fields = Record<string, string | readonly string[]>;

type Body = NonNullable<OperationRow["body"]>;

const readers = new Map<number, RequestHandler>();

function reader(limit: number): RequestHandler {
  let found = readers.get(limit);
  if (found === undefined) {
    found = express.raw({ type: () => true, limit });
    readers.set(limit, found);
  }
  return found;
}

/** What bodies may be packed with: what the reader unpacks, zstd where the runtime has it. */
export const CONTENT_CODINGS: string = [
  "gzip",
  "deflate",
  "br",
  ...("createZstdDecompress" in zlib ? ["zstd"] : []),
].join(", ");

const jsonTypes = ["application/json"];
const utf8 = new TextDecoder("utf-8", { fatal: true });

/** The parsed body; absent is `undefined`. Form fields come as strings, or lists of them where a field is repeated. */
export async function readBody(
  req: Request,
  res: Response,
  body: Body,
): Promise<{ readonly value: unknown } | { readonly problem: Problem }> {
  const declared = req.headers["content-length"];
  if (declared === undefined && req.headers["transfer-encoding"] === undefined) return absent;
  // Not only "0": what is digits is a length (RFC 9110, 8.6).
  if (declared !== undefined && Number(declared) === 0) return absent;
  const type = contentType(req);
  const other: { problem: Problem } = { problem: { kind: "media-type", wants: body.mediaType } };
  const matching = matches(type, body.mediaType);
  // Whether what comes in chunks is anything shows when it has come.
  if (!matching && declared !== undefined) return other;
  // The same by an older name (RFC 9110, 8.4.1.3), which the reader does not know.
  if (/^x-gzip$/i.test(req.headers["content-encoding"] ?? "")) req.headers["content-encoding"] = "gzip";
  // The reader would say the same, but hear all of it first.
  const packed = (req.headers["content-encoding"] ?? "identity").toLowerCase() !== "identity";
  if (!packed && Number(declared) > body.limit) return { problem: { kind: "too-large" } };
  const raw = await new Promise<Buffer | Problem>((resolve) => {
    reader(body.limit)(req, res, (error?: unknown) => resolve(error ? problemOf(error) : bytes(req.body)));
  });
  if (Buffer.isBuffer(raw) && raw.length === 0) return absent;
  if (!matching) return other;
  if (!Buffer.isBuffer(raw)) return { problem: raw };
  try {
    const text = utf8.decode(raw);
    return jsonTypes.includes(body.mediaType) ? readJson(text) : { value: parseForm(text) };
  } catch (error) {
    const message = error instanceof SyntaxError ? "The body is not valid JSON." : "The body is not valid UTF-8.";
    return { problem: { kind: "malformed", message } };
  }
}

/** Nothing has no media type, whatever `Content-Type` says: what is missing is named where a body is required. */
const absent = { value: undefined } as const;

function bytes(body: unknown): Buffer {
  return Buffer.isBuffer(body) ? body : Buffer.alloc(0);
}

/** What the header says; where a client sends several, what all of them say: those that differ say nothing. */
function contentType(req: Request): string | undefined {
  const joined = req.headers["content-type"];
  if (!joined?.includes(",")) return joined;
  const [only = "", ...others] = new Set(req.headersDistinct["content-type"]);
  return others.length === 0 ? only : "";
}

/** A parameter of a media type, or what is none; its value may be quoted, with a `;` in it (RFC 9110, 5.6.6). Quotes may stay open. */
const PARAMETER = /;\s*(?:([^\s;="]+)=(?:"((?:[^"\\]|\\.)*)"?|([^\s;"]*)))?[^;]*/g;

/** Only UTF-8 is taken (RFC 8259, 8.1); other parameters of the media type do not matter. */
function matches(header: string | undefined, wanted: string): boolean {
  if (header === undefined) return false;
  const [type = ""] = header.split(";", 1);
  if (type.trim().toLowerCase() !== wanted) return false;
  // Nearly always there is none.
  if (type.length === header.length) return true;
  for (const [, name, quoted, plain] of header.matchAll(PARAMETER)) {
    if (name?.toLowerCase() !== "charset") continue;
    return /^utf-?8$/i.test(quoted?.replaceAll(/\\(.)/g, "$1") ?? plain ?? "");
  }
  return true;
}

function readJson(text: string): { readonly value: unknown } | { readonly problem: Problem } {
  const value: unknown = JSON.parse(text);
  if (!hasTwins(text, value)) return { value };
  return { problem: { kind: "malformed", message: "The body has an object with two members of one name." } };
}

const STRINGS = /"[^"\\]*(?:\\.[^"\\]*)*"/g;

/**
 * Whether an object has two members of one name, of which parsers take the first, the last or neither (RFC 8259, 4): who
 * looks at a request on its way and who answers it are to see the same. `JSON.parse` keeps one, so that fewer are there
 * than were written.
 */
function hasTwins(text: string, value: unknown): boolean {
  const written = text.replaceAll(STRINGS, "").split(":").length - 1;
  if (written < 2) return false;
  let kept = 0;
  const rest = [value];
  for (let one = rest.pop(); one !== undefined; one = rest.pop()) {
    if (typeof one !== "object" || one === null) continue;
    const inner: unknown[] = Object.values(one);
    if (!Array.isArray(one)) kept += inner.length;
    for (const each of inner) rest.push(each);
  }
  return kept < written;
}

/** What the body reader raises, always with a status: too large, an unknown encoding, broken compression, a body cut short. */
function problemOf(error: unknown): Problem {
  const status = typeof error === "object" && error !== null && "status" in error ? error.status : undefined;
  if (status === 413) return { kind: "too-large" };
  if (status === 415) return { kind: "content-coding" };
  if (typeof status === "number" && status >= 400 && status < 500) {
    return { kind: "malformed", message: "The body could not be read." };
  }
  throw error;
}

/**
 * The pairs of a form or a query, in order, as `URLSearchParams` reads them.
 *
 * Of names without `=` Node.js reads each in the time of all behind it, which for a URL full of them is a third of a
 * second: they are given one first, which means the same. A `?` alone is what it leaves out at the beginning.
 */
export function pairsOf(text: string): URLSearchParams {
  const whole = (pair: string, index: number): string =>
    pair === "" || (pair === "?" && index === 0) || pair.includes("=") ? pair : `${pair}=`;
  return new URLSearchParams(text.split("&").map(whole).join("&"));
}

/** `application/x-www-form-urlencoded`; an object without prototype, so that no field name is special. */
export function parseForm(text: string): Fields {
  const fields: Record<string, string | string[]> = Object.create(null);
  for (const [name, value] of pairsOf(text)) {
    const known = fields[name];
    if (known === undefined) fields[name] = value;
    else if (Array.isArray(known)) known.push(value);
    else fields[name] = [known, value];
  }
  return fields;
}
