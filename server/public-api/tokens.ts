import { constants } from "../../generated/constants.ts";
import { publicScopes } from "../../generated/scopes.ts";
import { envelopeError } from "../contract/errors.ts";
import type { Req, Res } from "../contract/types.ts";
import { LATEST_TIME } from "../time/iso-time.ts";
import { createToken as create } from "../tokens/create.ts";
import { listTokens as list, revokeToken } from "../tokens/manage.ts";
import { coversAll, isPublicScope } from "../tokens/scopes.ts";
import type { PublicApiContext } from "./context.ts";
import { badRequest, scopeChallenge, unauthorized } from "./refusals.ts";

export async function createToken(req: Req<"createToken">, ctx: PublicApiContext): Promise<Res<"createToken">> {
  const { caller, requestId } = ctx;
  const { name = "API token", scopes: asked = caller.scopes, expiresAt: expiry } = req.body ?? {};
  const scopes = asked.filter(isPublicScope);
  const unknownScopes = asked.filter((scope) => !isPublicScope(scope));
  if (unknownScopes.length > 0) {
    return envelopeError("unknown-scopes", requestId, { unknownScopes, supportedScopes: publicScopes });
  }
  const expiresAt = expiry === undefined ? caller.expiresAt : parseTime(expiry);
  if (expiresAt === undefined) {
    return badRequest(ctx, { where: "body.expiresAt", message: "must be a time, and no leap second" });
  }
  if (Number(expiresAt) > LATEST_TIME) {
    return badRequest(ctx, { where: "body.expiresAt", message: "must be before the year 10000" });
  }
  if (expiry !== undefined && Number(expiresAt) <= ctx.clock.now()) {
    return badRequest(ctx, { where: "body.expiresAt", message: "must be in the future" });
  }
  if (!coversAll(caller.scopes, scopes)) {
    const details = { requiredScopes: scopes, grantedScopes: caller.scopes };
    return { ...envelopeError("scope-exceeded", requestId, details), headers: scopeChallenge(ctx, scopes) };
  }
  if (caller.expiresAt !== null && Number(expiresAt) > caller.expiresAt) {
    return envelopeError("expiry-beyond-caller", requestId, { reason: "expiry_beyond_caller" });
  }

  const { organizationId, userId, tokenId: maker } = caller;
  const made = await create(ctx, { organizationId, userId, name, scopes, expiresAt, maker });
  if ("token" in made) return { status: 201, body: { token: made.token, tokenType: "bearer", metadata: made.record } };
  // The claim was confirmed, or the caller's token revoked, while this call was on its way.
  if (made.refused === "maker-dead") return unauthorized(ctx);
  if (made.refused === "limit")
    return envelopeError("token-limit", requestId, { limit: constants.activePersonalTokens });
  throw new Error("A random public id was taken already.");
}

/** Milliseconds since the epoch; nothing for a leap second, which the form of a time has room for. */
function parseTime(text: string): number | undefined {
  // ISO 8601 may leave out the minutes of an offset, and so does the judge of forms, but not `Date.parse`.
  const time = Date.parse(text.replace(/[+-]\d\d$/, "$&:00"));
  return Number.isNaN(time) ? undefined : time;
}

export async function listTokens(_req: Req<"listTokens">, ctx: PublicApiContext): Promise<Res<"listTokens">> {
  return { status: 200, body: { tokens: await list(ctx, ctx.caller.organizationId) } };
}

export async function revokeTokenById(
  req: Req<"revokeTokenById">,
  ctx: PublicApiContext,
): Promise<Res<"revokeTokenById">> {
  const { tokenId } = req.path;
  const token = await revokeToken(ctx, { organizationId: ctx.caller.organizationId, tokenId });
  return token ? { status: 200, body: { token } } : envelopeError("token-not-found", ctx.requestId, { tokenId });
}
