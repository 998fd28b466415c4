import { parseEmail } from "../accounts/email.ts";
import { createInvitation } from "../accounts/invitations.ts";
import { readTeam } from "../accounts/team.ts";
import { envelopeError } from "../contract/errors.ts";
import type { Req, Res } from "../contract/types.ts";
import { isoTime } from "../time/iso-time.ts";
import type { PublicApiContext } from "./context.ts";
import { badRequest, rateLimited, unauthorized } from "./refusals.ts";

export async function getTeam(_req: Req<"getTeam">, ctx: PublicApiContext): Promise<Res<"getTeam">> {
  const { organization, members, invites } = await readTeam(ctx.db, ctx.caller.organizationId, ctx.clock.now());
  return {
    status: 200,
    body: {
      team: {
        organization,
        members: members.map((member) => ({ ...member, joinedAt: isoTime(member.joinedAt) })),
        invites: invites.map((invite) => ({
          ...invite,
          createdAt: isoTime(invite.createdAt),
          expiresAt: isoTime(invite.expiresAt),
        })),
      },
    },
  };
}

export async function inviteTeamMember(
  req: Req<"inviteTeamMember">,
  ctx: PublicApiContext,
): Promise<Res<"inviteTeamMember">> {
  const email = parseEmail(req.body.email);
  if (email === undefined) return badRequest(ctx, { where: "body.email", message: "must be one ASCII email address" });
  const { organizationId, userId: invitedByUserId } = ctx.caller;
  const invited = await createInvitation(ctx, { organizationId, email, invitedByUserId });
  if ("status" in invited) return { status: 201, body: { ok: true, status: invited.status, email } };
  if (invited.refused === "limit") return rateLimited(ctx, invited.retryAfterSeconds);
  // The human of the token has left while this call was on its way, and the token is dead.
  if (invited.refused === "not-owner") return unauthorized(ctx);
  return envelopeError("invite-email-send-failed", ctx.requestId, { reason: "invite_email_send_failed" });
}
