import type { Expression, ExpressionBuilder, SqlBool } from "kysely";
import type { AppsTable, DeliveriesTable, WebhookEndpointsTable } from "../storage/schema.ts";

/** What a left join may not find. */
export type Maybe<Table> = { [Column in keyof Table]: Table[Column] | null };
/** An organization's own endpoint is of no app. */
export type MaybeApp = Maybe<AppsTable>;

type Joined = { d: DeliveriesTable; e: WebhookEndpointsTable; a: MaybeApp };

/**
 * Whether a delivery may go out: not while the app is disabled, nor the endpoint. Of one that was disabled because its
 * customer disconnected the app, what was queued before may.
 */
export function mayGoOut(eb: ExpressionBuilder<Joined, "a" | "d" | "e">): Expression<SqlBool> {
  return eb.and([isOpen(eb), wasQueuedInTime(eb)]);
}

/** What does not depend on the delivery: of an endpoint that is not open, no delivery need be looked at. */
export function isOpen(eb: ExpressionBuilder<Omit<Joined, "d">, "a" | "e">): Expression<SqlBool> {
  return eb.and([
    eb("a.disabledAt", "is", null),
    eb.or([eb("e.disabledAt", "is", null), eb("e.disabledReason", "=", "disconnected")]),
  ]);
}

/** The rest of it, for an endpoint that is open. */
export function wasQueuedInTime(eb: ExpressionBuilder<Omit<Joined, "a">, "d" | "e">): Expression<SqlBool> {
  return eb.or([eb("e.disabledAt", "is", null), eb("d.queuedAt", "<=", eb.ref("e.disabledAt"))]);
}
