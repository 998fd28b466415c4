import { preClaimScopes } from "../../../../generated/scopes.ts";
import type { Mutant } from "../mutant.ts";

const HANDLER = "server/agent-auth/poll.ts";
const SURFACE = "server/agent-auth/index.ts";
const PACE = "server/agent-auth/pace.ts";
const BODY = "server/contract/body.ts";
const SCHEMA = "generated/openapi/agent-auth.json";
const DECISION = "server/accounts/claim-decision.ts";

/** Each process remembers for itself which tokens it has delivered. */
const DELIVERED_HERE: Mutant["edits"] = [
  {
    file: HANDLER,
    from: "registration.deliveredAt !== null) return",
    to: "deliveredHere.has(registration.id)) return",
  },
  {
    file: HANDLER,
    from: 'async function deliver(registration: Registration, ctx: AgentAuthContext): Promise<Res<"pollClaimToken">> {\n',
    to: 'const deliveredHere = new Set<string>();\nasync function deliver(registration: Registration, ctx: AgentAuthContext): Promise<Res<"pollClaimToken">> {\n  if (deliveredHere.has(registration.id)) return oauthError("invalid-grant");\n  deliveredHere.add(registration.id);\n',
  },
  { file: HANDLER, from: '      .where("deliveredAt", "is", null)\n', to: "" },
];

export const mutants: readonly Mutant[] = [
  {
    name: "poll-reads-json",
    rule: "poll.form-only",
    words: "The token endpoint also takes its members as JSON.",
    edits: [
      {
        file: BODY,
        from: "const matching = matches(type, body.mediaType);",
        to: 'const isJson = req.url.startsWith("/api/agent/oauth/token") && matches(type, "application/json");\n  const matching = isJson || matches(type, body.mediaType);',
      },
      {
        file: BODY,
        from: "return jsonTypes.includes(body.mediaType) ?",
        to: "return isJson || jsonTypes.includes(body.mediaType) ?",
      },
    ],
  },
  {
    name: "poll-reads-the-query",
    rule: "poll.form-only",
    words: "What is missing in the form is looked for in the URL's query.",
    edits: [
      {
        file: "server/contract/bind.ts",
        from: "judgeRequest(route.id, { path, search, body, form });",
        to: "judgeRequest(route.id, { path, search, body: form ? { ...Object.fromEntries(new URLSearchParams(search)), ...(body as object) } : body, form });",
      },
    ],
  },
  {
    name: "poll-empty-claim-token-is-unknown",
    rule: "poll.missing",
    words: "An empty claim_token is answered as an unknown one, invalid_grant.",
    edits: [
      {
        file: SCHEMA,
        from: '"minLength": 1,\n            "maxLength": 100000,\n            "description": "The `claim_token` of the registration."\n          }\n        }\n      },\n      "PostClaimScope"',
        to: '"maxLength": 100000,\n            "description": "The `claim_token` of the registration."\n          }\n        }\n      },\n      "PostClaimScope"',
      },
    ],
  },
  {
    name: "poll-without-grant-type",
    rule: "poll.missing",
    words: "grant_type may be left out.",
    edits: [
      {
        file: SCHEMA,
        from: '"required": [\n          "grant_type",\n          "claim_token"\n        ]',
        to: '"required": [\n          "claim_token"\n        ]',
      },
    ],
  },
  {
    name: "poll-takes-the-first-of-two",
    rule: "poll.repeated",
    words: "Of a repeated parameter the first value is taken.",
    edits: [
      {
        file: "server/contract/shape.ts",
        from: 'issues.push({ where, message: "must not repeat a parameter" });',
        to: 'if (!shape.bodyNames.has("claim_token")) issues.push({ where, message: "must not repeat a parameter" });',
      },
    ],
  },
  {
    name: "poll-refuses-credentials",
    rule: "poll.unknown-params",
    words: "A poll with an Authorization header is refused.",
    edits: [
      {
        file: HANDLER,
        from: "  const registration = await findByClaimToken",
        to: '  if (req.headers.authorization !== undefined) return oauthError("invalid-request");\n  const registration = await findByClaimToken',
      },
    ],
  },
  {
    name: "poll-refuses-a-client-id",
    rule: "poll.unknown-params",
    words: "A poll with a client_id is refused, for there are no clients.",
    edits: [
      {
        file: HANDLER,
        from: "  const registration = await findByClaimToken",
        to: '  if ("client_id" in req.body) return oauthError("invalid-request");\n  const registration = await findByClaimToken',
      },
    ],
  },
  {
    name: "poll-grant-type-by-its-beginning",
    rule: "poll.grant-type",
    words: "Any grant type that begins like the right one is taken.",
    edits: [
      {
        file: HANDLER,
        from: "given !== constants.claimGrantType;",
        to: "!given.startsWith(constants.claimGrantType);",
      },
    ],
  },
  {
    name: "poll-shape-before-grant-type",
    rule: "poll.grant-type",
    words: "Another grant type without a claim_token is told that the claim_token is missing.",
    edits: [
      {
        file: SURFACE,
        from: "return refuseGrantType(fields);",
        to: "return Object(fields).claim_token === undefined ? undefined : refuseGrantType(fields);",
      },
    ],
  },
  {
    name: "poll-repetition-before-grant-type",
    rule: "poll.grant-type",
    words: "Another grant type with a repeated parameter is told that a parameter is repeated.",
    edits: [
      {
        file: SURFACE,
        from: "return refuseGrantType(fields);",
        to: "return Object.values(Object(fields)).some(Array.isArray) ? undefined : refuseGrantType(fields);",
      },
    ],
  },
  {
    name: "poll-grant-type-is-a-bad-request",
    rule: "poll.grant-type",
    words: "Another grant type is refused as an invalid request.",
    edits: [{ file: HANDLER, from: 'oauthError("unsupported-grant-type")', to: 'oauthError("invalid-request")' }],
  },
  {
    name: "poll-any-secret",
    rule: "poll.unknown-token",
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
    name: "poll-unknown-token-is-a-bad-request",
    rule: "poll.unknown-token",
    words: "A claim token that is not known is refused as an invalid request.",
    edits: [
      {
        file: HANDLER,
        from: "  if (registration === undefined || registration.deliveredAt",
        to: '  if (registration === undefined) return oauthError("invalid-request");\n  if (registration.deliveredAt',
      },
    ],
  },
  {
    name: "poll-lapsed-is-expired",
    rule: "poll.pending",
    words: "When the last attempt has lapsed the agent is told that its claim has expired, though it may start again.",
    edits: [
      {
        file: HANDLER,
        from: 'oauthError("authorization-pending", "The last attempt has lapsed. Start the claim again.")',
        to: 'oauthError("expired-token")',
      },
    ],
  },
  {
    name: "poll-lapsed-is-not-told",
    rule: "poll.pending",
    words: "When the last attempt has lapsed the description does not say to start again.",
    edits: [
      {
        file: HANDLER,
        from: "return hasLapsed(registration.attemptStartedAt, registration.attemptWrongCodes ?? 0, now)",
        to: "return now < 0",
      },
    ],
  },
  {
    name: "poll-before-a-start-is-invalid",
    rule: "poll.pending",
    words: "A poll before any start of a claim is refused as invalid.",
    edits: [
      {
        file: HANDLER,
        from: 'return oauthError("authorization-pending", "No claim has been started. Start the claim with the human\'s address.");',
        to: 'return oauthError("invalid-grant");',
      },
    ],
  },
  {
    name: "poll-pace-without-tolerance",
    rule: "poll.slow-down",
    words: "A poll a second before the interval is over is too fast.",
    edits: [{ file: PACE, from: "${sql.lit(pollToleranceSeconds)}", to: "${sql.lit(0)}" }],
  },
  {
    name: "poll-pace-a-second-too-kind",
    rule: "poll.slow-down",
    words: "A poll two seconds before the interval is over is not too fast.",
    edits: [{ file: PACE, from: "${sql.lit(pollToleranceSeconds)}", to: "${sql.lit(pollToleranceSeconds + 1)}" }],
  },
  {
    name: "poll-pace-stays",
    rule: "poll.slow-down",
    words: "A poll that is too fast does not make the interval longer.",
    edits: [{ file: PACE, from: '"+", pollIntervalStepSeconds)', to: '"+", 0)' }],
  },
  {
    name: "poll-pace-without-end",
    rule: "poll.slow-down",
    words: "The interval grows beyond 60 seconds.",
    edits: [{ file: PACE, from: '"<", pollIntervalMaxSeconds)', to: '"<", pollIntervalMaxSeconds + 10)' }],
  },
  {
    name: "poll-pace-of-accepted-polls-only",
    rule: "poll.slow-down",
    words: "The interval is counted from the last poll that was not too fast.",
    edits: [{ file: PACE, from: "      lastPolledAt: now,\n      intervalSeconds", to: "      intervalSeconds" }],
  },
  {
    name: "poll-pace-survives-a-start",
    rule: "poll.slow-down",
    words: "A new start does not take the agent back to the first interval.",
    edits: [
      {
        file: "server/accounts/claims.ts",
        from: 'await tx.deleteFrom("claimPolls").where("registrationId", "=", registration.id).execute();',
        to: "",
      },
    ],
  },
  {
    name: "poll-window-ends-a-second-early",
    rule: "poll.window-over",
    words: "A poll in the last second of the window is told that it is over.",
    edits: [
      {
        file: HANDLER,
        from: "if (now >= windowEnd(registration))",
        to: "if (now >= windowEnd(registration) - 1000)",
      },
    ],
  },
  {
    name: "poll-window-ends-a-second-late",
    rule: "poll.window-over",
    words: "A poll in the second after the window is not told that it is over.",
    edits: [
      {
        file: HANDLER,
        from: "if (now >= windowEnd(registration))",
        to: "if (now >= windowEnd(registration) + 1000)",
      },
    ],
  },
  {
    name: "poll-window-over-keeps-the-pace",
    rule: "poll.window-over",
    words: "After the window a hasty poll is told to slow down, not that it is over.",
    edits: [
      {
        file: HANDLER,
        from: '  if (now >= windowEnd(registration)) return oauthError("expired-token");\n  if (!(await keepsPace(registration, ctx))) return oauthError("slow-down");',
        to: '  if (!(await keepsPace(registration, ctx))) return oauthError("slow-down");\n  if (now >= windowEnd(registration)) return oauthError("expired-token");',
      },
    ],
  },
  {
    name: "poll-delivery-keeps-the-pace",
    rule: "poll.delivered",
    words: "The first poll after the claim is told to slow down when it comes too fast.",
    edits: [
      {
        file: HANDLER,
        from: "  if (registration.claimedAt !== null) {\n",
        to: '  if (registration.claimedAt !== null) {\n    if (!(await keepsPace(registration, ctx))) return oauthError("slow-down");\n',
      },
    ],
  },
  {
    name: "poll-scopes-enforced-otherwise",
    rule: "poll.delivered",
    words: "The answer has the post-claim scopes, and the token only those from before the claim.",
    edits: [
      {
        file: HANDLER,
        from: "scopes: JSON.stringify(postClaimScopes),",
        to: `scopes: ${JSON.stringify(JSON.stringify(preClaimScopes))},`,
      },
    ],
  },
  {
    name: "poll-scope-joined-by-commas",
    rule: "poll.scope",
    words: "The member scope joins the scopes by commas.",
    edits: [{ file: HANDLER, from: 'scope: postClaimScopes.join(" "),', to: 'scope: postClaimScopes.join(","),' }],
  },
  {
    name: "poll-delivers-twice",
    rule: "poll.once",
    words: "A poll after the one that delivered the token gives another token.",
    edits: [
      {
        file: HANDLER,
        from: "if (registration === undefined || registration.deliveredAt !== null) return",
        to: "if (registration === undefined) return",
      },
      { file: HANDLER, from: '      .where("deliveredAt", "is", null)\n', to: "" },
    ],
  },
  {
    name: "poll-delivered-is-expired",
    rule: "poll.once",
    words: "A poll after the delivery is told that the token has expired.",
    edits: [
      {
        file: HANDLER,
        from: "  if (registration === undefined || registration.deliveredAt !== null)",
        to: '  if (registration !== undefined && registration.deliveredAt !== null) return oauthError("expired-token");\n  if (registration === undefined)',
      },
    ],
  },
  {
    name: "poll-delivery-race-won-twice",
    rule: "poll.once-concurrent",
    words: "Whether the token was delivered is looked up first, and not again when it is: polls at once get one each.",
    edits: [
      {
        file: HANDLER,
        from: "  const delivered = await ctx.db.transaction()",
        to: "  await new Promise((resolve) => setTimeout(resolve, 20));\n  const delivered = await ctx.db.transaction()",
      },
      { file: HANDLER, from: '      .where("deliveredAt", "is", null)\n', to: "" },
    ],
  },
  {
    name: "poll-delivery-under-the-cap",
    rule: "poll.over-cap",
    words: "An account with 25 active tokens gets no post-claim token.",
    edits: [
      {
        file: HANDLER,
        from: "    const { ownerUserId } = await tx",
        to: `    const active = await tx.selectFrom("tokens").select("id").where("organizationId", "=", registration.organizationId)
      .where("revokedAt", "is", null).execute();
    if (active.length >= constants.activePersonalTokens) return false;
    const { ownerUserId } = await tx`,
      },
    ],
  },
  {
    name: "poll-grace-ends-a-second-early",
    rule: "poll.grace",
    words: "A token that was not collected can no longer be had in the last second of the 24 hours.",
    edits: [
      {
        file: HANDLER,
        from: "constants.deliveryGraceSeconds * 1000",
        to: "(constants.deliveryGraceSeconds - 1) * 1000",
      },
    ],
  },
  {
    name: "poll-grace-ends-a-second-late",
    rule: "poll.grace",
    words: "A token that was not collected can still be had in the second after the 24 hours.",
    edits: [
      {
        file: HANDLER,
        from: "constants.deliveryGraceSeconds * 1000",
        to: "(constants.deliveryGraceSeconds + 1) * 1000",
      },
    ],
  },
  {
    name: "poll-grace-from-the-registration",
    rule: "poll.grace",
    words: "The 24 hours to collect a token are counted from the registration.",
    edits: [
      {
        file: HANDLER,
        from: "registration.claimedAt + constants.deliveryGraceSeconds",
        to: "registration.createdAt + constants.deliveryGraceSeconds",
      },
    ],
  },
  {
    name: "poll-pre-claim-tokens-live-on",
    rule: "poll.revokes-pre-claim",
    words: "The token from before the claim stays alive.",
    edits: [{ file: DECISION, from: ".set({ revokedAt: now })", to: ".set({ revokedAt: null })" }],
  },
  {
    name: "poll-minted-tokens-live-on",
    rule: "poll.revokes-pre-claim",
    words: "The claim ends the token of the registration, and not those that were made with it.",
    edits: [
      {
        file: DECISION,
        from: '      .where("organizationId", "=", organizationId)\n      .where("revokedAt", "is", null)',
        to: '      .where("organizationId", "=", organizationId)\n      .where("name", "=", "Registration token")\n      .where("revokedAt", "is", null)',
      },
    ],
  },
  {
    name: "poll-revokes-at-the-exchange",
    rule: "poll.revokes-pre-claim",
    words: "The tokens from before the claim die when the new one is collected, not when the human confirms.",
    edits: [
      { file: DECISION, from: ".set({ revokedAt: now })", to: ".set({ revokedAt: null })" },
      {
        file: HANDLER,
        from: "    const { ownerUserId } = await tx",
        to: '    await tx.updateTable("tokens").set({ revokedAt: now }).where("organizationId", "=", registration.organizationId).execute();\n    const { ownerUserId } = await tx',
      },
    ],
  },
  {
    name: "poll-token-in-flight-lives-on",
    rule: "poll.revokes-pre-claim",
    words: "A token whose making was under way when the human confirmed outlives the claim.",
    edits: [
      {
        file: "server/tokens/create.ts",
        from: '    if (maker !== undefined && !(await isLive(trx, maker, now))) return { refused: "maker-dead" };\n',
        to: "",
      },
      {
        file: "server/tokens/create.ts",
        from: "  return lockingOrganization(db, organizationId, async",
        to: "  await new Promise((resolve) => setTimeout(resolve, 30));\n  return lockingOrganization(db, organizationId, async",
      },
    ],
  },
  {
    name: "poll-invalid-grant-is-401",
    rule: "poll.all-400",
    words: "When credentials come along, an unknown claim token gets the right code with the status 401.",
    edits: [
      {
        file: HANDLER,
        from: '  if (registration === undefined || registration.deliveredAt !== null) return oauthError("invalid-grant");',
        to: '  if (registration === undefined || registration.deliveredAt !== null) return { ...oauthError("invalid-grant"), status: req.headers.authorization ? 401 : 400 };',
      },
    ],
  },
  {
    name: "poll-by-the-mailed-link",
    rule: "poll.unknown-token",
    words: "Whoever has the mailed link can collect the agent's token with the token in it.",
    edits: [
      {
        file: HANDLER,
        from: "const registration = await findByClaimToken(ctx.db, req.body.claim_token);",
        to: 'const byLink = (await import("../accounts/claim-attempt.ts")).findAttempt;\n  const registration = (await findByClaimToken(ctx.db, req.body.claim_token)) ?? (await ctx.db.selectFrom("registrations").selectAll().where("id", "=", (await byLink(ctx.db, req.body.claim_token, ctx.clock.now()))?.registrationId ?? "").where("claimedAt", "is not", null).executeTakeFirst());',
      },
    ],
  },
  {
    name: "poll-leaves-pre-claim-tokens-with-an-expiry",
    rule: "poll.revokes-pre-claim",
    words: "A token that was made before the claim and has an expiry goes on working until then.",
    edits: [
      {
        file: "server/accounts/claim-decision.ts",
        from: '.set({ revokedAt: now })\n      .where("organizationId", "=", organizationId)',
        to: '.set({ revokedAt: now })\n      .where("expiresAt", "is", null)\n      .where("organizationId", "=", organizationId)',
      },
    ],
  },
  {
    name: "poll-delivered-once-by-each-instance",
    rule: "poll.once",
    words: "Each instance remembers for itself which tokens it has delivered.",
    edits: DELIVERED_HERE,
  },
  {
    name: "poll-race-won-once-on-each-instance",
    rule: "poll.once-concurrent",
    words: "Of polls at the same instant one on each instance gets a token.",
    edits: DELIVERED_HERE,
  },
  {
    name: "poll-pace-of-each-instance",
    rule: "poll.slow-down",
    words: "Each instance remembers for itself when it was polled last.",
    edits: [
      {
        file: PACE,
        from: "export async function keepsPace(",
        to: "const polledHere = new Map<string, number>();\nexport async function keepsPace(",
      },
      {
        file: PACE,
        from: "  const [kept] = await movePollOn(db, { id, now });\n  if (kept !== undefined) return true;\n",
        to: '  const last = polledHere.get(id);\n  polledHere.set(id, now);\n  const row = await db.selectFrom("claimPolls").select("intervalSeconds").where("registrationId", "=", id).executeTakeFirst();\n  if (row === undefined) await movePollOn(db, { id, now });\n  const interval = row?.intervalSeconds ?? 5;\n  if (last === undefined || row === undefined || now - last >= (interval - pollToleranceSeconds) * 1000) return true;\n',
      },
    ],
  },
  {
    name: "poll-denied-is-not-paced",
    rule: "poll.slow-down",
    words: "Polls of a declined claim are never too fast.",
    edits: [
      {
        file: "server/agent-auth/poll.ts",
        from: '  if (!(await keepsPace(registration, ctx))) return oauthError("slow-down");',
        to: '  if (registration.attemptDeclinedAt !== null) return oauthError("access-denied");\n  if (!(await keepsPace(registration, ctx))) return oauthError("slow-down");',
      },
    ],
  },
  {
    name: "poll-delivers-again-once-revoked",
    rule: "poll.once",
    words: "After the delivered token was revoked, a poll gives another.",
    edits: [
      {
        file: "server/agent-auth/revoke.ts",
        from: '  await db\n    .updateTable("tokens")',
        to: '  await db.updateTable("registrations").set({ deliveredAt: null }).where("claimedAt", "is not", null).where("organizationId", "in", (q) => q.selectFrom("tokens").select("organizationId").where("id", "=", parsed.publicId)).execute();\n  await db\n    .updateTable("tokens")',
      },
    ],
  },
  {
    name: "poll-repeats-what-it-does-not-know",
    rule: "poll.repeated",
    words: "Other parameters than the two may be repeated.",
    edits: [
      {
        file: "server/contract/shape.ts",
        from: "      // The name of an undeclared field is the caller's text and must not be repeated back.",
        to: '      if (name !== "claim_token" && name !== "grant_type" && name !== "token") continue;\n      // The name of an undeclared field is the caller\'s text and must not be repeated back.',
      },
    ],
  },
  {
    name: "poll-denied-is-403",
    rule: "poll.all-400",
    words: "access_denied has the status 403.",
    edits: [
      {
        file: "server/agent-auth/poll.ts",
        from: 'return oauthError("access-denied");',
        to: 'return { ...oauthError("access-denied"), status: 403 } as never;',
      },
    ],
  },
  {
    name: "poll-named-tokens-outlive-the-claim",
    rule: "poll.revokes-pre-claim",
    words: "Pre-claim tokens that were given a name outlive the claim.",
    edits: [
      {
        file: "server/accounts/claim-decision.ts",
        from: '.where("organizationId", "=", organizationId)\n      .where("revokedAt", "is", null)',
        to: '.where("organizationId", "=", organizationId)\n      .where("name", "in", ["API token", "Registration token"])\n      .where("revokedAt", "is", null)',
      },
    ],
  },
  {
    name: "poll-refuses-client-secrets",
    rule: "poll.unknown-params",
    words: "A client_secret beside the claim token is refused.",
    edits: [
      {
        file: "server/agent-auth/poll.ts",
        from: "  const registration = await findByClaimToken(ctx.db, req.body.claim_token);",
        to: '  if ("client_secret" in (req.body as object)) return oauthError("invalid-request");\n  const registration = await findByClaimToken(ctx.db, req.body.claim_token);',
      },
    ],
  },
  {
    name: "poll-refuses-a-live-bearer",
    rule: "poll.unknown-params",
    words: "A poll with the agent's own token as the bearer is refused.",
    edits: [
      {
        file: "server/agent-auth/poll.ts",
        from: "  const registration = await findByClaimToken(ctx.db, req.body.claim_token);",
        to: '  if (/^Bearer ot_pat_/.test(req.headers.authorization ?? "")) return oauthError("invalid-request");\n  const registration = await findByClaimToken(ctx.db, req.body.claim_token);',
      },
    ],
  },
  {
    name: "poll-once-expires-after-the-delivery",
    rule: "poll.once",
    words: "A claim token whose token was delivered is expired once the hours for the delivery are over.",
    edits: [
      {
        file: "server/agent-auth/poll.ts",
        from: "registration.deliveredAt !== null) return",
        to: "(registration.deliveredAt !== null && ctx.clock.now() < (registration.claimedAt ?? 0) + constants.deliveryGraceSeconds * 1000)) return",
      },
    ],
  },
  {
    name: "poll-declined-claims-never-expire",
    rule: "poll.window-over",
    words: "Of a claim that was declined polls say so after the window, too.",
    edits: [
      {
        file: "server/agent-auth/poll.ts",
        from: 'if (now >= windowEnd(registration)) return oauthError("expired-token");',
        to: 'if (now >= windowEnd(registration) && registration.attemptDeclinedAt === null) return oauthError("expired-token");',
      },
    ],
  },
];
