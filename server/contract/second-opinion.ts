/**
 * express-openapi-validator as a second judge: it loads the same contract at start, so that a broken one fails there,
 * and below production it judges every request too.
 *
 * Its known defects are kept in {@link excused}, each with its reason; a property test holds the two judges to the same
 * verdicts but for these.
 */
import express, { type NextFunction, type Request, type RequestHandler, type Response } from "express";
import { operations, type SurfaceId } from "../../generated/operations.ts";
import { parseForm } from "./body.ts";
import { type Document, wholeDocument } from "./documents.ts";
import { formats } from "./formats.ts";
import type { Incoming } from "./types.ts";

/** A request as both judges see it: parsed, not yet judged. */
export interface Judged {
  readonly method: string;
  readonly path: string;
  readonly search: string;
  readonly mediaType: string | undefined;
  readonly body: unknown;
}

export type SecondVerdict = "accepts" | "excused" | { readonly refuses: string };

/** Judges a request that its surface's document describes. */
export type SecondOpinion = (surface: SurfaceId, request: Judged) => Promise<SecondVerdict>;

/** Requests that express-openapi-validator judges wrongly, or not at all, and why. */
export const excused: Readonly<Record<string, { readonly why: string; applies(request: Judged): boolean }>> = {
  "repeated form parameter": {
    why: "RFC 6749, 3.2 forbids to repeat a parameter, a schema can say so of declared ones only",
    applies: ({ mediaType, body }) =>
      mediaType === "application/x-www-form-urlencoded" && Object.values(body ?? {}).some(Array.isArray),
  },
  "query parameter in brackets": {
    why: "it takes `limit[]` for `limit`, where to us it is another name, and unknown",
    applies: ({ search }) => [...new URLSearchParams(search).keys()].some((name) => name.includes("[")),
  },
  "number without end": {
    why: "it takes a number in the query that is too large for a double for null, and null for absent",
    applies: ({ search }) =>
      [...new URLSearchParams(search).values()].some((one) => Math.abs(Number(one)) === Infinity),
  },
  "very deep body": {
    why: "it writes its readings into the body, and one nested thousands deep cannot be copied for it",
    applies: ({ body }) => !canBeCopied(body),
  },
};

function canBeCopied(body: unknown): boolean {
  try {
    structuredClone(body);
    return true;
  } catch (error) {
    if (error instanceof RangeError) return false;
    throw error;
  }
}

/**
 * What both judges are shown of a request: not its URL, for which operation that means has been decided. A path has more
 * spellings than the library knows (`%74okens`).
 */
export function shownTo(
  row: Incoming["row"],
  given: {
    readonly path: Readonly<Record<string, string | undefined>>;
    readonly search: string;
    readonly body: unknown;
  },
): Judged {
  const path = row.path.replaceAll(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(given.path[name] ?? ""));
  const search = given.search === "" ? "" : `?${given.search}`;
  return { method: row.method, path, search, mediaType: row.body?.mediaType, body: given.body };
}

/**
 * The document as express-openapi-validator is shown it: in the schema of a parameter it ignores whatever stands beside
 * a `$ref` (legal since OpenAPI 3.1), so there the two are put together.
 */
export function withoutParameterRefs(): Document {
  const document = structuredClone(wholeDocument());
  const { schemas } = document.components;
  for (const { parameters = [] } of Object.values(document.paths).flatMap((path) => Object.values(path))) {
    for (const parameter of parameters) {
      const { $ref, ...beside } = parameter.schema;
      if ($ref !== undefined)
        Object.assign(parameter, { schema: { ...schemas[$ref.split("/").at(-1) ?? ""], ...beside } });
    }
  }
  return document;
}

export interface OpinionOptions {
  /** What it is not asked about. */
  readonly excuses?: typeof excused;
  /** The document that it is shown. */
  readonly document?: () => Document;
}

/**
 * Loads the contract, for requests of these surfaces; rejects when it is not sound OpenAPI. It is one document, since
 * the library compiles what documents themselves are judged by anew for each, which takes longer than all else.
 */
export async function loadSecondOpinion(
  ids: readonly SurfaceId[],
  { excuses = excused, document = withoutParameterRefs }: OpinionOptions = {},
): Promise<SecondOpinion> {
  // Loaded here, for production does without it.
  const OpenApiValidator = await import("express-openapi-validator");
  // It hangs parameter handlers on the application of the requests that it sees: this one serves nothing else.
  const app = express();
  const chain = OpenApiValidator.middleware({
    // The generator's own document type is narrower than the library's.
    apiSpec: requestsOf(document()) as never,
    validateApiSpec: false,
    validateRequests: { allErrors: true, coerceTypes: false, allowUnknownQueryParameters: true },
    validateResponses: false,
    validateSecurity: false,
    fileUploader: false,
    ajvFormats: { mode: "full" },
    formats: Object.fromEntries(
      Object.entries(formats).map(([name, validate]) => [name, { type: "string", validate }]),
    ),
  }) as readonly RequestHandler[];
  // It has no ready promise: a made-up request makes it load, or fail, now.
  const { method, path } = operations.registerAgent;
  await judge(app, chain, { method, path, search: "", mediaType: undefined, body: {} });
  return async (surface, request) => {
    if (!ids.includes(surface) || Object.values(excuses).some((e) => e.applies(request))) return "excused";
    const refuses = await judge(app, chain, request);
    return refuses === undefined ? "accepts" : { refuses };
  };
}

/** Of the answers it judges none, but would prepare them all, which took a quarter of the start of a server. */
function requestsOf(document: Document): Document {
  const copy = structuredClone(document);
  for (const operation of Object.values(copy.paths).flatMap((path) => Object.values(path))) {
    Object.assign(operation, { responses: { default: { description: "Not judged." } } });
  }
  return copy;
}

/** Why the chain refuses the request, or nothing. Anything but a 4xx of it is thrown. */
async function judge(
  app: express.Express,
  chain: readonly RequestHandler[],
  request: Judged,
): Promise<string | undefined> {
  const shown = imitate(app, request);
  for (const step of chain) {
    const error = await new Promise<unknown>((resolve) => {
      const next: NextFunction = (e?: unknown) => resolve(e);
      Promise.resolve(step(shown, app.response as Response, next)).catch(resolve);
    });
    if (error === undefined) continue;
    const status = typeof error === "object" && error !== null && "status" in error ? error.status : undefined;
    if (typeof status === "number" && status >= 400 && status < 500) return (error as Error).message;
    throw error;
  }
  return undefined;
}

/** A request of its own for the validator, which writes its readings into what it is given. */
function imitate(app: express.Express, { method, path, search, mediaType, body }: Judged): Request {
  const encoded = [...new URLSearchParams(search)].map((pair) => pair.map(encoded3986).join("=")).join("&");
  const url = encoded ? `${path}?${encoded}` : path;
  return Object.create(app.request, {
    app: { value: app },
    method: { value: method },
    url: { value: url, writable: true },
    originalUrl: { value: url },
    baseUrl: { value: "" },
    path: { value: path },
    params: { value: {}, writable: true },
    query: { value: parseForm(search), writable: true },
    headers: { value: mediaType ? { "content-type": mediaType } : {} },
    body: { value: structuredClone(body), writable: true },
  }) as Request;
}

/** Encoded anew, and every reserved character: it refuses legal query strings such as `?cursor=a+b` and `?cursor='`. */
function encoded3986(value: string): string {
  return encodeURIComponent(value).replaceAll(/[!'()*]/g, (c) => `%${c.charCodeAt(0).toString(16)}`);
}
