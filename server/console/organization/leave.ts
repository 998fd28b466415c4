import { leaveOrganization as leave, leavingOf } from "../../accounts/leaving.ts";
import { type Membership, organizationOf } from "../../accounts/memberships.ts";
import { newOwnerMail } from "../../accounts/team-mails.ts";
import type { Req, Res } from "../../contract/types.ts";
import type { HumanContext } from "../pages/context.ts";
import { sendNotice } from "../pages/notice.ts";
import { next } from "../pages/redirect.ts";
import type { Views } from "../pages/views.ts";

export async function showLeave(_req: Req<"showLeave">, ctx: HumanContext): Promise<Res<"showLeave">> {
  const membership = await organizationOf(ctx.db, ctx.human.userId);
  const seen = membership && (await view(ctx, membership));
  if (seen === undefined) return ctx.show(200, "leave", "no-organization", {});
  return ctx.show(200, "leave", STATES[seen.leaving.act], seen);
}

export async function leaveOrganization(
  req: Req<"leaveOrganization">,
  ctx: HumanContext,
): Promise<Res<"leaveOrganization">> {
  const membership = await organizationOf(ctx.db, ctx.human.userId);
  if (membership === undefined) return ctx.show(403, "leave", "no-organization", {});
  const { organizationId, organizationName } = membership;
  const { act, new_owner: newOwnerId } = req.body;
  const left = await leave(ctx, { organizationId, userId: ctx.human.userId, act, newOwnerId });
  if ("ok" in left) {
    const { newOwner } = left;
    if (newOwner) {
      const mail = newOwnerMail(newOwner.email, organizationName, ctx.config.origin);
      await sendNotice(ctx, "a new owner", mail);
    }
    return next(`/settings?done=${act === "close" ? "closed" : "left"}`);
  }
  const seen = await view(ctx, membership);
  if (left.refused === "no-organization" || seen === undefined) {
    return ctx.show(403, "leave", "no-organization", {});
  }
  return left.refused === "invalid-owner"
    ? ctx.show(400, "leave", left.refused, seen)
    : ctx.show(409, "leave", left.refused, seen);
}

const STATES = { leave: "confirm", "hand-over": "hand-over", close: "close", none: "in-use" } as const;

async function view(
  { db, human }: HumanContext,
  { organizationId, organizationName }: Membership,
): Promise<Extract<Views["leave"], { leaving: object }> | undefined> {
  const leaving = await leavingOf(db, { organizationId, userId: human.userId });
  return leaving && { organizationName, leaving };
}
