import { type OperationId, operations } from "../../../generated/operations.ts";
import { platformScope, publicScope } from "../../../generated/scopes.ts";
import { type Check, check, type T } from "../../check.ts";
import { draftJob, poll } from "../../flows/agent.ts";
import {
  csrfOf,
  hasPlanted,
  head,
  invite,
  makeToken,
  newHuman,
  newOwner,
  pathOf,
  planted,
  revocable,
  sharedClaimPage,
  sharedTeam,
  wrongCodes,
} from "../../flows/console.ts";
import { approvalOf, approvalPage, askToHire, sendDecision } from "../../flows/contracts.ts";
import { send, write } from "../../flows/conversations.ts";
import { connect, decide, newApp, newInstall, setApp } from "../../flows/platform.ts";
import { appPath, BACK, consentLink, postChange, sharedMember } from "../../flows/platform-pages.ts";
import { bidOf, openJob, proposeFor } from "../../flows/proposals.ts";
import { limitedServer, low } from "../../flows/servers.ts";
import { force } from "../../flows/team.ts";
import { newTrainer, ownProfile, saveProfile } from "../../flows/trainer.ts";
import type { Exchange } from "../../kit/http/exchange.ts";
import type { Browser } from "../../kit/target/browser.ts";
import type { Page } from "../../kit/target/page.ts";
import { signInCode } from "../../profiles/opentrain/sign-in.ts";

const NEW_APP = { name: "App", scopes: [platformScope.usageWrite] } as const;

/** What no id can be, and one that nobody has. */
const NO_IDS = ["%zz", "%ff", "x%2Fy", "x%00", "x".repeat(501), "0".repeat(32)];

const PAGES_WITH_IDS = (Object.keys(operations) as OperationId[]).filter(
  (id) => operations[id].surface === "console" && operations[id].path.includes("{"),
);

/** A form that is as it should be, for the operations that judge it before they look for what it is about. */
const FORMS: Partial<Record<OperationId, Readonly<Record<string, string>>>> = {
  decideConsent: { form_id: "x".repeat(22), shown: "x".repeat(22), decision: "approve" },
};

/** What a browser says of a form that somebody sends. */
const NAVIGATES = { "sec-fetch-dest": "document" };

/** Proves page.*: what holds of every page. */
export const checks: readonly Check[] = [
  check("http.path-value", { title: "the pages" }, async (t) => {
    const { browser } = await newOwner(t);
    for (const id of PAGES_WITH_IDS) {
      const { method, path } = operations[id];
      for (const value of NO_IDS) {
        const at = path.replace(/\{\w+\}/, value);
        const page = await (method === "GET" ? browser.open(at) : force(t, browser, at, FORMS[id]));
        t.expect(page.exchange, `${id} with ${value.slice(0, 40)}`).status(400, 404);
      }
    }
  }),

  check("page.headers", { title: "pages for a visitor" }, async (t) => {
    const visitor = t.browser();
    const paths = [
      "/",
      "/sign-in",
      "/sign-in?return_to=%2Fsettings",
      "/sign-in?return_to=%2F&return_to=%2F",
      "/sign-in/code?email=visitor%40example.com",
      "/claim",
      "/claim?token=nonsense",
      "/invitations/nonsense",
      "/there-is-no-such-page",
    ];
    for (const path of paths) hasHeaders(t, (await visitor.open(path)).exchange);
    hasHeaders(t, await t.send({ method: "POST", path: "/", form: {}, offContract: "no operation is posted to /" }));
    hasHeaders(t, (await visitor.post("/sign-in", [["email", "visitor@example.com"]])).exchange);
    const page = await visitor.open("/sign-in");
    hasHeaders(t, (await visitor.submit(page, "/sign-in", { email: "no address" })).exchange);
    const body = `csrf=${"x".repeat(200_000)}`;
    const headers = { "content-type": "application/x-www-form-urlencoded" };
    hasHeaders(t, await t.send({ method: "POST", path: "/sign-in", body, headers }));
    hasHeaders(
      t,
      await t.send({ method: "POST", path: "/sign-in", body: "{}", headers: { "content-type": "application/json" } }),
    );
    for (const { request } of [await visitor.open("/"), await visitor.open("/claim")].map(({ exchange }) => exchange)) {
      hasHeaders(t, await head(t, visitor, request.target), "HEAD");
    }
  }),

  check("page.headers", { title: "pages for somebody who is signed in", needs: ["human", "mail"] }, async (t) => {
    const { owner, token, member } = await sharedTeam(t);
    const claim = await sharedClaimPage(t);
    const { browser: other } = await newHuman(t, "other");
    const email = t.address("colleague");
    const link = await invite(t, owner.browser, email);
    const jobId = await draftJob(t, token.secret);
    const repeated = [
      "/settings?return_to=%2F&return_to=%2F",
      "/settings/tokens?done=a&done=b",
      "/settings/team?done=a&done=b",
    ];
    const visits: ReadonlyArray<readonly [Browser, readonly string[]]> = [
      [owner.browser, [...repeated, `/jobs/${jobId}`]],
      [owner.browser, ["/", "/settings", "/settings/tokens", "/settings/team", claim.claim.verification_uri, link]],
      [member.browser, ["/settings", "/settings/tokens", "/settings/team"]],
      [other, ["/settings", "/settings/tokens", "/settings/team", claim.claim.verification_uri, link]],
      [t.browser(), [claim.claim.verification_uri, link]],
    ];
    for (const [browser, paths] of visits) {
      for (const path of paths) hasHeaders(t, (await browser.open(path)).exchange);
    }
    hasHeaders(t, claim.page.exchange);
    hasHeaders(t, token.page.exchange); // the one that shows a secret
    hasHeaders(t, (await claim.browser.submit(claim.page, "/claim", { user_code: "no code" })).exchange);
    const team = await owner.browser.open("/settings/team");
    hasHeaders(t, (await owner.browser.submit(team, "/settings/team/invites", { email: "no address" })).exchange);
    hasHeaders(t, (await owner.browser.submit(team, "/settings/team/invites", { email })).exchange);
    const tokens = await owner.browser.open("/settings/tokens");
    hasHeaders(t, (await owner.browser.submit(tokens, "/settings/tokens", { name: "" })).exchange);
    const csrf = ["csrf", await csrfOf(t, owner.browser)] as const;
    for (const [path, ...fields] of [
      ["/settings/organization", ["name", "One more"]],
      ["/claim", ["token", "nonsense"], ["user_code", "000000"]],
      ["/claim/decline", ["token", "nonsense"]],
    ] as const) {
      hasHeaders(t, (await owner.browser.post(path, [csrf, ...fields])).exchange);
    }
  }),

  check("page.headers", { title: "the page that says that no code could be mailed", needs: ["config"] }, async (t) => {
    const site = await t.server({}, { smtp: true });
    const visitor = site.browser();
    const page = await visitor.open("/sign-in");
    const unsent = await visitor.submit(page, "/sign-in", { email: t.address("undeliverable") });
    t.expect(unsent.exchange, "a code for an address that the mail server refuses")
      .status(503)
      .page("sign-in", "mail-failed");
    hasHeaders(t, unsent.exchange);
  }),

  check("page.headers", { title: "the page that says to wait", needs: ["config"] }, async (t) => {
    const site = await limitedServer(t);
    const visitor = site.browser();
    const email = t.address();
    const ask = async (): Promise<Page> => visitor.submit(await visitor.open("/sign-in"), "/sign-in", { email });
    await t.control("as many codes as the limit says", async () => {
      for (let n = 1; n <= low.signInMails; n += 1) t.expect((await ask()).exchange).status(303);
    });
    const over = await ask();
    t.expect(over.exchange, "one code more").status(429);
    hasHeaders(t, over.exchange);
  }),

  check("page.headers", { title: "pages of apps and installs", needs: ["human", "mail"] }, async (t) => {
    const { app, customer, install } = await newInstall(t, "install", { redirect_uris: BACK });
    const { browser: member } = await sharedMember(t);
    const { browser: nobody } = await newHuman(t, "nobody");
    const partner = app.partner.browser;
    const [disconnecting, apps] = [`/settings/integrations/${install.id}/disconnect`, "/settings/developer"];
    const visits: ReadonlyArray<readonly [Browser, readonly string[]]> = [
      [partner, [apps, appPath(app), `${appPath(app)}?done=created`, `${appPath(app)}?done=a&done=b`, disconnecting]],
      [customer.browser, [apps, appPath(app), app.link, "/settings/integrations", disconnecting]],
      [customer.browser, ["/settings/integrations?done=a&done=b"]],
      [member, [apps, appPath(app), app.link, "/settings/integrations", disconnecting]],
      [nobody, [apps, appPath(app), app.link, "/settings/integrations", disconnecting]],
      [t.browser(), ["/integrations/no-such-app-anywhere/connect", `${app.link}?state=a&state=b`]],
    ];
    for (const [browser, paths] of visits) {
      for (const path of paths) hasHeaders(t, (await browser.open(path)).exchange);
    }
    hasHeaders(t, install.page.exchange); // the one that shows a secret
    const screen = await customer.browser.open(consentLink(app, { redirect_uri: BACK }));
    hasHeaders(t, screen.exchange);
    hasHeaders(t, (await customer.browser.submit(screen, screen.url, { decision: "neither" })).exchange);
    hasHeaders(t, (await decide(customer.browser, screen, "decline")).exchange);
    hasHeaders(t, (await decide(customer.browser, screen, "decline")).exchange);
    const form = await partner.open(apps);
    hasHeaders(t, (await partner.submit(form, "/settings/developer/apps", { name: "" })).exchange);
    hasHeaders(t, (await partner.submit(form, "/settings/developer/apps", { ...NEW_APP, slug: app.slug })).exchange);
    hasHeaders(t, (await postChange(app, { slug: app.slug })).exchange);
    await setApp(t, app, "deactivate");
    hasHeaders(t, (await partner.open(appPath(app))).exchange);
    hasHeaders(t, (await t.browser().open(app.link)).exchange);
  }),

  check("page.get-safe", { title: "claim links" }, async (t) => {
    const { browser, claim, claimToken, accessToken, page } = await sharedClaimPage(t);
    const link = pathOf(claim.verification_uri);
    const [, query = ""] = link.split("?");
    const code = `user_code=${claim.user_code}`;
    const urls = [link, `${link}&${code}`, `/claim/decline?${query}`, `${link}&${code}&${formQuery(page, "/claim")}`];
    for (const who of [browser, t.browser()]) await openAll(t, who, urls);
    t.expect((await browser.open(link)).exchange, "the claim page afterwards").page("claim", "confirm");
    const answer = await poll(t, claimToken);
    t.expect(answer, "a poll afterwards").status(400);
    t.value("the error of a poll afterwards", answer.at("error")).oneOf("authorization_pending", "slow_down");
    t.expect(await t.call("getMe", { bearer: accessToken }), "the agent's token afterwards").status(200);
  }),

  check("page.get-safe", { title: "pages and forms", needs: ["human", "mail"] }, async (t) => {
    const { browser } = await newOwner(t);
    const token = await makeToken(t, browser);
    const invitee = t.address("invitee");
    const link = await invite(t, browser, invitee);
    const { browser: invited } = await t.signIn(invitee);
    const stranger = t.address("stranger");
    const [tokens, team, settings] = [
      await browser.open("/settings/tokens"),
      await browser.open("/settings/team"),
      await invited.open("/settings"),
    ];
    const email = `email=${encodeURIComponent(stranger)}`;
    await openAll(t, browser, [
      "/",
      "/settings",
      "/settings/tokens",
      `/settings/tokens?${formQuery(tokens, "/settings/tokens")}&name=By+GET&scopes=${publicScope.jobsRead}`,
      `/settings/tokens/${token.id}/revoke?${formQuery(tokens, `/settings/tokens/${token.id}/revoke`)}`,
      "/settings/team",
      `/settings/team/invites?${formQuery(team, "/settings/team/invites")}&${email}`,
      "/sign-out",
      `/sign-out?${formQuery(team, "/settings/team/invites")}`,
    ]);
    await openAll(t, invited, [
      link,
      `${link}?${formQuery(await invited.open(link), link)}`,
      `/settings/organization?${formQuery(settings, "/settings/organization")}&name=By+GET`,
    ]);
    await openAll(t, t.browser(), [link, `/sign-in?${email}`, `/sign-in/code?${email}`]);

    const after = await browser.open("/settings/tokens");
    t.expect(after.exchange, "the owner's session afterwards").status(200);
    t.value("the tokens afterwards", revocable(after)).is([token.id]);
    t.expect(await t.call("getMe", { bearer: token.secret }), "the token afterwards").status(200);
    t.expect((await invited.open("/settings")).exchange, "the invited human afterwards").page("organization", "none");
    t.expect((await invited.open(link)).exchange, "the invitation afterwards").page("invitation", "accept");
    const { team: seen } = t.expect(await t.call("getTeam", { bearer: token.secret })).body(200);
    t.value("members afterwards", seen.members.length).is(1);
    t.value(
      "invitations afterwards",
      seen.invites.map((one) => one.email),
    ).is([invitee]);
    t.value("mails to an address that was only opened", (await t.mail.list(stranger)).length).is(0);
  }),

  check("page.get-safe", { title: "a sign-in code in the URL", needs: ["human", "mail"] }, async (t) => {
    const email = t.address();
    const browser = t.browser();
    const form = await browser.open("/sign-in");
    const { mail, result } = await t.mail.next(email, () => browser.submit(form, "/sign-in", { email }));
    const page = await browser.follow(result);
    const code = /(?<!\d)\d{4}\s?\d{4}(?!\d)/.exec(mail.text)?.[0] ?? "";
    const query = `email=${encodeURIComponent(email)}&code=${code}&${formQuery(page, "/sign-in/code")}`;
    await openAll(t, browser, [`/sign-in/code?${query}`, `/sign-in?${query}`]);
    t.expect((await browser.open("/settings")).exchange, "settings afterwards").redirect(/^\/sign-in(\?|$)/);
    const done = await browser.submit(page, "/sign-in/code", { code });
    t.expect(done.exchange, "the code, posted afterwards").status(303);
  }),

  check("page.get-safe", { title: "forms of apps and installs", needs: ["human"] }, async (t) => {
    const { app, customer, install } = await newInstall(t, "install", { redirect_uris: BACK });
    const { browser: partner } = app.partner;
    const [apps, page] = [await partner.open("/settings/developer"), await partner.open(appPath(app))];
    const disconnecting = `/settings/integrations/${install.id}/disconnect`;
    const slug = t.unique("app");
    const made = new URLSearchParams({ name: "By GET", slug, scopes: platformScope.usageWrite });
    await openAll(t, partner, [
      `/settings/developer?${formQuery(apps, "/settings/developer/apps")}&${made}`,
      `/settings/developer/apps?${formQuery(apps, "/settings/developer/apps")}&${made}`,
      `${appPath(app)}?${formQuery(page, appPath(app))}&name=By+GET`,
      `${appPath(app, "/deactivate")}?${formQuery(page, appPath(app, "/deactivate"))}`,
    ]);
    const screen = await customer.browser.open(app.link);
    await openAll(t, customer.browser, [
      `${app.link}?${formQuery(screen, app.link)}&decision=approve`,
      `${app.link}?${formQuery(screen, app.link)}&decision=decline`,
      `${disconnecting}?${formQuery(await customer.browser.open(disconnecting), disconnecting)}`,
    ]);
    t.expect((await t.browser().open(`/integrations/${slug}/connect`)).exchange, "an app made by GET").status(404);
    const after = await partner.open(appPath(app));
    t.expect(after.exchange, "the app afterwards").page("app", "active").text(app.name);
    const current = await t.call("getCurrentInstall", { bearer: install.token });
    t.expect(current, "the install's token afterwards").status(200);
    const done = await decide(customer.browser, screen, "decline");
    t.expect(done.exchange, "the consent form, posted afterwards").status(200).page("consent", "declined");
  }),

  check("page.refused-form", { title: "what a visitor typed", needs: [] }, async (t) => {
    const visitor = t.browser();
    const email = "no address of anybody";
    const form = await visitor.open("/sign-in?return_to=%2Fsettings");
    const plain = await visitor.submit(form, "/sign-in", { email });
    t.expect(plain.exchange, "the refused form, by a client that does not navigate")
      .status(400)
      .page("sign-in", "invalid-email");
    const answer = await visitor.submit(form, "/sign-in", { email }, { headers: NAVIGATES });
    t.expect(answer.exchange, "the refused form, by a browser that navigates").redirect(
      "/sign-in?return_to=%2Fsettings",
    );
    const shown = await visitor.follow(answer);
    t.expect(shown.exchange, "the page it leads to").status(200).page("sign-in", "invalid-email").text(email);
    const again = await visitor.follow(answer);
    t.expect(again.exchange, "that page once more").page("sign-in", "email").noText(email);
  }),

  check(
    "page.refused-form",
    { title: "a wrong code, and the forms of an owner", needs: ["human", "mail"] },
    async (t) => {
      const email = t.address();
      const visitor = t.browser();
      const start = await visitor.open("/sign-in");
      const { mail, result } = await t.mail.next(email, () =>
        visitor.submit(start, "/sign-in", { email }, { headers: NAVIGATES }),
      );
      const form = await visitor.follow(result);
      const [wrong = ""] = wrongCodes(signInCode(mail.text), 1);
      const refusal = await visitor.submit(form, "/sign-in/code", { code: wrong }, { headers: NAVIGATES });
      t.expect(refusal.exchange, "a wrong sign-in code").status(303);
      for (const { exchange } of [result, refusal]) {
        t.value("where a sign-in form leads", decodeURIComponent(exchange.location ?? ""))
          .excludes(email)
          .excludes(wrong);
      }
      t.expect((await visitor.follow(refusal)).exchange, "the page after it")
        .status(200)
        .page("sign-in", "wrong-code")
        .noText(wrong);

      const { browser } = await newOwner(t);
      const name = t.unique("Token");
      for (const [path, action, page, state, filling] of [
        ["/settings/tokens", "/settings/tokens", "tokens", "invalid", { name }],
        ["/settings/team", "/settings/team/invites", "team", "invalid-email", { email: name }],
        ["/settings/developer", "/settings/developer/apps", "apps", "invalid", { name, slug: "no-scopes" }],
      ] as const) {
        const answered = await browser.submit(await browser.open(path), action, filling, { headers: NAVIGATES });
        t.expect(answered.exchange, `a form of ${path} with a field that is wrong`).redirect(path);
        const shown = await browser.follow(answered);
        t.expect(shown.exchange, `${path} after it`).status(200).text(name);
        t.value(`the page at ${path} after it`, shown.main).is({ page, state });
      }
    },
  ),

  check("page.refused-form", { title: "for a while", needs: ["config"] }, async (t) => {
    const site = await limitedServer(t);
    const visitor = site.browser();
    const email = t.address();
    const ask = async (): Promise<Page> =>
      visitor.submit(await visitor.open("/sign-in"), "/sign-in", { email }, { headers: NAVIGATES });
    for (let n = 1; n <= low.signInMails; n += 1) {
      t.expect((await ask()).exchange, `code ${n} of ${low.signInMails}`).redirect("/sign-in/code");
    }
    const over = await ask();
    t.expect(over.exchange, "one code more").redirect("/sign-in").noHeader("retry-after");
    const shown = await visitor.follow(over);
    t.expect(shown.exchange, "the page it leads to")
      .status(200)
      .page("sign-in", "mail-limit")
      .header("retry-after", /^[1-9]\d*$/);
    const again = await visitor.follow(over);
    t.expect(again.exchange, "that page once more").page("sign-in", "email").noHeader("retry-after");
  }),

  check("page.escaped", { title: "what a partner typed, and a customer", needs: ["human"] }, async (t) => {
    const [partner, customer] = [await newOwner(t, planted(t)), await newOwner(t, planted(t))];
    const [name, description, organization] = [planted(t), planted(t), planted(t)];
    const { browser } = await newOwner(t, organization);
    const website_url = "https://labels.example.com/?a=<i/data-planted>\"'&amp;";
    const app = await newApp(t, partner, { name, description, redirect_uris: BACK });
    shows(t, await partner.browser.open("/settings/developer"), "the list of apps", name);
    const install = await connect(t, browser, app);
    const page = await partner.browser.open(appPath(app));
    shows(t, page, "the app's page", name, organization);
    const typed = partner.browser.form(page, appPath(app)).fields;
    t.value("the fields of the app's form", typed).includes(["name", name]).includes(["description", description]);
    shows(t, install.screen, "the consent screen", name, description, organization);
    shows(t, install.page, "the page that shows the token", name);
    const link = consentLink(app, { redirect_uri: `${BACK}/'x'`, state: planted(t), external_project_id: planted(t) });
    const again = await browser.open(link);
    shows(t, again, "the consent screen to reconnect", name, description);
    shows(t, await decide(browser, again, "decline"), "the page after declining", name);
    shows(t, await decide(browser, again, "decline"), "the page of a form that was used", name);
    shows(t, await browser.open("/settings/integrations"), "the list of installs", name);
    shows(t, await browser.open(`/settings/integrations/${install.id}/disconnect`), "the page that asks", name);
    const wrong = `${app.link}?redirect_uri=${encodeURIComponent(planted(t))}&state=${encodeURIComponent(planted(t))}`;
    plain(t, await browser.open(wrong), "the page for a bad link");
    plain(t, await browser.open(`${app.link}?done=${encodeURIComponent(planted(t))}`), "a page with more in its query");
    plain(t, await browser.open(`/integrations/${encodeURIComponent(planted(t))}/connect`), "the page of no app");
    const markup = { name: `${planted(t)}${"x".repeat(121)}`, description: planted(t), slug: planted(t) };
    const form = await customer.browser.open("/settings/developer");
    const refusal = await customer.browser.submit(form, "/settings/developer/apps", {
      ...markup,
      website_url,
      redirect_uris: planted(t),
      scopes: [planted(t)],
    });
    t.expect(refusal.exchange, "an app with markup as its fields").status(400).page("apps", "invalid");
    plain(t, refusal, "the form for an app, refused");
    const { slug: _, ...change } = markup;
    const refusedChange = await postChange(app, { ...change, redirect_uris: planted(t) });
    t.expect(refusedChange.exchange, "a change with markup as its fields").status(400).page("app", "invalid");
    plain(t, refusedChange, "the form of the app, refused");
    await setApp(t, app, "deactivate");
    plain(t, await browser.open(app.link), "the page of an app that is disabled");
  }),

  check("page.escaped", { title: "what an agent typed" }, async (t) => {
    const { page, names, browser, claim } = await sharedClaimPage(t);
    shows(t, page, "the claim page", names.agent_name, names.organization_name);
    const [wrong = ""] = wrongCodes(claim.user_code, 1);
    // What cannot be a code counts as no try.
    const typed = planted(t);
    plain(t, await browser.submit(page, "/claim", { user_code: typed }), "the claim page after markup as a code");
    plain(
      t,
      await browser.submit(page, "/claim", { user_code: `${wrong}${typed}` }),
      "the claim page after a code and markup",
    );
  }),

  check("page.escaped", { title: "what a human typed", needs: ["human", "mail"] }, async (t) => {
    const organization = planted(t);
    const { browser, email } = await newOwner(t, organization);
    shows(t, await browser.open("/settings"), "the organization page", organization);
    plain(t, await browser.open("/"), "the start page");

    const name = planted(t);
    const made = await makeToken(t, browser, { name });
    shows(t, made.page, "the page that shows the secret", name);
    shows(t, await browser.open("/settings/tokens"), "the list of tokens", name);
    const form = await browser.open("/settings/tokens");
    const again = await browser.submit(form, "/settings/tokens", {
      name,
      scopes: [planted(t)],
      expires_at: planted(t),
    });
    t.expect(again.exchange, "a token with markup as its fields").status(400).page("tokens", "invalid");
    plain(t, again, "the form for a token, refused");

    const team = await browser.open("/settings/team");
    plain(t, await browser.submit(team, "/settings/team/invites", { email: planted(t) }), "the team page, refused");
    const invitee = `it's-&amp-${t.address("invitee")}`;
    const link = await invite(t, browser, invitee);
    shows(t, await browser.open("/settings/team"), "the team page", invitee);
    const { browser: invited } = await t.signIn(invitee);
    shows(t, await invited.open(link), "the invitation", organization);
    shows(t, await invited.open("/settings/team"), "a page for the invited human", invitee);
    t.value("the owner's address on the team page", (await browser.open("/settings/team")).text).includes(email);

    const { browser: founder } = await newHuman(t, "founder");
    const long = `${planted(t)}${"x".repeat(121)}`;
    const settings = await founder.open("/settings");
    const refusedName = await founder.submit(settings, "/settings/organization", { name: long });
    t.expect(refusedName.exchange, "an organization's name that is too long").status(400);
    plain(t, refusedName, "the organization page, refused");
  }),

  check("page.escaped", { title: "what those typed who work for one another", needs: ["human"] }, async (t) => {
    const organization = planted(t);
    const human = await newOwner(t, organization);
    const { browser: owner, email } = human;
    const employer = { owner: email, bearer: (await makeToken(t, owner)).secret };
    const { bearer } = employer;
    const [title, text, letter, profile, first] = [planted(t), planted(t), planted(t), planted(t), planted(t)];
    const jobId = await openJob(t, bearer, `${title}\n${text}`);
    const bid = bidOf(t.address("trainer"), { title: profile, letter });
    const proposed = { ...employer, jobId, bid, proposalId: await proposeFor(t, { bearer, jobId }, bid) };
    const trainer = t.site.human.browser(bid.email);
    shows(t, await owner.open(`/jobs/${jobId}`), "the page of a job", title, text);
    shows(t, await trainer.open(`/jobs/${jobId}`), "the page of a job that somebody has proposed for", letter);
    shows(t, await t.browser().open("/jobs"), "the job board", title, organization);
    shows(t, await owner.open("/jobs"), "the employer's jobs", title);
    const proposals = await owner.open(`/jobs/${jobId}/proposals`);
    shows(t, proposals, "the proposals for a job", title, letter, profile);
    shows(t, await trainer.open("/settings/trainer"), "the trainer's own profile", profile);
    shows(t, await trainer.open("/work"), "the trainer's work", title, organization);
    const own = await ownProfile(t, trainer);
    shows(t, await t.browser().open(own.path), "the public profile", profile);

    const [question, answer] = [planted(t), planted(t)];
    const begun = await t.control("employer and trainer can write to one another", async () => {
      const started = await t.call("startConversation", { bearer, path: { proposalId: proposed.proposalId } });
      t.expect(started).status(200, 201);
      const conversationId = started.string("conversationId") ?? "";
      const talk = { ...proposed, email: bid.email, conversationId, path: `/work/conversations/${conversationId}` };
      await send(t, talk, question);
      await write(t, talk, answer);
      return talk;
    });
    shows(t, await trainer.open(begun.path), "a conversation", title, organization, question, answer);
    shows(t, await trainer.open("/work"), "the trainer's work with a conversation", title, organization);

    const terms = { name: planted(t), description: planted(t), volume: 10 };
    const approval = await askToHire(t, proposed, terms);
    const asked = await approvalPage(t, employer, approval);
    shows(t, asked, "an approval", title, terms.name, terms.description);
    shows(t, await owner.open("/approvals"), "the approvals", title);
    await t.control("the owner can confirm", async () => {
      t.expect((await sendDecision(t, employer, asked, approval)).exchange).status(303);
    });
    const { contractId } = await approvalOf(t, employer, approval.id);
    const contract = await owner.open(`/contracts/${contractId}`);
    shows(t, contract, "a contract", title, terms.name, terms.description);
    shows(t, await owner.open("/contracts"), "the contracts", title);
    await t.control("the owner can rename the organization", async () => {
      const settings = await owner.open("/settings");
      t.expect((await owner.submit(settings, "/settings/organization/name", { name: first })).exchange).status(303);
    });
    shows(t, await owner.open("/settings/team"), "the trail of a team", first);
    const wrong = { amount_usd: planted(t), unit: planted(t), cover_letter: planted(t) };
    const { browser: other } = await newTrainer(t);
    const form = await other.open(`/jobs/${jobId}`);
    plain(t, await other.submit(form, `/jobs/${jobId}/proposals`, wrong), "the form of a proposal, refused");
    const names = { first_name: planted(t), last_name: planted(t), country: planted(t), title: `${first}${first}` };
    plain(t, await saveProfile(other, names), "the form of a profile, refused");
  }),
  check("page.escaped", { title: "what a visitor typed", needs: [] }, async (t) => {
    const visitor = t.browser();
    const markup = planted(t);
    const encoded = encodeURIComponent(markup);
    const sent = await visitor.submit(await visitor.open("/sign-in"), "/sign-in", { email: markup });
    t.expect(sent.exchange, "markup as an address").status(400).page("sign-in", "invalid-email");
    plain(t, sent, "the sign-in page, refused");
    const form = await visitor.open("/sign-in/code?email=visitor%40example.com");
    plain(t, await visitor.submit(form, "/sign-in/code", { email: markup, code: markup }), "the code page, refused");
    plain(t, await visitor.submit(form, "/sign-in/code", { code: markup }), "the code page after markup as a code");
    const urls = [
      `/sign-in?return_to=${encoded}`,
      `/sign-in?return_to=${encodeURIComponent(`/settings?${markup}`)}`,
      `/sign-in/code?email=${encoded}`,
      `/sign-in/code?email=visitor%40example.com&return_to=${encoded}`,
      `/claim?token=${encoded}`,
      `/invitations/${encoded}`,
      `/${encoded}`,
      `/settings/team?done=${encoded}`,
    ];
    for (const url of urls) plain(t, await visitor.open(url), `a page with markup in its URL`);
    const target = `/"><i/data-planted>`;
    const raw = await t.send({ method: "GET", path: target, headers: { accept: "text/html" } });
    t.expect(raw, "a page with markup as it is in its URL").noText(/<i\/data-planted/i);
  }),
];

/** GET and HEAD, as this browser sends them. */
async function openAll(t: T, browser: Browser, urls: readonly string[]): Promise<void> {
  for (const url of urls) {
    await browser.open(url);
    await head(t, browser, url);
  }
}

/** The untouched form as a query. */
function formQuery(page: Page, action: string): string {
  const form = page.forms.find((one) => one.action.split("?")[0] === action.split("?")[0]);
  return new URLSearchParams((form?.fields ?? []).map(([name, value]): [string, string] => [name, value])).toString();
}

function plain(t: T, page: Page, what: string): void {
  t.value(`markup on ${what} made of what was typed`, hasPlanted(page)).is(false);
}

function shows(t: T, page: Page, what: string, ...texts: readonly string[]): void {
  plain(t, page, what);
  // A field shows its value; the rest of the page its text.
  const values = page.html.querySelectorAll("input").map((input) => input.getAttribute("value") ?? "");
  for (const text of texts) t.value(`the text of ${what}`, [page.text, ...values].join("\n")).includes(text);
}

const OWN = /^('none'|'self'|'report-sample'|'unsafe-inline'|'nonce-.+'|'sha\d+-.+'|data:|blob:)$/;
const SCRIPTS = /^('none'|'self'|'report-sample')$/;

/** Judges an answer that is a page by the headers that every page has. */
function hasHeaders(t: T, exchange: Exchange, how: string = exchange.request.method): void {
  const what = `${how} of a page, ${exchange.status}`;
  t.expect(exchange, what).mediaType("text/html").directive("cache-control", "no-store");
  t.expect(exchange, what).header("x-content-type-options", "nosniff");
  const policies = (exchange.headers.get("referrer-policy") ?? "").split(",").map((one) => one.trim());
  t.value(`Referrer-Policy of ${exchange.name}`, policies.at(-1)).is("no-referrer");
  const csp = directives(exchange.headers.get("content-security-policy") ?? "");
  const named = `Content-Security-Policy of ${exchange.name}`;
  t.value(`frame-ancestors in the ${named}`, csp.get("frame-ancestors")).is(["'none'"]);
  t.value(`default-src in the ${named}`, csp.has("default-src")).is(true);
  const own = (source: string): boolean => OWN.test(source) || source === t.origin;
  for (const [name, sources] of csp) {
    if (name.endsWith("-src") || name.startsWith("script-src") || name.startsWith("style-src")) {
      t.value(
        `sources of ${name} elsewhere, in the ${named}`,
        sources.filter((source) => !own(source)),
      ).is([]);
    }
  }
  const scripts = ["script-src", "script-src-elem", "script-src-attr"].flatMap((name) => csp.get(name) ?? []);
  const effective = csp.has("script-src") ? scripts : [...scripts, ...(csp.get("default-src") ?? [])];
  const inline = effective.filter((source) => !SCRIPTS.test(source) && source !== t.origin);
  t.value(`sources of scripts other than files of this origin, in the ${named}`, inline).is([]);
}

/** The directives of a policy; of a repeated one the first counts (CSP3, 2.2.1). */
function directives(policy: string): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, readonly string[]>();
  for (const directive of policy.split(";")) {
    const [name = "", ...sources] = directive.trim().split(/\s+/);
    if (name !== "" && !found.has(name.toLowerCase()))
      found.set(
        name.toLowerCase(),
        sources.map((one) => one.toLowerCase()),
      );
  }
  return found;
}
