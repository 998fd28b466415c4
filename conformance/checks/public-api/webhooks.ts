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

const { webhooksPerOrganization: most } = constants;

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
];
