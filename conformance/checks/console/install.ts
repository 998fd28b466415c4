import { setTimeout as sleep } from "node:timers/promises";
import { platformScope } from "../../../generated/scopes.ts";
import { type Check, check, type T } from "../../check.ts";
import { sharedRegistration } from "../../flows/agent.ts";
import { csrfOf, newOwner } from "../../flows/console.ts";
import {
  type App,
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
  appPath,
  changeApp,
  consentState,
  entries,
  entryText,
  grantedNothing,
  hasYear,
  postChange,
  saidIn,
  scopesSaid,
  sharedMember,
  tokensIn,
  withoutFigures,
} from "../../flows/platform-pages.ts";
import { LEAVE, newTeam } from "../../flows/team.ts";
import { about, arrival, newEndpoint, newLink, readEndpoint } from "../../flows/webhook.ts";
import { filledFields } from "../../kit/target/browser.ts";
import { type Page, shown } from "../../kit/target/page.ts";
import type { Delivery } from "../../kit/target/receiver.ts";

/** Whose partner the apps of these checks belong to. */
const FILE = "install";

const LIST = "/settings/integrations";

/** After a first failed attempt the next is due in a minute, and may be ten seconds late. */
const RETRY_SECONDS = 75;

/** How long nothing must come, in milliseconds: as long as a delivery takes that is due. */
const QUIET_MS = 1000;

/** Proves install.*: what a grant becomes when it is made again, and when it ends. */
export const checks: readonly Check[] = [
  check("install.no-other-mint", async (t) => {
    const app = await newApp(t, await sharedPartner(t, FILE));
    const { browser } = await sharedCustomer(t);
    const partner = app.partner.browser;
    const { access_token: bearer } = await sharedRegistration(t);
    const screen = await browser.open(app.link);
    t.expect(screen.exchange, "the consent screen").page("consent", "connect");
    const fields = filledFields(browser.form(screen, screen.url), { decision: "approve", pii_consent: "on" });
    const asQuery = new URLSearchParams(fields.map(([name, value]): [string, string] => [name, value]));
    const scopes = [platformScope.projectLinksWrite];
    const grants = ["client_credentials", "authorization_code", "urn:ietf:params:oauth:grant-type:token-exchange"];
    const tokenForm = await browser.open("/settings/tokens");
    const attempts: Record<string, () => Promise<Page["exchange"]>> = {
      "the screen itself": async () => screen.exchange,
      "the form as a query": async () => (await browser.open(`${app.link}?${asQuery}`)).exchange,
      "a decision that is none": async () => (await decide(browser, screen, "approved" as "approve")).exchange,
      declining: async () => (await decide(browser, await browser.open(app.link), "decline")).exchange,
      "a personal token with its scopes": () => t.call("createToken", { bearer, json: { name: "x", scopes } }),
      "a personal token with its scopes, on the page": async () =>
        (await browser.submit(tokenForm, "/settings/tokens", { name: "x", scopes })).exchange,
      "a change of the app": async () => (await postChange(app, {})).exchange,
      "the app's page": async () => (await partner.open(appPath(app))).exchange,
      "the list of installs": async () => (await browser.open(LIST)).exchange,
    };
    for (const grant_type of grants) {
      const form = {
        grant_type,
        client_id: app.clientId,
        code: "x",
        subject_token: bearer,
        scope: platformScope.usageWrite,
      };
      attempts[`the grant type ${grant_type}`] = () => t.call("pollClaimToken", { form });
    }
    for (const [what, attempt] of Object.entries(attempts)) {
      t.expect(await attempt(), what).noText("ot_ptk_");
      t.value(`what the consent screen asks after ${what}`, await consentState(browser, app)).is("connect");
    }
    await grantedNothing(t, browser, app, "all of it");
    const { page } = await connect(t, browser, app);
    t.value("platform tokens in the answer to approving", tokensIn(page).length).is(1);
  }),

  check("install.one", async (t) => {
    const { app, customer, install } = await newInstall(t, FILE);
    const { browser } = customer;
    const ids = [install.id, (await connect(t, browser, app)).id];
    await disconnect(t, browser, install.id);
    ids.push((await connect(t, browser, app)).id, (await connect(t, browser, app)).id);
    t.value("the install's id: first, reconnected, connected after a disconnect, reconnected", ids).is(
      ids.map(() => install.id),
    );
    t.value("installs of the app in the customer's list", installsOf(await browser.open(LIST), app)).is([install.id]);
    const page = await app.partner.browser.open(appPath(app));
    t.value("installs of the app on its page", idsOf(page)).is([install.id]);
    const other = await sharedPartner(t, "other"); // an organization like any other: here it is a customer
    const second = await connect(t, other.browser, app);
    t.value("the install of another customer", second.id).isNot(install.id);
    const another = await newApp(t, app.partner);
    t.value("the customer's install of another app", (await connect(t, browser, another)).id).isNot(install.id);
  }),

  check("install.reconnect", { title: "by whoever acts" }, async (t) => {
    const { first, afterAgain, last } = await sharedConsents(t);
    t.value("the token of the second approval", last.token).isNot(first.token);
    t.expect(last.current, "the token of the second approval").status(200);
    t.expect(afterAgain, "the token of the first approval, after the second").envelope(401, "UNAUTHORIZED");
  }),

  check("install.reconnect", async (t) => {
    const before = [
      platformScope.projectLinksWrite,
      platformScope.participantsEmail,
      platformScope.webhooksManage,
    ] as const;
    const after = [
      platformScope.projectLinksWrite,
      platformScope.contractsRead,
      platformScope.participantsEmail,
      platformScope.webhooksManage,
    ] as const;
    const { app, customer, install } = await newInstall(t, FILE, { scopes: before });
    const link = await newLink(t, install.token);
    const endpoint = await t.control("a webhook endpoint can be made", async () => {
      const json = { url: "https://hooks.example.com/opentrain", eventTypes: ["project_link.removed"] };
      const answer = await t.call("createWebhookEndpoint", { bearer: install.token, json });
      return t.expect(answer, "a new endpoint").body(201).webhookEndpoint;
    });
    const paused = await t.control("a second one can be paused", async () => {
      const json = { url: "https://hooks.example.com/paused", eventTypes: ["project_link.removed"] };
      const answer = await t.call("createWebhookEndpoint", { bearer: install.token, json });
      const path = { endpointId: t.expect(answer, "a second endpoint").body(201).webhookEndpoint.id };
      const pausing = { bearer: install.token, path, json: { status: "DISABLED" } };
      return t.expect(await t.call("updateWebhookEndpoint", pausing)).body(200).webhookEndpoint;
    });
    const old = [install.token];
    for (const [scopes, pii] of [
      [before, true],
      [after, true],
      [after, false],
    ] as const) {
      await changeApp(t, app, { scopes });
      const { token } = await connect(t, customer.browser, app, pii ? { pii } : {});
      for (const bearer of old) {
        const dead = await t.call("getCurrentInstall", { bearer });
        t.expect(dead, "a token from before the reconnect").envelope(401, "UNAUTHORIZED");
      }
      old.push(token);
      const { install: now } = t.expect(await t.call("getCurrentInstall", { bearer: token }), "the new one").body(200);
      t.value("the scopes of the install", now.scopes).sameSetAs(scopes);
      t.value("the scopes of the token", now.token.scopes).sameSetAs(scopes);
      t.value(`piiConsent after reconnecting ${pii ? "with" : "without"} the box`, now.piiConsent).is(pii);
      const links = t.expect(await t.call("listProjectLinks", { bearer: token }), "its links").body(200).projectLinks;
      t.value("the project links", links).is([link]);
      const hooks = t.expect(await t.call("listWebhookEndpoints", { bearer: token }), "its endpoints").body(200);
      t.value("the webhook endpoints", hooks.webhookEndpoints).sameSetAs([endpoint, paused]);
    }
  }),

  check("install.one-live-token", { title: "one after the other", needs: ["human"] }, async (t) => {
    const { app, customer, install } = await newInstall(t, FILE);
    let { token } = install;
    for (const round of ["a reconnect", "a second reconnect", "a third reconnect"]) {
      const screen = await customer.browser.open(app.link);
      const page = await decide(customer.browser, screen, "approve");
      const fresh = shown(page, "data-secret") ?? "";
      const answers = [await uses(t, fresh), await uses(t, token), await uses(t, fresh)];
      t.value(`the status of the new token, the old and the new again, right after ${round}`, answers).is([
        200, 401, 200,
      ]);
      token = fresh;
    }
  }),

  check("install.one-live-token", { title: "at the same instant" }, async (t) => {
    const app = await newApp(t, await sharedPartner(t, FILE));
    const { browser } = await sharedCustomer(t);
    const all: string[] = [];
    const ids = new Set<string>();
    for (const round of ["first connects", "reconnects", "reconnects again"]) {
      const screens: Page[] = [];
      while (screens.length < 10) screens.push(await browser.open(app.link));
      const granted = await t.atOnce(screens.length, async (i) => {
        const page = await decide(browser, screens[i] ?? t.fail("a screen", "one for each post", "none"), "approve");
        t.expect(page.exchange, `one of 10 ${round} at once`)
          .status(200, 409)
          .page("consent", "connected", "changed", "already-used");
        const token = shown(page, "data-secret");
        if (token === undefined) return [];
        t.value(`tokens that work beside a new one, in 10 ${round} at once`, await besides(t, token, all)).is(0);
        all.push(token);
        return [token];
      });
      t.value(`approvals of 10 ${round} at once`, granted.flat().length).between(1, screens.length);
      const answers = await Promise.all(all.map((bearer) => t.call("getCurrentInstall", { bearer })));
      const alive = answers.filter(({ status }) => status === 200);
      t.value(`tokens that answer 200 after 10 ${round} at once`, alive.length).is(1);
      for (const answer of alive) ids.add(answer.string("install.id"));
      for (const answer of answers)
        if (answer.status !== 200) t.expect(answer, "another").envelope(401, "UNAUTHORIZED");
    }
    t.value("ids of the install", ids.size).is(1);
    t.value("installs of the app", installsOf(await browser.open(LIST), app).length).is(1);
  }),

  check("install.reduce", async (t) => {
    const { app, customer, install } = await newInstall(t, FILE, {
      scopes: [platformScope.projectLinksWrite, platformScope.usageWrite],
    });
    await newLink(t, install.token); // the control: the broader token may
    await changeApp(t, app, { scopes: [platformScope.projectLinksRead] });
    const reduced = await connect(t, customer.browser, app);
    for (const id of ["getCurrentInstall", "listProjectLinks", "createProjectLink"] as const) {
      const json = id === "createProjectLink" ? { json: { externalProjectId: t.unique("project") } } : {};
      const answer = await t.call(id, { bearer: install.token, ...json });
      t.expect(answer, `${id} with the broader token of before`).envelope(401, "UNAUTHORIZED");
    }
    t.expect(await t.call("listProjectLinks", { bearer: reduced.token }), "what the new token may").status(200);
    const json = { externalProjectId: t.unique("project") };
    const refused = await t.call("createProjectLink", { bearer: reduced.token, json });
    t.expect(refused, "what only the old one might").envelope(403, "FORBIDDEN", {
      requiredScopes: [platformScope.projectLinksWrite],
    });
  }),

  check("install.revoked-event", async (t) => {
    const { app, customer, install } = await newInstall(t, FILE);
    const { browser } = customer;
    const told = t.hook();
    const untold = t.hook();
    const others = t.hook();
    const beside = await connect(t, (await sharedPartner(t, "other")).browser, app);
    await newEndpoint(t, beside.token, others, { eventTypes: ["install.revoked"] });
    await newEndpoint(t, install.token, told, { eventTypes: ["install.revoked"], kept: true });
    await newEndpoint(t, install.token, untold, { eventTypes: ["project_link.created"], kept: true });
    const declined = await decide(browser, await browser.open(app.link), "decline");
    t.expect(declined.exchange, "declining").page("consent", "declined");
    const seen = new Set<string>(); // by the id of the delivery, because one may come more than once
    const revoked = async (reason: string, after: string): Promise<void> => {
      const what = `install.revoked after ${after}`;
      const event = await told.one({ what, fits: ({ id }) => !seen.has(id) });
      seen.add(event.id);
      t.value(what, event.at("type")).is("install.revoked");
      t.value(`data.reason after ${after}`, event.at("data.reason")).is(reason);
      t.value(`data.installId after ${after}`, event.at("data.installId")).is(install.id);
      const age = (t.now() - Date.parse(String(event.at("data.revokedAt")))) / 1000;
      t.value(`the age of data.revokedAt after ${after}, in seconds`, age).between(-5, 60);
      t.value(`resourceId after ${after}`, event.at("resourceId")).is(install.id);
      await sleep(QUIET_MS / 4, undefined, { signal: t.signal });
      t.value(`events by ${after}`, told.judged().filter(({ id }) => !seen.has(id)).length + 1).is(1);
    };
    await connect(t, browser, app);
    await revoked("reconnected", "a reconnect");
    await connect(t, browser, app);
    await revoked("reconnected", "a second reconnect");
    await disconnect(t, browser, install.id);
    await revoked("disconnected", "disconnecting");
    await connect(t, browser, app);
    await sleep(QUIET_MS, undefined, { signal: t.signal });
    t.value("events after connecting again", told.judged().filter(({ id }) => !seen.has(id)).length).is(0);
    t.value("events for who did not", untold.judged().length).is(0);
    t.value("events for another customer's install of the app", others.judged().length).is(0);
  }),

  check("install.list", async (t) => {
    const { browser } = await sharedCustomer(t);
    const partner = await sharedPartner(t, FILE);
    const scopes = [platformScope.participantsRead, platformScope.participantsEmail] as const;
    const app = await newApp(t, partner, { scopes });
    const approve = async (pii: boolean): Promise<string> => {
      const page = await decide(browser, await browser.open(app.link), "approve", pii ? { pii } : {});
      t.expect(page.exchange, "approving").page("consent", "connected");
      return shown(page, "data-secret") ?? "";
    };
    const text = async (): Promise<string> => {
      const page = await browser.open(LIST);
      t.expect(page.exchange, "the customer's installs").status(200).page("integrations", "list");
      return installText(t, page, app);
    };
    await approve(false);
    const first = await text();
    t.value("the install in the customer's list", first)
      .includes(app.name)
      .satisfies("a date of this year", hasYear(t));
    t.value("its scopes in the list", scopesSaid(first)).sameSetAs(scopes);

    // Approved again each time, so that only what the two consents differ in can make the lines differ.
    await approve(false);
    const without = withoutFigures(await text());
    const token = await approve(true);
    const consented = withoutFigures(await text());
    t.value("the install with PII consent, beside what was said without", consented).isNot(without);
    t.expect(await t.call("getCurrentInstall", { bearer: token }), "the first call").status(200);
    t.value("the install after its first use, beside what was said before", withoutFigures(await text())).isNot(
      consented,
    );

    await changeApp(t, app, { scopes: [platformScope.usageWrite] });
    t.value("its scopes in the list, once the app asks for others", scopesSaid(await text())).sameSetAs(scopes);

    const other = await sharedPartner(t, "other");
    const foreign = await other.browser.open(LIST);
    t.value("the text of another organization's list", foreign.text).excludes(app.name);
  }),

  check("install.list", { title: "for a member", needs: ["human", "mail"] }, async (t) => {
    const { app, install, customer } = await newInstall(t, FILE);
    const { browser: member } = await sharedMember(t);
    const page = await member.open(LIST);
    t.expect(page.exchange, "the installs for a member").status(200).page("integrations", "list");
    const seen = entryText(t, page, "data-install", install.id, "the list for a member");
    t.value("the install for a member", seen).includes(app.name);
    const owners = entryText(
      t,
      await customer.browser.open(LIST),
      "data-install",
      install.id,
      "the list for the owner",
    );
    t.value("the scopes for a member, beside those for the owner", scopesSaid(seen)).is(scopesSaid(owners));
  }),

  check("install.audit", async (t) => {
    const customer = await newOwner(t, t.unique("Customer"));
    const { browser, email } = customer;
    const app = await newApp(t, await sharedPartner(t, FILE));
    const actions: string[] = [];
    const trail = async (action: string): Promise<void> => {
      actions.push(action);
      const lines = entries(await browser.open(LIST), "data-action").filter((line) => saidIn(line).includes(app.name));
      t.value(
        `the trail of the app after it was ${action}`,
        lines.map((line) => line.getAttribute("data-action")),
      ).sameSetAs(actions);
      for (const line of lines) {
        t.value("a line of the trail", saidIn(line)).includes(email).satisfies("a date of this year", hasYear(t));
      }
    };
    await decide(browser, await browser.open(app.link), "decline");
    await trail("declined");
    const screen = await browser.open(app.link);
    await decide(browser, screen, "approve");
    await trail("granted");
    const again = await decide(browser, screen, "approve");
    t.expect(again.exchange, "the same form once more, of which nothing is told").page("consent", "already-used");
    const { id } = await connect(t, browser, app);
    await trail("reconnected");
    await disconnect(t, browser, id);
    await trail("disconnected");
    await connect(t, browser, app);
    await trail("granted");
    const other = await sharedPartner(t, "other");
    t.expect((await other.browser.open(LIST)).exchange, "the trail of another organization").noText(email);
  }),

  check("install.audit", { title: "after a hand-over", needs: ["human", "mail"] }, async (t) => {
    const { owner, members } = await newTeam(t, 1);
    const heir = members[0]?.browser ?? t.inconclusive("nobody has joined");
    const app = await newApp(t, await sharedPartner(t, FILE));
    await connect(t, owner.browser, app);
    await t.control("an owner can hand over", async () => {
      const form = await owner.browser.open(LEAVE);
      const [heirId] = form.html.querySelectorAll('[name="new_owner"]').map((one) => one.getAttribute("value") ?? "");
      const done = await owner.browser.submit(form, LEAVE, { new_owner: heirId });
      t.expect(done.exchange, "handing over").status(303);
    });
    const [line] = entries(await heir.open(LIST), "data-action").filter((one) => saidIn(one).includes(app.name));
    t.value("what the former owner did, as the new one is shown it", line === undefined ? "" : saidIn(line))
      .includes(app.name)
      .excludes(members[0]?.email ?? "");
  }),

  check("install.disconnect", { title: "tokens, links and endpoints", needs: ["human"] }, async (t) => {
    const { app, customer, install } = await newInstall(t, FILE);
    const { browser } = customer;
    const other = await sharedPartner(t, "other");
    const beside = await connect(t, other.browser, app);
    const link = await newLink(t, install.token);
    const json = { url: "https://hooks.example.com/opentrain", eventTypes: ["project_link.removed"] };
    const made = t.expect(await t.call("createWebhookEndpoint", { bearer: install.token, json })).body(201);
    const path = `${LIST}/${install.id}/disconnect`;
    const before = installText(t, await browser.open(LIST), app);

    for (const [whose, stranger] of [
      ["another organization's", other.browser],
      ["the app's partner's, of its customer's", app.partner.browser],
    ] as const) {
      const foreign = await stranger.open(path);
      t.expect(foreign.exchange, `${whose} view of an install`).status(404).page("disconnect", "unknown");
      const posted = await stranger.post(path, [["csrf", await csrfOf(t, stranger)]]);
      t.expect(posted.exchange, `${whose} post to disconnect it`).status(404).page("disconnect", "unknown");
      t.expect(await t.call("getCurrentInstall", { bearer: install.token }), "its token afterwards").status(200);
    }

    const page = await browser.open(path);
    t.expect(page.exchange, "the page that asks").status(200).page("disconnect", "confirm");
    t.expect(await t.call("getCurrentInstall", { bearer: install.token }), "the token after being asked").status(200);
    const done = await browser.submit(page, path);
    t.expect(done.exchange, "disconnecting").redirect(/^\/settings\/integrations(\?|$)/);
    for (const id of ["getCurrentInstall", "listProjectLinks", "listWebhookEndpoints"] as const) {
      const answer = await t.call(id, { bearer: install.token });
      t.expect(answer, `${id} with the token on the next call`).envelope(401, "UNAUTHORIZED");
    }
    t.expect(await t.call("getCurrentInstall", { bearer: beside.token }), "another customer's token").status(200);
    const after = installText(t, await browser.follow(done), app);
    t.value("the install in the list, beside what was said before", withoutFigures(after)).isNot(
      withoutFigures(before),
    );
    t.expect((await browser.open(path)).exchange, "the page that asked")
      .status(200)
      .page("disconnect", "disconnected");
    const again = await browser.submit(page, path);
    t.expect(again.exchange, "disconnecting once more").status(303);

    const screen = await browser.open(app.link);
    t.expect(screen.exchange, "the consent screen afterwards").page("consent", "connect");
    const { token } = await connect(t, browser, app);
    const current = await t.call("getCurrentInstall", { bearer: token });
    t.expect(current, "connecting again")
      .status(200)
      .member("install.status", "ACTIVE")
      .member("install.id", install.id);
    t.expect(await t.call("getCurrentInstall", { bearer: install.token }), "the token of before").status(401);
    const links = t.expect(await t.call("listProjectLinks", { bearer: token }), "the links").body(200);
    t.value("the project links", links.projectLinks).is([link]);
    const endpointId = made.webhookEndpoint.id;
    const disabled = await t.call("getWebhookEndpoint", { bearer: token, path: { endpointId } });
    t.expect(disabled, "the endpoint")
      .status(200)
      .member("webhookEndpoint.status", "DISABLED")
      .member("webhookEndpoint.disabledReason", "disconnected");
    const enabled = await t.call("updateWebhookEndpoint", {
      bearer: token,
      path: { endpointId },
      json: { status: "ACTIVE" },
    });
    t.expect(enabled, "re-enabling it").status(200).member("webhookEndpoint.status", "ACTIVE");

    await setApp(t, app, "deactivate");
    await disconnect(t, other.browser, beside.id);
    await setApp(t, app, "reactivate");
    const ended = await t.call("getCurrentInstall", { bearer: beside.token });
    t.expect(ended, "the token of an install that was disconnected while its app was deactivated").envelope(
      401,
      "UNAUTHORIZED",
    );
  }),

  check("install.disconnect", { title: "events", alone: true, timeout: 240 }, async (t) => {
    const { app, customer, install } = await newInstall(t, FILE);
    const { browser } = customer;
    const hook = t.hook({ status: 503 });
    const other = t.hook();
    const types = ["project_link.created", "install.revoked"] as const;
    const endpoint = await newEndpoint(t, install.token, hook, { eventTypes: types, kept: true });
    await newEndpoint(t, install.token, other, { kept: true });
    const queued = await newLink(t, install.token);
    const first = await arrival(t, hook, queued);
    hook.answer = { status: 204 };
    await disconnect(t, browser, install.id);
    const revoked = await hook.one({ what: "install.revoked after disconnecting", fits: isRevoked });
    t.value("its data.reason", revoked.at("data.reason")).is("disconnected");
    const path = `${LIST}/${install.id}/disconnect`;
    await browser.post(path, [["csrf", await csrfOf(t, browser)]]); // once more: there is nothing to end
    await t.clock.advance(RETRY_SECONDS);
    const what = "the delivery that was queued before";
    const [, again] = await hook.until({ what, fits: about(queued), count: 2, withinMs: 20_000 });
    t.value(`the id of ${what}`, again?.id).is(first.id);

    const { token } = await connect(t, browser, app);
    const asked = await readEndpoint(t, token, endpoint);
    t.value("the endpoint after connecting again", [asked.status, asked.disabledReason]).is([
      "DISABLED",
      "disconnected",
    ]);
    const unheard = await newLink(t, token);
    const enabled = { bearer: token, path: { endpointId: endpoint.id }, json: { status: "ACTIVE" } };
    t.expect(await t.call("updateWebhookEndpoint", enabled), "re-enabling the endpoint").status(200);
    const heard = await newLink(t, token);
    await hook.one({ what: "the delivery of a link that was made then", fits: about(heard) });
    await sleep(QUIET_MS, undefined, { signal: t.signal });
    const all = hook.judged();
    const ids = new Set(all.filter(isRevoked).map(({ id }) => id));
    t.value("install.revoked, over two posts to disconnect and a connect", ids.size).is(1);
    t.value("deliveries of a link made while the endpoint was disabled", all.filter(about(unheard)).length).is(0);
    t.value("events for who did not subscribe to install.revoked", other.judged().filter(isRevoked).length).is(0);
  }),

  check("install.disconnect", { title: "on two instances", needs: ["human", "mail"], peer: true }, async (t) => {
    const { customer, install } = await newInstall(t, FILE);
    const current = () => t.onPeer(() => t.call("getCurrentInstall", { bearer: install.token }));
    await t.control("the other instance knows the token", async () => {
      t.expect(await current()).status(200);
    });
    await disconnect(t, customer.browser, install.id);
    t.expect(await current(), "the token on the other instance right after").envelope(401, "UNAUTHORIZED");
  }),

  check("install.disconnect-owner", { needs: ["human", "mail"] }, async (t) => {
    const { customer, install, app } = await newInstall(t, FILE);
    const { browser: member } = await sharedMember(t);
    const path = `${LIST}/${install.id}/disconnect`;
    const seen = await member.open(path);
    t.expect(seen.exchange, "the page that asks, for a member").status(403).page("disconnect", "not-owner");
    t.value("forms on it that disconnect", formsTo(seen, path)).is(0);
    t.value("forms in the list for a member that disconnect", formsTo(await member.open(LIST), path)).is(0);
    const posted = await member.post(path, [["csrf", await csrfOf(t, member)]]);
    t.expect(posted.exchange, "a member's post").status(403).page("disconnect", "not-owner");
    const { browser: stranger } = app.partner;
    const unseen = await stranger.open(path);
    t.expect(unseen.exchange, "the page that asks, for another owner").status(404).page("disconnect", "unknown");
    const foreign = await stranger.post(path, [["csrf", await csrfOf(t, stranger)]]);
    t.expect(foreign.exchange, "another owner's post").status(404).page("disconnect", "unknown");
    t.expect(await t.call("getCurrentInstall", { bearer: install.token }), "the token afterwards").status(200);
    t.value("what the owner would be asked", await consentState(customer.browser, app)).is("reconnect");
    await disconnect(t, customer.browser, install.id); // the control: the owner can
  }),
];

function idsOf(page: Page): string[] {
  return entries(page, "data-install").map((element) => element.getAttribute("data-install") ?? "");
}

/** The ids of the installs of this app in a customer's list. */
function installsOf(list: Page, app: App): string[] {
  return idsOf(list).filter((_, index) => saidIn(entries(list, "data-install")[index] ?? list.html).includes(app.name));
}

/** What the customer's list says of its install of this app. */
function installText(t: T, list: Page, app: App): string {
  const element = entries(list, "data-install").find((one) => saidIn(one).includes(app.name));
  return element === undefined
    ? t.fail("the list of installs", `an install of ${app.name}`, list.text)
    : saidIn(element);
}

function formsTo(page: Page, path: string): number {
  return page.forms.filter(({ method, action }) => method === "POST" && action.split("?")[0] === path).length;
}

function isRevoked(delivery: Delivery): boolean {
  return delivery.at("type") === "install.revoked";
}

async function uses(t: T, bearer: string): Promise<number> {
  return (await t.call("getCurrentInstall", { bearer })).status;
}

/** How many other tokens surely work at one moment with this one: it answers between two answers of theirs. */
async function besides(t: T, token: string, others: readonly string[]): Promise<number> {
  const alive = async (some: readonly string[]): Promise<string[]> => {
    const statuses = await Promise.all(some.map((one) => uses(t, one)));
    return some.filter((_, index) => statuses[index] === 200);
  };
  const before = await alive(others);
  return before.length > 0 && (await uses(t, token)) === 200 ? (await alive(before)).length : 0;
}
