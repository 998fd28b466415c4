import { findMember, removeMember as remove } from "../../accounts/leaving.ts";
import { removedMail } from "../../accounts/team-mails.ts";
import type { Req, Res } from "../../contract/types.ts";
import { outsideNow, ownedOrganization } from "../organization/owned.ts";
import type { HumanContext } from "../pages/context.ts";
import { sendNotice } from "../pages/notice.ts";
import { next } from "../pages/redirect.ts";

export async function showRemoveMember(
  req: Req<"showRemoveMember">,
  ctx: HumanContext,
): Promise<Res<"showRemoveMember">> {
  const owned = await ownedOrganization(ctx);
  if ("outside" in owned) {
    return owned.outside === "not-owner"
      ? ctx.show(403, "remove-member", "not-owner", {})
      : ctx.show(200, "remove-member", "no-organization", {});
  }
  const { organizationId, organizationName } = owned;
  const { userId: memberId } = req.path;
  const seen = await findMember(ctx.db, { organizationId, userId: ctx.human.userId, memberId });
  if (seen === "unknown") return ctx.show(404, "remove-member", seen, {});
  if (seen === "self" || seen === "removed") return ctx.show(200, "remove-member", seen, {});
  return ctx.show(200, "remove-member", "confirm", { member: { ...seen, organizationName } });
}

export async function removeMember(req: Req<"removeMember">, ctx: HumanContext): Promise<Res<"removeMember">> {
  const owned = await ownedOrganization(ctx);
  if ("outside" in owned) return ctx.show(403, "remove-member", owned.outside, {});
  const { organizationId, organizationName } = owned;
  const done = await remove(ctx, { organizationId, userId: ctx.human.userId, memberId: req.path.userId });
  if ("ok" in done) {
    const { removed } = done;
    if (removed) await sendNotice(ctx, "a removal", removedMail(removed.email, organizationName));
    return next("/settings/team?done=removed");
  }
  if (done.refused === "self") return ctx.show(409, "remove-member", "self", {});
  if (done.refused === "unknown") return ctx.show(404, "remove-member", "unknown", {});
  return ctx.show(403, "remove-member", await outsideNow(ctx), {});
}
