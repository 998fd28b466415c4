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
    name: "rate-believes-anybody",
    rule: "rate.spoofed",
    words: "X-Forwarded-For is believed whoever sends it.",
    edits: [
      {
        file: "server/express.ts",
        from: 'app.set("trust proxy", trustProxy);',
        to: 'app.set("trust proxy", true);',
      },
    ],
  },
];
