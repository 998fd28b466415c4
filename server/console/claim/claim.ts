import { constants } from "../../../generated/constants.ts";
import { type ClaimAttempt, findAttempt } from "../../accounts/claim-attempt.ts";
import { type ClaimRefusal, confirmClaim as confirm, declineClaim as decline } from "../../accounts/claim-decision.ts";
import { type Made, madeByAgent } from "../../accounts/made.ts";
import { organizationOf } from "../../accounts/memberships.ts";
import { typedCode } from "../../accounts/typed-code.ts";
import type { Refusal, Req, Res } from "../../contract/types.ts";
import type { ConsoleContext, HumanContext } from "../pages/context.ts";
import { masked } from "../pages/masked.ts";
import { sendNotice } from "../pages/notice.ts";
import { next, returnQuery } from "../pages/redirect.ts";
import { unlockedByClaim } from "../pages/scope-words.ts";
import type { Views } from "../pages/views.ts";
import { soon } from "../pages/when.ts";
import { claimNotice } from "./claim-notice.ts";

export async function showClaim(req: Req<"showClaim">, ctx: ConsoleContext): Promise<Res<"showClaim">> {
  const { token } = req.query;
  if (token === undefined || token === "") return ctx.show(200, "claim", "no-token", {});
  const attempt = await findAttempt(ctx.db, token, ctx.clock.now());
  if (attempt === undefined) return ctx.show(404, "claim", "unknown", {});
  const state = await standing(attempt, ctx);
  const made = state === "claimed" ? await madeFor(attempt, ctx) : undefined;
  return ctx.show(200, "claim", state, { ...view(token, attempt, ctx), ...(made && { made }) });
}

/** What the agent made, for its owner. */
async function madeFor(
  { email, organizationId }: ClaimAttempt,
  { db, human }: ConsoleContext,
): Promise<Made | undefined> {
  return human?.email === email ? madeByAgent(db, { organizationId, userId: human.userId }) : undefined;
}

export async function confirmClaim(req: Req<"confirmClaim">, ctx: HumanContext): Promise<Res<"confirmClaim">> {
  const { token, user_code } = req.body;
  const { db, clock, keys, human } = ctx;
  const code = typedCode(user_code, constants.userCodeDigits);
  if (code === undefined) return noCode(token, ctx);
  const now = clock.now();
  const outcome = await confirm(db, { token, human, now, keys, code });
  if ("ok" in outcome) {
    await sendNotice(ctx, "a claim", claimNotice(ctx, outcome.attempt));
    return next(claimPath(token));
  }
  if (outcome.refused !== "wrong-code") return refused(outcome.refused, token, ctx);
  const attempt = await findAttempt(db, token, now);
  if (attempt === undefined) return refused("unknown", token, ctx);
  return ctx.show(400, "claim", "wrong-code", { ...view(token, attempt, ctx), triesLeft: outcome.triesLeft });
}

export async function confirmClaimRefused(
  { fields }: Refusal,
  _req: unknown,
  ctx: HumanContext,
): Promise<Res<"confirmClaim">> {
  return noCode(String(fields.token ?? ""), ctx);
}

/** What was typed can't be a code: it is not judged, and so counts as no try. */
async function noCode(token: string, ctx: HumanContext): Promise<Res<"confirmClaim">> {
  const attempt = await findAttempt(ctx.db, token, ctx.clock.now());
  if (attempt === undefined) return refused("unknown", token, ctx);
  const state = await standing(attempt, ctx);
  // A visitor who is signed out does not pass the session gate.
  if (state !== "confirm" && state !== "sign-in") return refused(state, token, ctx);
  return ctx.show(400, "claim", "invalid-code", view(token, attempt, ctx));
}

export async function declineClaim(req: Req<"declineClaim">, ctx: HumanContext): Promise<Res<"declineClaim">> {
  const { token } = req.body;
  const outcome = await decline(ctx.db, { token, human: ctx.human, now: ctx.clock.now() });
  return "ok" in outcome ? next(claimPath(token)) : refused(outcome.refused, token, ctx);
}

export async function declineClaimRefused(
  { fields }: Refusal,
  _req: unknown,
  ctx: HumanContext,
): Promise<Res<"declineClaim">> {
  return refused("unknown", String(fields.token ?? ""), ctx);
}

/** How the attempt stands for this visitor. */
async function standing(
  attempt: ClaimAttempt,
  { human, db }: ConsoleContext,
): Promise<"confirm" | "sign-in" | Exclude<ClaimRefusal, "unknown">> {
  if (!human) return attempt.state === "open" ? "sign-in" : attempt.state;
  if (attempt.email !== human.email) return "other-account";
  if (attempt.state !== "open") return attempt.state;
  return (await organizationOf(db, human.userId)) ? "one-organization" : "confirm";
}

async function refused(
  why: ClaimRefusal,
  token: string,
  ctx: HumanContext,
): Promise<Extract<Res<"confirmClaim">, { status: 403 | 404 | 409 }>> {
  if (why === "unknown") return ctx.show(404, "claim", why, {});
  const attempt = await findAttempt(ctx.db, token, ctx.clock.now());
  const seen = attempt ? view(token, attempt, ctx) : {};
  return why === "other-account" ? ctx.show(403, "claim", why, seen) : ctx.show(409, "claim", why, seen);
}

/** Names are for the account that the claim is for; anybody else gets its address only masked. */
function view(token: string, attempt: ClaimAttempt, { clock, human }: ConsoleContext): Views["claim"] {
  const signInQuery = returnQuery(claimPath(token));
  if (human?.email !== attempt.email) return { signInQuery, maskedEmail: masked(attempt.email) };
  return {
    signInQuery,
    token,
    unlocks: unlockedByClaim,
    attempt: {
      agentName: attempt.agentName ?? undefined,
      organizationName: attempt.organizationName,
      expires: soon(attempt.expiresAt, clock.now()),
    },
  };
}

function claimPath(token: string): string {
  return `/claim?token=${encodeURIComponent(token)}`;
}
