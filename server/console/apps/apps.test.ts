import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { platformScope, platformScopes, publicScope } from "../../../generated/scopes.ts";
import { databases } from "../../testing/index.ts";
import {
  APPS,
  answerTo,
  connect,
  currentInstall,
  DEVELOPER,
  newAddress,
  newApp,
  newMember,
  newOwner,
  newSlug,
  postApp,
  textOf,
  valuesOf,
} from "../testing/platform-testing.ts";
import { type Filling, type Shown, signedInAs, startSite, type TestSite, Visitor } from "../testing/testing.ts";

describe.each(databases)("platform apps on $name", ({ open }) => {
  let site: TestSite;
  beforeAll(async () => {
    site = await startSite((await open()).db);
  });
  afterAll(() => site.close());

  const complete = {
    name: "Street Labels",
    description: "Labelling of\r\nstreet scenes.",
    website_url: "https://labels.example.com",
    redirect_uris: "https://labels.example.com/cb\r\n\r\nhttps://labels.example.org/\r\n",
    scopes: [platformScope.projectLinksWrite, platformScope.webhooksManage],
  } as const;

  /** The fields that are marked wrong. */
  function faulty(page: Shown): string[] {
    const names = page.html.querySelectorAll("main [aria-invalid=true]").map((one) => one.getAttribute("name") ?? "");
    return [...new Set(names)];
  }

  function typed(page: Shown): Record<string, string | string[]> {
    const main = page.html.querySelector("main");
    const value = (name: string): string => main?.querySelector(`input[name=${name}]`)?.getAttribute("value") ?? "";
    return {
      name: value("name"),
      website_url: value("website_url"),
      description: main?.querySelector("[name=description]")?.text ?? "",
      redirect_uris: main?.querySelector("[name=redirect_uris]")?.text ?? "",
      scopes: (main?.querySelectorAll("[name=scopes][checked]") ?? []).map((box) => box.getAttribute("value") ?? ""),
    };
  }

  test("app.create, app.list, app.no-secret: active at once, with client id and consent link", async () => {
    const partner = await newOwner(site);
    const none = await partner.open(DEVELOPER);
    expect([none.status, none.state]).toEqual([200, "apps/empty"]);
    expect(none.html.querySelectorAll("[name=scopes]").map((box) => box.getAttribute("value"))).toEqual([
      ...platformScopes,
    ]);

    const slug = newSlug();
    const made = await postApp(partner, { ...complete, slug });
    expect([made.status, made.location]).toEqual([
      303,
      expect.stringMatching(/^\/settings\/developer\/apps\/\w+\?done=created$/),
    ]);
    const page = await partner.open(made.location ?? "");
    expect([page.status, page.state]).toEqual([200, "app/active"]);
    expect(page.html.querySelector("[role=status]")?.text).toContain("is created");
    const clientId = textOf(page, "data-client-id");
    expect(clientId).toMatch(/^ptnapp_[0-9a-f]{32}$/);
    const link = `${site.origin}/integrations/${slug}/connect`;
    expect(textOf(page, "data-consent-link")).toBe(link);
    expect(typed(page)).toEqual({
      name: "Street Labels",
      description: "Labelling of\nstreet scenes.",
      website_url: "https://labels.example.com",
      redirect_uris: "https://labels.example.com/cb\nhttps://labels.example.org/",
      scopes: [platformScope.projectLinksWrite, platformScope.webhooksManage],
    });
    // A slug is no field of the form that changes an app.
    expect(page.html.querySelector("[name=slug]")).toBeNull();

    const list = await partner.open(DEVELOPER);
    expect([list.status, list.state]).toEqual([200, "apps/list"]);
    expect(valuesOf(list, "data-app")).toHaveLength(1);
    expect(list.html.querySelector("[data-app]")?.getAttribute("data-status")).toBe("active");
    expect([textOf(list, "data-client-id"), textOf(list, "data-consent-link")]).toEqual([clientId, link]);
    const customer = await newOwner(site);
    expect((await customer.open(new URL(link).pathname)).state).toBe("consent/connect");
    for (const shown of [page, list]) expect(shown.text).not.toMatch(/ot_ptk_|whsec_|client_secret|data-secret/i);
  });

  const wrong: readonly [what: string, filling: Filling, field: string][] = [
    ["no name", { name: "" }, "name"],
    ["a name of white space", { name: " \t " }, "name"],
    ["a name of invisible letters", { name: "\u3164\u200b\u2800" }, "name"],
    ["a name that is too long", { name: "x".repeat(121) }, "name"],
    ["a name with a direction override", { name: "gnp.\u202Eexe" }, "name"],
    ["a name with NUL", { name: "a\0b" }, "name"],
    ["two names", { name: ["a", "b"] }, "name"],
    ["a description that is too long", { description: "x".repeat(501) }, "description"],
    ["a description that is far too long", { description: "x".repeat(5_000) }, "description"],
    ["a description that nobody can read", { description: "a\u202Eb" }, "description"],
    ["a description with NUL", { description: "a\0b" }, "description"],
    ["a website that is none", { website_url: "labels" }, "website_url"],
    ["a website of another scheme", { website_url: "javascript:alert(1)" }, "website_url"],
    ["a website over ftp", { website_url: "ftp://labels.example.com/" }, "website_url"],
    ["a website with user info", { website_url: "https://opentrain.example@evil.example/" }, "website_url"],
    ["a website with a space", { website_url: "https://labels.example.com/a b" }, "website_url"],
    ["a website that is too long", { website_url: `https://labels.example.com/${"x".repeat(2048)}` }, "website_url"],
    ["no host", { website_url: "https://" }, "website_url"],
    ["a relative redirect URI", { redirect_uris: "/cb" }, "redirect_uris"],
    ["a redirect URI with a query", { redirect_uris: "https://labels.example.com/cb?a=b" }, "redirect_uris"],
    ["a redirect URI with a fragment", { redirect_uris: "https://labels.example.com/cb#a" }, "redirect_uris"],
    ["a redirect URI with user info", { redirect_uris: "https://a:b@labels.example.com/cb" }, "redirect_uris"],
    ["a redirect URI of an app scheme", { redirect_uris: "labels://cb" }, "redirect_uris"],
    [
      "a redirect URI that is too long",
      { redirect_uris: `https://a.example.com/${"x".repeat(2048)}` },
      "redirect_uris",
    ],
    [
      "eleven redirect URIs",
      { redirect_uris: Array.from({ length: 11 }, (_, n) => `https://labels.example.com/${n}`).join("\n") },
      "redirect_uris",
    ],
    ["one wrong redirect URI of two", { redirect_uris: "https://labels.example.com/cb\nhttps://" }, "redirect_uris"],
    ["no scope", { scopes: [] }, "scopes"],
    ["an unknown scope", { scopes: [publicScope.jobsRead] }, "scopes"],
    ["a known and an unknown scope", { scopes: [platformScope.contractsRead, "contracts:write"] }, "scopes"],
  ];

  test("app.constraints: each has an error beside its field, what was typed is kept, nothing is saved", async () => {
    const partner = await newOwner(site);
    const slugs: typeof wrong = [
      ["no slug", { slug: "" }, "slug"],
      ["capitals in the slug", { slug: "Labels" }, "slug"],
      ["a slash in the slug", { slug: "a/b" }, "slug"],
      ["a dot in the slug", { slug: "a.b" }, "slug"],
      ["a slug that is too long", { slug: "x".repeat(51) }, "slug"],
      ["a line break after the slug", { slug: "labels\n" }, "slug"],
      ["two slugs", { slug: ["one", "two"] }, "slug"],
    ];
    for (const [what, filling, field] of [...wrong, ...slugs]) {
      const refused = await postApp(partner, { ...complete, ...filling });
      expect([what, refused.status, refused.state]).toEqual([what, 400, "apps/invalid"]);
      expect([what, faulty(refused)]).toEqual([what, [field]]);
      expect(refused.html.querySelector(`#${field}-error`)?.text, what).toBeTruthy();
      expect(refused.html.querySelector("[role=alert]")?.text).toContain("The app was not created");
      const kept = typed(refused);
      for (const name of Object.keys(complete) as (keyof typeof complete)[]) {
        if (name === field) continue;
        const wanted = complete[name];
        expect([what, kept[name]]).toEqual([what, typeof wanted === "string" ? wanted : [...wanted]]);
      }
    }
    const everything = await postApp(partner, {
      name: "",
      slug: "?",
      description: "x".repeat(501),
      scopes: [],
      website_url: "x",
      redirect_uris: "x",
    });
    expect(faulty(everything).sort()).toEqual([
      "description",
      "name",
      "redirect_uris",
      "scopes",
      "slug",
      "website_url",
    ]);
    const script = await postApp(partner, { name: `"><script>`, description: "</textarea><script>", scopes: [] });
    expect(script.html.querySelectorAll("main script")).toEqual([]);
    expect((await partner.open(DEVELOPER)).state).toBe("apps/empty");
  });

  test("what is just allowed is taken", async () => {
    const partner = await newOwner(site);
    const uri = `https://labels.example.com/${"x".repeat(2048 - 27)}`;
    const most = {
      name: "\u{1F916}".repeat(120),
      slug: `${"-".repeat(44)}${newSlug().slice(-6)}`.slice(0, 50),
      description: `${"\u{1F916}\r\n".repeat(249)}ab`,
      website_url: "http://localhost:8080/a?b=c#d",
      redirect_uris: Array.from({ length: 10 }, (_, n) => `${uri.slice(0, -1)}${n}`).join("\r\n"),
      scopes: platformScopes,
    };
    expect((await postApp(partner, most)).status).toBe(303);
    site.world.clock.advance(1);
    const least = {
      name: "x",
      slug: newSlug(),
      description: "",
      website_url: "",
      redirect_uris: "",
      scopes: [platformScope.usageWrite],
    };
    const made = await postApp(partner, { ...least, description: " \u3164\n\u200b\u2800" });
    expect([made.status, typed(await partner.open(made.location ?? "")).description]).toEqual([303, ""]);
    const [one = ""] = valuesOf(await partner.open(DEVELOPER), "data-app").slice(-1);
    expect(typed(await partner.open(`${APPS}/${one}`)).redirect_uris).toHaveLength(10 * 2048 + 9);
  });

  test("app.slug-taken: taken by anybody, or reserved, also at the same instant", async () => {
    const partner = await newOwner(site);
    const { slug } = await newApp(partner);
    const other = await newOwner(site);
    for (const [who, taken] of [
      [partner, slug],
      [other, slug],
      [other, "opentrain"],
      [other, "connect"],
    ] as const) {
      const refused = await postApp(who, { slug: taken, name: "Kept" });
      expect([taken, refused.status, refused.state]).toEqual([taken, 409, "apps/slug-taken"]);
      expect(faulty(refused)).toEqual(["slug"]);
      expect(typed(refused).name).toBe("Kept");
    }
    const wanted = newSlug();
    const posts = Array.from({ length: 8 }, (_, n) => postApp(n % 2 ? partner : other, { slug: wanted }));
    const answers = await Promise.all(posts);
    const statusesOf = (whose: number) => answers.filter((_, n) => n % 2 === whose).map(({ status }) => status);
    // Of one owner they are clicks on one button, which made one app; the other finds the slug taken.
    expect([statusesOf(0), statusesOf(1)].sort()).toEqual([Array(4).fill(303), Array(4).fill(409)]);
    expect(new Set(answers.flatMap(({ location }) => location ?? [])).size).toBe(1);
  });

  test("app.cap: 25 apps and not one more, also at the same instant", async () => {
    const partner = await newOwner(site);
    for (let count = 0; count < 22; count += 1) await newApp(partner);
    const answers = await Promise.all(Array.from({ length: 8 }, () => postApp(partner, { name: "Kept" })));
    expect(answers.map(({ status }) => status).sort()).toEqual([303, 303, 303, 409, 409, 409, 409, 409]);
    const refused = answers.find(({ status }) => status === 409);
    expect([refused?.state, refused && typed(refused).name]).toEqual(["apps/too-many", "Kept"]);
    expect(valuesOf(await partner.open(DEVELOPER), "data-app")).toHaveLength(25);
    // A deactivated app is one, too.
    const [some = ""] = valuesOf(await partner.open(DEVELOPER), "data-app");
    await partner.submit(await partner.open(`${APPS}/${some}`), `${APPS}/${some}/deactivate`);
    expect((await postApp(partner)).state).toBe("apps/too-many");
  });

  test("app.edit: everything but the slug", async () => {
    const partner = await newOwner(site);
    const app = await newApp(partner, complete);
    const page = await partner.open(app.path);
    const changed = {
      name: "Lane Labels",
      description: "",
      website_url: "",
      redirect_uris: "http://localhost:3000/back",
      scopes: [platformScope.contractsRead],
    };
    const saved = await partner.submit(page, app.path, changed);
    expect([saved.status, saved.location]).toEqual([303, `${app.path}?done=saved`]);
    const after = await partner.open(saved.location ?? "");
    expect(after.html.querySelector("[role=status]")?.text).toContain("saved");
    expect(typed(after)).toEqual(changed);
    expect(textOf(after, "data-client-id")).toBe(app.clientId);
    expect(textOf(after, "data-consent-link")).toBe(site.origin + app.link);

    // What the page's own form holds is taken as it is.
    expect((await partner.submit(after, app.path)).status).toBe(303);
    expect(typed(await partner.open(app.path))).toEqual(changed);

    for (const slug of [app.slug, newSlug(), "", ["a", "b"]]) {
      const refused = await partner.submit(after, app.path, { name: "Not saved", slug });
      expect([refused.status, refused.state]).toEqual([400, "app/slug-fixed"]);
      expect(refused.html.querySelector("#slug-error")?.text).toContain("cannot be changed");
      expect(typed(refused).name).toBe("Not saved");
    }
    const both = await partner.submit(after, app.path, { name: "", slug: "x" });
    expect([both.state, faulty(both)]).toEqual(["app/slug-fixed", ["name"]]);
    for (const [what, filling, field] of wrong) {
      const refused = await partner.submit(after, app.path, filling);
      expect([what, refused.status, refused.state, faulty(refused)]).toEqual([what, 400, "app/invalid", [field]]);
      expect(refused.html.querySelector(`#${field}-error`)?.text, what).toBeTruthy();
    }
    expect(typed(await partner.open(app.path))).toEqual(changed);
  });

  test("app.installs, app.scopes-new-only: who has connected, with what, when, and whether it is used", async () => {
    const partner = await newOwner(site);
    const app = await newApp(partner, { scopes: [platformScope.contractsRead, platformScope.usageWrite] });
    const customer = await newOwner(site, "Customers & <Sons>");
    const { token } = await connect(customer, app.link);
    const install = await currentInstall(site, token);
    if (typeof install === "string") throw new Error(install);

    const page = await partner.open(app.path);
    expect(valuesOf(page, "data-install")).toEqual([install.id]);
    const row = page.html.querySelector("[data-install]");
    expect(row?.text).toContain("Customers & <Sons>");
    expect(row?.getAttribute("data-status")).toBe("active");
    const scopes = (shown: Shown): string[] =>
      shown.html.querySelectorAll("[data-install] .scope-name").map((one) => one.text);
    expect(scopes(page)).toEqual([platformScope.contractsRead, platformScope.usageWrite]);
    const times = row?.querySelectorAll("time").map((one) => one.getAttribute("datetime"));
    const now = new Date(site.world.clock.now()).toISOString();
    expect(times).toEqual([now, now, now]);

    await partner.submit(page, app.path, { scopes: [platformScope.projectLinksRead] });
    expect(await currentInstall(site, token)).toEqual(install);
    expect(scopes(await partner.open(app.path))).toEqual([platformScope.contractsRead, platformScope.usageWrite]);
    const later = await newOwner(site);
    const second = await currentInstall(site, (await connect(later, app.link)).token);
    expect(second).toMatchObject({ scopes: [platformScope.projectLinksRead] });
    site.world.clock.advance(60);
    await connect(customer, app.link);
    const afterwards = await partner.open(app.path);
    expect(scopes(afterwards)).toEqual([platformScope.projectLinksRead, platformScope.projectLinksRead]);
    expect(afterwards.html.querySelector("[data-install] th")?.text).toContain("Customers");
    expect((await partner.open(DEVELOPER)).text).toContain("2 organizations");

    await customer.submit(
      await customer.open(`/settings/integrations/${install.id}/disconnect`),
      `/settings/integrations/${install.id}/disconnect`,
    );
    const ended = await partner.open(app.path);
    expect(ended.html.querySelector(`[data-install="${install.id}"]`)?.getAttribute("data-status")).toBe(
      "disconnected",
    );
    expect((await partner.open(DEVELOPER)).text).toContain("1 organization<");
    expect(valuesOf(await partner.open((await newApp(partner)).path), "data-install")).toEqual([]);
  });

  test("app.installs: more than are shown at once go on where their link leads", async () => {
    const { db, clock } = site.world;
    const partner = await newOwner(site);
    const app = await newApp(partner);
    const { token } = await connect(await newOwner(site, "The first"), app.link);
    const first = await currentInstall(site, token);
    if (typeof first === "string") throw new Error(first);
    const { appId, scopes, grantedByUserId } = await db
      .selectFrom("installs")
      .selectAll()
      .where("id", "=", first.id)
      .executeTakeFirstOrThrow();
    const ids = Array.from({ length: 200 }, (_, n) => `${first.id.slice(4)}${String(n).padStart(4, "0")}`);
    const now = clock.now() + 1;
    await db
      .insertInto("organizations")
      .values(ids.map((id) => ({ id, name: "Later", createdAt: now })))
      .execute();
    const install = { appId, scopes, grantedByUserId, createdAt: now, grantedAt: now };
    await db
      .insertInto("installs")
      .values(ids.map((id) => ({ ...install, id, organizationId: id })))
      .execute();
    const page = await partner.open(app.path);
    expect(valuesOf(page, "data-install")).toEqual(ids.toReversed());
    const older = await partner.open(page.html.querySelector("a[href*=before]")?.getAttribute("href") ?? "no link");
    expect(valuesOf(older, "data-install")).toEqual([first.id]);
    expect(older.html.querySelector("a[href*=before]")).toBeNull();
  });

  test("app.deactivate, app.reactivate: everything stops at once, and goes on with the same tokens", async () => {
    const partner = await newOwner(site);
    const app = await newApp(partner);
    const customer = await newOwner(site);
    const { token } = await connect(customer, app.link);
    const screen = await customer.open(app.link);
    const before = await currentInstall(site, token);
    const page = await partner.open(app.path);

    for (let times = 0; times < 2; times += 1) {
      const done = await partner.submit(page, `${app.path}/deactivate`);
      expect([done.status, done.location]).toEqual([303, `${app.path}?done=deactivated`]);
      const shown = await partner.open(done.location ?? "");
      expect([shown.status, shown.state]).toEqual([200, "app/disabled"]);
      expect(await answerTo(site, token)).toBe("403 app_disabled");
    }
    expect((await partner.open(DEVELOPER)).html.querySelector("[data-app]")?.getAttribute("data-status")).toBe(
      "disabled",
    );
    for (const visitor of [new Visitor(site), customer, await newOwner(site), partner]) {
      const refused = await visitor.open(app.link);
      expect([refused.status, refused.state]).toEqual([409, "consent/app-disabled"]);
    }
    const reconnect = await customer.submit(screen, app.link, { decision: "approve" });
    expect([reconnect.status, reconnect.state]).toEqual([409, "consent/app-disabled"]);
    // Its form still saves, and does not switch it on.
    const disabled = await partner.open(app.path);
    expect((await partner.submit(disabled, app.path, { name: "Labels 2" })).status).toBe(303);
    expect(await answerTo(site, token)).toBe("403 app_disabled");

    for (let times = 0; times < 2; times += 1) {
      const done = await partner.submit(disabled, `${app.path}/reactivate`);
      expect([done.status, done.location]).toEqual([303, `${app.path}?done=reactivated`]);
    }
    expect(await currentInstall(site, token)).toEqual({
      ...(before as object),
      partnerApp: { id: app.id, slug: app.slug, name: "Labels 2" },
    });
    expect((await customer.open(app.link)).state).toBe("consent/reconnect");
  });

  test("app.foreign: another partner's app is unknown, whatever is done with it", async () => {
    const app = await newApp(await newOwner(site), { name: "Hidden app" });
    const other = await newOwner(site);
    const own = await newApp(other);
    const csrf = (await other.open(own.path)).html.querySelector("[name=csrf]")?.getAttribute("value") ?? "";
    for (const id of [app.id, "0".repeat(32), "%00", "x"]) {
      const seen = await other.open(`${APPS}/${id}`);
      expect([id, seen.status, seen.state]).toEqual([id, 404, "app/unknown"]);
      expect(seen.text).not.toContain("Hidden app");
      const fields = { csrf, name: "Taken over", scopes: platformScope.usageWrite };
      for (const [path, body] of [
        ["", fields],
        ["", { csrf }],
        ["/deactivate", { csrf }],
        ["/reactivate", { csrf }],
      ] as const) {
        const refused = await other.send("POST", `${APPS}/${id}${path}`, new URLSearchParams(body));
        expect([id + path, refused.status, refused.state]).toEqual([id + path, 404, "app/unknown"]);
      }
    }
    const customer = await newOwner(site);
    expect((await customer.open(app.link)).text).toContain("Hidden app");
  });

  test("a member sees and makes none; who belongs nowhere makes none", async () => {
    const owner = await newOwner(site);
    const app = await newApp(owner, { name: "Hidden app" });
    const member = await newMember(site, owner);
    const nobody = await signedInAs(site, newAddress());
    const cases = [
      [member, 403, "not-owner"],
      [nobody, 200, "no-organization"],
    ] as const;
    for (const [visitor, status, state] of cases) {
      const list = await visitor.open(DEVELOPER);
      expect([list.status, list.state]).toEqual([status, `apps/${state}`]);
      const page = await visitor.open(app.path);
      expect([page.status, page.state]).toEqual([status, `app/${state}`]);
      for (const shown of [list, page]) expect(shown.text).not.toContain("Hidden app");
      const csrf = list.html.querySelector("[name=csrf]")?.getAttribute("value") ?? "";
      const fields = { csrf, name: "x", slug: newSlug(), scopes: platformScope.usageWrite };
      for (const [path, body, on] of [
        [APPS, fields, "apps"],
        [APPS, { csrf }, "apps"],
        [app.path, { csrf, name: "x", scopes: platformScope.usageWrite }, "app"],
        [app.path, { csrf }, "app"],
        [`${app.path}/deactivate`, { csrf }, "app"],
        [`${app.path}/reactivate`, { csrf }, "app"],
      ] as const) {
        const refused = await visitor.send("POST", path, new URLSearchParams(body));
        expect([path, refused.status, refused.state]).toEqual([path, 403, `${on}/${state}`]);
      }
    }
    expect((await owner.open(app.path)).state).toBe("app/active");
  });

  test("a form that is not ours changes nothing, and whoever is signed out signs in first", async () => {
    const owner = await newOwner(site);
    const app = await newApp(owner);
    const page = await owner.open(app.path);
    const forms = [APPS, app.path, `${app.path}/deactivate`, `${app.path}/reactivate`];
    for (const path of forms) {
      const stranger = await new Visitor(site).send("POST", path, new URLSearchParams({ csrf: "x" }));
      const back = path === APPS ? DEVELOPER : app.path;
      expect([stranger.status, stranger.location]).toEqual([303, `/sign-in?return_to=${encodeURIComponent(back)}`]);
      const forged = await owner.send(
        "POST",
        path,
        new URLSearchParams({ csrf: "x", name: "x", scopes: platformScope.usageWrite }),
      );
      expect([forged.status, forged.state]).toEqual([403, "error/form-expired"]);
    }
    const foreign = await owner.submit(page, `${app.path}/deactivate`, {}, { origin: "https://evil.example" });
    expect(foreign.status).toBe(403);
    expect((await owner.open(app.path)).state).toBe("app/active");
    for (const path of [DEVELOPER, app.path]) {
      const asked = await new Visitor(site).open(path);
      expect([asked.status, asked.location]).toEqual([303, `/sign-in?return_to=${encodeURIComponent(path)}`]);
    }
  });
});
