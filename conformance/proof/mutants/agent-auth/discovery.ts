import type { Mutant } from "../mutant.ts";

const DOCUMENTS = "server/agent-auth/discovery.ts";
const GATES = "server/contract/gates.ts";

export const mutants: readonly Mutant[] = [
  {
    name: "discovery-resource-with-a-slash",
    rule: "discovery.resource",
    words: "resource is the origin with a slash behind it.",
    edits: [
      {
        file: DOCUMENTS,
        from: 'resource(origin, origin, "OpenTrain")',
        to: 'resource(origin, `${origin}/`, "OpenTrain")',
      },
    ],
  },
  {
    name: "discovery-resource-by-more-methods",
    rule: "discovery.resource",
    words: "bearer_methods_supported names the body too, which is not read.",
    edits: [
      {
        file: DOCUMENTS,
        from: 'bearer_methods_supported: ["header"],',
        to: 'bearer_methods_supported: ["header", "body"],',
      },
    ],
  },
  {
    name: "discovery-path-suffix-names-the-origin",
    rule: "discovery.path-suffix",
    words: "The Public API's own document has the origin as its resource.",
    edits: [{ file: DOCUMENTS, from: 'origin + surfaces["public-api"].base', to: "origin" }],
  },
  {
    name: "discovery-platform-has-an-authorization-server",
    rule: "discovery.path-suffix",
    words: "The Platform API's document names an authorization server, which has no tokens for it.",
    edits: [
      {
        file: DOCUMENTS,
        from: "body: { ...own, scopes",
        to: "body: { ...own, authorization_servers: [origin], scopes",
      },
    ],
  },
  {
    name: "discovery-challenge-always-invalid",
    rule: "discovery.challenge",
    words: "A call without any token is told that its token is invalid.",
    edits: [
      {
        file: GATES,
        from: 'challengeOf(incoming, presented ? "invalid_token" : undefined)',
        to: 'challengeOf(incoming, "invalid_token")',
      },
    ],
  },
  {
    name: "discovery-challenge-counts-any-scheme",
    rule: "discovery.challenge",
    words: "Credentials of another scheme count as a token that is invalid.",
    edits: [
      {
        file: GATES,
        from: "refuseToken(incoming, false)",
        to: 'refuseToken(incoming, (incoming.headers.authorization ?? "").includes(" "))',
      },
    ],
  },
  {
    name: "discovery-challenge-names-another-document",
    rule: "discovery.challenge",
    words: "The challenge of the Public API names the document of the origin.",
    edits: [
      {
        file: "server/public-api/refusals.ts",
        from: "bearerRefusals(operations.getPublicApiResourceMetadata.path)",
        to: "bearerRefusals(operations.getProtectedResourceMetadata.path)",
      },
    ],
  },
  {
    name: "discovery-challenge-without-scopes",
    rule: "discovery.challenge",
    words: "A 401 does not say which scopes the operation needs.",
    edits: [
      {
        file: GATES,
        from: "row.scopes.length === 0 ?",
        to: "row.scopes.length === 0 || error === undefined ?",
      },
    ],
  },
  {
    name: "discovery-challenge-of-other-methods-names-no-document",
    rule: "discovery.challenge",
    words: "Only the 401 of a GET names the document of its API.",
    edits: [
      {
        file: GATES,
        from: 'return challenge + (error === undefined ? "" : `, error="${error}"`) + scope;',
        to: 'return (row.method === "GET" ? challenge : "Bearer realm=\\"api\\"") + (error === undefined ? "" : `, error="${error}"`) + scope;',
      },
    ],
  },
  {
    name: "discovery-challenge-says-invalid-for-get-only",
    rule: "discovery.challenge",
    words: "A token that nobody was given is called invalid in the 401 of a GET only.",
    edits: [
      {
        file: GATES,
        from: 'challengeOf(incoming, presented ? "invalid_token" : undefined)',
        to: 'challengeOf(incoming, presented && incoming.row.method === "GET" ? "invalid_token" : undefined)',
      },
    ],
  },
  {
    name: "discovery-insufficient-scope-not-for-new-tokens",
    rule: "discovery.insufficient-scope",
    words: "The 403 for a new token with a scope that its maker lacks has no challenge.",
    edits: [
      {
        file: "server/public-api/tokens.ts",
        from: 'return { ...envelopeError("scope-exceeded", requestId, details), headers: scopeChallenge(ctx, scopes) };',
        to: 'return envelopeError("scope-exceeded", requestId, details);',
      },
    ],
  },
  {
    name: "discovery-insufficient-scope-of-events-names-the-operations",
    rule: "discovery.insufficient-scope",
    words: "The challenge for a missing scope of an event type names the scope of the operation, which the token has.",
    edits: [
      {
        file: "server/platform-api/webhook-endpoints.ts",
        from: "headers: scopeChallenge(ctx, requiredScopes)",
        to: 'headers: scopeChallenge(ctx, ["webhooks:manage"])',
      },
    ],
  },
  {
    name: "discovery-insufficient-scope-of-webhooks-is-not-said",
    rule: "discovery.insufficient-scope",
    words: "The 403 for a webhook's event type has no challenge.",
    edits: [
      {
        file: "server/public-api/webhook-endpoints.ts",
        from: "return { ...refused, headers: scopeChallenge(ctx, requiredScopes) };",
        to: "return refused as never;",
      },
    ],
  },
  {
    name: "discovery-insufficient-scope-is-not-said",
    rule: "discovery.insufficient-scope",
    words: "A 403 for a missing scope has no challenge.",
    edits: [
      {
        file: GATES,
        from: 'reply: { ...envelopeError("scope-missing", requestId, details), headers: { "www-authenticate": header } },',
        to: 'reply: envelopeError("scope-missing", requestId, details),',
      },
    ],
  },
  {
    name: "discovery-insufficient-scope-of-unclaimed-accounts",
    rule: "discovery.insufficient-scope",
    words: "An unclaimed account is told that a scope is missing, by the challenge.",
    edits: [
      {
        file: GATES,
        from: 'return { reply: envelopeError("account-claim-required", requestId, details) };',
        to: 'return { reply: { ...envelopeError("account-claim-required", requestId, details), headers: { "www-authenticate": `Bearer error="insufficient_scope"` } } };',
      },
    ],
  },
  {
    name: "discovery-cors-without-preflight",
    rule: "discovery.cors",
    words: "OPTIONS of a public document is a wrong method.",
    edits: [
      {
        file: "server/contract/bind.ts",
        from: 'method === "OPTIONS" && other',
        to: 'method === "OPTIONS" && path === "/" && other',
      },
    ],
  },
  {
    name: "discovery-cors-of-json-only",
    rule: "discovery.cors",
    words: "All public documents but auth.md can be read from another origin.",
    edits: [
      {
        file: "server/contract/reply.ts",
        from: 'out["Access-Control-Allow-Origin"] = "*";',
        to: 'if (typeof reply.body !== "string") out["Access-Control-Allow-Origin"] = "*";',
      },
    ],
  },
  {
    name: "discovery-token-endpoint-is-another",
    rule: "discovery.server",
    words: "token_endpoint is the URL of the registration.",
    edits: [
      { file: DOCUMENTS, from: 'token_endpoint: at("pollClaimToken")', to: 'token_endpoint: at("registerAgent")' },
    ],
  },
  {
    name: "discovery-wants-client-secrets",
    rule: "discovery.server",
    words: "Revocation is said to take a client secret.",
    edits: [
      {
        file: DOCUMENTS,
        from: 'revocation_endpoint_auth_methods_supported: ["none"]',
        to: 'revocation_endpoint_auth_methods_supported: ["client_secret_basic"]',
      },
    ],
  },
  {
    name: "discovery-polling-interval-of-one",
    rule: "discovery.agent-auth",
    words: "polling_interval is one second, faster than the server lets anybody poll.",
    edits: [
      {
        file: DOCUMENTS,
        from: "polling_interval: constants.pollIntervalSeconds",
        to: "polling_interval: 1",
      },
    ],
  },
  {
    name: "discovery-anonymous-although-off",
    rule: "discovery.agent-auth",
    words: "With anonymous registration off, it is still said to be supported.",
    edits: [{ file: DOCUMENTS, from: "...(anonymousRegistration ?", to: "...(anonymousRegistration !== undefined ?" }],
  },
  {
    name: "discovery-alias-of-another",
    rule: "discovery.aliases",
    words: "claim_uri is another URL than claim_endpoint.",
    edits: [{ file: DOCUMENTS, from: 'claim_uri: at("startClaim")', to: 'claim_uri: at("registerAgent")' }],
  },
  {
    name: "discovery-documentation-is-gone",
    rule: "discovery.resource",
    words: "resource_documentation leads to a page that is not there.",
    edits: [
      {
        file: "server/agent-auth/discovery.ts",
        from: "resource_documentation: `${origin}${operations.getAuthMd.path}`",
        to: "resource_documentation: `${origin}/documentation`",
      },
    ],
  },
  {
    name: "discovery-challenge-passes-over-claim-tokens",
    rule: "discovery.challenge",
    words: "A claim token as the bearer is not called invalid.",
    edits: [
      {
        file: "server/contract/gates.ts",
        from: "return { reply: await refuseToken(incoming, true) };",
        to: 'return { reply: await refuseToken(incoming, !token.startsWith("ot_clm_")) };',
      },
    ],
  },
  {
    name: "discovery-challenge-passes-over-platform-tokens",
    rule: "discovery.challenge",
    words: "A token of the Platform API's form is not called invalid.",
    edits: [
      {
        file: "server/contract/gates.ts",
        from: "return { reply: await refuseToken(incoming, true) };",
        to: 'return { reply: await refuseToken(incoming, !token.startsWith("ot_ptk_")) };',
      },
    ],
  },
  {
    name: "discovery-insufficient-scope-of-disabled-apps",
    rule: "discovery.insufficient-scope",
    words: "The 403 of a disabled app has the challenge of a missing scope.",
    edits: [
      {
        file: "server/contract/gates.ts",
        from: "return { reply: envelopeError(name, requestId, { reason }) };",
        to: 'return { reply: { ...envelopeError(name, requestId, { reason }), headers: { "www-authenticate": insufficientScope(options.resourceMetadata, row.scopes) } } };',
      },
    ],
  },
  {
    name: "discovery-insufficient-scope-of-missing-consent",
    rule: "discovery.insufficient-scope",
    words: "The 403 for a missing consent has the challenge of a missing scope.",
    edits: [
      {
        file: "server/contract/gates.ts",
        from: 'return { reply: envelopeError("pii-consent-required", requestId, { reason: "pii_consent_required" }) };',
        to: 'return { reply: { ...envelopeError("pii-consent-required", requestId, { reason: "pii_consent_required" }), headers: { "www-authenticate": insufficientScope(options.resourceMetadata, row.scopes) } } };',
      },
    ],
  },
  {
    name: "discovery-cors-etag-of-each-answer",
    rule: "discovery.cors",
    words: "The ETag of a document is another one in each process and answer.",
    edits: [
      {
        file: "server/contract/reply.ts",
        from: "const made = { bytes, etag: entityTag(bytes) };",
        to: 'const made = { bytes, etag: `"${Math.random()}"` };',
      },
    ],
  },
  {
    name: "discovery-cors-not-of-head",
    rule: "discovery.cors",
    words: "HEAD of a document cannot be read from another origin.",
    edits: [
      {
        file: "server/contract/reply.ts",
        from: 'if (forScripts && (cache === "shared" || status === 200)) {',
        to: 'if (forScripts && !asked.head && (cache === "shared" || status === 200)) {',
      },
    ],
  },
  {
    name: "discovery-alias-gone-with-registration-off",
    rule: "discovery.aliases",
    words: "With anonymous registration off, register_uri is empty.",
    edits: [
      {
        file: "server/agent-auth/discovery.ts",
        from: 'register_uri: at("registerAgent"),',
        to: 'register_uri: anonymousRegistration ? at("registerAgent") : ("" as string),',
      },
    ],
  },
];
