import type { World } from "../../world.ts";
import { recordEvent } from "../feed/index.ts";
import { findProposal, type Proposal } from "./read.ts";
import { type ReviewedStatus, statusOf } from "./status.ts";

export interface Review {
  readonly organizationId: string;
  readonly proposalId: string;
  readonly status: ReviewedStatus;
}

export type ReviewResult = { readonly proposal: Proposal } | { readonly refused: "unknown" | "hired" };

/** Gives a proposal for a job of the organization this status; the one that it has already changes nothing. */
export async function reviewProposal(
  world: World,
  { organizationId, proposalId, status }: Review,
): Promise<ReviewResult> {
  const { clock, db } = world;
  const which = { organizationId, proposalId };
  const { result, changed } = await db
    .transaction()
    .execute(async (trx): Promise<{ result: ReviewResult; changed: boolean }> => {
      // Held from here on: of reviews at the same instant, and of a hire, each sees what the one before has made.
      const held = await trx
        .updateTable("proposals")
        .set((column) => ({ updatedAt: column.ref("updatedAt") }))
        .where("id", "=", proposalId)
        .where("jobId", "in", trx.selectFrom("jobs").select("id").where("organizationId", "=", organizationId))
        .returning(["jobId", "shortlistedAt", "declinedAt", "hiredAt"])
        .executeTakeFirst();
      if (held === undefined) return { result: { refused: "unknown" }, changed: false };
      const before = statusOf(held);
      if (before === "HIRED") return { result: { refused: "hired" }, changed: false };
      if (before !== status) {
        const now = clock.now();
        await trx
          .updateTable("proposals")
          .set({
            shortlistedAt: status === "SHORTLISTED" ? now : null,
            declinedAt: status === "DECLINED" ? now : null,
            updatedAt: now,
          })
          .where("id", "=", proposalId)
          .execute();
        const about = { organizationId, resourceId: proposalId, jobId: held.jobId };
        await recordEvent(trx, world, { ...about, type: "proposal.status_changed", data: { proposalId, status } });
      }
      const proposal = await findProposal(trx, which);
      if (proposal === undefined) throw new Error("a proposal that is held is not found");
      return { result: { proposal }, changed: before !== status };
    });
  if (changed) world.webhookWork.announce();
  return result;
}
