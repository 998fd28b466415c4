/** One mailbox is one person at every door, in whichever writing it comes. */
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { publicScope } from "../../../generated/scopes.ts";
import { databases } from "../../testing/index.ts";
import { newOwner, textOf } from "./platform-testing.ts";
import { mailedCode, mailTo, registerAgent, startSite, type TestSite, Visitor } from "./testing.ts";

const TEAM = "/settings/team";
const INVITES = "/settings/team/invites";

/** Where an address is taken: by pages and the API, by pages alone, or nowhere. */
type Doors = "all" | "pages" | "none";

const writings: readonly (readonly [what: string, doors: Doors, write: (name: string) => string, ending: string])[] = [
  ["as it is kept", "all", (name) => `${name}@example.com`, "@example.com"],
  ["in capitals", "all", (name) => `${name.toUpperCase()}@EXAMPLE.Com`, "@example.com"],
  ["with a tag", "all", (name) => `${name}+Tag@example.com`, "+tag@example.com"],
  ["with dots in the name", "all", (name) => `${name}.B.c@example.com`, ".b.c@example.com"],
  ["an international domain in ASCII", "all", (name) => `${name}@XN--bcher-KVA.example`, "@xn--bcher-kva.example"],
  ["an international domain", "pages", (name) => `${name}@Bücher.example`, "@xn--bcher-kva.example"],
  ["the same, decomposed", "pages", (name) => `${name}@bu\u0308cher.example`, "@xn--bcher-kva.example"],
  ["with blanks around", "pages", (name) => ` \t${name}@example.com\u00a0 `, "@example.com"],
  ["with invisible characters around", "pages", (name) => `\u200b${name}@example.com\u2060`, "@example.com"],
  ["with a final dot", "pages", (name) => `${name}@example.com.`, "@example.com"],
  ["in full width", "pages", (name) => `${name}\uff20\uff25xample\uff0ecom`, "@example.com"],
  ["with a name", "none", (name) => `Ann <${name}@example.com>`, "@example.com"],
  ["in angle brackets", "none", (name) => `<${name}@example.com>`, "@example.com"],
  ["as a link", "none", (name) => `mailto:${name}@example.com`, "@example.com"],
  ["quoted", "none", (name) => `"${name}"@example.com`, "@example.com"],
  ["with two final dots", "none", (name) => `${name}@example.com..`, "@example.com"],
  ["at a numbered host", "none", (name) => `${name}@[192.0.2.1]`, "@example.com"],
  ["with another letter", "none", (name) => `\u212a${name}@example.com`, "@example.com"],
];

describe.each(databases)("addresses in other writings on $name", ({ open }) => {
  let site: TestSite;
  let owner: Visitor;
  let token: string;
  beforeAll(async () => {
    site = await startSite((await open()).db);
    owner = await newOwner(site);
    const made = await owner.submit(await owner.open("/settings/tokens"), "/settings/tokens", {
      name: "Team",
      scopes: [publicScope.teamRead, publicScope.teamWrite],
    });
    token = textOf(made, "data-secret");
  });
  afterAll(() => site.close());

  async function postJson(path: string, body: object, headers = {}): Promise<readonly [number, string]> {
    const answer = await fetch(site.origin + path, {
      method: "POST",
      headers: { "content-type": "application/json", ...headers },
      body: JSON.stringify(body),
    });
    return [answer.status, await answer.text()];
  }

  async function startClaim(email: string): Promise<readonly [number, string]> {
    const { claimToken } = await registerAgent(site);
    return postJson("/api/agent/identity/claim", { claim_token: claimToken, email });
  }

  const inviteByApi = (email: string): Promise<readonly [number, string]> =>
    postJson("/api/public/v1/team/invites", { email }, { authorization: `Bearer ${token}` });

  async function inviteByPage(email: string): Promise<string> {
    const answer = await owner.submit(await owner.open(TEAM), INVITES, { email });
    return answer.location ?? answer.state;
  }

  const mails = (): readonly string[] => site.world.mailer.sent.map(({ to }) => to);

  let names = 0;
  test.each(writings)("%s: %s", async (_what, doors, write, ending) => {
    names += 1;
    const name = `p${names}`;
    const typed = write(name);
    const address = `${name}${ending}`;
    const before = mails().length;

    // The API.
    const claim = await startClaim(typed);
    const invited = await inviteByApi(typed);
    if (doors === "all") {
      expect([claim[0], invited[0]]).toEqual([200, 201]);
      expect(JSON.parse(invited[1])).toEqual({ ok: true, status: "invite_created", email: address });
      expect(mails().slice(before)).toEqual([address, address]);
    } else {
      expect([claim[0], invited[0]]).toEqual([400, 400]);
      expect(claim[1]).toContain("email_invalid");
      expect(mails().slice(before)).toEqual([]);
      if (doors === "pages") expect((await inviteByApi(address))[0]).toBe(201);
    }

    // The pages.
    expect(await inviteByPage(typed)).toBe(doors === "none" ? "team/invalid-email" : "team/already-invited");
    const person = new Visitor(site);
    const asked = await person.submit(await person.open("/sign-in"), "/sign-in", { email: typed });
    const link = await person.open(`/sign-in/code?email=${encodeURIComponent(typed)}`);
    if (doors === "none") {
      expect([asked.state, link.location]).toEqual(["sign-in/invalid-email", "/sign-in"]);
      expect(mails().slice(before)).toEqual([]);
      return;
    }
    expect([asked.status, link.state]).toEqual([303, "sign-in/code"]);
    expect(link.html.querySelector("main [name=email]")?.getAttribute("value")).toBe(address);
    const code = mailedCode(site, address);
    const invitation = /\/invitations\/\S+/.exec(
      site.world.mailer.sent.find(({ to, text }) => to === address && text.includes("/invitations/"))?.text ?? "",
    )?.[0];
    expect((await person.submit(link, "/sign-in/code", { email: typed, code })).status).toBe(303);

    // The same person, wherever they come from.
    expect((await person.open(invitation ?? "")).state).toBe("invitation/accept");
    expect((await person.submit(await person.open(invitation ?? ""), invitation ?? "")).status).toBe(303);
    expect((await owner.open(TEAM)).html.querySelector("main")?.text).toContain(address);
    expect(await inviteByPage(typed)).toBe("team/already-member");
    const kept = doors === "all" ? typed : address;
    expect(JSON.parse((await inviteByApi(kept))[1])).toMatchObject({ status: "already_member", email: address });
    expect((await startClaim(kept))[1]).toContain("email_already_registered");
  });

  test("the limits of an address count all its writings", async () => {
    const limits = { signInMailsPerAddress: 2 };
    const limited = await startSite(site.world.db, { rateLimits: true, limits });
    const visitor = new Visitor(limited);
    const answers: number[] = [];
    for (const email of ["ann@bücher.example", " Ann@xn--bcher-kva.example.", "\uff41nn@BÜCHER.example"]) {
      answers.push((await visitor.submit(await visitor.open("/sign-in"), "/sign-in", { email })).status);
    }
    await limited.close();
    expect(answers).toEqual([303, 303, 429]);
    expect(mailTo(limited, "ann@xn--bcher-kva.example").subject).toContain("code");
  });
});
