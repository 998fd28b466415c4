import { setTimeout as sleep } from "node:timers/promises";
import { constants } from "../../../generated/constants.ts";
import { type Check, check, type T } from "../../check.ts";
import { decide } from "../../flows/contracts.ts";
import {
  budgetOf,
  isAbout,
  newLinkedContract,
  newPartner,
  QUIET_MS,
  sharedCrossings,
  sharedEnded,
  sharedHirer,
  sharedLinked,
  sharedPartners,
  toldOf,
} from "../../flows/linked.ts";
import { asked, end, fund, newMilestone, payOut } from "../../flows/milestones.ts";
import { connect, disconnect } from "../../flows/platform.ts";
import { ownProfile } from "../../flows/trainer.ts";
import { newEndpoint, newLink } from "../../flows/webhook.ts";
import type { Delivery, Hook } from "../../kit/target/receiver.ts";

const STARTED = ["contract.started"] as const;

/** Proves events.*: what partners are told of contracts and milestones. */
export const checks: readonly Check[] = [
  check("events.contract", { title: "a start, once for each link" }, async (t) => {
    const linked = await sharedLinked(t);
    const { contractId, jobId, full, links } = linked;
    const { bearer } = full.partner;
    const listed = await t.call("listLinkedContracts", { bearer, query: { limit: 200 } });
    const contract = t
      .expect(listed)
      .body(200)
      .contracts.find(({ id }) => id === contractId);
    if (contract === undefined) return t.inconclusive("the contract is not in the list");
    const { jobId: _, projectLinkIds, ...facts } = contract;
    const started = await toldOf(full.endpoint.hook, "contract.started", linked, 2);
    await sleep(QUIET_MS);
    t.value(
      "the events of the start",
      full.endpoint.hook.judged().filter(isAbout(contractId, "contract.started")).length,
    ).is(2);
    t.value(
      "the links that they name",
      started.map((delivery) => String(delivery.at("data.projectLink.id"))),
    ).sameSetAs([...projectLinkIds]);
    for (const delivery of started) {
      t.value("resourceId and jobId", [delivery.at("resourceId"), delivery.at("jobId")]).is([contractId, jobId]);
      t.value("the contract", delivery.at("data.contract")).is(facts);
      const link = links.find(({ id }) => id === delivery.at("data.projectLink.id"));
      t.value("the link", delivery.at("data.projectLink")).is(link);
    }
  }),

  check("events.contract", { title: "an end" }, async (t) => {
    const linked = await sharedEnded(t);
    const { contractId, jobId, trainerUserId, full, endpoint, links } = linked;
    const listed = await t.call("listLinkedContracts", { bearer: full.bearer, query: { status: "ended", limit: 200 } });
    const contract = t
      .expect(listed)
      .body(200)
      .contracts.find(({ id }) => id === contractId);
    if (contract === undefined) return t.inconclusive("the contract is not among the ended ones");
    const { jobId: _, projectLinkIds: __, ...facts } = contract;
    const [ended] = await toldOf(endpoint.hook, "contract.ended", linked);
    if (ended === undefined) return t.inconclusive("nothing was told of the end");
    t.value("resourceId and jobId", [ended.at("resourceId"), ended.at("jobId")], ended).is([contractId, jobId]);
    t.value("the contract", ended.at("data.contract"), ended).is(facts);
    t.value("the link", ended.at("data.projectLink"), ended).is(links[0]);
    t.value("who was hired", ended.at("data.freelancer.opentrainUserId"), ended).is(trainerUserId);
    await sleep(QUIET_MS);
    const times = endpoint.hook.judged().filter(isAbout(contractId, "contract.ended")).length;
    t.value("how often the end is told, of one link", times).is(1);
  }),

  check("events.contract", { title: "an end that nobody has to confirm" }, async (t) => {
    const { full } = await sharedPartners(t);
    const hook = t.hook();
    await newEndpoint(t, full.bearer, hook, { eventTypes: ["contract.ended"] });
    const linked = await newLinkedContract(t, [full]);
    await payOut(t, linked);
    await t.control("a contract of which nothing is funded ends at once", async () => {
      t.expect(await end(t, linked)).status(200);
    });
    const [ended] = await toldOf(hook, "contract.ended", linked);
    t.value("the contract's status", ended?.at("data.contract.status"), ended).is("ended");
    t.value("the link", ended?.at("data.projectLink"), ended).is(linked.links[0]);
  }),

  check("events.freelancer", async (t) => {
    const linked = await sharedLinked(t);
    const { trainerUserId, modest, blind } = linked;
    const [seen] = await toldOf(modest.endpoint.hook, "contract.started", linked);
    t.value("who was hired, with participants:read", seen?.at("data.freelancer")).is({
      opentrainUserId: trainerUserId,
      displayName: "Maria Q.",
      country: "PT",
      profileUrl: `${t.origin}/profile/${trainerUserId}`,
    });
    const [unseen] = await toldOf(blind.endpoint.hook, "contract.started", linked);
    t.value("the members of what is told with contracts:read", Object.keys(Object(unseen?.at("data")))).sameSetAs([
      "contract",
      "projectLink",
    ]);
    t.value("what is told with contracts:read", unseen?.text ?? "").excludes(trainerUserId);
  }),

  check("events.email", { title: "with scope and consent, and only with both" }, async (t) => {
    const linked = await sharedLinked(t);
    const { bid, full, modest } = linked;
    const workEmail = await workEmailOf(t, bid.email);
    for (const delivery of await toldOf(full.endpoint.hook, "contract.started", linked, 2)) {
      t.value("the work email", delivery.at("data.freelancer.workEmail")).is(workEmail);
    }
    for (const delivery of await toldOf(modest.endpoint.hook, "contract.started", linked)) {
      t.value("what is told without the scope", delivery.text).excludes("workEmail").excludes(workEmail);
    }
  }),

  check("events.email", { title: "at the end" }, async (t) => {
    const linked = await sharedEnded(t);
    const workEmail = await workEmailOf(t, linked.bid.email);
    const [consented] = await toldOf(linked.endpoint.hook, "contract.ended", linked);
    expectFreelancer(t, consented, workEmail, "at the end, with the consent");
    const [not] = await toldOf(linked.unconsented.hook, "contract.ended", linked);
    expectFreelancer(t, not, undefined, "at the end, without the consent");
  }),

  check("events.email", { title: "redelivered after the consent was taken" }, async (t) => {
    const customer = await sharedHirer(t);
    const partner = await newPartner(t, customer);
    const { app, bearer } = partner;
    const hook = t.hook();
    const endpoint = await newEndpoint(t, bearer, hook, { eventTypes: STARTED, kept: true });
    const linked = await newLinkedContract(t, [partner]);
    const workEmail = await workEmailOf(t, linked.bid.email);
    const [first] = await t.control("the start is told", () => toldOf(hook, "contract.started", linked));
    t.value("the work email at first", first?.at("data.freelancer.workEmail")).is(workEmail);
    for (const [count, pii] of [
      [2, false],
      [3, true],
    ] as const) {
      const { token } = await connect(t, customer.human.browser, app, { pii });
      const json = { deliveryId: first?.id ?? "" };
      const again = await t.call("redeliver", { bearer: token, path: { endpointId: endpoint.id }, json });
      await t.control("the delivery can be asked for again", async () => void t.expect(again).status(200));
      const sent = (await toldOf(hook, "contract.started", linked, count)).at(-1);
      expectFreelancer(t, sent, pii ? workEmail : undefined, pii ? "once the consent is back" : "without the consent");
    }
  }),

  check(
    "events.email",
    { title: "retried after the consent was taken, and after a disconnect", needs: ["human", "receiver", "clock"] },
    async (t) => {
      const customer = await sharedHirer(t);
      const { app, bearer, install } = await newPartner(t, customer);
      const hook = t.hook({ status: 500 });
      await newEndpoint(t, bearer, hook, { eventTypes: STARTED, kept: true });
      const linked = await newLinkedContract(t, [{ app, bearer, install }]);
      const workEmail = await workEmailOf(t, linked.bid.email);
      const [first] = await t.control("the start is told", () => toldOf(hook, "contract.started", linked));
      t.value("the work email at first", first?.at("data.freelancer.workEmail")).is(workEmail);
      const { browser } = customer.human;
      const [firstWait, secondWait, thirdWait] = constants.webhookRetrySeconds;
      await connect(t, browser, app, { pii: false });
      expectFreelancer(t, await retried(t, hook, linked, 2, firstWait), undefined, "without the consent");
      await connect(t, browser, app, { pii: true });
      expectFreelancer(t, await retried(t, hook, linked, 3, secondWait), workEmail, "once the consent is back");
      await disconnect(t, browser, install.id);
      expectFreelancer(t, await retried(t, hook, linked, 4, thirdWait), undefined, "after a disconnect");
    },
  ),

  check("events.milestone", async (t) => {
    const linked = await sharedLinked(t);
    const { contractId, jobId, full } = linked;
    const budget = await budgetOf(t, full.partner, linked);
    const milestoneId = budget.activeMilestone?.id ?? "";
    for (const funded of await toldOf(full.endpoint.hook, "milestone.funded", linked, 2)) {
      t.value("resourceId and jobId", [funded.at("resourceId"), funded.at("jobId")]).is([milestoneId, jobId]);
      const { projectLink, ...data } = Object(funded.at("data"));
      t.value("the data of a funding", data).is({ contractId, milestone: budget.activeMilestone, budget });
      t.value("the job of its link", Object(projectLink).jobId).is(jobId);
    }
    const started = full.endpoint.hook.judged().filter(isAbout(contractId, "contract.started"));
    const ids = (all: readonly Delivery[]) => all.map((delivery) => Number(delivery.at("id")));
    const after = full.endpoint.hook.judged().filter(isAbout(contractId, "milestone.funded"));
    t.value("the ids of start and funding", [Math.max(...ids(started)), Math.min(...ids(after))]).satisfies(
      "the start before the funding",
      ([start = 0, funding = 0]) => start < funding,
    );

    const crossed = await sharedCrossings(t);
    const [low] = await toldOf(crossed.endpoint.hook, "milestone.budget_low", crossed);
    const reported = crossed.answers[1]?.at("budget");
    const milestone = Object(reported).activeMilestone;
    t.value("resourceId of a low budget", low?.at("resourceId")).is(Object(milestone).id);
    const { projectLink, ...data } = Object(low?.at("data"));
    t.value("the data of a low budget", data).is({ contractId: crossed.contractId, milestone, budget: reported });
    t.value("the link of a low budget", projectLink).is(crossed.links[0]);
  }),

  check("events.milestone", { title: "a later funding" }, async (t) => {
    const { full } = await sharedPartners(t);
    const hook = t.hook();
    await newEndpoint(t, full.bearer, hook, { eventTypes: ["milestone.funded"] });
    const linked = await newLinkedContract(t, [full]);
    await toldOf(hook, "milestone.funded", linked);
    const milestoneId = await newMilestone(t, linked);
    await decide(t, linked.customer, await asked(t, "a funding", await fund(t, linked.customer, milestoneId)));
    const [, funded] = await toldOf(hook, "milestone.funded", linked, 2);
    t.value("resourceId", funded?.at("resourceId"), funded).is(milestoneId);
    t.value("the milestone", funded?.at("data.milestone.id"), funded).is(milestoneId);
    t.value("the budget", funded?.at("data.budget"), funded).is(await budgetOf(t, full, linked));
  }),

  check("events.link-later", async (t) => {
    const linked = await sharedLinked(t);
    const { contractId, jobId } = linked;
    const { bearer } = await newPartner(t, await sharedHirer(t));
    const hook = t.hook();
    const types = ["contract.started", "milestone.funded", "project_link.created"] as const;
    await newEndpoint(t, bearer, hook, { eventTypes: types });
    const link = await newLink(t, bearer, { jobId });
    await t.control("the new link is told", () =>
      hook.one({ what: "the new link", fits: (delivery) => delivery.at("resourceId") === link.id }),
    );
    await sleep(QUIET_MS);
    t.value("what is told of a contract from before the link", hook.judged().filter(isAbout(contractId)).length).is(0);
    const answer = await t.call("listLinkedContracts", { bearer });
    const listed = t.expect(answer, "the contracts").body(200).contracts;
    t.value(
      "the contract in the list",
      listed.map(({ id }) => id),
    ).is([contractId]);
  }),
];

/** The next attempt, so many seconds after the one before. */
function retried(
  t: T,
  hook: Hook,
  linked: { readonly contractId: string },
  count: number,
  seconds: number,
): Promise<Delivery | undefined> {
  return t.control("a delivery that is refused is tried again", async () => {
    await sleep(QUIET_MS);
    await t.clock.advance(seconds + 1);
    return (await toldOf(hook, "contract.started", linked, count)).at(-1);
  });
}

function expectFreelancer(t: T, sent: Delivery | undefined, workEmail: string | undefined, what: string): void {
  t.value(`the work email ${what}`, sent?.at("data.freelancer.workEmail")).is(workEmail);
  t.value(`who was hired, ${what}`, sent?.at("data.freelancer.displayName")).is("Maria Q.");
  if (workEmail === undefined) t.value(`what is told ${what}`, sent?.text ?? "").excludes("workEmail");
}

/** As the trainer is shown it. */
async function workEmailOf(t: T, email: string): Promise<string> {
  return t.control("the trainer sees the own work email", async () => {
    return (await ownProfile(t, t.site.human.browser(email))).workEmail;
  });
}
