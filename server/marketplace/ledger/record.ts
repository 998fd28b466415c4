import type { Db, LedgerEntriesTable } from "../../storage/schema.ts";
import type { World } from "../../world.ts";

type Account = LedgerEntriesTable["account"];
type Step = LedgerEntriesTable["step"];

interface Of {
  readonly milestoneId: string;
  readonly contractId: string;
}

/**
 * The employer pays for a milestone, once.
 *
 * @throws where the milestone has been funded: a unique constraint.
 */
export async function recordFunding(
  trx: Db,
  { clock }: Pick<World, "clock">,
  { amountCents, ...of }: Of & { readonly amountCents: number },
): Promise<void> {
  await move(trx, { ...of, step: "FUNDING", from: "EMPLOYER", to: "MILESTONE", amountCents, createdAt: clock.now() });
}

/**
 * All that a milestone holds goes to the trainer.
 *
 * @throws where the milestone has been paid out or refunded: a unique constraint; or holds nothing.
 */
export function recordPayout(trx: Db, { clock }: Pick<World, "clock">, of: Of): Promise<void> {
  return settle(trx, of, "TRAINER", clock.now());
}

/** The same, back to the employer. */
export function recordRefund(trx: Db, { clock }: Pick<World, "clock">, of: Of): Promise<void> {
  return settle(trx, of, "EMPLOYER", clock.now());
}

async function settle(trx: Db, of: Of, to: Account, createdAt: number): Promise<void> {
  const { held } = await trx
    .selectFrom("ledgerEntries")
    .select(({ fn }) => fn.sum<number | string | null>("amountCents").as("held"))
    .where("milestoneId", "=", of.milestoneId)
    .where("account", "=", "MILESTONE")
    .executeTakeFirstOrThrow();
  const amountCents = Number(held ?? 0);
  if (amountCents <= 0) throw new Error(`milestone ${of.milestoneId} holds nothing that could be settled`);
  await move(trx, { ...of, step: "SETTLEMENT", from: "MILESTONE", to, amountCents, createdAt });
}

interface Movement extends Of {
  readonly step: Step;
  readonly from: Account;
  readonly to: Account;
  readonly amountCents: number;
  readonly createdAt: number;
}

/** Both halves in one statement: neither is ever there alone. */
async function move(trx: Db, { from, to, amountCents, ...both }: Movement): Promise<void> {
  await trx
    .insertInto("ledgerEntries")
    .values([
      { ...both, account: from, amountCents: -amountCents },
      { ...both, account: to, amountCents },
    ])
    .execute();
}
