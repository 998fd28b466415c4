import { type OAuthFailure, oauthError } from "../contract/errors.ts";

/** 429 with the seconds to wait (RFC 9110, 10.2.3). */
export function tooManyRequests(retryAfterSeconds: number): OAuthFailure<"rate-limit-exceeded"> & {
  readonly headers: { readonly "Retry-After": number };
} {
  return { ...oauthError("rate-limit-exceeded"), headers: { "Retry-After": retryAfterSeconds } };
}
