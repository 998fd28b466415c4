import { operations } from "../../generated/operations.ts";
import { type EnvelopeFailure, envelopeError } from "../contract/errors.ts";
import { insufficientScope } from "../contract/gates.ts";
import type { Issue } from "../contract/types.ts";
import type { PublicApiContext } from "./context.ts";

type About = Pick<PublicApiContext, "requestId">;

/** 400 for what no schema can say. */
export function badRequest(
  { requestId }: About,
  ...issues: readonly Issue[]
): EnvelopeFailure<"bad-request", { readonly details: { readonly issues: readonly Issue[] } }> {
  return envelopeError("bad-request", requestId, { issues });
}

/** 429 with the seconds to wait (RFC 9110, 10.2.3). */
export function rateLimited(
  { requestId }: About,
  retryAfterSeconds: number,
): EnvelopeFailure<"rate-limited", object> & { readonly headers: { readonly "Retry-After": number } } {
  return { ...envelopeError("rate-limited", requestId), headers: { "Retry-After": retryAfterSeconds } };
}

/** 401 for a token that died after it had passed the gate. */
export function unauthorized({ requestId, config }: About & Pick<PublicApiContext, "config">): EnvelopeFailure<
  "unauthorized",
  object
> & {
  readonly headers: { readonly "WWW-Authenticate": string };
} {
  const challenge = `Bearer resource_metadata="${resourceMetadata(config.origin)}", error="invalid_token"`;
  return { ...envelopeError("unauthorized", requestId), headers: { "WWW-Authenticate": challenge } };
}

/** What goes with a 403 that names scopes (RFC 6750, 3.1). */
export function scopeChallenge(
  { config }: Pick<PublicApiContext, "config">,
  scopes: readonly string[],
): { readonly "WWW-Authenticate": string } {
  return { "WWW-Authenticate": insufficientScope(resourceMetadata(config.origin), scopes) };
}

/** URL of this API's protected-resource document (RFC 9728, 5.1). */
export function resourceMetadata(origin: string): string {
  return origin + operations.getPublicApiResourceMetadata.path;
}
