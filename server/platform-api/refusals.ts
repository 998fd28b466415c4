import { operations } from "../../generated/operations.ts";
import { type EnvelopeFailure, envelopeError } from "../contract/errors.ts";
import { insufficientScope } from "../contract/gates.ts";
import type { PlatformApiContext } from "./context.ts";

/** 401 for a token that died after it had passed the gate. */
export function unauthorized({ requestId, config }: Pick<PlatformApiContext, "config" | "requestId">): EnvelopeFailure<
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
  { config }: Pick<PlatformApiContext, "config">,
  scopes: readonly string[],
): { readonly "WWW-Authenticate": string } {
  return { "WWW-Authenticate": insufficientScope(resourceMetadata(config.origin), scopes) };
}

/** URL of this API's protected-resource document (RFC 9728, 5.1). */
export function resourceMetadata(origin: string): string {
  return origin + operations.getPlatformApiResourceMetadata.path;
}
