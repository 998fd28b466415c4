import { publicScope } from "../../../generated/scopes.ts";
import { type Check, check, type T } from "../../check.ts";
import { mint } from "../../flows/agent.ts";
import { invite, join, makeToken, newOwner } from "../../flows/console.ts";
import { type Begun, messagesOf, newConversation, send, write } from "../../flows/conversations.ts";
import { bidOf, proposeFor } from "../../flows/proposals.ts";
import { force } from "../../flows/team.ts";

/** Proves messages.*: who writes in a conversation, and what its lists show. */
export const checks: readonly Check[] = [
  check("messages.sides", async (t) => {
    const { browser: owner } = await newOwner(t);
    const { secret: bearer } = await makeToken(t, owner);
    const begun = await newConversation(t, bearer);
    const { conversationId, path, email } = begun;
    const trainer = t.site.human.browser(email);
    t.expect((await trainer.open(path)).exchange, "the trainer's page before the employer has written")
      .status(404)
      .page("conversation", "unknown");
    const early = await force(t, trainer, path, { content: "First" });
    t.expect(early.exchange, "the trainer's message before the employer has written")
      .status(409)
      .page("conversation", "employer-first-message-required");
    t.value("the messages then", (await messagesOf(t, begun)).messages.length).is(0);

    const json = { conversationId, content: "When <b>could</b> you begin?\n" };
    const answer = await t.call("sendMessage", { bearer, json });
    const { message } = t.expect(answer, "the employer's message").body(201);
    t.value("the employer's message", [message.content, message.isFromViewer]).is([json.content, true]);
    t.expect((await trainer.open(path)).exchange, "the trainer's page").page("conversation", "open");
    await write(t, begun, "On Monday.");
    const [last] = (await messagesOf(t, begun)).messages;
    t.value("the trainer's message", [last?.content, last?.isFromViewer, last?.jobId]).is([
      "On Monday.",
      false,
      begun.jobId,
    ]);

    const { browser: stranger } = await newOwner(t);
    const { secret: other } = await makeToken(t, stranger);
    for (const [what, call] of Object.entries({
      "a message by another account": await t.call("sendMessage", { bearer: other, json }),
      "the messages for another account": await t.call("listMessages", { bearer: other, query: { conversationId } }),
      "a message in a conversation that is none": await t.call("sendMessage", {
        bearer,
        json: { ...json, conversationId: "0".repeat(32) },
      }),
    })) {
      t.expect(call, what).envelope(404, "NOT_FOUND");
    }
    const listed = t.expect(await t.call("listMessages", { bearer: other })).body(200);
    t.value("another account's conversations", listed).is({ conversations: [], nextCursor: null });
    for (const [who, browser] of [
      ["the employer's owner", owner],
      ["a stranger", stranger],
    ] as const) {
      const page = await browser.open(path);
      t.expect(page.exchange, `the trainer's page, for ${who}`).status(404).page("conversation", "unknown");
      const forced = await force(t, browser, path, { content: "Forced" });
      t.expect(forced.exchange, `a message by ${who}`).status(404).page("conversation", "unknown");
    }
    for (const content of ["", " \n\u3164", "x".repeat(10_001), 7]) {
      const refused = await t.call("sendMessage", { bearer, json: { conversationId, content } });
      t.expect(refused, `the message ${JSON.stringify(content).slice(0, 20)}`).envelope(400, "BAD_REQUEST");
    }
    const { token: reader } = await mint(t, bearer, { scopes: [publicScope.messagesRead] });
    t.expect(await t.call("sendMessage", { bearer: reader, json }), "a message by a token that reads").envelope(
      403,
      "FORBIDDEN",
    );

    await join(t, await invite(t, owner, email), email);
    await write(t, begun, "As trainer, though a member.");
    const { messages } = await messagesOf(t, begun);
    t.value(
      "the messages, and which are the employer's",
      messages.map(({ content, isFromViewer }) => [content, isFromViewer]),
    ).is([
      ["As trainer, though a member.", false],
      ["On Monday.", false],
      [json.content, true],
    ]);
  }),

  check("messages.order", async (t) => {
    const begun = await newConversation(t);
    await send(t, begun, "1");
    await write(t, begun, "2");
    for (const content of ["3", "4", "5"]) await send(t, begun, content);
    const all = ["1", "2", "3", "4", "5"];
    for (const [direction, expected] of [
      ["older", all.toReversed()],
      [undefined, all.toReversed()],
      ["newer", all],
    ] as const) {
      const seen: string[] = [];
      const ids: string[] = [];
      let cursor: string | undefined;
      for (let pages = 0; pages < 20; pages += 1) {
        const { messages, nextCursor } = await messagesOf(t, begun, { direction, limit: 2, cursor });
        t.value("messages of a page of 2", messages.length).between(0, 2);
        seen.push(...messages.map(({ content }) => content));
        ids.push(...messages.map(({ id }) => id));
        if (pages === 0) await send(t, begun, "later");
        if (nextCursor === null) break;
        cursor = nextCursor;
      }
      const walked = seen.filter((content) => content !== "later");
      t.value(`the messages in the direction ${direction ?? "that is left out"}`, walked).is(expected);
      t.value("messages that came twice", ids.length - new Set(ids).size).is(0);
    }
    const { bearer, conversationId } = begun;
    for (const wrong of [
      { direction: "up" },
      { cursor: "nonsense" },
      { limit: "0" },
      { limit: "101" },
      { conversationId: "" },
    ]) {
      const answer = await t.call("listMessages", { bearer, query: { conversationId, ...wrong } });
      t.expect(answer, `messages with ${JSON.stringify(wrong)}`).envelope(400, "BAD_REQUEST");
    }
    const answer = await t.call("listMessages", { bearer, query: { cursor: "nonsense" } });
    t.expect(answer, "conversations with a cursor that is none").envelope(400, "BAD_REQUEST");
  }),

  check("messages.order", { title: "of messages at the same instant" }, async (t) => {
    const begun = await newConversation(t);
    const { bearer, conversationId } = begun;
    const proposalId = await proposeFor(t, begun, bidOf(t.address("other")));
    await t.control("another trainer of the job is written to", async () => {
      const started = await t.call("startConversation", { bearer, path: { proposalId } });
      const json = { conversationId: t.expect(started).body(201).conversationId, content: "To another" };
      t.expect(await t.call("sendMessage", { bearer, json })).status(201);
    });
    const sent = Array.from({ length: 8 }, (_, n) => `Number ${n}`);
    const answers = await t.atOnce(sent.length, (n) =>
      t.call("sendMessage", { bearer, json: { conversationId, content: sent[n] ?? "" } }),
    );
    for (const answer of answers) t.expect(answer, "one of 8 messages").status(201);
    const older = (await messagesOf(t, begun, { limit: 100 })).messages.map(({ content }) => content);
    const newer = (await messagesOf(t, begun, { limit: 100, direction: "newer" })).messages;
    t.value("the messages", older).sameSetAs(sent);
    t.value(
      "the same in the other direction",
      newer.map(({ content }) => content),
    ).is(older.toReversed());
  }),

  check("messages.unread", async (t) => {
    const begun = await newConversation(t);
    t.value("the conversation that nobody has written in", await listed(t, begun)).is([0, undefined]);
    await send(t, begun, "a");
    for (const text of ["b", "c", "d"]) await write(t, begun, text);
    const unread = async (what: string, count: number, last: string) => {
      t.value(`unread messages, and the last, ${what}`, await listed(t, begun)).is([count, last]);
    };
    await unread("before any list", 3, "d");
    await unread("after a list of conversations", 3, "d");
    await send(t, begun, "e");
    await unread("after a message of the employer", 3, "e");
    await messagesOf(t, begun, { direction: "newer", limit: 2 });
    await unread("after the two oldest messages", 2, "e");
    await messagesOf(t, begun, { direction: "newer", limit: 1 });
    await unread("after the oldest message once more", 2, "e");
    const { nextCursor } = await messagesOf(t, begun, { limit: 1 });
    await unread("after the newest message", 0, "e");
    await write(t, begun, "f");
    await messagesOf(t, begun, { limit: 1, cursor: nextCursor ?? undefined });
    await unread("after an older page", 1, "f");
  }),
];

/** How many are unread in the conversation, and what its last message is, by the list of conversations. */
async function listed(t: T, { bearer, conversationId }: Begun): Promise<[number | undefined, string | undefined]> {
  const body = t.expect(await t.call("listMessages", { bearer, query: { limit: 100 } })).body(200);
  if (!("conversations" in body))
    t.fail("a list without a conversation's id", "conversations", Object.keys(body).join(", "));
  const found = body.conversations.find(({ id }) => id === conversationId);
  return [found?.unreadCount, found?.lastMessage?.content];
}
