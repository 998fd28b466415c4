import type { Mutant } from "../mutant.ts";

export const mutants: readonly Mutant[] = [
  {
    name: "oauth-description-repeats-a-name",
    rule: "oauth.description",
    words: "When an unknown form parameter is repeated, error_description says its name, which the caller chose.",
    edits: [
      {
        file: "server/contract/shape.ts",
        from: 'const where = shape.bodyNames.has(name) ? `body.${name}` : "body";',
        to: "const where = `body.${name}`;",
      },
    ],
  },
  {
    name: "oauth-description-has-quotes",
    rule: "oauth.description",
    words: "error_description names the media type between double quotes.",
    edits: [
      {
        file: "server/contract/errors.ts",
        from: "The body must be ${problem.wants}.",
        to: 'The body must be "${problem.wants}".',
      },
      { file: "server/contract/errors.ts", from: '    .replace(/["\\\\]/g, "\'")\n', to: "" },
    ],
  },
  {
    name: "oauth-no-store-on-success-only",
    rule: "oauth.no-store",
    words: "Errors of the four POSTs may be stored: only what went well has Cache-Control: no-store.",
    edits: [
      {
        file: "server/contract/reply.ts",
        from: 'if ((cache !== "public" || asked.bearer) && !ownCache) out',
        to: 'if ((cache !== "public" || asked.bearer) && !ownCache && (row?.surface !== "agent-auth" || status === 200)) out',
      },
    ],
  },
  {
    name: "oauth-pragma-on-success-only",
    rule: "oauth.no-store",
    words: "The token endpoint sends Pragma: no-cache with a token, and not with its errors.",
    edits: [
      {
        file: "server/contract/reply.ts",
        from: 'if (cache === "no-store-pragma") out',
        to: 'if (cache === "no-store-pragma" && status === 200) out',
      },
    ],
  },
  {
    name: "oauth-no-store-not-over-a-limit",
    rule: "oauth.no-store",
    words: "An answer 429 may be stored.",
    edits: [
      {
        file: "server/contract/reply.ts",
        from: 'if ((cache !== "public" || asked.bearer) && !ownCache) out',
        to: 'if ((cache !== "public" || asked.bearer) && !ownCache && status !== 429) out',
      },
    ],
  },
];
