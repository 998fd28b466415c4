import { afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { publicScope } from "../../generated/scopes.ts";
import { joinOrganization } from "../accounts/memberships.ts";
import { sendAsTrainer } from "../marketplace/conversations/index.ts";
import { propose } from "../marketplace/proposals/index.ts";
import { saveTrainer } from "../marketplace/trainers/index.ts";
import type { Db } from "../storage/schema.ts";
import { databases } from "../testing/index.ts";
import { createToken } from "../tokens/create.ts";
import { type Api, claim, newAgent, newHuman, type Owner, startApi } from "./testing.ts";

const NOBODY = "0".repeat(32);
let numbers = 0;

describe.each(databases)("conversations on $name", ({ open }) => {
  let db: Db;
  let api: Api;
  let owner: Owner;
  let jobId: string;
  let trainer: string;
  let proposalId: string;
  beforeAll(async () => {
    db = (await open()).db;
    api = await startApi(db);
    return api.close;
  });
  beforeEach(async () => {
    numbers += 1;
    owner = await claim(api.world, await newAgent(api.world), `owner-${numbers}@example.com`);
    const { token } = owner;
    const { body } = await api.call("POST", "/job-drafts", { token, json: { rawJobDescription: "Street scenes" } });
    jobId = body.jobId;
    await api.call("POST", `/jobs/${jobId}/publish`, { token });
    trainer = await newTrainer();
    proposalId = await proposedBy(trainer);
  });
  afterEach(() => expect(api.errors.splice(0)).toEqual([]));

  async function newTrainer(): Promise<string> {
    numbers += 1;
    const userId = await newHuman(api.world, `trainer-${numbers}@example.com`);
    await saveTrainer(api.world, { userId, firstName: "Maria", lastName: "Silva", country: "PT", title: null });
    return userId;
  }

  async function proposedBy(userId: string): Promise<string> {
    const bid = { amountCents: 1850, unit: "PER_HOUR", coverLetter: "I have done this before." } as const;
    const made = await propose(api.world, { jobId, userId, ...bid });
    if ("refused" in made) throw new Error(made.refused);
    return made.proposalId;
  }

  const start = (id = proposalId, token = owner.token) => api.call("POST", `/proposals/${id}/conversation`, { token });
  const begun = async (id = proposalId): Promise<string> => (await start(id)).body.conversationId;
  const list = (query = "", token = owner.token) => api.call("GET", `/messages${query}`, { token });
  const send = (conversationId: string, content = "Hello", token = owner.token) =>
    api.call("POST", "/messages", { token, json: { conversationId, content } });
  const answer = (conversationId: string, content = "Hi", userId = trainer) =>
    sendAsTrainer(api.world, { conversationId, userId, content });
  const review = (status: string) =>
    api.call("PATCH", `/proposals/${proposalId}`, { token: owner.token, json: { status } });
  const contents = ({ body }: { body: { messages: { content: string }[] } }) =>
    body.messages.map(({ content }) => content);
  const unread = async (conversationId: string): Promise<number> =>
    (await list()).body.conversations.find(({ id }: { id: string }) => id === conversationId).unreadCount;

  test("one is started once, also at the same instant, and found afterwards", async () => {
    const all = await Promise.all(Array.from({ length: 20 }, () => start()));
    expect(all.map(({ status }) => status).sort()).toEqual([...Array.from({ length: 19 }, () => 200), 201]);
    expect(new Set(all.map(({ body }) => body.conversationId)).size).toBe(1);
    const conversationId = all[0]?.body.conversationId;
    expect((await start()).body).toEqual({ ok: true, conversationId, proposalId, jobId, created: false });
    expect(all.filter(({ body }) => body.created).map(({ status }) => status)).toEqual([201]);
  });

  test("a declined proposal starts none, and ends none", async () => {
    await review("DECLINED");
    const refused = await start();
    expect([refused.status, refused.body.code, refused.body.details]).toEqual([
      409,
      "CONFLICT",
      { reason: "proposal_not_ready_for_messaging" },
    ]);
    await review("UNREVIEWED");
    const id = await begun();
    await review("DECLINED");
    await db.updateTable("jobs").set({ archivedAt: 1 }).where("id", "=", jobId).execute();
    expect([(await start()).status, (await send(id)).status, "message" in (await answer(id))]).toEqual([
      200,
      201,
      true,
    ]);
  });

  test("a start and a review at the same instant: either it was in time, or it is refused", async () => {
    const [started] = await Promise.all([start(), review("DECLINED")]);
    const again = await start();
    expect([started.status, again.status]).toEqual(started.status === 201 ? [201, 200] : [409, 409]);
  });

  test("both sides write, and the employer reads who it was", async () => {
    const id = await begun();
    expect((await list()).body).toEqual({
      conversations: [{ id, jobId, proposalId, updatedAt: expect.any(String), lastMessage: null, unreadCount: 0 }],
      nextCursor: null,
    });
    const sent = await send(id, " One\n");
    api.world.clock.advance(1000);
    await answer(id, "Two");
    expect([sent.status, sent.body.ok]).toEqual([201, true]);
    const at = new Date(api.world.clock.now()).toISOString();
    const [second, first] = (await list(`?conversationId=${id}`)).body.messages;
    expect(first).toEqual(sent.body.message);
    expect(first).toMatchObject({ jobId, senderUserId: owner.userId, isFromViewer: true, content: " One\n" });
    expect(second).toEqual({
      id: expect.stringMatching(/^[0-9a-f]{32}$/),
      conversationId: id,
      jobId,
      senderUserId: trainer,
      isFromViewer: false,
      content: "Two",
      createdAt: at,
    });
    const [conversation] = (await list()).body.conversations;
    expect(conversation).toEqual({ id, jobId, proposalId, updatedAt: at, lastMessage: second, unreadCount: 0 });
  });

  test("the trainer's messages are events, without content; the employer's are none", async () => {
    const id = await begun();
    await send(id);
    const sent = await answer(id, "A secret");
    const { events } = (await api.call("GET", "/updates", { token: owner.token })).body;
    const told = events.filter(({ type }: { type: string }) => type === "message.received");
    const messageId = "message" in sent ? sent.message.id : "";
    expect(told).toHaveLength(1);
    expect(told[0]).toMatchObject({ resourceId: messageId, jobId, data: { conversationId: id, messageId } });
    expect(JSON.stringify(events)).not.toContain("A secret");
  });

  test("the trainer does not begin, and nobody else reads or writes", async () => {
    const id = await begun();
    expect(await answer(id)).toEqual({ refused: "employer-first" });
    await send(id);
    const other = await claim(api.world, await newAgent(api.world), `other-${numbers}@example.com`);
    for (const foreign of [
      await start(proposalId, other.token),
      await send(id, "x", other.token),
      await list(`?conversationId=${id}`, other.token),
      await start(NOBODY),
      await start("x"),
      await send(NOBODY),
      await send("x"),
      await list(`?conversationId=${NOBODY}`),
      await list("?conversationId=x"),
    ]) {
      expect([foreign.status, foreign.body.code]).toEqual([404, "NOT_FOUND"]);
    }
    expect((await list("", other.token)).body.conversations).toEqual([]);
    for (const userId of [owner.userId, await newTrainer()]) {
      expect(await answer(id, "x", userId)).toEqual({ refused: "unknown" });
    }
    expect(contents(await list(`?conversationId=${id}`))).toEqual(["Hello"]);
  });

  test("who is on both sides writes as each, and only the trainer's count as unread", async () => {
    const id = await begun();
    const { organizationId } = owner;
    await joinOrganization(db, { userId: trainer, organizationId, role: "MEMBER", now: 1 });
    const scopes = [publicScope.messagesWrite];
    const made = await createToken(api.world, { organizationId, userId: trainer, name: "x", scopes, expiresAt: null });
    if ("refused" in made) throw new Error(made.refused);
    await send(id, "As employer", made.token);
    await answer(id, "As trainer");
    expect(await unread(id)).toBe(1);
    const { messages } = (await list(`?conversationId=${id}`, made.token)).body;
    expect(messages).toMatchObject([
      { senderUserId: trainer, isFromViewer: false },
      { senderUserId: trainer, isFromViewer: true },
    ]);
  });

  test("each message once in both directions, while others are sent", async () => {
    const id = await begun();
    await send(id, "0");
    for (let n = 1; n < 7; n += 1) await (n % 2 ? answer(id, `${n}`) : send(id, `${n}`));
    for (const [direction, expected] of [
      ["older", ["6", "5", "4", "3", "2", "1", "0"]],
      ["newer", ["0", "1", "2", "3", "4", "5", "6"]],
    ] as const) {
      const seen: string[] = [];
      let cursor = "";
      for (let page = 0; page < 20; page += 1) {
        const { body } = await list(`?conversationId=${id}&limit=2&direction=${direction}${cursor}`);
        seen.push(...contents({ body }));
        if (page < 2) await Promise.all([answer(id, "later"), send(id, "later")]);
        if (body.nextCursor === null) break;
        cursor = `&cursor=${body.nextCursor}`;
      }
      expect([direction, seen.filter((one) => one !== "later")]).toEqual([direction, expected]);
    }
    expect(contents(await list(`?conversationId=${id}&limit=100`))).toHaveLength(15);
  });

  test("of 20 messages of both sides at once none is lost or has the place of another", async () => {
    const id = await begun();
    await send(id, "first");
    const all = Array.from({ length: 20 }, (_, n) => `${n}`);
    await Promise.all(all.map((text, n) => (n % 2 ? send(id, text) : answer(id, text))));
    const seen = contents(await list(`?conversationId=${id}&limit=100`));
    expect([...seen].sort()).toEqual([...all, "first"].sort());
    expect(seen.at(-1)).toBe("first");
  });

  test("unread is what the trainer wrote behind the newest that was shown", async () => {
    const id = await begun();
    await send(id);
    for (let n = 0; n < 5; n += 1) await answer(id, `${n}`);
    expect([await unread(id), await unread(id)]).toEqual([5, 5]);
    // Neither what the employer writes nor older pages read anything.
    await send(id);
    await list(`?conversationId=${id}&direction=newer&limit=3`);
    expect(await unread(id)).toBe(3);
    await list(`?conversationId=${id}&direction=newer&limit=1`);
    expect(await unread(id)).toBe(3);
    const { body } = await list(`?conversationId=${id}&limit=1`);
    expect(await unread(id)).toBe(0);
    await answer(id);
    await list(`?conversationId=${id}&limit=1&cursor=${body.nextCursor}`);
    expect(await unread(id)).toBe(1);
  });

  test("conversations are walked by the last message", async () => {
    const ids: string[] = [];
    for (let n = 0; n < 5; n += 1) {
      api.world.clock.advance(1);
      ids.unshift(await begun(await proposedBy(await newTrainer())));
    }
    const seen: string[] = [];
    let cursor = "";
    for (let page = 0; page < 9; page += 1) {
      const { body } = await list(`?limit=2${cursor}`);
      seen.push(...body.conversations.map(({ id }: { id: string }) => id));
      if (body.nextCursor === null) break;
      cursor = `&cursor=${body.nextCursor}`;
    }
    expect(seen).toEqual(ids);
    api.world.clock.advance(1);
    await send(ids.at(-1) ?? "");
    expect((await list("?limit=1")).body.conversations[0].id).toBe(ids.at(-1));
  });

  test.each([
    ["?limit=0"],
    ["?limit=101"],
    ["?cursor=x"],
    ["?cursor=bTE"],
    ["?conversationId="],
    ["?conversationId=%00"],
    [`?conversationId=${NOBODY}&cursor=x`],
    [`?conversationId=${NOBODY}&direction=up`],
    [`?conversationId=${NOBODY}&conversationId=${NOBODY}`],
  ])("a list with %s is refused", async (query) => {
    const refused = await list(query);
    expect([refused.status, refused.body.code]).toEqual([400, "BAD_REQUEST"]);
  });

  test("what a message may hold", async () => {
    const id = await begun();
    const longest = "😀".repeat(10_000);
    const sent = await send(id, longest);
    expect([sent.status, sent.body.message.content === longest]).toEqual([201, true]);
    const { token } = owner;
    for (const json of [
      { conversationId: id, content: "" },
      { conversationId: id, content: " \n\u3164" },
      { conversationId: id, content: "x".repeat(10_001) },
      { conversationId: id, content: "a\0" },
      { conversationId: id, content: null },
      { conversationId: id },
      { content: "x" },
    ]) {
      const refused = await api.call("POST", "/messages", { token, json });
      expect([refused.status, refused.body.code]).toEqual([400, "BAD_REQUEST"]);
    }
    expect((await list(`?conversationId=${id}`)).body.messages).toHaveLength(1);
  });
});
