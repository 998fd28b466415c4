/** What tests of approvals do without a browser. */
import { decide, findApproval, fingerprintOf } from "../../marketplace/approvals/index.ts";
import type { Db } from "../../storage/schema.ts";
import { createTestWorld } from "../../testing/world.ts";
import { kinds } from "./kinds.ts";

export interface Confirming {
  readonly organizationId: string;
  /** The owner. */
  readonly userId: string;
  readonly approvalIds: readonly string[];
}

/** Confirms as the owner does who has seen the page, one after the other; what came of each. */
export async function confirm(
  db: Db,
  { organizationId, userId, approvalIds }: Confirming,
): Promise<readonly Awaited<ReturnType<typeof decide>>[]> {
  const world = createTestWorld(db);
  const decided = [];
  for (const approvalId of approvalIds) {
    const approval = await findApproval(db, { organizationId, approvalId });
    if (approval === undefined) throw new Error(`there is no approval ${approvalId}`);
    const fingerprint = fingerprintOf(approvalId, await kinds[approval.type].facts(db, approval));
    decided.push(await decide(world, kinds, { organizationId, userId, approvalId, decision: "confirm", fingerprint }));
  }
  return decided;
}
