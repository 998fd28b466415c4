import type { Expression, ExpressionBuilder, SqlBool } from "kysely";
import type { AppsTable, InstallsTable, WebhookEndpointsTable } from "../storage/schema.ts";

type Joined = { e: WebhookEndpointsTable; i: InstallsTable; a: AppsTable };

/**
 * Whether what waits for an endpoint goes out: not while the app is disabled, nor the endpoint. After its customer
 * disconnected the app, what was queued before does.
 */
export function isOpen(eb: ExpressionBuilder<Joined, "a" | "e" | "i">): Expression<SqlBool> {
  return eb.and([
    eb("a.disabledAt", "is", null),
    eb.or([
      eb("e.disabledAt", "is", null),
      eb.and([eb("e.disabledReason", "=", "disconnected"), eb("i.revokedAt", "is not", null)]),
    ]),
  ]);
}
