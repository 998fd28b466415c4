import { setTimeout as sleep } from "node:timers/promises";
import type { HTMLElement } from "node-html-parser";
import { constants } from "../../../generated/constants.ts";
import { platformScope, platformScopes, publicScope } from "../../../generated/scopes.ts";
import { type Check, check, type T } from "../../check.ts";
import { type Human, newOwner } from "../../flows/console.ts";
import {
  type App,
  connect,
  decide,
  disconnect,
  editApp,
  newApp,
  newInstall,
  setApp,
  sharedCustomer,
  sharedPartner,
} from "../../flows/platform.ts";
import {
  appPath,
  asked,
  changeApp,
  entries,
  entryText,
  hasYear,
  postChange,
  saidIn,
  scopesSaid,
  tokensIn,
  withoutFigures,
} from "../../flows/platform-pages.ts";
import { about, arrival, newEndpoint, newLink } from "../../flows/webhook.ts";
import { onTwoInstances } from "../../kit/engine/check.ts";
import { UNIQUE } from "../../kit/engine/context.ts";
import type { Browser, Filling } from "../../kit/target/browser.ts";
import { fieldError } from "../../kit/target/field-text.ts";
import { type Page, shown } from "../../kit/target/page.ts";

const { appsPerOrganization, redirectUrisPerApp } = constants;

const APPS = "/settings/developer";
const FORM = "/settings/developer/apps";

/** After a first failed attempt the next is due in a minute, and may be ten seconds late. */
const RETRY_SECONDS = 75;

/** How long nothing must come, in milliseconds: as long as a delivery takes that is due. */
const QUIET_MS = 1000;

/** Fields with every kind of value that they take; the slug aside, which is unique. */
const GOOD = {
  description: "Labelling of street scenes.",
  website_url: "https://labels.example.com",
  redirect_uris: "https://labels.example.com/cb\r\nhttps://labels.example.com/other",
  scopes: [platformScope.projectLinksWrite, platformScope.webhooksManage],
} as const;

/** A good form with one change, and the field whose error it is. */
const REFUSED: ReadonlyArray<{ what: string; field: string; change: (t: T) => Filling }> = [
  { what: "no name", field: "name", change: () => ({ name: "" }) },
  { what: "a name of invisible letters", field: "name", change: () => ({ name: "\u3164\u200b\u2800" }) },
  { what: "a name of 121 characters", field: "name", change: (t) => ({ name: t.unique("n").padEnd(121, "x") }) },
  { what: "no slug", field: "slug", change: () => ({ slug: "" }) },
  { what: "a slug of 51 characters", field: "slug", change: (t) => ({ slug: t.unique("s").padEnd(51, "x") }) },
  { what: "a slug with a capital letter", field: "slug", change: (t) => ({ slug: t.unique("Slug") }) },
  { what: "a slug with an underscore", field: "slug", change: (t) => ({ slug: t.unique("s_lug") }) },
  { what: "a slug with a slash", field: "slug", change: (t) => ({ slug: t.unique("s/lug") }) },
  { what: "a slug with a letter that is not ASCII", field: "slug", change: (t) => ({ slug: t.unique("slüg") }) },
  { what: "a description of 501 characters", field: "description", change: () => ({ description: "x".repeat(501) }) },
  { what: "a website with another scheme", field: "website_url", change: () => site("ftp://labels.example.com") },
  { what: "a website that is a script", field: "website_url", change: () => site("javascript:alert(1)") },
  { what: "a website without a scheme", field: "website_url", change: () => site("labels.example.com") },
  { what: "a redirect URI without a scheme", field: "redirect_uris", change: () => uris("labels.example.com/cb") },
  { what: "a redirect URI that is a path", field: "redirect_uris", change: () => uris("/cb") },
  { what: "another scheme", field: "redirect_uris", change: () => uris("ftp://labels.example.com/cb") },
  {
    what: "a redirect URI with a query",
    field: "redirect_uris",
    change: () => uris("https://labels.example.com/cb?a=1"),
  },
  { what: "a fragment", field: "redirect_uris", change: () => uris("https://labels.example.com/cb#a") },
  { what: "user info", field: "redirect_uris", change: () => uris("https://user@labels.example.com/cb") },
  {
    what: "one redirect URI too many",
    field: "redirect_uris",
    change: () => uris(...urisOf(redirectUrisPerApp + 1)),
  },
  {
    what: "a bad redirect URI after a good one",
    field: "redirect_uris",
    change: () => uris("https://labels.example.com/cb", "https://labels.example.com/cb#a"),
  },
  { what: "no scope", field: "scopes", change: () => ({ scopes: [] }) },
  {
    what: "a scope of another API",
    field: "scopes",
    change: () => ({ scopes: [platformScope.usageWrite, publicScope.jobsRead] }),
  },
];

/** The last value that is still good, each of the same form. */
const ACCEPTED: ReadonlyArray<{ what: string; change: Filling }> = [
  { what: "a name of 1 character", change: { name: "x" } },
  { what: "a name of 120 characters", change: { name: "é".repeat(120) } },
  { what: "no description", change: { description: "" } },
  { what: "a description of 500 characters", change: { description: "x".repeat(500) } },
  { what: "500 characters with a line break", change: { description: `${"x".repeat(249)}\r\n${"x".repeat(250)}` } },
  { what: "no website", change: site("") },
  { what: "an http website", change: site("http://labels.example.com/street") },
  { what: "no redirect URI", change: uris() },
  { what: `${redirectUrisPerApp} redirect URIs`, change: uris(...urisOf(redirectUrisPerApp)) },
  { what: "an http redirect URI with a port", change: uris("http://localhost:3000/cb") },
  { what: "a redirect URI without a path", change: uris("https://labels.example.com") },
  { what: "one scope", change: { scopes: [platformScope.participantsEmail] } },
  { what: "all scopes", change: { scopes: platformScopes } },
];

/** Names of our own pages, and words that a stranger must not speak with: some of them are reserved. */
const RESERVABLE = ["admin", "api", "app", "apps", "connect", "integrations", "login", "new", "opentrain", "settings"];

/** Proves app.*: partners and their apps. */
export const checks: readonly Check[] = [
  check("app.list", async (t) => {
    const partner = await sharedPartner(t, "apps");
    const apps = [await newApp(t, partner), await newApp(t, partner)];
    const before = await partner.browser.open(APPS);
    t.expect(before.exchange, "the partner's apps").status(200).page("apps", "list");
    for (const app of apps) {
      t.value("the entry of an app", entryText(t, before, "data-app", app.id, "the list of apps"))
        .includes(app.name)
        .includes(app.clientId)
        .includes(t.origin + app.link);
    }
    const [stopped, other] = apps;
    if (stopped === undefined || other === undefined) return;
    await setApp(t, stopped, "deactivate");
    const after = await partner.browser.open(APPS);
    const said = (page: Page, app: App): string =>
      withoutFigures(entryText(t, page, "data-app", app.id, "the list of apps"));
    t.value("the entry of an app that was deactivated, beside what it said before", said(after, stopped)).isNot(
      said(before, stopped),
    );
    t.value("the entry of another app, beside what it said before", said(after, other)).is(said(before, other));
  }),

  check("app.no-secret", async (t) => {
    const { browser } = await sharedPartner(t, "apps");
    const name = t.unique("App");
    const slug = t.unique("app");
    const filling = { ...GOOD, name, slug };
    const made = await browser.submit(await browser.open(APPS), FORM, filling);
    await t.control("a partner can make an app", async () => {
      t.expect(made.exchange, "the form for an app").status(303);
    });
    const first = await browser.follow(made);
    const path = first.url.split("?")[0] ?? "";
    const changed = await browser.submit(first, path, { ...GOOD, name });
    const stopped = await browser.submit(await browser.open(path), `${path}/deactivate`);
    const pages: Record<string, Page> = {
      "the answer to the form": made,
      "the new app's page": first,
      "the list of apps": await browser.open(APPS),
      "the answer to a change": changed,
      "the page after a change": await browser.follow(changed),
      "a refused change": await browser.submit(first, path, { ...GOOD, name: "" }),
      "the answer to deactivating": stopped,
      "the page after deactivating": await browser.follow(stopped),
    };
    const id = path.split("/").at(-1) ?? "";
    const known = [name, slug, shown(first, "data-client-id") ?? "", shown(first, "data-consent-link") ?? ""];
    for (const [what, page] of Object.entries(pages)) {
      t.value(`elements with data-secret in ${what}`, entriesOf(page, "[data-secret]")).is(0);
      t.value(
        `what looks like a secret in ${what}`,
        secretLike(page, id, [...known, ...Object.values(GOOD).flat()]),
      ).is([]);
    }
  }),

  check("app.create", async (t) => {
    const { browser } = await sharedPartner(t, "apps");
    const { browser: customer } = await sharedCustomer(t);
    const clientIds: string[] = [];
    for (const scopes of [platformScopes, [platformScope.usageWrite]]) {
      const slug = t.unique("app");
      const form = await browser.open(APPS);
      const made = await browser.submit(form, FORM, { ...GOOD, name: t.unique("App"), slug, scopes });
      t.expect(made.exchange, "the form for an app").redirect(/^\/settings\/developer\/apps\/[^/?]+/);
      const page = await browser.follow(made);
      t.expect(page.exchange, "where it leads").status(200).page("app", "active");
      const clientId = shown(page, "data-client-id") ?? "";
      t.value("the client id", clientId).matches(/^ptnapp_[\w-]+$/);
      clientIds.push(clientId);
      const link = shown(page, "data-consent-link") ?? "";
      t.value("the consent link", link).is(`${t.origin}/integrations/${slug}/connect`);
      const screen = await customer.open(link);
      t.expect(screen.exchange, "the consent link of the new app").status(200).page("consent", "connect");
      t.value("the scopes that it asks for", asked(screen).scopes).sameSetAs(scopes);
    }
    t.value("the client ids of two apps", new Set(clientIds).size).is(2);
  }),

  check("app.constraints", { title: "what is refused" }, async (t) => {
    const { browser } = await sharedPartner(t, "apps");
    await newApp(t, await sharedPartner(t, "apps"), GOOD); // the control
    const fresh = await browser.open(APPS);
    const names: string[] = [];
    for (const { what, field, change } of REFUSED) {
      const name = t.unique("App");
      const filling = { ...GOOD, name, slug: t.unique("app"), ...change(t) };
      names.push(filling.name === "" ? filling.slug : filling.name);
      const page = await browser.submit(fresh, FORM, filling);
      t.expect(page.exchange, what).status(400).page("apps", "invalid");
      for (const name of ["name", "slug", "description", "website_url", "redirect_uris", "scopes"]) {
        const error = fieldError(fresh, page, name);
        if (name === field) t.value(`what stands beside "${name}" after ${what}`, error).satisfies("an error", Boolean);
        else t.value(`an error beside "${name}" after ${what}`, error).is("");
      }
    }
    const list = await browser.open(APPS);
    const saved = entries(list, "data-app").map(saidIn);
    t.value(
      "apps of refused forms in the list",
      saved.filter((text) => names.some((name) => text.includes(name))),
    ).is([]);
  }),

  check("app.constraints", { title: "what is accepted" }, async (t) => {
    const partner = await sharedPartner(t, "apps");
    const slug = `${t.unique("0-9")}-`.padEnd(50, "z");
    const made = await partner.browser.submit(await partner.browser.open(APPS), FORM, {
      name: t.unique("App"),
      slug,
      scopes: [platformScope.usageWrite],
    });
    t.expect(
      made.exchange,
      "a form with a slug of 50 letters, digits and hyphens, and nothing that may be left out",
    ).redirect(/^\/settings\/developer\/apps\//);
    const app = await newApp(t, partner);
    for (const { what, change } of ACCEPTED) {
      const answer = await postChange(app, { ...GOOD, name: app.name, ...change });
      t.expect(answer.exchange, what).status(303);
      const page = await partner.browser.open(appPath(app));
      const { fields } = partner.browser.form(page, appPath(app));
      for (const [name, value] of Object.entries(change)) {
        const kept = fields.filter(([field]) => field === name).map(([, one]) => one);
        const wanted = (Array.isArray(value) ? value : [value]).map(String);
        t.value(`the field ${name} after ${what}`, kept.map(oneBreak)).sameSetAs(wanted.map(oneBreak));
      }
    }
  }),

  check("app.slug-taken", { title: "taken" }, async (t) => {
    const app = await newApp(t, await sharedPartner(t, "apps"));
    const other = await sharedPartner(t, "other");
    await refusesSlug(t, other, app.slug, "another partner's slug");
    await refusesSlug(t, app.partner, app.slug, "a slug of one's own");
    await setApp(t, app, "deactivate");
    await refusesSlug(t, other, app.slug, "the slug of an app that was deactivated");
  }),

  check("app.slug-taken", { title: "reserved" }, async (t) => {
    const { browser } = await newOwner(t, t.unique("Partner"));
    const refused: string[] = [];
    for (const slug of RESERVABLE) {
      const form = await browser.open(APPS);
      const page = await browser.submit(form, FORM, { ...GOOD, name: t.unique("App"), slug });
      t.expect(page.exchange, `the slug "${slug}"`).status(303, 409);
      if (page.status === 303) continue;
      t.expect(page.exchange, `the slug "${slug}"`).page("apps", "slug-taken");
      refused.push(slug);
    }
    t.value(`how many of ${RESERVABLE.join(", ")} are reserved`, refused.length).between(1, RESERVABLE.length);
  }),

  check("app.slug-taken", { title: "at the same instant", needs: ["human", "load"] }, async (t) => {
    const { browser } = await sharedPartner(t, "apps");
    const form = await browser.open(APPS);
    const slug = t.unique("app");
    const answers = await t.atOnce(10, (i) => browser.submit(form, FORM, { ...GOOD, name: `App ${i}`, slug }));
    t.value("apps of 10 forms at once with one slug", answers.filter(({ status }) => status === 303).length).is(1);
    for (const { exchange, status } of answers) {
      if (status !== 303) t.expect(exchange, "another of them").status(409).page("apps", "slug-taken");
    }
  }),

  check("app.cap", { title: "one after the other" }, async (t) => {
    const partner = await newOwner(t, t.unique("Partner"));
    for (let n = 1; n < appsPerOrganization; n += 1) await newApp(t, partner);
    await setApp(t, await newApp(t, partner), "deactivate");
    const slug = t.unique("app");
    const filling = { ...GOOD, name: t.unique("App"), slug };
    const over = await partner.browser.submit(await partner.browser.open(APPS), FORM, filling);
    t.expect(over.exchange, `app ${appsPerOrganization + 1}`)
      .status(409)
      .page("apps", "too-many");
    const list = await partner.browser.open(APPS);
    t.value("apps in the list afterwards", entries(list, "data-app").length).is(appsPerOrganization);
    t.expect((await t.browser().open(`/integrations/${slug}/connect`)).exchange, "its consent link").status(404);
  }),

  ...onTwoInstances(
    check("app.cap", { title: "at the same instant", needs: ["human", "load"] }, async (t) => {
      const { browser } = await newOwner(t, t.unique("Partner"));
      const form = await browser.open(APPS);
      const answers = await t.atOnce(appsPerOrganization + 10, (i) =>
        browser.submit(form, FORM, { ...GOOD, name: `App ${i}`, slug: t.unique("app") }),
      );
      const made = answers.filter(({ status }) => status === 303);
      t.value(`apps of ${answers.length} forms at once`, made.length).is(appsPerOrganization);
      for (const { exchange, status } of answers) {
        if (status !== 303) t.expect(exchange, "a form over it").status(409).page("apps", "too-many");
      }
    }),
  ),

  check("app.installs", async (t) => {
    const partner = await sharedPartner(t, "apps");
    const customer = await sharedCustomer(t);
    const organization = await organizationName(t, customer.browser);
    const scopes = [platformScope.contractsRead, platformScope.usageWrite] as const;
    const app = await newApp(t, partner, { scopes });
    const untouched = await newApp(t, partner);
    const install = await connect(t, customer.browser, app);
    const text = entryText(t, await partner.browser.open(appPath(app)), "data-install", install.id, "the app's page");
    t.value("the install on the app's page", text).includes(organization).satisfies("a date of this year", hasYear(t));
    t.value("the scopes of the install on the app's page", scopesSaid(text)).sameSetAs(scopes);
    await changeApp(t, app, { scopes: [platformScope.webhooksManage] });
    const later = entryText(t, await partner.browser.open(appPath(app)), "data-install", install.id, "the app's page");
    t.value("the scopes of the install, once the app asks for others", scopesSaid(later)).sameSetAs(scopes);
    const page = await partner.browser.open(appPath(untouched));
    t.value("installs on the page of an app that nobody has installed", entries(page, "data-install").length).is(0);
    t.expect(page.exchange, "the page of that app").noText(organization).noText(install.id);
    const list = await customer.browser.open(APPS);
    t.expect(list.exchange, "the customer's own apps").page("apps", "empty").noText(app.clientId);
  }),

  check("app.installs", { title: "last use" }, async (t) => {
    const app = await newApp(t, await sharedPartner(t, "apps"));
    const { browser: customer } = await sharedCustomer(t);
    const page = await decide(customer, await customer.open(app.link), "approve");
    await t.control("the owner of an organization can approve an app", async () => {
      t.expect(page.exchange).page("consent", "connected");
    });
    const said = async (): Promise<string> => {
      const [install] = entries(await app.partner.browser.open(appPath(app)), "data-install");
      return install === undefined ? "" : withoutFigures(saidIn(install));
    };
    const unused = await said();
    const call = await t.call("getCurrentInstall", { bearer: shown(page, "data-secret") ?? "" });
    t.expect(call, "the first call").status(200);
    t.value("the install in the partner's list after its first use, beside what it said before", await said()).isNot(
      unused,
    );
  }),

  check("app.foreign", async (t) => {
    const app = await newApp(t, await sharedPartner(t, "apps"), { redirect_uris: GOOD.redirect_uris });
    const { browser: other } = await sharedPartner(t, "other");
    const own = await newApp(t, await sharedPartner(t, "other"));
    const form = await other.open(appPath(own));
    const absent = await other.open(appPath({ ...app, id: reversed(app.id) }));
    t.expect(absent.exchange, "an app that is not there").status(404).page("app", "unknown");
    const seen = await other.open(appPath(app));
    t.expect(seen.exchange, "another partner's app").status(404).page("app", "unknown").noText(app.name);
    t.value("what is said of another partner's app, beside one that is not there", seen.text).is(absent.text);

    const csrf = other.form(form, appPath(own)).fields.filter(([name]) => name === "csrf");
    const change = [...csrf, ["name", "Taken over"], ["scopes", platformScope.usageWrite]] as const;
    for (const [what, path, fields] of [
      ["a change", appPath(app), change],
      ["deactivating", appPath(app, "/deactivate"), csrf],
      ["reactivating", appPath(app, "/reactivate"), csrf],
    ] as const) {
      const answer = await other.post(path, fields);
      t.expect(answer.exchange, `${what} of another partner's app`).status(404).page("app", "unknown");
    }
    const page = await app.partner.browser.open(appPath(app));
    t.expect(page.exchange, "the app afterwards").page("app", "active").text(app.name).noText("Taken over");
    t.expect((await other.open(APPS)).exchange, "the other partner's list").noText(app.clientId);

    await setApp(t, app, "deactivate");
    const again = await other.post(appPath(app, "/reactivate"), csrf);
    t.expect(again.exchange, "reactivating another partner's app that is disabled").status(404).page("app", "unknown");
    t.expect((await app.partner.browser.open(appPath(app))).exchange, "the app afterwards").page("app", "disabled");
  }),

  check("app.edit", async (t) => {
    const partner = await sharedPartner(t, "apps");
    const { browser: customer } = await sharedCustomer(t);
    const app = await newApp(t, partner, { ...GOOD });
    const change = {
      name: t.unique("Renamed"),
      description: t.unique("Described anew"),
      website_url: "https://other.example.com/about",
      redirect_uris: "https://other.example.com/back",
      scopes: [platformScope.contractsRead, platformScope.participantsRead],
    };
    const done = await postChange(app, change);
    t.expect(done.exchange, "a change of everything but the slug").status(303);
    const page = await partner.browser.follow(done);
    t.expect(page.exchange, "the page after it").page("app", "active");
    t.value("the client id after it", shown(page, "data-client-id")).is(app.clientId);
    t.value("the consent link after it", shown(page, "data-consent-link")).is(t.origin + app.link);
    const back = encodeURIComponent("https://other.example.com/back/x");
    const screen = await customer.open(`${app.link}?redirect_uri=${back}`);
    t.expect(screen.exchange, "the consent screen with a new redirect URI").status(200).page("consent", "connect");
    t.value("the scopes that it asks for", asked(screen).scopes).sameSetAs(change.scopes);
    t.value("the text of the consent screen", screen.text).includes(change.name).includes(change.description);
    const old = encodeURIComponent("https://labels.example.com/cb");
    const gone = await customer.open(`${app.link}?redirect_uri=${old}`);
    t.expect(gone.exchange, "the consent screen with a redirect URI of before").page("consent", "bad-request");

    const fields = (one: Page): unknown => partner.browser.form(one, appPath(app)).fields.filter(([n]) => n !== "csrf");
    const before = fields(page);
    for (const [what, state, bad] of [
      ["a change that sends another slug", "slug-fixed", { ...change, name: "Slug changed", slug: t.unique("app") }],
      ["a change that sends the app's own slug", "slug-fixed", { ...change, name: "Slug changed", slug: app.slug }],
      ["a change that sends an empty slug", "slug-fixed", { ...change, name: "Slug changed", slug: "" }],
      ["a change without scopes", "invalid", { ...change, name: "Scopes left out", scopes: [] }],
      [
        "a change with a bad website",
        "invalid",
        { ...change, name: "Bad website", website_url: "ftp://x.example.com" },
      ],
    ] as const) {
      const refused = await postChange(app, bad);
      t.expect(refused.exchange, what).status(400).page("app", state);
      t.value(`the fields after ${what}`, fields(await partner.browser.open(appPath(app)))).is(before);
    }
  }),

  check("app.scopes-new-only", async (t) => {
    const old = [platformScope.projectLinksRead, platformScope.contractsRead] as const;
    const changed = [platformScope.contractsRead, platformScope.usageWrite] as const;
    const { app, customer, install } = await newInstall(t, "apps", { scopes: old });
    await changeApp(t, app, { scopes: changed });
    const kept = t
      .expect(await t.call("getCurrentInstall", { bearer: install.token }), "the install of before")
      .body(200);
    t.value("the scopes of the install of before", kept.install.scopes).sameSetAs(old);
    t.value("the scopes of its token", kept.install.token.scopes).sameSetAs(old);
    const links = await t.call("listProjectLinks", { bearer: install.token });
    t.expect(links, "a call with a scope that the app asks for no more").status(200);

    const other = await sharedPartner(t, "other"); // an organization like any other: here it is a customer
    const fresh = await scopesOf(t, (await connect(t, other.browser, app)).token);
    t.value("the scopes of a new install", fresh).sameSetAs(changed);
    const again = await scopesOf(t, (await connect(t, customer.browser, app)).token);
    t.value("the scopes of the install of before after it reconnected", again).sameSetAs(changed);
  }),

  check("app.deactivate", { title: "consent and calls", needs: ["human"] }, async (t) => {
    const { app, customer, install } = await newInstall(t, "apps");
    const other = await sharedPartner(t, "other");
    const second = await connect(t, other.browser, app);
    const newcomer = await sharedPartner(t, "consent");
    const screens = {
      "a reconnect": await customer.browser.open(app.link),
      "a first connect": await newcomer.browser.open(app.link),
    };
    const active = await app.partner.browser.open(appPath(app));
    await setApp(t, app, "deactivate");
    const page = await app.partner.browser.open(appPath(app));
    t.expect(page.exchange, "the app's page").status(200).page("app", "disabled");
    await editApp(t, app, {});
    const visitors = { "a visitor": t.browser(), "a customer": customer.browser, "a newcomer": newcomer.browser };
    for (const [who, browser] of Object.entries(visitors)) {
      const refused = await browser.open(app.link);
      t.expect(refused.exchange, `the consent link for ${who}`).status(409).page("consent", "app-disabled");
    }
    for (const [what, screen] of Object.entries(screens)) {
      const browser = what === "a reconnect" ? customer.browser : newcomer.browser;
      const refused = await decide(browser, screen, "approve");
      t.expect(refused.exchange, `approving ${what} on a screen of before`).status(409).page("consent", "app-disabled");
      t.value("platform tokens in the answer", tokensIn(refused).length).is(0);
    }
    for (const bearer of [install.token, second.token]) {
      for (const id of ["getCurrentInstall", "listProjectLinks", "listWebhookEndpoints"] as const) {
        t.expect(await t.call(id, { bearer }), id).envelope(403, "FORBIDDEN", { reason: "app_disabled" });
      }
    }
    const list = await newcomer.browser.open("/settings/integrations");
    t.value(
      "the installs of who approved on a screen of before",
      entries(list, "data-install").map(saidIn).join("\n"),
    ).excludes(app.name);
    const again = await app.partner.browser.submit(active, appPath(app, "/deactivate"));
    t.expect(again.exchange, "deactivating once more").status(303);
  }),

  check("app.deactivate", { title: "events", alone: true, timeout: 240 }, async (t) => {
    const { app, customer, install } = await newInstall(t, "apps");
    const other = await sharedPartner(t, "other"); // an organization like any other: here it is a customer
    const second = await connect(t, other.browser, app);
    // The same at an app that stays active: what comes there would have come.
    const control = await newInstall(t, "apps");
    const types = ["project_link.created", "install.revoked"] as const;
    const [hook, silent, beside] = [t.hook({ status: 503 }), t.hook(), t.hook({ status: 503 })];
    await newEndpoint(t, install.token, hook, { eventTypes: types, kept: true });
    await newEndpoint(t, second.token, silent, { eventTypes: types, kept: true });
    await newEndpoint(t, control.install.token, beside, { eventTypes: types, kept: true });
    const [queued, besides] = [await newLink(t, install.token), await newLink(t, control.install.token)];
    const first = await arrival(t, hook, queued);
    await arrival(t, beside, besides);
    hook.answer = { status: 204 };
    beside.answer = { status: 204 };

    await setApp(t, app, "deactivate");
    await t.clock.advance(RETRY_SECONDS);
    await disconnect(t, other.browser, second.id);
    await disconnect(t, customer.browser, control.install.id);
    await t.control("at an active app what was queued goes out, and so does an event", async () => {
      await beside.until({ what: "what was queued", fits: about(besides), count: 2, withinMs: 20_000 });
      await beside.one({ what: "install.revoked", fits: (delivery) => delivery.at("type") === "install.revoked" });
    });
    await sleep(QUIET_MS, undefined, { signal: t.signal });
    t.value("deliveries while the app was disabled, after the first that failed", hook.judged().length - 1).is(0);
    t.value("events of a disconnect while the app was disabled", silent.judged().length).is(0);

    await setApp(t, app, "reactivate");
    const what = "the delivery that waited, after reactivating";
    const [, waited] = await hook.until({ what, fits: about(queued), count: 2, withinMs: 20_000 });
    t.value(`the id of ${what}`, waited?.id).is(first.id);
    const heard = await newLink(t, install.token);
    await hook.one({ what: "the delivery of a link made afterwards", fits: about(heard) });
    await sleep(QUIET_MS, undefined, { signal: t.signal });
    t.value("events, after reactivating, of a disconnect before it", silent.judged().length).is(0);
  }),

  check("app.reactivate", async (t) => {
    const { app, customer, install } = await newInstall(t, "apps");
    await setApp(t, app, "deactivate");
    await t.control("while it is deactivated, calls are 403", async () => {
      t.expect(await t.call("getCurrentInstall", { bearer: install.token })).status(403);
    });
    const disabled = await app.partner.browser.open(appPath(app));
    await setApp(t, app, "reactivate");
    const page = await app.partner.browser.open(appPath(app));
    t.expect(page.exchange, "the app's page").status(200).page("app", "active");
    const current = await t.call("getCurrentInstall", { bearer: install.token });
    t.expect(current, "the same token").status(200).member("install.id", install.id);
    const other = await sharedPartner(t, "other");
    const screen = await other.browser.open(app.link);
    t.expect(screen.exchange, "the consent link for somebody new").page("consent", "connect");
    const first = await decide(other.browser, screen, "approve");
    t.expect(first.exchange, "a first connect").status(200).page("consent", "connected");
    const again = await decide(customer.browser, await customer.browser.open(app.link), "approve");
    t.expect(again.exchange, "a reconnect").status(200).page("consent", "connected");
    const once = await app.partner.browser.submit(disabled, appPath(app, "/reactivate"));
    t.expect(once.exchange, "reactivating once more").status(303);
  }),
];

function site(website_url: string): Filling {
  return { website_url };
}

function uris(...all: readonly string[]): Filling {
  return { redirect_uris: all.join("\r\n") };
}

function urisOf(n: number): string[] {
  return Array.from({ length: n }, (_, i) => `https://labels.example.com/cb/${i}`);
}

/** Line breaks as one character, as HTML's API values have them. */
function oneBreak(text: string): string {
  return text.replaceAll("\r\n", "\n").trim();
}

async function refusesSlug(t: T, { browser }: Human, slug: string, what: string): Promise<void> {
  const name = t.unique("App");
  const page = await browser.submit(await browser.open(APPS), FORM, { ...GOOD, name, slug });
  t.expect(page.exchange, what).status(409).page("apps", "slug-taken");
  t.value(`apps of that name after ${what}`, appsSaying(await browser.open(APPS), name)).is(0);
}

function appsSaying(list: Page, text: string): number {
  return entries(list, "data-app").filter((element) => saidIn(element).includes(text)).length;
}

function entriesOf(page: Page, selector: string): number {
  return page.html.querySelectorAll(selector).length;
}

/**
 * Runs of 20 and more characters with letters and digits in what a reader sees, without what is known to be none.
 * Entries of other apps do not count: checks that run beside this one may call theirs what they like.
 */
function secretLike(page: Page, app: string, known: readonly string[]): string[] {
  const body = page.html.querySelector("body")?.clone() as HTMLElement | undefined;
  if (body === undefined) return [];
  for (const entry of body.querySelectorAll("[data-app]")) if (entry.getAttribute("data-app") !== app) entry.remove();
  let text = saidIn(body);
  for (const one of known.filter(Boolean).toSorted((a, b) => b.length - a.length)) text = text.replaceAll(one, " ");
  const runs = text.match(/[\w+=-]{20,}/g) ?? [];
  const ours = new RegExp(`^[A-Za-z]+-${UNIQUE}$`); // names of organizations and people that checks have made
  return runs.filter((run) => /\d/.test(run) && /[A-Za-z]/.test(run) && !ours.test(run));
}

async function organizationName(t: T, browser: Browser): Promise<string> {
  const page = await browser.open("/settings");
  const name = new RegExp(`Customer-${UNIQUE}`).exec(page.text)?.[0];
  return name ?? t.inconclusive("the organization page does not show the organization's name");
}

/** An id like this one that nothing has. */
function reversed(id: string): string {
  return [...id].reverse().join("");
}

async function scopesOf(t: T, bearer: string): Promise<readonly string[]> {
  return t.expect(await t.call("getCurrentInstall", { bearer })).body(200).install.scopes;
}
