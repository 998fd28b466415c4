/** What the people of an organization do with it: rename, withdraw, remove, hand over, leave, close. */
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { publicScope } from "../../../generated/scopes.ts";
import { givenContract } from "../../marketplace/contracts/testing.ts";
import { databases } from "../../testing/index.ts";
import {
  answerTo,
  connect,
  newAddress,
  newApp,
  newMember,
  newOwner,
  textOf,
  valuesOf,
} from "../testing/platform-testing.ts";
import {
  apiStatus,
  claimed,
  mailTo,
  poll,
  type Shown,
  signedInAs,
  startSite,
  type TestSite,
  Visitor,
} from "../testing/testing.ts";

const TEAM = "/settings/team";
const NAME = "/settings/organization/name";
const LEAVE = "/settings/organization/leave";
const NOBODY = "0".repeat(32);

describe.each(databases)("the people of an organization on $name", ({ open }) => {
  let site: TestSite;
  beforeAll(async () => {
    site = await startSite((await open()).db);
  });
  afterAll(() => site.close());

  /** What is noted in the same millisecond is in no order. */
  function tick(): void {
    site.world.clock.advance(1);
  }

  const statusAndState = ({ status, state }: Shown): [number, string] => [status, state];

  async function rename(owner: Visitor, name: string): Promise<Shown> {
    tick();
    return owner.submit(await owner.open("/settings"), NAME, { name });
  }

  async function nameOf(visitor: Visitor): Promise<string> {
    return textOf(await visitor.open("/settings"), "data-organization");
  }

  async function removePath(owner: Visitor, email: string): Promise<string> {
    const page = await owner.open(TEAM);
    const row = page.html.querySelectorAll("[data-member]").find((one) => one.text.includes(email));
    return `${TEAM}/members/${row?.getAttribute("data-member")}/remove`;
  }

  async function invite(owner: Visitor, email: string): Promise<{ readonly link: string; readonly withdraw: string }> {
    tick();
    const made = await owner.submit(await owner.open(TEAM), `${TEAM}/invites`, { email });
    if (made.status !== 303) throw new Error(`not invited: ${made.status} ${made.state}`);
    const page = await owner.open(TEAM);
    const row = page.html.querySelectorAll("[data-invitation]").find((one) => one.text.includes(email));
    const link = /\/invitations\/\S+/.exec(mailTo(site, email).text)?.[0] ?? "no invitation";
    return { link, withdraw: `${TEAM}/invites/${row?.getAttribute("data-invitation")}/withdraw` };
  }

  async function press(visitor: Visitor, path: string, filling: Record<string, string> = {}): Promise<Shown> {
    tick();
    return visitor.submit(await visitor.open(path), path, filling);
  }

  /** Posts what a form would that the page does not show to this visitor. */
  async function post(visitor: Visitor, path: string, fields: Record<string, string> = {}): Promise<Shown> {
    const page = await visitor.open("/");
    const csrf = page.html.querySelector("input[name=csrf]")?.getAttribute("value") ?? "";
    return visitor.send("POST", path, new URLSearchParams({ csrf, ...fields }));
  }

  async function actions(visitor: Visitor): Promise<string[]> {
    tick();
    return valuesOf(await visitor.open(TEAM), "data-action");
  }

  async function makeToken(owner: Visitor): Promise<string> {
    const made = await owner.submit(await owner.open("/settings/tokens"), "/settings/tokens", {
      name: "Export",
      scopes: [publicScope.teamRead, publicScope.teamWrite],
    });
    return textOf(made, "data-secret");
  }

  async function teamOf(token: string): Promise<{ organization: { name: string }; invites: { email: string }[] }> {
    const response = await fetch(`${site.origin}/api/public/v1/team`, {
      headers: { authorization: `Bearer ${token}` },
    });
    return ((await response.json()) as { team: { organization: { name: string }; invites: { email: string }[] } }).team;
  }

  describe("renaming", () => {
    test("the owner of a claimed organization gives it a name, which is shown everywhere", async () => {
      const { owner } = await claimed(site, newAddress());
      const token = await makeToken(owner);
      const done = await rename(owner, "<b>Robots</b> & Söhne");
      expect([done.status, done.location]).toEqual([303, "/settings?done=renamed"]);
      expect((await owner.open(done.location ?? "")).text).toContain("has its new name");
      expect((await owner.open("/settings")).text).toContain("&lt;b&gt;Robots&lt;/b&gt; &amp; Söhne");
      expect((await owner.open("/")).text).toContain("&lt;b&gt;Robots&lt;/b&gt;");
      expect((await teamOf(token)).organization.name).toBe("<b>Robots</b> & Söhne");
      expect(await actions(owner)).toEqual(["renamed"]);
    });

    test("a name is judged as when it was made, and nothing is noted of what changes nothing", async () => {
      const owner = await newOwner(site, "House");
      for (const name of ["", "   ", "x".repeat(121), "a\u202Eb"]) {
        const refused = await rename(owner, name);
        expect(statusAndState(refused)).toEqual([400, "organization/invalid-name"]);
        expect(refused.html.querySelector("#name")?.getAttribute("aria-invalid")).toBe("true");
        expect(await nameOf(owner)).toBe("House");
      }
      expect((await rename(owner, "House")).status).toBe(303);
      expect(await actions(owner)).toEqual([]);
    });

    test("a member, somebody without an organization and another owner change nothing", async () => {
      const owner = await newOwner(site, "House");
      const member = await newMember(site, owner);
      const other = await newOwner(site, "Other house");
      expect((await member.open("/settings")).text).not.toContain(NAME);
      expect(statusAndState(await post(member, NAME, { name: "Mine" }))).toEqual([403, "organization/not-owner"]);
      expect(statusAndState(await post(member, NAME, { name: "" }))).toEqual([403, "organization/not-owner"]);
      const nobody = await signedInAs(site, newAddress());
      expect(statusAndState(await post(nobody, NAME, { name: "Mine" }))).toEqual([403, "organization/no-organization"]);
      await rename(other, "Other name");
      expect(await nameOf(owner)).toBe("House");
    });
  });

  describe("withdrawing an invitation", () => {
    test("its link is dead at once, and says so; the address can be invited again", async () => {
      const owner = await newOwner(site);
      const token = await makeToken(owner);
      const email = newAddress();
      const { link, withdraw } = await invite(owner, email);
      const guest = await signedInAs(site, email);
      const accept = await guest.open(link);
      expect((await owner.open(withdraw)).state).toBe("withdraw-invitation/confirm");
      expect((await guest.open(link)).state).toBe("invitation/accept");

      const done = await press(owner, withdraw);
      expect([done.status, done.location]).toEqual([303, `${TEAM}?done=withdrawn`]);
      expect(statusAndState(await guest.open(link))).toEqual([200, "invitation/withdrawn"]);
      expect((await guest.open(link)).text).not.toContain("House");
      expect(statusAndState(await guest.submit(accept, link))).toEqual([409, "invitation/withdrawn"]);
      expect((await guest.open("/settings")).state).toBe("organization/none");
      expect(valuesOf(await owner.open(TEAM), "data-invitation")).toEqual([]);
      expect((await teamOf(token)).invites).toEqual([]);

      expect((await owner.open(withdraw)).state).toBe("withdraw-invitation/withdrawn");
      expect((await post(owner, withdraw)).status).toBe(303);
      const again = await invite(owner, email);
      expect(again.link).not.toBe(link);
      tick();
      expect((await guest.submit(await guest.open(again.link), again.link)).status).toBe(303);
      expect(await actions(owner)).toEqual(["joined", "invited", "withdrawn", "invited"]);
      expect(statusAndState(await post(owner, again.withdraw))).toEqual([409, "withdraw-invitation/accepted"]);
    });

    test("only the owner does it, of the own organization", async () => {
      const owner = await newOwner(site);
      const member = await newMember(site, owner);
      const other = await newOwner(site);
      const { link, withdraw } = await invite(owner, newAddress());
      expect((await member.open(TEAM)).text).not.toContain("/withdraw");
      expect(statusAndState(await member.open(withdraw))).toEqual([403, "withdraw-invitation/not-owner"]);
      expect(statusAndState(await post(member, withdraw))).toEqual([403, "withdraw-invitation/not-owner"]);
      for (const path of [withdraw, `${TEAM}/invites/${NOBODY}/withdraw`, `${TEAM}/invites/%00/withdraw`]) {
        expect(statusAndState(await other.open(path))).toEqual([404, "withdraw-invitation/unknown"]);
        expect(statusAndState(await post(other, path))).toEqual([404, "withdraw-invitation/unknown"]);
      }
      const nobody = await signedInAs(site, newAddress());
      expect(statusAndState(await post(nobody, withdraw))).toEqual([403, "withdraw-invitation/no-organization"]);
      expect((await new Visitor(site).open(withdraw)).location).toContain("/sign-in?return_to=");
      expect((await new Visitor(site).open(link)).state).toBe("invitation/sign-in");
    });

    test("one that is too old ended by itself", async () => {
      const owner = await newOwner(site);
      const { withdraw } = await invite(owner, newAddress());
      await site.world.db
        .updateTable("invitations")
        .set({ createdAt: site.world.clock.now() - 7 * 86_400_000 })
        .where("id", "=", withdraw.split("/").at(-2) ?? "")
        .execute();
      expect((await owner.open(withdraw)).state).toBe("withdraw-invitation/expired");
      expect(statusAndState(await post(owner, withdraw))).toEqual([409, "withdraw-invitation/expired"]);
    });

    test("of withdrawing and accepting at once, exactly one succeeds", async () => {
      const owner = await newOwner(site);
      for (let round = 0; round < 6; round += 1) {
        const email = newAddress();
        const { link, withdraw } = await invite(owner, email);
        const guest = await signedInAs(site, email);
        const [asked, confirmation] = [await guest.open(link), await owner.open(withdraw)];
        const pair = [() => guest.submit(asked, link), () => owner.submit(confirmation, withdraw)];
        const answers = await Promise.all((round % 2 ? pair : pair.toReversed()).map((go) => go()));
        expect(answers.map(({ status }) => status).sort()).toEqual([303, 409]);
        const joined = answers.some(({ location }) => location === `${TEAM}?done=joined`);
        expect((await guest.open("/settings")).state).toBe(joined ? "organization/member" : "organization/none");
      }
    });
  });

  describe("removing a member", () => {
    test("they belong to nothing on their next request, are told, and can be invited again", async () => {
      const owner = await newOwner(site, "House");
      const email = newAddress();
      const member = await newMember(site, owner, email);
      const path = await removePath(owner, email);
      expect((await owner.open(path)).state).toBe("remove-member/confirm");
      expect((await member.open("/settings")).state).toBe("organization/member");

      const done = await press(owner, path);
      expect([done.status, done.location]).toEqual([303, `${TEAM}?done=removed`]);
      expect((await member.open("/settings")).state).toBe("organization/none");
      expect((await member.open(TEAM)).state).toBe("team/no-organization");
      expect((await member.open("/settings/integrations")).state).toBe("integrations/no-organization");
      expect(mailTo(site, email)).toMatchObject({ subject: "You were removed from a team on OpenTrain" });
      expect(mailTo(site, email).text).toContain("Its name: House");
      expect(valuesOf(await owner.open(TEAM), "data-member")).toHaveLength(1);

      // Another tab of the owner; nobody is told twice.
      const mails = site.world.mailer.sent.length;
      expect((await owner.open(path)).state).toBe("remove-member/removed");
      expect((await post(owner, path)).status).toBe(303);
      expect(site.world.mailer.sent).toHaveLength(mails);
      expect(await actions(owner)).toEqual(["removed", "joined", "invited"]);

      const { link } = await invite(owner, email);
      expect((await member.submit(await member.open(link), link)).status).toBe(303);
      expect((await owner.open(path)).state).toBe("remove-member/confirm");
    });

    test("that it cannot be mailed does not keep them in", async () => {
      const owner = await newOwner(site);
      const email = newAddress();
      const member = await newMember(site, owner, email);
      const path = await removePath(owner, email);
      const page = await owner.open(path);
      const { mailer } = site.world;
      const send = mailer.send;
      mailer.send = async () => {
        throw new Error("no mail server answers");
      };
      try {
        expect((await owner.submit(page, path)).status).toBe(303);
      } finally {
        mailer.send = send;
      }
      expect((await member.open("/settings")).state).toBe("organization/none");
    });

    test("the owner stays, a member removes nobody, and other organizations' people are unknown", async () => {
      const owner = await newOwner(site);
      const [email, ownEmail] = [newAddress(), newAddress()];
      const member = await newMember(site, owner, email);
      const path = await removePath(owner, email);
      const other = await newOwner(site, "Other", ownEmail);
      const self = await removePath(other, ownEmail);
      expect((await other.open(TEAM)).text).not.toContain("/remove");
      expect(statusAndState(await other.open(self))).toEqual([200, "remove-member/self"]);
      expect(statusAndState(await post(other, self))).toEqual([409, "remove-member/self"]);
      for (const unknown of [path, `${TEAM}/members/${NOBODY}/remove`, `${TEAM}/members/x/remove`]) {
        expect(statusAndState(await other.open(unknown))).toEqual([404, "remove-member/unknown"]);
        expect(statusAndState(await post(other, unknown))).toEqual([404, "remove-member/unknown"]);
      }
      expect((await member.open(TEAM)).text).not.toContain("/remove");
      expect(statusAndState(await member.open(path))).toEqual([403, "remove-member/not-owner"]);
      expect(statusAndState(await post(member, path))).toEqual([403, "remove-member/not-owner"]);
      expect((await member.open("/settings")).state).toBe("organization/member");
      expect((await other.open("/settings")).state).toBe("organization/owner");
    });
  });

  describe("leaving", () => {
    test("a member leaves, and is free to join elsewhere", async () => {
      const owner = await newOwner(site);
      const email = newAddress();
      const member = await newMember(site, owner, email);
      expect((await member.open(LEAVE)).state).toBe("leave/confirm");
      const page = await member.open(LEAVE);
      tick();
      const done = await member.submit(page, LEAVE);
      expect([done.status, done.location]).toEqual([303, "/settings?done=left"]);
      const after = await member.open(done.location ?? "");
      expect([after.state, after.text.includes("You have left")]).toEqual(["organization/none", true]);
      expect(statusAndState(await member.submit(page, LEAVE))).toEqual([403, "leave/no-organization"]);
      expect((await member.open(LEAVE)).state).toBe("leave/no-organization");
      expect(await actions(owner)).toEqual(["left", "joined", "invited"]);
      await member.submit(await member.open("/settings"), "/settings/organization", { name: "Own" });
      expect((await member.open("/settings")).state).toBe("organization/owner");
    });

    test("the owner hands over to a member; tokens in the name of the former owner are dead", async () => {
      const email = newAddress();
      const { agent, owner } = await claimed(site, email);
      const delivered = (await poll(site, agent)).access_token ?? "";
      const own = await makeToken(owner);
      const [heirEmail, otherEmail] = [newAddress(), newAddress()];
      const heir = await newMember(site, owner, heirEmail);
      const other = await newMember(site, owner, otherEmail);
      const app = await newApp(await newOwner(site, "Partner"));
      const { token: install } = await connect(owner, app.link);
      const asked = await owner.open(LEAVE);
      expect(asked.state).toBe("leave/hand-over");
      const ids = asked.html.querySelectorAll("input[name=new_owner]").map((box) => box.getAttribute("value") ?? "");
      expect(ids).toHaveLength(2);
      const ownId = valuesOf(await owner.open(TEAM), "data-member").find((id) => !ids.includes(id)) ?? "";
      for (const new_owner of ["", NOBODY, ownId]) {
        expect(statusAndState(await owner.submit(asked, LEAVE, { new_owner }))).toEqual([400, "leave/invalid-owner"]);
      }
      expect((await owner.submit(asked, LEAVE)).state).toBe("leave/invalid-owner");
      expect([await apiStatus(site, own), await apiStatus(site, delivered)]).toEqual([200, 200]);

      tick();
      const done = await owner.submit(asked, LEAVE, { new_owner: ids[0] ?? "" });
      expect([done.status, done.location]).toEqual([303, "/settings?done=left"]);
      expect((await owner.open("/settings")).state).toBe("organization/none");
      expect((await heir.open("/settings")).state).toBe("organization/owner");
      expect((await other.open("/settings")).state).toBe("organization/member");
      expect(mailTo(site, heirEmail).subject).toBe("You are now the owner of a team on OpenTrain");
      expect([await apiStatus(site, own), await apiStatus(site, delivered)]).toEqual([401, 401]);
      expect(await answerTo(site, install)).toBe("200");
      expect(await apiStatus(site, await makeToken(heir))).toBe(200);
      expect((await actions(heir))[0]).toBe("handed-over");
      expect((await heir.open(TEAM)).text).toContain(`Left, and made ${heirEmail} the owner`);
    });

    test("a claimed token that was not collected is never delivered once its owner has left", async () => {
      const { agent, owner } = await claimed(site, newAddress());
      await newMember(site, owner);
      const asked = await owner.open(LEAVE);
      const heir = asked.html.querySelector("input[name=new_owner]")?.getAttribute("value") ?? "";
      expect((await owner.submit(asked, LEAVE, { new_owner: heir })).status).toBe(303);
      expect(await poll(site, agent)).toEqual({ status: 400, error: "invalid_grant" });
    });

    test("an owner who is alone closes the organization", async () => {
      const email = newAddress();
      const { agent, owner } = await claimed(site, email);
      const delivered = (await poll(site, agent)).access_token ?? "";
      const own = await makeToken(owner);
      const guestEmail = newAddress();
      const { link } = await invite(owner, guestEmail);
      const asked = await owner.open(LEAVE);
      expect(asked.state).toBe("leave/close");
      expect(asked.text).toContain("for good");
      const done = await owner.submit(asked, LEAVE);
      expect([done.status, done.location]).toEqual([303, "/settings?done=closed"]);
      expect((await owner.open("/settings")).state).toBe("organization/none");
      expect([await apiStatus(site, own), await apiStatus(site, delivered)]).toEqual([401, 401]);
      const guest = await signedInAs(site, guestEmail);
      expect((await guest.open(link)).state).toBe("invitation/withdrawn");
      expect((await post(guest, link)).state).toBe("invitation/withdrawn");
      // The address is free again, for another claim too.
      expect((await claimed(site, email)).owner).toBeDefined();
    });

    test("not while an app is connected, or an own one active", async () => {
      const owner = await newOwner(site);
      const asked = await owner.open(LEAVE);
      const app = await newApp(await newOwner(site, "Partner"));
      await connect(owner, app.link);
      expect(statusAndState(await owner.submit(asked, LEAVE))).toEqual([409, "leave/in-use"]);
      expect((await owner.open(LEAVE)).state).toBe("leave/in-use");
      expect((await owner.open("/settings")).state).toBe("organization/owner");

      const install = valuesOf(await owner.open("/settings/integrations"), "data-install")[0] ?? "";
      await press(owner, `/settings/integrations/${install}/disconnect`);
      expect((await owner.open(LEAVE)).state).toBe("leave/close");
      const own = await newApp(owner);
      expect(statusAndState(await owner.submit(asked, LEAVE))).toEqual([409, "leave/in-use"]);
      await owner.submit(await owner.open(own.path), `${own.path}/deactivate`);
      expect((await owner.submit(asked, LEAVE)).status).toBe(303);
    });

    test("not while one of its contracts runs", async () => {
      const owner = await newOwner(site);
      const asked = await owner.open(LEAVE);
      const { db } = site.world;
      const { id } = await db
        .selectFrom("organizations")
        .select("id")
        .orderBy("id", "desc")
        .limit(1)
        .executeTakeFirstOrThrow();
      const { contractId } = await givenContract(site.world, { organizationId: id });
      expect(statusAndState(await owner.submit(asked, LEAVE))).toEqual([409, "leave/in-use"]);
      expect((await owner.open(LEAVE)).text).toContain("1 contract is running");
      await db.updateTable("contracts").set({ endedAt: 1 }).where("id", "=", contractId).execute();
      expect((await owner.submit(asked, LEAVE)).status).toBe(303);
    });

    test("a form does what its page said, or nothing", async () => {
      const owner = await newOwner(site);
      const alone = await owner.open(LEAVE);
      const heir = await newMember(site, owner);
      const left = await heir.open(LEAVE);
      expect(statusAndState(await owner.submit(alone, LEAVE))).toEqual([409, "leave/changed"]);
      const asked = await owner.open(LEAVE);
      const id = asked.html.querySelector("input[name=new_owner]")?.getAttribute("value") ?? "";
      expect((await owner.submit(asked, LEAVE, { new_owner: id })).status).toBe(303);
      // The new owner, who is alone now, pressed "Leave" as a member.
      expect(statusAndState(await heir.submit(left, LEAVE))).toEqual([409, "leave/changed"]);
      expect((await heir.open("/settings")).state).toBe("organization/owner");
      expect((await post(heir, LEAVE, { act: "anything" })).status).toBe(400);
      expect((await post(heir, LEAVE)).status).toBe(400);
    });

    test("whatever comes at the same instant, there is exactly one owner, or nobody", async () => {
      const organizations = async (): Promise<number[]> => {
        const owners = await site.world.db
          .selectFrom("memberships")
          .select((eb) => eb.fn.countAll<number>().filterWhere("role", "=", "OWNER").as("owners"))
          .groupBy("organizationId")
          .execute();
        return [...new Set(owners.map((one) => one.owners))];
      };
      for (let round = 0; round < 4; round += 1) {
        const owner = await newOwner(site);
        const emails = [newAddress(), newAddress()];
        const [one, two] = [await newMember(site, owner, emails[0]), await newMember(site, owner, emails[1])];
        const asked = await owner.open(LEAVE);
        const ids = asked.html.querySelectorAll("input[name=new_owner]").map((box) => box.getAttribute("value") ?? "");
        const path = await removePath(owner, emails[0] ?? "");
        const removal = await owner.open(path);
        const pages = [await one.open(LEAVE), await two.open(LEAVE)] as const;
        const answers = await Promise.all([
          owner.submit(asked, LEAVE, { new_owner: ids[0] ?? "" }),
          owner.submit(asked, LEAVE, { new_owner: ids[1] ?? "" }),
          owner.submit(removal, path),
          one.submit(pages[0], LEAVE),
          two.submit(pages[1], LEAVE),
        ]);
        for (const { status, state } of answers) expect([303, 400, 403, 404, 409], state).toContain(status);
        expect(await organizations()).toEqual([1]);
      }
    });

    test("what the owner does in the instant of leaving does not outlive it", async () => {
      for (let round = 0; round < 4; round += 1) {
        const owner = await newOwner(site);
        const heir = await newMember(site, owner);
        const asked = await owner.open(LEAVE);
        const id = asked.html.querySelector("input[name=new_owner]")?.getAttribute("value") ?? "";
        const form = await owner.open("/settings/tokens");
        const [made, left] = await Promise.all([
          owner.submit(form, "/settings/tokens", { name: "Late", scopes: [publicScope.teamRead] }),
          owner.submit(asked, LEAVE, { new_owner: id }),
        ]);
        expect(left.status).toBe(303);
        const secret = textOf(made, "data-secret");
        if (secret) expect(await apiStatus(site, secret)).toBe(401);
        else expect(statusAndState(made)).toEqual([403, "tokens/no-organization"]);
        expect(await apiStatus(site, await makeToken(heir))).toBe(200);
      }
    });
  });

  test("the trail goes on behind its first page, and is another organization's to nobody", async () => {
    const owner = await newOwner(site);
    for (let n = 0; n < 52; n += 1) await rename(owner, `House ${n}`);
    const first = await owner.open(TEAM);
    expect(valuesOf(first, "data-action")).toHaveLength(50);
    const older = first.html.querySelectorAll("a").find((a) => a.getAttribute("href")?.includes("before="));
    const second = await owner.open(older?.getAttribute("href") ?? "");
    expect(valuesOf(second, "data-action")).toHaveLength(2);
    expect(second.text).toContain("House 0");
    const other = await newOwner(site, "Other");
    expect(await actions(other)).toEqual([]);
  });
});
