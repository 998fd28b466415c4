import type { Db } from "../../storage/schema.ts";

/** What has become of the money of a contract, in cents: what was funded is paid out, refunded or held. */
export interface ContractSums {
  readonly fundedCents: number;
  readonly paidOutCents: number;
  readonly refundedCents: number;
  readonly heldCents: number;
}

/** Each from its own account, so that they only fit together if the entries do. */
export async function sumsOf(db: Db, contractId: string): Promise<ContractSums> {
  const rows = await db
    .selectFrom("ledgerEntries")
    .select(["account", "step"])
    .select(({ fn }) => fn.sum<number | string>("amountCents").as("cents"))
    .where("contractId", "=", contractId)
    .groupBy(["account", "step"])
    .execute();
  const sum = (account: string, ...steps: string[]): number =>
    rows
      .filter((row) => row.account === account && steps.includes(row.step))
      .reduce((total, { cents }) => total + Number(cents), 0);
  return {
    // 0 - x: a sum of nothing is 0, not -0.
    fundedCents: 0 - sum("EMPLOYER", "FUNDING"),
    paidOutCents: sum("TRAINER", "SETTLEMENT"),
    refundedCents: sum("EMPLOYER", "SETTLEMENT"),
    heldCents: sum("MILESTONE", "FUNDING", "SETTLEMENT"),
  };
}
