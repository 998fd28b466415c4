import type { Mutant } from "../mutant.ts";

const PAGE = "server/console/claim/claim.ts";
const DECISION = "server/accounts/claim-decision.ts";
const ATTEMPT = "server/accounts/claim-attempt.ts";

/** Servers that break claim-page.*: what the human behind a claim link sees and can do. */
export const mutants: readonly Mutant[] = [
  {
    name: "claim-page-code-as-it-is-only",
    rule: "claim-page.code-typed",
    words: "A claim code with a space or a hyphen in it is none.",
    edits: [
      {
        file: "server/console/claim/claim.ts",
        from: "const code = typedCode(user_code, constants.userCodeDigits);",
        to: "const code = /^[0-9]{6}$/.test(user_code) ? typedCode(user_code, constants.userCodeDigits) : undefined;",
      },
    ],
  },
  {
    name: "claim-page-anything-counts-as-a-try",
    rule: "claim-page.code-typed",
    words: "What is no code at all counts as a wrong one.",
    edits: [
      {
        file: "server/console/claim/claim.ts",
        from: "if (code === undefined) return noCode(token, ctx);",
        to: "",
      },
      {
        file: "server/console/claim/claim.ts",
        from: "const outcome = await confirm(db, { token, human, now, keys, code });",
        to: 'const outcome = await confirm(db, { token, human, now, keys, code: code ?? "" });',
      },
    ],
  },
  {
    name: "claim-page-address-in-full",
    rule: "claim-page.sign-in",
    words: "Whoever has the link reads the address in full, without signing in.",
    edits: [{ file: PAGE, from: "maskedEmail: masked(attempt.email) }", to: "maskedEmail: attempt.email }" }],
  },
  {
    name: "claim-page-forgotten-by-sign-in",
    rule: "claim-page.sign-in",
    words: "Signing in from the claim page leads to the page without a claim.",
    edits: [
      {
        file: PAGE,
        from: "const signInQuery = returnQuery(claimPath(token));",
        to: 'const signInQuery = returnQuery("/claim");',
      },
    ],
  },
  {
    name: "claim-page-agent-cut-short",
    rule: "claim-page.shows-agent",
    words: "Of the agent's name the claim page shows the first ten characters.",
    edits: [
      {
        file: PAGE,
        from: "agentName: attempt.agentName ?? undefined",
        to: "agentName: attempt.agentName?.slice(0, 10)",
      },
    ],
  },
  {
    name: "claim-page-unknown-is-200",
    rule: "claim-page.no-token",
    words: "The page for an unknown token says so, with the status 200.",
    edits: [
      {
        file: PAGE,
        from: '  if (attempt === undefined) return ctx.show(404, "claim", "unknown", {});',
        to: '  if (attempt === undefined) return ctx.show(200, "claim", "unknown", {});',
      },
    ],
  },
  {
    name: "claim-page-secret-not-compared",
    rule: "claim-page.no-token",
    words: "A link with the public part of its token right and another secret opens the claim.",
    edits: [{ file: ATTEMPT, from: "return row && matchesSecret(parsed, row.tokenHash) ?", to: "return row ?" }],
  },
  {
    name: "claim-page-same-domain-is-enough",
    rule: "claim-page.email-bound",
    words: "Any account with an address of the same domain can confirm.",
    edits: [
      {
        file: DECISION,
        from: "attempt.email !== human.email",
        to: 'attempt.email.split("@")[1] !== human.email.split("@")[1]',
      },
    ],
  },
  {
    name: "claim-page-owner-as-member",
    rule: "claim-page.confirm",
    words: "The human who claims is a member of the organization, not its owner.",
    edits: [{ file: DECISION, from: 'role: "OWNER", now', to: 'role: "MEMBER", now' }],
  },
  {
    name: "claim-page-renames-organization",
    rule: "claim-page.keeps-work",
    words: "With the claim the organization gets its owner's address as name.",
    edits: [
      {
        file: DECISION,
        from: ".set({ ownerUserId: human.userId, claimedAt: now })",
        to: ".set({ ownerUserId: human.userId, claimedAt: now, name: human.email })",
      },
    ],
  },
  {
    name: "claim-page-loses-drafts",
    rule: "claim-page.keeps-work",
    words: "The agent's drafts are gone after the claim.",
    edits: [
      {
        file: DECISION,
        from: "    // The try that was counted was no wrong code.",
        to: '    await trx.deleteFrom("jobs").where("organizationId", "=", organizationId).execute();',
      },
    ],
  },
  {
    name: "claim-page-six-codes",
    rule: "claim-page.wrong-code",
    words: "A sixth code is judged: the limit is off by one.",
    edits: [{ file: "generated/constants.ts", from: '"userCodeTries": 5,', to: '"userCodeTries": 6,' }],
  },
  {
    name: "claim-page-codes-counted-late",
    rule: "claim-page.tries-concurrent",
    words: "How many codes were judged is read first and written later: at the same instant far more than five are.",
    edits: [
      {
        file: DECISION,
        from: "return await lockingOrganization(db, organizationId, work);",
        to: "return await work(db);",
      },
      {
        file: DECISION,
        from: "    const taken = await takeTry(trx, attempt, now);",
        to: `    await new Promise((resolve) => setTimeout(resolve, 100));
    const taken = await takeTry(trx, attempt, now);`,
      },
      { file: DECISION, from: '    .where("wrongCodes", "<", constants.userCodeTries)\n', to: "" },
    ],
  },
  {
    name: "claim-page-one-more-in-all",
    rule: "claim-page.tries-total",
    words: "Of a claim 21 wrong codes are judged: the limit over all its attempts is off by one.",
    edits: [{ file: "generated/constants.ts", from: '"userCodeTriesInAll": 20,', to: '"userCodeTriesInAll": 21,' }],
  },
  {
    name: "claim-page-outlives-window",
    rule: "claim-page.attempt-expired",
    words: "An attempt that began in the last minutes of the 24 hours still works after them.",
    edits: [
      {
        file: ATTEMPT,
        from: "const expiresAt = Math.min(ownEnd, windowEnd({ createdAt: row.registeredAt }));",
        to: "const expiresAt = ownEnd;",
      },
      { file: DECISION, from: '    .where("createdAt", ">", now - constants.claimWindowSeconds * 1000)\n', to: "" },
    ],
  },
  {
    name: "claim-page-superseded-works",
    rule: "claim-page.superseded",
    words: "The link and code of before a restart still claim.",
    edits: [
      { file: ATTEMPT, from: 'if (row.supersededAt !== null) return "superseded";', to: "" },
      {
        file: DECISION,
        from: 'now - constants.claimAttemptSeconds * 1000)\n    .where("supersededAt", "is", null)',
        to: "now - constants.claimAttemptSeconds * 1000)",
      },
    ],
  },
  {
    name: "claim-page-completed-again",
    rule: "claim-page.single-use",
    words: "Sending the form of a completed claim again completes it again, and the agent's new token is dead.",
    edits: [
      {
        file: PAGE,
        from: '  if (outcome.refused !== "wrong-code") return refused(outcome.refused, token, ctx);',
        to: `  if (outcome.refused === "claimed") {
    const again = await findAttempt(db, token, now);
    const all = db.updateTable("tokens").set({ revokedAt: now });
    await all.where("organizationId", "=", again?.organizationId ?? "").execute();
    return next(claimPath(token));
  }
  if (outcome.refused !== "wrong-code") return refused(outcome.refused, token, ctx);`,
      },
    ],
  },
  {
    name: "claim-page-leaves-own-organization",
    rule: "claim-page.one-organization",
    words: "An account that has an organization leaves it for the agent's.",
    edits: [
      {
        file: DECISION,
        from: '    if (await organizationOf(trx, human.userId)) return { refused: "one-organization" };\n',
        to: "",
      },
      {
        file: DECISION,
        from: 'if (!joined) throw new RolledBack({ refused: "one-organization" });',
        to: `const moved = trx.updateTable("memberships").set({ organizationId, role: "OWNER" });
    if (!joined) await moved.where("userId", "=", human.userId).execute();`,
      },
    ],
  },
  {
    name: "claim-page-notice-without-way",
    rule: "claim-page.notice",
    words: "The notice of a claim does not say where the agent's token can be revoked.",
    edits: [
      {
        file: "server/console/claim/claim-notice.ts",
        from: "${config.origin}/settings/tokens",
        to: "${config.origin}/",
      },
    ],
  },
  {
    name: "claim-page-decline-told-nobody",
    rule: "claim-page.decline",
    words: 'After "not mine" polls go on to say that the human has not decided yet.',
    edits: [
      {
        file: "server/agent-auth/poll.ts",
        from: 'if (registration.attemptDeclinedAt !== null) return oauthError("access-denied");',
        to: "",
      },
    ],
  },
  {
    name: "claim-page-member-leaves-own-organization",
    rule: "claim-page.one-organization",
    words: "A member of another organization leaves it for the agent's.",
    edits: [
      {
        file: "server/accounts/claim-decision.ts",
        from: '    if (await organizationOf(trx, human.userId)) return { refused: "one-organization" };',
        to: '    if ((await organizationOf(trx, human.userId))?.role === "OWNER") return { refused: "one-organization" };\n    await trx.deleteFrom("memberships").where("userId", "=", human.userId).execute();',
      },
    ],
  },
  {
    name: "claim-page-decline-folded-away",
    rule: "claim-page.choice",
    words: "Whoever wants to decline first has to open what hides the button.",
    edits: [
      {
        file: "server/console/views/claim.eta",
        from: '<form method="post" action="/claim/decline">',
        to: '<details><summary>Not your agent?</summary>\n<form method="post" action="/claim/decline">',
      },
    ],
  },
  {
    name: "claim-page-declining-unexplained",
    rule: "claim-page.choice",
    words: "The page does not say what declining does.",
    edits: [{ file: "server/console/views/claim.eta", from: " data-if-declined", to: "" }],
  },
  {
    name: "claim-page-tries-of-each-instance",
    rule: "claim-page.tries-concurrent",
    words: "Each instance counts the codes that it has judged: two judge ten.",
    edits: [
      {
        file: DECISION,
        from: `    .set((column) => ({ wrongCodes: column("wrongCodes", "+", 1) }))
    .where("id", "=", attempt.id)
    .where("wrongCodes", "<", constants.userCodeTries)`,
        to: `    .set((column) => ({ wrongCodes: column.ref("wrongCodes") }))
    .where("id", "=", attempt.id)`,
      },
      {
        file: DECISION,
        from: "  return own && { ...own, wrongCodesInAll: claim.wrongCodes };",
        to: `  const wrongCodes = (tries.get(attempt.id) ?? 0) + 1;
  if (wrongCodes > constants.userCodeTries) return undefined;
  tries.set(attempt.id, wrongCodes);
  return own && { ...own, wrongCodes, wrongCodesInAll: claim.wrongCodes };`,
      },
      {
        file: DECISION,
        from: "import { userCodeHmac",
        to: 'import { tries } from "./claim-attempt.ts";\nimport { userCodeHmac',
      },
      {
        file: "server/accounts/claim-attempt.ts",
        from: "  const triesLeft = triesLeftOf(row.wrongCodes, row.wrongCodesInAll);",
        to: "  const triesLeft = triesLeftOf(tries.get(row.id) ?? 0, row.wrongCodesInAll);",
      },
      {
        file: "server/accounts/claim-attempt.ts",
        from: "/** What is left of the five of an attempt",
        to: "export const tries = new Map<string, number>();\n\n/** What is left of the five of an attempt",
      },
    ],
  },
];
