import { platformScope, platformScopes } from "../../../generated/scopes.ts";
import { type Check, check } from "../../check.ts";
import { makeToken } from "../../flows/console.ts";
import { approve, newApp, newInstall, sharedCustomer, sharedInstall, sharedPartner } from "../../flows/platform.ts";

/** Proves installs.current: what an app is told of its install. */
export const checks: readonly Check[] = [
  check("installs.current", { title: "all scopes, no PII consent" }, async (t) => {
    const { app, customer, install } = await sharedInstall(t);
    const employer = await makeToken(t, customer.browser);
    const me = t.expect(await t.call("getMe", { bearer: employer.secret })).body(200);
    const answer = await t.call("getCurrentInstall", { bearer: install.token });
    const current = t.expect(answer, "the install").body(200).install;
    t.value("status", current.status).is("ACTIVE");
    t.value("scopes", current.scopes).sameSetAs(platformScopes);
    t.value("piiConsent without the box", current.piiConsent).is(false);
    t.value("organizationId", current.organizationId).is(me.account.organizationId);
    t.value("partnerApp", current.partnerApp).is({ id: app.id, slug: app.slug, name: app.name });
    t.value("the token's name", current.token.name).is(`${app.name} connection`);
    t.value("the token's scopes", current.token.scopes).sameSetAs(platformScopes);
    t.value("the age of the install in seconds", (t.now() - Date.parse(current.createdAt)) / 1000).between(-5, 900);
    const page = await customer.browser.open("/settings/integrations");
    const ids = page.html.querySelectorAll("[data-install]").map((one) => one.getAttribute("data-install"));
    t.value("the installs that the customer sees", ids).includes(current.id);
  }),

  check("installs.current", { title: "some scopes, with PII consent" }, async (t) => {
    const scopes = [platformScope.participantsEmail, platformScope.usageWrite] as const;
    const { install } = await newInstall(t, "installs", { scopes }, { pii: true });
    const answer = await t.call("getCurrentInstall", { bearer: install.token });
    const current = t.expect(answer, "the install").body(200).install;
    t.value("scopes", current.scopes).sameSetAs(scopes);
    t.value("the token's scopes", current.token.scopes).sameSetAs(scopes);
    t.value("piiConsent with the box", current.piiConsent).is(true);
  }),

  check("installs.current", { title: "any one scope opens it" }, async (t) => {
    const [partner, customer] = [await sharedPartner(t, "installs"), await sharedCustomer(t)];
    for (const scope of [platformScope.usageWrite, platformScope.contractsRead] as const) {
      const app = await newApp(t, partner, { scopes: [scope] });
      const { token } = await approve(t, customer.browser, app);
      const answer = await t.call("getCurrentInstall", { bearer: token });
      t.value("scopes", t.expect(answer, `a token with ${scope} only`).body(200).install.scopes).is([scope]);
    }
  }),
];
