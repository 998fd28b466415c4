/** The two JSON error shapes, filled from the generated error table: status, code and text are never written twice. */
import { errors } from "../../generated/errors.ts";
import { CONTENT_CODINGS } from "./body.ts";
import type { Issue, Problem, Reply } from "./types.ts";

type OAuthTable = (typeof errors)["agent-auth"];
/** Of both APIs; a name that is in both tables has one row. */
type EnvelopeTable = (typeof errors)["public-api"] & (typeof errors)["platform-api"];

const envelope: EnvelopeTable = { ...errors["public-api"], ...errors["platform-api"] };

export interface OAuthFailure<N extends keyof OAuthTable> {
  readonly status: OAuthTable[N]["status"];
  readonly body: { readonly error: OAuthTable[N]["code"]; readonly error_description: string };
}

/** An error of the OAuth wire (RFC 6749, 5.2). `description` must not repeat what the caller sent. */
export function oauthError<N extends keyof OAuthTable>(name: N, description?: string): OAuthFailure<N> {
  const row: OAuthTable[N] = errors["agent-auth"][name];
  return { status: row.status, body: { error: row.code, error_description: ascii(description ?? row.text) } };
}

/** Printable ASCII without `"` and `\` (RFC 6749, 5.2), at most 300 characters. */
function ascii(text: string): string {
  return text
    .replace(/["\\]/g, "'")
    .replace(/[^\x20-\x7e]+/g, "?")
    .slice(0, 300);
}

export interface EnvelopeFailure<N extends keyof EnvelopeTable, D> {
  readonly status: EnvelopeTable[N]["status"];
  readonly body: {
    readonly error: string;
    readonly code: EnvelopeTable[N]["code"];
    readonly requestId: string;
  } & D;
}

/** An error of the envelope that the two APIs share; `details` are members beside its text, as the error's model declares. */
export function envelopeError<N extends keyof EnvelopeTable>(
  name: N,
  requestId: string,
): EnvelopeFailure<N, Readonly<Record<never, never>>>;
export function envelopeError<N extends keyof EnvelopeTable, const D>(
  name: N,
  requestId: string,
  details: D,
): EnvelopeFailure<N, { readonly details: D }>;
export function envelopeError(name: keyof EnvelopeTable, requestId: string, details?: unknown): unknown {
  const { status, code, text } = envelope[name];
  const body = { error: text, code, requestId };
  return { status, body: details === undefined ? body : { ...body, details } };
}

/** The router's refusals on the OAuth wire: everything malformed is `invalid_request`. */
export function oauthProblem(problem: Problem): Reply {
  const invalid = (status: number, text: string, headers?: Reply["headers"]): Reply => ({
    ...oauthError("invalid-request", text),
    status,
    ...(headers ? { headers } : {}),
  });
  switch (problem.kind) {
    case "unknown-path":
      return invalid(404, "There is nothing at this path.");
    case "method":
      return invalid(405, `This path takes ${problem.allow.join(", ")}.`, { allow: problem.allow.join(", ") });
    case "content-coding":
      return invalid(400, "The content encoding is not supported.");
    case "media-type":
      return invalid(400, `The body must be ${problem.wants}.`);
    case "too-large":
      return oauthError("too-large");
    case "malformed":
      return invalid(400, problem.message);
    case "shape":
      return invalid(400, problem.issues.map(inWords).join(" "));
    case "internal":
      return oauthError("server-error");
    case "unavailable":
      return { ...oauthError("temporarily-unavailable"), headers: retryAfter(problem) };
  }
}

function retryAfter({ retryAfterSeconds }: { readonly retryAfterSeconds: number }): NonNullable<Reply["headers"]> {
  return { "Retry-After": retryAfterSeconds };
}

function inWords({ where, message }: Issue): string {
  return `${where.replace(/^body\.?/, "") || "The body"}: ${message}.`;
}

/** The router's refusals in the envelope of the Public API and the Platform API. */
export function envelopeProblem(problem: Problem, requestId: string): Reply {
  const bad = (status: number, error: string, issues?: readonly Issue[], headers?: Reply["headers"]): Reply => ({
    status,
    ...(headers ? { headers } : {}),
    body: { error, code: "BAD_REQUEST", requestId, ...(issues ? { details: { issues } } : {}) },
  });
  switch (problem.kind) {
    case "unknown-path":
      return { ...envelopeError("not-found", requestId), status: 404 };
    case "method": {
      const allow = problem.allow.join(", ");
      return bad(405, `This path takes ${allow}.`, undefined, { allow });
    }
    case "media-type":
      return { ...envelopeError("unsupported-media-type", requestId), headers: { accept: problem.wants } };
    case "content-coding": {
      const { status, body } = envelopeError("unsupported-media-type", requestId);
      const error = `The content encoding is not supported; these are: ${CONTENT_CODINGS}.`;
      return { status, body: { ...body, error }, headers: { "accept-encoding": CONTENT_CODINGS } };
    }
    case "too-large":
      return envelopeError("payload-too-large", requestId);
    case "malformed":
      return bad(400, problem.message, [{ where: "body", message: problem.message }]);
    case "shape":
      return bad(400, envelope["bad-request"].text, problem.issues);
    case "internal":
      return envelopeError("internal-error", requestId);
    case "unavailable":
      return { ...envelopeError("service-unavailable", requestId), headers: retryAfter(problem) };
  }
}
