import { setTimeout as sleep } from "node:timers/promises";
import { platformScope } from "../../../generated/scopes.ts";
import { type Check, check, type T } from "../../check.ts";
import { newWebhook, sharedWebhookAccount } from "../../flows/account-webhook.ts";
import { newContract, newEmployer } from "../../flows/contracts.ts";
import { messagesOf, newConversation, send, write } from "../../flows/conversations.ts";
import { CONTRACTS_ONLY, newPartner, report, workDate } from "../../flows/linked.ts";
import { newLink, QUIET_MS, serverTime, trust } from "../../flows/webhook.ts";
import type { Delivery } from "../../kit/target/receiver.ts";

/** Proves webhooks.public where what is told begins with somebody else: the partner who reports, the trainer who writes. */
export const checks: readonly Check[] = [
  check(
    "webhooks.public",
    { title: "what becomes of a budget, delivered", needs: ["human", "receiver"] },
    async (t) => {
      const employer = await newEmployer(t);
      const partner = await newPartner(t, employer, [...CONTRACTS_ONLY, platformScope.usageWrite]);
      const hired = await newContract(t, employer);
      const { bearer, contractId, jobId } = hired;
      await newLink(t, partner.bearer, { jobId });
      const hook = t.hook();
      const { secret } = await newWebhook(t, bearer, { url: hook.url, eventTypes: ["contract.budget_state_changed"] });
      const day = workDate(t);
      for (const [totalSeconds, previousState, state, consumedVolume, remainingVolume] of [
        [28_800, "OK", "LOW", 8, 2],
        [45_000, "LOW", "DEPLETED", 12.5, 0],
        [3600, "DEPLETED", "OK", 1, 9],
      ] as const) {
        await t.control("a partner can report usage", async () => {
          t.expect(await report(t, partner, hired, { workDate: day, totalSeconds })).status(200);
        });
        const told = await hook.one({
          what: `the delivery of a budget that is ${state}`,
          fits: (one) => one.at("data.state") === state,
        });
        await judged(t, told, { bearer, secret, resourceId: contractId, jobId });
        t.value(`the data of a budget that is ${state}`, told.at("data"), told).is({
          contractId,
          previousState,
          state,
          paymentType: "PAY_PER_HOUR",
          fundedVolume: 10,
          consumedVolume,
          remainingVolume,
          consumedFraction: consumedVolume / 10,
        });
      }
      await sleep(QUIET_MS);
      t.value("how often three changes are delivered", hook.judged().length).is(3);
    },
  ),

  check("webhooks.public", { title: "a message, delivered", needs: ["human", "receiver"] }, async (t) => {
    const { bearer } = await sharedWebhookAccount(t);
    const begun = await newConversation(t, bearer);
    const hook = t.hook();
    const { secret } = await newWebhook(t, bearer, { url: hook.url, eventTypes: ["message.received"] });
    const { conversationId, jobId } = begun;
    const ours = (one: Delivery) => one.at("data.conversationId") === conversationId;
    await send(t, begun, "Which scenes do you know?");
    const text = t.unique("All of them");
    await write(t, begun, text);
    const told = await hook.one({ what: "the delivery of the trainer's message", fits: ours });
    const { messages } = await messagesOf(t, begun);
    const written = messages.find(({ content }) => content === text);
    if (written === undefined) return t.inconclusive("the trainer's message is not in the conversation");
    await judged(t, told, { bearer, secret, resourceId: written.id, jobId });
    t.value("its data", told.at("data"), told).is({ conversationId, messageId: written.id });
    t.value("what is delivered, in which the message itself", told.text, told).excludes(text);
    await sleep(QUIET_MS);
    t.value("what is delivered of a message each way", hook.judged().filter(ours).length).is(1);
  }),
];

interface Expected {
  readonly bearer: string;
  readonly secret: string;
  readonly resourceId: string;
  readonly jobId: string;
}

/** Signed by the webhook's secret, about this, and nothing else than what the event log holds. */
async function judged(t: T, told: Delivery, { bearer, secret, resourceId, jobId }: Expected): Promise<void> {
  t.value("its User-Agent", told.headers.get("user-agent"), told).is("OpenTrain-Webhooks/1.0");
  t.value("its signature", trust(told, secret, serverTime(t, told.arrivedAt), 5), told).is("valid");
  t.value("what it is about", [told.at("resourceId"), told.at("jobId")], told).is([resourceId, jobId]);
  const before = String(Number(told.at("id")) - 1);
  const { events } = t.expect(await t.call("pollUpdates", { bearer, query: { cursor: before } })).body(200);
  t.value("the event as it was delivered", told.json, told).is(events[0]);
}
