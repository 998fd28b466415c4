import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { platformScope, scopeCatalogues } from "../../../generated/scopes.ts";
import { databases } from "../../testing/index.ts";
import {
  answerTo,
  connect,
  currentInstall,
  decide,
  newAddress,
  newApp,
  newMember,
  newOwner,
  newSlug,
  type TestPlatformApp,
  textOf,
  valuesOf,
} from "../testing/platform-testing.ts";
import { type Shown, signedInAs, startSite, type TestSite, Visitor } from "../testing/testing.ts";

const CB = "https://labels.example.com/cb";
const texts = scopeCatalogues["platform-api"];

/** A character of four bytes: what makes a query longest. */
const ROBOT = "\u{1F916}";

function query(parameters: Readonly<Record<string, string>>): string {
  return `?${new URLSearchParams(parameters)}`;
}

function returnLink(page: Shown): string {
  const [link = "", ...more] = page.html.querySelectorAll("[data-return]").map((one) => one.getAttribute("href") ?? "");
  if (more.length > 0) throw new Error("more than one way back");
  return link;
}

describe.each(databases)("the consent screen on $name", ({ open }) => {
  let site: TestSite;
  let partner: Visitor;
  let app: TestPlatformApp;
  beforeAll(async () => {
    site = await startSite((await open()).db);
    partner = await newOwner(site, "Partners");
    app = await newApp(partner, {
      name: "Street Labels <b>",
      description: "Labels streets.\n<i>Quickly.</i>",
      website_url: "https://labels.example.com/about",
      redirect_uris: CB,
      scopes: [platformScope.projectLinksWrite, platformScope.participantsEmail],
    });
  });
  afterAll(() => site.close());

  async function tokens(): Promise<number> {
    const { count } = await site.world.db
      .selectFrom("platformTokens")
      .select((eb) => eb.fn.countAll<number>().as("count"))
      .executeTakeFirstOrThrow();
    return count;
  }

  /** A customer, its screen, and how to tell that nothing was granted. */
  async function facing(link: string): Promise<{ customer: Visitor; screen: Shown; nothing(): Promise<void> }> {
    const customer = await newOwner(site);
    const screen = await customer.open(link);
    const count = await tokens();
    const nothing = async (): Promise<void> => {
      expect(await tokens()).toBe(count);
      expect((await customer.open("/settings/integrations")).state).toBe("integrations/empty");
    };
    return { customer, screen, nothing };
  }

  test("what is wrong with the link is said before anybody is asked to sign in", async () => {
    const stopped = await newApp(partner, { redirect_uris: CB });
    await partner.submit(await partner.open(stopped.path), `${stopped.path}/deactivate`);
    const bare = await newApp(partner);
    const long = "x".repeat(4097);
    const hostile = encodeURIComponent("https://evil.example/cb");
    const cases: readonly (readonly [path: string, status: number, state: string])[] = [
      ["/integrations/nothing-of-the-kind/connect", 404, "unknown-app"],
      ["/integrations/%00/connect", 404, "unknown-app"],
      ["/integrations/A.B/connect", 404, "unknown-app"],
      [`/integrations/nothing-of-the-kind/connect?state=a&state=b`, 404, "unknown-app"],
      [stopped.link, 409, "app-disabled"],
      [`${stopped.link}?state=${long}&redirect_uri=${hostile}`, 409, "app-disabled"],
      [`${app.link}?state=a&state=b`, 400, "bad-request"],
      [`${app.link}?redirect_uri=${CB}&redirect_uri=${CB}`, 400, "bad-request"],
      [`${app.link}?external_project_id=a&external_project_id=`, 400, "bad-request"],
      [`${app.link}?state=${long}`, 400, "bad-request"],
      [`${app.link}?external_project_id=${long}`, 400, "bad-request"],
      [`${app.link}?redirect_uri=${CB}/${long}`, 400, "bad-request"],
      [`${app.link}?state=${encodeURIComponent(ROBOT.repeat(4097))}`, 400, "bad-request"],
      [`${app.link}?x=${"x".repeat(150_000)}`, 400, "bad-request"],
      [`${app.link}?redirect_uri=${hostile}`, 400, "bad-request"],
      [`${app.link}?redirect_uri=`, 400, "bad-request"],
      [`${bare.link}?redirect_uri=${CB}`, 400, "bad-request"],
    ];
    const owner = await newOwner(site);
    for (const visitor of [new Visitor(site), owner]) {
      for (const [path, status, state] of cases) {
        const page = await visitor.open(path);
        expect([path.slice(0, 120), page.status, page.state]).toEqual([path.slice(0, 120), status, `consent/${state}`]);
        expect(page.html.querySelectorAll("form[action^='/integrations'], [data-return]")).toEqual([]);
        expect(page.headers.get("location")).toBeNull();
        expect(page.html.querySelector("main")?.toString()).not.toContain("evil.example");
      }
    }
  });

  test("consent.params: 4,096 characters are not too many, whatever they are made of", async () => {
    const owner = await newOwner(site);
    const longest = {
      state: ROBOT.repeat(4096),
      external_project_id: ROBOT.repeat(4096),
      redirect_uri: `${CB}/${"x".repeat(4096 - CB.length - 1)}`,
    };
    const screen = await owner.open(app.link + query(longest));
    expect([screen.status, screen.state]).toEqual([200, "consent/connect"]);
    const page = await decide(owner, screen, "approve");
    expect(page.state).toBe("consent/connected");
    const back = new URL(returnLink(page));
    expect(back.searchParams.get("state")).toBe(longest.state);
    expect(back.searchParams.get("external_project_id")).toBe(longest.external_project_id);
    expect(returnLink(page).startsWith(`${longest.redirect_uri}?`)).toBe(true);
  });

  test.each([
    ["nothing", ""],
    ["an empty query", "?"],
    ["the usual", query({ redirect_uri: CB, state: "xyz", external_project_id: "42" })],
    ["unicode", query({ state: "日本語 \u{1F916} ñ", external_project_id: "Ünï" })],
    ["what ends a parameter", "?state=a%26redirect_uri%3Db%23c&external_project_id=%2F%2f%3F"],
    ["line breaks and back slashes", "?state=a%0Ab%0D%0A%5C%5c&external_project_id=%0d"],
    ["what should have been encoded", `?state={"a":[1|2]}^\`\\&external_project_id=%25%zz%`],
    ["plus and space", "?state=a+b%20c%2B&external_project_id=+"],
    ["an empty one", "?state=&external_project_id="],
    ["parameters of others", "?utm_source=mail&state=x&utm_source=again"],
    ["the longest", query({ state: ROBOT.repeat(4096), external_project_id: ROBOT.repeat(4096), redirect_uri: CB })],
  ])("consent.sign-in: comes back with the same query: %s", async (_what, given) => {
    const expected = [...new URLSearchParams(given)];
    const visitor = new Visitor(site);
    const asked = await visitor.open(app.link + given);
    expect([asked.status, asked.location?.split("?")[0]]).toEqual([303, "/sign-in"]);
    const form = await visitor.open(asked.location ?? "");
    expect(form.text).toContain("Sign in to connect Street Labels");
    const landed = await visitor.signIn(newAddress(), asked.location ?? "");
    expect(landed.status).toBe(303);
    const [path, search = ""] = [landed.location?.split("?")[0], landed.location?.slice(app.link.length)];
    expect(path).toBe(app.link);
    expect([...new URLSearchParams(search)]).toEqual(expected);
    expect((await visitor.open(landed.location ?? "")).state).toBe("consent/no-organization");
  });

  test("consent.sign-in: the slug in another spelling is the same link", async () => {
    const encoded = `/integrations/%${app.slug.charCodeAt(0).toString(16)}${app.slug.slice(1)}/connect?state=x`;
    const asked = await new Visitor(site).open(encoded);
    expect(asked.location).toBe(`/sign-in?return_to=${encodeURIComponent(`${app.link}?state=x`)}`);
  });

  test("consent.owner-only: who has no organization is led to make one, and back", async () => {
    const link = `${app.link}?state=${encodeURIComponent("a&b#c")}`;
    const visitor = await signedInAs(site, newAddress());
    const page = await visitor.open(link);
    expect([page.status, page.state]).toEqual([200, "consent/no-organization"]);
    const settings = await visitor.open(page.html.querySelector("main a.button")?.getAttribute("href") ?? "");
    expect(settings.state).toBe("organization/none");
    const unnamed = await visitor.submit(settings, "/settings/organization", { name: "" });
    expect(unnamed.state).toBe("organization/invalid-name");
    const made = await visitor.submit(unnamed, "/settings/organization", { name: "New house" });
    expect([made.status, made.location]).toEqual([303, link]);
    expect((await visitor.open(made.location ?? "")).state).toBe("consent/connect");
    const elsewhere = await signedInAs(site, newAddress());
    const hostile = await elsewhere.open("/settings?return_to=%2F%2Fevil.example");
    expect((await elsewhere.submit(hostile, "/settings/organization", { name: "x" })).location).toBe("/settings");
  });

  test("consent.owner-only: a member and somebody without an organization approve nothing", async () => {
    const { customer, screen, nothing } = await facing(app.link);
    const member = await newMember(site, customer);
    const nobody = await signedInAs(site, newAddress());
    const seen = await member.open(app.link);
    expect([seen.status, seen.state]).toEqual([403, "consent/not-owner"]);
    expect(seen.html.querySelectorAll("form.consent")).toEqual([]);
    for (const [visitor, state] of [
      [member, "not-owner"],
      [nobody, "no-organization"],
    ] as const) {
      const csrf = (await visitor.open("/settings")).html.querySelector("[name=csrf]")?.getAttribute("value") ?? "";
      const whole = fieldsOf(screen, { csrf, decision: "approve" });
      for (const body of [whole, new URLSearchParams({ csrf })]) {
        const refused = await visitor.send("POST", app.link, body);
        expect([refused.status, refused.state]).toEqual([403, `consent/${state}`]);
      }
    }
    await nothing();
  });

  /** The consent form's hidden fields, with others over them. */
  function fieldsOf(screen: Shown, others: Readonly<Record<string, string>>): URLSearchParams {
    const fields = new URLSearchParams();
    for (const input of screen.html.querySelectorAll("form.consent input[type=hidden]")) {
      fields.set(input.getAttribute("name") ?? "", input.getAttribute("value") ?? "");
    }
    for (const [name, value] of Object.entries(others)) fields.set(name, value);
    return fields;
  }

  test("consent.screen: who asks, for what, of whom, and where it leads", async () => {
    const customer = await newOwner(site, "Customers & Sons", "granter@example.com");
    const page = await customer.open(app.link + query({ redirect_uri: `${CB}/done?a=b` }));
    expect([page.status, page.state]).toEqual([200, "consent/connect"]);
    const main = page.html.querySelector("main");
    for (const words of [
      "Street Labels <b>",
      "Labels streets.\n<i>Quickly.</i>",
      "https://labels.example.com/about",
      "Customers & Sons",
      "granter@example.com",
      "labels.example.com",
      "has not verified this app",
      texts[platformScope.projectLinksWrite],
      texts[platformScope.participantsEmail],
    ]) {
      expect(main?.text).toContain(words);
    }
    expect(main?.querySelectorAll("b, i")).toEqual([]);
    expect(valuesOf(page, "data-scope")).toEqual([platformScope.projectLinksWrite, platformScope.participantsEmail]);
    expect(valuesOf(page, "data-change")).toEqual([]);
    expect((await customer.open(app.link)).text).toContain("You stay on OpenTrain");
  });

  test("consent.pii-box, consent.pii-optional: a box of its own, never ticked beforehand", async () => {
    const box = (page: Shown) => page.html.querySelector("[name=pii_consent]");
    const customer = await newOwner(site);
    const screen = await customer.open(app.link);
    expect([box(screen)?.getAttribute("value"), box(screen)?.hasAttribute("checked")]).toEqual(["on", false]);
    const without = await connect(customer, app.link);
    expect(await currentInstall(site, without.token)).toMatchObject({
      scopes: [platformScope.projectLinksWrite, platformScope.participantsEmail],
      piiConsent: false,
    });
    const withIt = await connect(customer, app.link, { pii_consent: "on" });
    expect(await currentInstall(site, withIt.token)).toMatchObject({ piiConsent: true });
    const again = await customer.open(app.link);
    expect([again.state, box(again)?.hasAttribute("checked")]).toEqual(["consent/reconnect", false]);
    const wrong = await decide(customer, again, "approve", { pii_consent: "yes" });
    expect([wrong.status, wrong.state, box(wrong)?.hasAttribute("checked")]).toEqual([400, "consent/invalid", false]);
    expect(await currentInstall(site, (await connect(customer, app.link)).token)).toMatchObject({ piiConsent: false });

    const plain = await newApp(partner, { scopes: [platformScope.contractsRead] });
    expect(box(await customer.open(plain.link))).toBeNull();
  });

  test("consent.tampered: a flag that was not asked for is ignored, and the way back is judged again", async () => {
    const plain = await newApp(partner, { scopes: [platformScope.contractsRead], redirect_uris: CB });
    const { customer, screen, nothing } = await facing(`${plain.link}?redirect_uri=${CB}`);
    for (const uri of ["https://evil.example/", `${CB}x`, `${CB}/..`, "javascript:alert(1)", ""]) {
      const body = fieldsOf(screen, { decision: "approve" });
      const refused = await customer.send("POST", plain.link + query({ redirect_uri: uri }), body);
      expect([uri, refused.status, refused.state]).toEqual([uri, 400, "consent/bad-request"]);
    }
    for (const bad of ["?state=a&state=b", `?state=${"x".repeat(4097)}`, `?x=${"x".repeat(150_000)}`]) {
      const refused = await customer.send("POST", plain.link + bad, fieldsOf(screen, { decision: "approve" }));
      expect([refused.status, refused.state]).toEqual([400, "consent/bad-request"]);
    }
    await nothing();
    const { token } = await connect(customer, plain.link, { pii_consent: "on" });
    expect(await currentInstall(site, token)).toMatchObject({
      scopes: [platformScope.contractsRead],
      piiConsent: false,
    });
  });

  test("a form that is not as it was shown grants nothing, and is shown anew", async () => {
    const { customer, screen, nothing } = await facing(app.link);
    const changes: readonly Readonly<Record<string, string | readonly string[]>>[] = [
      { decision: "" },
      { decision: "yes" },
      { decision: ["approve", "decline"] },
      { form_id: "" },
      { form_id: "short" },
      { form_id: "x".repeat(65) },
      { form_id: "%\0".repeat(15) },
      { shown: "" },
      { shown: ["a", "b"] },
      { pii_consent: "off" },
      { pii_consent: ["on", "on"] },
    ];
    for (const change of changes) {
      const refused = await customer.submit(screen, app.link, { decision: "approve", ...change });
      expect([change, refused.status, refused.state]).toEqual([change, 400, "consent/invalid"]);
      expect(refused.html.querySelector("[role=alert]")).toBeTruthy();
      expect(valuesOf(refused, "data-scope")).toHaveLength(2);
    }
    await nothing();
    // None of them used the form up, and the one that was shown anew is as good.
    const anew = await customer.submit(screen, app.link, {});
    expect(anew.state).toBe("consent/invalid");
    expect((await decide(customer, anew, "approve")).state).toBe("consent/connected");
    expect((await decide(customer, screen, "approve")).state).toBe("consent/connected");
  });

  test("consent.token-once, consent.form-once: shown on one answer, and the form is used up", async () => {
    const customer = await newOwner(site, "House of one token");
    const screen = await customer.open(app.link);
    const page = await decide(customer, screen, "approve");
    expect([page.status, page.state, page.headers.get("cache-control")]).toEqual([
      200,
      "consent/connected",
      "no-store",
    ]);
    const token = textOf(page, "data-secret");
    expect(token).toMatch(/^ot_ptk_[0-9a-f]{16}_[A-Za-z0-9_-]{43}$/);
    expect(page.text.split(token)).toHaveLength(2);
    expect(page.text).toContain("only time it is shown");
    const install = await currentInstall(site, token);
    expect(install).toMatchObject({
      status: "ACTIVE",
      partnerApp: { id: app.id, slug: app.slug, name: "Street Labels <b>" },
      token: {
        name: "Street Labels <b> connection",
        scopes: [platformScope.projectLinksWrite, platformScope.participantsEmail],
      },
    });

    for (const decision of ["approve", "decline", "approve"] as const) {
      const again = await decide(customer, screen, decision, { pii_consent: "on" });
      expect([again.status, again.state]).toEqual([409, "consent/already-used"]);
      expect(again.text).not.toContain("ot_ptk_");
      expect(again.html.querySelectorAll("[data-return]")).toEqual([]);
    }
    expect(await currentInstall(site, token)).toEqual(install);
    for (const path of [app.link, "/settings/integrations", "/"]) {
      expect((await customer.open(path)).text).not.toContain(token.slice(7));
    }
    // The store has no secret, only its hash.
    const rows = await site.world.db.selectFrom("platformTokens").selectAll().execute();
    expect(JSON.stringify(rows)).not.toContain(token.slice(24));

    const declined = await customer.open(app.link);
    expect((await decide(customer, declined, "decline")).state).toBe("consent/declined");
    expect((await decide(customer, declined, "approve")).state).toBe("consent/already-used");
    expect(await answerTo(site, token)).toBe("200");
  });

  test("consent.form-once: of one form sent many times at once one decides", async () => {
    const customer = await newOwner(site);
    const screen = await customer.open(app.link);
    const count = await tokens();
    const pages = await Promise.all(Array.from({ length: 8 }, () => decide(customer, screen, "approve")));
    const states = pages.map(({ state }) => state).sort();
    expect(states).toEqual([...Array(7).fill("consent/already-used"), "consent/connected"]);
    expect(await tokens()).toBe(count + 1);
    const token = textOf(pages.find(({ state }) => state === "consent/connected") ?? screen, "data-secret");
    expect(await answerTo(site, token)).toBe("200");
    const trail = await customer.open("/settings/integrations");
    expect(valuesOf(trail, "data-action")).toEqual(["granted"]);
  });

  test("one form id of two people is two forms", async () => {
    const form_id = "A".repeat(22);
    for (let people = 0; people < 2; people += 1) {
      const customer = await newOwner(site);
      expect((await decide(customer, await customer.open(app.link), "approve", { form_id })).state).toBe(
        "consent/connected",
      );
    }
  });

  const typed = {
    name: "Changing",
    description: "Before",
    website_url: CB,
    redirect_uris: CB,
    scopes: [platformScope.contractsRead],
  };
  test.each([
    ["more scopes", { scopes: [platformScope.contractsRead, platformScope.usageWrite] }, 409, "changed"],
    ["fewer scopes", { scopes: [platformScope.usageWrite] }, 409, "changed"],
    ["another redirect URI", { redirect_uris: `${CB}\nhttps://other.example.com/` }, 409, "changed"],
    ["another name", { name: "Changed" }, 409, "changed"],
    ["another description", { description: "After" }, 409, "changed"],
    ["another website", { website_url: "https://other.example.com/" }, 409, "changed"],
    ["its way back taken out", { redirect_uris: "" }, 400, "bad-request"],
  ])(
    "consent.as-shown: nothing is granted of an app that has changed since: %s",
    async (_what, change, status, state) => {
      const changing = await newApp(partner, { ...typed, slug: newSlug(), scopes: [platformScope.contractsRead] });
      const { customer, screen, nothing } = await facing(`${changing.link}?redirect_uri=${CB}`);
      await partner.submit(await partner.open(changing.path), changing.path, { ...typed, ...change });
      for (const decision of ["approve", "decline"] as const) {
        const refused = await decide(customer, screen, decision);
        expect([refused.status, refused.state]).toEqual([status, `consent/${state}`]);
        if (state !== "changed") continue;
        expect(valuesOf(refused, "data-scope")).toEqual(
          "scopes" in change ? change.scopes : [platformScope.contractsRead],
        );
        expect(refused.html.querySelector("[role=alert]")?.text).toContain("has changed");
      }
      await nothing();
      if (state !== "changed") return;
      const anew = await decide(customer, screen, "approve");
      const done = await decide(customer, anew, "approve");
      expect(done.state).toBe("consent/connected");
      expect(await currentInstall(site, textOf(done, "data-secret"))).toMatchObject({
        scopes: "scopes" in change ? change.scopes : [platformScope.contractsRead],
      });
    },
  );

  test("a form that was used is used, also after the app has changed", async () => {
    const changing = await newApp(partner, { ...typed, slug: newSlug(), scopes: [platformScope.contractsRead] });
    const customer = await newOwner(site);
    const screen = await customer.open(changing.link);
    expect((await decide(customer, screen, "approve")).state).toBe("consent/connected");
    await partner.submit(await partner.open(changing.path), changing.path, {
      ...typed,
      scopes: [platformScope.usageWrite],
    });
    expect((await decide(customer, screen, "approve")).state).toBe("consent/already-used");
  });

  test("consent.as-shown: what was shown of one app, or to one customer, is good for no other", async () => {
    const other = await newApp(partner, { scopes: [platformScope.contractsRead] });
    const { customer, screen, nothing } = await facing(app.link);
    const elsewhere = await customer.send("POST", other.link, fieldsOf(screen, { decision: "approve" }));
    expect([elsewhere.status, elsewhere.state]).toEqual([409, "consent/changed"]);
    const theirs = await (await newOwner(site)).open(app.link);
    const shown = theirs.html.querySelector("[name=shown]")?.getAttribute("value") ?? "";
    expect((await decide(customer, screen, "approve", { shown })).state).toBe("consent/changed");
    await nothing();
  });

  test("consent.redirect, consent.return-link: the way back has the id and the echoes, and no token", async () => {
    const customer = await newOwner(site);
    const given = { state: "a b&c=d#e%2F\r\n\\ñ\u{1F916}", external_project_id: "" };
    const { page, token } = await connect(
      customer,
      app.link + query({ redirect_uri: `${CB}?kept=a%2Bb+c&kept`, ...given }),
    );
    const back = returnLink(page);
    const install = await currentInstall(site, token);
    if (typeof install === "string") throw new Error(install);
    expect(back.startsWith(`${CB}?kept=a%2Bb+c&kept&`)).toBe(true);
    expect([...new URL(back).searchParams].slice(2)).toEqual([
      ["opentrain_install_id", install.id],
      ["state", given.state],
      ["external_project_id", ""],
    ]);
    expect(back).not.toContain(token.slice(7, 23));
    expect([page.status, page.location, page.headers.get("refresh")]).toEqual([200, null, null]);
    expect(page.html.querySelectorAll("meta[http-equiv]")).toEqual([]);

    const bare = await connect(customer, `${app.link}?state=x`);
    expect(bare.page.html.querySelectorAll("[data-return]")).toEqual([]);
    const short = await connect(customer, app.link + query({ redirect_uri: `${CB}/deeper/` }));
    expect(returnLink(short.page)).toBe(`${CB}/deeper/?opentrain_install_id=${install.id}`);
  });

  test("consent.decline: nothing is granted, and an install stays as it was", async () => {
    const { customer, screen, nothing } = await facing(app.link + query({ redirect_uri: CB, state: "é" }));
    const page = await decide(customer, screen, "decline", { pii_consent: "on" });
    expect([page.status, page.state]).toEqual([200, "consent/declined"]);
    expect(returnLink(page)).toBe(`${CB}?error=access_denied&state=%C3%A9`);
    await nothing();
    expect(
      (await decide(customer, await customer.open(app.link), "decline")).html.querySelectorAll("[data-return]"),
    ).toEqual([]);

    const { token } = await connect(customer, app.link, { pii_consent: "on" });
    const install = await currentInstall(site, token);
    const again = await decide(customer, await customer.open(app.link + query({ redirect_uri: CB })), "decline");
    expect(returnLink(again)).toBe(`${CB}?error=access_denied`);
    expect(await currentInstall(site, token)).toEqual(install);
  });

  test("consent.csrf: a post from elsewhere, or without the form's token, grants nothing", async () => {
    const { customer, screen, nothing } = await facing(app.link);
    const other = await newOwner(site);
    const theirs = (await other.open(app.link)).html.querySelector("[name=csrf]")?.getAttribute("value") ?? "";
    const approve = { decision: "approve" };
    const posts = [
      decide(customer, screen, "approve", { csrf: "" }),
      decide(customer, screen, "approve", { csrf: theirs }),
      customer.submit(screen, app.link, approve, { origin: "https://evil.example" }),
      customer.submit(screen, app.link, approve, { "sec-fetch-site": "cross-site" }),
      customer.submit(screen, app.link, approve, { origin: "null", "sec-fetch-site": "cross-site" }),
    ];
    for (const refused of await Promise.all(posts)) {
      expect([refused.status, refused.state]).toEqual([403, "error/form-expired"]);
    }
    const stranger = await new Visitor(site).send("POST", `${app.link}?state=a%26`, fieldsOf(screen, approve));
    const back = encodeURIComponent(`${app.link}?state=a%26`);
    expect([stranger.status, stranger.location]).toEqual([303, `/sign-in?return_to=${back}`]);
    await nothing();
    expect((await decide(customer, screen, "approve")).state).toBe("consent/connected");
  });

  test("page.get-safe, install.no-other-mint: the form's fields in a URL grant nothing", async () => {
    const { customer, screen, nothing } = await facing(app.link);
    for (const method of ["GET", "HEAD"]) {
      await customer.send(method, `${app.link}?${fieldsOf(screen, { decision: "approve" })}`);
    }
    await nothing();
  });
});

test.each(databases)("consent.feature: without the feature the owner cannot approve, on $name", async ({ open }) => {
  const { db } = await open();
  const site = await startSite(db);
  const partner = await newOwner(site);
  const app = await newApp(partner);
  const customer = await newOwner(site);
  const { token } = await connect(customer, app.link);
  const screen = await customer.open(app.link);
  const without = await startSite(db, { annotationPlatform: false, secret: site.world.config.secret });
  const same = new Visitor(without, customer.cookies);
  const page = await same.open(app.link);
  expect([page.status, page.state]).toEqual([403, "consent/feature-disabled"]);
  for (const filling of [{ decision: "approve" }, { decision: "decline" }, {}]) {
    const refused = await same.submit(screen, app.link, filling);
    expect([refused.status, refused.state]).toEqual([403, "consent/feature-disabled"]);
  }
  expect(await answerTo(without, token)).toBe("403 feature_disabled");
  expect(await answerTo(site, token)).toBe("200");
  await Promise.all([site.close(), without.close()]);
});
