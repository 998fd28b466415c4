import type { Selectable } from "kysely";
import { constants } from "../../generated/constants.ts";
import type { EventType } from "../../generated/events.ts";
import type { PlatformScope } from "../../generated/scopes.ts";
import { newId } from "../accounts/id.ts";
import { type EnvelopeFailure, envelopeError } from "../contract/errors.ts";
import type { Issue, Req, Res } from "../contract/types.ts";
import type { Db, WebhookEndpointsTable } from "../storage/schema.ts";
import { isoTime } from "../time/iso-time.ts";
import { laterThan } from "../time/later-than.ts";
import { DELIVERIES_AT_ONCE, dropDeliveries, markDeleted } from "../webhooks/drop.ts";
import { missingEventScopes } from "../webhooks/emit.ts";
import { installEventTypes } from "../webhooks/event-types.ts";
import { goOnGivingUp } from "../webhooks/give-up.ts";
import { mintWebhookSecret } from "../webhooks/secret.ts";
import { endpointUrlWords, readEndpointUrl } from "../webhooks/url.ts";
import type { PlatformApiContext } from "./context.ts";
import { lockingCaller, lockingCallerInTurns } from "./locking.ts";
import { scopeChallenge, unauthorized } from "./refusals.ts";

export type EndpointRow = Omit<
  Selectable<WebhookEndpointsTable>,
  "deletedAt" | "givenUpAt" | "installId" | "organizationId" | "sealedSecret"
>;
export type Endpoint = Extract<Res<"getWebhookEndpoint">, { status: 200 }>["body"]["webhookEndpoint"];

const columns = [
  "id",
  "url",
  "eventTypes",
  "createdAt",
  "consecutiveFailures",
  "disabledAt",
  "disabledReason",
] as const satisfies (keyof EndpointRow)[];

export async function createWebhookEndpoint(
  req: Req<"createWebhookEndpoint">,
  ctx: PlatformApiContext,
): Promise<Res<"createWebhookEndpoint">> {
  const { url, eventTypes } = req.body;
  const refusal = refusedUrl(ctx, url) ?? refusedTypes(ctx, eventTypes);
  if (refusal) return refusal;
  const installId = ctx.caller.install.id;
  const made = await lockingCaller(ctx, async (trx) => {
    const { count, newest } = await standing(trx, installId);
    if (count >= constants.webhookEndpointsPerInstall) {
      return envelopeError("webhook-endpoint-limit", ctx.requestId, { limit: constants.webhookEndpointsPerInstall });
    }
    const id = newId(ctx);
    const { secret, sealedSecret } = mintWebhookSecret(ctx, id);
    const row = await trx
      .insertInto("webhookEndpoints")
      .values({
        id,
        installId,
        url,
        eventTypes: installEventTypes.write(eventTypes),
        sealedSecret,
        createdAt: laterThan(newest, ctx.clock.now()),
      })
      .returning(columns)
      .executeTakeFirstOrThrow();
    const message = "Keep the secret: it is not shown again.";
    return { status: 201, body: { webhookEndpoint: endpoint(row), secret, message } } as const;
  });
  return made === "dead" ? unauthorized(ctx) : made;
}

/** 400 for a URL that no schema can judge. */
function refusedUrl(
  { config, requestId }: PlatformApiContext,
  url: string,
): EnvelopeFailure<"bad-request", { readonly details: { readonly issues: readonly Issue[] } }> | undefined {
  const read = readEndpointUrl(url, { development: config.mode === "development" });
  if (!("fault" in read)) return undefined;
  return envelopeError("bad-request", requestId, {
    issues: [{ where: "body.url", message: endpointUrlWords[read.fault] }],
  });
}

function refusedTypes(ctx: PlatformApiContext, types: readonly EventType[]): ScopeRefusal | undefined {
  const grantedScopes = ctx.caller.scopes;
  const requiredScopes = missingEventScopes(grantedScopes, types);
  if (requiredScopes.length === 0) return undefined;
  const refused = envelopeError("event-scope-missing", ctx.requestId, { requiredScopes, grantedScopes });
  return { ...refused, headers: scopeChallenge(ctx, requiredScopes) };
}

type ScopeRefusal = EnvelopeFailure<
  "event-scope-missing",
  { readonly details: { requiredScopes: readonly PlatformScope[]; grantedScopes: readonly PlatformScope[] } }
> & { readonly headers: ReturnType<typeof scopeChallenge> };

function standing(trx: Db, installId: string): Promise<{ readonly count: number; readonly newest: number | null }> {
  return trx
    .selectFrom("webhookEndpoints")
    .select((eb) => [eb.fn.countAll<number>().as("count"), eb.fn.max<number | null>("createdAt").as("newest")])
    .where("deletedAt", "is", null)
    .where("installId", "=", installId)
    .executeTakeFirstOrThrow();
}

export async function listWebhookEndpoints(
  _req: Req<"listWebhookEndpoints">,
  { caller, db }: PlatformApiContext,
): Promise<Res<"listWebhookEndpoints">> {
  const rows = await db
    .selectFrom("webhookEndpoints")
    .select(columns)
    .where("deletedAt", "is", null)
    .where("installId", "=", caller.install.id)
    .orderBy("createdAt", "desc")
    .execute();
  return { status: 200, body: { webhookEndpoints: rows.map(endpoint) } };
}

export async function getWebhookEndpoint(
  req: Req<"getWebhookEndpoint">,
  ctx: PlatformApiContext,
): Promise<Res<"getWebhookEndpoint">> {
  const { endpointId } = req.path;
  const row = await findEndpoint(ctx.db, ctx.caller.install.id, endpointId);
  return row ? { status: 200, body: { webhookEndpoint: endpoint(row) } } : unknownEndpoint(ctx, endpointId);
}

export async function updateWebhookEndpoint(
  req: Req<"updateWebhookEndpoint">,
  ctx: PlatformApiContext,
): Promise<Res<"updateWebhookEndpoint">> {
  const { endpointId } = req.path;
  const { url, eventTypes, status } = req.body;
  const refusal =
    (url === undefined ? undefined : refusedUrl(ctx, url)) ??
    (eventTypes === undefined ? undefined : refusedTypes(ctx, eventTypes));
  if (refusal) return refusal;
  const updated = await lockingCallerInTurns(ctx, async (trx) => {
    const before = await findEndpoint(trx, ctx.caller.install.id, endpointId);
    if (before === undefined) return unknownEndpoint(ctx, endpointId);
    if (status === "ACTIVE" && (await isBeingGivenUp(trx, before))) return "more";
    const changes = {
      ...(url === undefined ? {} : { url }),
      ...(eventTypes === undefined ? {} : { eventTypes: installEventTypes.write(eventTypes) }),
      ...(status === "ACTIVE" ? { consecutiveFailures: 0, disabledAt: null, disabledReason: null } : {}),
      // One that is disabled stays so as it is, with its time and its reason; but what was queued before its customer
      // disconnected the app still goes out, and a pause ends that too.
      ...(status === "DISABLED" && (before.disabledAt === null || before.disabledReason === "disconnected")
        ? { disabledAt: ctx.clock.now(), disabledReason: "paused" as const }
        : {}),
    };
    if (Object.keys(changes).length > 0) {
      await trx.updateTable("webhookEndpoints").set(changes).where("id", "=", endpointId).execute();
    }
    return { status: 200, body: { webhookEndpoint: endpoint({ ...before, ...changes }) } } as const;
  });
  // What has waited for an endpoint that was disabled goes out.
  ctx.webhookWork.announce();
  return updated === "dead" ? unauthorized(ctx) : updated;
}

/**
 * What waits for it goes with it; of what is on its way nothing is tried again. One with a long history is gone for
 * everybody at once, and nothing goes out any more; its deliveries are removed behind the answer.
 */
export async function deleteWebhookEndpoint(
  req: Req<"deleteWebhookEndpoint">,
  ctx: PlatformApiContext,
): Promise<Res<"deleteWebhookEndpoint">> {
  const { endpointId } = req.path;
  const removed = await lockingCaller(ctx, async (trx) => {
    const row = await findEndpoint(trx, ctx.caller.install.id, endpointId);
    if (row === undefined) return unknownEndpoint(ctx, endpointId);
    if ((await dropDeliveries(trx, endpointId)) === DELIVERIES_AT_ONCE) {
      await markDeleted(trx, endpointId, ctx.clock.now());
    } else {
      await trx.deleteFrom("webhookEndpoints").where("id", "=", endpointId).execute();
    }
    return { status: 200, body: { webhookEndpoint: endpoint(row), deleted: true } } as const;
  });
  return removed === "dead" ? unauthorized(ctx) : removed;
}

/** Goes on giving up what waited when it was disabled; whether there may be more of it. */
export async function isBeingGivenUp(
  trx: Db,
  { id, disabledReason }: Pick<EndpointRow, "id" | "disabledReason">,
): Promise<boolean> {
  return disabledReason === "delivery_failures" && (await goOnGivingUp(trx, id)) === DELIVERIES_AT_ONCE;
}

export function findEndpoint(db: Db, installId: string, endpointId: string): Promise<EndpointRow | undefined> {
  return db
    .selectFrom("webhookEndpoints")
    .select(columns)
    .where("id", "=", endpointId)
    .where("installId", "=", installId)
    .where("deletedAt", "is", null)
    .executeTakeFirst();
}

export function unknownEndpoint(
  { requestId }: Pick<PlatformApiContext, "requestId">,
  endpointId: string,
): EnvelopeFailure<"webhook-endpoint-not-found", { readonly details: { readonly endpointId: string } }> {
  return envelopeError("webhook-endpoint-not-found", requestId, { endpointId });
}

export function endpoint(row: EndpointRow): Endpoint {
  const { disabledAt } = row;
  return {
    ...row,
    eventTypes: installEventTypes.read(row.eventTypes),
    status: disabledAt === null ? "ACTIVE" : "DISABLED",
    createdAt: isoTime(row.createdAt),
    disabledAt: disabledAt === null ? null : isoTime(disabledAt),
  };
}
