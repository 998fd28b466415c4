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
  {
    name: "oauth-description-of-taken-has-the-address",
    rule: "oauth.description",
    words: "Of an address that is taken the description says which.",
    edits: [
      {
        file: "server/agent-auth/claim.ts",
        from: 'return refused("email_already_registered", "the account of this address belongs to an organization. Use another.");',
        to: 'return refused("email_already_registered", `the account of ${email} belongs to an organization. Use another.`);',
      },
    ],
  },
  {
    name: "oauth-description-of-waiting-is-mixed",
    rule: "oauth.description",
    words: "While a human is waited for, the description has a typographic apostrophe.",
    edits: [
      {
        file: "server/agent-auth/poll.ts",
        from: ': oauthError("authorization-pending");',
        to: ': { ...oauthError("authorization-pending"), body: { error: "authorization_pending", error_description: "The human has not confirmed yet: it\\u2019s early." } };',
      },
    ],
  },
  {
    name: "oauth-description-of-denied-has-quotes",
    rule: "oauth.description",
    words: "That a human has refused is told with double quotes.",
    edits: [
      {
        file: "server/agent-auth/poll.ts",
        from: 'return oauthError("access-denied");',
        to: 'return { ...oauthError("access-denied"), body: { error: "access_denied", error_description: \'The human has chosen "This is not mine".\' } };',
      },
    ],
  },
  {
    name: "oauth-no-store-not-when-disabled",
    rule: "oauth.no-store",
    words: "That registration is off may be stored.",
    edits: [
      {
        file: "server/contract/reply.ts",
        from: '&& !ownCache) out["Cache-Control"] = "no-store";',
        to: '&& !ownCache && (row?.surface !== "agent-auth" || reply.status !== 403)) out["Cache-Control"] = "no-store";',
      },
    ],
  },
  {
    name: "oauth-pragma-not-when-denied",
    rule: "oauth.no-store",
    words: "An answer that the human has refused has no Pragma: no-cache.",
    edits: [
      {
        file: "server/contract/reply.ts",
        from: 'if (cache === "no-store-pragma") out.Pragma',
        to: 'if (cache === "no-store-pragma" && Object(reply.body).error !== "access_denied") out.Pragma',
      },
    ],
  },
  {
    name: "oauth-pragma-not-when-pending",
    rule: "oauth.no-store",
    words: "While a human is waited for, the answer has no Pragma: no-cache.",
    edits: [
      {
        file: "server/contract/reply.ts",
        from: 'if (cache === "no-store-pragma") out.Pragma',
        to: 'if (cache === "no-store-pragma" && Object(reply.body).error !== "authorization_pending") out.Pragma',
      },
    ],
  },
  {
    name: "oauth-no-store-not-when-expired",
    rule: "oauth.no-store",
    words: "An answer to a poll behind the window may be stored.",
    edits: [
      {
        file: "server/contract/reply.ts",
        from: '&& !ownCache) out["Cache-Control"] = "no-store";',
        to: '&& !ownCache && Object(reply.body).error !== "expired_token") out["Cache-Control"] = "no-store";',
      },
    ],
  },
];
