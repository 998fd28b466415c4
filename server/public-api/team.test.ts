import { afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { acceptInvitation } from "../accounts/invitations.ts";
import type { Db } from "../storage/schema.ts";
import { databases } from "../testing/index.ts";
import { type Api, claim, newAgent, newHuman, type Owner, startApi } from "./testing.ts";

const DAY = 86_400;
let made = 0;

describe.each(databases)("team on $name", ({ open }) => {
  let db: Db;
  let api: Api;
  let owner: Owner;
  beforeAll(async () => {
    db = (await open()).db;
    api = await startApi(db);
    return api.close;
  });
  beforeEach(async () => {
    owner = await claim(api.world, await newAgent(api.world), `owner-${++made}@example.com`, "Ada Example");
    api.world.mailer.sent.length = 0;
  });
  afterEach(() => {
    api.world.mailer.broken = false;
    expect(api.errors.splice(0)).toEqual([]);
  });

  const team = async (token = owner.token) => (await api.call("GET", "/team", { token })).body.team;
  const invite = (email: string, token = owner.token) => api.call("POST", "/team/invites", { token, json: { email } });
  const someone = () => `someone-${++made}@example.com`;
  const linkTo = (email: string) =>
    api.world.mailer.sent
      .filter((mail) => mail.to === email)
      .map((mail) => /http:\/\/localhost:4000\/invitations\/(ot_inv_\S+)/.exec(mail.text)?.[1] ?? "no link");

  test("an unclaimed account has no members and no owner", async () => {
    const { token, organizationId } = await newAgent(api.world);
    expect(await team(token)).toEqual({
      organization: { id: organizationId, name: "Example", ownerUserId: null, ownerName: null },
      members: [],
      invites: [],
    });
  });

  test("an invitation is mailed once, and shown until it is accepted", async () => {
    const email = someone();
    const answer = await invite(email.toUpperCase());
    expect([answer.status, answer.body]).toEqual([201, { ok: true, status: "invite_created", email }]);
    expect((await invite(email)).body.status).toBe("already_invited");
    const [token = "", ...more] = linkTo(email);
    expect(token).toMatch(/^ot_inv_[0-9a-f]{16}_[A-Za-z0-9_-]{43}$/);
    expect(more).toEqual([]);
    const now = api.world.clock.now();
    const before = await team();
    expect(before.invites).toEqual([
      {
        id: expect.stringMatching(/^[0-9a-f]{32}$/),
        email,
        createdAt: new Date(now).toISOString(),
        expiresAt: new Date(now + 7 * DAY * 1000).toISOString(),
      },
    ]);
    expect(JSON.stringify(await db.selectFrom("invitations").selectAll().execute())).not.toContain(token.slice(24));

    const userId = await newHuman(api.world, email, "");
    expect(await acceptInvitation(api.world, { token, human: { userId, email } })).toEqual({
      ok: true,
      organizationId: owner.organizationId,
    });
    const after = await team();
    expect(after.invites).toEqual([]);
    expect(after.organization).toMatchObject({ ownerUserId: owner.userId, ownerName: "Ada Example" });
    expect(after.members).toContainEqual({
      userId,
      role: "MEMBER",
      name: null,
      email,
      joinedAt: new Date(now).toISOString(),
    });
    expect(after.members).toHaveLength(2);
    expect((await invite(email)).body.status).toBe("already_member");
    expect(linkTo(email)).toHaveLength(1);
  });

  test("the owner is a member already", async () => {
    const { email } = (await team()).members[0];
    expect((await invite(email.toUpperCase())).body).toEqual({ ok: true, status: "already_member", email });
  });

  test("an invitation that has expired is not shown, and can be made again", async () => {
    const email = someone();
    await invite(email);
    api.world.clock.advance(7 * DAY - 1);
    expect((await invite(email)).body.status).toBe("already_invited");
    expect((await team()).invites).toHaveLength(1);
    api.world.clock.advance(1);
    expect((await team()).invites).toEqual([]);
    expect((await invite(email)).body.status).toBe("invite_created");
    const [first = "", second = ""] = linkTo(email);
    const human = { userId: await newHuman(api.world, email), email };
    expect(await acceptInvitation(api.world, { token: first, human })).toEqual({ refused: "unknown" });
    expect(await acceptInvitation(api.world, { token: second, human })).toMatchObject({ ok: true });
  });

  test("of 20 invitations of one address at once, one is made and mailed", async () => {
    const email = someone();
    const answers = await Promise.all(Array.from({ length: 20 }, () => invite(email)));
    expect(answers.filter((answer) => answer.body.status === "invite_created")).toHaveLength(1);
    expect(answers.filter((answer) => answer.body.status === "already_invited")).toHaveLength(19);
    expect(linkTo(email)).toHaveLength(1);
  });

  test("a mail that cannot be sent leaves no invitation", async () => {
    const email = someone();
    api.world.mailer.broken = true;
    const answer = await invite(email);
    expect([answer.status, answer.body.code]).toEqual([409, "CONFLICT"]);
    expect(answer.body.details).toEqual({ reason: "invite_email_send_failed" });
    expect((await team()).invites).toEqual([]);
    api.world.mailer.broken = false;
    expect((await invite(email)).body.status).toBe("invite_created");
  });

  test.each(["", "x", "a@b@example.com", "a b@example.com", "ü@example.com", "a@example.com,b@example.com"])(
    "%o is no address",
    async (email) => {
      const { status, body } = await invite(email);
      expect(status).toBe(400);
      expect(body.details.issues[0].where).toBe("body.email");
      expect(api.world.mailer.sent).toEqual([]);
    },
  );

  test("the name of the organization is in the mail only if no mail program makes a link of it", async () => {
    for (const [name, shown] of [
      ["Example Robotics (EU)", true],
      ["evil.example.com", false],
      ["http://evil", false],
    ] as const) {
      await db.updateTable("organizations").set({ name }).where("id", "=", owner.organizationId).execute();
      await invite(someone());
      const mail = api.world.mailer.sent.at(-1);
      expect(mail?.text.includes(name)).toBe(shown);
      expect(mail?.subject).not.toContain(name);
    }
  });

  test("over the daily limit: 429 and Retry-After; what is no new invitation does not count", async () => {
    const limited = await startApi(db, { rateLimits: true, limits: { invitations: 2 } });
    const invite = (email: string) => limited.call("POST", "/team/invites", { token: owner.token, json: { email } });
    try {
      const first = someone();
      expect((await invite(first)).status).toBe(201);
      expect((await invite(first)).body.status).toBe("already_invited");
      expect((await invite(someone())).status).toBe(201);
      const over = await invite(someone());
      expect([over.status, over.body.code]).toEqual([429, "RATE_LIMITED"]);
      expect(Number(over.headers.get("retry-after"))).toBeGreaterThan(0);
      expect((await invite(first)).body.status).toBe("already_invited");
      expect(limited.errors).toEqual([]);
    } finally {
      await limited.close();
    }
  });
});
