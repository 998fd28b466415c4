import { newId } from "../../accounts/id.ts";
import type { Db } from "../../storage/schema.ts";
import type { World } from "../../world.ts";
import { findProposal } from "../proposals/index.ts";

export interface Starting {
  readonly organizationId: string;
  readonly proposalId: string;
}

export type StartResult =
  | { readonly conversationId: string; readonly jobId: string; readonly created: boolean }
  | { readonly refused: "unknown" | "declined" };

/** Makes the conversation of a proposal for a job of the organization, or finds it. */
export async function startConversation(world: World, starting: Starting): Promise<StartResult> {
  const { clock, db } = world;
  const { organizationId, proposalId } = starting;
  const there = await find(db, starting);
  if (there) return { ...there, created: false };
  return db.transaction().execute(async (trx): Promise<StartResult> => {
    // Held from here on: a review at the same instant is before it or after it, and so is another start.
    await trx
      .updateTable("proposals")
      .set((column) => ({ updatedAt: column.ref("updatedAt") }))
      .where("id", "=", proposalId)
      .where("jobId", "in", trx.selectFrom("jobs").select("id").where("organizationId", "=", organizationId))
      .execute();
    const proposal = await findProposal(trx, starting);
    if (proposal === undefined) return { refused: "unknown" };
    const before = await find(trx, starting);
    if (before) return { ...before, created: false };
    if (proposal.status === "DECLINED") return { refused: "declined" };
    const conversationId = newId(world);
    const { jobId, trainerUserId } = proposal;
    const now = clock.now();
    const parties = { proposalId, jobId, organizationId, trainerUserId };
    await trx
      .insertInto("conversations")
      .values({ id: conversationId, ...parties, createdAt: now, updatedAt: now, lastNumber: 0, readNumber: 0 })
      .execute();
    return { conversationId, jobId, created: true };
  });
}

function find(db: Db, { organizationId, proposalId }: Starting) {
  return db
    .selectFrom("conversations")
    .select(["id as conversationId", "jobId"])
    .where("proposalId", "=", proposalId)
    .where("organizationId", "=", organizationId)
    .executeTakeFirst();
}
