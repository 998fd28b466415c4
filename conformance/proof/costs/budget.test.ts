import { describe, expect, test } from "vitest";
import { rules } from "../../../generated/rules.ts";
import { loadChecks } from "../../checks/index.ts";
import { planChecks } from "../../kit/engine/plan.ts";
import type { Need } from "../../kit/engine/rules.ts";
import { estimate } from "./estimate.ts";
import { readCosts } from "./table.ts";

/** Below what a server allows an hour by default, with room: 20 registrations and 30 starts of a client. */
const BUDGET = { registrations: 15, claimStarts: 16 } as const;
const WITH_PEER = { registrations: 18, claimStarts: 17 } as const;

describe("a run without the rules about load", async () => {
  const plan = planChecks(await loadChecks(), rules);
  const costs = await readCosts();
  const without = (...lacking: readonly Need[]) =>
    plan.filter(({ needs }) => !lacking.some((need) => needs.includes(need)));

  test.each([
    { target: "that has a test clock", run: without("load", "peer"), movesClock: true, budget: BUDGET },
    { target: "that has none", run: without("load", "peer", "clock"), movesClock: false, budget: BUDGET },
    { target: "whose time is waited for", run: without("load", "peer"), movesClock: false, budget: BUDGET },
    { target: "with a second instance", run: without("load"), movesClock: true, budget: WITH_PEER },
  ])("registers and starts claims few times at a server $target", ({ run, movesClock, budget }) => {
    const { registrations, claimStarts } = estimate(run, costs, movesClock);
    expect(registrations).toBeGreaterThan(0);
    expect(registrations).toBeLessThanOrEqual(budget.registrations);
    expect(claimStarts).toBeGreaterThan(0);
    expect(claimStarts).toBeLessThanOrEqual(budget.claimStarts);
  });
});
