import type { Selectable } from "kysely";
import type { ContractsTable, MilestonesTable } from "../../storage/schema.ts";
import { isoTime } from "../../time/iso-time.ts";
import { dollars } from "../money.ts";

export type BudgetState = "OK" | "LOW" | "DEPLETED";

/** What of a contract its budget is made of. */
export interface BudgetedContract
  extends Pick<
    Selectable<ContractsTable>,
    "id" | "paymentType" | "usedSeconds" | "usedTasks" | "usedLabels" | "lastUsageAt"
  > {}

/** What of a milestone counts in its contract's budget. */
export interface BudgetedMilestone
  extends Pick<
    Selectable<MilestonesTable>,
    "id" | "number" | "name" | "amountCents" | "volumeHundredths" | "fundedAt" | "completedAt" | "cancelledAt"
  > {}

/** A milestone that work is done on, as APIs and events tell it. */
export interface ActiveMilestone {
  readonly id: string;
  readonly name: string | null;
  readonly amountUsd: number;
  readonly volume: number | null;
  readonly status: "ACTIVE_FUNDED";
}

/** A contract's budget, as APIs and events tell it; volumes are hours or labels, and 0 where the price is fixed. */
export interface Budget {
  readonly contractId: string;
  readonly paymentType: ContractsTable["paymentType"];
  readonly state: BudgetState;
  readonly fundedVolume: number;
  readonly fundedAmountUsd: number;
  readonly consumed: {
    readonly seconds: number;
    readonly hours: number;
    readonly labels: number;
    readonly tasks: number;
  };
  readonly consumedVolume: number;
  readonly remainingVolume: number;
  readonly consumedFraction: number;
  readonly activeMilestone: ActiveMilestone | null;
  readonly lastUsageAt: string | null;
}

/** Digits behind the point of hours and fractions; what is behind them is cut. */
const PARTS = 10_000n;
const LOW_PARTS = 8_000n;
const SECONDS_PER_HOUR = 3_600n;

/**
 * The budget of a contract with these milestones, which are all of it or those that are funded.
 *
 * Everything is computed in whole seconds, labels and hundredths, and cut at the end: a fraction that reads 0.7999 is `OK`,
 * one that reads 0.8 is `LOW`.
 */
export function budgetOf(contract: BudgetedContract, milestones: readonly BudgetedMilestone[]): Budget {
  const funded = milestones.filter(({ fundedAt, cancelledAt }) => fundedAt !== null && cancelledAt === null);
  const seconds = BigInt(contract.usedSeconds);
  const hours = (seconds * PARTS) / SECONDS_PER_HOUR;
  const labels = BigInt(contract.usedLabels);
  const measured = contract.paymentType !== "FIXED_PRICE";
  const byHour = contract.paymentType === "PAY_PER_HOUR";

  const hundredths = measured ? sum(funded.map(({ volumeHundredths }) => BigInt(volumeHundredths ?? 0))) : 0n;
  const used = byHour ? seconds : labels;
  const whole = byHour ? hundredths * SECONDS_PER_HOUR : hundredths;
  const fraction = whole === 0n ? 0n : (used * 100n * PARTS) / whole;

  const fundedParts = hundredths * (PARTS / 100n);
  const consumedParts = !measured ? 0n : byHour ? hours : labels * PARTS;
  const remainingParts = fundedParts > consumedParts ? fundedParts - consumedParts : 0n;
  return {
    contractId: contract.id,
    paymentType: contract.paymentType,
    state: fraction >= PARTS ? "DEPLETED" : fraction >= LOW_PARTS ? "LOW" : "OK",
    fundedVolume: number(fundedParts),
    fundedAmountUsd: dollars(funded.reduce((cents, { amountCents }) => cents + amountCents, 0)),
    consumed: {
      seconds: contract.usedSeconds,
      hours: number(hours),
      labels: contract.usedLabels,
      tasks: contract.usedTasks,
    },
    consumedVolume: number(consumedParts),
    remainingVolume: number(remainingParts),
    consumedFraction: number(fraction),
    activeMilestone: activeOf(funded),
    lastUsageAt: contract.lastUsageAt === null ? null : isoTime(contract.lastUsageAt),
  };
}

/** Of several the one with the lowest number. */
function activeOf(funded: readonly BudgetedMilestone[]): ActiveMilestone | null {
  const [first] = funded.filter(({ completedAt }) => completedAt === null).sort((a, b) => a.number - b.number);
  return first ? activeMilestone(first) : null;
}

/** A milestone that is funded, and neither completed nor cancelled. */
export function activeMilestone({
  id,
  name,
  amountCents,
  volumeHundredths,
}: Pick<BudgetedMilestone, "amountCents" | "id" | "name" | "volumeHundredths">): ActiveMilestone {
  const volume = volumeHundredths === null ? null : volumeHundredths / 100;
  return { id, name, amountUsd: dollars(amountCents), volume, status: "ACTIVE_FUNDED" };
}

function sum(numbers: readonly bigint[]): bigint {
  return numbers.reduce((total, one) => total + one, 0n);
}

function number(parts: bigint): number {
  return Number(parts) / Number(PARTS);
}
