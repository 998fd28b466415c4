/**
 * Binds handlers to the operations of the generated table: route, gate, body, shape, handler, response.
 *
 * It knows no feature: surfaces bring their gates and error shapes, and get typed requests for typed responses.
 */
import { randomUUID } from "node:crypto";
import type { Request, RequestHandler, Response } from "express";
import createRouter, { type HTTPMethod } from "find-my-way";
import {
  type OperationId,
  type OperationsOf,
  operations,
  type SurfaceId,
  surfaces,
} from "../../generated/operations.ts";
import { pairsOf, readBody } from "./body.ts";
import { begin, isForScripts, undeclared } from "./reply.ts";
import { type SecondOpinion, shownTo } from "./second-opinion.ts";
import { compileShapes, judgeRequest } from "./shape.ts";
import type {
  Handlers,
  Incoming,
  Issue,
  OperationRow,
  Problem,
  Refusal,
  RefusedHandler,
  Reply,
  Surface,
} from "./types.ts";
import { createWriteBatch } from "./write-batch.ts";

type AnyHandler = (req: unknown, ctx: unknown) => Promise<Reply>;
interface AnyRefused {
  (refusal: Refusal, req: unknown, ctx: unknown): Promise<Reply>;
  readonly answersUrls?: true;
}

/** A surface with its handlers, ready to be mounted. */
export interface Bound {
  readonly surface: SurfaceId;
  readonly about: Surface<unknown>;
  readonly handlers: Readonly<Record<string, AnyHandler>>;
  readonly refused: Readonly<Record<string, AnyRefused>>;
}

/**
 * Put a surface and its handlers together; the compiler refuses a missing handler, one too many, and one that answers
 * what its operation does not declare. `refused` shows a form again, or a page, whose shape was refused.
 */
export function bind<S extends SurfaceId, C>(
  surface: S,
  about: Surface<C>,
  handlers: Handlers<S, C>,
  refused: { readonly [Id in OperationsOf<S>]?: RefusedHandler<Id, C> } = {},
): Bound {
  // From here on a handler's request and context come from its own operation and surface only, which no type can say.
  return { surface, about: about as Surface<unknown>, handlers: handlers as never, refused: refused as never };
}

export interface Exchange {
  readonly requestId: string;
  readonly operation: OperationId | undefined;
  readonly method: string;
  /** The path without its query, which may hold secrets. */
  readonly path: string;
  readonly status: number;
  readonly milliseconds: number;
}

/** When to ask again what could not be served: as long as a short trouble lasts. */
const RETRY_AFTER_SECONDS = 5;

export interface RouterOptions {
  readonly bound: readonly Bound[];
  /** Whether responses are judged as well. */
  readonly strict: boolean;
  readonly secondOpinion?: SecondOpinion | undefined;
  /** Who sent a request; whoever is connected, when it is not given. */
  readonly client?: (req: Request) => string;
  /** Headers that every answer has. */
  readonly always: Readonly<Record<string, string>>;
  /** Told of every exchange when its answer has left, or would have if its client were still there. */
  readonly onExchange: (exchange: Exchange) => void;
  /** Whether an error says that what the handlers stand on cannot be used now, and nothing was done. */
  readonly isTemporary?: (error: unknown) => boolean;
  /** Told of everything that went wrong on this side. */
  readonly onError: (
    error: unknown,
    about: { requestId: string; operation: OperationId | undefined; temporary: boolean },
  ) => void;
}

interface Route {
  readonly id: OperationId;
  readonly row: OperationRow;
  readonly bound: Bound;
  readonly handler: AnyHandler;
}

/** A path that takes some methods; all others get 405, in the shape of its owner. */
interface Known {
  readonly allow: string[];
  readonly owner: Route;
}

/** The values of a path's parameters, decoded; undefined is one that cannot be decoded. */
type Params = Record<string, string | undefined>;

/** Stands for a segment that cannot be decoded: half of a surrogate pair, which no URL and no decoding gives. */
const UNDECODABLE = "\ud800";

export interface ContractRouter {
  /** Answers what is an operation, and passes everything else on: to be mounted first, for nothing is as frequent. */
  readonly operations: RequestHandler;
  /** Answers everything else as unknown, or as known with other methods: to be mounted last. */
  readonly rest: RequestHandler;
  /** Compiles the shapes of all operations; otherwise the first request of each does. */
  warmUp(): Promise<void>;
}

/** Two Express middlewares that between them answer every request. */
export function contractRouter(options: RouterOptions): ContractRouter {
  // A radix tree, so that the time to find an operation does not grow with their number. How long a parameter may be is
  // for its schema to say, behind the gates.
  const router = createRouter({ maxParamLength: Number.MAX_SAFE_INTEGER });
  const known = new Map<string, Known>();
  for (const bound of options.bound) {
    for (const [name, handler] of Object.entries(bound.handlers)) {
      const id = name as OperationId;
      const row: OperationRow = operations[id];
      const path = row.path.replaceAll(/\{(\w+)\}/g, ":$1");
      const route: Route = { id, row, bound, handler };
      router.on(row.method as HTTPMethod, path, () => undefined, route);
      const others = known.get(path) ?? { allow: [], owner: route };
      others.allow.push(row.method);
      known.set(path, others);
    }
  }
  const methods = new Set([...known.values()].flatMap(({ allow }) => allow));
  for (const [path, others] of known) {
    // Where another path's parameter would take it for its value, this one's other methods are still none of that path's.
    for (const method of path.includes(":") ? [] : methods) {
      if (router.find(method as HTTPMethod, path) !== null && !others.allow.includes(method))
        router.on(method as HTTPMethod, path, () => undefined, others);
    }
    if (others.allow.includes("GET")) others.allow.push("HEAD");
    if (isForScripts(others.owner.row)) others.allow.push("OPTIONS");
    // No operation has this method: under it a path is found, whichever method it was asked with.
    router.on("TRACE", path, () => undefined, others);
  }
  /** A segment that is empty is no value of a parameter: `/tokens/` is unknown. */
  const find = (method: string, path: string): { route: Route | Known; params: Params } | undefined => {
    const found = router.find(method as HTTPMethod, path) ?? findUndecodable(method, path);
    if (found === null) return undefined;
    const params: Params = found.params;
    for (const name in params) {
      if (params[name] === "") return undefined;
      if (params[name] === UNDECODABLE) params[name] = undefined;
    }
    // What was given as store above.
    return { route: found.store as Route | Known, params };
  };
  /** find-my-way finds nothing for a path that cannot be decoded, but its gates answer before the 400: a stand-in is looked up. */
  const findUndecodable = (method: string, path: string): ReturnType<typeof router.find> => {
    const standing = path.split("/").map((segment) => (isDecodable(segment) ? segment : UNDECODABLE));
    return standing.includes(UNDECODABLE) ? router.find(method as HTTPMethod, standing.join("/")) : null;
  };
  const byBase = [...options.bound].sort((a, b) => surfaces[b.surface].base.length - surfaces[a.surface].base.length);

  const client = options.client ?? ((req) => req.socket.remoteAddress ?? "");
  const batch = createWriteBatch();
  const write = (
    res: Response,
    content: string | Buffer | undefined,
    start: number,
    exchange: Omit<Exchange, "milliseconds" | "status">,
  ): void => {
    batch.write({
      res,
      content,
      written: () =>
        options.onExchange({ ...exchange, status: res.statusCode, milliseconds: performance.now() - start }),
    });
  };

  async function rest(req: Request, res: Response): Promise<void> {
    const start = performance.now();
    const { method, path, about, out } = read(req, options);
    const store = find("TRACE", path)?.route;
    const other = store && "allow" in store ? store : undefined;
    const surface = other?.owner.bound.about ?? surfaceAt(byBase, path);
    const problem: Problem = other ? { kind: "method", allow: other.allow } : { kind: "unknown-path" };
    const reply: Reply =
      method === "OPTIONS" && other?.allow.includes("OPTIONS")
        ? preflight(other.allow)
        : ((await surface?.problem(problem, about)) ?? nothingOfOrigin);
    const content = begin(res, reply, undefined, out);
    write(res, content, start, { requestId: about.requestId, operation: undefined, method, path });
  }

  async function operation(req: Request, res: Response, { route, params }: Found): Promise<void> {
    const start = performance.now();
    const { method, path, search, about, out } = read(req, options);
    const { requestId, url, headers } = about;
    const incoming: Incoming = {
      operation: route.id,
      row: route.row,
      requestId,
      client: () => client(req),
      method,
      url,
      headers,
    };
    let reply: Reply;
    try {
      const answering = answer(options, route, incoming, req, res, params, search);
      // After `answer` has queued what it does at the end of this turn (a group commit): its answer is in the batch.
      batch.open();
      reply = await answering;
      if (options.strict) {
        const faults = undeclared(incoming, reply);
        if (faults.length > 0) {
          throw new Error(`${route.id} gave an answer that its contract does not declare: ${faults.join("; ")}`);
        }
      }
    } catch (error) {
      const temporary = options.isTemporary?.(error) === true;
      options.onError(error, { requestId, operation: route.id, temporary });
      const problem: Problem = temporary
        ? { kind: "unavailable", retryAfterSeconds: RETRY_AFTER_SECONDS }
        : { kind: "internal" };
      reply = await route.bound.about.problem(problem, about);
    }
    const content = begin(res, reply, route.row, out);
    write(res, content, start, { requestId, operation: route.id, method, path });
  }

  return {
    operations(req, res, next) {
      const found = find(req.method === "HEAD" ? "GET" : req.method, pathOf(req.url));
      if (found === undefined || !("id" in found.route)) return next();
      return operation(req, res, { route: found.route, params: found.params });
    },
    rest,
    warmUp: () => compileShapes(options.bound.flatMap(({ handlers }) => Object.keys(handlers) as OperationId[])),
  };
}

interface Found {
  readonly route: Route;
  readonly params: Params;
}

function pathOf(url: string): string {
  const cut = url.indexOf("?");
  return cut < 0 ? url : url.slice(0, cut);
}

/** What is known of a request before anything is done about it. */
function read(req: Request, { always }: RouterOptions) {
  const { method, url } = req;
  const path = pathOf(url);
  const headers = req.headers as Readonly<Record<string, string | undefined>>;
  const requestId = randomUUID();
  return {
    method,
    path,
    search: url.slice(path.length + 1),
    about: { requestId, url, headers },
    out: {
      requestId,
      always,
      head: method === "HEAD",
      bearer: "authorization" in headers,
      ifNoneMatch: headers["if-none-match"],
    },
  };
}

/** `*` does not cover `Authorization` (Fetch, 3.2.2), so it is named. */
function preflight(allow: readonly string[]): Reply {
  const methods = allow.join(", ");
  return {
    status: 204,
    headers: {
      allow: methods,
      "access-control-allow-origin": "*",
      "access-control-allow-methods": methods,
      "access-control-allow-headers": "*, Authorization",
      "access-control-max-age": "86400",
    },
  };
}

/** For paths that no surface owns, such as those under `/.well-known/` which other servers have. */
const nothingOfOrigin: Reply = {
  status: 404,
  headers: { "content-type": "text/plain; charset=utf-8" },
  body: "There is nothing at this path.\n",
};

function isDecodable(segment: string): boolean {
  return decoded(segment) !== undefined;
}

/** A segment of a path without its percent-encoding (RFC 3986, 2.1), but for that of reserved characters. */
function decoded(segment: string): string | undefined {
  if (!segment.includes("%")) return segment;
  try {
    return decodeURI(segment);
  } catch {
    return undefined;
  }
}

/** Whose error shape a path without an operation has; none under `/.well-known/`, which no surface owns. */
function surfaceAt(byBase: readonly Bound[], given: string): Surface<unknown> | undefined {
  const path = given
    .split("/")
    .map((segment) => decoded(segment) ?? segment)
    .join("/");
  const under = ({ surface }: Bound): boolean => {
    const base: string = surfaces[surface].base;
    return base !== "/" && (path === base || path.startsWith(`${base}/`));
  };
  if (path.startsWith("/.well-known/")) return undefined;
  // Under this prefix nothing is a page, also where no API owns the path.
  const chosen = byBase.find(under) ?? (path.startsWith("/api/") ? byBase[0] : byBase.at(-1));
  if (chosen === undefined) throw new Error("No surface is mounted.");
  return chosen.about;
}

async function answer(
  options: RouterOptions,
  route: Route,
  incoming: Incoming,
  req: Request,
  res: Response,
  path: Params,
  search: string,
): Promise<Reply> {
  const { about } = route.bound;
  const { row } = route;
  const passed = await about.gate(incoming);
  if ("reply" in passed) return passed.reply;
  const { context } = passed;
  const refuse = (problem: Problem): Reply | Promise<Reply> => about.problem(problem, incoming);

  let body: unknown;
  if (row.body) {
    const read = await readBody(req, res, row.body);
    if ("problem" in read) return refuse(read.problem);
    body = read.value;
  }
  if (about.admit) {
    const refusal = await about.admit(incoming, body, context);
    if (refusal) return refusal;
  }

  const form = row.body?.mediaType === "application/x-www-form-urlencoded";
  const judged = judgeRequest(route.id, { path, search, body, form });
  const isWhole = Object.values(path).every((value) => value !== undefined);
  // A value that cannot be decoded can be shown to nobody else: neither to the second judge nor to a handler.
  if (options.secondOpinion && isWhole) await compare(options.secondOpinion, incoming, { path, search, body }, judged);
  if ("issues" in judged) {
    const again = route.bound.refused[route.id];
    // A form can be shown again if only its fields are wrong; a page without a form says itself what is wrong with its URL.
    const inBody = judged.issues.every((issue) => issue.where.startsWith("body"));
    const isAnswered = row.body === null || again?.answersUrls || inBody;
    if (again === undefined || !isAnswered || !isWhole) return refuse({ kind: "shape", issues: judged.issues });
    const query = Object.fromEntries(pairsOf(search));
    const fields = (body ?? {}) as Refusal["fields"];
    const shown = await again({ issues: judged.issues, fields }, { path, query, headers: incoming.headers }, context);
    return about.leave ? about.leave(incoming, body, context, shown) : shown;
  }
  // Waited for here: to return a promise costs three turns of the queue, to wait for it one.
  const reply = await route.handler({ ...judged, headers: incoming.headers }, context);
  return about.leave ? about.leave(incoming, body, context, reply) : reply;
}

/** Two judges of one contract that disagree are a defect of one of them; below production it is an error at once. */
async function compare(
  opinion: SecondOpinion,
  incoming: Incoming,
  given: Parameters<typeof shownTo>[1],
  judged: { readonly issues: readonly Issue[] } | { readonly body: unknown },
): Promise<void> {
  const second = await opinion(incoming.row.surface, shownTo(incoming.row, given));
  if (second === "excused" || (second === "accepts") === !("issues" in judged)) return;
  const own = "issues" in judged ? `refuses it: ${JSON.stringify(judged.issues)}` : "accepts it";
  const other = second === "accepts" ? "accepts it" : `refuses it: ${second.refuses}`;
  throw new Error(`Two judges disagree on ${incoming.operation}: Ajv ${own}; express-openapi-validator ${other}.`);
}
