import { newId } from "../../accounts/id.ts";
import type { ApprovalsTable, Db } from "../../storage/schema.ts";
import type { World } from "../../world.ts";
import { openApprovals, withdraw } from "./end.ts";
import { isOverdue } from "./status.ts";

/** How long a human has to decide: 72 hours. */
const PENDING_MILLISECONDS = 72 * 60 * 60 * 1000;

export type Asking = Pick<
  ApprovalsTable,
  "organizationId" | "type" | "subjectId" | "jobId" | "proposalId" | "contractId" | "milestoneId" | "terms"
>;

export interface Asked {
  readonly approval: ApprovalsTable;
  /** Whether this call has made it; if not, the same was pending. */
  readonly isNew: boolean;
}

/**
 * Asks a human, in a transaction that holds the subject. The same again gives what is pending; other terms take its place,
 * and it is declined. Whoever has committed says `world.webhookWork.announce()`.
 */
export async function ask(trx: Db, world: Pick<World, "clock" | "random">, asking: Asking): Promise<Asked> {
  const now = world.clock.now();
  const open = await openApprovals(trx).where("subjectId", "=", asking.subjectId).executeTakeFirst();
  if (open && !isOverdue(open, now) && open.type === asking.type && open.terms === asking.terms) {
    return { approval: open, isNew: false };
  }
  if (open) await withdraw(trx, world, open);
  const approval: ApprovalsTable = {
    id: newId(world),
    ...asking,
    createdAt: now,
    expiresAt: now + PENDING_MILLISECONDS,
    confirmedAt: null,
    declinedAt: null,
    expiredAt: null,
    decidedByUserId: null,
  };
  await trx.insertInto("approvals").values(approval).execute();
  return { approval, isNew: true };
}
