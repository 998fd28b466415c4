/**
 * express-openapi-validator as a second judge: it loads the same contract at start, so that a broken one fails there,
 * and below production it judges every request too.
 *
 * Its known defects are kept in {@link excused}, each with its reason; a property test holds the two judges to the same
 * verdicts but for these.
 */
import express, { type NextFunction, type Request, type RequestHandler, type Response } from "express";
import { type OperationId, operations, type SurfaceId } from "../../generated/operations.ts";
import { parseForm } from "./body.ts";
import { type Document, type Operation, type Schema, wholeDocument } from "./documents.ts";
import { formats } from "./formats.ts";
import type { Incoming } from "./types.ts";

/** A request as both judges see it: parsed, not yet judged. */
export interface Judged {
  readonly method: string;
  readonly path: string;
  readonly search: string;
  readonly mediaType: string | undefined;
  readonly body: unknown;
  /** The path as the document has it, and its parameters; without, the library finds them out. */
  readonly route?: { readonly template: string; readonly values: Readonly<Record<string, string>> };
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
  "number in another writing": {
    why: "it takes whatever JavaScript reads as a whole number (`1e1`, `0x10`, `+1`), where we want digits",
    applies: ({ search }) =>
      [...new URLSearchParams(search).values()].some((one) => !/^-?\d+$/.test(one) && Number.isInteger(Number(one))),
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
  const values: Record<string, string> = {};
  const path = row.path.replaceAll(/\{(\w+)\}/g, (_, name: string) => {
    const { [name]: value = "" } = given.path;
    values[name] = value;
    return encodeURIComponent(value);
  });
  const search = given.search === "" ? "" : `?${given.search}`;
  const route = { template: row.path, values };
  return { method: row.method, path, search, mediaType: row.body?.mediaType, body: given.body, route };
}

/**
 * What express-openapi-validator is shown: the requests of these surfaces, each with its schemas in place. It compiles
 * whatever a `$ref` leads to, asked for or not, and ignores what stands beside one in a parameter (legal since OpenAPI 3.1).
 * Answers are left out, for it would prepare them all and judges none.
 *
 * @throws {Error} when a reference leads nowhere, or to itself, or both it and what stands beside it say the same keyword
 */
export function requestsOf(document: Document, ids: readonly SurfaceId[]): Document {
  const { schemas } = document.components;
  const inPlace = (value: unknown, inside: readonly string[]): unknown => {
    if (typeof value !== "object" || value === null) return value;
    if (Array.isArray(value)) return value.map((one) => inPlace(one, inside));
    const { $ref, ...beside } = value as Schema;
    if ($ref === undefined) return mapped(beside, inside);
    const name = $ref.split("/").at(-1) ?? "";
    const { [name]: target } = schemas;
    if (target === undefined || inside.includes(name)) throw new Error(`${$ref} cannot be put in its place`);
    const twice = Object.keys(beside).filter((keyword) => keyword in target && !annotations.has(keyword));
    if (twice.length > 0) throw new Error(`${twice.join(", ")} of ${$ref} is said again beside it`);
    return { ...mapped(target, [...inside, name]), ...mapped(beside, inside) };
  };
  const mapped = (schema: object, inside: readonly string[]): object =>
    Object.fromEntries(Object.entries(schema).map(([keyword, value]) => [keyword, inPlace(value, inside)]));
  const requestOf = ({ operationId, parameters = [], requestBody }: Operation): Operation => {
    const schemasIn = requestBody === undefined ? { parameters } : { parameters, requestBody };
    const responses = { default: { description: "Not judged." } };
    return { operationId, responses, ...mapped(schemasIn, []) } as Operation;
  };
  const isShown = ({ operationId }: Operation): boolean => ids.includes(operations[operationId as OperationId].surface);
  const paths = Object.entries(document.paths)
    .map(([path, methods]) => [path, Object.entries(methods).filter(([, operation]) => isShown(operation))] as const)
    .filter(([, methods]) => methods.length > 0)
    .map(
      ([path, methods]) => [path, Object.fromEntries(methods.map(([name, one]) => [name, requestOf(one)]))] as const,
    );
  const { openapi, info, servers } = document;
  return { openapi, info, servers, paths: Object.fromEntries(paths), components: { schemas: {} } };
}

/** What a schema and a reference to it may both say, for nothing is judged by it. */
const annotations: ReadonlySet<string> = new Set(["title", "description", "default", "deprecated", "examples"]);

export interface OpinionOptions {
  /** What it is not asked about. */
  readonly excuses?: typeof excused;
  /** The document that it is shown. */
  readonly document?: (ids: readonly SurfaceId[]) => Document;
}

/**
 * Loads the contract, for requests of these surfaces; rejects when it is not sound OpenAPI. It is one document, since
 * the library compiles what documents themselves are judged by anew for each, which takes longer than all else.
 */
export async function loadSecondOpinion(
  ids: readonly SurfaceId[],
  { excuses = excused, document = (shown) => requestsOf(wholeDocument(), shown) }: OpinionOptions = {},
): Promise<SecondOpinion> {
  // Loaded here, for production does without it.
  const OpenApiValidator = await import("express-openapi-validator");
  // It hangs parameter handlers on the application of the requests that it sees: this one serves nothing else.
  const app = express();
  const chain = OpenApiValidator.middleware({
    // The generator's own document type is narrower than the library's.
    apiSpec: document(ids) as never,
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
  const library: Library = { app, chain, found: new Map() };
  await judge(library, { method, path, search: "", mediaType: undefined, body: {} });
  return async (surface, request) => {
    if (!ids.includes(surface) || Object.values(excuses).some((e) => e.applies(request))) return "excused";
    const refuses = await judge(library, request);
    return refuses === undefined ? "accepts" : { refuses };
  };
}

interface Library {
  readonly app: express.Express;
  readonly chain: readonly RequestHandler[];
  /**
   * What it found out about the route of an operation, by method and path: it would compile every path of the document
   * for each request, which takes it longer than to judge.
   */
  readonly found: Map<string, object>;
}

/** The step of the chain that finds the route out. */
const FINDER = "metadataMiddleware";

/** Why the chain refuses the request, or nothing. Anything but a 4xx of it is thrown. */
async function judge({ app, chain, found }: Library, request: Judged): Promise<string | undefined> {
  const shown: Request & { openapi?: object } = imitate(app, request);
  const { method, route } = request;
  const key = `${method} ${route?.template}`;
  const known = route && found.get(key);
  if (known) Object.assign(shown, { params: route.values, openapi: { ...known, pathParams: route.values } });
  for (const step of chain) {
    if (known && step.name === FINDER) continue;
    const error = await new Promise<unknown>((resolve) => {
      const next: NextFunction = (e?: unknown) => resolve(e);
      Promise.resolve(step(shown, app.response as Response, next)).catch(resolve);
    });
    if (route && shown.openapi && step.name === FINDER) found.set(key, shown.openapi);
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
