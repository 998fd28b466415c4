import { type RawBuilder, sql } from "kysely";
import { isOneOf, recordsOf } from "../../storage/json.ts";
import { query } from "../../storage/query.ts";
import type { Db, UsageTotalsTable } from "../../storage/schema.ts";

/** Whose totals: what one install reports of one worker on one contract. */
export type Reporter = Pick<UsageTotalsTable, "contractId" | "installId" | "workerUserId">;

export type DayTotals = Pick<UsageTotalsTable, "workDate" | "seconds" | "tasks" | "labels" | "externalReportId">;

/** What was reported for these days so far, by day. */
export async function readTotals(
  trx: Db,
  reporter: Reporter,
  days: readonly string[],
): Promise<ReadonlyMap<string, DayTotals>> {
  const rows = await read(trx, { ...reporter, days: JSON.stringify(days) });
  return new Map(rows.map((row) => [row.workDate, row]));
}

const read = query<Reporter & { readonly days: string }, DayTotals>(
  (db, { contractId, installId, workerUserId, days }) =>
    db
      .selectFrom("usageTotals")
      .select(["workDate", "seconds", "tasks", "labels", "externalReportId"])
      .where("contractId", "=", contractId)
      .where("workerUserId", "=", workerUserId)
      .where("installId", "=", installId)
      .where(isOneOf(db, "workDate", days)),
);

/** Puts these totals in the place of those of the same days. */
export async function writeTotals(
  trx: Db,
  reporter: Reporter,
  { totals, updatedAt }: { readonly totals: readonly DayTotals[]; readonly updatedAt: number },
): Promise<void> {
  if (totals.length > 0) await write(trx, { ...reporter, updatedAt, totals: JSON.stringify(totals) });
}

const columns = {
  workDate: "text",
  seconds: "bigint",
  tasks: "bigint",
  labels: "bigint",
  externalReportId: "text",
} as const;

/** Totals as a statement is given them; `totals` is JSON. */
export type GivenTotals = Reporter & { readonly updatedAt: number; readonly totals: string };

/**
 * Puts them in the place of those of the same days; for no day unless `beside` (a table and a comma) has a row.
 * `where true`: without a condition SQLite would read `on` as that of a join.
 */
export function insertTotals(db: Db, given: GivenTotals, beside: RawBuilder<unknown> = sql``): RawBuilder<never> {
  return sql<never>`
    insert into "usageTotals" ("contractId", "installId", "workerUserId", "updatedAt",
      "workDate", "seconds", "tasks", "labels", "externalReportId")
    select ${given.contractId}, ${given.installId}, ${given.workerUserId}, cast(${given.updatedAt} as bigint),
      r."workDate", r."seconds", r."tasks", r."labels", r."externalReportId"
    from ${beside}${recordsOf(db, "r", { json: given.totals, columns })} where true
    on conflict ("contractId", "workDate", "workerUserId", "installId") do update set
      "seconds" = excluded."seconds", "tasks" = excluded."tasks", "labels" = excluded."labels",
      "externalReportId" = excluded."externalReportId", "updatedAt" = excluded."updatedAt"`;
}

const write = query<GivenTotals, never>((db, given) => ({ compile: () => insertTotals(db, given).compile(db) }));
