import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { publicScope, scopeCatalogues } from "../../../generated/scopes.ts";
import { databases } from "../../testing/index.ts";
import {
  apiStatus,
  claimed,
  poll,
  registerAgent,
  type Shown,
  signedInAs,
  startSite,
  type TestSite,
  type Visitor,
} from "../testing/testing.ts";

const allScopes = Object.keys(scopeCatalogues["public-api"]);
const path = "/settings/tokens";

let numbers = 0;
function address(): string {
  numbers += 1;
  return `owner-${numbers}@example.com`;
}

describe.each(databases)("tokens in the settings on $name", ({ open }) => {
  let site: TestSite;
  beforeAll(async () => {
    site = await startSite((await open()).db);
  });
  afterAll(() => site.close());

  /** An owner with no token at all. */
  async function newOwner(): Promise<Visitor> {
    const owner = await signedInAs(site, address());
    await owner.submit(await owner.open("/settings"), "/settings/organization", { name: "House" });
    return owner;
  }

  function make(owner: Visitor, page: Shown, filling: Record<string, string | string[]> = {}): Promise<Shown> {
    return owner.submit(page, path, { name: "Export", scopes: [publicScope.jobsRead], ...filling });
  }

  function secretOf(page: Shown): string {
    return page.html.querySelector("[data-secret]")?.text ?? "";
  }

  function rows(page: Shown): string[] {
    return page.html.querySelectorAll("tr[data-token]").map((row) => row.getAttribute("data-status") ?? "");
  }

  test("the owner makes one with all scopes, sees its secret once, and it works", async () => {
    const owner = await newOwner();
    const page = await owner.open(path);
    expect([page.status, page.state]).toEqual([200, "tokens/empty"]);
    const offered = page.html.querySelectorAll("input[name=scopes]").map((box) => box.getAttribute("value"));
    expect([...offered].sort()).toEqual([...allScopes].sort());

    const made = await make(owner, page, { scopes: allScopes });
    expect([made.status, made.state]).toEqual([200, "tokens/created"]);
    expect(made.headers.get("cache-control")).toBe("no-store");
    const secret = secretOf(made);
    expect(secret).toMatch(/^ot_pat_[0-9a-f]{16}_[A-Za-z0-9_-]{43}$/);
    expect(made.text.split(secret)).toHaveLength(2);
    expect(await apiStatus(site, secret)).toBe(200);
    const me = await fetch(`${site.origin}/api/public/v1/auth/me`, { headers: { authorization: `Bearer ${secret}` } });
    const { token, account } = (await me.json()) as {
      token: { label: string; scopes: string[] };
      account: { memberRole: string };
    };
    expect(token).toMatchObject({ label: "Export", scopes: allScopes });
    expect(account.memberRole).toBe("OWNER");

    const later = await owner.open(path);
    expect(later.state).toBe("tokens/list");
    expect(later.text).not.toContain(secret);
    expect(rows(later)).toEqual(["active"]);
  });

  test("sending the form again, as a reload does, makes nothing and shows nothing", async () => {
    const owner = await newOwner();
    const page = await owner.open(path);
    const secret = secretOf(await make(owner, page));
    const again = await make(owner, page, { name: "Another name" });
    expect([again.status, again.state]).toEqual([409, "tokens/already-made"]);
    expect(again.text).not.toContain(secret);
    expect(secretOf(again)).toBe("");
    expect(rows(again)).toEqual(["active"]);
    // Nor once it is revoked.
    await owner.submit(again, `${path}/${secret.slice(7, 23)}/revoke`);
    expect((await make(owner, page)).state).toBe("tokens/already-made");
  });

  test("of one form sent ten times at once one makes a token", async () => {
    const owner = await newOwner();
    const page = await owner.open(path);
    const answers = await Promise.all(Array.from({ length: 10 }, () => make(owner, page)));
    expect(answers.filter(({ state }) => state === "tokens/created")).toHaveLength(1);
    expect(answers.filter(({ state }) => state === "tokens/already-made")).toHaveLength(9);
    expect(rows(await owner.open(path))).toEqual(["active"]);
  });

  test("one form of two people makes a token for each", async () => {
    const one = await newOwner();
    const other = await newOwner();
    const form_id = "AAAAAAAAAAAAAAAAAAAAAA";
    expect((await make(one, await one.open(path), { form_id })).state).toBe("tokens/created");
    expect((await make(other, await other.open(path), { form_id })).state).toBe("tokens/created");
  });

  test("what is missing or wrong is said beside its field, and what was typed is kept", async () => {
    const owner = await newOwner();
    const page = await owner.open(path);
    const wrong: [Record<string, string | string[]>, string][] = [
      [{ name: "" }, "name"],
      [{ name: " \t " }, "name"],
      [{ name: "x".repeat(121) }, "name"],
      [{ scopes: [] }, "scopes"],
      [{ scopes: [publicScope.jobsRead, "jobs:admin"] }, "scopes"],
      [{ expires_at: "tomorrow" }, "expires_at"],
      [{ expires_at: "2031-02-30" }, "expires_at"],
      [{ expires_at: "2029-12-31" }, "expires_at"],
      [{ expires_at: "9999-12-31T23:59:59-01:00" }, "expires_at"],
    ];
    for (const [filling, field] of wrong) {
      const refused = await make(owner, page, { name: "Kept", scopes: [publicScope.teamRead], ...filling });
      expect([refused.status, refused.state]).toEqual([400, "tokens/invalid"]);
      const faulty = refused.html.querySelectorAll("[aria-invalid=true]").map((input) => input.getAttribute("name"));
      expect([...new Set(faulty)]).toEqual([field]);
      expect(refused.html.querySelector(`#${field}-error`)?.text).toBeTruthy();
      if (!("name" in filling)) expect(refused.html.querySelector("#name")?.getAttribute("value")).toBe("Kept");
      if (!("scopes" in filling)) {
        const ticked = refused.html
          .querySelectorAll("input[name=scopes][checked]")
          .map((box) => box.getAttribute("value"));
        expect(ticked).toEqual([publicScope.teamRead]);
      }
    }
    const script = await make(owner, page, { name: `"><script>`, scopes: [] });
    expect(script.text).toContain("&quot;&gt;&lt;script&gt;");
    expect(rows(await owner.open(path))).toEqual([]);
    // The form is still good: a refused one has made nothing.
    expect((await make(owner, page)).state).toBe("tokens/created");
  });

  test("a last day is the whole day in UTC; an instant is that instant", async () => {
    const owner = await newOwner();
    const today = new Date(site.world.clock.now()).toISOString().slice(0, 10);
    const midnight = Date.parse(`${today}T00:00:00Z`) + 86_400_000;
    const soon = new Date(site.world.clock.now() + 2_000).toISOString();
    const byDay = secretOf(await make(owner, await owner.open(path), { expires_at: today }));
    const byInstant = secretOf(await make(owner, await owner.open(path), { expires_at: soon }));
    site.world.clock.advance(1);
    expect(await apiStatus(site, byInstant)).toBe(200);
    site.world.clock.advance(1);
    expect(await apiStatus(site, byInstant)).toBe(401);
    site.world.clock.advance((midnight - site.world.clock.now()) / 1000 - 1);
    expect(await apiStatus(site, byDay)).toBe(200);
    site.world.clock.advance(1);
    expect(await apiStatus(site, byDay)).toBe(401);
    expect(rows(await owner.open(path))).toEqual(["expired", "expired"]);
  });

  test("the last day that a calendar has is a last day too", async () => {
    const owner = await newOwner();
    const secret = secretOf(await make(owner, await owner.open(path), { expires_at: "9999-12-31" }));
    const listed = await fetch(`${site.origin}/api/public/v1/tokens`, {
      headers: { authorization: `Bearer ${secret}` },
    });
    expect(await listed.json()).toMatchObject({ tokens: [{ expiresAt: "9999-12-31T23:59:59.999Z" }] });
  });

  test("revoking ends it at once; again is no error; another's or none is a 404 page", async () => {
    const owner = await newOwner();
    const secret = secretOf(await make(owner, await owner.open(path)));
    const page = await owner.open(path);
    const action = `${path}/${secret.slice(7, 23)}/revoke`;
    for (let times = 0; times < 2; times += 1) {
      const done = await owner.submit(page, action);
      expect([done.status, done.location]).toEqual([303, `${path}?done=revoked`]);
      expect(await apiStatus(site, secret)).toBe(401);
    }
    expect((await owner.open(`${path}?done=revoked`)).html.querySelector("[role=status]")).toBeTruthy();
    expect(rows(await owner.open(path))).toEqual(["revoked"]);

    const stranger = await newOwner();
    const theirs = secretOf(await make(stranger, await stranger.open(path)));
    const csrf = page.html.querySelector("[name=csrf]")?.getAttribute("value") ?? "";
    for (const id of [theirs.slice(7, 23), "0123456789abcdef", "%00", "x"]) {
      const refused = await owner.send("POST", `${path}/${id}/revoke`, new URLSearchParams({ csrf }));
      expect([refused.status, refused.state]).toEqual([404, "error/not-found"]);
    }
    expect(await apiStatus(site, theirs)).toBe(200);
  });

  test("a 26th active token is refused", async () => {
    const owner = await newOwner();
    for (let count = 0; count < 25; count += 1) {
      expect((await make(owner, await owner.open(path), { name: `Token ${count}` })).state).toBe("tokens/created");
    }
    const refused = await make(owner, await owner.open(path));
    expect([refused.status, refused.state]).toEqual([409, "tokens/too-many"]);
  });

  test("an agent's own tokens are listed, and can be revoked", async () => {
    const { agent, owner } = await claimed(site, address());
    const { access_token = "" } = await poll(site, agent);
    const page = await owner.open(path);
    expect(rows(page).sort()).toEqual(["active", "revoked"]);
    await owner.submit(page, `${path}/${access_token.slice(7, 23)}/revoke`);
    expect(await apiStatus(site, access_token)).toBe(401);
  });

  test("a member sees and makes none; who belongs nowhere makes none", async () => {
    const { owner } = await claimed(site, address());
    const email = address();
    await owner.submit(await owner.open("/settings/team"), "/settings/team/invites", { email });
    const member = await signedInAs(site, email);
    const link = /\/invitations\/\S+/.exec(invitationOf(email))?.[0] ?? "no invitation";
    await member.submit(await member.open(link), link);
    const page = await member.open(path);
    expect([page.status, page.state]).toEqual([403, "tokens/not-owner"]);
    expect(rows(page)).toEqual([]);

    const nobody = await signedInAs(site, address());
    expect((await nobody.open(path)).state).toBe("tokens/no-organization");
    const others: [Visitor, string][] = [
      [member, "tokens/not-owner"],
      [nobody, "tokens/no-organization"],
    ];
    for (const [visitor, state] of others) {
      const csrf = (await visitor.open(path)).html.querySelector("[name=csrf]")?.getAttribute("value") ?? "";
      const fields: [string, string][] = [
        ["csrf", csrf],
        ["form_id", "AAAAAAAAAAAAAAAAAAAAAA"],
        ["name", "x"],
        ["scopes", publicScope.jobsRead],
      ];
      for (const body of [fields, fields.slice(0, 2)]) {
        const refused = await visitor.send("POST", path, new URLSearchParams(body));
        expect([refused.status, refused.state]).toEqual([403, state]);
      }
      const revoke = await visitor.send("POST", `${path}/0123456789abcdef/revoke`, new URLSearchParams({ csrf }));
      expect([revoke.status, revoke.state]).toEqual([403, state]);
    }
  });

  function invitationOf(email: string): string {
    return site.world.mailer.sent.find((mail) => mail.to === email && mail.text.includes("/invitations/"))?.text ?? "";
  }

  test("an unclaimed agent's tokens are nobody's to see", async () => {
    const agent = await registerAgent(site);
    const owner = await newOwner();
    const csrf = (await owner.open(path)).html.querySelector("[name=csrf]")?.getAttribute("value") ?? "";
    const refused = await owner.send(
      "POST",
      `${path}/${agent.accessToken.slice(7, 23)}/revoke`,
      new URLSearchParams({ csrf }),
    );
    expect(refused.status).toBe(404);
    expect(await apiStatus(site, agent.accessToken)).toBe(200);
  });
});
