import type { Db } from "../../storage/schema.ts";
import { forgetWords, indexWords, wordsOf } from "../../storage/words.ts";
import type { World } from "../../world.ts";

export interface OwnJob {
  readonly organizationId: string;
  readonly jobId: string;
}

/**
 * Opens a draft of the organization, and puts it on the board; `false`, with nothing done, for any other job. Whoever turns
 * `publishedAt` from null has published it: of several at the same instant one gets `true`.
 */
export function publish(
  { clock, db }: Pick<World, "clock" | "db">,
  { organizationId, jobId }: OwnJob,
): Promise<boolean> {
  const now = clock.now();
  return db.transaction().execute(async (trx) => {
    const job = await trx
      .updateTable("jobs")
      .set({ publishedAt: now, updatedAt: now })
      .where("id", "=", jobId)
      .where("organizationId", "=", organizationId)
      .where("publishedAt", "is", null)
      .where("archivedAt", "is", null)
      .returning(["title", "description", "paymentType"])
      .executeTakeFirst();
    if (job === undefined) return false;
    const { title, description, paymentType } = job;
    const { number } = await trx
      .insertInto("publications")
      .values({ jobId, paymentType })
      .returning("number")
      .executeTakeFirstOrThrow();
    await indexWords(trx, { number, words: wordsOf(`${title}\n${description}`) });
    return true;
  });
}

/** Takes a job off the board, in the transaction that closes it; a draft was never there. */
export async function takeOffBoard(trx: Db, jobId: string): Promise<void> {
  const gone = await trx.deleteFrom("publications").where("jobId", "=", jobId).returning("number").executeTakeFirst();
  if (gone) await forgetWords(trx, gone.number);
}

/** Closes all open jobs of an organization that ends. */
export async function closeJobsOf(trx: Db, organizationId: string, now: number): Promise<void> {
  const closed = await trx
    .updateTable("jobs")
    .set({ archivedAt: now, updatedAt: now })
    .where("organizationId", "=", organizationId)
    .where("publishedAt", "is not", null)
    .where("archivedAt", "is", null)
    .returning("id")
    .execute();
  for (const { id } of closed) await takeOffBoard(trx, id);
}
