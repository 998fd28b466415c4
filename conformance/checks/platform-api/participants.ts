import { platformScope, platformScopes } from "../../../generated/scopes.ts";
import { type Check, check, type T } from "../../check.ts";
import { approvalOf } from "../../flows/contracts.ts";
import {
  budgetOf,
  isAbout,
  newPartner,
  sharedHirer,
  sharedLinked,
  type ToldContract,
  toldOf,
} from "../../flows/linked.ts";
import { loggedBy } from "../../flows/log.ts";
import { connect, disconnect } from "../../flows/platform.ts";
import { ownProfile } from "../../flows/trainer.ts";
import { newLink } from "../../flows/webhook.ts";

const NOBODY = "0".repeat(32);

/** Proves participants.*: who was hired, and what of them is told to whom. */
export const checks: readonly Check[] = [
  check("participants.email", async (t) => {
    const linked = await sharedLinked(t);
    const { contractId, trainerUserId, full } = linked;
    const answer = await t.call("listParticipants", { bearer: full.partner.bearer, path: { contractId } });
    t.expect(answer, "the participants").json({
      contractId,
      participants: [
        {
          opentrainUserId: trainerUserId,
          displayName: "Maria Q.",
          country: "PT",
          profileUrl: `${t.origin}/profile/${trainerUserId}`,
          workEmail: await workEmailOf(t, linked),
        },
      ],
    });
  }),

  check("participants.no-email", async (t) => {
    const { contractId, trainerUserId, modest } = await sharedLinked(t);
    const path = { contractId: "0".repeat(101) };
    const long = await t.call("listParticipants", { bearer: modest.partner.bearer, path });
    t.expect(long, "an id that is too long").envelope(400, "BAD_REQUEST");
    const answer = await t.call("listParticipants", { bearer: modest.partner.bearer, path: { contractId } });
    t.expect(answer, "the participants, without the scope for the email").json({
      contractId,
      participants: [
        {
          opentrainUserId: trainerUserId,
          displayName: "Maria Q.",
          country: "PT",
          profileUrl: `${t.origin}/profile/${trainerUserId}`,
        },
      ],
    });
  }),

  check("participants.consent", async (t) => {
    const { contractId, jobId } = await sharedLinked(t);
    const { bearer } = await newPartner(t, await sharedHirer(t), platformScopes, { pii: false });
    await newLink(t, bearer, { jobId });
    for (const id of [contractId, NOBODY]) {
      const answer = await t.call("listParticipants", { bearer, path: { contractId: id } });
      t.expect(answer, "the participants, without the consent").envelope(403, "FORBIDDEN", {
        reason: "pii_consent_required",
      });
    }
    t.expect(await t.call("getBudget", { bearer, path: { contractId } }), "the budget, without the consent").status(
      200,
    );
    const email = [platformScope.participantsEmail, platformScope.projectLinksWrite];
    const { bearer: blind } = await newPartner(t, await sharedHirer(t), email, { pii: false });
    const lacking = await t.call("listParticipants", { bearer: blind, path: { contractId } });
    t.expect(lacking, "neither the scope nor the consent").envelope(403, "FORBIDDEN", {
      requiredScopes: [platformScope.participantsRead],
    });
  }),

  check("participants.reconnect", async (t) => {
    const linked = await sharedLinked(t);
    const { contractId, jobId } = linked;
    const { human } = await sharedHirer(t);
    const { app, bearer, install } = await newPartner(t, await sharedHirer(t));
    await newLink(t, bearer, { jobId });
    const workEmail = await workEmailOf(t, linked);
    const ask = (token: string) => t.call("listParticipants", { bearer: token, path: { contractId } });
    t.expect(await ask(bearer), "with the consent")
      .status(200)
      .member("participants.0.workEmail", workEmail);
    for (const [pii, what] of [
      [false, "after a reconnect that took the consent"],
      [true, "after a reconnect that gave it"],
      [false, "after one that took it again"],
    ] as const) {
      const { token } = await connect(t, human.browser, app, { pii });
      const answer = t.expect(await ask(token), what);
      if (pii) answer.status(200).member("participants.0.workEmail", workEmail);
      else answer.envelope(403, "FORBIDDEN", { reason: "pii_consent_required" }).noText(workEmail);
    }
    await connect(t, human.browser, app, { pii: true });
    await disconnect(t, human.browser, install.id);
    const { token } = await connect(t, human.browser, app, { pii: false });
    t.expect(await ask(token), "after it was given, disconnected, and connected again without it")
      .envelope(403, "FORBIDDEN", { reason: "pii_consent_required" })
      .noText(workEmail);
  }),

  check("participants.personal", { needs: ["human", "receiver"] }, async (t) => {
    const linked = await sharedLinked(t);
    const { contractId, jobId, proposalId, trainerUserId, full, modest, blind, customer, bid, approval } = linked;
    const workEmail = await workEmailOf(t, linked);
    for (const { endpoint } of [full, modest, blind]) {
      await t.control("partners are told of the contract", () => toldOf(endpoint.hook, "milestone.funded", linked));
    }
    const told = [full, modest, blind].flatMap(({ endpoint }) => endpoint.hook.judged().filter(isAbout(contractId)));
    const { bearer } = customer;
    const path = { contractId };
    const toPartners = [
      ...told.map(({ text }) => text),
      JSON.stringify(await budgetOf(t, full.partner, linked)),
      ...(
        await Promise.all(
          [full, modest].map(({ partner }) => t.call("listParticipants", { bearer: partner.bearer, path })),
        )
      ).map(({ text }) => text),
      (await t.call("listLinkedContracts", { bearer: full.partner.bearer })).text,
    ];
    const pages = [
      "/approvals",
      `/approvals/${approval.id}`,
      "/contracts",
      `/contracts/${contractId}`,
      `/jobs/${jobId}/proposals`,
      `/jobs/${jobId}`,
    ];
    const visitor = t.browser();
    const toOthers = [
      JSON.stringify(await approvalOf(t, customer, approval.id)),
      (await t.call("listProposals", { bearer, path: { jobId } })).text,
      (await t.call("getProposal", { bearer, path: { proposalId } })).text,
      (await t.call("listContracts", { bearer })).text,
      (await t.call("getContract", { bearer, path })).text,
      (await t.call("pollUpdates", { bearer, query: { limit: 200 } })).text,
      ...(await Promise.all(pages.map((page) => customer.human.browser.open(page)))).map(
        ({ exchange }) => exchange.text,
      ),
      (await visitor.open(`/profile/${trainerUserId}`)).exchange.text,
      (await visitor.open(`/jobs/${jobId}`)).exchange.text,
    ];
    t.value("what partners were told", toPartners.join()).includes(workEmail).includes(trainerUserId);
    t.value("what the employer and visitors were told", toOthers.join()).includes(trainerUserId);
    for (const [what, text] of Object.entries({ toPartners, toOthers })) {
      t.value(`the trainer's own address in what was told (${what})`, text.join()).excludes(bid.email);
      t.value(`the trainer's last name in what was told (${what})`, text.join()).excludes(bid.last);
    }
    t.value("the work email in what was told to others than partners", toOthers.join()).excludes(workEmail);
    const work = await t.site.human.browser(bid.email).open("/work");
    t.value("the owner's address on the trainer's page", work.exchange.text).excludes(customer.owner);
  }),

  check("participants.personal", { title: "in the log", needs: ["human", "receiver", "log"] }, async (t) => {
    const linked = await sharedLinked(t);
    const { full, contractId, bid } = linked;
    const workEmail = await workEmailOf(t, linked);
    await t.control("the partner is told of the contract", () =>
      toldOf(full.endpoint.hook, "contract.started", linked),
    );
    await t.call("listParticipants", { bearer: full.partner.bearer, path: { contractId } });
    const log = await loggedBy(t, t.site);
    for (const [what, personal] of Object.entries({ "work email": workEmail, "own address": bid.email })) {
      t.value(`the trainer's ${what} in the log`, log).excludes(personal);
    }
  }),
];

/** As the trainer is shown it. */
async function workEmailOf(t: T, { bid }: ToldContract): Promise<string> {
  return t.control("the trainer sees the own work email", async () => {
    const { workEmail } = await ownProfile(t, t.site.human.browser(bid.email));
    t.value("the work email", workEmail).matches(/^maria\.\d{8}@/);
    return workEmail;
  });
}
