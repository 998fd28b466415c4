import type { Mutant } from "../mutant.ts";

const THRESHOLDS = "server/marketplace/usage/thresholds.ts";

/** Servers that break budget.*: when a budget is said to be low or used up. */
export const mutants: readonly Mutant[] = [
  {
    name: "budget-jump-told-once",
    rule: "budget.thresholds",
    words: "Of a jump over both thresholds the upper one is told only.",
    edits: [
      {
        file: THRESHOLDS,
        from: "heights[before] < height && height <= heights[after])",
        to: "heights[before] < height && height === heights[after])",
      },
    ],
  },
  {
    name: "budget-told-while-above",
    rule: "budget.thresholds",
    words: "A budget that gets from used up to low is said to be low.",
    edits: [
      {
        file: THRESHOLDS,
        from: "heights[before] < height && height <= heights[after])",
        to: "(heights[before] < height && height <= heights[after]) || (before !== after && height === heights[after]))",
      },
    ],
  },
  {
    name: "budget-low-is-past-the-threshold",
    rule: "budget.thresholds",
    words: "At exactly 0.8 the budget is not low yet.",
    edits: [
      {
        file: "server/marketplace/usage/budget.ts",
        from: "fraction >= LOW_PARTS",
        to: "fraction > LOW_PARTS",
      },
    ],
  },
  {
    name: "budget-told-upwards-only",
    rule: "budget.thresholds",
    words: "The organization is not told that a budget has recovered.",
    edits: [
      {
        file: THRESHOLDS,
        from: "if (before.state === after.state) return;",
        to: "if (heights[before.state] >= heights[after.state]) return;",
      },
    ],
  },
  {
    name: "budget-told-after-the-end",
    rule: "budget.thresholds",
    words: "A contract that has ended still tells partners what is crossed.",
    edits: [
      {
        file: THRESHOLDS,
        from: "const crossed = contract.endedAt === null ? crossings(before.state, state) : [];",
        to: "const crossed = crossings(before.state, state);",
      },
    ],
  },
  {
    name: "budget-not-moved-by-funding",
    rule: "budget.thresholds",
    words: "The organization is not told that more funding has made a low budget well again.",
    edits: [
      {
        file: THRESHOLDS,
        from: "  const done = await work();\n",
        to: '  const done = await work();\n  if (before.budget.state === "LOW") return done;\n',
      },
    ],
  },
  {
    name: "budget-told-as-it-is-read",
    rule: "budget.read-only",
    words: "Reading a budget that is used up tells the organization of it.",
    edits: [
      {
        file: "server/platform-api/contracts.ts",
        from: "  return budget ? { status: 200, body: budget } : unknown(ctx, contractId);",
        to: `  if (budget?.state === "DEPLETED") {
    const { state, paymentType, fundedVolume, consumedVolume, remainingVolume, consumedFraction } = budget;
    const figures = { state, paymentType, fundedVolume, consumedVolume, remainingVolume, consumedFraction };
    await ctx.db
      .insertInto("recordedEvents")
      .values({
        organizationId: ctx.caller.install.organizationId,
        type: "contract.budget_state_changed",
        resourceId: contractId,
        jobId: null,
        data: JSON.stringify({ contractId, previousState: "LOW", ...figures }),
        createdAt: ctx.clock.now(),
      })
      .execute();
  }
  return budget ? { status: 200, body: budget } : unknown(ctx, contractId);`,
      },
    ],
  },
  {
    name: "budget-partners-told-as-it-is-read",
    rule: "budget.read-only",
    words: "Reading a budget that is used up tells partners of it again.",
    edits: [
      {
        file: "server/platform-api/contracts.ts",
        from: "  return budget ? { status: 200, body: budget } : unknown(ctx, contractId);",
        to: `  if (budget?.state === "DEPLETED") {
    await ctx.db.transaction().execute(async (trx) => {
      const { jobId } = await trx
        .selectFrom("contracts")
        .select("jobId")
        .where("id", "=", contractId)
        .executeTakeFirstOrThrow();
      const data = { contractId, milestone: budget.activeMilestone, budget };
      const told = { type: "milestone.budget_depleted", resourceId: contractId, data } as const;
      await partners.announce(trx, ctx, await partners.findAudience(trx, jobId), [told]);
    });
    ctx.webhookWork.announce();
  }
  return budget ? { status: 200, body: budget } : unknown(ctx, contractId);`,
      },
    ],
  },
  {
    name: "budget-of-labels-by-the-hour",
    rule: "budget.thresholds",
    words: "The budget of a contract that is paid by the label is measured in hours.",
    edits: [
      {
        file: "server/marketplace/usage/budget.ts",
        from: 'const byHour = contract.paymentType === "PAY_PER_HOUR";',
        to: 'const byHour = contract.paymentType !== "FIXED_PRICE";',
      },
    ],
  },
  {
    name: "budget-of-a-fixed-price",
    rule: "budget.thresholds",
    words: "The budget of a fixed price is used up by labels.",
    edits: [
      {
        file: "server/marketplace/usage/budget.ts",
        from: "  const whole = byHour",
        to: '  if (!measured) return { ...budgetOf({ ...contract, paymentType: "PAY_PER_LABEL" }, milestones.map((one) => ({ ...one, volumeHundredths: one.amountCents }))), paymentType: contract.paymentType, fundedVolume: 0, remainingVolume: 0, consumedVolume: 0 };\n  const whole = byHour',
      },
    ],
  },
  {
    name: "budget-told-to-who-reports",
    rule: "budget.thresholds",
    words: "Only the partner that has reported hears of a threshold.",
    edits: [
      {
        file: "server/marketplace/usage/report.ts",
        from: "? await findAudience(trx, contract.jobId, [installId]) : undefined;",
        to: "? await findAudience(trx, contract.jobId, [installId]).then((found) => ({ ...found, links: found.links.filter((one) => one.installId === installId) })) : undefined;",
      },
    ],
  },
];
