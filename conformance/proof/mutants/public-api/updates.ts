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
  {
    name: "updates-newest-first-within-a-page",
    rule: "updates.order",
    words: "A page begins with its newest event.",
    edits: [
      {
        file: "server/marketplace/feed/updates.ts",
        from: "events: rows.slice(0, limit).map(",
        to: "events: rows.slice(0, limit).reverse().map(",
      },
      { file: HANDLER, from: "events.at(-1)?.id", to: "events.at(0)?.id" },
    ],
  },
  {
    name: "updates-of-all-scopes",
    rule: "updates.order",
    words: "Whoever may read messages is shown what happens to proposals as well.",
    edits: [
      {
        file: "server/marketplace/feed/updates.ts",
        from: "eventScopes.filter((scope) => covers(granted, scope));",
        to: "eventScopes.filter((scope) => granted.length > 0 || covers(granted, scope));",
      },
    ],
  },
  {
    name: "updates-cursor-of-the-newest",
    rule: "updates.no-gap",
    words:
      "The last page gives the id of the newest event as its cursor, looked up after the page was read: what was made in between is passed over.",
    edits: [
      {
        file: HANDLER,
        from: "  return { status: 200",
        to: `  if (!hasMore) {
    await new Promise((resolve) => setTimeout(resolve, 5));
    await publishEvents(ctx);
    const newest = await ctx.db
      .selectFrom("events")
      .select((eb) => eb.fn.max<number | null>("id").as("id"))
      .where("organizationId", "=", ctx.caller.organizationId)
      .executeTakeFirst();
    const nextCursor = String(Math.max(Number(newest?.id ?? 0), Number(cursor)));
    return { status: 200, body: { events, nextCursor, hasMore } };
  }
  return { status: 200`,
      },
    ],
  },
  {
    name: "updates-tell-of-own-messages",
    rule: "updates.order",
    words: "An account is told of its own messages as if they were the trainer's.",
    edits: [
      {
        file: "server/marketplace/conversations/send.ts",
        from: '    return { message: await append(trx, world, held, { ...sending, side: "EMPLOYER" }) };',
        to: '    const message = await append(trx, world, held, { ...sending, side: "EMPLOYER" });\n    const data = { conversationId: held.id, messageId: message.id };\n    await recordEvent(trx, world, { organizationId, type: "message.received", resourceId: message.id, jobId: held.jobId, data });\n    return { message };',
      },
    ],
  },
  {
    name: "updates-of-all-accounts",
    rule: "updates.order",
    words: "The events of all accounts are shown.",
    edits: [
      {
        file: "server/storage/event-log.ts",
        from: '"events" indexed by ${INDEX}\n        where "organizationId" = ${organizationId} and',
        to: '"events"\n        where "organizationId" is not null and',
      },
    ],
  },
  {
    name: "updates-scopes-first-of-two",
    rule: "updates.scopes",
    words: "A token with two of the scopes sees the events of the first only.",
    edits: [
      {
        file: "server/marketplace/feed/updates.ts",
        from: 'const [first = "", second = "", third = ""] = eventScopes.filter((scope) => covers(granted, scope));',
        to: `const all = eventScopes.filter((scope) => covers(granted, scope));
  const [first = "", second = "", third = ""] = all.length === 2 ? all.slice(0, 1) : all;`,
      },
    ],
  },
  {
    name: "updates-has-more-is-a-guess",
    rule: "updates.order",
    words: "hasMore says whether the page is full.",
    edits: [
      {
        file: "server/marketplace/feed/updates.ts",
        from: "hasMore: rows.length > limit",
        to: "hasMore: rows.length >= limit",
      },
    ],
  },
  {
    name: "updates-of-write-scopes",
    rule: "updates.scopes",
    words: "A scope to write shows nothing of what its scope to read does.",
    edits: [
      {
        file: "server/marketplace/feed/updates.ts",
        from: "eventScopes.filter((scope) => covers(granted, scope))",
        to: "eventScopes.filter((scope) => (granted as readonly string[]).includes(scope))",
      },
    ],
  },
];
