import { type EnvelopeFailure, envelopeError } from "./errors.ts";
import { insufficientScope } from "./gates.ts";

export interface About {
  readonly config: { readonly origin: string };
  readonly requestId: string;
}

export interface Challenge {
  readonly "WWW-Authenticate": string;
}

/** What handlers of a surface answer about a bearer token that the gate has let pass. */
export interface BearerRefusals {
  /** 401 for a token that died after it had passed the gate. */
  unauthorized(about: About): EnvelopeFailure<"unauthorized", object> & { readonly headers: Challenge };
  /** What goes with a 403 that names scopes (RFC 6750, 3.1). */
  scopeChallenge(about: Pick<About, "config">, scopes: readonly string[]): Challenge;
  /** URL of the surface's protected-resource document (RFC 9728, 5.1). */
  resourceMetadata(origin: string): string;
}

/** @param path of the surface's protected-resource document */
export function bearerRefusals(path: string): BearerRefusals {
  const resourceMetadata = (origin: string): string => origin + path;
  return {
    resourceMetadata,
    unauthorized({ config, requestId }) {
      const challenge = `Bearer resource_metadata="${resourceMetadata(config.origin)}", error="invalid_token"`;
      return { ...envelopeError("unauthorized", requestId), headers: { "WWW-Authenticate": challenge } };
    },
    scopeChallenge: ({ config }, scopes) => ({
      "WWW-Authenticate": insufficientScope(resourceMetadata(config.origin), scopes),
    }),
  };
}
