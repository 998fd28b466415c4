import type { Mutant } from "../mutant.ts";

const INVITATIONS = "server/accounts/invitations.ts";
const LEAVING = "server/accounts/leaving.ts";
const MADE = "server/accounts/made.ts";
const MEMBERSHIPS = "server/accounts/memberships.ts";
const TEAM = "server/console/team/team.ts";
const TOKENS = "server/tokens/create.ts";

/** Servers that break team.rename to team.audit, and claim-page.made: what the people of an organization do with it. */
export const mutants: readonly Mutant[] = [
  {
    name: "claim-page-made-without-published",
    rule: "claim-page.made",
    words: "A job that the agent has published is not among what it made.",
    edits: [
      {
        file: MADE,
        from: '.where("createdAt", "<=", found.claimedAt);',
        to: '.where("createdAt", "<=", found.claimedAt).where("publishedAt", "is", null);',
      },
    ],
  },
  {
    name: "claim-page-made-oldest",
    rule: "claim-page.made",
    words: "Of many jobs the oldest five are shown.",
    edits: [
      {
        file: MADE,
        from: '.orderBy("createdAt", "desc")\n    .orderBy("id", "desc")',
        to: '.orderBy("createdAt")\n    .orderBy("id")',
      },
    ],
  },
  {
    name: "claim-page-made-for-who-has-left",
    rule: "claim-page.made",
    words: "Whoever has claimed goes on seeing what the agent made, also after leaving.",
    edits: [{ file: MADE, from: '    .where("o.ownerUserId", "=", userId)\n', to: "" }],
  },
  {
    name: "team-renamed-by-member",
    rule: "team.rename",
    words: "Any member renames the organization.",
    edits: [
      { file: MEMBERSHIPS, from: "if (!(await owns(trx, act))) return false;", to: "if (!userId) return false;" },
    ],
  },
  {
    name: "team-renamed-to-fillers",
    rule: "team.rename",
    words: "Only white space counts as invisible: an organization may be named with Hangul fillers.",
    edits: [
      {
        file: "server/contract/formats.ts",
        from: "!CONTROLS.test(text) && isVisible(text)",
        to: "!CONTROLS.test(text) && /\\S/.test(text)",
      },
    ],
  },
  {
    name: "team-renamed-cut-short",
    rule: "team.rename",
    words: "Of a new name the first 30 characters are kept.",
    edits: [{ file: MEMBERSHIPS, from: ".set({ name })", to: ".set({ name: name.slice(0, 30) })" }],
  },
  {
    name: "team-withdrawn-link-works",
    rule: "team.invite-withdraw",
    words: "A withdrawn invitation is in no list, but its link still works.",
    edits: [{ file: INVITATIONS, from: '  if (invitation.withdrawnAt !== null) return "withdrawn";\n', to: "" }],
  },
  {
    name: "team-withdrawn-stays-pending",
    rule: "team.invite-withdraw",
    words: "Whoever's invitation was withdrawn cannot be invited again: it counts as pending.",
    edits: [
      {
        file: INVITATIONS,
        from: '    .where("withdrawnAt", "is", null)\n    .where("createdAt", ">", pendingSince(now))',
        to: '    .where("createdAt", ">", pendingSince(now))',
      },
    ],
  },
  {
    name: "team-withdrawn-by-anybody",
    rule: "team.invite-withdraw",
    words: "The owner of any organization withdraws an invitation whose id they know.",
    edits: [
      {
        file: INVITATIONS,
        from: '    .where("organizationId", "=", organizationId)\n    .where("mailingUntil", "is", null)',
        to: '    .where("mailingUntil", "is", null)',
      },
    ],
  },
  {
    name: "team-accepted-as-seen-before",
    rule: "team.invite-withdraw-race",
    words: "An acceptance goes by how the invitation stood before its turn came.",
    edits: [
      {
        file: INVITATIONS,
        from: "const invitation = await findInvitation(trx, token, now);",
        to: "const invitation: Invitation | undefined = seen;",
      },
      {
        file: INVITATIONS,
        from: "  return lockingOrganization(db, organizationId, async (trx): Promise<Accepted> => {",
        to: "  await new Promise((resolve) => setTimeout(resolve, 30));\n  return lockingOrganization(db, organizationId, async (trx): Promise<Accepted> => {",
      },
    ],
  },
  {
    name: "team-removed-by-anybody",
    rule: "team.remove",
    words: "The owner of any organization is asked about, and told done of, a member of another one.",
    edits: [
      {
        file: LEAVING,
        from: '    .where("m.userId", "=", memberId)\n    .where("m.organizationId", "=", organizationId)',
        to: '    .where("m.userId", "=", memberId)',
      },
    ],
  },
  {
    name: "team-owner-removed",
    rule: "team.remove",
    words: "The owner can be removed, by themselves.",
    edits: [{ file: LEAVING, from: '  if (memberId === userId) return "self";\n', to: "" }],
  },
  {
    name: "team-leaver-stays",
    rule: "team.leave",
    words: "Leaving is noted, and said to be done, but the member still belongs to the organization.",
    edits: [
      {
        file: LEAVING,
        from: "      await endMembership(trx, leave, now);\n      await writeTeamEntry",
        to: "      await writeTeamEntry",
      },
    ],
  },
  {
    name: "team-handed-over-in-name",
    rule: "team.hand-over",
    words: "The new owner has the role, but the organization still names the former one.",
    edits: [
      {
        file: LEAVING,
        from: ".set({ ownerUserId: newOwner?.userId ?? null })",
        to: ".set({ ownerUserId: newOwner ? userId : null })",
      },
    ],
  },
  {
    name: "team-handed-over-to-the-first",
    rule: "team.hand-over",
    words: "Who chooses nobody, or no member, hands over to the member who joined first.",
    edits: [
      {
        file: LEAVING,
        from: "leaving.members.find((member) => member.userId === newOwnerId) : undefined;",
        to: "(leaving.members.find((member) => member.userId === newOwnerId) ?? leaving.members[0]) : undefined;",
      },
    ],
  },
  {
    name: "team-closed-with-invitations",
    rule: "team.close",
    words: "The invitations of a closed organization still work.",
    edits: [
      {
        file: LEAVING,
        from: '    .where("acceptedAt", "is", null)\n    .where("withdrawnAt", "is", null)',
        to: '    .where("acceptedAt", "is not", null)\n    .where("withdrawnAt", "is", null)',
      },
    ],
  },
  {
    name: "team-closed-claim-delivered",
    rule: "team.close",
    words: "The agent of a closed organization still collects the token that its human confirmed.",
    edits: [{ file: LEAVING, from: "    await endClaim(trx, organizationId, now);\n", to: "" }],
  },
  {
    name: "team-closed-with-own-apps",
    rule: "team.close",
    words: "An organization with active apps of its own can be closed.",
    edits: [
      { file: LEAVING, from: "return installs + apps + contracts > 0 ?", to: "return installs + contracts > 0 ?" },
    ],
  },
  {
    name: "team-closed-with-contracts",
    rule: "team.close",
    words: "An organization whose contracts are running can be closed.",
    edits: [{ file: LEAVING, from: "return installs + apps + contracts > 0 ?", to: "return installs + apps > 0 ?" }],
  },
  {
    name: "team-leaver-keeps-tokens",
    rule: "team.leave-tokens",
    words: "Tokens in the name of who has left go on working.",
    edits: [
      {
        file: LEAVING,
        from: '    .where("userId", "=", userId)\n    .where("revokedAt", "is", null)',
        to: '    .where("userId", "=", userId)\n    .where("revokedAt", "is not", null)',
      },
    ],
  },
  {
    name: "team-token-outlives-leaving",
    rule: "team.leave-tokens",
    words: "A token that was being made while its maker left works afterwards.",
    edits: [
      {
        file: TOKENS,
        from: "  return lockingOrganization(db, organizationId, async (trx): Promise<Created> => {",
        to: "  await new Promise((resolve) => setTimeout(resolve, 30));\n  return lockingOrganization(db, organizationId, async (trx): Promise<Created> => {",
      },
      { file: TOKENS, from: "if (allowed && !(await allowed(trx)))", to: "if (allowed && wanted.name === undefined)" },
    ],
  },
  {
    name: "team-left-otherwise-than-shown",
    rule: "team.as-shown",
    words: "Leaving does what it means now, whatever the page said.",
    edits: [
      {
        file: LEAVING,
        from: 'if (leaving.act !== act) return { refused: "changed" };',
        to: 'if (act === undefined) return { refused: "changed" };',
      },
    ],
  },
  {
    name: "team-withdrawal-not-kept",
    rule: "team.audit",
    words: "That an invitation was withdrawn is not in the trail.",
    edits: [
      {
        file: INVITATIONS,
        from: '    await writeTeamEntry(trx, world, { organizationId, userId, action: "withdrawn", detail: email, now });\n',
        to: "",
      },
    ],
  },
  {
    name: "team-trail-without-subject",
    rule: "team.audit",
    words: "The trail says that a member was removed, and not who.",
    edits: [{ file: TEAM, from: "return `Removed ${subjectEmail}`;", to: 'return "Removed a member";' }],
  },
  {
    name: "team-trail-of-all-organizations",
    rule: "team.audit",
    words: "The trail shows what was done in all organizations.",
    edits: [
      { file: "server/accounts/team-audit.ts", from: '    .where("e.organizationId", "=", organizationId)\n', to: "" },
    ],
  },
  {
    name: "team-remove-on-one-instance",
    rule: "team.remove",
    words: "Each instance remembers who belongs where: who is removed on one is a member on the other.",
    edits: [
      {
        file: "server/accounts/memberships.ts",
        from: `export function organizationOf(db: Db, userId: string): Promise<Membership | undefined> {
  return db`,
        to: `export async function organizationOf(db: Db, userId: string): Promise<Membership | undefined> {
  const known: Map<string, Membership> = (globalThis.knownMemberships ??= new Map());
  const found = known.get(userId) ?? (await readOrganizationOf(db, userId));
  if (found) known.set(userId, found);
  return found;
}

function readOrganizationOf(db: Db, userId: string): Promise<Membership | undefined> {
  return db`,
      },
      {
        file: "server/accounts/leaving.ts",
        from: `  await trx
    .deleteFrom("memberships")`,
        to: `  globalThis.knownMemberships?.clear();
  await trx
    .deleteFrom("memberships")`,
      },
      {
        file: "server/accounts/memberships.ts",
        from: `    if (!(await owns(trx, act))) return false;
    const renamed`,
        to: `    globalThis.knownMemberships?.clear();
    if (!(await owns(trx, act))) return false;
    const renamed`,
      },
    ],
  },
  {
    name: "team-leaver-cannot-be-invited",
    rule: "team.leave",
    words: "Who has joined by an invitation and left again counts as invited for its seven days.",
    edits: [
      {
        file: "server/accounts/invitations.ts",
        from: '    .where("email", "=", email)\n    .where("acceptedAt", "is", null)\n    .where("withdrawnAt", "is", null)\n    .where("createdAt"',
        to: '    .where("email", "=", email)\n    .where("withdrawnAt", "is", null)\n    .where("createdAt"',
      },
    ],
  },
  {
    name: "team-refused-close-ends-tokens",
    rule: "team.close",
    words: "Closing that is refused all the same ends the owner's tokens.",
    edits: [
      {
        file: "server/accounts/leaving.ts",
        from: 'if (leaving.act === "none") return',
        to: 'if (leaving.act === "none" && act === "close")\n      await trx.updateTable("tokens").set({ revokedAt: world.clock.now() }).where("organizationId", "=", organizationId).where("revokedAt", "is", null).execute();\n    if (leaving.act === "none") return',
      },
    ],
  },
  {
    name: "team-leaving-ends-all-tokens",
    rule: "team.leave-tokens",
    words: "When a member leaves, everybody's tokens end.",
    edits: [
      {
        file: "server/accounts/leaving.ts",
        from: '    .where("organizationId", "=", organizationId)\n    .where("userId", "=", userId)\n    .where("revokedAt", "is", null)',
        to: '    .where("organizationId", "=", organizationId)\n    .where("revokedAt", "is", null)',
      },
    ],
  },
  {
    name: "team-trail-for-the-owner",
    rule: "team.audit",
    words: "Only the owner sees the trail.",
    edits: [
      {
        file: "server/console/team/team.ts",
        from: "    trail: trail.entries.map(",
        to: '    trail: (role === "OWNER" ? trail.entries : []).map(',
      },
    ],
  },
  {
    name: "team-trail-says-now",
    rule: "team.audit",
    words: "The trail says of everything that it was done just now.",
    edits: [
      { file: "server/console/team/team.ts", from: "      at: when(entry.at),", to: "      at: when(clock.now())," },
    ],
  },
  {
    name: "team-trail-goes-on-elsewhere",
    rule: "team.audit",
    words: "The later pages of a trail are those of all organizations.",
    edits: [
      {
        file: "server/accounts/team-audit.ts",
        from: '    .where("e.organizationId", "=", organizationId)\n    .orderBy("e.createdAt"',
        to: '    .$if(after === undefined, (q) => q.where("e.organizationId", "=", organizationId))\n    .orderBy("e.createdAt"',
      },
    ],
  },
  {
    name: "team-withdraws-what-is-accepted",
    rule: "team.invite-withdraw",
    words: "An invitation that was accepted can be withdrawn.",
    edits: [
      {
        file: "server/accounts/invitations.ts",
        from: '    if (state !== "open") return { refused: state };\n    await trx.updateTable("invitations").set({ withdrawnAt',
        to: '    await trx.updateTable("invitations").set({ withdrawnAt',
      },
    ],
  },
  {
    name: "team-removed-cannot-be-invited",
    rule: "team.remove",
    words: "Who was removed by the owner counts as a member when they are invited again.",
    edits: [
      {
        file: "server/accounts/invitations.ts",
        from: 'import { writeTeamEntry } from "./team-audit.ts";',
        to: 'import { wasRemoved, writeTeamEntry } from "./team-audit.ts";',
      },
      {
        file: "server/accounts/invitations.ts",
        from: '  if (member) return "already_member";',
        to: '  const known = await db.selectFrom("user").select("id").where("email", "=", email).executeTakeFirst();\n  if (member || (known && (await wasRemoved(db, { organizationId, userId: known.id })))) return "already_member";',
      },
    ],
  },
  {
    name: "team-leave-tokens-collected-afterwards",
    rule: "team.leave-tokens",
    words: "A claimed token that was not collected is delivered after the owner has handed over.",
    edits: [
      {
        file: "server/accounts/leaving.ts",
        from: "    await endClaim(trx, organizationId, now);\n",
        to: "    if (!newOwner) await endClaim(trx, organizationId, now);\n",
      },
    ],
  },
];
