/**
 * express-openapi-validator as a second judge: it loads the same documents at start, so that a broken contract fails
 * there, and below production it judges every request too.
 *
 * Its known defects are kept in {@link excused}, each with its reason; a property test holds the two judges to the same
 * verdicts but for these.
 */
import express, { type NextFunction, type Request, type RequestHandler, type Response } from "express";
import * as OpenApiValidator from "express-openapi-validator";
import { operations, type SurfaceId } from "../../generated/operations.ts";
import { documentOf } from "./documents.ts";
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

/** Requests that express-openapi-validator judges wrongly, and why. */
export const excused: readonly { readonly why: string; readonly applies: (request: Judged) => boolean }[] = [
  {
    why: "it accepts a repeated form parameter that is not declared",
    applies: ({ mediaType, body }) => mediaType !== "application/json" && Object.values(body ?? {}).some(Array.isArray),
  },
  {
    why: "it names a missing body as such, where an absent one is judged as an empty one",
    applies: ({ body }) => body === undefined,
  },
];

/** What both judges are shown of an incoming request. */
export function shownTo(incoming: Incoming, body: unknown): Judged {
  const { pathname, search } = new URL(incoming.url, "http://localhost");
  const mediaType = incoming.row.body?.mediaType;
  return { method: incoming.row.method, path: pathname, search, mediaType, body };
}

/** Load the documents of these surfaces; rejects when one of them is not sound OpenAPI. */
export async function loadSecondOpinion(ids: readonly SurfaceId[]): Promise<SecondOpinion> {
  // It hangs parameter handlers on the application of the requests that it sees: this one serves nothing else.
  const app = express();
  const chains = new Map<SurfaceId, readonly RequestHandler[]>();
  for (const id of ids) {
    const chain = OpenApiValidator.middleware({
      // The generator's own document type is narrower than the library's.
      apiSpec: structuredClone(documentOf(id)) as never,
      validateApiSpec: false,
      validateRequests: { allErrors: true, coerceTypes: false, allowUnknownQueryParameters: true },
      validateResponses: false,
      validateSecurity: false,
      fileUploader: false,
      ajvFormats: { mode: "full" },
    });
    chains.set(id, chain as readonly RequestHandler[]);
    // It has no ready promise: one made-up request through its chain makes it load, or fail, now.
    const first = Object.values(operations).find((o) => o.surface === id);
    if (first) {
      const { method, path } = first;
      await judge(app, chain as readonly RequestHandler[], {
        method,
        path,
        search: "",
        mediaType: undefined,
        body: {},
      });
    }
  }
  return async (surface, request) => {
    const chain = chains.get(surface);
    if (chain === undefined || excused.some((e) => e.applies(request))) return "excused";
    const refuses = await judge(app, chain, request);
    return refuses === undefined ? "accepts" : { refuses };
  };
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
  const given = [...new URLSearchParams(search)];
  const query: Record<string, string | string[]> = {};
  for (const [name, value] of given) {
    const known = query[name];
    query[name] = known === undefined ? value : [known, value].flat();
  }
  // Encoded anew: it refuses legal query strings such as `?cursor=a+b`.
  const encoded = given.map(([n, v]) => `${encodeURIComponent(n)}=${encodeURIComponent(v)}`).join("&");
  const url = encoded ? `${path}?${encoded}` : path;
  return Object.create(app.request, {
    app: { value: app },
    method: { value: method },
    url: { value: url, writable: true },
    originalUrl: { value: url },
    baseUrl: { value: "" },
    path: { value: path },
    params: { value: {}, writable: true },
    query: { value: query, writable: true },
    headers: { value: mediaType ? { "content-type": mediaType } : {} },
    body: { value: structuredClone(body), writable: true },
  }) as Request;
}
