import { randomBytes } from "node:crypto";
import { constants } from "../../../generated/constants.ts";
import { platformScope, scopeCatalogues } from "../../../generated/scopes.ts";
import { type Check, check, type T } from "../../check.ts";
import { csrfOf, newHuman, newOwner } from "../../flows/console.ts";
import { loggedBy } from "../../flows/log.ts";
import {
  type AppForm,
  connect,
  decide,
  disconnect,
  newApp,
  newInstall,
  setApp,
  sharedConsents,
  sharedCustomer,
  sharedPartner,
} from "../../flows/platform.ts";
import {
  asked,
  BACK,
  changeApp,
  consentLink,
  deciding,
  entries,
  grantedNothing,
  leadsAway,
  SIGN_IN,
  saidIn,
  sharedMember,
  sharedScreenApp,
  tokensIn,
} from "../../flows/platform-pages.ts";
import { serversOnAndOff } from "../../flows/servers.ts";
import { secretOf, waysFound } from "../../flows/stored-secrets.ts";
import { onTwoInstances } from "../../kit/engine/check.ts";
import { UNIQUE } from "../../kit/engine/context.ts";
import { type Browser, filledFields, type SubmitOptions } from "../../kit/target/browser.ts";
import { type Page, resolveOn, shown } from "../../kit/target/page.ts";

const longest = constants.consentParameterLength;
const words = scopeCatalogues["platform-api"];

/** Whose partner the apps of these checks belong to. */
const FILE = "consent";

/** Proves consent.*: what a customer is asked, and what the answer does. */
export const checks: readonly Check[] = [
  check("consent.sign-in", async (t) => {
    const app = await sharedScreenApp(t);
    const { email } = await sharedCustomer(t);
    const links = {
      "all kinds of characters": consentLink(app, {
        external_project_id: "Grüße & 東京 #1 %2F +\r\n\\ <b>",
        redirect_uri: `${BACK}/x?a=1`,
        state: "https://evil.example/?a=b",
      }),
      [`a state of ${longest} characters`]: consentLink(app, { state: "x".repeat(longest) }),
    };
    for (const [what, link] of Object.entries(links)) {
      const visitor = await t.browser().open(link);
      t.expect(visitor.exchange, `the consent link for a signed-out visitor, with ${what}`).redirect(SIGN_IN);
      const { browser, landed } = await t.signIn(email, { start: link });
      t.value(`where signing in leads, from a link with ${what}`, landed.status).is(303);
      t.value(`where signing in leads, from a link with ${what}`, parts(landed.exchange.location ?? "")).is(
        parts(link),
      );
      const screen = await browser.follow(landed);
      t.expect(screen.exchange, `the page after signing in, with ${what}`).page("consent", "connect");
    }
  }),

  check("consent.screen", { title: "connecting" }, async (t) => {
    const { browser } = await sharedCustomer(t);
    const form = {
      name: t.unique("App"),
      description: t.unique("Labelling of street scenes"),
      website_url: "https://street.example.com/about",
      redirect_uris: "https://back.example.com/cb",
      scopes: [platformScope.projectLinksWrite, platformScope.participantsRead, platformScope.usageWrite],
    } as const;
    const partner = await sharedPartner(t, FILE);
    const app = await newApp(t, partner, form);
    const screen = await browser.open(consentLink(app, { redirect_uri: "https://back.example.com/cb/x" }));
    t.expect(screen.exchange, "the consent screen").status(200).page("consent", "connect");
    t.value("the text of the consent screen", screen.text)
      .includes(form.name)
      .includes(form.description)
      .includes("street.example.com")
      .includes("back.example.com")
      .satisfies("that the app is not verified", (text) => /\bnot (been )?verified\b|\bunverified\b/i.test(text));
    const settings = await browser.open("/settings");
    const organization = new RegExp(`Customer-${UNIQUE}`).exec(settings.text)?.[0] ?? "(no name on /settings)";
    t.value("the text of the consent screen", screen.text).includes(organization);
    const makers = await partner.browser.open("/settings");
    const publisher = new RegExp(`Partner-${UNIQUE}`).exec(makers.text)?.[0] ?? "(no name on /settings)";
    t.value("who makes the app, as the consent screen says", shown(screen, "data-publisher")).is(publisher);
    t.value("the scopes that it asks for", asked(screen).scopes).sameSetAs(form.scopes);
    for (const element of screen.html.querySelectorAll("[data-scope]")) {
      const scope = form.scopes.find((one) => one === element.getAttribute("data-scope"));
      t.value(`what it says of ${scope}`, saidIn(element)).includes(scope === undefined ? "" : words[scope]);
    }
    const direct = await browser.open(app.link);
    t.value("the text of the screen without a redirect_uri", direct.text).excludes("back.example.com");
  }),

  check("consent.screen", { title: "reconnecting" }, async (t) => {
    const scopes = [platformScope.projectLinksWrite, platformScope.contractsRead] as const;
    const { app, customer, install } = await newInstall(t, FILE, { scopes });
    t.value("scopes that a first screen calls gained or lost", changes(install.screen)).is([[], []]);
    const same = await customer.browser.open(app.link);
    t.expect(same.exchange, "the screen for an install of the same scopes").status(200).page("consent", "reconnect");
    t.value("scopes that it calls gained or lost", changes(same)).is([[], []]);
    await changeApp(t, app, {
      scopes: [platformScope.contractsRead, platformScope.usageWrite, platformScope.webhooksManage],
    });
    const screen = await customer.browser.open(app.link);
    t.expect(screen.exchange, "the screen after the app's scopes changed").page("consent", "reconnect");
    t.value("the scopes that it asks for", asked(screen).scopes).sameSetAs([
      platformScope.contractsRead,
      platformScope.usageWrite,
      platformScope.webhooksManage,
    ]);
    t.value("those that it calls gained", asked(screen).gained).sameSetAs([
      platformScope.usageWrite,
      platformScope.webhooksManage,
    ]);
    t.value("those that it calls lost", asked(screen).lost).is([platformScope.projectLinksWrite]);
  }),

  check("consent.owner-only", { title: "a member", needs: ["human", "mail"] }, async (t) => {
    const app = await newApp(t, await sharedPartner(t, FILE));
    const { browser: owner } = await sharedCustomer(t);
    const { browser: member } = await sharedMember(t);
    const screen = await owner.open(app.link);
    t.expect(screen.exchange, "the consent screen for the owner").page("consent", "connect");
    const seen = await member.open(app.link);
    t.expect(seen.exchange, "the consent screen for a member").status(403).page("consent", "not-owner");
    t.value("forms on it that decide", deciding(seen)).is(0);
    for (const decision of ["decline", "approve"]) {
      const answer = await repost(owner, screen, { csrf: await csrfOf(t, member), decision }, member);
      t.expect(answer.exchange, `the owner's form posted by a member, to ${decision}`)
        .status(403)
        .page("consent", "not-owner");
      await grantedNothing(t, owner, app, `a member's post to ${decision}`, answer);
    }
    const { page } = await connectOn(t, owner, screen);
    t.expect(page.exchange, "the same form posted by the owner").page("consent", "connected");
  }),

  check("consent.owner-only", { title: "a human without an organization" }, async (t) => {
    const app = await sharedScreenApp(t);
    const { browser } = await newHuman(t);
    const seen = await browser.open(app.link);
    t.expect(seen.exchange, "the consent screen for who belongs to nothing")
      .status(200)
      .page("consent", "no-organization");
    t.value("forms on it that decide", deciding(seen)).is(0);
    const { browser: owner } = await sharedCustomer(t);
    const fields = { csrf: await csrfOf(t, browser), decision: "approve" };
    const answer = await repost(owner, await owner.open(app.link), fields, browser);
    t.expect(answer.exchange, "an owner's form posted by them").status(403).page("consent", "no-organization");
    t.value("platform tokens in the answer", tokensIn(answer).length).is(0);

    // In the page itself: what stands around it leads there from every page.
    const links = (seen.html.querySelector("main") ?? seen.html).querySelectorAll("a[href]");
    const targets = links.map((link) => resolveOn(seen.url, link.getAttribute("href") ?? ""));
    const way = targets.find((target) => target.split("?")[0] === "/settings");
    t.value("the links of the page", targets).satisfies("one to /settings", () => way !== undefined);
    const settings = await browser.open(way ?? "/settings");
    const name = t.unique("Customer");
    const made = await browser.submit(settings, "/settings/organization", { name });
    t.expect(made.exchange, "making an organization where the page leads").status(303);
    const screen = await browser.open(app.link);
    t.expect(screen.exchange, "the consent screen afterwards").status(200).page("consent", "connect").text(name);
  }),

  check("consent.as-shown", { title: "what was changed meanwhile" }, async (t) => {
    const { browser } = await sharedCustomer(t);
    const scopes = [platformScope.projectLinksWrite, platformScope.usageWrite] as const;
    const app = await newApp(t, await sharedPartner(t, FILE), { scopes, redirect_uris: BACK });
    const link = consentLink(app, { redirect_uri: `${BACK}/x` });
    const meanwhile: Record<string, Pick<AppForm, "scopes" | "redirect_uris">> = {
      "the app asked for more": { scopes: [...scopes, platformScope.participantsEmail] },
      "the app asked for less": { scopes: [platformScope.usageWrite] },
      "the app asked for something else": { scopes: [platformScope.contractsRead] },
      "the app got one more redirect URI": { redirect_uris: `${BACK}\r\nhttps://other.example.com/cb` },
      "one of its redirect URIs became another": { redirect_uris: `${BACK}\r\nhttps://third.example.com/cb` },
    };
    for (const [what, change] of Object.entries(meanwhile)) {
      const screen = await browser.open(link);
      await changeApp(t, app, change);
      const answer = await decide(browser, screen, "approve");
      t.expect(answer.exchange, `approving when ${what} since`).status(409).page("consent", "changed");
      await grantedNothing(t, browser, app, `approving when ${what} since`, answer);
      const current = asked(await browser.open(link)).scopes;
      t.value(`the scopes on the new screen, when ${what}`, asked(answer).scopes).sameSetAs(current);
    }
    const screen = await browser.open(link);
    await changeApp(t, app, { redirect_uris: "https://other.example.com/cb" });
    const gone = await decide(browser, screen, "approve");
    t.expect(gone.exchange, "approving when the redirect URI of the link was taken away since")
      .status(400)
      .page("consent", "bad-request");
    await grantedNothing(t, browser, app, "approving when the redirect URI was taken away", gone);
    await changeApp(t, app, { redirect_uris: BACK });

    const before = await browser.open(link);
    await changeApp(t, app, { scopes: [platformScope.participantsRead] });
    const renewed = await decide(browser, before, "approve");
    t.expect(renewed.exchange, "approving after another change").page("consent", "changed");
    const done = await decide(browser, renewed, "approve");
    t.expect(done.exchange, "approving the new screen").status(200).page("consent", "connected");
    t.value("what that granted", (await granted(t, done)).scopes).is([platformScope.participantsRead]);
  }),

  check("consent.as-shown", { title: "an install that is there" }, async (t) => {
    const { app, customer, install } = await newInstall(t, FILE, { scopes: [platformScope.usageWrite] });
    const screen = await customer.browser.open(app.link);
    await changeApp(t, app, { scopes: [platformScope.usageWrite, platformScope.participantsEmail] });
    const answer = await decide(customer.browser, screen, "approve", { pii: true });
    t.expect(answer.exchange, "approving again when the app asked for more since")
      .status(409)
      .page("consent", "changed");
    t.value("platform tokens in the answer", tokensIn(answer).length).is(0);
    const kept = await t.call("getCurrentInstall", { bearer: install.token });
    t.expect(kept, "the token of before").status(200).member("install.scopes", [platformScope.usageWrite]);
    t.expect(kept, "the token of before").member("install.piiConsent", false);
    await setApp(t, app, "deactivate");
    const refused = await decide(customer.browser, answer, "approve");
    t.expect(refused.exchange, "approving when the app was deactivated since")
      .status(409)
      .page("consent", "app-disabled");
    t.value("platform tokens in the answer", tokensIn(refused).length).is(0);
  }),

  check("consent.as-shown", { title: "what the form says was shown" }, async (t) => {
    const { browser } = await sharedCustomer(t);
    const partner = await sharedPartner(t, FILE);
    const app = await newApp(t, partner);
    const narrow = await newApp(t, partner, { scopes: [platformScope.usageWrite] });
    const other = shownField(browser, await browser.open(narrow.link));
    const screen = await browser.open(app.link);
    for (const [what, value] of Object.entries({
      "made up": "A".repeat(22),
      "of another app": other,
      missing: undefined,
    })) {
      const answer = await browser.submit(screen, screen.url, { decision: "approve", shown: value });
      t.expect(answer.exchange, `a form whose "shown" is ${what}`)
        .status(400, 409)
        .page("consent", "changed", "invalid");
      await grantedNothing(t, browser, app, `a form whose "shown" is ${what}`, answer);
    }
  }),

  check("consent.tampered", { title: "PII and scopes" }, async (t) => {
    const { browser } = await sharedCustomer(t);
    const scopes = [platformScope.contractsRead, platformScope.participantsRead] as const;
    const app = await newApp(t, await sharedPartner(t, FILE), { scopes });
    for (const [what, screen] of Object.entries({ first: app.link, second: app.link })) {
      const page = await browser.submit(await browser.open(screen), screen, {
        decision: "approve",
        pii_consent: "on",
        scopes: platformScope.participantsEmail,
        scope: platformScope.participantsEmail,
      });
      t.expect(page.exchange, `a ${what} form with a PII flag and scopes that were not asked for`)
        .status(200)
        .page("consent", "connected");
      t.value("what it granted", await granted(t, page)).is({ scopes: [...scopes].sort(), piiConsent: false });
    }
    await changeApp(t, app, { scopes: [...scopes, platformScope.participantsEmail] });
    await connect(t, browser, app, { pii: true });
    await changeApp(t, app, { scopes });
    const page = await browser.submit(await browser.open(app.link), app.link, {
      decision: "approve",
      pii_consent: "on",
    });
    t.expect(page.exchange, "a form with a PII flag, of an app that has asked for it before")
      .status(200)
      .page("consent", "connected");
    t.value("what it granted", await granted(t, page)).is({ scopes: [...scopes].sort(), piiConsent: false });
  }),

  check("consent.tampered", { title: "the redirect URI" }, async (t) => {
    const { browser } = await sharedCustomer(t);
    const app = await newApp(t, await sharedPartner(t, FILE), { redirect_uris: BACK });
    const screen = await browser.open(consentLink(app, { redirect_uri: `${BACK}/x` }));
    t.expect(screen.exchange, "the consent screen").page("consent", "connect");
    const bad: Record<string, string> = {
      "another host": consentLink(app, { redirect_uri: "https://evil.example/cb/x" }),
      "a path beside": consentLink(app, { redirect_uri: `${BACK}x` }),
      "a second redirect_uri": `${screen.url}&redirect_uri=${encodeURIComponent("https://evil.example/cb/x")}`,
      "a state that is too long": `${screen.url}&state=${"x".repeat(longest + 1)}`,
    };
    for (const decision of ["approve", "decline"]) {
      for (const [what, target] of Object.entries(bad)) {
        const answer = await repost(browser, screen, { decision }, browser, target);
        const said = `the form to ${decision}, posted with ${what}`;
        t.expect(answer.exchange, said).status(400).page("consent", "bad-request").noHeader("location");
        t.value(`where the answer to ${said} leads away`, leadsAway(answer)).is([]);
        await grantedNothing(t, browser, app, said, answer);
      }
    }
  }),

  check("consent.pii-box", async (t) => {
    const { browser } = await sharedCustomer(t);
    const partner = await sharedPartner(t, FILE);
    const app = await newApp(t, partner, { scopes: [platformScope.participantsRead, platformScope.participantsEmail] });
    const box = (page: Page): unknown => {
      const { names, fields } = browser.form(page, app.link);
      return { there: names.includes("pii_consent"), ticked: fields.some(([name]) => name === "pii_consent") };
    };
    const first = await browser.open(app.link);
    t.value("the box on the first screen", box(first)).is({ there: true, ticked: false });
    t.value("the kind of its control", piiControl(first)).is("checkbox");
    await connect(t, browser, app, { pii: true });
    const again = await browser.open(app.link);
    t.expect(again.exchange, "the screen to reconnect").page("consent", "reconnect");
    t.value("the box there, after it was ticked the first time", box(again)).is({ there: true, ticked: false });
    await changeApp(t, app, { scopes: [platformScope.usageWrite, platformScope.participantsEmail] });
    const anew = await decide(browser, again, "approve", { pii: true });
    t.expect(anew.exchange, "approving with the box when the app asked for something else since")
      .status(409)
      .page("consent", "changed");
    t.value("the box on the screen that is shown anew", box(anew)).is({ there: true, ticked: false });
    await changeApp(t, app, { scopes: [platformScope.participantsRead] });
    const without = await browser.open(app.link);
    t.value("the box when the app asks for no addresses", box(without)).is({ there: false, ticked: false });
  }),

  check("consent.pii-optional", { title: "by whoever acts" }, async (t) => {
    const { first, last } = await sharedConsents(t);
    for (const [how, piiConsent, { current }] of [
      ["with the box ticked", true, first],
      ["without the box", false, last],
    ] as const) {
      const { install } = t.expect(current, `the token of an approval ${how}`).body(200);
      t.value(`piiConsent after an approval ${how}`, install.piiConsent).is(piiConsent);
      t.value(`the scopes after an approval ${how}`, install.scopes).includes(platformScope.participantsEmail);
    }
  }),

  check("consent.pii-optional", async (t) => {
    const { browser } = await sharedCustomer(t);
    const scopes = [platformScope.participantsRead, platformScope.participantsEmail] as const;
    const app = await newApp(t, await sharedPartner(t, FILE), { scopes });
    for (const pii of [false, true, false]) {
      const page = await decide(browser, await browser.open(app.link), "approve", pii ? { pii } : {});
      t.expect(page.exchange, `approving ${pii ? "with" : "without"} the box`)
        .status(200)
        .page("consent", "connected");
      t.value("what that granted", await granted(t, page)).is({ scopes: [...scopes].sort(), piiConsent: pii });
    }
    const { id } = await connect(t, browser, app, { pii: true });
    await disconnect(t, browser, id);
    const page = await decide(browser, await browser.open(app.link), "approve");
    t.expect(page.exchange, "approving without the box after a disconnect").status(200).page("consent", "connected");
    t.value("what that granted", await granted(t, page)).is({ scopes: [...scopes].sort(), piiConsent: false });
  }),

  check("consent.token-once", async (t) => {
    const { browser } = await sharedCustomer(t);
    const app = await newApp(t, await sharedPartner(t, FILE), { redirect_uris: BACK });
    const screen = await browser.open(consentLink(app, { redirect_uri: BACK, state: "s" }));
    const page = await decide(browser, screen, "approve");
    t.expect(page.exchange, "approving")
      .status(200)
      .page("consent", "connected")
      .directive("cache-control", "no-store");
    const token = shown(page, "data-secret") ?? "";
    t.value("the element with data-secret", token).matches(/^ot_ptk_/);
    t.value("how often the page shows the token", page.exchange.text.split(token).length - 1).is(1);
    t.expect(await t.call("getCurrentInstall", { bearer: token }), "the token").status(200);
    const partner = app.partner.browser;
    const pages: Record<string, Page> = {
      back: await browser.open(screen.url),
      reload: await decide(browser, screen, "approve"),
      "a new visit": await browser.open(app.link),
      "the list of installs": await browser.open("/settings/integrations"),
      "the app's page": await partner.open(`/settings/developer/apps/${app.id}`),
      "the list of apps": await partner.open("/settings/developer"),
    };
    for (const [what, seen] of Object.entries(pages)) {
      t.value(`platform tokens on ${what}`, tokensIn(seen).length).is(0);
      t.expect(seen.exchange, what).noText(token.slice(-20));
      t.value(`elements with data-secret on ${what}`, seen.html.querySelectorAll("[data-secret]").length).is(0);
    }
  }),

  check("consent.token-once", { title: "not in the log", needs: ["human", "log"] }, async (t) => {
    const { install } = await newInstall(t, FILE);
    await t.call("listWebhookEndpoints", { bearer: install.token });
    const log = await loggedBy(t, t.site);
    t.value("how the platform token can be read in the log", waysFound(secretOf(install.token), log)).is([]);
  }),

  ...onTwoInstances(
    check("consent.form-once", async (t) => {
      const { browser } = await sharedCustomer(t);
      const app = await newApp(t, await sharedPartner(t, FILE));
      const screen = await browser.open(app.link);
      const answers = await t.atOnce(10, () => decide(browser, screen, "approve"));
      const [made, ...more] = answers.filter(({ main }) => main?.state === "connected");
      t.value("posts of one form, 10 at once, that were granted", made === undefined ? 0 : 1 + more.length).is(1);
      t.value("tokens that they were answered with", new Set(answers.flatMap(tokensIn)).size).is(1);
      const token = made === undefined ? "" : (shown(made, "data-secret") ?? "");
      const alive = async (after: string): Promise<void> => {
        t.expect(await t.call("getCurrentInstall", { bearer: token }), `the token after ${after}`).status(200);
      };
      await alive("10 posts at once");
      for (const answer of answers) {
        if (answer !== made) t.expect(answer.exchange, "another of the 10").status(409).page("consent", "already-used");
      }
      for (const decision of ["approve", "decline"] as const) {
        const again = await decide(browser, screen, decision);
        t.expect(again.exchange, `the form once more, to ${decision}`).status(409).page("consent", "already-used");
        t.value("platform tokens in the answer", tokensIn(again).length).is(0);
        await alive(`the form once more, to ${decision}`);
      }
      const installs = entries(await browser.open("/settings/integrations"), "data-install").map(saidIn);
      t.value("installs of the app", installs.filter((text) => text.includes(app.name)).length).is(1);

      const second = await browser.open(app.link);
      t.expect((await decide(browser, second, "decline")).exchange, "declining").page("consent", "declined");
      const late = await decide(browser, second, "approve");
      t.expect(late.exchange, "approving on a form that declined").status(409).page("consent", "already-used");
      t.value("platform tokens in the answer", tokensIn(late).length).is(0);
      await alive("approving on a form that declined");
    }),
  ),

  check("consent.form-once", { title: "an hour later", needs: ["human", "clock"] }, async (t) => {
    const { browser } = await sharedCustomer(t);
    const app = await newApp(t, await sharedPartner(t, FILE));
    const screen = await browser.open(app.link);
    const page = await decide(browser, screen, "approve");
    t.expect(page.exchange, "approving").status(200).page("consent", "connected");
    await t.clock.advance(3600);
    const again = await decide(browser, screen, "approve");
    t.expect(again.exchange, "the same form once more, an hour later").status(409).page("consent", "already-used");
    const kept = await t.call("getCurrentInstall", { bearer: shown(page, "data-secret") ?? "" });
    t.expect(kept, "the token after it").status(200);
  }),

  check("consent.form-once", { title: "after a restart", needs: ["human", "config"] }, async (t) => {
    const secret = { SECRET: randomBytes(32).toString("hex") };
    const site = await t.start(secret, { killed: true });
    const app = await newApp(t, await newOwner(t, t.unique("Partner"), { site }));
    const { browser } = await newOwner(t, t.unique("Customer"), { site });
    const screen = await browser.open(app.link);
    const form = filledFields(browser.form(screen, screen.url), { decision: "approve" });
    const page = await browser.post(screen.url, form);
    t.expect(page.exchange, "approving").status(200).page("consent", "connected");
    await t.kill(site);
    const next = await t.start({ ...secret, DATABASE_URL: site.databaseUrl });
    const same = next.browser();
    for (const name of browser.jar.names()) same.jar.set(name, browser.jar.value(name) ?? "");
    await t.control("the customer is still signed in", async () => {
      t.expect((await same.open("/settings")).exchange).page("organization", "owner");
    });
    const again = await same.post(screen.url, form);
    t.expect(again.exchange, "the form once more, after a restart").status(409).page("consent", "already-used");
    const kept = await next.call("getCurrentInstall", { bearer: shown(page, "data-secret") ?? "" });
    t.expect(kept, "the token after it").status(200);
  }),

  check("consent.feature", async (t) => {
    const { off: site } = await serversOnAndOff(t);
    const on = { site };
    const partner = await newOwner(t, t.unique("Partner"), on);
    const app = await newApp(t, partner, { redirect_uris: BACK });
    const { browser } = await newOwner(t, t.unique("Customer"), on);
    const seen = await browser.open(consentLink(app, { redirect_uri: BACK }));
    t.expect(seen.exchange, "the consent screen").status(403).page("consent", "feature-disabled");
    t.value("forms on it that decide", deciding(seen)).is(0);
    const fields = { csrf: await csrfOf(t, browser), form_id: "A".repeat(22), shown: "A".repeat(22) };
    const answer = await browser.post(app.link, Object.entries({ ...fields, decision: "approve" }));
    t.expect(answer.exchange, "a form to approve").status(403).page("consent", "feature-disabled");
    t.value("platform tokens in the answer", tokensIn(answer).length).is(0);
    const list = await browser.open("/settings/integrations");
    t.expect(list.exchange, "the installs afterwards").page("integrations", "empty");
  }),

  check("consent.csrf", async (t) => {
    const { app, customer, install } = await newInstall(t, FILE, { redirect_uris: BACK });
    const { browser } = customer;
    const fresh = await newApp(t, app.partner, { redirect_uris: BACK });
    const foreign = await csrfOf(t, app.partner.browser);
    const forgeries: ReadonlyArray<readonly [string, { csrf?: string | undefined }, SubmitOptions]> = [
      ["a foreign Origin", {}, { origin: "https://evil.example" }],
      ["the Origin of the app", {}, { origin: "https://labels.example.com" }],
      ["the Origin null of a foreign frame", {}, { origin: "null", headers: { "sec-fetch-site": "cross-site" } }],
      ["no form token", { csrf: undefined }, {}],
      ["an empty form token", { csrf: "" }, {}],
      ["another session's form token", { csrf: foreign }, {}],
    ];
    for (const [what, csrf, options] of forgeries) {
      for (const [which, screen] of [
        ["a first connect", await browser.open(fresh.link)],
        ["a reconnect", await browser.open(app.link)],
      ] as const) {
        const answer = await browser.submit(screen, screen.url, { decision: "approve", ...csrf }, options);
        t.expect(answer.exchange, `${which}, posted with ${what}`).status(403).page("error", "form-expired");
        t.value("platform tokens in the answer", tokensIn(answer).length).is(0);
      }
    }
    await grantedNothing(t, browser, fresh, "all these posts");
    t.expect(await t.call("getCurrentInstall", { bearer: install.token }), "the token of the install").status(200);
    const { page } = await connectOn(t, browser, await browser.open(fresh.link));
    t.expect(page.exchange, "the same form as it stands on the screen").page("consent", "connected");
  }),
];

/** Path and form-decoded query of a link of this origin. */
function parts(link: string): { path: string; query: unknown } {
  const { pathname, searchParams } = new URL(link, "http://this.origin.invalid");
  return { path: pathname, query: [...searchParams] };
}

function changes(page: Page): readonly unknown[] {
  const { gained, lost } = asked(page);
  return [gained, lost];
}

/** Posts the form of one browser's screen, with these fields in it, by another browser or to another target. */
function repost(
  owner: Browser,
  screen: Page,
  fields: Readonly<Record<string, string>>,
  by: Browser = owner,
  target: string = screen.url,
): Promise<Page> {
  return by.post(target, filledFields(owner.form(screen, screen.url), fields));
}

/** Approves a screen that stood open: the control of posts like it that were refused. */
async function connectOn(t: T, owner: Browser, screen: Page): Promise<{ page: Page }> {
  return t.control("the form works as it stands on the screen", async () => {
    const page = await decide(owner, screen, "approve");
    t.expect(page.exchange).status(200).page("consent", "connected");
    return { page };
  });
}

function shownField(browser: Browser, screen: Page): string | undefined {
  return browser.form(screen, screen.url).fields.find(([name]) => name === "shown")?.[1];
}

function piiControl(page: Page): string | undefined {
  return page.html.querySelector('input[name="pii_consent"]')?.getAttribute("type");
}

/** What the token of a page that says "connected" was granted. */
async function granted(t: T, page: Page): Promise<{ scopes: readonly string[]; piiConsent: boolean }> {
  const bearer = shown(page, "data-secret") ?? "";
  const { install } = t.expect(await t.call("getCurrentInstall", { bearer }), "the new token").body(200);
  return { scopes: [...install.scopes].sort(), piiConsent: install.piiConsent };
}
