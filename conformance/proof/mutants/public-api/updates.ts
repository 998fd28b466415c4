import type { Mutant } from "../mutant.ts";

const HANDLER = "server/public-api/updates.ts";
const GATES = "server/contract/gates.ts";

export const mutants: readonly Mutant[] = [
  {
    name: "updates-empty-page-begins-anew",
    rule: "updates.order",
    words: "An empty page gives the cursor of the beginning, so that whoever is up to date reads everything again.",
    edits: [{ file: HANDLER, from: "events.at(-1)?.id ?? cursor", to: 'events.at(-1)?.id ?? "0"' }],
  },
  {
    name: "updates-limit-of-201",
    rule: "updates.order",
    words: "A page may have 201 events.",
    edits: [{ file: "generated/openapi/public-api.json", from: '"maximum": 200,', to: '"maximum": 201,' }],
  },
  {
    name: "updates-ask-for-all-three-scopes",
    rule: "updates.scopes",
    words: "A token must have all three scopes.",
    edits: [
      { file: GATES, from: "return anyScope ? scopes.some(has) : scopes.every(has);", to: "return scopes.every(has);" },
    ],
  },
  {
    name: "updates-of-nothing-without-scope",
    rule: "updates.scopes",
    words: "A token with none of the three scopes gets an empty page.",
    edits: [
      {
        file: GATES,
        from: "return anyScope ? scopes.some(has) : scopes.every(has);",
        to: "return anyScope || scopes.every(has);",
      },
    ],
  },
];
