import { parseTypedEmail } from "../accounts/email.ts";
import { createInvitation } from "../accounts/invitations.ts";
import { type Membership, organizationOf } from "../accounts/memberships.ts";
import { readTeam } from "../accounts/team.ts";
import type { Refusal, Req, Res } from "../contract/types.ts";
import type { HumanContext } from "./context.ts";
import { next } from "./redirect.ts";
import type { Views } from "./views.ts";
import { when } from "./when.ts";

type TeamView = Extract<Views["team"], { members: object }>;

const DONE: ReadonlyMap<string, string> = new Map([
  ["invited", "The invitation was sent."],
  ["joined", "You have joined the team."],
]);

export async function showTeam(req: Req<"showTeam">, ctx: HumanContext): Promise<Res<"showTeam">> {
  const membership = await organizationOf(ctx.db, ctx.human.userId);
  if (membership === undefined) return ctx.show(200, "team", "no-organization", {});
  const { done = "" } = req.query;
  return ctx.show(200, "team", "list", await view(ctx, membership, { done: DONE.get(done) }));
}

export async function inviteMember(req: Req<"inviteMember">, ctx: HumanContext): Promise<Res<"inviteMember">> {
  const membership = await organizationOf(ctx.db, ctx.human.userId);
  if (membership === undefined) return ctx.show(403, "team", "no-organization", {});
  if (membership.role !== "OWNER") return ctx.show(403, "team", "not-owner", await view(ctx, membership, {}));
  const typed = req.body.email;
  const email = parseTypedEmail(typed);
  if (email === undefined) return invalidEmail(typed, membership, ctx);

  const { organizationId } = membership;
  const invited = await createInvitation(ctx, { organizationId, email, invitedByUserId: ctx.human.userId });
  if ("status" in invited && invited.status === "invite_created") return next("/settings/team?done=invited");
  const seen = await view(ctx, membership, { email: typed });
  if ("status" in invited) {
    return ctx.show(409, "team", invited.status === "already_member" ? "already-member" : "already-invited", seen);
  }
  if (invited.refused === "mail") return ctx.show(409, "team", "invite-email-send-failed", seen);
  const page = ctx.show(429, "team", "invite-limit", seen);
  return { ...page, headers: { ...page.headers, "Retry-After": invited.retryAfterSeconds } };
}

export async function inviteMemberRefused(
  { fields }: Refusal,
  _req: unknown,
  ctx: HumanContext,
): Promise<Res<"inviteMember">> {
  const membership = await organizationOf(ctx.db, ctx.human.userId);
  if (membership === undefined) return ctx.show(403, "team", "no-organization", {});
  if (membership.role !== "OWNER") return ctx.show(403, "team", "not-owner", await view(ctx, membership, {}));
  return invalidEmail(String(fields.email ?? ""), membership, ctx);
}

async function invalidEmail(
  email: string,
  membership: Membership,
  ctx: HumanContext,
): Promise<Extract<Res<"inviteMember">, { status: 400 }>> {
  const errors = { email: "Enter one email address, such as name@example.com." };
  return ctx.show(400, "team", "invalid-email", await view(ctx, membership, { email, errors }));
}

async function view(
  { db, clock }: HumanContext,
  { organizationId, role }: Membership,
  own: Partial<Pick<TeamView, "email" | "errors" | "done">>,
): Promise<TeamView> {
  const team = await readTeam(db, organizationId, clock.now());
  return {
    owner: role === "OWNER",
    members: team.members.map((member) => ({ ...member, joined: when(member.joinedAt) })),
    invitations: team.invites.map(({ id, email, createdAt, expiresAt }) => ({
      id,
      email,
      created: when(createdAt),
      expires: when(expiresAt),
    })),
    email: "",
    errors: {},
    done: undefined,
    ...own,
  };
}
