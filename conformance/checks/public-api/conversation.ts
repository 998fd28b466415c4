import { publicScope } from "../../../generated/scopes.ts";
import { type Check, check } from "../../check.ts";
import { mint } from "../../flows/agent.ts";
import { makeToken, newOwner } from "../../flows/console.ts";
import { newProposal, send, write } from "../../flows/conversations.ts";
import { onTwoInstances } from "../../kit/engine/check.ts";

/** Proves conversation.*: how an employer begins to write with whoever has proposed. */
export const checks: readonly Check[] = [
  check("conversation.start", { title: "once, and after a review", needs: ["human"] }, async (t) => {
    const proposed = await newProposal(t);
    const { bearer, jobId, proposalId } = proposed;
    const start = (id = proposalId) => t.call("startConversation", { bearer, path: { proposalId: id } });
    const review = async (status: string) => {
      await t.control("a proposal can be reviewed", async () => {
        t.expect(await t.call("reviewProposal", { bearer, path: { proposalId }, json: { status } })).status(200);
      });
    };
    const reason = "proposal_not_ready_for_messaging";
    await review("DECLINED");
    t.expect(await start(), "the start with a declined proposal").envelope(409, "CONFLICT", { reason });
    await review("SHORTLISTED");
    const first = t.expect(await start(), "the first start").body(201);
    const { conversationId } = first;
    t.value("the first answer", first).is({ ok: true, conversationId, proposalId, jobId, created: true });
    const again = t.expect(await start(), "the second start").body(200);
    t.value("the second answer", again).is({ ...first, created: false });
    const begun = { ...proposed, conversationId, path: `/work/conversations/${conversationId}` };
    await review("DECLINED");
    t.expect(await start(), "the start of one that was begun before the proposal was declined").status(200);
    const json = { conversationId, content: "A last word." };
    t.expect(await t.call("sendMessage", { bearer, json }), "a message in it").status(201);
    await write(t, begun, "Another last word.");

    const unknown = await start("0".repeat(32));
    t.expect(unknown, "a proposal that is none").envelope(404, "NOT_FOUND");
    t.expect(await start("x".repeat(101)), "a proposal that cannot be one").envelope(400, "BAD_REQUEST");
    const { token: reader } = await mint(t, bearer, { scopes: [publicScope.messagesRead] });
    const unscoped = await t.call("startConversation", { bearer: reader, path: { proposalId } });
    t.expect(unscoped, "a start by a token that reads").envelope(403, "FORBIDDEN");
    const { browser } = await newOwner(t);
    const { secret: other } = await makeToken(t, browser);
    const foreign = await t.call("startConversation", { bearer: other, path: { proposalId } });
    t.expect(foreign, "another account's proposal").envelope(404, "NOT_FOUND");
    await send(t, begun, "The last word of all.");
  }),

  ...onTwoInstances(
    check("conversation.start", { title: "at the same instant" }, async (t) => {
      const { bearer, proposalId } = await newProposal(t);
      const answers = await t.atOnce(8, () => t.call("startConversation", { bearer, path: { proposalId } }));
      for (const answer of answers) t.expect(answer, "one of 8 starts").status(200, 201);
      const ids = answers.map((answer) => answer.string("conversationId"));
      t.value("conversations that there are then", new Set(ids).size).is(1);
      t.value("starts that made it", answers.filter(({ status }) => status === 201).length).is(1);
    }),
  ),
];
