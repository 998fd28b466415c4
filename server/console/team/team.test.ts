import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { databases } from "../../testing/index.ts";
import { type Shown, signedInAs, startSite, type TestSite, Visitor } from "../testing/testing.ts";

const path = "/settings/team";
const invites = "/settings/team/invites";

let numbers = 0;
function address(): string {
  numbers += 1;
  return `teammate-${numbers}@example.com`;
}

describe.each(databases)("organization, team and invitations on $name", ({ open }) => {
  let site: TestSite;
  beforeAll(async () => {
    site = await startSite((await open()).db);
  });
  afterAll(() => site.close());

  async function newOwner(name = "House"): Promise<Visitor> {
    const owner = await signedInAs(site, address());
    const made = await owner.submit(await owner.open("/settings"), "/settings/organization", { name });
    expect([made.status, made.location]).toEqual([303, "/settings"]);
    return owner;
  }

  async function invite(owner: Visitor, email: string): Promise<Shown> {
    return owner.submit(await owner.open(path), invites, { email });
  }

  function mailsTo(email: string): string[] {
    return site.world.mailer.sent
      .filter((mail) => mail.to === email && mail.text.includes("/invitations/"))
      .map(({ text }) => text);
  }

  /** The link in the newest invitation to an address. */
  function linkOf(email: string): string {
    return /\/invitations\/\S+/.exec(mailsTo(email).at(-1) ?? "")?.[0] ?? "no invitation";
  }

  test("a human without an organization makes one, and no second", async () => {
    const owner = await signedInAs(site, address());
    const page = await owner.open("/settings");
    expect(page.state).toBe("organization/none");
    for (const name of ["", "   ", "x".repeat(121), "a\u202Eb"]) {
      const refused = await owner.submit(page, "/settings/organization", { name });
      expect([refused.status, refused.state]).toEqual([400, "organization/invalid-name"]);
      expect(refused.html.querySelector("#name")?.getAttribute("aria-invalid")).toBe("true");
    }
    const made = await owner.submit(page, "/settings/organization", { name: "<i>House</i> & Söhne" });
    expect(made.status).toBe(303);
    const settings = await owner.open("/settings");
    expect(settings.state).toBe("organization/owner");
    expect(settings.text).toContain("&lt;i&gt;House&lt;/i&gt; &amp; Söhne");
    const again = await owner.submit(page, "/settings/organization", { name: "Second" });
    expect([again.status, again.state]).toEqual([409, "organization/one-organization"]);
    expect((await owner.open("/settings")).text).not.toContain("Second");
  });

  test("of ten organizations at once one human gets one", async () => {
    const owner = await signedInAs(site, address());
    const page = await owner.open("/settings");
    const answers = await Promise.all(
      Array.from({ length: 10 }, (_, index) =>
        owner.submit(page, "/settings/organization", { name: `House ${index}` }),
      ),
    );
    expect(answers.map(({ status }) => status).sort()).toEqual([303, ...Array(9).fill(409)]);
  });

  test("who is invited joins as a member, once", async () => {
    const owner = await newOwner("Joint house");
    const email = address();
    const invited = await invite(owner, ` ${email.toUpperCase()} `);
    expect([invited.status, invited.location]).toEqual([303, `${path}?done=invited`]);
    const team = await owner.open(path);
    expect(team.html.querySelectorAll("[data-invitation] th").map((cell) => cell.text)).toEqual([email]);

    const link = linkOf(email);
    const out = await new Visitor(site).open(link);
    expect([out.status, out.state]).toEqual([200, "invitation/sign-in"]);
    expect(out.text).toContain("t***@e***.com");
    for (const hidden of [email, "Joint house"]) expect(out.text).not.toContain(hidden);

    const colleague = new Visitor(site);
    const start =
      out.html
        .querySelectorAll("a")
        .map((a) => a.getAttribute("href") ?? "")
        .find((href) => href.startsWith("/sign-in")) ?? "";
    const landed = await colleague.signIn(email, start);
    expect(landed.location).toBe(link);
    const page = await colleague.open(link);
    expect([page.status, page.state]).toEqual([200, "invitation/accept"]);
    expect(page.text).toContain("Joint house");
    expect((await colleague.open("/settings")).state).toBe("organization/none");

    const joined = await colleague.submit(page, link);
    expect([joined.status, joined.location]).toEqual([303, `${path}?done=joined`]);
    const seen = await colleague.open(path);
    expect(seen.state).toBe("team/list");
    expect(seen.html.querySelectorAll("[data-member]")).toHaveLength(2);
    expect(seen.text).not.toContain(`action="${invites}"`);
    expect((await colleague.open("/settings")).state).toBe("organization/member");
    const again = await colleague.submit(page, link);
    expect([again.status, again.state]).toEqual([409, "invitation/accepted"]);
    expect((await colleague.open(link)).state).toBe("invitation/accepted");
  });

  test("looking at an invitation changes nothing", async () => {
    const owner = await newOwner();
    const email = address();
    await invite(owner, email);
    const colleague = await signedInAs(site, email);
    for (const method of ["GET", "HEAD", "GET"]) expect((await colleague.send(method, linkOf(email))).status).toBe(200);
    expect((await colleague.open("/settings")).state).toBe("organization/none");
    expect((await owner.open(path)).html.querySelectorAll("[data-member]")).toHaveLength(1);
  });

  test("another account is told so; an unknown link is a 404 page", async () => {
    const owner = await newOwner("Closed house");
    const email = address();
    await invite(owner, email);
    const other = await signedInAs(site, address());
    const seen = await other.open(linkOf(email));
    expect([seen.status, seen.state]).toEqual([200, "invitation/other-account"]);
    expect(seen.text).not.toContain("Closed house");
    const csrf = seen.html.querySelector("[name=csrf]")?.getAttribute("value") ?? "";
    const refused = await other.send("POST", linkOf(email), new URLSearchParams({ csrf }));
    expect([refused.status, refused.state]).toEqual([403, "invitation/other-account"]);
    for (const bad of ["/invitations/x", "/invitations/%00", `${linkOf(email).slice(0, -1)}`]) {
      const page = await other.open(bad);
      expect([page.status, page.state]).toEqual([404, "invitation/unknown"]);
      expect((await other.send("POST", bad, new URLSearchParams({ csrf }))).status).toBe(404);
    }
  });

  test("an invitation is good for seven days and not a second longer", async () => {
    const owner = await newOwner();
    const inTime = address();
    const late = address();
    await invite(owner, inTime);
    await invite(owner, late);
    site.world.clock.advance(7 * 86_400 - 1);
    const one = await signedInAs(site, inTime);
    const other = await signedInAs(site, late);
    const page = await other.open(linkOf(late));
    expect((await one.submit(await one.open(linkOf(inTime)), linkOf(inTime))).status).toBe(303);
    site.world.clock.advance(1);
    const refused = await other.submit(page, linkOf(late));
    expect([refused.status, refused.state]).toEqual([409, "invitation/expired"]);
    expect((await other.open(linkOf(late))).state).toBe("invitation/expired");
  });

  test("who belongs to an organization cannot accept", async () => {
    const owner = await newOwner();
    const email = address();
    await invite(owner, email);
    const other = await signedInAs(site, email);
    const page = await other.open(linkOf(email));
    await other.submit(await other.open("/settings"), "/settings/organization", { name: "Own" });
    const refused = await other.submit(page, linkOf(email));
    expect([refused.status, refused.state]).toEqual([409, "invitation/one-organization"]);
    expect((await other.open(linkOf(email))).state).toBe("invitation/one-organization");
  });

  test("a pending invitation is not mailed twice, a member not invited", async () => {
    const owner = await newOwner();
    const email = address();
    await invite(owner, email);
    const again = await invite(owner, email);
    expect([again.status, again.state]).toEqual([409, "team/already-invited"]);
    expect(mailsTo(email)).toHaveLength(1);
    const colleague = await signedInAs(site, email);
    await colleague.submit(await colleague.open(linkOf(email)), linkOf(email));
    const member = await invite(owner, email);
    expect([member.status, member.state]).toEqual([409, "team/already-member"]);
    expect(mailsTo(email)).toHaveLength(1);
  });

  test("a mail that can't be sent leaves no invitation", async () => {
    const owner = await newOwner();
    const email = address();
    const page = await owner.open(path);
    site.world.mailer.broken = true;
    const refused = await owner.submit(page, invites, { email });
    site.world.mailer.broken = false;
    expect([refused.status, refused.state]).toEqual([409, "team/invite-email-send-failed"]);
    expect(refused.html.querySelectorAll("[data-invitation]")).toHaveLength(0);
    expect((await owner.submit(page, invites, { email })).status).toBe(303);
  });

  test("what is no address is refused beside its field", async () => {
    const owner = await newOwner();
    for (const email of ["", "nobody", "a@b@c", "x".repeat(400)]) {
      const refused = await invite(owner, email);
      expect([refused.status, refused.state]).toEqual([400, "team/invalid-email"]);
      expect(refused.html.querySelector("#email")?.getAttribute("aria-invalid")).toBe("true");
    }
  });

  test("only the owner invites", async () => {
    const owner = await newOwner();
    const email = address();
    await invite(owner, email);
    const member = await signedInAs(site, email);
    await member.submit(await member.open(linkOf(email)), linkOf(email));
    const nobody = await signedInAs(site, address());
    const others: [Visitor, string][] = [
      [member, "team/not-owner"],
      [nobody, "team/no-organization"],
    ];
    for (const [visitor, state] of others) {
      const csrf = (await visitor.open(path)).html.querySelector("[name=csrf]")?.getAttribute("value") ?? "";
      for (const target of [address(), "no address", undefined]) {
        const body = new URLSearchParams({ csrf, ...(target === undefined ? {} : { email: target }) });
        const refused = await visitor.send("POST", invites, body);
        expect([refused.status, refused.state]).toEqual([403, state]);
      }
    }
  });
});

test("over the daily limit an invitation is refused, with the time to wait", async () => {
  const [sqlite] = databases;
  if (!sqlite) throw new Error("no database");
  const site = await startSite((await sqlite.open()).db, { rateLimits: true, limits: { invitations: 2 } });
  const owner = await signedInAs(site, "limited@example.com");
  await owner.submit(await owner.open("/settings"), "/settings/organization", { name: "House" });
  const answers: Shown[] = [];
  for (const email of ["a@example.com", "b@example.com", "c@example.com"]) {
    answers.push(await owner.submit(await owner.open(path), invites, { email }));
  }
  await site.close();
  expect(answers.map(({ status }) => status)).toEqual([303, 303, 429]);
  expect(answers[2]?.state).toBe("team/invite-limit");
  expect(Number(answers[2]?.headers.get("retry-after"))).toBeGreaterThan(0);
});
