import { platformScope } from "../../../generated/scopes.ts";
import { type Check, check, type T } from "../../check.ts";
import { forged, sharedRegistration } from "../../flows/agent.ts";
import {
  connect,
  everyCall,
  newInstall,
  newInstallOn,
  platformOperations,
  setApp,
  sharedInstall,
} from "../../flows/platform.ts";
import { serversOnAndOff, withStore } from "../../flows/servers.ts";
import type { Matcher } from "../../kit/engine/words.ts";
import type { Exchange } from "../../kit/http/exchange.ts";
import type { Store } from "../../kit/target/site.ts";

type ScopeName = keyof typeof platformScope;
const SINGLE: readonly ScopeName[] = ["projectLinksRead", "projectLinksWrite", "webhooksManage"];
// Object.keys of a const object: exactly its names.
const OTHERS = (Object.keys(platformScope) as ScopeName[]).filter((name) => !SINGLE.includes(name));

/** Without it a token that may see work emails is refused where those are. */
const CONSENTED = { pii: true };

/** Proves platform.*: the gates of the Platform API and their order. */
export const checks: readonly Check[] = [
  check("platform.token-live", async (t) => {
    const { app, customer, install } = await newInstall(t, "platform");
    const { access_token } = await sharedRegistration(t);
    const { token: live } = await connect(t, customer.browser, app);
    await t.control("the token that took its place works", async () => {
      t.expect(await t.call("getCurrentInstall", { bearer: live })).status(200);
    });
    for (const answer of await everyCall(t.site, install.token)) {
      t.expect(answer, "the token from before a reconnect").envelope(401, "UNAUTHORIZED").noMember("details");
    }
    for (const answer of await everyCall(t.site, forged(live))) {
      t.expect(answer, "a token that nobody was given").envelope(401, "UNAUTHORIZED").noMember("details");
    }
    for (const [what, bearer] of Object.entries({
      "a token cut short": live.slice(0, -1),
      "a token with something after it": `${live}x`,
      "a text that is no token": "nonsense",
      "a personal token": access_token,
      "a token of the form of a personal one": live.replace("ot_ptk_", "ot_pat_"),
    })) {
      t.expect(await t.call("getCurrentInstall", { bearer }), what).envelope(401, "UNAUTHORIZED");
    }
    t.expect(await t.call("getCurrentInstall"), "no token").envelope(401, "UNAUTHORIZED");
  }),

  check("platform.token-live", { title: "on two instances", peer: true }, async (t) => {
    const { app, customer, install } = await newInstall(t, "platform");
    const current = (bearer: string) => t.call("getCurrentInstall", { bearer });
    await t.control("both instances know the token", async () => {
      t.expect(await current(install.token)).status(200);
      t.expect(await t.onPeer(() => current(install.token))).status(200);
    });
    const { token: live } = await connect(t, customer.browser, app);
    const dead = await t.onPeer(() => current(install.token));
    t.expect(dead, "the token from before a reconnect, on the other instance").envelope(401, "UNAUTHORIZED");
    t.expect(await t.onPeer(() => current(live)), "the one that took its place, there").status(200);
  }),

  check("platform.install-active", async (t) => {
    const site = await withStore(t);
    const { install } = await newInstallOn(t, site, {}, CONSENTED);
    await t.control("the token works on the active install", async () => {
      for (const answer of await everyCall(site, install.token)) t.expect(answer).status(200, 400, 404);
    });
    await endInstall(t, site.store, install.id);
    expectAll(t, await everyCall(site, install.token), "the install is not active", "install_not_active");
  }),

  check("platform.app-active", async (t) => {
    const { app, install } = await newInstall(t, "platform", {}, CONSENTED);
    await t.control("the token works", async () => {
      for (const answer of await everyCall(t.site, install.token)) t.expect(answer).status(200, 400, 404);
    });
    await setApp(t, app, "deactivate");
    expectAll(t, await everyCall(t.site, install.token), "the app is deactivated", "app_disabled");
    const { install: another } = await sharedInstall(t);
    t.expect(await t.call("getCurrentInstall", { bearer: another.token }), "an install of another app").status(200);
  }),

  check("platform.app-active", { title: "on two instances", peer: true }, async (t) => {
    const { app, install } = await newInstall(t, "platform");
    const current = () => t.onPeer(() => t.call("getCurrentInstall", { bearer: install.token }));
    await t.control("the other instance knows the token", async () => {
      t.expect(await current()).status(200);
    });
    await setApp(t, app, "deactivate");
    forbids(t, await current(), "the app deactivated on the one instance, a call of the other", {
      reason: "app_disabled",
    });
    await setApp(t, app, "reactivate");
    t.expect(await current(), "a call of the other once it is reactivated").status(200);
  }),

  check("platform.feature", async (t) => {
    const { on, off } = await serversOnAndOff(t);
    const { install } = await newInstallOn(t, on, {}, CONSENTED);
    await t.control("the token works where the feature is on", async () => {
      for (const answer of await everyCall(on, install.token)) t.expect(answer).status(200, 400, 404);
    });
    expectAll(t, await everyCall(off, install.token), "the feature was turned off", "feature_disabled");
  }),

  ...(
    [
      ["for reading links", ["projectLinksRead"]],
      ["for writing links", ["projectLinksWrite"]],
      ["for webhook endpoints", ["webhooksManage"]],
      ["with all other scopes", OTHERS],
    ] as const
  ).map(([what, names]) =>
    check("platform.scope", { title: `a token ${what}` }, async (t) => {
      const granted = names.map((name) => platformScope[name]);
      const how = granted.some((scope) => scope === platformScope.participantsEmail) ? CONSENTED : {};
      const { install } = await newInstall(t, "platform", { scopes: granted }, how);
      const has = (scope: string): boolean =>
        granted.some(
          (one) =>
            one === scope || (one === platformScope.projectLinksWrite && scope === platformScope.projectLinksRead),
        );
      const answers = await everyCall(t.site, install.token);
      for (const [index, { scopes }] of platformOperations.entries()) {
        const answer = answers[index];
        if (answer === undefined) continue;
        const lacking = scopes.filter((scope) => !has(scope));
        if (lacking.length === 0)
          t.expect(answer, `a call that ${scopes.join(" ") || "any scope"} opens`).status(200, 400, 404);
        else {
          const what = `a call that needs ${scopes.join(" ")}, by a token with ${granted.join(", ")} only`;
          t.expect(answer, what).envelope(403, "FORBIDDEN");
          t.value(`details.requiredScopes of ${answer.name}`, answer.list("details.requiredScopes")).sameSetAs(scopes);
          t.value(`details.grantedScopes of ${answer.name}`, answer.list("details.grantedScopes")).sameSetAs(granted);
        }
      }
    }),
  ),

  check("platform.order", { title: "the token, the app, the feature, the scope" }, async (t) => {
    const { on, off } = await serversOnAndOff(t);
    const { app, customer, install: before } = await newInstallOn(t, on, { scopes: [platformScope.webhooksManage] });
    const { token } = await connect(t, customer.browser, app, {}, { site: on });
    const links = (site: typeof on, bearer: string): Promise<Exchange> => site.call("listProjectLinks", { bearer });
    await t.control("where nothing else is amiss the scope is missing", async () => {
      t.expect(await links(on, token)).envelope(403, "FORBIDDEN", { requiredScopes: [platformScope.projectLinksRead] });
    });
    forbids(t, await links(off, token), "the feature off, the scope missing", { reason: "feature_disabled" });
    await setApp(t, app, "deactivate");
    forbids(t, await links(on, token), "the app deactivated, the scope missing", { reason: "app_disabled" });
    const both = await links(off, token);
    forbids(t, both, "the app deactivated, the feature off, the scope missing", { reason: "app_disabled" });
    const dead = await links(off, before.token);
    t.expect(dead, "a revoked token, the app deactivated, the feature off, the scope missing").envelope(
      401,
      "UNAUTHORIZED",
    );
    const body = await off.call("createWebhookEndpoint", { bearer: token, body: "{" });
    forbids(t, body, "the app deactivated and a broken body", { reason: "app_disabled" });
  }),

  check("platform.order", { title: "the install before the app", needs: ["human", "store"] }, async (t) => {
    const site = await withStore(t);
    const { app, install } = await newInstallOn(t, site, { scopes: [platformScope.webhooksManage] });
    await setApp(t, app, "deactivate");
    await t.control("the app is deactivated", async () => {
      const answer = await site.call("listProjectLinks", { bearer: install.token });
      t.expect(answer).envelope(403, "FORBIDDEN", { reason: "app_disabled" });
    });
    await endInstall(t, site.store, install.id);
    const answer = await site.call("listProjectLinks", { bearer: install.token });
    forbids(t, answer, "the install not active, the app deactivated", { reason: "install_not_active" });
    const dead = await site.call("listProjectLinks", { bearer: forged(install.token) });
    t.expect(dead, "an unknown token").envelope(401, "UNAUTHORIZED");
  }),
];

function forbids(t: T, answer: Exchange, what: string, details: Readonly<Record<string, Matcher>>): void {
  t.expect(answer, what).envelope(403, "FORBIDDEN", details);
}

function expectAll(t: T, answers: readonly Exchange[], what: string, reason: string): void {
  for (const answer of answers) forbids(t, answer, what, { reason });
}

/** Ends an install in the database and leaves its token alone, which no request does. */
async function endInstall(t: T, store: Store, id: string): Promise<void> {
  const changed = await store.change(id, { status: "REVOKED", revoked_at: Date.now() });
  if (changed === undefined) t.inconclusive("the database has no row of the install with a column for its status");
}
