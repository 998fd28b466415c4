import { query } from "../../storage/query.ts";
import type { Db } from "../../storage/schema.ts";
import type { World } from "../../world.ts";
import { recordEvent } from "../feed/index.ts";
import { type Audience, announce, findAudience, type Told } from "../partners/index.ts";
import {
  activeMilestone,
  type Budget,
  type BudgetedContract,
  type BudgetedMilestone,
  type BudgetState,
  budgetOf,
} from "./budget.ts";

type Ground = Pick<World, "clock" | "random">;

const heights: Readonly<Record<BudgetState, number>> = { OK: 0, LOW: 1, DEPLETED: 2 };

type ThresholdEvent = "milestone.budget_low" | "milestone.budget_depleted";

const thresholds: readonly { readonly height: number; readonly type: ThresholdEvent }[] = [
  { height: heights.LOW, type: "milestone.budget_low" },
  { height: heights.DEPLETED, type: "milestone.budget_depleted" },
];

/** The events of the thresholds that were crossed upwards, the lower one first. */
export function crossings(before: BudgetState, after: BudgetState): readonly ThresholdEvent[] {
  return thresholds
    .filter(({ height }) => heights[before] < height && height <= heights[after])
    .map(({ type }) => type);
}

/** What of a contract is asked about its budget. */
export interface TrackedContract extends BudgetedContract {
  readonly organizationId: string;
  readonly jobId: string;
  readonly endedAt: number | null;
}

/** The milestones that may count in a contract's budget. */
export function budgetedMilestones(db: Db, contractId: string): Promise<readonly BudgetedMilestone[]> {
  return funded(db, { contractId });
}

const funded = query<{ readonly contractId: string }, BudgetedMilestone>((db, { contractId }) =>
  db
    .selectFrom("milestones")
    .select(["id", "number", "name", "amountCents", "volumeHundredths", "fundedAt", "completedAt", "cancelledAt"])
    .where("contractId", "=", contractId)
    .where("fundedAt", "is not", null)
    .orderBy("number"),
);

/**
 * Tells that a contract's budget has got another state: the organization of each change, partners of what was crossed upwards
 * while the contract goes on. The transaction holds the contract's row.
 */
export async function tellBudget(
  trx: Db,
  world: Ground,
  contract: Pick<TrackedContract, "endedAt" | "id" | "jobId" | "organizationId">,
  { before, after, audience }: { readonly before: Budget; readonly after: Budget; readonly audience?: Audience },
): Promise<void> {
  if (before.state === after.state) return;
  const { id: contractId, organizationId, jobId } = contract;
  const { state, paymentType, fundedVolume, consumedVolume, remainingVolume, consumedFraction } = after;
  await recordEvent(trx, world, {
    organizationId,
    type: "contract.budget_state_changed",
    resourceId: contractId,
    jobId,
    data: {
      contractId,
      previousState: before.state,
      state,
      paymentType,
      fundedVolume,
      consumedVolume,
      remainingVolume,
      consumedFraction,
    },
  });
  const crossed = contract.endedAt === null ? crossings(before.state, state) : [];
  if (crossed.length === 0) return;
  const milestone = after.activeMilestone;
  const data = { contractId, milestone, budget: after };
  const told = crossed.map((type): Told => ({ type, resourceId: milestone?.id ?? contractId, data }));
  await announce(trx, world, audience ?? (await findAudience(trx, jobId)), told);
}

/**
 * Does what may move a contract's budget (funding, refunding), in the transaction that holds the contract's row, and tells
 * when that has given it another state. Whoever has committed says `world.webhookWork.announce()`.
 */
export async function trackingBudget<T>(
  trx: Db,
  world: Ground,
  contractId: string,
  work: () => Promise<T>,
): Promise<T> {
  const before = await read(trx, contractId);
  const done = await work();
  const after = await read(trx, contractId);
  await tellBudget(trx, world, after.contract, { before: before.budget, after: after.budget });
  return done;
}

/** Tells partners that a milestone was funded, in the transaction that did so. */
export async function announceFunded(
  trx: Db,
  world: Ground,
  { contractId, milestoneId }: { readonly contractId: string; readonly milestoneId: string },
): Promise<void> {
  const { contract, milestones, budget } = await read(trx, contractId);
  const funded = milestones.find(({ id }) => id === milestoneId);
  if (funded === undefined) throw new Error(`milestone ${milestoneId} is not funded`);
  const data = { contractId, milestone: activeMilestone(funded), budget };
  const audience = await findAudience(trx, contract.jobId);
  await announce(trx, world, audience, [{ type: "milestone.funded", resourceId: milestoneId, data }]);
}

async function read(trx: Db, contractId: string) {
  const contract: TrackedContract = await trx
    .selectFrom("contracts")
    .select(["id", "organizationId", "jobId", "endedAt", "paymentType"])
    .select(["usedSeconds", "usedTasks", "usedLabels", "lastUsageAt"])
    .where("id", "=", contractId)
    .executeTakeFirstOrThrow();
  const milestones = await budgetedMilestones(trx, contractId);
  return { contract, milestones, budget: budgetOf(contract, milestones) };
}
