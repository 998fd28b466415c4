import { setTimeout as sleep } from "node:timers/promises";
import { type Check, check } from "../../check.ts";
import { decide, eventsAbout } from "../../flows/contracts.ts";
import {
  budgetOf,
  CROSSED,
  isAbout,
  type Linked,
  newLinkedContract,
  QUIET_MS,
  report,
  sharedCrossings,
  sharedPartners,
  workDate,
} from "../../flows/linked.ts";
import { asked, end, fund, newMilestone, payOut } from "../../flows/milestones.ts";
import { newEndpoint } from "../../flows/webhook.ts";
import type { Delivery } from "../../kit/target/receiver.ts";

const STATES = ["OK", "LOW", "LOW", "DEPLETED", "DEPLETED", "LOW", "DEPLETED", "OK", "DEPLETED"];

/** Proves budget.*: when a budget is said to be low or used up. */
export const checks: readonly Check[] = [
  check("budget.thresholds", async (t) => {
    const { answers, contractId, customer, endpoint } = await sharedCrossings(t);
    const states = answers.map((answer): string => t.expect(answer, "a report").body(200).budget.state);
    t.value("the state after each report", states).is(STATES);
    const fits = isAbout(contractId);
    await endpoint.hook.until({ what: `${CROSSED.length} events of thresholds`, fits, count: CROSSED.length });
    await sleep(QUIET_MS);
    const told = [...endpoint.hook.judged().filter(fits)].sort(byId);
    t.value(
      "what was told, in the order of the events",
      told.map((delivery) => String(delivery.at("type"))),
    ).is([...CROSSED]);
    const changes = (await eventsAbout(t, customer, contractId)).filter(
      ({ type }) => type === "contract.budget_state_changed",
    );
    t.value(
      "what the organization was told",
      changes.map(({ data }) => `${Object(data).previousState} ${Object(data).state}`),
    ).is(["OK LOW", "LOW DEPLETED", "DEPLETED LOW", "LOW DEPLETED", "DEPLETED OK", "OK DEPLETED"]);
  }),

  check("budget.thresholds", { title: "lowered by funding, and after the end" }, async (t) => {
    const { full, modest } = await sharedPartners(t);
    const [hook, other] = [t.hook(), t.hook()];
    await newEndpoint(t, full.bearer, hook, { eventTypes: [...new Set(CROSSED)] });
    await newEndpoint(t, modest.bearer, other, { eventTypes: [...new Set(CROSSED)] });
    const linked = await newLinkedContract(t, [full, modest]);
    const { contractId, customer } = linked;
    const used = async (totalSeconds: number): Promise<string> => {
      const answer = await report(t, full, linked, { workDate: workDate(t), totalSeconds });
      return t.expect(answer, "a report").body(200).budget.state;
    };
    t.value("the state at 30,000 of 36,000 seconds", await used(30_000)).is("LOW");
    const milestoneId = await newMilestone(t, linked);
    await decide(t, customer, await asked(t, "a funding", await fund(t, customer, milestoneId)));
    t.value("the state once four hours more are funded", (await budgetOf(t, full, linked)).state).is("OK");
    t.value("the state at 42,000 of 50,400 seconds", await used(42_000)).is("LOW");

    // The first ten hours are paid out and go on counting; the other four are refunded.
    await payOut(t, linked);
    await decide(t, customer, await asked(t, "an end", await end(t, linked)));
    t.value("the state after the end, at 0", await used(0)).is("OK");
    t.value("the state after the end, at 36,000 of 36,000 seconds", await used(36_000)).is("DEPLETED");
    const fits = isAbout(contractId);
    const partners = { "that reports": hook, "that has a link too": other };
    for (const [which, one] of Object.entries(partners)) {
      await one.until({ what: `both events of a low budget for the partner ${which}`, fits, count: 2 });
    }
    await sleep(QUIET_MS);
    for (const [which, one] of Object.entries(partners)) {
      t.value(
        `what the partner ${which} was told in all`,
        one
          .judged()
          .filter(fits)
          .map((delivery) => String(delivery.at("type"))),
      ).is(["milestone.budget_low", "milestone.budget_low"]);
    }
    const changes = (await eventsAbout(t, customer, contractId)).filter(
      ({ type }) => type === "contract.budget_state_changed",
    );
    t.value(
      "what the organization was told until the end",
      changes.map(({ data }) => `${Object(data).previousState} ${Object(data).state}`).slice(0, 3),
    ).is(["OK LOW", "LOW OK", "OK LOW"]);
  }),

  check("budget.thresholds", { title: "of labels, and of a fixed price", needs: ["human"] }, async (t) => {
    const { full } = await sharedPartners(t);
    const name = "Night";
    const labels = await newLinkedContract(t, [full], { name, volume: 100 }, { unit: "PER_LABEL", amount: "0.07" });
    const fixed = await newLinkedContract(t, [full], { name, amount: 500 }, { unit: "FIXED", amount: "500" });
    const used = async (linked: Linked, labelsCompleted: number) => {
      const entry = { workDate: workDate(t), labelsCompleted, totalSeconds: 86_400, tasksCompleted: 10_000_000 };
      return t.expect(await report(t, full, linked, entry), "a report").body(200).budget;
    };
    for (const [count, state, consumedFraction] of [
      [79, "OK", 0.79],
      [80, "LOW", 0.8],
      [100, "DEPLETED", 1],
    ] as const) {
      const budget = await used(labels, count);
      t.value(`the budget of 100 labels after ${count}, whatever the hours`, [
        budget.state,
        budget.consumedFraction,
        budget.consumedVolume,
        budget.remainingVolume,
      ]).is([state, consumedFraction, count, 100 - count]);
    }
    const { state, consumedFraction, consumedVolume, fundedVolume, fundedAmountUsd } = await used(fixed, 10_000_000);
    t.value("the budget of a fixed price, whatever is done", [
      state,
      consumedFraction,
      consumedVolume,
      fundedVolume,
      fundedAmountUsd,
    ]).is(["OK", 0, 0, 0, 500]);
  }),

  check("budget.read-only", async (t) => {
    const linked = await sharedCrossings(t);
    const { customer, endpoint, full } = linked;
    const fits = isAbout(linked.contractId);
    await t.control("the thresholds were told", () =>
      endpoint.hook.until({ what: "events of thresholds", fits, count: CROSSED.length }),
    );
    const before = await eventsAbout(t, customer, linked.contractId);
    for (let n = 0; n < 5; n += 1) {
      t.value("the state that is read", (await budgetOf(t, full, linked)).state).is("DEPLETED");
    }
    await t.call("listLinkedContracts", { bearer: full.bearer });
    await sleep(QUIET_MS);
    t.value("what partners were told in all", endpoint.hook.judged().filter(fits).length).is(CROSSED.length);
    const after = await eventsAbout(t, customer, linked.contractId);
    t.value("how many events there are of the contract", after.length).is(before.length);
  }),
];

function byId(a: Delivery, b: Delivery): number {
  return Number(a.at("id")) - Number(b.at("id"));
}
