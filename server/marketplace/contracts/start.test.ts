import { beforeAll, describe, expect, test } from "vitest";
import { newId } from "../../accounts/id.ts";
import type { Db } from "../../storage/schema.ts";
import { createTestWorld, databases, type TestWorld } from "../../testing/index.ts";
import { recordFunding, recordPayout, recordRefund, sumsOf } from "../ledger/index.ts";
import { startContract } from "./index.ts";
import { type Given, givenContract } from "./testing.ts";

describe.each(databases)("contracts and their money on $name", ({ open }) => {
  let db: Db;
  let world: TestWorld;
  let organizationId: string;
  beforeAll(async () => {
    db = (await open()).db;
    world = createTestWorld(db);
    organizationId = newId(world);
    const at = { createdAt: world.clock.now(), claimedAt: null };
    await db
      .insertInto("organizations")
      .values({ id: organizationId, name: "Example", ownerUserId: null, ...at })
      .execute();
  });

  const entries = async ({ contractId }: Given) => {
    const rows = await db
      .selectFrom("ledgerEntries")
      .selectAll()
      .where("contractId", "=", contractId)
      .orderBy("id")
      .execute();
    return rows.map(({ step, account, amountCents }) => [step, account, Number(amountCents)]);
  };

  test("one starts with its first milestone funded, and tells so in that order", async () => {
    const given = await givenContract(world, { organizationId });
    const { contractId, milestoneId, jobId, proposalId } = given;
    expect(await entries(given)).toEqual([
      ["FUNDING", "EMPLOYER", -18_500],
      ["FUNDING", "MILESTONE", 18_500],
    ]);
    const told = await db.selectFrom("recordedEvents").selectAll().where("jobId", "=", jobId).orderBy("id").execute();
    expect(told.map(({ type, resourceId, data }) => [type, resourceId, JSON.parse(data)])).toEqual([
      ["contract.created", contractId, { contractId, jobId, proposalId }],
      ["milestone.status_changed", milestoneId, { milestoneId, contractId, status: "ACTIVE_FUNDED" }],
    ]);
    const milestone = await db
      .selectFrom("milestones")
      .selectAll()
      .where("id", "=", milestoneId)
      .executeTakeFirstOrThrow();
    expect([Number(milestone.number), milestone.name, milestone.fundedAt]).toEqual([1, "First", world.clock.now()]);
  });

  test("a proposal leads to one contract: a second leaves nothing behind", async () => {
    const given = await givenContract(world, { organizationId, paymentType: "FIXED_PRICE" });
    const { jobId, proposalId, trainerUserId } = given;
    const milestone = { name: "Second", description: null, amountCents: 1, volumeHundredths: null, dueDate: null };
    const again = {
      organizationId,
      jobId,
      proposalId,
      trainerUserId,
      paymentType: "FIXED_PRICE",
      rateCents: 1,
    } as const;
    await expect(
      db.transaction().execute((trx) => startContract(trx, world, { ...again, milestone })),
    ).rejects.toThrow();
    const contracts = await db.selectFrom("contracts").select("id").where("proposalId", "=", proposalId).execute();
    expect(contracts).toEqual([{ id: given.contractId }]);
    expect(await entries(given)).toHaveLength(2);
  });

  test.each([
    [recordPayout, "TRAINER", { paidOutCents: 18_500, refundedCents: 0 }],
    [recordRefund, "EMPLOYER", { paidOutCents: 0, refundedCents: 18_500 }],
  ])("money moves once each way, whatever is tried again: %o", async (settle, account, settled) => {
    const given = await givenContract(world, { organizationId });
    const { contractId, milestoneId } = given;
    const of = { contractId, milestoneId };
    const sums = { fundedCents: 18_500, paidOutCents: 0, refundedCents: 0, heldCents: 18_500 };
    expect(await sumsOf(db, contractId)).toEqual(sums);
    await expect(recordFunding(db, world, { ...of, amountCents: 1 })).rejects.toThrow();
    await settle(db, world, of);
    for (const again of [recordPayout, recordRefund]) await expect(again(db, world, of)).rejects.toThrow();
    await expect(recordFunding(db, world, { ...of, amountCents: 18_500 })).rejects.toThrow();
    expect(await sumsOf(db, contractId)).toEqual({ ...sums, ...settled, heldCents: 0 });
    expect((await entries(given)).slice(2)).toEqual([
      ["SETTLEMENT", "MILESTONE", -18_500],
      ["SETTLEMENT", account, 18_500],
    ]);
  });

  test("what holds nothing settles nothing", async () => {
    const { contractId } = await givenContract(world, { organizationId });
    const milestoneId = newId(world);
    await expect(recordPayout(db, world, { contractId, milestoneId })).rejects.toThrow("holds nothing");
  });
});
