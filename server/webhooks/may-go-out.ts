import type { Expression, ExpressionBuilder, SqlBool } from "kysely";
import type { AppsTable, DeliveriesTable, WebhookEndpointsTable } from "../storage/schema.ts";

type Joined = { d: DeliveriesTable; e: WebhookEndpointsTable; a: AppsTable };

/**
 * Whether a delivery may go out: not while the app is disabled, nor the endpoint. Of one that was disabled because its
 * customer disconnected the app, what was queued before may.
 */
export function mayGoOut(eb: ExpressionBuilder<Joined, "a" | "d" | "e">): Expression<SqlBool> {
  return eb.and([
    eb("a.disabledAt", "is", null),
    eb.or([
      eb("e.disabledAt", "is", null),
      eb.and([eb("e.disabledReason", "=", "disconnected"), eb("d.queuedAt", "<=", eb.ref("e.disabledAt"))]),
    ]),
  ]);
}
