import { describe, expect, test } from "vitest";
import { type BudgetedContract, type BudgetedMilestone, budgetOf } from "./budget.ts";

function contract(changes: Partial<BudgetedContract> = {}): BudgetedContract {
  const used = { usedSeconds: 0, usedTasks: 0, usedLabels: 0, lastUsageAt: null };
  return { id: "c", paymentType: "PAY_PER_HOUR", ...used, ...changes };
}

function milestone(number: number, changes: Partial<BudgetedMilestone> = {}): BudgetedMilestone {
  const states = { fundedAt: 1, completedAt: null, cancelledAt: null };
  return { id: `m${number}`, number, name: null, amountCents: 100_050, volumeHundredths: 1_000, ...states, ...changes };
}

/** Ten hours funded, and so much of them used. */
const usedOfTen = (usedSeconds: number) => budgetOf(contract({ usedSeconds }), [milestone(1)]);

describe("a budget", () => {
  test("that nothing was used of has all of it left", () => {
    expect(budgetOf(contract(), [milestone(1, { name: "First" })])).toStrictEqual({
      contractId: "c",
      paymentType: "PAY_PER_HOUR",
      state: "OK",
      fundedVolume: 10,
      fundedAmountUsd: 1000.5,
      consumed: { seconds: 0, hours: 0, labels: 0, tasks: 0 },
      consumedVolume: 0,
      remainingVolume: 10,
      consumedFraction: 0,
      activeMilestone: { id: "m1", name: "First", amountUsd: 1000.5, volume: 10, status: "ACTIVE_FUNDED" },
      lastUsageAt: null,
    });
  });

  test.each([
    [28_799, "OK", 0.7999, 7.9997, 2.0003],
    [28_800, "LOW", 0.8, 8, 2],
    [35_999, "LOW", 0.9999, 9.9997, 0.0003],
    [36_000, "DEPLETED", 1, 10, 0],
    [36_001, "DEPLETED", 1, 10.0002, 0],
    [72_000, "DEPLETED", 2, 20, 0],
    [1, "OK", 0, 0.0002, 9.9998],
  ])("of ten hours is, after %i seconds, %s at %f", (seconds, state, consumedFraction, hours, remainingVolume) => {
    const budget = usedOfTen(seconds);
    expect(budget).toMatchObject({ state, consumedFraction, consumedVolume: hours, remainingVolume });
    expect(budget.consumed).toEqual({ seconds, hours, labels: 0, tasks: 0 });
  });

  test("has the state of the fraction that is shown, second by second around both thresholds", () => {
    // 0.07 hours: no fraction of them is a round number.
    for (let usedSeconds = 0; usedSeconds <= 600; usedSeconds += 1) {
      const budget = budgetOf(contract({ usedSeconds }), [milestone(1, { volumeHundredths: 7 })]);
      const { consumedFraction: fraction } = budget;
      expect(budget.state).toBe(fraction >= 1 ? "DEPLETED" : fraction >= 0.8 ? "LOW" : "OK");
      expect(budget.state).toBe(usedSeconds >= 252 ? "DEPLETED" : usedSeconds >= 201.6 ? "LOW" : "OK");
    }
  });

  test("by label counts labels, and hours beside them", () => {
    const used = contract({ paymentType: "PAY_PER_LABEL", usedLabels: 801, usedSeconds: 3_600, usedTasks: 7 });
    expect(budgetOf(used, [milestone(1, { volumeHundredths: 100_000 })])).toMatchObject({
      state: "LOW",
      fundedVolume: 1_000,
      consumed: { seconds: 3_600, hours: 1, labels: 801, tasks: 7 },
      consumedVolume: 801,
      remainingVolume: 199,
      consumedFraction: 0.801,
    });
  });

  test("of a fixed price is never low, and has no volumes", () => {
    const used = contract({ paymentType: "FIXED_PRICE", usedSeconds: 86_400, usedLabels: 5 });
    expect(budgetOf(used, [milestone(1, { volumeHundredths: null })])).toMatchObject({
      state: "OK",
      fundedVolume: 0,
      fundedAmountUsd: 1000.5,
      consumed: { seconds: 86_400, hours: 24, labels: 5, tasks: 0 },
      consumedVolume: 0,
      remainingVolume: 0,
      consumedFraction: 0,
      activeMilestone: { volume: null },
    });
  });

  test("of which nothing is funded is never low", () => {
    const unfunded = [milestone(1, { cancelledAt: 2 }), milestone(2, { fundedAt: null })];
    expect(budgetOf(contract({ usedSeconds: 7_200 }), unfunded)).toMatchObject({
      state: "OK",
      fundedVolume: 0,
      fundedAmountUsd: 0,
      consumedVolume: 2,
      remainingVolume: 0,
      consumedFraction: 0,
      activeMilestone: null,
    });
  });

  test("is the funded milestones and the completed ones; the active one has the lowest number", () => {
    const all = [
      milestone(4),
      milestone(3, { id: "third", volumeHundredths: 25 }),
      milestone(1, { completedAt: 2 }),
      milestone(2, { cancelledAt: 2 }),
      milestone(5, { fundedAt: null }),
    ];
    expect(budgetOf(contract(), all)).toMatchObject({
      fundedVolume: 20.25,
      fundedAmountUsd: 3001.5,
      activeMilestone: { id: "third", volume: 0.25 },
    });
    expect(budgetOf(contract(), [milestone(1, { completedAt: 2 })]).activeMilestone).toBeNull();
  });

  test("tells when its usage changed last", () => {
    const used = contract({ lastUsageAt: Date.UTC(2030, 0, 1) });
    expect(budgetOf(used, []).lastUsageAt).toBe("2030-01-01T00:00:00.000Z");
  });

  test.each([
    [100_000_000_999, 10_000],
    [100_000_001_000, 10_000.0001],
  ])("is exact with large numbers: %i labels of ten million are %f", (usedLabels, consumedFraction) => {
    const used = contract({ paymentType: "PAY_PER_LABEL", usedLabels });
    expect(budgetOf(used, [milestone(1, { volumeHundredths: 1_000_000_000 })])).toMatchObject({ consumedFraction });
  });
});
