import type { Mutant } from "../mutant.ts";

const TOKENS = "server/console/tokens/tokens.ts";
const ORGANIZATION = "server/console/organization/organization.ts";

/** Servers that break tokens.in-app* and tokens.before-claim: personal tokens on their page. */
export const mutants: readonly Mutant[] = [
  {
    name: "tokens-organization-before-claim",
    rule: "tokens.before-claim",
    words: "Who signs in with the address of a claim sees the agent's organization before having confirmed.",
    edits: [
      {
        file: ORGANIZATION,
        from: `  const membership = await organizationOf(ctx.db, ctx.human.userId);
  const state = membership`,
        to: `  const asked = await ctx.db
    .selectFrom("claimAttempts as c")
    .innerJoin("registrations as r", "r.id", "c.registrationId")
    .innerJoin("organizations as o", "o.id", "r.organizationId")
    .select(["o.id as organizationId", "o.name as organizationName"])
    .where("c.email", "=", ctx.human.email)
    .executeTakeFirst();
  const own = await organizationOf(ctx.db, ctx.human.userId);
  const membership = own ?? (asked && { ...asked, role: "OWNER" as const });
  const state = membership`,
      },
    ],
  },
  {
    name: "tokens-made-again-by-reload",
    rule: "tokens.in-app",
    words: "Sending the form of a token again, as a reload does, makes a second one.",
    edits: [
      { file: TOKENS, from: "name, scopes, expiresAt, publicId, allowed }", to: "name, scopes, expiresAt, allowed }" },
    ],
  },
  {
    name: "tokens-member-revokes",
    rule: "tokens.in-app-owner",
    words: "A member's post to revoke a token is refused, and the token is revoked.",
    edits: [
      {
        file: TOKENS,
        from: 'import { outsideNow, ownedOrganization } from "../organization/owned.ts";',
        to: 'import { organizationOf } from "../../accounts/memberships.ts";\nimport { outsideNow, ownedOrganization } from "../organization/owned.ts";',
      },
      {
        file: TOKENS,
        from: `  const owned = await ownedOrganization(ctx);
  if ("outside" in owned) return ctx.show(403, "tokens", owned.outside, {});
  const { tokenId } = req.path;`,
        to: `  const owned = await ownedOrganization(ctx);
  const { tokenId } = req.path;
  const own = await organizationOf(ctx.db, ctx.human.userId);
  if (own) await revokeToken(ctx, { organizationId: own.organizationId, tokenId });
  if ("outside" in owned) return ctx.show(403, "tokens", owned.outside, {});`,
      },
    ],
  },
  {
    name: "tokens-page-revokes-anybodys",
    rule: "tokens.in-app",
    words: "An owner revokes, on the page, any organization's token whose id is known.",
    edits: [
      {
        file: "server/console/tokens/tokens.ts",
        from: "revokeToken(ctx, { organizationId: owned.organizationId, tokenId }));",
        to: 'revokeToken(ctx, { organizationId: (await ctx.db.selectFrom("tokens").select("organizationId").where("id", "=", tokenId).executeTakeFirst())?.organizationId ?? "", tokenId }));',
      },
    ],
  },
  {
    name: "tokens-in-app-form-again-on-another-instance",
    rule: "tokens.in-app",
    words: "Each instance remembers for itself which forms have made a token.",
    edits: [
      {
        file: "server/console/tokens/tokens.ts",
        from: 'return keys.hmac("token-form", `${human.userId} ${formId}`).slice(0, 16);',
        to: 'return keys.hmac("token-form", `${human.userId} ${formId} ${process.pid}`).slice(0, 16);',
      },
    ],
  },
  {
    name: "tokens-in-app-form-again-once-revoked",
    rule: "tokens.in-app",
    words: "A form whose token was revoked makes another one.",
    edits: [
      {
        file: "server/console/tokens/tokens.ts",
        from: "  const publicId = publicIdOf(form_id, ctx);",
        to: `  const before = publicIdOf(form_id, ctx);
  const ended = ctx.db.selectFrom("tokens").select("id").where("id", "=", before).where("revokedAt", "is not", null);
  const publicId = (await ended.executeTakeFirst()) ? publicIdOf(\`\${form_id} again\`, ctx) : before;`,
      },
    ],
  },
];
