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
];
