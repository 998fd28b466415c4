import { setTimeout as sleep } from "node:timers/promises";
import { beforeAll, describe, expect, test } from "vitest";
import type { Db } from "../storage/schema.ts";
import { createTestWorld, databases } from "../testing/index.ts";
import { acceptInvitation, createInvitation, findInvitation } from "./invitations.ts";
import { createOrganization, organizationOf } from "./memberships.ts";
import { readTeam } from "./team.ts";

const DAY = 86_400;
let made = 0;

describe.each(databases)("invitations on $name", ({ open }) => {
  let db: Db;
  beforeAll(async () => {
    db = (await open()).db;
  });

  async function setUp() {
    const world = createTestWorld(db);
    const n = ++made;
    const email = `guest-${n}@example.com`;
    const organizationId = await createOrganization(world, { userId: `owner-${n}`, name: "Acme" });
    if (organizationId === undefined) throw new Error("the owner is new");
    await createInvitation(world, { organizationId, email, invitedByUserId: `owner-${n}` });
    const token = /ot_inv_\S+/.exec(world.mailer.sent[0]?.text ?? "")?.[0] ?? "no link";
    const human = { userId: `guest-${n}`, email };
    const find = (text = token) => findInvitation(db, text, world.clock.now());
    const accept = (who = human, text = token) => acceptInvitation(world, { token: text, human: who });
    return { world, organizationId, ownerId: `owner-${n}`, email, token, human, find, accept };
  }

  test("the link finds its invitation, and changes nothing", async () => {
    const { find, organizationId, email } = await setUp();
    const found = await find();
    expect(found).toMatchObject({ organizationId, organizationName: "Acme", email, state: "open" });
    expect(await find()).toEqual(found);
  });

  test("another text finds none", async () => {
    const { find, accept, human, token } = await setUp();
    const wrong = token.slice(0, -1) + (token.endsWith("A") ? "B" : "A");
    for (const text of ["", "x", wrong, token.replace("ot_inv_", "ot_cat_")]) {
      expect(await find(text)).toBeUndefined();
      expect(await accept(human, text)).toEqual({ refused: "unknown" });
    }
  });

  test("the human it is for becomes a member, once", async () => {
    const { find, accept, human, organizationId } = await setUp();
    expect(await accept()).toEqual({ ok: true, organizationId });
    expect(await organizationOf(db, human.userId)).toEqual({
      organizationId,
      organizationName: "Acme",
      role: "MEMBER",
    });
    expect((await find())?.state).toBe("accepted");
    expect(await accept()).toEqual({ refused: "accepted" });
  });

  test("of 20 acceptances at once, one is", async () => {
    const { accept } = await setUp();
    const answers = await Promise.all(Array.from({ length: 20 }, () => accept()));
    expect(answers.filter((answer) => "ok" in answer)).toHaveLength(1);
    expect(answers.filter((answer) => "refused" in answer && answer.refused === "accepted")).toHaveLength(19);
  });

  test("another account is refused", async () => {
    const { accept, human } = await setUp();
    expect(await accept({ ...human, email: "other@example.com" })).toEqual({ refused: "other-account" });
    expect(await organizationOf(db, human.userId)).toBeUndefined();
  });

  test("a human who belongs somewhere stays there, and the invitation stays open", async () => {
    const { world, find, accept, human } = await setUp();
    const own = await createOrganization(world, { userId: human.userId, name: "Own" });
    expect(await accept()).toEqual({ refused: "one-organization" });
    expect((await organizationOf(db, human.userId))?.organizationId).toBe(own);
    expect((await find())?.state).toBe("open");
  });

  test("it is good for seven days, to the second", async () => {
    const early = await setUp();
    early.world.clock.advance(7 * DAY - 1);
    expect((await early.accept()) as object).toHaveProperty("ok");
    const late = await setUp();
    late.world.clock.advance(7 * DAY);
    expect((await late.find())?.state).toBe("expired");
    expect(await late.accept()).toEqual({ refused: "expired" });
  });

  test("an invitation that was accepted before its mail failed stays accepted", async () => {
    const { world, organizationId, ownerId } = await setUp();
    const email = `slow-${++made}@example.com`;
    const human = { userId: `slow-${made}`, email };
    let link = "";
    const slow = {
      ...world,
      mailer: {
        async send({ text }: { text: string }) {
          link = /ot_inv_\S+/.exec(text)?.[0] ?? "no link";
          await acceptInvitation(world, { token: link, human });
          throw new Error("the mail server took too long");
        },
      },
    };
    expect(await createInvitation(slow, { organizationId, email, invitedByUserId: ownerId })).toEqual({
      refused: "mail",
    });
    expect((await organizationOf(db, human.userId))?.role).toBe("MEMBER");
    expect(await findInvitation(db, link, world.clock.now())).toMatchObject({ state: "accepted" });
  });

  test("who asks while it is being mailed hears how that ended", async () => {
    const { world, organizationId, ownerId } = await setUp();
    const invitation = { organizationId, email: `both-${++made}@example.com`, invitedByUserId: ownerId };
    const { promise: ended, reject: fail } = Promise.withResolvers<void>();
    const { promise: begun, resolve: begin } = Promise.withResolvers<void>();
    const hanging = {
      ...world,
      mailer: {
        send() {
          begin();
          return ended;
        },
      },
    };
    const first = createInvitation(hanging, invitation);
    await begun;
    let answered = false;
    const second = createInvitation(world, invitation).finally(() => {
      answered = true;
    });
    expect((await readTeam(db, organizationId, world.clock.now())).invites.map(({ email }) => email)).not.toContain(
      invitation.email,
    );
    await sleep(150);
    expect(answered).toBe(false);
    fail(new Error("no mail server answers"));
    expect(await first).toEqual({ refused: "mail" });
    expect(await second).toEqual({ refused: "mail" });
    expect(await createInvitation(world, invitation)).toEqual({ status: "invite_created" });
    expect((await readTeam(db, organizationId, world.clock.now())).invites.map(({ email }) => email)).toContain(
      invitation.email,
    );
  });

  test("what a process was mailing when it died is no invitation", async () => {
    const { world, organizationId, ownerId } = await setUp();
    const invitation = { organizationId, email: `died-${++made}@example.com`, invitedByUserId: ownerId };
    await createInvitation(world, invitation);
    const mailed = () => world.mailer.sent.filter((mail) => mail.to === invitation.email).length;
    const { email } = invitation;
    await db.updateTable("invitations").set({ mailingUntil: Date.now() }).where("email", "=", email).execute();
    expect(await createInvitation(world, invitation)).toEqual({ status: "invite_created" });
    expect(mailed()).toBe(2);
    expect(await createInvitation(world, invitation)).toEqual({ status: "already_invited" });
  });

  test("of 20 invitations of one address at once, one is made and mailed", async () => {
    const { world, organizationId, ownerId } = await setUp();
    const invitation = { organizationId, email: `many-${++made}@example.com`, invitedByUserId: ownerId };
    const answers = await Promise.all(Array.from({ length: 20 }, () => createInvitation(world, invitation)));
    const statuses = answers.map((answer) => ("status" in answer ? answer.status : answer.refused));
    expect(statuses.filter((status) => status === "invite_created")).toHaveLength(1);
    expect(statuses.filter((status) => status === "already_invited")).toHaveLength(19);
    expect(world.mailer.sent.filter((mail) => mail.to === invitation.email)).toHaveLength(1);
  });
});
