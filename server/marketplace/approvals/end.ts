import type { SelectQueryBuilder } from "kysely";
import type { ApprovalsTable, Db, Schema } from "../../storage/schema.ts";
import type { World } from "../../world.ts";
import { recordEvent } from "../feed/index.ts";
import type { Confirmed } from "./kind.ts";
import { isOverdue } from "./status.ts";

const ENDS = { confirmed: "confirmedAt", declined: "declinedAt", expired: "expiredAt" } as const;

interface Ending {
  readonly status: keyof typeof ENDS;
  /** The instant by which it was judged. */
  readonly now: number;
  readonly made?: Confirmed;
  /** The human who has decided so. */
  readonly by?: string;
}

/**
 * Ends an approval that is open, with its event; nothing is done for one that has ended. Of several ends at the same
 * instant the first to be committed is the one.
 */
export async function end(
  trx: Db,
  world: Pick<World, "clock">,
  { id: approvalId }: Pick<ApprovalsTable, "id">,
  { status, now, made = {}, by }: Ending,
): Promise<void> {
  const ended = await trx
    .updateTable("approvals")
    .set({ [ENDS[status]]: now, decidedByUserId: by ?? null, ...made })
    .where("id", "=", approvalId)
    .where("confirmedAt", "is", null)
    .where("declinedAt", "is", null)
    .where("expiredAt", "is", null)
    .returning(["organizationId", "jobId"])
    .executeTakeFirst();
  if (ended === undefined) return;
  const data = { approvalId, status };
  await recordEvent(trx, world, { ...ended, type: "approval.confirmed", resourceId: approvalId, data });
}

/** Ends what nobody is to confirm any more: as declined, or as expired if it has. */
export async function withdraw(trx: Db, world: Pick<World, "clock">, approval: ApprovalsTable): Promise<void> {
  const now = world.clock.now();
  await end(trx, world, approval, { status: isOverdue(approval, now) ? "expired" : "declined", now });
}

/** Declines whatever is pending about a contract and its milestones but for one, in a transaction that holds the contract. */
export async function declineApprovalsOf(
  trx: Db,
  world: Pick<World, "clock">,
  { contractId, except }: { readonly contractId: string; readonly except: string | undefined },
): Promise<void> {
  const open = await openApprovals(trx).where("contractId", "=", contractId).orderBy("id").execute();
  for (const approval of open) if (approval.id !== except) await withdraw(trx, world, approval);
}

/** Those whose end is not recorded yet, overdue ones too. */
export function openApprovals(db: Db): OpenApprovals {
  return db
    .selectFrom("approvals")
    .selectAll()
    .where("confirmedAt", "is", null)
    .where("declinedAt", "is", null)
    .where("expiredAt", "is", null);
}

type OpenApprovals = SelectQueryBuilder<Schema, "approvals", ApprovalsTable>;

/** How many are looked for at once. */
const EXPIRED_AT_ONCE = 100;

/** Records the end of all that are overdue by now, each once over all instances. */
export async function expireApprovals(world: Pick<World, "clock" | "db">): Promise<void> {
  const { clock, db } = world;
  let found: number;
  do {
    const now = clock.now();
    const overdue = await openApprovals(db)
      .where("expiresAt", "<=", now)
      .orderBy("expiresAt")
      .limit(EXPIRED_AT_ONCE)
      .execute();
    // One transaction for each: several rows at once could be held in another order than by whoever ends a contract.
    for (const approval of overdue) {
      await db.transaction().execute((trx) => end(trx, world, approval, { status: "expired", now }));
    }
    found = overdue.length;
  } while (found === EXPIRED_AT_ONCE);
}
