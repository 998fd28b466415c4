import type { Mutant } from "../mutant.ts";

const START = "server/marketplace/conversations/start.ts";

/** Servers that break conversation.*: how an employer begins to write with whoever has proposed. */
export const mutants: readonly Mutant[] = [
  {
    name: "conversation-start-with-declined",
    rule: "conversation.start",
    words: "A conversation starts with a declined proposal, too.",
    edits: [{ file: START, from: '    if (proposal.status === "DECLINED") return { refused: "declined" };\n', to: "" }],
  },
  {
    name: "conversation-start-ends-with-the-proposal",
    rule: "conversation.start",
    words: "Once its proposal is declined, a conversation is not found again.",
    edits: [
      { file: START, from: "if (there) return { ...there, created: false };", to: "" },
      {
        file: START,
        from: "    const before = await find(trx, starting);\n",
        to: '    if (proposal.status === "DECLINED") return { refused: "declined" };\n    const before = there;\n',
      },
    ],
  },
  {
    name: "conversation-start-of-others",
    rule: "conversation.start",
    words: "Whoever knows the id of a proposal finds its conversation.",
    edits: [{ file: START, from: '    .where("organizationId", "=", organizationId)\n', to: "" }],
  },
  {
    name: "conversation-start-looks-first",
    rule: "conversation.start",
    words:
      "Whether there is a conversation is not looked up again once the proposal is held; what is looked up takes its time.",
    edits: [
      {
        file: START,
        from: "const there = await find(db, starting);",
        to: "const there = await find(db, starting);\n  await new Promise((resolve) => setTimeout(resolve, 200));",
      },
      { file: START, from: "const before = await find(trx, starting);", to: "const before = there;" },
    ],
  },
  {
    name: "conversation-start-once-by-each-instance",
    rule: "conversation.start",
    words: "Starts wait for one another within an instance only: two instances both say that they have begun it.",
    edits: [
      {
        file: "server/marketplace/conversations/start.ts",
        from: "export async function startConversation(world: World, starting: Starting): Promise<StartResult> {",
        to: `/** One after the other, within this process. */
const turns = new Map<string, Promise<unknown>>();
function inTurn<T>(key: string, work: () => Promise<T>): Promise<T> {
  const turn = (turns.get(key) ?? Promise.resolve()).then(work);
  turns.set(key, turn.catch(() => {}));
  return turn;
}

export function startConversation(world: World, starting: Starting): Promise<StartResult> {
  return inTurn(starting.proposalId, () => startInTurn(world, starting));
}

async function startInTurn(world: World, starting: Starting): Promise<StartResult> {`,
      },
      {
        file: "server/marketplace/conversations/start.ts",
        from: "  if (there) return { ...there, created: false };",
        to: `  if (there) return { ...there, created: false };
  await new Promise((resolve) => setTimeout(resolve, 300));`,
      },
      {
        file: "server/marketplace/conversations/start.ts",
        from: "    if (before) return { ...before, created: false };\n",
        to: "    if (before) return { ...before, created: true };\n",
      },
    ],
  },
];
