import { parseTypedEmail } from "../../accounts/email.ts";
import { createInvitation } from "../../accounts/invitations.ts";
import { type Membership, organizationOf } from "../../accounts/memberships.ts";
import { readTeam } from "../../accounts/team.ts";
import { readTeamEntries, type TeamEntry } from "../../accounts/team-audit.ts";
import type { Refusal, Req, Res } from "../../contract/types.ts";
import { readCursor, writeCursor } from "../../storage/cursor.ts";
import type { HumanContext } from "../pages/context.ts";
import { next } from "../pages/redirect.ts";
import type { Views } from "../pages/views.ts";
import { when } from "../pages/when.ts";

type TeamView = Extract<Views["team"], { members: object }>;

const DONE: ReadonlyMap<string, string> = new Map([
  ["invited", "The invitation was sent."],
  ["joined", "You have joined the team."],
  ["withdrawn", "The invitation is withdrawn: its link no longer works."],
  ["removed", "They are removed from the team."],
]);

export async function showTeam(req: Req<"showTeam">, ctx: HumanContext): Promise<Res<"showTeam">> {
  const membership = await organizationOf(ctx.db, ctx.human.userId);
  if (membership === undefined) return ctx.show(200, "team", "no-organization", {});
  const { done = "", before = "" } = req.query;
  return ctx.show(200, "team", "list", await view(ctx, membership, { done: DONE.get(done) }, before));
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
  if ("refused" in invited && invited.refused === "not-owner") return outside(ctx);
  const seen = await view(ctx, membership, { email: typed });
  if ("status" in invited) {
    return ctx.show(409, "team", invited.status === "already_member" ? "already-member" : "already-invited", seen);
  }
  if (invited.refused === "mail") return ctx.show(409, "team", "invite-email-send-failed", seen);
  const page = ctx.show(429, "team", "invite-limit", seen);
  return { ...page, headers: { ...page.headers, "Retry-After": invited.retryAfterSeconds } };
}

/** The owner has left in the same instant. */
async function outside(ctx: HumanContext): Promise<Extract<Res<"inviteMember">, { status: 403 }>> {
  const membership = await organizationOf(ctx.db, ctx.human.userId);
  return membership
    ? ctx.show(403, "team", "not-owner", await view(ctx, membership, {}))
    : ctx.show(403, "team", "no-organization", {});
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
  before = "",
): Promise<TeamView> {
  const team = await readTeam(db, organizationId, clock.now());
  const trail = await readTeamEntries(db, organizationId, readCursor(before));
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
    trail: trail.entries.map((entry) => ({
      action: entry.action,
      words: inWords(entry),
      email: entry.email,
      at: when(entry.at),
    })),
    older: trail.older && writeCursor(trail.older),
    ...own,
  };
}

function inWords({ action, detail, subjectEmail }: TeamEntry): string {
  switch (action) {
    case "renamed":
      return `Renamed the organization to \u201c${detail}\u201d`;
    case "invited":
      return `Invited ${detail}`;
    case "withdrawn":
      return `Withdrew the invitation for ${detail}`;
    case "joined":
      return "Joined";
    case "removed":
      return `Removed ${subjectEmail}`;
    case "left":
      return "Left";
    case "handed-over":
      return `Left, and made ${subjectEmail} the owner`;
    case "closed":
      return "Closed the organization";
  }
}
