import { isId, newId } from "../../accounts/id.ts";
import { lockingOrganization } from "../../storage/lock.ts";
import type { Db } from "../../storage/schema.ts";
import type { World } from "../../world.ts";
import { recordEvent } from "../feed/index.ts";
import { findOpenJob } from "../jobs/index.ts";
import { findTrainer } from "../trainers/index.ts";
import { type BidUnit, unitOf } from "./status.ts";

export interface Proposing {
  readonly jobId: string;
  readonly userId: string;
}

/** Why somebody cannot propose for a job, whatever they would propose. */
export type ProposeRefusal = "unknown-job" | "own-job" | "no-profile" | "already-proposed";

/** What keeps the human from proposing at this moment, if anything does. */
export async function refusalOf(db: Db, proposing: Proposing): Promise<ProposeRefusal | undefined> {
  const { jobId, userId } = proposing;
  if ((await findOpenJob(db, jobId)) === undefined) return "unknown-job";
  const own = await db
    .selectFrom("memberships as m")
    .innerJoin("jobs as j", "j.organizationId", "m.organizationId")
    .select("j.id")
    .where("m.userId", "=", userId)
    .where("j.id", "=", jobId)
    .executeTakeFirst();
  if (own) return "own-job";
  if ((await findTrainer(db, userId)) === undefined) return "no-profile";
  const before = await db
    .selectFrom("proposals")
    .select("id")
    .where("jobId", "=", jobId)
    .where("trainerUserId", "=", userId)
    .executeTakeFirst();
  return before && "already-proposed";
}

export interface Bid {
  readonly amountCents: number;
  readonly unit: BidUnit;
  readonly coverLetter: string;
}

export type Proposed =
  | { readonly proposalId: string }
  /** `other-unit`: not what the job is paid by. */
  | { readonly refused: ProposeRefusal | "other-unit" };

/**
 * Proposes, once for each job and trainer. It holds the organization's row, as whoever joins it does, and the job's, as
 * whoever closes it does: each of these is before it or after it.
 */
export async function propose(world: World, { jobId, userId, ...bid }: Proposing & Bid): Promise<Proposed> {
  const { clock, db } = world;
  const asked = isId(jobId)
    ? await db.selectFrom("jobs").select("organizationId").where("id", "=", jobId).executeTakeFirst()
    : undefined;
  if (asked === undefined) return { refused: "unknown-job" };
  const { organizationId } = asked;
  const proposed = await lockingOrganization(db, organizationId, async (trx): Promise<Proposed> => {
    const job = await trx
      .updateTable("jobs")
      .set((column) => ({ updatedAt: column.ref("updatedAt") }))
      .where("id", "=", jobId)
      .returning("paymentType")
      .executeTakeFirstOrThrow();
    const refused = await refusalOf(trx, { jobId, userId });
    if (refused) return { refused };
    if (job.paymentType !== null && unitOf[job.paymentType] !== bid.unit) return { refused: "other-unit" };
    const now = clock.now();
    const made = await trx
      .insertInto("proposals")
      .values({ id: newId(world), jobId, trainerUserId: userId, ...bid, createdAt: now, updatedAt: now })
      .onConflict((conflict) => conflict.columns(["jobId", "trainerUserId"]).doNothing())
      .returning("id")
      .executeTakeFirst();
    if (made === undefined) return { refused: "already-proposed" };
    const data = { proposalId: made.id, jobId };
    await recordEvent(trx, world, { organizationId, type: "proposal.received", resourceId: made.id, jobId, data });
    return { proposalId: made.id };
  });
  if ("proposalId" in proposed) world.webhookWork.announce();
  return proposed;
}
