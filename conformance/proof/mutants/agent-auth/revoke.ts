import type { Mutant } from "../mutant.ts";
import { platformTokensRemembered } from "../remembered-tokens.ts";

const HANDLER = "server/agent-auth/revoke.ts";
const BODY = "server/contract/body.ts";

export const mutants: readonly Mutant[] = [
  {
    name: "revoke-takes-a-second",
    rule: "revoke.live",
    words: "A revoked token works for another second.",
    edits: [
      {
        file: "server/tokens/caller.ts",
        from: "if (row.revokedAt !== null || hasExpired",
        to: "if ((row.revokedAt !== null && now >= row.revokedAt + 1000) || hasExpired",
      },
    ],
  },
  {
    name: "revoke-tells-of-the-token",
    rule: "revoke.live",
    words: "The answer to a revocation has a member.",
    edits: [
      {
        file: HANDLER,
        from: "return { status: 200, body: {} };",
        to: "return { status: 200, body: { revoked: true } };",
      },
    ],
  },
  {
    name: "revoke-refuses-what-is-no-token",
    rule: "revoke.unknown",
    words: "A text that is no token is refused.",
    edits: [
      {
        file: HANDLER,
        from: "  const { token } = req.body;\n",
        to: '  const { token } = req.body;\n  if (!token.startsWith("ot_")) return { status: 400, body: { error: "invalid_request", error_description: "This is no token." } };\n',
      },
    ],
  },
  {
    name: "revoke-by-the-public-part",
    rule: "revoke.unknown",
    words: "Whoever knows the public part of a token can end it.",
    edits: [
      {
        file: HANDLER,
        from: '.where("id", "=", parsed.publicId).executeTakeFirst();\n  if (found === undefined || !matchesSecret(parsed, found.secretHash)) return;',
        to: '.where("id", "=", parsed.publicId).executeTakeFirst();\n  if (found === undefined) return;',
      },
    ],
  },
  {
    name: "revoke-header-for-live-tokens-only",
    rule: "revoke.unknown",
    words: "Only the revocation of a live token carries a header that tells when it was.",
    edits: [
      {
        file: HANDLER,
        from: "if (token.startsWith(tokenPrefixes.PersonalToken)) await revokePersonalToken(token, ctx);",
        to: `const known = await ctx.db.selectFrom("tokens").select("id")
    .where("id", "=", token.slice(7, 23)).where("revokedAt", "is", null).executeTakeFirst();
  if (token.startsWith(tokenPrefixes.PersonalToken)) await revokePersonalToken(token, ctx);
  if (known) return { status: 200, headers: { "X-Revoked": "1" }, body: {} };`,
      },
    ],
  },
  {
    name: "revoke-leaves-the-claim",
    rule: "revoke.other-kinds",
    words: "A claim token cannot be revoked.",
    edits: [
      {
        file: HANDLER,
        from: "  if (token.startsWith(tokenPrefixes.ClaimToken)) await endClaim(ctx, token);\n",
        to: "",
      },
    ],
  },
  {
    name: "revoke-ends-polls-only",
    rule: "revoke.other-kinds",
    words: "The human can still confirm a claim whose token was revoked.",
    edits: [
      {
        file: "server/accounts/claim-attempt.ts",
        from: '  if (row.claimRevokedAt !== null) return "ended";\n',
        to: "",
      },
      { file: "server/accounts/claim-decision.ts", from: '    .where("claimRevokedAt", "is", null)\n', to: "" },
    ],
  },
  {
    name: "revoke-platform-token-lives-on",
    rule: "revoke.other-kinds",
    words: "A platform token cannot be revoked.",
    edits: [
      {
        file: HANDLER,
        from: "  if (token.startsWith(tokenPrefixes.PlatformToken)) await revokePlatformToken(token, ctx);\n",
        to: "",
      },
    ],
  },
  {
    name: "revoke-ends-the-install",
    rule: "revoke.other-kinds",
    words: "The revocation of a platform token ends its install too.",
    edits: [
      {
        file: HANDLER,
        from: '  await db\n    .updateTable("platformTokens")',
        to: '  const { installId } = await db.selectFrom("platformTokens").select("installId").where("id", "=", parsed.publicId).executeTakeFirstOrThrow();\n  await db.updateTable("installs").set({ revokedAt: clock.now() }).where("id", "=", installId).execute();\n  await db\n    .updateTable("platformTokens")',
      },
    ],
  },
  {
    name: "revoke-takes-an-empty-token",
    rule: "revoke.missing",
    words: "An empty token is taken as one that is not known.",
    edits: [
      {
        file: "generated/openapi/agent-auth.json",
        from: '"minLength": 1,\n            "maxLength": 100000,\n            "description": "The token to revoke, of whatever kind."',
        to: '"maxLength": 100000,\n            "description": "The token to revoke, of whatever kind."',
      },
    ],
  },
  {
    name: "revoke-takes-the-first-of-two",
    rule: "revoke.missing",
    words: "Of a repeated token the first is revoked.",
    edits: [
      {
        file: "server/contract/shape.ts",
        from: 'issues.push({ where, message: "must not repeat a parameter" });',
        to: 'if (!shape.bodyNames.has("token")) issues.push({ where, message: "must not repeat a parameter" });',
      },
    ],
  },
  {
    name: "revoke-believes-the-hint",
    rule: "revoke.hint",
    words: "An access token is not looked for when the hint says that it is a refresh token.",
    edits: [
      {
        file: HANDLER,
        from: "  const { token } = req.body;\n",
        to: '  const { token } = req.body;\n  if (req.body.token_type_hint === "refresh_token") return { status: 200, body: {} };\n',
      },
    ],
  },
  {
    name: "revoke-knows-two-hints",
    rule: "revoke.hint",
    words: "A hint that is not registered is refused.",
    edits: [
      {
        file: HANDLER,
        from: "  const { token } = req.body;\n",
        to: '  const { token } = req.body;\n  if (!["access_token", "refresh_token"].includes(req.body.token_type_hint ?? "access_token"))\n    return { status: 400, body: { error: "invalid_request", error_description: "This hint is not known." } };\n',
      },
    ],
  },
  {
    name: "revoke-reads-json",
    rule: "revoke.form-only",
    words: "The revocation endpoint also takes its members as JSON.",
    edits: [
      {
        file: BODY,
        from: "const matching = matches(type, body.mediaType);",
        to: 'const isJson = req.url.startsWith("/api/agent/oauth/revoke") && matches(type, "application/json");\n  const matching = isJson || matches(type, body.mediaType);',
      },
      {
        file: BODY,
        from: "return jsonTypes.includes(body.mediaType) ?",
        to: "return isJson || jsonTypes.includes(body.mediaType) ?",
      },
    ],
  },
  {
    name: "revoke-claim-token-while-it-is-open-only",
    rule: "revoke.other-kinds",
    words: "Once the human has confirmed, revoking the claim token does nothing: its holder still collects the token.",
    edits: [
      {
        file: "server/accounts/registrations.ts",
        from: '.set({ claimRevokedAt: clock.now() })\n    .where("id", "=", registration.id)',
        to: '.set({ claimRevokedAt: clock.now() })\n    .where("id", "=", registration.id)\n    .where("claimedAt", "is", null)',
      },
    ],
  },
  {
    name: "revoke-not-in-claimed-accounts",
    rule: "revoke.live",
    words: "The tokens of a claimed account cannot be revoked.",
    edits: [
      {
        file: "server/agent-auth/revoke.ts",
        from: '  await db\n    .updateTable("tokens")\n    .set({ revokedAt: clock.now() })\n    .where("id", "=", parsed.publicId)',
        to: '  await db\n    .updateTable("tokens")\n    .set({ revokedAt: clock.now() })\n    .where("id", "=", parsed.publicId)\n    .where("organizationId", "in", (q) => q.selectFrom("organizations").select("id").where("claimedAt", "is", null))',
      },
    ],
  },
  {
    name: "revoke-not-the-first-token",
    rule: "revoke.live",
    words: "The token of a registration cannot be revoked.",
    edits: [
      {
        file: "server/agent-auth/revoke.ts",
        from: '  await db\n    .updateTable("tokens")\n    .set({ revokedAt: clock.now() })\n    .where("id", "=", parsed.publicId)',
        to: '  await db\n    .updateTable("tokens")\n    .set({ revokedAt: clock.now() })\n    .where("id", "=", parsed.publicId)\n    .where("name", "!=", "Registration token")',
      },
    ],
  },
  {
    name: "revoke-not-what-expires",
    rule: "revoke.live",
    words: "A token with an expiry cannot be revoked.",
    edits: [
      {
        file: "server/agent-auth/revoke.ts",
        from: '  await db\n    .updateTable("tokens")\n    .set({ revokedAt: clock.now() })\n    .where("id", "=", parsed.publicId)',
        to: '  await db\n    .updateTable("tokens")\n    .set({ revokedAt: clock.now() })\n    .where("id", "=", parsed.publicId)\n    .where("expiresAt", "is", null)',
      },
    ],
  },
  {
    name: "revoke-all-of-the-account",
    rule: "revoke.live",
    words: "All tokens of the account die with one of them.",
    edits: [
      {
        file: "server/agent-auth/revoke.ts",
        from: '    .where("id", "=", parsed.publicId)\n    .where("revokedAt", "is", null)\n    .execute();\n}\n\n/** The install',
        to: '    .where("organizationId", "in", (q) => q.selectFrom("tokens").select("organizationId").where("id", "=", parsed.publicId))\n    .where("revokedAt", "is", null)\n    .execute();\n}\n\n/** The install',
      },
    ],
  },
  {
    name: "revoke-heard-by-one-instance",
    rule: "revoke.live",
    words: "Each instance keeps the tokens that it has seen, and hears of its own revocations only.",
    edits: [
      {
        file: "server/tokens/caller.ts",
        from: "      const row = await findToken(db, parsed.publicId);",
        to: "      const known = seenRows.get(parsed.publicId);\n      const row = known ?? (await findToken(db, parsed.publicId));\n      if (row) seenRows.set(parsed.publicId, row);",
      },
      {
        file: "server/tokens/caller.ts",
        from: "const none: readonly never[] = [];",
        to: "const none: readonly never[] = [];\nexport const seenRows = new Map();",
      },
      {
        file: "server/agent-auth/revoke.ts",
        from: '  await db\n    .updateTable("tokens")',
        to: '  seenRows.delete(parsed.publicId);\n  await db\n    .updateTable("tokens")',
      },
      {
        file: "server/agent-auth/revoke.ts",
        from: 'import type { AgentAuthContext } from "./context.ts";',
        to: 'import { seenRows } from "../tokens/caller.ts";\nimport type { AgentAuthContext } from "./context.ts";',
      },
    ],
  },
  {
    name: "revoke-goes-by-the-hint",
    rule: "revoke.hint",
    words: "A claim token with the hint access_token is not looked for.",
    edits: [
      {
        file: "server/agent-auth/revoke.ts",
        from: "if (token.startsWith(tokenPrefixes.ClaimToken))",
        to: 'if (token.startsWith(tokenPrefixes.ClaimToken) && (req.body as { token_type_hint?: string }).token_type_hint !== "access_token")',
      },
    ],
  },
  {
    name: "revoke-claims-with-a-start-only",
    rule: "revoke.other-kinds",
    words: "A claim that was never started cannot be ended.",
    edits: [
      {
        file: "server/accounts/registrations.ts",
        from: '    .where("claimRevokedAt", "is", null)\n    .execute();',
        to: '    .where("claimRevokedAt", "is", null)\n    .where("id", "in", (q) => q.selectFrom("claimAttempts").select("registrationId"))\n    .execute();',
      },
    ],
  },
  {
    name: "revoke-claim-token-kills-the-others",
    rule: "revoke.other-kinds",
    words: "The agent's own token dies with its claim token.",
    edits: [
      {
        file: "server/accounts/registrations.ts",
        from: "  if (registration === undefined) return;\n  await db",
        to: '  if (registration === undefined) return;\n  await db.updateTable("tokens").set({ revokedAt: clock.now() }).where("organizationId", "=", registration.organizationId).execute();\n  await db',
      },
    ],
  },
  {
    name: "revoke-platform-token-by-id",
    rule: "revoke.unknown",
    words: "A platform token is revoked by its id alone, whatever the secret.",
    edits: [
      {
        file: "server/agent-auth/revoke.ts",
        from: '    .where("id", "=", parsed.publicId)\n    .executeTakeFirst();\n  if (found === undefined || !matchesSecret(parsed, found.secretHash)) return;',
        to: '    .where("id", "=", parsed.publicId)\n    .executeTakeFirst();\n  if (found === undefined) return;',
      },
    ],
  },
  {
    name: "revoke-claim-token-by-id",
    rule: "revoke.other-kinds",
    words: "A claim is ended by the id of its token alone, whatever the secret.",
    edits: [
      {
        file: "server/accounts/registrations.ts",
        from: "  const registration = await findByClaimToken(db, claimToken);\n  if (registration === undefined) return;\n",
        to: "  const parsed = parseSecret(tokenPrefixes.ClaimToken, claimToken);\n  const registration = parsed && (await findRegistration(db, parsed.publicId));\n  if (registration === undefined) return;\n",
      },
    ],
  },
  {
    name: "revoke-platform-token-remembered-elsewhere",
    rule: "revoke.other-kinds",
    words: "Each process remembers the platform tokens that it has seen, until it revokes one itself.",
    edits: [
      ...platformTokensRemembered,
      {
        file: "server/agent-auth/revoke.ts",
        from: "async function revokePlatformToken(token: string, { db, clock }: AgentAuthContext): Promise<void> {\n",
        to: 'async function revokePlatformToken(token: string, { db, clock }: AgentAuthContext): Promise<void> {\n  (await import("../installs/caller.ts")).seen.clear();\n',
      },
    ],
  },
];
