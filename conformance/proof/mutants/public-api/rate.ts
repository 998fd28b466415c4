import type { Mutant } from "../mutant.ts";

export const mutants: readonly Mutant[] = [
  {
    name: "rate-without-retry-after",
    rule: "rate.public",
    words: "A 429 of the Public API does not say how long to wait.",
    edits: [
      {
        file: "server/contract/gates.ts",
        from: 'incoming.requestId), headers: { "retry-after": retryAfterSeconds } };',
        to: "incoming.requestId) };",
      },
    ],
  },
  {
    name: "rate-one-call-more",
    rule: "rate.public",
    words: "One call more than the limit is let through.",
    edits: [
      {
        file: "server/limits/index.ts",
        from: "const limit = config.limits[name];",
        to: "const limit = config.limits[name] + 1;",
      },
    ],
  },
  {
    name: "rate-of-all-tokens",
    rule: "rate.public",
    words: "The calls of all tokens count together.",
    edits: [{ file: "server/public-api/index.ts", from: '"apiCalls", caller.tokenId', to: '"apiCalls", "all"' }],
  },
  {
    name: "rate-counts-several-calls-as-one",
    rule: "rate.public",
    words: "What is reserved for several calls at once is counted as one.",
    edits: [
      {
        file: "server/limits/reservations.ts",
        from: "if (chunk > missing && (await reserve(chunk))) own.left += chunk;",
        to: "if (chunk > missing && (await reserve(1))) own.left += chunk;",
      },
    ],
  },
  {
    name: "rate-proxy-without-ports",
    rule: "rate.proxy",
    words: "Clients whose proxy names them with a port are all one.",
    edits: [
      {
        file: "server/http/client-address.ts",
        from: 'return readIp(bare) ?? readIp(bare.replace(/:\\d{1,5}$/, ""));',
        to: "return readIp(bare);",
      },
    ],
  },
  {
    name: "rate-proxy-first-entry",
    rule: "rate.proxy",
    words: "Behind a proxy the client is whoever the client itself says.",
    edits: [
      {
        file: "server/http/client-address.ts",
        from: "const start = list.lastIndexOf(",
        to: "const start = 0 * list.lastIndexOf(",
      },
      {
        file: "server/http/client-address.ts",
        from: "const entry = list.slice(start, end).trim();",
        to: 'const entry = (list.split(",")[0] ?? "").trim();',
      },
    ],
  },
  {
    name: "rate-believes-anybody",
    rule: "rate.spoofed",
    words: "X-Forwarded-For is believed whoever sends it.",
    edits: [
      {
        file: "server/http/client-address.ts",
        from: "end > 0 && isTrusted(client);",
        to: "end > 0;",
      },
    ],
  },
  {
    name: "rate-counted-by-each-instance",
    rule: "rate.public",
    words: "Each instance counts for itself.",
    edits: [
      {
        file: "server/limits/index.ts",
        from: "return `${name}:${createHash",
        to: "return `${process.pid}:${name}:${createHash",
      },
    ],
  },
  {
    name: "rate-retry-after-a-second-early",
    rule: "rate.public",
    words: "Retry-After ends a second before the window does.",
    edits: [
      {
        file: "server/limits/index.ts",
        from: "Math.ceil((end - now) / 1000) }",
        to: "Math.max(1, Math.ceil((end - now) / 1000) - 1) }",
      },
    ],
  },
  {
    name: "rate-of-all-tokens-of-an-account",
    rule: "rate.public",
    words: "The calls of all tokens of an account count together.",
    edits: [
      {
        file: "server/public-api/index.ts",
        from: '"apiCalls", caller.tokenId',
        to: '"apiCalls", caller.organizationId',
      },
    ],
  },
  {
    name: "rate-without-head",
    rule: "rate.public",
    words: "Calls by HEAD are not counted.",
    edits: [
      {
        file: "server/contract/gates.ts",
        from: "const taken = await options.countCall(caller);",
        to: 'const taken = incoming.method === "HEAD" ? { ok: true as const } : await options.countCall(caller);',
      },
    ],
  },
  {
    name: "rate-failures-count-good-tokens",
    rule: "rate.public",
    words: "Good tokens count as failed bearers of their client.",
    edits: [
      {
        file: "server/contract/gates.ts",
        from: "const caller = await options.authenticate(token);",
        to: "const failed = await options.countFailure(incoming.client());\n      if (!failed.ok) return { reply: tooMany(incoming, failed.retryAfterSeconds) };\n      const caller = await options.authenticate(token);",
      },
    ],
  },
  {
    name: "rate-failures-of-the-platform-api",
    rule: "rate.public",
    words: "Failed bearers of the Platform API are not counted.",
    edits: [
      {
        file: "server/platform-api/index.ts",
        from: 'countFailure: (client) => limits.take("failedBearers", clientKey(client))',
        to: "countFailure: async () => ({ ok: true as const })",
      },
    ],
  },
  {
    name: "rate-believes-x-real-ip",
    rule: "rate.spoofed",
    words: "X-Real-IP is believed whoever sends it.",
    edits: [
      {
        file: "server/http/client-address.ts",
        from: "let client = peer;",
        to: 'const real = readIp(String(headers["x-real-ip"] ?? ""));\n    let client = real ?? peer;',
      },
    ],
  },
];
