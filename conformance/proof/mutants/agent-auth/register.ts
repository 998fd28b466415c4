import type { Mutant } from "../mutant.ts";

const HANDLER = "server/agent-auth/register.ts";
const ACCOUNTS = "server/accounts/registrations.ts";
const BODY = "server/contract/body.ts";
const SCHEMA = "generated/openapi/agent-auth.json";
const FORMATS = "server/contract/formats.ts";

export const mutants: readonly Mutant[] = [
  {
    name: "register-wants-a-body",
    rule: "register.empty-body",
    words: "A registration without a body is refused, although {} is taken.",
    edits: [
      {
        file: HANDLER,
        from: "  const { agent_name, organization_name } = req.body ?? {};",
        to: '  if (req.body === undefined) return oauthError("invalid-request");\n  const { agent_name, organization_name } = req.body;',
      },
    ],
  },
  {
    name: "register-scopes-lack-one",
    rule: "register.shape",
    words: "The answer leaves out a scope that the token has.",
    edits: [{ file: HANDLER, from: "scopes: preClaimScopes,", to: "scopes: preClaimScopes.slice(1)," }],
  },
  {
    name: "register-extra-member",
    rule: "register.shape",
    words: "The answer has a member that is not declared.",
    edits: [{ file: HANDLER, from: "scopes: preClaimScopes,", to: "scopes: preClaimScopes, expires_in: 86400," }],
  },
  {
    name: "register-token-type-in-capitals",
    rule: "register.shape",
    words: "token_type is Bearer, not bearer.",
    edits: [{ file: HANDLER, from: 'token_type: "bearer"', to: 'token_type: "Bearer"' }],
  },
  {
    name: "register-window-61-seconds-long",
    rule: "register.window",
    words: "The window that is announced ends 61 seconds late.",
    edits: [
      {
        file: ACCOUNTS,
        from: "windowEndsAt: fresh.now + constants.claimWindowSeconds * 1000",
        to: "windowEndsAt: fresh.now + (constants.claimWindowSeconds + 61) * 1000",
      },
    ],
  },
  {
    name: "register-window-61-seconds-short",
    rule: "register.window",
    words: "The window that is announced ends 61 seconds early.",
    edits: [
      {
        file: ACCOUNTS,
        from: "windowEndsAt: fresh.now + constants.claimWindowSeconds * 1000",
        to: "windowEndsAt: fresh.now + (constants.claimWindowSeconds - 61) * 1000",
      },
    ],
  },
  {
    name: "register-claim-endpoint-is-nowhere",
    rule: "register.endpoints",
    words: "claim_endpoint is an absolute URL of this server where nothing is.",
    edits: [
      {
        file: HANDLER,
        from: "ctx.config.origin + operations.startClaim.path",
        to: "`${ctx.config.origin}${operations.startClaim.path}s`",
      },
    ],
  },
  {
    name: "register-token-endpoint-is-a-path",
    rule: "register.endpoints",
    words: "token_endpoint is a path without the origin.",
    edits: [
      {
        file: HANDLER,
        from: "ctx.config.origin + operations.pollClaimToken.path",
        to: "operations.pollClaimToken.path",
      },
    ],
  },
  {
    name: "register-identity-type-has-another-code",
    rule: "register.identity-type",
    words: "Another identity type is refused as an invalid request.",
    edits: [{ file: HANDLER, from: 'oauthError("unsupported-identity-type")', to: 'oauthError("invalid-request")' }],
  },
  {
    name: "register-identity-type-has-another-status",
    rule: "register.identity-type",
    words: "Another identity type gets the right code with the status 403.",
    edits: [
      {
        file: HANDLER,
        from: 'oauthError("unsupported-identity-type")',
        to: '({ ...oauthError("unsupported-identity-type"), status: 403 } as never)',
      },
    ],
  },
  {
    name: "register-identity-type-in-any-case",
    rule: "register.identity-type",
    words: "Anonymous with a capital is taken for anonymous.",
    edits: [
      {
        file: HANDLER,
        from: 'given !== "anonymous" ?',
        to: 'given.toLowerCase() !== "anonymous" ?',
      },
    ],
  },
  {
    name: "register-shape-before-identity-type",
    rule: "register.identity-type",
    words: "Another identity type beside an empty name is told of the name.",
    edits: [
      {
        file: "server/agent-auth/index.ts",
        from: "return refuseIdentityType(fields) ??",
        to: 'return (Object(fields).agent_name === "" ? undefined : refuseIdentityType(fields)) ??',
      },
    ],
  },
  {
    name: "register-name-of-121",
    rule: "register.limits",
    words: "A name may have one character more than 120.",
    edits: [
      {
        file: SCHEMA,
        from: '"DisplayName": {\n        "type": "string",\n        "minLength": 1,\n        "maxLength": 120',
        to: '"DisplayName": {\n        "type": "string",\n        "minLength": 1,\n        "maxLength": 121',
      },
    ],
  },
  {
    name: "register-name-counted-in-utf-16",
    rule: "register.limits",
    words: "The length of a name is counted in UTF-16 units, so that 120 code points can be too many.",
    edits: [
      {
        file: HANDLER,
        from: '  const taken = await ctx.limits.take("registrations"',
        to: '  if ((agent_name ?? "").length > 120) return oauthError("invalid-request", "agent_name: must have at most 120 characters.");\n  const taken = await ctx.limits.take("registrations"',
      },
    ],
  },
  {
    name: "register-name-of-white-space",
    rule: "register.limits",
    words: "A name of nothing but white space is taken.",
    edits: [{ file: FORMATS, from: "!CONTROLS.test(text) && isVisible(text)", to: "!CONTROLS.test(text)" }],
  },
  {
    name: "register-name-of-fillers",
    rule: "register.limits",
    words: "Only white space counts as invisible: a name of Hangul fillers is taken.",
    edits: [
      {
        file: FORMATS,
        from: "!CONTROLS.test(text) && isVisible(text)",
        to: "!CONTROLS.test(text) && /\\S/.test(text)",
      },
    ],
  },
  {
    name: "register-limits-do-not-name-the-member",
    rule: "register.limits",
    words: "A name that is refused is not named in the description.",
    edits: [
      {
        file: "server/contract/errors.ts",
        from: 'return `${where.replace(/^body\\.?/, "") || "The body"}: ${message}.`;',
        to: "return `The body: ${message}.`;",
      },
    ],
  },
  {
    name: "register-name-isolates",
    rule: "register.names",
    words: "A name may have the newer direction characters, U+2066 to U+2069.",
    edits: [{ file: FORMATS, from: "\\u202A-\\u202E\\u2066-\\u2069]", to: "\\u202A-\\u202E]" }],
  },
  {
    name: "register-name-line-separator",
    rule: "register.names",
    words: "A name may have the line separator U+2028.",
    edits: [{ file: FORMATS, from: "\\p{Cc}\\u2028\\u2029", to: "\\p{Cc}\\u2029" }],
  },
  {
    name: "register-grants-what-is-asked",
    rule: "register.unknown-members",
    words: "A registration that names scopes is told that it has them.",
    edits: [{ file: HANDLER, from: "scopes: preClaimScopes,", to: "scopes: req.body?.scopes ?? preClaimScopes," }],
  },
  {
    name: "register-refuses-unknown-members",
    rule: "register.unknown-members",
    words: "A member that the server does not know makes the request invalid.",
    edits: [
      {
        file: HANDLER,
        from: '  const taken = await ctx.limits.take("registrations"',
        to: '  if ("email" in (req.body ?? {})) return oauthError("invalid-request");\n  const taken = await ctx.limits.take("registrations"',
      },
    ],
  },
  {
    name: "register-any-media-type",
    rule: "register.malformed",
    words: "JSON is read whatever the media type says.",
    edits: [
      {
        file: BODY,
        from: "const matching = matches(type, body.mediaType);",
        to: 'const matching = body.mediaType === "application/json" || matches(type, body.mediaType);',
      },
    ],
  },
  {
    name: "register-one-byte-more",
    rule: "register.malformed",
    words: "A body of one byte more than 100 kB is read.",
    edits: [
      { file: BODY, from: "Number(declared) > body.limit", to: "Number(declared) > body.limit + 1" },
      { file: BODY, from: "reader(body.limit)(req", to: "reader(body.limit + 1)(req" },
    ],
  },
  {
    name: "register-too-large-is-400",
    rule: "register.malformed",
    words: "A body that is too large gets the right code with the status 400.",
    edits: [
      {
        file: "server/contract/errors.ts",
        from: 'return oauthError("too-large");',
        to: 'return { ...oauthError("too-large"), status: 400 };',
      },
    ],
  },
  {
    name: "register-disabled-claims-start",
    rule: "register.disabled",
    words: "With registration off, claims can still be started.",
    edits: [
      {
        file: "server/agent-auth/index.ts",
        from: 'return isOpen ? undefined : oauthError("anonymous-not-enabled");',
        to: "return undefined;",
      },
    ],
  },
  {
    name: "register-disabled-after-the-shape",
    rule: "register.disabled",
    words: "With registration off, a start whose address is no text is told of the address.",
    edits: [
      {
        file: "server/agent-auth/index.ts",
        from: 'return isOpen ? undefined : oauthError("anonymous-not-enabled");',
        to: 'return isOpen || typeof Object(fields).email !== "string" ? undefined : oauthError("anonymous-not-enabled");',
      },
    ],
  },
  {
    name: "register-disabled-stops-polls",
    rule: "register.disabled",
    words: "With registration off, a claimed agent no longer gets its token.",
    edits: [
      {
        file: "server/agent-auth/poll.ts",
        from: "  const registration = await findByClaimToken",
        to: '  if (!ctx.config.anonymousRegistration) return oauthError("invalid-grant");\n  const registration = await findByClaimToken',
      },
    ],
  },
  {
    name: "register-limited-without-retry-after",
    rule: "register.rate-limited",
    words: "A 429 does not say how long to wait.",
    edits: [
      {
        file: "server/agent-auth/too-many-requests.ts",
        from: ', headers: { "Retry-After": retryAfterSeconds } };',
        to: " };",
      },
    ],
  },
  {
    name: "register-limit-of-all-clients",
    rule: "register.rate-limited",
    words: "One busy client uses up the registrations of all others.",
    edits: [{ file: HANDLER, from: '"registrations", clientKey(ctx.client())', to: '"registrations", "all"' }],
  },
  {
    name: "register-retry-after-is-too-short",
    rule: "register.rate-limited",
    words: "Retry-After ends a few seconds before the limit does.",
    edits: [
      {
        file: "server/limits/index.ts",
        from: "Math.ceil((end - now) / 1000) }",
        to: "Math.max(1, Math.ceil((end - now) / 1000) - 5) }",
      },
    ],
  },
  {
    name: "register-token-sleeps-a-second",
    rule: "register.token-live",
    words: "The token of a registration works only after a second.",
    edits: [
      { file: "server/tokens/caller.ts", from: '"t.name", "t.scopes",', to: '"t.name", "t.createdAt", "t.scopes",' },
      {
        file: "server/tokens/caller.ts",
        from: "if (row.revokedAt !== null || hasExpired(row, now)) return undefined;",
        to: 'if (row.revokedAt !== null || hasExpired(row, now)) return undefined;\n      if (row.name === "Registration token" && now - row.createdAt < 1000) return undefined;',
      },
    ],
  },
  {
    name: "register-scopes-enforced-otherwise",
    rule: "register.token-live",
    words: "The scopes in the answer are right, but the token opens no jobs.",
    edits: [
      {
        file: ACCOUNTS,
        from: "scopes: JSON.stringify(preClaimScopes),",
        to: 'scopes: JSON.stringify(preClaimScopes.filter((scope) => !scope.startsWith("jobs:"))),',
      },
    ],
  },
  {
    name: "register-secrets-begin-alike",
    rule: "register.unguessable",
    words: "The first characters of a secret are the time at which it was made.",
    edits: [
      {
        file: "server/tokens/secret.ts",
        from: 'const secret = random.bytes(32).toString("base64url");',
        to: 'const secret = Buffer.concat([Buffer.from(String(Date.now()).slice(0, 6)), random.bytes(26)]).toString("base64url");',
      },
    ],
  },
  {
    name: "register-secrets-are-reused",
    rule: "register.unguessable",
    words: "Every now and then a registration gets a secret that another one has had.",
    edits: [
      { file: "server/tokens/secret.ts", from: "const form = ", to: "const made: string[] = [];\n\nconst form = " },
      {
        file: "server/tokens/secret.ts",
        from: 'const secret = random.bytes(32).toString("base64url");',
        to: 'const secret = (made.length % 150 === 149 && made[0]) || random.bytes(32).toString("base64url");\n  made.push(secret);',
      },
    ],
  },
  {
    name: "register-token-dies-with-the-window",
    rule: "register.after-window",
    words: "The pre-claim token ends with the claim window.",
    edits: [
      { file: "server/tokens/caller.ts", from: '"t.name", "t.scopes",', to: '"t.name", "t.createdAt", "t.scopes",' },
      {
        file: "server/tokens/caller.ts",
        from: "if (row.revokedAt !== null || hasExpired(row, now)) return undefined;",
        to: "if (row.revokedAt !== null || hasExpired(row, now)) return undefined;\n      if (row.claimedAt === null && now >= row.createdAt + 86_400_000) return undefined;",
      },
    ],
  },
  {
    name: "register-tokens-at-rest",
    rule: "register.at-rest",
    words: "The database has the tokens themselves, not their hashes.",
    edits: [
      { file: "server/tokens/secret.ts", from: "secretHash: hashSecret(secret) };", to: "secretHash: secret };" },
      { file: "server/tokens/secret.ts", from: "const HASH_LENGTH = 64;", to: "const HASH_LENGTH = 43;" },
      {
        file: "server/tokens/secret.ts",
        from: "given.write(hashSecret(parsed.secret)",
        to: "given.write(parsed.secret",
      },
    ],
  },
  {
    name: "register-codes-hashed-without-a-key",
    rule: "register.at-rest",
    words: "The six digits of a claim are stored as a hash without a key, which anybody can search through.",
    edits: [
      {
        file: "server/accounts/claims.ts",
        from: 'return keys.hmac("claim-user-code", `${attemptId}:${userCode}`);',
        to: 'return process.getBuiltinModule("node:crypto").hash("sha256", `${attemptId}:${userCode}`, "hex");',
      },
    ],
  },
  {
    name: "register-logs-the-claim-token",
    rule: "register.not-logged",
    words: "Each registration writes its claim token to the log.",
    edits: [
      {
        file: "server/agent-auth/register.ts",
        from: "  return {\n    status: 200,\n    body: {\n      identity_type",
        to: "  console.log(JSON.stringify({ registered }));\n  return {\n    status: 200,\n    body: {\n      identity_type",
      },
    ],
  },
  {
    name: "register-logs-paths-as-they-are",
    rule: "register.not-logged",
    words: "A token that a caller puts into a path is in the log.",
    edits: [
      {
        file: "server/observability/log.ts",
        from: "path: redactPath(cut(exchange.path))",
        to: "path: cut(exchange.path)",
      },
      {
        file: "server/observability/log.ts",
        from: "pino({ level, hooks: { streamWrite: redactLine } }",
        to: "pino({ level }",
      },
    ],
  },
  {
    name: "register-logs-sign-in-mails",
    rule: "register.not-logged",
    words: "The mail with a sign-in code is in the log.",
    edits: [
      {
        file: "server/accounts/sign-in.ts",
        from: "await world.mailer.send({ to: email,",
        to: "console.log(mailText(world, code));\n        await world.mailer.send({ to: email,",
      },
    ],
  },
  {
    name: "register-sessions-at-rest",
    rule: "register.at-rest",
    words: "The database has the token of each session, not its hash: whoever reads it is signed in.",
    edits: [
      {
        file: "server/accounts/session.ts",
        from: '  return createHash("sha256").update(token).digest("hex");',
        to: "  return token;",
      },
    ],
  },
  {
    name: "register-sign-in-codes-hashed-without-a-key",
    rule: "register.at-rest",
    words: "A sign-in code is stored as a hash of the address and the code, without a key.",
    edits: [
      {
        file: "server/accounts/sign-in-codes.ts",
        from: '  return keys.hmac("sign-in-code", `${email} ${code}`);',
        to: '  return hash("sha256", `${email} ${code}`, "hex");',
      },
      {
        file: "server/accounts/sign-in-codes.ts",
        from: "import { timingSafeEqual }",
        to: "import { hash, timingSafeEqual }",
      },
    ],
  },
  {
    name: "register-logs-sessions",
    rule: "register.not-logged",
    words: "The token of each new session is in the log.",
    edits: [
      {
        file: "server/accounts/session.ts",
        from: "          await ctx.setSignedCookie(",
        to: '          console.log("session", token);\n          await ctx.setSignedCookie(',
      },
    ],
  },
];
