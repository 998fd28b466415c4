import { operations } from "../../generated/operations.ts";
import { type BearerRefusals, bearerRefusals } from "../contract/bearer-refusals.ts";
import { type EnvelopeFailure, envelopeError } from "../contract/errors.ts";
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

const refusals = bearerRefusals(operations.getPublicApiResourceMetadata.path);
export const unauthorized: BearerRefusals["unauthorized"] = refusals.unauthorized;
export const scopeChallenge: BearerRefusals["scopeChallenge"] = refusals.scopeChallenge;
export const resourceMetadata: BearerRefusals["resourceMetadata"] = refusals.resourceMetadata;
