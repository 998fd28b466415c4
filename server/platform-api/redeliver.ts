import { envelopeError } from "../contract/errors.ts";
import type { Req, Res } from "../contract/types.ts";
import type { Db } from "../storage/schema.ts";
import { DELIVERIES_AT_ONCE } from "../webhooks/drop.ts";
import type { PlatformApiContext } from "./context.ts";
import { lockingCallerInTurns } from "./locking.ts";
import { unauthorized } from "./refusals.ts";
import { endpoint, findEndpoint, isBeingGivenUp, unknownEndpoint } from "./webhook-endpoints.ts";

const DAY = 86_400_000;

/** Five fresh attempts; one that is under way goes on, and its end changes nothing any more. */
const anew = { attempts: 0, leaseId: null, leasedUntil: null, deliveredAt: null, failedAt: null } as const;

export async function redeliver(req: Req<"redeliver">, ctx: PlatformApiContext): Promise<Res<"redeliver">> {
  const { endpointId } = req.path;
  const deliveryId = req.body?.deliveryId;
  const now = ctx.clock.now();
  let requeued = 0;
  const queued = await lockingCallerInTurns(ctx, async (trx) => {
    const row = await findEndpoint(trx, ctx.caller.install.id, endpointId);
    if (row === undefined) return unknownEndpoint(ctx, endpointId);
    if (await isBeingGivenUp(trx, row)) return "more";
    const some = await requeue(trx, endpointId, deliveryId, now, keptSince(ctx, now));
    requeued += some;
    if (some === DELIVERIES_AT_ONCE) return "more";
    if (deliveryId !== undefined && requeued === 0) {
      return envelopeError("delivery-not-found", ctx.requestId, { deliveryId });
    }
    const message = inWords(requeued, row.disabledAt !== null);
    return { status: 200, body: { webhookEndpoint: endpoint(row), requeued, message } } as const;
  });
  ctx.webhookWork.announce();
  return queued === "dead" ? unauthorized(ctx) : queued;
}

/** What had ended by then is gone, whether its row is removed already or not. */
interface KeptSince {
  readonly delivered: number;
  readonly failed: number;
}

function keptSince({ config }: Pick<PlatformApiContext, "config">, now: number): KeptSince {
  const { deliveredDays, failedDays } = config.retention;
  return { delivered: now - deliveredDays * DAY, failed: now - failedDays * DAY };
}

/** One delivery of the endpoint, or some of all that had failed by now; how many. */
async function requeue(
  trx: Db,
  endpointId: string,
  deliveryId: string | undefined,
  now: number,
  since: KeptSince,
): Promise<number> {
  const own = trx.selectFrom("deliveries").select("id").where("endpointId", "=", endpointId);
  const failed = own.where("failedAt", "is not", null).where("failedAt", "<=", now);
  const which =
    deliveryId === undefined
      ? failed.where("failedAt", ">", since.failed).limit(DELIVERIES_AT_ONCE)
      : own.where("id", "=", deliveryId);
  const { numUpdatedRows } = await trx
    .updateTable("deliveries")
    .set({ ...anew, queuedAt: now, nextAttemptAt: now })
    .where("id", "in", which)
    .where((eb) => eb.or([eb("deliveredAt", "is", null), eb("deliveredAt", ">", since.delivered)]))
    .where((eb) => eb.or([eb("failedAt", "is", null), eb("failedAt", ">", since.failed)]))
    .executeTakeFirst();
  return Number(numUpdatedRows);
}

function inWords(requeued: number, disabled: boolean): string {
  const what = requeued === 1 ? "1 delivery" : `${requeued} deliveries`;
  if (disabled) return `The endpoint is disabled: nothing is tried until it is active. Queued again: ${what}.`;
  if (requeued === 0) return "No delivery has failed: there is nothing to try again.";
  return `${what} ${requeued === 1 ? "is" : "are"} tried again at once.`;
}
