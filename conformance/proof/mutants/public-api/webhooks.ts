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
        from: 'last ??= await ofOrganization(trx, organizationId).where("id", "=", webhookId).executeTakeFirst();',
        to: 'last ??= await trx.selectFrom("webhookEndpoints").select(columns).where("id", "=", webhookId).executeTakeFirst();',
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
];
