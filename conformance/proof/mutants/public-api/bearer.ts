import type { Mutant } from "../mutant.ts";

const GATES = "server/contract/gates.ts";

export const mutants: readonly Mutant[] = [
  {
    name: "bearer-by-another-scheme",
    rule: "bearer.missing",
    words: "A token under the scheme Token is taken too.",
    edits: [{ file: GATES, from: "return /^bearer +(.*)$/i", to: "return /^(?:bearer|token) +(.*)$/i" }],
  },
  {
    name: "bearer-missing-is-400",
    rule: "bearer.missing",
    words: "A call without credentials gets the right code with the status 400.",
    edits: [
      {
        file: GATES,
        from: 'return { ...envelopeError("unauthorized", incoming.requestId), headers',
        to: 'return { ...envelopeError("unauthorized", incoming.requestId), status: presented ? 401 : 400, headers',
      },
    ],
  },
  {
    name: "bearer-says-what-it-was",
    rule: "bearer.invalid",
    words: "A claim token that is presented is refused in words of its own.",
    edits: [
      {
        file: GATES,
        from: "const header = challengeOf(incoming, presented",
        to: `if (/ot_clm_/.test(incoming.headers.authorization ?? "")) {
      const { status, body } = envelopeError("unauthorized", incoming.requestId);
      const headers = { "www-authenticate": \`\${challenge}, error="invalid_token"\` };
      return { status, body: { ...body, error: "This is a claim token." }, headers };
    }
    const header = challengeOf(incoming, presented`,
      },
    ],
  },
  {
    name: "bearer-cut-short",
    rule: "bearer.invalid",
    words: "What follows a token in its header is ignored.",
    edits: [
      {
        file: GATES,
        from: 'return /^bearer +(.*)$/i.exec(header ?? "")?.[1]?.trim() ?? "";',
        to: 'return /^bearer +(.*)$/i.exec(header ?? "")?.[1]?.trim().replace(/^(ot_pat_.{60}).*/, "$1") ?? "";',
      },
    ],
  },
  {
    name: "bearer-scheme-by-case",
    rule: "bearer.scheme",
    words: "The scheme has to be written Bearer.",
    edits: [{ file: GATES, from: "return /^bearer +(.*)$/i", to: "return /^Bearer +(.*)$/" }],
  },
  {
    name: "bearer-in-the-query",
    rule: "bearer.scheme",
    words: "A token is also taken from access_token in the query.",
    edits: [
      {
        file: GATES,
        from: "const token = bearerToken(incoming.headers.authorization);",
        to: 'const token =\n        bearerToken(incoming.headers.authorization) ||\n        (new URLSearchParams(incoming.url.split("?")[1]).get("access_token") ?? "");',
      },
    ],
  },
  {
    name: "bearer-no-store-on-success-only",
    rule: "bearer.no-store",
    words: "The errors of the Public API may be stored.",
    edits: [
      {
        file: "server/contract/reply.ts",
        from: 'if ((cache !== "public" || asked.bearer) && !ownCache) out',
        to: 'if ((cache !== "public" || asked.bearer) && !ownCache && (row?.surface !== "public-api" || status < 400)) out',
      },
    ],
  },
  {
    name: "bearer-no-store-not-for-documents",
    rule: "bearer.no-store",
    words: "The OpenAPI document may be stored by anybody, also when it was asked for with a bearer.",
    edits: [{ file: "server/contract/reply.ts", from: 'asked.bearer ? "no-store" : `public', to: "`public" }],
  },
  {
    name: "bearer-no-store-not-where-nothing-is",
    rule: "bearer.no-store",
    words: "Only the answers of operations have Cache-Control: no-store, not 404 and 405.",
    edits: [
      {
        file: "server/contract/reply.ts",
        from: 'if ((cache !== "public" || asked.bearer) && !ownCache) out',
        to: 'if ((cache !== "public" || asked.bearer) && !ownCache && row !== undefined) out',
      },
    ],
  },
  {
    name: "bearer-no-store-not-over-a-limit",
    rule: "bearer.no-store",
    words: "An answer 429 may be stored.",
    edits: [
      {
        file: "server/contract/reply.ts",
        from: 'if ((cache !== "public" || asked.bearer) && !ownCache) out',
        to: 'if ((cache !== "public" || asked.bearer) && !ownCache && status !== 429) out',
      },
    ],
  },
  {
    name: "bearer-no-store-not-of-the-platform-api",
    rule: "bearer.no-store",
    words: "The errors of the Platform API may be stored.",
    edits: [
      {
        file: "server/contract/reply.ts",
        from: 'if ((cache !== "public" || asked.bearer) && !ownCache) out',
        to: 'if ((cache !== "public" || asked.bearer) && !ownCache && (row?.surface !== "platform-api" || status < 400)) out',
      },
    ],
  },
  {
    name: "bearer-no-store-not-for-conflicts",
    rule: "bearer.no-store",
    words: "An answer 409 to a call with a bearer may be stored.",
    edits: [
      {
        file: "server/contract/reply.ts",
        from: 'if ((cache !== "public" || asked.bearer) && !ownCache) out',
        to: 'if ((cache !== "public" || asked.bearer) && !ownCache && (status !== 409 || !asked.bearer)) out',
      },
    ],
  },
  {
    name: "bearer-prefix-of-any-case",
    rule: "bearer.invalid",
    words: "A token whose prefix is in capitals is taken.",
    edits: [
      {
        file: "server/tokens/caller.ts",
        from: "parseSecret(tokenPrefixes.PersonalToken, token)",
        to: 'parseSecret(tokenPrefixes.PersonalToken, token.toLowerCase().startsWith("ot_pat_") ? "ot_pat_" + token.slice(7) : token)',
      },
    ],
  },
  {
    name: "bearer-first-of-a-list",
    rule: "bearer.invalid",
    words: "What follows a comma behind a token is passed over.",
    edits: [{ file: "server/contract/gates.ts", from: '?.[1]?.trim() ?? ""', to: '?.[1]?.trim().split(",")[0] ?? ""' }],
  },
  {
    name: "bearer-in-a-cookie",
    rule: "bearer.scheme",
    words: "A token in the cookie access_token opens the API.",
    edits: [
      {
        file: "server/contract/gates.ts",
        from: "const token = bearerToken(incoming.headers.authorization);",
        to: 'const token = bearerToken(incoming.headers.authorization) || (/access_token=([^;]+)/.exec(incoming.headers.cookie ?? "")?.[1] ?? "");',
      },
    ],
  },
  {
    name: "bearer-as-x-api-key",
    rule: "bearer.scheme",
    words: "A token in X-API-Key opens the API.",
    edits: [
      {
        file: "server/contract/gates.ts",
        from: "const token = bearerToken(incoming.headers.authorization);",
        to: 'const token = bearerToken(incoming.headers.authorization) || (incoming.headers["x-api-key"] ?? "");',
      },
    ],
  },
  {
    name: "bearer-in-the-query-of-a-post",
    rule: "bearer.scheme",
    words: "A token in the query of a POST opens the API.",
    edits: [
      {
        file: "server/contract/gates.ts",
        from: "const token = bearerToken(incoming.headers.authorization);",
        to: 'const token = bearerToken(incoming.headers.authorization) || (incoming.method !== "GET" ? new URLSearchParams(incoming.url.split("?")[1] ?? "").get("access_token") ?? "" : "");',
      },
    ],
  },
  {
    name: "bearer-head-may-be-stored",
    rule: "bearer.no-store",
    words: "Answers to HEAD lack no-store.",
    edits: [
      {
        file: "server/contract/reply.ts",
        from: 'if ((cache !== "public" || asked.bearer) && !ownCache)',
        to: 'if ((cache !== "public" || asked.bearer) && !ownCache && !asked.head)',
      },
    ],
  },
  {
    name: "bearer-no-store-not-where-a-human-decides",
    rule: "bearer.no-store",
    words: "An answer 202 to a call with a bearer may be stored.",
    edits: [
      {
        file: "server/contract/reply.ts",
        from: 'if ((cache !== "public" || asked.bearer) && !ownCache) out',
        to: 'if ((cache !== "public" || asked.bearer) && !ownCache && status !== 202) out',
      },
    ],
  },
  {
    name: "bearer-no-store-not-on-204",
    rule: "bearer.no-store",
    words: "An answer without content has no Cache-Control.",
    edits: [
      {
        file: "server/contract/reply.ts",
        from: 'if ((cache !== "public" || asked.bearer) && !ownCache)',
        to: 'if ((cache !== "public" || asked.bearer) && !ownCache && status !== 204)',
      },
    ],
  },
];
