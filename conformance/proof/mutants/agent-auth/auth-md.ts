import { publicScope, scopeCatalogues } from "../../../../generated/scopes.ts";
import type { Mutant } from "../mutant.ts";

const TEXT = "generated/auth.md";

export const mutants: readonly Mutant[] = [
  {
    name: "auth-md-without-charset",
    rule: "auth-md.served",
    words: "auth.md does not say that it is UTF-8.",
    edits: [
      {
        file: "server/contract/reply.ts",
        from: '"text/markdown": "text/markdown; charset=utf-8"',
        to: '"text/markdown": "text/markdown"',
      },
    ],
  },
  {
    name: "auth-md-constant-is-stale",
    rule: "auth-md.true",
    words: "A number in auth.md is not the server's.",
    edits: [{ file: TEXT, from: "| `claimAttemptSeconds` | `1800` |", to: "| `claimAttemptSeconds` | `900` |" }],
  },
  {
    name: "auth-md-lacks-an-error",
    rule: "auth-md.true",
    words: "auth.md does not tell of slow_down.",
    edits: [
      {
        file: TEXT,
        from: "| pollClaimToken `/api/agent/oauth/token` | 400 | `slow_down` | Polling too fast. Wait 5 seconds longer between polls. |\n",
        to: "",
      },
    ],
  },
  {
    name: "auth-md-lacks-a-scope",
    rule: "auth-md.true",
    words: "auth.md does not tell of one of the scopes.",
    edits: [
      {
        file: TEXT,
        from: `| \`${publicScope.webhooksManage}\` | ${scopeCatalogues["public-api"][publicScope.webhooksManage]} |\n`,
        to: "",
      },
    ],
  },
  {
    name: "auth-md-of-another-origin",
    rule: "auth-md.true",
    words: "The URLs in auth.md are those of another server.",
    edits: [
      {
        file: "server/agent-auth/discovery.ts",
        from: 'authMd.replaceAll("{{origin}}", ctx.config.origin)',
        to: 'authMd.replaceAll("{{origin}}", "https://opentrain.example.com")',
      },
    ],
  },
  {
    name: "llms-txt-of-another-origin",
    rule: "llms-txt.true",
    words: "The links in llms.txt are those of another server.",
    edits: [
      {
        file: "server/agent-auth/discovery.ts",
        from: 'llmsTxt.replaceAll("{{origin}}", ctx.config.origin)',
        to: 'llmsTxt.replaceAll("{{origin}}", "https://opentrain.example.com")',
      },
    ],
  },
  {
    name: "llms-txt-dead-link",
    rule: "llms-txt.true",
    words: "A page that llms.txt leads to has moved.",
    edits: [{ file: "generated/reference/llms.txt", from: "/docs/errors.md", to: "/docs/error-codes.md" }],
  },
  {
    name: "llms-txt-lacks-a-document",
    rule: "llms-txt.true",
    words: "llms.txt leads to two of the three OpenAPI documents.",
    edits: [
      {
        file: "generated/reference/llms.txt",
        from: "- [OpenTrain Platform API: OpenAPI 3.1]({{origin}}/api/partner/v1/openapi.json)\n",
        to: "",
      },
    ],
  },
];
