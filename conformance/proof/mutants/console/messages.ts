import type { Mutant } from "../mutant.ts";

const PAGE = "server/console/conversations/conversation.ts";

/** Servers that break messages.*: where a trainer reads and writes. */
export const mutants: readonly Mutant[] = [
  {
    name: "messages-page-line-breaks-twice",
    rule: "messages.page",
    words: "A line break of a form is stored as the two characters that it comes as.",
    edits: [{ file: PAGE, from: 'return typed.replaceAll(/\\r\\n?/g, "\\n");', to: "return typed;" }],
  },
  {
    name: "messages-page-one-longer",
    rule: "messages.page",
    words: "A message may have 10,001 characters.",
    edits: [{ file: PAGE, from: "const LONGEST = 10_000;", to: "const LONGEST = 10_001;" }],
  },
  {
    name: "messages-page-newest-first",
    rule: "messages.page",
    words: "The page has the newest message at its top.",
    edits: [{ file: PAGE, from: "shown.toReversed().map(", to: "shown.map(" }],
  },
  {
    name: "messages-page-tells-who-writes",
    rule: "messages.page",
    words: "The page tells by their id who of the employer has written.",
    edits: [
      {
        file: "server/console/conversations/conversation.ts",
        from: `      id: message.id,
      from:`,
        to: `      id: \`\${message.id} \${message.senderUserId}\`,
      from:`,
      },
    ],
  },
];
