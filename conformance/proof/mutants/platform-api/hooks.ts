import type { Mutant } from "../mutant.ts";

const ENDPOINTS = "server/platform-api/webhook-endpoints.ts";
const REDELIVER = "server/platform-api/redeliver.ts";
const URLS = "server/webhooks/url.ts";
const EMIT = "server/webhooks/emit.ts";
const SECRET = "server/webhooks/secret.ts";

/** Servers that break hooks.*: where events are told to. */
export const mutants: readonly Mutant[] = [
  {
    name: "hooks-address-in-one-spelling",
    rule: "hooks.url",
    words: "A private address is recognised only as it is usually written: 127.1 and 0x7f.0.0.1 are taken.",
    edits: [
      {
        file: URLS,
        from: 'const host = url.hostname.replace(/^\\[(.*)\\]$/, "$1");',
        to: 'const host = authority.replace(/:\\d*$/, "").replace(/^\\[(.*)\\]$/, "$1");',
      },
    ],
  },
  {
    name: "hooks-http-in-production",
    rule: "hooks.url",
    words: "http to the server's own machine is taken in production too.",
    edits: [
      {
        file: URLS,
        from: 'const permitted = development && url.protocol === "http:"',
        to: 'const permitted = url.protocol === "http:"',
      },
    ],
  },
  {
    name: "hooks-name-not-looked-up",
    rule: "hooks.ssrf",
    words: "Only addresses in the URL are judged: a name that resolves to the server's own machine is called.",
    edits: [
      {
        file: "server/webhooks/outbound.ts",
        from: "if (!addresses.every(permits[reach]))",
        to: "if (isIP(url.hostname) !== 0 && !addresses.every(permits[reach]))",
      },
    ],
  },
  {
    name: "hooks-last-event-type-dropped",
    rule: "hooks.event-types",
    words: "Of the eight event types an endpoint is subscribed to the first seven.",
    edits: [
      {
        file: "server/webhooks/event-types.ts",
        from: "known.filter((type) => types.includes(type))",
        to: "known.slice(0, 7).filter((type) => types.includes(type))",
      },
    ],
  },
  {
    name: "hooks-scope-not-asked-on-change",
    rule: "hooks.event-scope",
    words: "An endpoint can be changed to event types whose scope the install does not have.",
    edits: [
      {
        file: ENDPOINTS,
        from: "(eventTypes === undefined ? undefined : refusedTypes(ctx, eventTypes));",
        to: "undefined;",
      },
    ],
  },
  {
    name: "hooks-told-without-scope",
    rule: "hooks.event-scope",
    words: "After a reconnect without the scope for endpoints the endpoints from before are still told of events.",
    edits: [{ file: EMIT, from: "granted.includes(platformScope.webhooksManage) && ", to: "" }],
  },
  {
    name: "hooks-secret-stored-as-it-is",
    rule: "hooks.secret-once",
    words: "The secret of an endpoint is kept in the database as it is.",
    edits: [
      { file: SECRET, from: "sealedSecret: keys.seal(PURPOSE, endpointId, secret)", to: "sealedSecret: secret" },
      { file: SECRET, from: "return keys.open(PURPOSE, endpointId, sealedSecret);", to: "return sealedSecret;" },
    ],
  },
  {
    name: "hooks-cap-off-by-one",
    rule: "hooks.cap",
    words: "An install can have 11 endpoints.",
    edits: [
      {
        file: ENDPOINTS,
        from: "count >= constants.webhookEndpointsPerInstall",
        to: "count > constants.webhookEndpointsPerInstall",
      },
    ],
  },
  {
    name: "hooks-cap-without-paused",
    rule: "hooks.cap",
    words: "Endpoints that are paused do not count against the limit.",
    edits: [
      {
        file: ENDPOINTS,
        from: '    .where("installId", "=", installId)\n    .executeTakeFirstOrThrow();',
        to: '    .where("installId", "=", installId)\n    .where("disabledAt", "is", null)\n    .executeTakeFirstOrThrow();',
      },
    ],
  },
  {
    name: "hooks-event-types-added",
    rule: "hooks.update",
    words: "A change of eventTypes adds to the list instead of replacing it.",
    edits: [
      {
        file: ENDPOINTS,
        from: "{ eventTypes: installEventTypes.write(eventTypes) }",
        to: "{ eventTypes: installEventTypes.write([...installEventTypes.read(before.eventTypes), ...eventTypes]) }",
      },
    ],
  },
  {
    name: "hooks-not-paused-after-a-disconnect",
    rule: "hooks.update",
    words: "An endpoint that a disconnect has disabled cannot be paused: what was pending still goes out.",
    edits: [
      {
        file: ENDPOINTS,
        from: ' && (before.disabledAt === null || before.disabledReason === "disconnected")',
        to: " && before.disabledAt === null",
      },
    ],
  },
  {
    name: "hooks-new-url-enables",
    rule: "hooks.update",
    words: "A new URL makes a paused endpoint active again.",
    edits: [
      {
        file: ENDPOINTS,
        from: "...(url === undefined ? {} : { url }),",
        to: "...(url === undefined ? {} : { url, disabledAt: null, disabledReason: null }),",
      },
    ],
  },
  {
    name: "hooks-deleted-only-hidden",
    rule: "hooks.delete",
    words: "A deleted endpoint is gone from all answers, but what was pending for it is still delivered.",
    edits: [
      {
        file: ENDPOINTS,
        from: "(await dropDeliveries(trx, endpointId)) === DELIVERIES_AT_ONCE",
        to: "endpointId === undefined",
      },
      {
        file: ENDPOINTS,
        from: 'await trx.deleteFrom("webhookEndpoints").where("id", "=", endpointId).execute();',
        to: `await trx
      .updateTable("webhookEndpoints")
      .set((eb) => ({ createdAt: eb.neg(eb.ref("createdAt")), eventTypes: "[]" }))
      .where("id", "=", endpointId)
      .execute();`,
      },
      {
        file: ENDPOINTS,
        from: '    .where("installId", "=", caller.install.id)\n    .orderBy("createdAt", "desc")',
        to: '    .where("installId", "=", caller.install.id)\n    .where("createdAt", ">", 0)\n    .orderBy("createdAt", "desc")',
      },
      {
        file: ENDPOINTS,
        from: '    .where("id", "=", endpointId)\n    .where("installId", "=", installId)',
        to: '    .where("id", "=", endpointId)\n    .where("createdAt", ">", 0)\n    .where("installId", "=", installId)',
      },
    ],
  },
  {
    name: "hooks-redelivery-delayed",
    rule: "hooks.redeliver",
    words: "A delivery that is asked for again by its id goes out a minute later.",
    edits: [
      {
        file: REDELIVER,
        from: "queuedAt: now, nextAttemptAt: now }",
        to: "queuedAt: now, nextAttemptAt: deliveryId === undefined ? now : now + 60_000 }",
      },
    ],
  },
  {
    name: "hooks-redelivers-failed-only",
    rule: "hooks.redeliver",
    words: "A delivery that arrived, or waits for its next attempt, cannot be redelivered.",
    edits: [
      {
        file: REDELIVER,
        from: 'own.where("id", "=", deliveryId);',
        to: 'own.where("id", "=", deliveryId).where("failedAt", "is not", null);',
      },
    ],
  },
  {
    name: "hooks-delivered-kept-a-day-less",
    rule: "hooks.redeliver-kept",
    words: "A delivery that was made cannot be redelivered after 29 days any more.",
    edits: [{ file: REDELIVER, from: "now - deliveredDays * DAY", to: "now - (deliveredDays - 1) * DAY" }],
  },
  {
    name: "hooks-failed-kept-as-long-as-delivered",
    rule: "hooks.redeliver-kept",
    words: "A delivery that was given up cannot be redelivered after 30 days any more.",
    edits: [{ file: REDELIVER, from: "now - failedDays * DAY", to: "now - deliveredDays * DAY" }],
  },
  {
    name: "hooks-redelivers-for-others",
    rule: "hooks.redeliver-foreign",
    words: "A delivery can be redelivered through any endpoint, another install's too.",
    edits: [
      {
        file: REDELIVER,
        from: '.select("id").where("endpointId", "=", endpointId);',
        to: '.select("id");',
      },
      {
        file: REDELIVER,
        from: 'own.where("failedAt", "is not", null)',
        to: 'own.where("failedAt", "is not", null).where("endpointId", "=", endpointId)',
      },
    ],
  },
  {
    name: "hooks-told-without-the-events-scope",
    rule: "hooks.event-scope",
    words: "After a reconnect without contracts:read an endpoint still hears of contracts.",
    edits: [
      {
        file: "server/webhooks/emit.ts",
        from: "granted.includes(platformScope.webhooksManage) && missingEventScopes(granted, [type]).length === 0;",
        to: "granted.includes(platformScope.webhooksManage);",
      },
    ],
  },
  {
    name: "hooks-list-of-all-installs",
    rule: "hooks.redeliver-foreign",
    words: "The endpoints of all installs are listed.",
    edits: [
      {
        file: "server/platform-api/webhook-endpoints.ts",
        from: '    .where("installId", "=", caller.install.id)\n    .orderBy("createdAt", "desc")',
        to: '    .where("installId", "is not", null)\n    .orderBy("createdAt", "desc")',
      },
    ],
  },
  {
    name: "hooks-cap-counted-by-each-instance",
    rule: "hooks.cap",
    words:
      "Each instance counts the endpoints in turns of its own: what two make at the same instant passes the limit.",
    edits: [
      {
        file: "server/platform-api/webhook-endpoints.ts",
        from: "export async function createWebhookEndpoint(\n",
        to: 'const turns = new Map<string, Promise<unknown>>();\n/** One after the other, within this process. */\nfunction inTurn<T>(key: string, work: () => Promise<T>): Promise<T> {\n  const turn = (turns.get(key) ?? Promise.resolve()).then(work);\n  turns.set(key, turn.catch(() => {}));\n  return turn;\n}\n\nexport function createWebhookEndpoint(\n  req: Req<"createWebhookEndpoint">,\n  ctx: PlatformApiContext,\n): Promise<Res<"createWebhookEndpoint">> {\n  return inTurn(ctx.caller.install.id, async () => {\n    const before = await standing(ctx.db, ctx.caller.install.id);\n    await new Promise((resolve) => setTimeout(resolve, 300));\n    return makeWebhookEndpoint(req, ctx, before);\n  });\n}\n\nasync function makeWebhookEndpoint(\n',
      },
      {
        file: "server/platform-api/webhook-endpoints.ts",
        from: '  ctx: PlatformApiContext,\n): Promise<Res<"createWebhookEndpoint">> {\n  const { url, eventTypes } = req.body;',
        to: '  ctx: PlatformApiContext,\n  { count }: { readonly count: number },\n): Promise<Res<"createWebhookEndpoint">> {\n  const { url, eventTypes } = req.body;',
      },
      {
        file: "server/platform-api/webhook-endpoints.ts",
        from: "    const { count, newest } = await standing(trx, installId);",
        to: "    const { newest } = await standing(trx, installId);",
      },
    ],
  },
  {
    name: "hooks-secret-logged",
    rule: "hooks.secret-once",
    words: "The secret of a new endpoint is written to the log.",
    edits: [
      {
        file: "server/platform-api/webhook-endpoints.ts",
        from: `    const row = await trx
      .insertInto`,
        to: `    console.log(\`made \${id} with \${secret}\`);
    const row = await trx
      .insertInto`,
      },
    ],
  },
  {
    name: "hooks-http-in-production-on-change",
    rule: "hooks.url",
    words: "In production an endpoint can be changed to http to the server's own machine.",
    edits: [
      {
        file: "server/platform-api/webhook-endpoints.ts",
        from: "(url === undefined ? undefined : refusedUrl(ctx, url))",
        to: '(url === undefined ? undefined : refusedUrl({ ...ctx, config: { ...ctx.config, mode: "development" } }, url))',
      },
    ],
  },
  {
    name: "hooks-active-keeps-failures",
    rule: "hooks.update",
    words: "ACTIVE does not zero the failures of an endpoint that is active.",
    edits: [
      {
        file: "server/platform-api/webhook-endpoints.ts",
        from: 'status === "ACTIVE" ? {',
        to: 'status === "ACTIVE" && before.disabledAt !== null ? {',
      },
    ],
  },
  {
    name: "hooks-redelivers-all-for-others",
    rule: "hooks.redeliver-foreign",
    words: "All that failed of another install's endpoint can be redelivered.",
    edits: [
      {
        file: "server/platform-api/redeliver.ts",
        from: "const row = await findEndpoint(trx, ctx.caller.install.id, endpointId);",
        to: `const { installId = "" } = (await trx.selectFrom("webhookEndpoints").select("installId").where("id", "=", endpointId).executeTakeFirst()) ?? {};
    const row = await findEndpoint(trx, deliveryId === undefined ? (installId ?? "") : ctx.caller.install.id, endpointId);`,
      },
    ],
  },
  {
    name: "hooks-redelivers-the-whole-install",
    rule: "hooks.redeliver",
    words: "Without an id all that failed of the install goes out again, at other endpoints too.",
    edits: [
      {
        file: "server/platform-api/redeliver.ts",
        from: 'const own = trx.selectFrom("deliveries").select("id").where("endpointId", "=", endpointId);',
        to: `const siblings = trx.selectFrom("webhookEndpoints").select("id").where("installId", "in", trx.selectFrom("webhookEndpoints").select("installId").where("id", "=", endpointId));
  const own = trx.selectFrom("deliveries").select("id").where("endpointId", deliveryId === undefined ? "in" : "=", deliveryId === undefined ? siblings : endpointId);`,
      },
    ],
  },
  {
    name: "hooks-redelivers-what-was-made-too",
    rule: "hooks.redeliver",
    words: "Without an id what was delivered goes out again, too.",
    edits: [
      {
        file: "server/platform-api/redeliver.ts",
        from: '? failed.where("failedAt", ">", since.failed).limit(DELIVERIES_AT_ONCE)',
        to: '? own.where((eb) => eb.or([eb("failedAt", ">", since.failed), eb("deliveredAt", ">", since.delivered)])).limit(DELIVERIES_AT_ONCE)',
      },
    ],
  },
  {
    name: "hooks-redelivers-none-of-a-paused-one",
    rule: "hooks.redeliver",
    words: "Of a paused endpoint nothing is queued again, unless its id is given.",
    edits: [
      {
        file: "server/platform-api/redeliver.ts",
        from: "const some = await requeue(",
        to: "const some = row.disabledAt !== null && deliveryId === undefined ? 0 : await requeue(",
      },
    ],
  },
  {
    name: "hooks-redelivery-of-a-paused-one-forgotten",
    rule: "hooks.redeliver",
    words: "Of a paused endpoint a delivery whose id is given is not queued again, and the answer says that it was.",
    edits: [
      {
        file: "server/platform-api/redeliver.ts",
        from: "const some = await requeue(",
        to: "const some = row.disabledAt !== null && deliveryId !== undefined ? 1 : await requeue(",
      },
    ],
  },
  {
    name: "hooks-redelivered-attempts-go-on",
    rule: "hooks.redeliver",
    words: "A redelivery has the attempts that were left, not five.",
    edits: [
      {
        file: "server/platform-api/redeliver.ts",
        from: "const anew = { attempts: 0, leaseId",
        to: "const anew = { leaseId",
      },
    ],
  },
  {
    name: "hooks-update-pause-zeroes-failures",
    rule: "hooks.update",
    words: "A pause zeroes consecutiveFailures, too.",
    edits: [
      {
        file: "server/platform-api/webhook-endpoints.ts",
        from: '? { disabledAt: ctx.clock.now(), disabledReason: "paused" as const }',
        to: '? { consecutiveFailures: 0, disabledAt: ctx.clock.now(), disabledReason: "paused" as const }',
      },
    ],
  },
  {
    name: "hooks-new-url-hears-all-again",
    rule: "hooks.update",
    words: "What was delivered goes out again when the URL is changed.",
    edits: [
      {
        file: "server/platform-api/webhook-endpoints.ts",
        from: "    if (Object.keys(changes).length > 0) {",
        to: '    if (url !== undefined) {\n      const now = ctx.clock.now();\n      const again = { attempts: 0, deliveredAt: null, queuedAt: now, nextAttemptAt: now };\n      await trx.updateTable("deliveries").set(again).where("endpointId", "=", endpointId).execute();\n    }\n    if (Object.keys(changes).length > 0) {',
      },
    ],
  },
];
