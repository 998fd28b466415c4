import {
  type Accepted,
  acceptInvitation as accept,
  findInvitation,
  findOwnInvitation,
  type Invitation,
  withdrawInvitation as withdraw,
} from "../../accounts/invitations.ts";
import { organizationOf } from "../../accounts/memberships.ts";
import type { Req, Res } from "../../contract/types.ts";
import { outsideNow, ownedOrganization } from "../organization/owned.ts";
import type { ConsoleContext, HumanContext } from "../pages/context.ts";
import { masked } from "../pages/masked.ts";
import { next, returnQuery } from "../pages/redirect.ts";
import type { Views } from "../pages/views.ts";

type Refused = Extract<Accepted, { refused: string }>["refused"];

export async function showInvitation(req: Req<"showInvitation">, ctx: ConsoleContext): Promise<Res<"showInvitation">> {
  const { token } = req.path;
  const invitation = await findInvitation(ctx.db, token, ctx.clock.now());
  if (invitation === undefined) return ctx.show(404, "invitation", "unknown", {});
  return ctx.show(200, "invitation", await standing(invitation, ctx), view(token, invitation, ctx));
}

export async function acceptInvitation(
  req: Req<"acceptInvitation">,
  ctx: HumanContext,
): Promise<Res<"acceptInvitation">> {
  const { token } = req.path;
  const outcome = await accept(ctx, { token, human: ctx.human });
  if ("ok" in outcome) return next("/settings/team?done=joined");
  const why = outcome.refused;
  const invitation = await findInvitation(ctx.db, token, ctx.clock.now());
  if (why === "unknown" || invitation === undefined) return ctx.show(404, "invitation", "unknown", {});
  const seen = view(token, invitation, ctx);
  return why === "other-account" ? ctx.show(403, "invitation", why, seen) : ctx.show(409, "invitation", why, seen);
}

/** How the invitation stands for this visitor, in the order in which it is judged. */
async function standing(
  invitation: Invitation,
  { human, db }: ConsoleContext,
): Promise<"accept" | "sign-in" | Exclude<Refused, "unknown">> {
  if (!human) return "sign-in";
  if (invitation.email !== human.email) return "other-account";
  if (invitation.state !== "open") return invitation.state;
  return (await organizationOf(db, human.userId)) ? "one-organization" : "accept";
}

/** The organization's name is for the account that is invited; anybody else gets its address only masked. */
function view(token: string, invitation: Invitation, { human }: ConsoleContext): Views["invitation"] {
  const signInQuery = returnQuery(`/invitations/${encodeURIComponent(token)}`);
  if (human?.email !== invitation.email) return { signInQuery, maskedEmail: masked(invitation.email) };
  return { signInQuery, token, organizationName: invitation.organizationName };
}

export async function showWithdrawInvitation(
  req: Req<"showWithdrawInvitation">,
  ctx: HumanContext,
): Promise<Res<"showWithdrawInvitation">> {
  const owned = await ownedOrganization(ctx);
  if ("outside" in owned) {
    return owned.outside === "not-owner"
      ? ctx.show(403, "withdraw-invitation", "not-owner", {})
      : ctx.show(200, "withdraw-invitation", "no-organization", {});
  }
  const { organizationId } = owned;
  const { invitationId } = req.path;
  const invitation = await findOwnInvitation(ctx.db, { organizationId, invitationId }, ctx.clock.now());
  if (invitation === undefined) return ctx.show(404, "withdraw-invitation", "unknown", {});
  const { id, email, state } = invitation;
  return ctx.show(200, "withdraw-invitation", state === "open" ? "confirm" : state, { invitation: { id, email } });
}

export async function withdrawInvitation(
  req: Req<"withdrawInvitation">,
  ctx: HumanContext,
): Promise<Res<"withdrawInvitation">> {
  const owned = await ownedOrganization(ctx);
  if ("outside" in owned) return ctx.show(403, "withdraw-invitation", owned.outside, {});
  const { organizationId } = owned;
  const { invitationId } = req.path;
  const done = await withdraw(ctx, { organizationId, userId: ctx.human.userId, invitationId });
  if ("ok" in done) return next("/settings/team?done=withdrawn");
  if (done.refused === "not-owner") return ctx.show(403, "withdraw-invitation", await outsideNow(ctx), {});
  if (done.refused === "unknown") return ctx.show(404, "withdraw-invitation", "unknown", {});
  const invitation = await findOwnInvitation(ctx.db, { organizationId, invitationId }, ctx.clock.now());
  return ctx.show(409, "withdraw-invitation", done.refused, invitation ? { invitation } : {});
}
