import { setTimeout as sleep } from "node:timers/promises";
import { constants } from "../../../generated/constants.ts";
import { publicEvents } from "../../../generated/events.ts";
import { publicScope } from "../../../generated/scopes.ts";
import { type Check, check } from "../../check.ts";
import {
  createWebhook,
  deleteAtEnd,
  newAccount,
  newWebhook,
  publicEventTypes,
  sharedWebhookAccount,
} from "../../flows/account-webhook.ts";
import { makeToken } from "../../flows/console.ts";
import { decide, newContract } from "../../flows/contracts.ts";
import { loggedBy } from "../../flows/log.ts";
import { asked, firstMilestone, fund, newMilestone, payingEmployer } from "../../flows/milestones.ts";
import { bidOf, openJob, proposeFor } from "../../flows/proposals.ts";
import { waysFound } from "../../flows/stored-secrets.ts";
import { QUIET_MS, serverTime, trust } from "../../flows/webhook.ts";
import { onTwoInstances } from "../../kit/engine/check.ts";
import { Deadline, slowness } from "../../kit/engine/deadline.ts";
import type { Delivery } from "../../kit/target/receiver.ts";

const { webhooksPerOrganization: most, webhookRetrySeconds, webhookFailuresUntilDisabled } = constants;

/** A server notes how an attempt ended within this time of its answer; from there the wait to the next counts. */
const NOTED_MS = 300;

/** Proves webhooks.*: where an account's events are told to. */
export const checks: readonly Check[] = [
  check("webhooks.public", { title: "made, shown, deleted", needs: ["human"] }, async (t) => {
    const { bearer } = await sharedWebhookAccount(t);
    const { webhook: older } = await newWebhook(t, bearer);
    const created = await createWebhook(t, bearer, { eventTypes: [...publicEventTypes, "proposal.received"] });
    const { webhook, secret } = t.expect(created, "a webhook for all eight types, one of them twice").body(201);
    deleteAtEnd(t, bearer, webhook.id);
    t.value("its event types", webhook.eventTypes).sameSetAs(publicEventTypes);
    t.value("how many they are", webhook.eventTypes.length).is(publicEventTypes.length);
    t.value("its status", webhook.status).is("ACTIVE");
    t.value("the secret", secret).matches(/^whsec_[A-Za-z0-9_-]{32,}$/);
    t.value("how often the answer has it", created.text.split(secret).length - 1).is(1);
    const path = { webhookId: webhook.id };
    const list = await t.call("listWebhooks", { bearer });
    const listed = t
      .expect(list, "the list")
      .noText("whsec_")
      .body(200)
      .webhooks.map(({ id }) => id);
    t.value(
      "the newest two of the list",
      [webhook.id, older.id].map((id) => listed.includes(id)),
    ).is([true, true]);
    t.value("the order of the two", listed.indexOf(webhook.id) < listed.indexOf(older.id)).is(true);
    const found = await t.call("getWebhook", { bearer, path });
    t.expect(found, "the webhook").noText("whsec_").json({ webhook });
    const deleted = await t.call("deleteWebhook", { bearer, path });
    t.expect(deleted, "deleting it").noText("whsec_").json({ webhook, deleted: true });
    for (const answer of [
      await t.call("getWebhook", { bearer, path }),
      await t.call("deleteWebhook", { bearer, path }),
    ]) {
      t.expect(answer, "a webhook that was deleted").envelope(404, "NOT_FOUND", { webhookId: webhook.id });
    }
    const { webhook: same } = await newWebhook(t, bearer);
    t.value("the id of another one", same.id).isNot(webhook.id);
  }),

  check("webhooks.public", { title: "the secret in the log", needs: ["human", "log"] }, async (t) => {
    const { bearer } = await sharedWebhookAccount(t);
    const { secret } = await newWebhook(t, bearer);
    const log = await loggedBy(t, t.site);
    t.value("how the webhook's secret can be read in the log", waysFound(secret.slice("whsec_".length), log)).is([]);
  }),

  check("webhooks.public", { title: "URLs and types that are refused", needs: ["human"] }, async (t) => {
    const { bearer } = await sharedWebhookAccount(t);
    await newWebhook(t, bearer);
    for (const [what, url] of Object.entries({
      "http to another machine": "http://example.com/hook",
      "another scheme": "ftp://example.com/hook",
      "user info": "https://user:password@example.com/hook",
      "2,049 characters": `https://example.com/${"a".repeat(2049 - 20)}`,
      "a private address": "https://192.168.1.1/",
      "a loopback address in another spelling": "https://0x7f.1/",
      "the address of a metadata service": "https://[::ffff:169.254.169.254]/",
    })) {
      const answer = await createWebhook(t, bearer, { url });
      t.expect(answer, `a URL with ${what}`).envelope(400, "BAD_REQUEST");
      const places = answer.list("details.issues").map((issue) => Object(issue).where);
      t.value(`the places that details.issues names for ${what}`, places).includes("body.url");
    }
    const form = await t.call("createWebhook", { bearer, form: { url: "https://example.com/hook" } });
    t.expect(form, "a form").envelope(415, "BAD_REQUEST");
    const large = await createWebhook(t, bearer, { url: `https://example.com/${"a".repeat(1_100_000)}` });
    t.expect(large, "a body too large").envelope(413, "BAD_REQUEST");
    for (const method of ["GET", "DELETE"]) {
      const unreadable = await t.send({ method, path: "/api/public/v1/webhooks/%zz", bearer });
      t.expect(unreadable, `${method} of what can be no id`).envelope(400, "BAD_REQUEST");
    }
    for (const [what, eventTypes] of Object.entries({
      "no event type": [],
      "a type of the Platform API": ["proposal.received", "install.revoked"],
      "a type in upper case": ["PROPOSAL.RECEIVED"],
      "a wild card": ["proposal.*"],
      "a text instead of a list": "proposal.received",
      "nothing at all": undefined,
    })) {
      t.expect(await createWebhook(t, bearer, { eventTypes }), what).envelope(400, "BAD_REQUEST");
    }
  }),

  check("webhooks.public", { title: "the scope of each type", needs: ["human"] }, async (t) => {
    const { owner, bearer } = await sharedWebhookAccount(t);
    const { secret: manager } = await makeToken(t, owner.browser, { scopes: [publicScope.webhooksManage] });
    const { secret: reader } = await makeToken(t, owner.browser, { scopes: [publicScope.proposalsRead] });
    await newWebhook(t, bearer, { eventTypes: publicEventTypes });
    for (const type of publicEventTypes) {
      const { scope } = publicEvents[type];
      const details = { requiredScopes: [scope], grantedScopes: [publicScope.webhooksManage] };
      const answer = await createWebhook(t, manager, { eventTypes: [type] });
      t.expect(answer, `${type} without ${scope}`).envelope(403, "FORBIDDEN", details);
    }
    const without = await createWebhook(t, reader);
    t.expect(without, `a token without ${publicScope.webhooksManage}`).envelope(403, "FORBIDDEN", {
      requiredScopes: [publicScope.webhooksManage],
    });
    const { secret: writer } = await makeToken(t, owner.browser, {
      scopes: [publicScope.webhooksManage, publicScope.messagesWrite],
    });
    const implied = await createWebhook(t, writer, { eventTypes: ["message.received"] });
    const { webhook } = t.expect(implied, "a type with the scope to write, which implies it").body(201);
    deleteAtEnd(t, bearer, webhook.id);
  }),

  check("webhooks.public", { title: "the organization's", needs: ["human"] }, async (t) => {
    const { owner, bearer } = await sharedWebhookAccount(t);
    const maker = await makeToken(t, owner.browser);
    const { webhook } = await newWebhook(t, maker.secret);
    deleteAtEnd(t, bearer, webhook.id);
    const path = { webhookId: webhook.id };
    t.expect(await t.call("getWebhook", { bearer, path }), "by another token of the organization").json({ webhook });
    await t.control("the token that made it can be revoked", async () => {
      t.expect(await t.call("revokeTokenById", { bearer, path: { tokenId: maker.id } })).status(200);
    });
    const after = await t.call("getWebhook", { bearer, path });
    t.expect(after, "when the token that made it is revoked").json({ webhook });
    const { bearer: stranger } = await newAccount(t);
    for (const answer of [
      await t.call("getWebhook", { bearer: stranger, path }),
      await t.call("deleteWebhook", { bearer: stranger, path }),
    ]) {
      t.expect(answer, "another organization's webhook").envelope(404, "NOT_FOUND", { webhookId: webhook.id });
    }
    t.expect(await t.call("listWebhooks", { bearer: stranger }), "another organization's list").json({ webhooks: [] });
    t.expect(await t.call("getWebhook", { bearer, path }), "the webhook afterwards").json({ webhook });
  }),

  ...onTwoInstances(
    check("webhooks.public", { title: "ten at most", needs: ["human", "load"] }, async (t) => {
      const { bearer } = await newAccount(t);
      await t.control(`${most - 3} webhooks can be made`, async () => {
        for (let n = 0; n < most - 3; n += 1) t.expect(await createWebhook(t, bearer)).status(201);
      });
      const last = await t.atOnce(8, () => createWebhook(t, bearer));
      const made = last.filter(({ status }) => status === 201).length;
      t.value("webhooks made where three were left, by eight at once", made).is(3);
      for (const answer of last.filter(({ status }) => status !== 201)) {
        t.expect(answer, `beyond ${most} webhooks`).envelope(409, "CONFLICT", { limit: most });
      }
      const { webhooks } = t.expect(await t.call("listWebhooks", { bearer })).body(200);
      t.value("webhooks in the list", webhooks.length).is(most);
      const path = { webhookId: webhooks[0]?.id ?? "" };
      t.expect(await t.call("deleteWebhook", { bearer, path }), "deleting one").status(200);
      t.expect(await createWebhook(t, bearer), "one more, where one was deleted").status(201);
    }),
  ),

  check("webhooks.public", { title: "what happens, delivered", needs: ["human", "receiver"] }, async (t) => {
    const { bearer } = await sharedWebhookAccount(t);
    const [hook, other] = [t.hook(), t.hook()];
    const jobId = await openJob(t, bearer);
    const early = await proposeFor(t, { bearer, jobId }, bidOf(t.address("early")));
    const { secret } = await newWebhook(t, bearer, { url: hook.url, eventTypes: ["proposal.received"] });
    const ended = t.hook();
    const eventTypes = ["proposal.status_changed"];
    const { secret: others } = await newWebhook(t, bearer, { url: other.url, eventTypes });
    const { webhook: deleted } = await newWebhook(t, bearer, { url: ended.url, eventTypes });
    const gone = await t.call("deleteWebhook", { bearer, path: { webhookId: deleted.id } });
    t.expect(gone, "deleting a third one").status(200);
    const proposalId = await proposeFor(t, { bearer, jobId }, bidOf(t.address("hooked")));
    const told = await hook.one({ what: "the delivery of a proposal", fits: about(proposalId) });
    t.value("its User-Agent", told.headers.get("user-agent"), told).is("OpenTrain-Webhooks/1.0");
    t.value("its signature", trust(told, secret, serverTime(t, told.arrivedAt), 5), told).is("valid");
    const byOther = trust(told, others, serverTime(t, told.arrivedAt), 5);
    t.value("its signature, by another webhook's secret", byOther, told).is("wrong-signature");
    const { events } = t.expect(await t.call("pollUpdates", { bearer, query: { limit: 200 } })).body(200);
    const polled = events.find((event) => event.type === "proposal.received" && event.resourceId === proposalId);
    t.value("the event as it was delivered", told.json, told).is(polled);
    const path = { proposalId };
    await t.control("a proposal can be reviewed", async () => {
      t.expect(await t.call("reviewProposal", { bearer, path, json: { status: "SHORTLISTED" } })).status(200);
    });
    const changed = await other.one({ what: "the delivery of a review", fits: about(proposalId) });
    t.value("its type", changed.at("type"), changed).is("proposal.status_changed");
    t.value("its data", changed.at("data"), changed).is({ proposalId, status: "SHORTLISTED" });
    await sleep(QUIET_MS);
    t.value("what the first was told of", hook.judged().map(({ id }) => id).length).is(1);
    t.value("deliveries of what was before it", hook.judged().filter(about(early)).length).is(0);
    t.value("what one is told of that was deleted before", ended.judged().length).is(0);
  }),

  check(
    "webhooks.public",
    { title: "what happens to a contract, delivered", needs: ["human", "receiver"] },
    async (t) => {
      const employer = await payingEmployer(t);
      const hook = t.hook();
      const eventTypes = [
        "contract.created",
        "milestone.status_changed",
        "payment.pending",
        "approval.confirmed",
      ] as const;
      await newWebhook(t, employer.bearer, { url: hook.url, eventTypes });
      const hired = await newContract(t, employer);
      const milestoneId = await newMilestone(t, hired);
      const funding = await asked(t, "a funding", await fund(t, hired, milestoneId));
      const { contractId, jobId, proposalId } = hired;
      const first = await firstMilestone(t, hired);
      for (const [type, resourceId, data] of [
        ["contract.created", contractId, { contractId, jobId, proposalId }],
        ["milestone.status_changed", first, { milestoneId: first, contractId, status: "ACTIVE_FUNDED" }],
        ["approval.confirmed", hired.approval.id, { approvalId: hired.approval.id, status: "confirmed" }],
        ["payment.pending", milestoneId, { milestoneId, contractId }],
      ] as const) {
        const fits = (one: Delivery) => one.at("type") === type && one.at("resourceId") === resourceId;
        const told = await hook.one({ what: `the delivery of ${type}`, fits });
        t.value(`the data of ${type}`, told.at("data"), told).is(data);
      }
      await decide(t, hired, funding, "decline");
      const declined = await hook.one({ what: "the delivery of a declined approval", fits: about(funding.id) });
      t.value("its data", declined.at("data"), declined).is({ approvalId: funding.id, status: "declined" });
    },
  ),

  check("webhooks.final", { timeout: 240 }, async (t) => {
    const { bearer } = await newAccount(t);
    const [dead, alive] = [t.hook({ status: 500 }), t.hook()];
    const jobId = await openJob(t, bearer);
    const proposalId = await proposeFor(t, { bearer, jobId }, bidOf(t.address("final")));
    const eventTypes = ["proposal.status_changed"];
    const { webhook } = await newWebhook(t, bearer, { url: dead.url, eventTypes });
    await newWebhook(t, bearer, { url: alive.url, eventTypes });
    let made = 0;
    /** One more event; both webhooks are there for it. */
    const happen = async (): Promise<void> => {
      made += 1;
      const status = made % 2 ? "SHORTLISTED" : "DECLINED";
      await t.control("a proposal can be reviewed", async () => {
        t.expect(await t.call("reviewProposal", { bearer, path: { proposalId }, json: { status } })).status(200);
      });
    };
    const path = { webhookId: webhook.id };
    const read = async () => t.expect(await t.call("getWebhook", { bearer, path })).body(200).webhook;
    for (let n = 0; n < webhookFailuresUntilDisabled; n += 1) await happen();
    for (const [attempt, wait] of [0, ...webhookRetrySeconds].entries()) {
      const count = (attempt + 1) * webhookFailuresUntilDisabled;
      // The wait counts from the end of the attempt before, which the server may note after the time was moved.
      for (let tries = 0; dead.received.length < count && tries < 6; tries += 1) {
        if (wait > 0) await t.clock.advance(wait + 1);
        await until(() => dead.received.length >= count);
        await sleep(NOTED_MS * slowness());
      }
      await t.control(`attempt ${attempt + 1} of each delivery comes`, async () => {
        t.value("attempts", dead.received.length).is(count);
      });
    }
    await until(async () => (await read()).status !== "ACTIVE");
    const disabled = await read();
    t.value("status and reason after ten in a row", [disabled.status, disabled.disabledReason]).is([
      "DISABLED",
      "delivery_failures",
    ]);
    dead.answer = { status: 204 };
    const tried = dead.received.length;
    await happen();
    await alive.one({ what: "the delivery to the other webhook", count: made });
    await t.clock.advance(86_400);
    await happen();
    await alive.one({ what: "a delivery a day later", count: made });
    await sleep(QUIET_MS);
    t.value("deliveries to the disabled one since", dead.received.length - tried).is(0);
    t.value("the webhook a day later", await read()).is(disabled);
    const revived = await t.send({ method: "PATCH", path: `/api/public/v1/webhooks/${webhook.id}`, bearer });
    t.expect(revived, "a change of it").envelope(405, "BAD_REQUEST");

    t.expect(await t.call("deleteWebhook", { bearer, path }), "deleting it").json({ webhook: disabled, deleted: true });
    await newWebhook(t, bearer, { url: dead.url, eventTypes });
    await happen();
    await dead.one({ what: "the delivery to the webhook made anew", count: tried + 1 });
    await sleep(QUIET_MS);
    t.value("deliveries to the webhook made anew", dead.received.length - tried).is(1);
  }),
];

/** The deliveries of what happened to this proposal. */
function about(proposalId: string): (delivery: Delivery) => boolean {
  return (delivery) => delivery.at("resourceId") === proposalId;
}

/** Waits a few seconds for it at most, more as this machine is slow. */
async function until(holds: () => boolean | Promise<boolean>): Promise<void> {
  for (const deadline = new Deadline(4000); !(await holds()) && deadline.left() > 0; ) await sleep(50);
}
