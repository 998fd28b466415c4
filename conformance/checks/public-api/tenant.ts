import { type Check, check } from "../../check.ts";
import { sharedWebhookAccount } from "../../flows/account-webhook.ts";
import { draftJob, sharedNeighbour, sharedRegistration } from "../../flows/agent.ts";
import { newConversation } from "../../flows/conversations.ts";
import { sharedProposals } from "../../flows/proposals.ts";

/** Proves tenant.*: what a caller names is looked up in the caller's own account only. */
export const checks: readonly Check[] = [
  check("tenant.keys", { title: "idempotency keys" }, async (t) => {
    const { access_token: one } = await sharedRegistration(t);
    const { access_token: two } = await sharedNeighbour(t);
    const idempotencyKey = t.unique("key");
    const first = await draftJob(t, one, { idempotencyKey });
    const json = { rawJobDescription: "Label 500 street images.", idempotencyKey };
    const answer = await t.call("createJobDraft", { bearer: two, json });
    const { jobId } = t.expect(answer, "the same key in another account").body(201);
    t.value("the draft in the other account", jobId).isNot(first);
  }),

  check("tenant.keys", { title: "cursors" }, async (t) => {
    const { access_token: one } = await sharedRegistration(t);
    const { access_token: two } = await sharedNeighbour(t);
    const older = await draftJob(t, one);
    await draftJob(t, one);
    await draftJob(t, two);
    const cursor = await t.control("a list of more than a page has a cursor, which leads on", async () => {
      const page = t.expect(await t.call("listMyJobs", { bearer: one, query: { limit: 1 } })).body(200);
      const next = await t.call("listMyJobs", { bearer: one, query: { limit: 100, cursor: page.nextCursor ?? "" } });
      t.expect(next).status(200).text(older);
      return page.nextCursor ?? "";
    });
    const own = (await t.call("listMyJobs", { bearer: one, query: { limit: 100 } })).list("jobs");
    const answer = await t.call("listMyJobs", { bearer: two, query: { limit: 100, cursor } });
    t.expect(answer, "another account's cursor").status(200, 400);
    const seen = answer.status === 200 ? answer.list("jobs") : [];
    const ids = own.map(idOf);
    t.value(
      "the other account's jobs that it shows",
      seen.map(idOf).filter((id) => ids.includes(id)),
    ).is([]);
  }),

  check("tenant.keys", { title: "cursors of conversations", needs: ["human"] }, async (t) => {
    const { bearer } = await sharedProposals(t);
    const begun = [await newConversation(t, bearer), await newConversation(t, bearer)];
    const { bearer: stranger } = await sharedWebhookAccount(t);
    const first = await t.call("listMessages", { bearer, query: { limit: 1 } });
    const cursor = first.string("nextCursor");
    const list = (token: string) => t.call("listMessages", { bearer: token, query: { limit: 100, cursor } });
    await t.control("the cursor leads on to the account's own", async () => {
      const ids = (await list(bearer)).list("conversations").map(idOf);
      t.value("conversations behind it", ids).includes(begun[0]?.conversationId ?? "");
    });
    const answer = await list(stranger);
    const of = t.expect(answer, "another account's cursor").status(200, 400);
    for (const { conversationId } of begun) of.noText(conversationId);
  }),
];

function idOf(job: unknown): unknown {
  return typeof job === "object" && job !== null && "id" in job ? job.id : undefined;
}
