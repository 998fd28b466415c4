import type { Mutant } from "../mutant.ts";

const DOCUMENTS = "server/contract/documents.ts";

export const mutants: readonly Mutant[] = [
  {
    name: "openapi-of-another-origin",
    rule: "openapi.served",
    words: "The OpenAPI documents have another server's URL.",
    edits: [
      {
        file: DOCUMENTS,
        from: "servers: [{ url: origin }] };",
        to: 'servers: [{ url: "https://opentrain.example.com" }] };',
      },
    ],
  },
  {
    name: "openapi-of-another-version",
    rule: "openapi.served",
    words: "The Public API's document has another version than auth.md.",
    edits: [
      {
        file: DOCUMENTS,
        from: "document = { ...documentOf(surface), servers",
        to: 'const { info, ...own } = documentOf(surface);\n    document = { ...own, info: surface === "public-api" ? { ...info, version: "0.9.0" } : info, servers',
      },
    ],
  },
  {
    name: "openapi-of-another-api",
    rule: "openapi.served",
    words: "The Platform API serves the document of agent auth.",
    edits: [
      {
        file: "server/platform-api/openapi.ts",
        from: 'publishedDocument("platform-api"',
        to: 'publishedDocument("agent-auth"',
      },
    ],
  },
  {
    name: "openapi-lacks-an-operation",
    rule: "openapi.served",
    words: "The documents leave out one path.",
    edits: [
      {
        file: "server/contract/documents.ts",
        from: "document = { ...documentOf(surface), servers: [{ url: origin }] };",
        to: "document = { ...documentOf(surface), paths: Object.fromEntries(Object.entries(documentOf(surface).paths).slice(0, -1)), servers: [{ url: origin }] };",
      },
    ],
  },
];
