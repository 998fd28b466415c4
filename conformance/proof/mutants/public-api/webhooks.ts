import type { Mutant } from "../mutant.ts";

const HANDLERS = "server/public-api/webhook-endpoints.ts";

export const mutants: readonly Mutant[] = [
  {
    name: "webhooks-of-the-token-only",
    rule: "webhooks.public",
    words: "A webhook ends with the token that made it.",
    edits: [
      { file: HANDLERS, from: "        url,\n", to: '        url: [url, tokenId].join("#"),\n' },
      {
        file: HANDLERS,
        from: "export async function getWebhook(",
        to: `async function endWithTokens(ctx: PublicApiContext): Promise<void> {
  const rows = await ofOrganization(ctx.db, ctx.caller.organizationId).execute();
  for (const { id, url } of rows) {
    if (await isLive(ctx.db, url.split("#")[1] ?? "", ctx.clock.now())) continue;
    await ctx.db.deleteFrom("webhookEndpoints").where("id", "=", id).execute();
  }
}

export async function getWebhook(`,
      },
      {
        file: HANDLERS,
        from: "  const { webhookId } = req.path;\n  const row",
        to: "  const { webhookId } = req.path;\n  await endWithTokens(ctx);\n  const row",
      },
      {
        file: HANDLERS,
        from: "  return {\n    id,\n    url,",
        to: '  return {\n    id,\n    url: url.split("#")[0] ?? url,',
      },
    ],
  },
  {
    name: "webhooks-cap-off-by-one",
    rule: "webhooks.public",
    words: "An organization can have 11 webhooks.",
    edits: [
      {
        file: HANDLERS,
        from: "count >= constants.webhooksPerOrganization",
        to: "count > constants.webhooksPerOrganization",
      },
    ],
  },
  {
    name: "webhooks-cap-counted-outside",
    rule: "webhooks.public",
    words:
      "The webhooks are counted before the one is made, not while the organization is locked: calls at once pass the cap.",
    edits: [
      {
        file: HANDLERS,
        from: "    const { count, newest } = await trx\n",
        to: "    const { count, newest } = counted;\n    void (await trx\n",
      },
      {
        file: HANDLERS,
        from: "      .executeTakeFirstOrThrow();\n    if (count >=",
        to: "      .executeTakeFirstOrThrow());\n    if (count >=",
      },
      {
        file: HANDLERS,
        from: "  const made = await lockingOrganization(",
        to: `  const counted = await ctx.db
    .selectFrom("webhookEndpoints")
    .select((eb) => [eb.fn.countAll<number>().as("count"), eb.fn.max<number | null>("createdAt").as("newest")])
    .where("organizationId", "=", organizationId)
    .executeTakeFirstOrThrow();
  await new Promise((resolve) => setTimeout(resolve, 50));
  const made = await lockingOrganization(`,
      },
    ],
  },
  {
    name: "webhooks-types-need-no-scope",
    rule: "webhooks.public",
    words: "Events about payments can be subscribed to without the scope that reads them.",
    edits: [
      {
        file: HANDLERS,
        from: "filter((scope) => !covers(granted, scope));",
        to: 'filter((scope) => !covers(granted, scope) && scope !== "payments:read");',
      },
    ],
  },
  {
    name: "webhooks-of-strangers-deleted",
    rule: "webhooks.public",
    words: "Another organization's webhook can be deleted by whoever knows its id.",
    edits: [
      {
        file: HANDLERS,
        from: 'const last = await ofOrganization(trx, organizationId).where("id", "=", webhookId).executeTakeFirst();',
        to: 'const last = await trx.selectFrom("webhookEndpoints").select(columns).where("id", "=", webhookId).executeTakeFirst();',
      },
    ],
  },
  {
    name: "webhooks-url-unjudged",
    rule: "webhooks.public",
    words: "A webhook may lead to a private address.",
    edits: [
      {
        file: HANDLERS,
        from: 'if ("fault" in read) return',
        to: 'if ("fault" in read && read.fault !== "forbidden-address") return',
      },
    ],
  },
  {
    name: "webhooks-named-as-a-partners",
    rule: "webhooks.public",
    words: "Deliveries to an organization's own webhooks have the User-Agent of those to partners.",
    edits: [
      {
        file: "server/webhooks/message.ts",
        from: "installId === null ? userAgents.organization : userAgents.install",
        to: "userAgents.install",
      },
    ],
  },
  {
    name: "webhooks-told-of-everything",
    rule: "webhooks.public",
    words: "A webhook is told of events whose type it does not subscribe to.",
    edits: [
      {
        file: "server/marketplace/feed/publish.ts",
        from: "endpoint.organizationId === organizationId && endpoint.types.includes(type)",
        to: 'endpoint.organizationId === organizationId && endpoint.types.some((one) => one.split(".")[0] === type.split(".")[0])',
      },
    ],
  },
  {
    name: "webhooks-budget-told-until-it-is-used-up",
    rule: "webhooks.public",
    words: "That a budget is all right again is in the event log, and delivered to nobody.",
    edits: [
      {
        file: "server/marketplace/feed/publish.ts",
        from: "const deliveries = rows.flatMap(({ organizationId, type }, i) => {",
        to: `const deliveries = rows.flatMap(({ organizationId, type, data }, i) => {
    if (type === "contract.budget_state_changed" && data.includes('"state":"OK"')) return [];`,
      },
    ],
  },
  {
    name: "webhooks-message-named-as-its-conversation",
    rule: "webhooks.public",
    words: "The delivery of a message has the id of the conversation where the event log has the message's.",
    edits: [
      {
        file: "server/webhooks/message.ts",
        from: "JSON.stringify(eventBody({ ...attempt, id: eventId }))",
        to: `JSON.stringify(
      eventBody({
        ...attempt,
        id: eventId,
        ...(type === "message.received" ? { resourceId: JSON.parse(attempt.data).conversationId } : {}),
      }),
    )`,
      },
    ],
  },
  {
    name: "webhooks-disabled-for-a-day",
    rule: "webhooks.final",
    words: "A webhook that was disabled for its failures is active again a day later.",
    edits: [
      {
        file: "server/marketplace/feed/publish.ts",
        from: "  const endpoints = await listeners(",
        to: `  await trx
    .updateTable("webhookEndpoints")
    .set({ disabledAt: null, disabledReason: null, consecutiveFailures: 0 })
    .where("organizationId", "is not", null)
    .where("disabledAt", "<=", clock.now() - 86_400_000)
    .execute();
  const endpoints = await listeners(`,
      },
    ],
  },
  {
    name: "webhooks-disabled-still-told",
    rule: "webhooks.final",
    words: "What happens after a webhook was disabled is still queued for it and delivered.",
    edits: [
      {
        file: "server/marketplace/feed/publish.ts",
        from: '    .where("disabledAt", "is", null)\n',
        to: "",
      },
      {
        file: "server/webhooks/may-go-out.ts",
        from: 'eb("e.disabledReason", "=", "disconnected")',
        to: 'eb("e.disabledReason", "!=", "paused")',
      },
      {
        file: "server/webhooks/may-go-out.ts",
        from: 'eb("d.queuedAt", "<=", eb.ref("e.disabledAt"))',
        to: 'eb("e.installId", "is", null), eb("d.queuedAt", "<=", eb.ref("e.disabledAt"))',
      },
    ],
  },
  {
    name: "webhooks-secret-logged",
    rule: "webhooks.public",
    words: "The secret of a new webhook is written to the log.",
    edits: [
      {
        file: "server/public-api/webhook-endpoints.ts",
        from: `    const row = await trx
      .insertInto`,
        to: `    console.log(\`made \${id} with \${secret}\`);
    const row = await trx
      .insertInto`,
      },
    ],
  },
  {
    name: "webhooks-counted-by-each-instance",
    rule: "webhooks.public",
    words: "Each instance counts webhooks in turns of its own: what two make at the same instant passes the limit.",
    edits: [
      {
        file: "server/public-api/webhook-endpoints.ts",
        from: "export async function createWebhook(",
        to: `/** One after the other, within this process. */
const turns = new Map<string, Promise<unknown>>();
function inTurn<T>(key: string, work: () => Promise<T>): Promise<T> {
  const turn = (turns.get(key) ?? Promise.resolve()).then(work);
  turns.set(key, turn.catch(() => {}));
  return turn;
}

export async function createWebhook(`,
      },
      {
        file: "server/public-api/webhook-endpoints.ts",
        from: "  const made = await lockingOrganization(ctx.db, organizationId, async (trx) => {",
        to: `  const made = await inTurn(organizationId, async () => {
    const all = ctx.db.selectFrom("webhookEndpoints").select((eb) => eb.fn.countAll<number>().as("count"));
    const standing = await all.where("organizationId", "=", organizationId).executeTakeFirstOrThrow();
    await new Promise((resolve) => setTimeout(resolve, 300));
    return lockingOrganization(ctx.db, organizationId, async (trx) => {`,
      },
      {
        file: "server/public-api/webhook-endpoints.ts",
        from: "    if (count >= constants.webhooksPerOrganization) {",
        to: "    if (count + standing.count >= count + constants.webhooksPerOrganization) {",
      },
      {
        file: "server/public-api/webhook-endpoints.ts",
        from: "secret, message } } as const;\n  });\n  ctx.webhookWork",
        to: "secret, message } } as const;\n  });\n  });\n  ctx.webhookWork",
      },
    ],
  },
  {
    name: "webhooks-deleted-still-told",
    rule: "webhooks.public",
    words: "A webhook that was deleted is told of what happens afterwards.",
    edits: [
      {
        file: "server/public-api/webhook-endpoints.ts",
        from: '    if ((await dropDeliveries(trx, webhookId)) === DELIVERIES_AT_ONCE) await markDeleted(trx, webhookId, now);\n    else await trx.deleteFrom("webhookEndpoints").where("id", "=", webhookId).execute();',
        to: '    await dropDeliveries(trx, webhookId);\n    await trx.updateTable("webhookEndpoints").set({ deletedAt: now }).where("id", "=", webhookId).execute();',
      },
    ],
  },
];
