import { sql } from "kysely";
import { canSkipLocked } from "../../storage/lock.ts";
import { query } from "../../storage/query.ts";
import type { Db } from "../../storage/schema.ts";
import { type DayTotals, type GivenTotals, insertTotals, type Reporter, writeTotals } from "./totals.ts";

/** The sums that a contract's row keeps. */
export interface Used {
  readonly usedSeconds: number;
  readonly usedTasks: number;
  readonly usedLabels: number;
}

/** What a report leaves behind. */
export interface Written extends Reporter, Used {
  /** The token that reports. */
  readonly tokenId: string;
  readonly totals: readonly DayTotals[];
  /** Whether the sums are others than before. */
  readonly moved: boolean;
  readonly now: number;
}

/** Writes it unless the token was revoked; whether it did. The transaction holds the contract's row. */
export async function writeWhileLive(trx: Db, written: Written): Promise<boolean> {
  const { tokenId, contractId, usedSeconds, usedTasks, usedLabels, totals, moved, now } = written;
  const used = { usedSeconds, usedTasks, usedLabels };
  if (canSkipLocked(trx)) {
    const given = { ...written, updatedAt: now, moved: moved ? 1 : 0, totals: JSON.stringify(totals) };
    return (await writeAtOnce(trx, given)).length > 0;
  }
  // One writer at a time: what lives now lives until the report is committed.
  if ((await liveToken(trx, { tokenId })).length === 0) return false;
  await writeTotals(trx, written, { totals, updatedAt: now });
  if (moved) await writeSums(trx, { contractId, ...used, lastUsageAt: now });
  return true;
}

/** The token, unless it was revoked. */
const liveToken = query<Pick<Written, "tokenId">, { readonly id: string }>((db, { tokenId }) =>
  db.selectFrom("platformTokens").select("id").where("id", "=", tokenId).where("revokedAt", "is", null),
);

const writeSums = query<Used & { readonly contractId: string; readonly lastUsageAt: number }, never>(
  (db, { contractId, usedSeconds, usedTasks, usedLabels, lastUsageAt }) => ({
    compile: () =>
      db
        .updateTable("contracts")
        .set({ usedSeconds, usedTasks, usedLabels, lastUsageAt })
        .where("id", "=", contractId)
        .$castTo<never>()
        .compile(),
  }),
);

/**
 * The three above in one statement of PostgreSQL, where each would be a round trip; a row tells that the token lives. It is
 * held, so that it is not revoked before the report is committed; other reports with it may hold it too.
 */
const writeAtOnce = query<
  GivenTotals & Used & Pick<Written, "tokenId"> & { readonly moved: number },
  { readonly id: string }
>((db, given) => ({
  compile: () =>
    sql<{ readonly id: string }>`
      with live as (
        select "id" from "platformTokens" where "id" = ${given.tokenId} and "revokedAt" is null for share
      ), totals as (${insertTotals(db, given, sql`live, `)}), sums as (
        update "contracts" set "usedSeconds" = ${given.usedSeconds}, "usedTasks" = ${given.usedTasks},
          "usedLabels" = ${given.usedLabels}, "lastUsageAt" = ${given.updatedAt}
        from live where "contracts"."id" = ${given.contractId} and cast(${given.moved} as integer) = 1
      )
      select "id" from live`.compile(db),
}));
