import type { Mutant } from "../mutant.ts";

const INVITATIONS = "server/accounts/invitations.ts";

/** Servers that break team.*: how humans invite each other. */
export const mutants: readonly Mutant[] = [
  {
    name: "team-mailed-again",
    rule: "team.invite",
    words: "Who has an invitation that is still good is mailed another one.",
    edits: [{ file: INVITATIONS, from: 'null) return "already_invited";', to: "null) return undefined;" }],
  },
  {
    name: "team-unsent-invitation-stays",
    rule: "team.invite",
    words: "An invitation whose mail could not be sent is pending all the same.",
    edits: [
      {
        file: INVITATIONS,
        from: 'await db.deleteFrom("invitations").where("id", "=", made.id).where("acceptedAt", "is", null)',
        to: 'await db.updateTable("invitations").set({ mailingUntil: null }).where("id", "=", made.id)',
      },
    ],
  },
  {
    name: "team-limit-by-address",
    rule: "team.invite-limit",
    words: "The daily limit counts for each invited address, not for the organization.",
    edits: [
      {
        file: INVITATIONS,
        from: 'limits.take("invitations", organizationId)',
        to: 'limits.take("invitations", `${organizationId} ${email}`)',
      },
    ],
  },
  {
    name: "team-anybody-accepts",
    rule: "team.accept",
    words: "Whoever has the link of an invitation, whatever their address, can accept it by a post.",
    edits: [
      { file: INVITATIONS, from: 'if (seen.email !== human.email) return { refused: "other-account" };', to: "" },
    ],
  },
  {
    name: "team-invitation-a-minute-too-long",
    rule: "team.accept",
    words: "An invitation can be accepted for a minute more than 7 days.",
    edits: [
      { file: INVITATIONS, from: "now >= invitationEnd(invitation)", to: "now >= invitationEnd(invitation) + 60_000" },
    ],
  },
  {
    name: "team-member-invites",
    rule: "team.invite",
    words: "A member invites people.",
    edits: [
      {
        file: "server/console/team/team.ts",
        from: '  if (membership.role !== "OWNER") return ctx.show(403, "team", "not-owner", await view(ctx, membership, {}));\n  const typed = req.body.email;',
        to: "  const typed = req.body.email;",
      },
      {
        file: "server/accounts/invitations.ts",
        from: '    if (!(await owns(trx, { organizationId, userId }))) return "not-owner";\n',
        to: "",
      },
    ],
  },
  {
    name: "team-member-is-mailed",
    rule: "team.invite",
    words: "Who is a member already is mailed an invitation.",
    edits: [{ file: "server/accounts/invitations.ts", from: '  if (member) return "already_member";\n', to: "" }],
  },
  {
    name: "team-accept-again-by-the-same-link",
    rule: "team.accept",
    words: "Who has left the organization comes back by the link of their invitation.",
    edits: [
      {
        file: "server/accounts/invitations.ts",
        from: '    if (invitation.state !== "open") return { refused: invitation.state };\n    const joined',
        to: `    const belongs = trx.selectFrom("memberships").select("userId").where("userId", "=", human.userId);
    const again = invitation.state === "accepted" && !(await belongs.executeTakeFirst());
    if (invitation.state !== "open" && !again) return { refused: invitation.state };
    const joined`,
      },
    ],
  },
  {
    name: "team-mailed-again-in-capitals",
    rule: "team.invite",
    words: "By the API an address in capitals is another one: it is mailed again.",
    edits: [
      {
        file: "server/public-api/team.ts",
        from: "const email = parseEmail(req.body.email);",
        to: "const email = parseEmail(req.body.email) && req.body.email;",
      },
    ],
  },
  {
    name: "team-member-of-others-is-told",
    rule: "team.invite",
    words: "Who belongs to another organization is told to be a member of this one.",
    edits: [
      {
        file: "server/accounts/invitations.ts",
        from: '    .where("u.email", "=", email)\n    .where("m.organizationId", "=", organizationId)',
        to: '    .where("u.email", "=", email)',
      },
    ],
  },
  {
    name: "team-invited-by-others-is-told",
    rule: "team.invite",
    words: "Whom another organization has invited counts as invited here.",
    edits: [
      {
        file: "server/accounts/invitations.ts",
        from: '    .select("mailingUntil")\n    .where("organizationId", "=", organizationId)\n',
        to: '    .select("mailingUntil")\n',
      },
    ],
  },
  {
    name: "team-invitation-of-others-ends",
    rule: "team.invite",
    words: "An invitation ends those of other organizations for the same address.",
    edits: [
      {
        file: "server/accounts/invitations.ts",
        from: '      .deleteFrom("invitations")\n      .where("organizationId", "=", organizationId)\n',
        to: '      .deleteFrom("invitations")\n',
      },
    ],
  },
  {
    name: "team-invited-for-ever",
    rule: "team.accept",
    words: "An invitation that is over still counts as pending.",
    edits: [
      {
        file: "server/accounts/invitations.ts",
        from: '    .where("withdrawnAt", "is", null)\n    .where("createdAt", ">", pendingSince(now))\n    .executeTakeFirst();\n  if (pending',
        to: '    .where("withdrawnAt", "is", null)\n    .executeTakeFirst();\n  if (pending',
      },
    ],
  },
  {
    name: "team-limit-of-the-page-only",
    rule: "team.invite-limit",
    words: "The daily limit counts what the page invites, and not the API.",
    edits: [
      {
        file: "server/accounts/invitations.ts",
        from: 'const taken = await limits.take("invitations", organizationId);',
        to: 'const taken = "caller" in world ? ({ ok: true } as const) : await limits.take("invitations", organizationId);',
      },
    ],
  },
  {
    name: "team-accepted-by-opening",
    rule: "team.accept",
    words: "To open the link accepts the invitation.",
    edits: [
      {
        file: "server/console/team/invitation.ts",
        from: '  if (invitation === undefined) return ctx.show(404, "invitation", "unknown", {});\n  return ctx.show(200, "invitation", await standing',
        to: '  if (invitation === undefined) return ctx.show(404, "invitation", "unknown", {});\n  if (ctx.human && (await standing(invitation, ctx)) === "accept") await accept(ctx, { token, human: ctx.human });\n  return ctx.show(200, "invitation", await standing',
      },
    ],
  },
  {
    name: "team-invitation-a-minute-too-short",
    rule: "team.accept",
    words: "An invitation is over a minute before its seven days.",
    edits: [
      {
        file: "server/accounts/invitations.ts",
        from: 'return now >= invitationEnd(invitation) ? "expired"',
        to: 'return now >= invitationEnd(invitation) - 60_000 ? "expired"',
      },
    ],
  },
  {
    name: "team-link-shows-the-address",
    rule: "team.accept",
    words: "The link of an invitation shows its address to whoever opens it.",
    edits: [
      {
        file: "server/console/team/invitation.ts",
        from: "maskedEmail: masked(invitation.email)",
        to: "maskedEmail: invitation.email",
      },
    ],
  },
  {
    name: "team-accept-by-id",
    rule: "team.accept",
    words: "An invitation is found by the id of its token alone, whatever the secret.",
    edits: [
      {
        file: "server/accounts/invitations.ts",
        from: "if (found === undefined || !matchesSecret(parsed, found.tokenHash)) return undefined;",
        to: "if (found === undefined) return undefined;",
      },
    ],
  },
];
