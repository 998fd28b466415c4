import type { Db, PaymentType } from "../../storage/schema.ts";
import type { World } from "../../world.ts";
import type { OwnJob } from "./publish.ts";

/** What is named takes the place of what was there. */
export interface DraftChanges {
  readonly title?: string;
  readonly description?: string;
  /** Null: left to the proposals, as is the rate. */
  readonly paymentType?: PaymentType | null;
  readonly rateCents?: number | null;
}

/** Changes a draft of the organization; whoever publishes or closes it at the same instant does so before or after. */
export async function updateDraft(
  { clock, db }: Pick<World, "clock" | "db">,
  { organizationId, jobId }: OwnJob,
  changes: DraftChanges,
): Promise<"updated" | "no-draft" | "unknown"> {
  const updated = await db
    .updateTable("jobs")
    .set({ ...changes, updatedAt: clock.now() })
    .where("id", "=", jobId)
    .where("organizationId", "=", organizationId)
    .where("publishedAt", "is", null)
    .where("archivedAt", "is", null)
    .returning("id")
    .executeTakeFirst();
  if (updated) return "updated";
  return (await isOwn(db, { organizationId, jobId })) ? "no-draft" : "unknown";
}

/** Whether the organization has the job, in whatever status. */
export async function isOwn(db: Db, { organizationId, jobId }: OwnJob): Promise<boolean> {
  const found = await db
    .selectFrom("jobs")
    .select("id")
    .where("id", "=", jobId)
    .where("organizationId", "=", organizationId)
    .executeTakeFirst();
  return found !== undefined;
}
