import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { sendAsEmployer, startConversation } from "../../marketplace/conversations/index.ts";
import { propose } from "../../marketplace/proposals/index.ts";
import { saveTrainer } from "../../marketplace/trainers/index.ts";
import { databases } from "../../testing/index.ts";
import { newAddress, newOwner, valuesOf } from "../testing/platform-testing.ts";
import { type Filling, type Shown, signedInAs, startSite, type TestSite, Visitor } from "../testing/testing.ts";

const NAVIGATES = { "sec-fetch-dest": "document", "sec-fetch-mode": "navigate", "sec-fetch-site": "same-origin" };

describe.each(databases)("the pages of conversations on $name", ({ open }) => {
  let site: TestSite;
  let owner: Visitor;
  const ownerEmail = newAddress();
  let employer: { organizationId: string; userId: string };
  let ids = 0;
  beforeAll(async () => {
    site = await startSite((await open()).db);
    owner = await newOwner(site, "House of Labels", ownerEmail);
    const userId = await userOf(ownerEmail);
    const { db } = site.world;
    const { organizationId } = await db
      .selectFrom("memberships")
      .select("organizationId")
      .where("userId", "=", userId)
      .executeTakeFirstOrThrow();
    employer = { organizationId, userId };
  });
  afterAll(() => site.close());

  async function userOf(email: string): Promise<string> {
    const row = await site.world.db
      .selectFrom("user")
      .select("id")
      .where("email", "=", email)
      .executeTakeFirstOrThrow();
    return row.id;
  }

  interface Begun {
    readonly trainer: Visitor;
    readonly id: string;
    readonly path: string;
    write(content?: string): Promise<void>;
  }

  /** A trainer who has proposed for a job, and the conversation that the employer has started. */
  async function begin(title = "Street scenes"): Promise<Begun> {
    const { db, clock } = site.world;
    const email = newAddress();
    const trainer = await signedInAs(site, email);
    const userId = await userOf(email);
    await saveTrainer(site.world, { userId, firstName: "Maria", lastName: "Silva", country: "PT", title: null });
    ids += 1;
    const jobId = `${ids}`.padStart(32, "a");
    const { organizationId } = employer;
    const at = { createdAt: clock.now(), updatedAt: clock.now(), publishedAt: clock.now(), idempotencyKey: null };
    await db
      .insertInto("jobs")
      .values({ id: jobId, organizationId, title, description: "x", ...at })
      .execute();
    await db.insertInto("publications").values({ jobId, paymentType: null }).execute();
    const made = await propose(site.world, { jobId, userId, amountCents: 1, unit: "FIXED", coverLetter: "x" });
    if ("refused" in made) throw new Error(made.refused);
    const started = await startConversation(site.world, { organizationId, proposalId: made.proposalId });
    if ("refused" in started) throw new Error(started.refused);
    const conversationId = started.conversationId;
    return {
      trainer,
      id: conversationId,
      path: `/work/conversations/${conversationId}`,
      async write(content = "Hello") {
        await sendAsEmployer(site.world, { ...employer, conversationId, content });
      },
    };
  }

  const send = async ({ trainer, path }: Begun, filling: Filling, headers = {}): Promise<Shown> =>
    trainer.submit(await trainer.open(path), path, filling, headers);
  const force = async (who: Visitor, path: string, fields: Record<string, string>): Promise<Shown> => {
    const csrf = (await who.open("/settings")).html.querySelector("[name=csrf]")?.getAttribute("value") ?? "";
    return who.send("POST", path, new URLSearchParams({ csrf, ...fields }));
  };
  const texts = (page: Shown): string[] => page.html.querySelectorAll("[data-message] .typed").map((one) => one.text);
  const stored = (id: string) =>
    site.world.db.selectFrom("messages").selectAll().where("conversationId", "=", id).orderBy("number").execute();

  test("the employer writes, and the trainer answers", async () => {
    const one = await begin("Scenes <b>x</b>");
    const early = await one.trainer.open(one.path);
    expect([early.status, early.state]).toEqual([404, "conversation/unknown"]);
    const forced = await force(one.trainer, one.path, { content: "First" });
    expect([forced.status, forced.state]).toEqual([409, "conversation/employer-first-message-required"]);
    expect(valuesOf(await one.trainer.open("/work"), "data-conversation")).toEqual([]);

    await one.write("When <i>can</i> you begin?");
    const work = await one.trainer.open("/work");
    expect(valuesOf(work, "data-conversation")).toEqual([one.id]);
    expect(work.html.querySelectorAll(`a[href="${one.path}"]`)).toHaveLength(2);
    const page = await one.trainer.open(one.path);
    expect([page.state, valuesOf(page, "data-from")]).toEqual(["conversation/open", ["employer"]]);
    expect(page.text).toContain("House of Labels");
    expect(page.text).toContain("When &lt;i&gt;can&lt;/i&gt; you begin?");
    expect(page.text).not.toContain(ownerEmail);
    const done = await send(one, { content: "On Monday.\r\nOr so." });
    expect([done.status, done.location]).toEqual([303, `${one.path}?done=sent`]);
    const after = await one.trainer.open(done.location ?? "");
    expect(after.text).toContain("Your message is sent.");
    expect(valuesOf(after, "data-from")).toEqual(["employer", "trainer"]);
    expect((await stored(one.id)).map(({ content, side }) => [side, content])).toEqual([
      ["EMPLOYER", "When <i>can</i> you begin?"],
      ["TRAINER", "On Monday.\nOr so."],
    ]);
  });

  test.each<[string, Filling]>([
    ["nothing", { content: "" }],
    ["what shows nothing", { content: " \u3164\r\n" }],
    ["10,001 characters", { content: "x".repeat(10_001) }],
    ["20,001 characters", { content: "x".repeat(20_001) }],
    ["two messages", { content: ["One", "Two"] }],
    ["a NUL", { content: "a\0" }],
  ])("%s is refused, with what was typed", async (_what, filling) => {
    const one = await begin();
    await one.write();
    const refused = await send(one, filling);
    expect([refused.status, refused.state]).toEqual([400, "conversation/invalid"]);
    expect(refused.html.querySelectorAll(".field-error").map((error) => error.id)).toEqual(["content-error"]);
    const answer = await send(one, filling, NAVIGATES);
    // What is too long for a cookie is answered as it is.
    if (answer.status === 303) {
      expect(answer.location).toBe(one.path);
      expect((await one.trainer.open(one.path)).state).toBe("conversation/invalid");
    }
    expect(await stored(one.id)).toHaveLength(1);
  });

  test("lines as browsers send them count once each", async () => {
    const one = await begin();
    await one.write();
    expect((await send(one, { content: "x\r\n".repeat(5_000) })).status).toBe(303);
    expect((await stored(one.id))[1]?.content).toBe("x\n".repeat(5_000));
  });

  test("for others it is unknown, whatever they send", async () => {
    const one = await begin();
    await one.write();
    const other = await begin();
    for (const who of [owner, other.trainer]) {
      for (const path of [one.path, `/work/conversations/${"0".repeat(32)}`, "/work/conversations/x"]) {
        expect((await who.open(path)).state).toBe("conversation/unknown");
        for (const content of ["Hello", ""]) {
          const forced = await force(who, path, { content });
          expect([forced.status, forced.state]).toEqual([404, "conversation/unknown"]);
        }
      }
    }
    expect(await stored(one.id)).toHaveLength(1);
    const visitor = await new Visitor(site).open(one.path);
    expect([visitor.status, visitor.location]).toEqual([303, `/sign-in?return_to=${encodeURIComponent(one.path)}`]);
  });

  test("a long conversation goes on before its newest part", async () => {
    const one = await begin();
    for (let n = 1; n <= 51; n += 1) await one.write(`${n}`);
    const newest = await one.trainer.open(one.path);
    expect([texts(newest)[0], texts(newest).at(-1), texts(newest).length]).toEqual(["2", "51", 50]);
    const earlier = newest.html.querySelectorAll("main a").find((link) => link.text === "Earlier messages");
    const first = await one.trainer.open(earlier?.getAttribute("href") ?? "");
    expect(texts(first)).toEqual(["1"]);
    expect(texts(await one.trainer.open(`${one.path}?before=nowhere`))).toHaveLength(50);
    expect((await one.trainer.open(`${one.path}?before=bTE`)).text).toContain("No earlier messages.");
  });
});
