import type { Mutant } from "../mutant.ts";

const HANDLER = "server/agent-auth/claim.ts";
const ATTEMPTS = "server/accounts/claims.ts";
const EMAIL = "server/accounts/email.ts";

export const mutants: readonly Mutant[] = [
  {
    name: "claim-link-to-another-path",
    rule: "claim.shape",
    words: "The link for the human leads to the claim page by a detour, /claim/.",
    edits: [{ file: HANDLER, from: "/claim?token=", to: "/claim/?token=" }],
  },
  {
    name: "claim-code-of-five-digits",
    rule: "claim.shape",
    words: "The code has five digits.",
    edits: [
      {
        file: ATTEMPTS,
        from: "numericCode(random, constants.userCodeDigits)",
        to: "numericCode(random, constants.userCodeDigits - 1)",
      },
    ],
  },
  {
    name: "claim-expires-in-is-always-1800",
    rule: "claim.expires-in",
    words: "expires_in is 1800 although less is left of the window.",
    edits: [
      {
        file: ATTEMPTS,
        from: "Math.min(constants.claimAttemptSeconds, left)",
        to: "constants.claimAttemptSeconds",
      },
    ],
  },
  {
    name: "claim-code-in-the-link",
    rule: "claim.code-not-in-uri",
    words: "The link carries the code, so that nobody has to type it.",
    edits: [
      {
        file: HANDLER,
        from: "/claim?token=${attempt.attemptToken}`",
        to: "/claim?token=${attempt.attemptToken}&code=${attempt.userCode}`",
      },
    ],
  },
  {
    name: "claim-restart-leaves-the-old-link",
    rule: "claim.restart",
    words: "After a new start the earlier link and code still work.",
    edits: [{ file: ATTEMPTS, from: ".set({ supersededAt: now })", to: ".set({ supersededAt: null })" }],
  },
  {
    name: "claim-restart-with-the-old-code",
    rule: "claim.restart",
    words: "A new start of the same claim has the same code.",
    edits: [
      {
        file: ATTEMPTS,
        from: "const userCode = numericCode(random, constants.userCodeDigits);",
        to: "const userCode = String(100_000 + (Number.parseInt(registration.id.slice(-8), 16) % 900_000));",
      },
    ],
  },
  {
    name: "claim-restart-after-a-lost-race",
    rule: "claim.restart-race",
    words:
      "A start that comes while the human confirms is told that it has begun, and the confirmation is told so too.",
    edits: [
      { file: ATTEMPTS, from: '      .where("claimedAt", "is", null)\n', to: "" },
      {
        file: HANDLER,
        from: "  const attempt = await startAttempt",
        to: "  await new Promise((resolve) => setTimeout(resolve, 30));\n  const attempt = await startAttempt",
      },
    ],
  },
  {
    name: "claim-any-secret",
    rule: "claim.unknown-token",
    words: "Of a claim token only the public part is looked at.",
    edits: [
      {
        file: "server/accounts/registrations.ts",
        from: "if (found === undefined || !matchesSecret(parsed, found.claimTokenHash)) return undefined;",
        to: "if (found === undefined) return undefined;",
      },
    ],
  },
  {
    name: "claim-unknown-token-is-404",
    rule: "claim.unknown-token",
    words: "An unknown claim token gets the right code with the status 404.",
    edits: [
      {
        file: HANDLER,
        from: 'return refused("claim_token_unknown", "there is no claim with this token.");',
        to: 'return { ...refused("claim_token_unknown", "there is no claim with this token."), status: 404 };',
      },
    ],
  },
  {
    name: "claim-email-compared-by-case",
    rule: "claim.email-form",
    words: "An address in capitals is another address.",
    edits: [
      { file: EMAIL, from: "const address = given.toLowerCase();", to: "const address = given;" },
      { file: EMAIL, from: "[a-z0-9])?)*$/;", to: "[a-z0-9])?)*$/i;" },
    ],
  },
  {
    name: "claim-email-is-trimmed",
    rule: "claim.email-form",
    words: "White space around an address is ignored.",
    edits: [{ file: HANDLER, from: "parseEmail(req.body.email)", to: "parseEmail(req.body.email.trim())" }],
  },
  {
    name: "claim-email-with-a-final-dot",
    rule: "claim.email-form",
    words: "A domain may end in a dot, and is then another address.",
    edits: [{ file: EMAIL, from: "[a-z0-9])?)*$/;", to: "[a-z0-9])?)*\\.?$/;" }],
  },
  {
    name: "claim-email-of-255",
    rule: "claim.email-form",
    words: "An address may have 255 characters.",
    edits: [{ file: EMAIL, from: "const LONGEST = 254;", to: "const LONGEST = 255;" }],
  },
  {
    name: "claim-email-lower-cased-first",
    rule: "claim.email-form",
    words: "A letter that becomes ASCII in lower case, as the Kelvin sign does, is taken for it.",
    edits: [
      { file: EMAIL, from: "!/^[\\x21-\\x7e]+$/.test(given)", to: "!/^[\\x21-\\x7e]+$/.test(given.toLowerCase())" },
    ],
  },
  {
    name: "claim-window-ends-a-second-late",
    rule: "claim.window-over",
    words: "A claim can be started in the second after the window.",
    edits: [
      {
        file: HANDLER,
        from: "if (ctx.clock.now() >= windowEnd(registration)) {",
        to: "if (ctx.clock.now() >= windowEnd(registration) + 1000) {",
      },
    ],
  },
  {
    name: "claim-window-ends-a-second-early",
    rule: "claim.window-over",
    words: "A claim can no longer be started in the last second of the window.",
    edits: [
      {
        file: HANDLER,
        from: "if (ctx.clock.now() >= windowEnd(registration)) {",
        to: "if (ctx.clock.now() >= windowEnd(registration) - 1000) {",
      },
    ],
  },
  {
    name: "claim-email-taken-is-not-looked-at",
    rule: "claim.email-taken",
    words: "A claim can be started for somebody who has an organization.",
    edits: [
      {
        file: HANDLER,
        from: "if (await belongsToOrganization(ctx.db, email)) {",
        to: 'if (ctx.config.mode === "production" && (await belongsToOrganization(ctx.db, email))) {',
      },
    ],
  },
  {
    name: "claim-email-taken-by-owners-of-claims-only",
    rule: "claim.email-taken",
    words: "Only whoever claimed an agent counts as taken, not who made an organization by the form.",
    edits: [
      {
        file: HANDLER,
        from: '.where("user.email", "=", email)\n',
        to: '.innerJoin("registrations", "registrations.organizationId", "memberships.organizationId")\n    .where("user.email", "=", email)\n',
      },
    ],
  },
  {
    name: "claim-taken-by-any-account",
    rule: "claim.restart-after-sign-up",
    words: "Whoever has signed in on the way to a claim page counts as taken.",
    edits: [{ file: HANDLER, from: '.innerJoin("memberships"', to: '.leftJoin("memberships"' }],
  },
  {
    name: "claim-first-come-holds-the-address",
    rule: "claim.no-squat",
    words: "While a claim on an address is pending, no other agent can start one for it.",
    edits: [
      {
        file: HANDLER,
        from: "  const attempt = await startAttempt",
        to: `  const pending = await ctx.db.selectFrom("claimAttempts").select("id").where("email", "=", email)
    .where("registrationId", "!=", registration.id).where("supersededAt", "is", null).executeTakeFirst();
  if (pending) return refused("email_already_registered", "a claim for this address is pending.");
  const attempt = await startAttempt`,
      },
    ],
  },
  {
    name: "claim-starts-again-when-claimed",
    rule: "claim.already-claimed",
    words: "What is claimed can be claimed again.",
    edits: [
      {
        file: HANDLER,
        from: '  if (registration.claimedAt !== null) return refused("already_claimed", "a human has claimed this agent.");\n',
        to: "",
      },
      { file: ATTEMPTS, from: '      .where("claimedAt", "is", null)\n', to: "" },
    ],
  },
  {
    name: "claim-failed-starts-are-free",
    rule: "claim.rate-limited",
    words: "Starts that fail do not count towards the limits.",
    edits: [
      {
        file: HANDLER,
        from: "const taken = await countStart(registration, ctx);",
        to: "const taken = registration && parseEmail(req.body.email) ? await countStart(registration, ctx) : undefined;",
      },
    ],
  },
  {
    name: "claim-no-limit-per-token",
    rule: "claim.rate-limited",
    words: "Only the client is limited, not the claim token.",
    edits: [
      {
        file: HANDLER,
        from: 'await ctx.limits.take("claimStartsPerToken", registration.claimTokenPublicId)',
        to: "{ ok: true as const }",
      },
    ],
  },
  {
    name: "claim-code-in-the-mail",
    rule: "claim.mail",
    words: "The mail has the code, so that the agent need not show it.",
    edits: [
      {
        file: HANDLER,
        from: "sendLink(ctx, registration, email, verificationUri),",
        to: "sendLink(ctx, registration, email, `${verificationUri}\\n\\nYour code: ${attempt.userCode}`),",
      },
    ],
  },
  {
    name: "claim-mail-is-only-said-to-be-sent",
    rule: "claim.mail",
    words: "email_sent is true, and no mail arrives.",
    edits: [
      { file: HANDLER, from: "    await ctx.mailer.send(claimMail(email, registration, verificationUri));\n", to: "" },
    ],
  },
  {
    name: "claim-name-in-the-subject",
    rule: "claim.mail-content",
    words: "The subject of the mail begins with the agent's name.",
    edits: [
      {
        file: "server/agent-auth/claim-mail.ts",
        from: 'subject: "An AI agent asks you to claim it",',
        to: 'subject: `${agentName ?? "An AI agent"} asks you to claim it`,',
      },
    ],
  },
  {
    name: "claim-any-name-in-the-mail",
    rule: "claim.mail-content",
    words: "The mail says the agent's name as it is, which mail programs may make a link of.",
    edits: [
      {
        file: "server/agent-auth/claim-mail.ts",
        from: "return name !== null && /^[\\p{L}\\p{M}\\p{N} '(),&_-]+$/u.test(name) ? ",
        to: "return name !== null ? ",
      },
    ],
  },
  {
    name: "claim-mail-limit-per-agent",
    rule: "claim.mail-limit",
    words: "Every agent may send an address as many mails as the limit says.",
    edits: [{ file: HANDLER, from: '"claimMails", email)', to: '"claimMails", `${registration.id} ${email}`)' }],
  },
  {
    name: "claim-mail-limit-is-not-told",
    rule: "claim.mail-limit",
    words: "Over the limit no mail goes out, and email_sent is true.",
    edits: [{ file: HANDLER, from: "if (!taken.ok) return false;", to: "if (!taken.ok) return true;" }],
  },
  {
    name: "claim-mail-failure-is-an-error",
    rule: "claim.mail-failure",
    words: "When mail cannot be sent the claim cannot be started.",
    edits: [
      {
        file: HANDLER,
        from: 'ctx.log.warn({ err: error, requestId: ctx.requestId }, "the mail of a claim could not be sent");',
        to: "throw error;",
      },
    ],
  },
  {
    name: "claim-restart-refused-ends-the-one-before",
    rule: "claim.restart",
    words: "A start that is refused for its address ends the attempt that was pending.",
    edits: [
      {
        file: "server/agent-auth/claim.ts",
        from: "  const email = parseEmail(req.body.email);\n",
        to: '  await ctx.db.updateTable("claimAttempts").set({ supersededAt: ctx.clock.now() }).where("registrationId", "=", registration.id).where("supersededAt", "is", null).execute();\n  const email = parseEmail(req.body.email);\n',
      },
    ],
  },
  {
    name: "claim-email-taken-by-owners-only",
    rule: "claim.email-taken",
    words: "Only the address of an owner counts as taken, not that of a member.",
    edits: [
      {
        file: "server/agent-auth/claim.ts",
        from: '    .where("user.email", "=", email)',
        to: '    .where("user.email", "=", email)\n    .where("memberships.role", "=", "OWNER")',
      },
    ],
  },
  {
    name: "claim-starts-with-the-links-token",
    rule: "claim.unknown-token",
    words: "The token of the mailed link starts a claim, too.",
    edits: [
      {
        file: "server/accounts/registrations.ts",
        from: "  if (parsed === undefined) return undefined;\n  const found",
        to: '  if (parsed === undefined) {\n    const att = parseSecret(tokenPrefixes.ClaimAttemptToken, claimToken);\n    if (att === undefined) return undefined;\n    const row = await db.selectFrom("claimAttempts").innerJoin("registrations", "registrations.id", "claimAttempts.registrationId").selectAll("registrations").where("claimAttempts.publicId", "=", att.publicId).executeTakeFirst();\n    return row as never;\n  }\n  const found',
      },
    ],
  },
  {
    name: "claim-code-without-zeros-in-front",
    rule: "claim.shape",
    words: "A code loses the zeros in front.",
    edits: [
      {
        file: "server/accounts/numeric-code.ts",
        from: 'String(drawn % codes).padStart(digits, "0")',
        to: "String(drawn % codes)",
      },
    ],
  },
  {
    name: "claim-starts-until-delivered",
    rule: "claim.already-claimed",
    words: "A confirmed claim can be started again until its token is collected.",
    edits: [
      {
        file: "server/agent-auth/claim.ts",
        from: "if (registration.claimedAt !== null)",
        to: "if (registration.deliveredAt !== null)",
      },
      {
        file: "server/accounts/claims.ts",
        from: '.where("claimedAt", "is", null)\n      .where("claimRevokedAt", "is", null)\n      .returning',
        to: '.where("deliveredAt", "is", null)\n      .where("claimRevokedAt", "is", null)\n      .returning',
      },
    ],
  },
  {
    name: "claim-fails-when-an-address-is-refused",
    rule: "claim.mail-failure",
    words: "When the mail server refuses the address, the start fails.",
    edits: [
      {
        file: "server/agent-auth/claim.ts",
        from: "    return false;\n  }\n}",
        to: "    if (Number((error as { responseCode?: number }).responseCode) >= 400) throw error;\n    return false;\n  }\n}",
      },
    ],
  },
  {
    name: "claim-restart-same-address-keeps-link",
    rule: "claim.restart",
    words: "A restart with the same address leaves the earlier link good.",
    edits: [
      {
        file: "server/accounts/claim-attempt.ts",
        from: '"=", parsed.publicId).executeTakeFirst();\n',
        to: '"=", parsed.publicId).executeTakeFirst();\n  const newest = row && (await db.selectFrom("claimAttempts").select("email").where("registrationId", "=", row.registrationId).where("supersededAt", "is", null).executeTakeFirst());\n  if (row && newest?.email === row.email) row.supersededAt = null;\n',
      },
    ],
  },
];
