import type { Selectable } from "kysely";
import { constants } from "../../generated/constants.ts";
import { type PublicEventType, publicEvents } from "../../generated/events.ts";
import type { PublicScope } from "../../generated/scopes.ts";
import { newId } from "../accounts/id.ts";
import { type EnvelopeFailure, envelopeError } from "../contract/errors.ts";
import { covers } from "../contract/gates.ts";
import type { Req, Res } from "../contract/types.ts";
import { publishSome } from "../marketplace/feed/index.ts";
import { lockEndpoint, lockingOrganization } from "../storage/lock.ts";
import type { Db, WebhookEndpointsTable } from "../storage/schema.ts";
import { isoTime } from "../time/iso-time.ts";
import { laterThan } from "../time/later-than.ts";
import { isLive } from "../tokens/create.ts";
import { DELIVERIES_AT_ONCE, dropDeliveries, markDeleted } from "../webhooks/drop.ts";
import { publicEventTypes } from "../webhooks/event-types.ts";
import { mintWebhookSecret } from "../webhooks/secret.ts";
import { endpointUrlWords, readEndpointUrl } from "../webhooks/url.ts";
import type { PublicApiContext } from "./context.ts";
import { badRequest, scopeChallenge, unauthorized } from "./refusals.ts";

type Row = Pick<Selectable<WebhookEndpointsTable>, (typeof columns)[number]>;
type Webhook = Extract<Res<"getWebhook">, { status: 200 }>["body"]["webhook"];

const columns = ["id", "url", "eventTypes", "createdAt", "disabledAt", "disabledReason"] as const satisfies string[];

export async function createWebhook(req: Req<"createWebhook">, ctx: PublicApiContext): Promise<Res<"createWebhook">> {
  const { url, eventTypes } = req.body;
  const { organizationId, scopes, tokenId } = ctx.caller;
  const read = readEndpointUrl(url, { development: ctx.config.mode === "development" });
  if ("fault" in read) return badRequest(ctx, { where: "body.url", message: endpointUrlWords[read.fault] });
  const requiredScopes = missingScopes(scopes, eventTypes);
  if (requiredScopes.length > 0) {
    const details = { requiredScopes, grantedScopes: scopes };
    const refused = envelopeError("webhook-scope-missing", ctx.requestId, details);
    return { ...refused, headers: scopeChallenge(ctx, requiredScopes) };
  }

  // While the organization's row is locked: neither do two at once pass the cap, nor does a token make one that a claim
  // has revoked meanwhile.
  const made = await lockingOrganization(ctx.db, organizationId, async (trx) => {
    const now = ctx.clock.now();
    if (!(await isLive(trx, tokenId, now))) return unauthorized(ctx);
    const { count, newest } = await trx
      .selectFrom("webhookEndpoints")
      .select((eb) => [eb.fn.countAll<number>().as("count"), eb.fn.max<number | null>("createdAt").as("newest")])
      .where("organizationId", "=", organizationId)
      .where("deletedAt", "is", null)
      .executeTakeFirstOrThrow();
    if (count >= constants.webhooksPerOrganization) {
      return envelopeError("webhook-limit", ctx.requestId, { limit: constants.webhooksPerOrganization });
    }
    // What has happened before is published before: the new one hears of what comes after it.
    while ((await publishSome(trx, ctx)) > 0);
    const id = newId(ctx);
    const { secret, sealedSecret } = mintWebhookSecret(ctx, id);
    const row = await trx
      .insertInto("webhookEndpoints")
      .values({
        id,
        organizationId,
        url,
        eventTypes: publicEventTypes.write(eventTypes),
        sealedSecret,
        createdAt: laterThan(newest, now),
      })
      .returning(columns)
      .executeTakeFirstOrThrow();
    const message = "Keep the secret: it is not shown again.";
    return { status: 201, body: { webhook: webhook(row), secret, message } } as const;
  });
  ctx.webhookWork.announce();
  return made;
}

/** The scopes that events of these types need and that are not among the granted ones; each once. */
function missingScopes(granted: readonly PublicScope[], types: readonly PublicEventType[]): readonly PublicScope[] {
  const needed = new Set(types.map((type) => publicEvents[type].scope));
  return [...needed].filter((scope) => !covers(granted, scope));
}

export async function listWebhooks(
  _req: Req<"listWebhooks">,
  { caller, db }: PublicApiContext,
): Promise<Res<"listWebhooks">> {
  const rows = await ofOrganization(db, caller.organizationId).orderBy("createdAt", "desc").execute();
  return { status: 200, body: { webhooks: rows.map(webhook) } };
}

export async function getWebhook(req: Req<"getWebhook">, ctx: PublicApiContext): Promise<Res<"getWebhook">> {
  const { webhookId } = req.path;
  const row = await ofOrganization(ctx.db, ctx.caller.organizationId).where("id", "=", webhookId).executeTakeFirst();
  return row ? { status: 200, body: { webhook: webhook(row) } } : unknownWebhook(ctx, webhookId);
}

/**
 * What waits for it goes with it; of what is on its way nothing is tried again. One with a long history is gone for
 * everybody at once, and nothing goes out any more; its deliveries are removed behind the answer.
 */
export async function deleteWebhook(req: Req<"deleteWebhook">, ctx: PublicApiContext): Promise<Res<"deleteWebhook">> {
  const { webhookId } = req.path;
  const { organizationId, tokenId } = ctx.caller;
  return ctx.db.transaction().execute(async (trx) => {
    await lockEndpoint(trx, webhookId);
    const now = ctx.clock.now();
    if (!(await isLive(trx, tokenId, now))) return unauthorized(ctx);
    const last = await ofOrganization(trx, organizationId).where("id", "=", webhookId).executeTakeFirst();
    if (last === undefined) return unknownWebhook(ctx, webhookId);
    if ((await dropDeliveries(trx, webhookId)) === DELIVERIES_AT_ONCE) await markDeleted(trx, webhookId, now);
    else await trx.deleteFrom("webhookEndpoints").where("id", "=", webhookId).execute();
    return { status: 200, body: { webhook: webhook(last), deleted: true } } as const;
  });
}

function ofOrganization(db: Db, organizationId: string) {
  return db
    .selectFrom("webhookEndpoints")
    .select(columns)
    .where("organizationId", "=", organizationId)
    .where("deletedAt", "is", null);
}

function unknownWebhook(
  { requestId }: Pick<PublicApiContext, "requestId">,
  webhookId: string,
): EnvelopeFailure<"webhook-not-found", { readonly details: { readonly webhookId: string } }> {
  return envelopeError("webhook-not-found", requestId, { webhookId });
}

function webhook(row: Row): Webhook {
  const { id, url, disabledAt, disabledReason } = row;
  return {
    id,
    url,
    eventTypes: publicEventTypes.read(row.eventTypes),
    status: disabledAt === null ? "ACTIVE" : "DISABLED",
    createdAt: isoTime(row.createdAt),
    disabledAt: disabledAt === null ? null : isoTime(disabledAt),
    // Nothing else pauses it than its end.
    disabledReason: disabledReason === null || disabledReason === "delivery_failures" ? disabledReason : "deleted",
  };
}
