import type { World } from "../../world.ts";
import { isOwn } from "./draft.ts";
import { type OwnJob, takeOffBoard } from "./publish.ts";

/**
 * Closes a draft or an open job of the organization, and takes it off the board. Whoever turns `archivedAt` from null has
 * closed it: of several at the same instant one gets `closed`.
 */
export async function closeJob(
  { clock, db }: Pick<World, "clock" | "db">,
  { organizationId, jobId }: OwnJob,
): Promise<"closed" | "already-closed" | "unknown"> {
  const now = clock.now();
  const closed = await db.transaction().execute(async (trx) => {
    const job = await trx
      .updateTable("jobs")
      .set({ archivedAt: now, updatedAt: now })
      .where("id", "=", jobId)
      .where("organizationId", "=", organizationId)
      .where("archivedAt", "is", null)
      .returning("id")
      .executeTakeFirst();
    // Behind the lock on the job's row: what publishing it has put there is seen by now.
    if (job) await takeOffBoard(trx, job.id);
    return job !== undefined;
  });
  if (closed) return "closed";
  return (await isOwn(db, { organizationId, jobId })) ? "already-closed" : "unknown";
}
