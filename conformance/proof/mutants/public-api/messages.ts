import type { Mutant } from "../mutant.ts";

const API = "server/public-api/messages.ts";
const READ = "server/marketplace/conversations/read.ts";
const SEND = "server/marketplace/conversations/send.ts";

/** Servers that break messages.*: who writes in a conversation, and what its lists show. */
export const mutants: readonly Mutant[] = [
  {
    name: "messages-sides-trainer-begins",
    rule: "messages.sides",
    words: "The trainer may write before the employer has.",
    edits: [{ file: SEND, from: '    if (held.lastNumber === 0) return { refused: "employer-first" };\n', to: "" }],
  },
  {
    name: "messages-sides-of-any-account",
    rule: "messages.sides",
    words: "Whoever knows the id of a conversation reads its messages.",
    edits: [{ file: READ, from: '    .where("organizationId", "=", organizationId)\n', to: "" }],
  },
  {
    name: "messages-sides-by-the-sender",
    rule: "messages.sides",
    words: "What a trainer writes who has joined the account counts as the account's.",
    edits: [
      {
        file: SEND,
        from: 'await append(trx, world, held, { ...sending, side: "TRAINER" });',
        to: 'await append(trx, world, held, { ...sending, side: (await trx.selectFrom("memberships").select("userId").where("userId", "=", sending.userId).where("organizationId", "=", held.organizationId).executeTakeFirst()) ? "EMPLOYER" : "TRAINER" });',
      },
    ],
  },
  {
    name: "messages-sides-seen-before",
    rule: "messages.sides",
    words: "The trainer sees the conversation before the employer has written.",
    edits: [{ file: READ, from: '.where("c.lastNumber", ">", 0)', to: '.where("c.lastNumber", ">=", 0)' }],
  },
  {
    name: "messages-order-one-twice",
    rule: "messages.order",
    words: "The last message of a page is the first of the next one, too.",
    edits: [{ file: READ, from: 'older ? "<" : ">", after)', to: 'older ? "<" : ">=", after)' }],
  },
  {
    name: "messages-order-newer-is-reversed",
    rule: "messages.order",
    words: "`newer` gives the newest messages in the order of time, not the oldest.",
    edits: [
      { file: READ, from: '.orderBy("m.number", older ? "desc" : "asc")', to: '.orderBy("m.number", "desc")' },
      {
        file: READ,
        from: "  return query.execute();\n}\n\n/** Whether",
        to: "  const rows = await query.execute();\n  return older ? rows : rows.toReversed();\n}\n\n/** Whether",
      },
    ],
  },
  {
    name: "messages-unread-by-lists",
    rule: "messages.unread",
    words: "A list of conversations reads what it shows of them.",
    edits: [
      {
        file: API,
        from: "  const nextCursor = last ? writeCursor",
        to: "  for (const { id: conversationId, lastMessage } of page) {\n    if (lastMessage) await conversations.markRead(ctx.db, { conversationId, number: lastMessage.number });\n  }\n  const nextCursor = last ? writeCursor",
      },
    ],
  },
  {
    name: "messages-unread-goes-back",
    rule: "messages.unread",
    words: "An older page makes the messages behind it unread again.",
    edits: [
      { file: API, from: "if (newest > found.readNumber) await", to: "if (newest > 0) await" },
      { file: READ, from: '    .where("readNumber", "<", number)\n', to: "" },
    ],
  },
  {
    name: "messages-unread-until-answered",
    rule: "messages.unread",
    words: "An answer of the employer counts as having read.",
    edits: [
      {
        file: SEND,
        from: ".set({ lastNumber: number, updatedAt: now })",
        to: '.set({ lastNumber: number, updatedAt: now, ...(side === "EMPLOYER" && { readNumber: number }) })',
      },
    ],
  },
  {
    name: "messages-order-of-all-for-the-job",
    rule: "messages.order",
    words: "The messages are those of all conversations about the job.",
    edits: [
      {
        file: "server/marketplace/conversations/read.ts",
        from: '    .where("m.conversationId", "=", conversationId)\n',
        to: '    .where("c.jobId", "in", db.selectFrom("conversations").select("jobId").where("id", "=", conversationId))\n',
      },
    ],
  },
];
