/** The types of handlers, derived from the generated contract: what does not fit the spec does not compile. */
import type { OperationId, Operations, OperationsOf, operations, SurfaceId } from "../../generated/operations.ts";

type Empty = Readonly<Record<never, never>>;
type Flat<T> = { [K in keyof T]: T[K] };

/** The declared members only: openapi-typescript adds an index signature to headers, which would allow any. */
type Declared<T> = { [K in keyof T as string extends K ? never : K]: T[K] };

/** Headers that the router gives to every answer by itself; handlers neither see nor set them. */
type OwnHeader =
  | "X-Request-Id"
  | "Cache-Control"
  | "Pragma"
  | "Deprecation"
  | "Sunset"
  | "ETag"
  | "Access-Control-Allow-Origin"
  | "Access-Control-Expose-Headers";

/** `Set-Cookie` is described by one of its lines, and may come several times (RFC 6265, 3). */
type OwnHeaders<H> = {
  [K in keyof Omit<Declared<H>, OwnHeader>]: Declared<H>[K] | (K extends "Set-Cookie" ? readonly string[] : never);
};

type Headers<H> = keyof OwnHeaders<H> extends never
  ? { readonly headers?: never }
  : Empty extends OwnHeaders<H>
    ? { readonly headers?: OwnHeaders<H> }
    : { readonly headers: OwnHeaders<H> };

/** What the server has in hand it does not change; the generated types allow it, for clients that build what they send. */
export type DeepReadonly<T> = T extends readonly (infer E)[]
  ? readonly DeepReadonly<E>[]
  : T extends object
    ? { readonly [K in keyof T]: DeepReadonly<T[K]> }
    : T;

type Body<R> = R extends { content: infer C } ? { readonly body: DeepReadonly<C[keyof C]> } : { readonly body?: never };

type Responses<Id extends OperationId> = Operations[Id]["responses"];

/** Any of the responses that the operation declares: status, its headers, its body. */
export type Res<Id extends OperationId> = {
  [S in keyof Responses<Id>]: Responses<Id>[S] extends { headers: infer H }
    ? Flat<{ readonly status: S } & Headers<H> & Body<Responses<Id>[S]>>
    : never;
}[keyof Responses<Id>];

type Parameters<Id extends OperationId> = Operations[Id]["parameters"];
type Defaults<Id extends OperationId> = keyof (typeof operations)[Id]["defaults"];

type Path<Id extends OperationId> = Parameters<Id> extends { readonly path: infer P } ? P : Empty;

/** Parameters with a default are filled in before the handler sees them. */
type Query<Id extends OperationId> =
  NonNullable<Parameters<Id>["query"]> extends infer Q
    ? Flat<Omit<Q, Defaults<Id>> & Required<Pick<Q, Extract<keyof Q, Defaults<Id>>>>>
    : Empty;

type BodyDefaults<Id extends OperationId> = keyof (typeof operations)[Id]["bodyDefaults"];

/** Members with a default are filled in before the handler sees them; a body that is left out as a whole stays so. */
type Filled<Id extends OperationId, B> = [BodyDefaults<Id>] extends [never]
  ? B
  : Omit<B, BodyDefaults<Id>> & Required<Pick<B, Extract<keyof B, BodyDefaults<Id>>>>;

type RequestBody<Id extends OperationId> = Operations[Id] extends { readonly requestBody: { content: infer C } }
  ? DeepReadonly<Filled<Id, C[keyof C]>>
  : Operations[Id] extends { readonly requestBody?: { content: infer C } }
    ? DeepReadonly<Filled<Id, C[keyof C]>> | undefined
    : undefined;

/** A request as its operation declares it, already judged. */
export interface Req<Id extends OperationId> {
  readonly path: Path<Id>;
  readonly query: Query<Id>;
  readonly body: RequestBody<Id>;
  /** By lower-case name. */
  readonly headers: Readonly<Record<string, string | undefined>>;
}

/** An operation: a typed request and a context in, one of the declared responses out. */
export type Handler<Id extends OperationId, Context> = (req: Req<Id>, ctx: Context) => Promise<Res<Id>>;

/** A handler for every operation of a surface; none may be missing, none too many. */
export type Handlers<S extends SurfaceId, Context> = { readonly [Id in OperationsOf<S>]: Handler<Id, Context> };

/** One thing that the schema refuses: where it is (`body.name`, `query.limit`) and why, in words. */
export interface Issue {
  readonly where: string;
  readonly message: string;
}

/** What a form held when its shape was refused, to be shown again beside the errors. */
export interface Refusal {
  readonly issues: readonly Issue[];
  readonly fields: Readonly<Record<string, string | readonly string[]>>;
}

/** Answers a refused form: the same page again, with the errors beside its fields. Of a page without a form: a refused URL. */
export interface RefusedHandler<Id extends OperationId, Context> {
  (refusal: Refusal, req: Pick<Req<Id>, "path" | "query" | "headers">, ctx: Context): Promise<Res<Id>>;
  /** It answers a form whose URL was refused as well, which otherwise is a problem like any other. */
  readonly answersUrls?: true;
}

/** A response before it is written: what gates, error mappers and handlers all give. */
export interface Reply {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string | number | readonly string[] | undefined>>;
  readonly body?: unknown;
}

/** What a platform token hangs on. */
export type Standing = (typeof operations)[OperationId]["active"][number];

/** One row of the generated operation table, as the router reads it. */
export interface OperationRow {
  readonly surface: SurfaceId;
  readonly method: string;
  readonly path: string;
  readonly bearer: "personal" | "platform" | null;
  readonly scopes: readonly string[];
  /** Whether one of the scopes is enough. */
  readonly anyScope: boolean;
  /** A token with this scope is refused while its customer has not consented to what it shows. */
  readonly consentFor: string | null;
  readonly claimed: boolean;
  readonly active: readonly Standing[];
  readonly session: "required" | "optional" | null;
  readonly csrf: boolean;
  readonly cache: "no-store" | "no-store-pragma" | "public" | "shared" | null;
  readonly body: { readonly mediaType: string; readonly required: boolean; readonly limit: number } | null;
  /** The headers `Deprecation` (RFC 9745) and `Sunset` (RFC 8594) of an operation that is to go. */
  readonly lifecycle: { readonly deprecated?: string; readonly sunset?: string };
  readonly responses: Readonly<
    Record<string, { readonly mediaType: string | null; readonly headers: readonly string[] }>
  >;
}

/** What the router knows of a request before its body is read. */
export interface Incoming {
  readonly operation: OperationId;
  readonly row: OperationRow;
  readonly requestId: string;
  /** The client's address, after trusted proxies; few operations ask for it. */
  client(): string;
  readonly method: string;
  /** Path and query as they came. */
  readonly url: string;
  readonly headers: Readonly<Record<string, string | undefined>>;
}

/** Why the router itself refuses a request. */
export type Problem =
  | { readonly kind: "unknown-path" }
  | { readonly kind: "method"; readonly allow: readonly string[] }
  | { readonly kind: "media-type"; readonly wants: string }
  | { readonly kind: "content-coding" }
  | { readonly kind: "too-large" }
  | { readonly kind: "malformed"; readonly message: string }
  | { readonly kind: "shape"; readonly issues: readonly Issue[] }
  | { readonly kind: "internal" }
  /** What serves it cannot now, and may later: nothing was done. */
  | { readonly kind: "unavailable"; readonly retryAfterSeconds: number };

/** What a surface brings besides its handlers. */
export interface Surface<Context> {
  /** Decides who may pass, before the body is read; the context goes to the handler. */
  gate(incoming: Incoming): Promise<{ readonly context: Context } | { readonly reply: Reply }>;
  /** A last word once the body is parsed, before its shape is judged (a form's `csrf`, the grant type of a token request). */
  admit?(incoming: Incoming, fields: unknown, context: Context): Promise<Reply | undefined>;
  /** A last word on what a handler has answered, given the fields of its body. */
  leave?(incoming: Incoming, fields: unknown, context: Context, reply: Reply): Reply;
  /** Puts the router's refusals into the surface's own error shape. */
  problem(problem: Problem, about: Pick<Incoming, "requestId" | "url" | "headers">): Reply | Promise<Reply>;
}
