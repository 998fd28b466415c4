import { setTimeout as sleep } from "node:timers/promises";
import { type Check, check } from "../../check.ts";
import { eventsAbout } from "../../flows/contracts.ts";
import { budgetOf, CROSSED, isAbout, QUIET_MS, sharedCrossings } from "../../flows/linked.ts";
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
