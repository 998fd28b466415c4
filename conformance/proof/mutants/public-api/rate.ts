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
];
