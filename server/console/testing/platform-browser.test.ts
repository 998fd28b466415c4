/** Partner, consent and customer pages in a real browser, in every state in which somebody may find them. */
import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { platformScope } from "../../../generated/scopes.ts";
import { useChromium } from "../../testing/chromium.ts";
import { databases, type TestWorld } from "../../testing/index.ts";
import { answerTo, connect, newApp, newMember, newOwner } from "./platform-testing.ts";
import { DESKTOP, openScreens, PHONE, type Screen, type Screens } from "./screens.ts";
import { startSite, type TestSite } from "./testing.ts";

const [sqlite] = databases;

const browser = useChromium();

const CB = "https://labels.example.com/opentrain/callback";

let site: TestSite;
let db: TestWorld["db"];
beforeAll(async () => {
  if (sqlite === undefined) throw new Error("no database");
  db = (await sqlite.open()).db;
  site = await startSite(db);
});
afterAll(() => site?.close());

function screensOf(screen: Screen): Screens {
  return openScreens(browser, () => site, screen, "platform");
}

/** The partner's own site: whatever is opened there is only looked at. */
async function withPartnerSite(page: Page): Promise<void> {
  await page
    .context()
    .route("https://labels.example.com/**", (route) =>
      route.fulfill({ contentType: "text/html", body: "<title>Street Labels</title>Back at the partner." }),
    );
}

test("on a phone: a partner makes an app; a customer who is new here connects it, with a query as long as it may be", async () => {
  const { visitor, expectPage, signIn } = screensOf(PHONE);
  const partner = await visitor();
  await partner.context().grantPermissions(["clipboard-read", "clipboard-write"]);
  await partner.goto(`${site.origin}/settings/developer`);
  await signIn(partner, "partner@labels.example.com");
  await expectPage(partner, "apps/no-organization");
  await partner.goto(`${site.origin}/settings`);
  await partner.getByLabel("Organization name").fill("Street Labels Incorporated");
  await partner.keyboard.press("Enter");
  await partner.waitForSelector('main[data-state="owner"]');
  await partner.getByRole("link", { name: "Developer" }).click();
  await expectPage(partner, "apps/empty");

  await partner.getByLabel("Name", { exact: true }).fill("Street Labels");
  await partner.getByLabel("Slug").fill("Street Labels");
  await partner.getByLabel("Description").fill("Labelling of street scenes:\nevery car and every bicycle.");
  await partner.getByLabel("Website").fill("labels.example.com");
  await partner.getByLabel("Redirect URIs").fill(`${CB}\nhttps://labels.example.com/cb?x=y`);
  await partner.getByRole("button", { name: "Create app" }).click();
  await expectPage(partner, "apps/invalid");
  expect(await partner.evaluate("document.activeElement.id")).toBe("slug");
  expect(await partner.getByLabel("Description").inputValue()).toContain("every bicycle");
  await partner.getByLabel("Slug").fill("opentrain");
  await partner.getByLabel("Website").fill("https://labels.example.com");
  await partner.getByLabel("Redirect URIs").fill(CB);
  await partner.getByLabel("Create and remove links").check();
  await partner.getByLabel("work email address").check();
  await partner.getByRole("button", { name: "Create app" }).click();
  await expectPage(partner, "apps/slug-taken");
  await partner.getByLabel("Slug").fill("street-labels");
  await partner.getByRole("button", { name: "Create app" }).click();
  await partner.waitForURL(/\/settings\/developer\/apps\/\w+\?done=created/);
  await expectPage(partner, "app/active");
  const appPage = partner.url();

  const link = await partner.locator("[data-consent-link]").inputValue();
  expect(link).toBe(`${site.origin}/integrations/street-labels/connect`);
  await partner.getByRole("button", { name: "Copy Consent link" }).click();
  await partner.getByText("Copied").waitFor();
  expect(await partner.evaluate("navigator.clipboard.readText()")).toBe(link);
  expect(await partner.evaluate("getSelection().toString()")).toBe(link);

  const state = "\u{1F916}".repeat(4096);
  const projectId = "a&b#c%2Fd%0Ae\\f \u00e9";
  const query = new URLSearchParams({ redirect_uri: `${CB}?from=opentrain`, state, external_project_id: projectId });
  const customer = await visitor();
  await withPartnerSite(customer);
  await customer.goto(`${link}?${query}`);
  await expectPage(customer, "sign-in/email");
  await signIn(customer, "owner@customer.example.com");
  await expectPage(customer, "consent/no-organization");
  await customer.getByRole("link", { name: "Create an organization" }).click();
  await expectPage(customer, "organization/none");
  await customer.getByLabel("Organization name").fill("Customers & Sons");
  await customer.keyboard.press("Enter");
  await customer.waitForSelector('main[data-page="consent"]');
  await expectPage(customer, "consent/connect");
  expect(await customer.getByRole("checkbox").isChecked()).toBe(false);

  await customer.getByRole("button", { name: "Decline" }).click();
  await expectPage(customer, "consent/declined");
  await customer.getByRole("link", { name: "Go back to labels.example.com" }).click();
  const declined = new URL(customer.url());
  expect([...declined.searchParams]).toEqual([
    ["from", "opentrain"],
    ["error", "access_denied"],
    ["state", state],
    ["external_project_id", projectId],
  ]);

  // Back at the declined screen; the link once more, all by keyboard.
  await customer.goto(`${link}?${query}`);
  await customer.getByRole("checkbox").focus();
  await customer.keyboard.press("Space");
  await customer.keyboard.press("Tab");
  expect(await customer.evaluate("document.activeElement.textContent")).toBe("Approve");
  await customer.keyboard.press("Enter");
  await customer.waitForSelector('main[data-state="connected"]');
  await expectPage(customer, "consent/connected");
  expect(await customer.evaluate("document.activeElement.id")).toBe("secret");
  const token = await customer.locator("[data-secret]").inputValue();
  expect(token).toMatch(/^ot_ptk_/);
  expect(await answerTo(site, token)).toBe("200");
  await customer.getByRole("link", { name: "Go back to labels.example.com" }).click();
  await customer.waitForURL(`${CB}?**`);
  const back = new URL(customer.url());
  expect(back.origin + back.pathname).toBe(CB);
  expect([...back.searchParams].map(([name]) => name)).toEqual([
    "from",
    "opentrain_install_id",
    "state",
    "external_project_id",
  ]);
  expect([back.searchParams.get("state"), back.searchParams.get("external_project_id")]).toEqual([state, projectId]);

  // The browser's back button shows no token; sending the form again shows none either.
  await customer.goBack();
  expect(await customer.content()).not.toContain(token);

  await partner.goto(appPage.replace("created", "saved"));
  await partner.locator("summary").first().click();
  await expectPage(partner, "app/active");
  await partner.getByLabel("Description").fill("x".repeat(501));
  await partner.getByRole("button", { name: "Save" }).click();
  await expectPage(partner, "app/invalid");
  await partner.goto(appPage);
  await partner.getByRole("button", { name: "Deactivate app" }).click();
  await expectPage(partner, "app/disabled");
  await customer.goto(link);
  await expectPage(customer, "consent/app-disabled");
  await customer.goto(`${site.origin}/settings/integrations`);
  await expectPage(customer, "integrations/list");
  await partner.goto(appPage.split("?")[0] ?? "");
  await expectPage(partner, "app/disabled");
  await partner.getByRole("button", { name: "Reactivate app" }).click();
  await partner.getByRole("link", { name: "All apps" }).click();
  await expectPage(partner, "apps/list");
  await partner.goto(`${site.origin}/settings/developer/apps/unknown`);
  await expectPage(partner, "app/unknown");
  await customer.goto(`${link}?state=x&state=y`);
  await expectPage(customer, "consent/bad-request");
  await customer.goto(`${site.origin}/integrations/nothing/connect`);
  await expectPage(customer, "consent/unknown-app");
});

test("on a desktop: an owner reconnects and disconnects; a member looks on", async () => {
  const { visitor, expectPage, signIn } = screensOf(DESKTOP);
  const makers = await newOwner(site, "Makers");
  const app = await newApp(makers, {
    name: "The annotation workbench of the north-eastern office",
    description: "Keeps your annotation projects and your jobs on OpenTrain together.",
    website_url: "https://workbench.example.com/a/rather/long/path/that/does/not/fit/on/a/phone/at/all",
    redirect_uris: CB,
    scopes: [
      platformScope.projectLinksRead,
      platformScope.contractsRead,
      platformScope.participantsRead,
      platformScope.participantsEmail,
    ],
  });
  const before = await newOwner(site, "House of annotation", "owner@house.example.com");
  await connect(before, app.link, { pii_consent: "on" });
  const member = await newMember(site, before, "member@house.example.com");

  const page = await visitor();
  await page.goto(site.origin + app.link);
  await signIn(page, "owner@house.example.com");
  await expectPage(page, "consent/reconnect");
  await makers.submit(await makers.open(app.path), app.path, {
    scopes: [platformScope.projectLinksWrite, platformScope.contractsRead, platformScope.participantsEmail],
  });
  await page.getByRole("button", { name: "Approve" }).click();
  await expectPage(page, "consent/changed");
  await page.getByRole("button", { name: "Approve" }).click();
  await expectPage(page, "consent/connected");
  await page.reload();
  await expectPage(page, "consent/already-used");
  await page.getByRole("link", { name: "Connect again" }).click();
  await expectPage(page, "consent/reconnect");
  await page.evaluate("document.querySelector('[name=form_id]').value = 'x'");
  await page.getByRole("button", { name: "Approve" }).click();
  await expectPage(page, "consent/invalid");
  await page.getByRole("button", { name: "Decline" }).click();
  await expectPage(page, "consent/declined");

  await page.getByRole("link", { name: "See connected apps" }).click();
  await page.locator("summary").first().click();
  await expectPage(page, "integrations/list");
  await page.getByRole("link", { name: "Disconnect The annotation workbench" }).click();
  await expectPage(page, "disconnect/confirm");
  const ask = page.url();
  await page.getByRole("button", { name: "Disconnect", exact: true }).click();
  await expectPage(page, "integrations/list");
  await page.goto(ask);
  await expectPage(page, "disconnect/disconnected");

  const onlooker = await visitor();
  await onlooker.context().addCookies([...member.cookies].map(([name, value]) => ({ name, value, url: site.origin })));
  await onlooker.goto(site.origin + app.link);
  await expectPage(onlooker, "consent/not-owner");
  await onlooker.goto(`${site.origin}/settings/integrations`);
  await expectPage(onlooker, "integrations/list");
  await onlooker.goto(ask);
  await expectPage(onlooker, "disconnect/not-owner");
  await onlooker.goto(`${site.origin}/settings/developer`);
  await expectPage(onlooker, "apps/not-owner");
  await onlooker.goto(`${site.origin}/settings/developer/apps/${app.id}`);
  await expectPage(onlooker, "app/not-owner");

  const without = await startSite(db, { annotationPlatform: false, secret: site.world.config.secret });
  await page.goto(without.origin + app.link);
  await expectPage(page, "consent/feature-disabled");
  await without.close();
  await page.goto(site.origin);
  await expectPage(page, "home/signed-in");
});

test("without scripts nothing is missing but the copy button", async () => {
  const { visitor, expectPage, signIn } = screensOf(PHONE);
  const app = await newApp(await newOwner(site, "Makers"), { scopes: [platformScope.contractsRead] });
  const page = await visitor({ javaScriptEnabled: false });
  await page.goto(site.origin + app.link);
  await signIn(page, "plain@example.com");
  await page.goto(`${site.origin}/settings`);
  await page.getByLabel("Organization name").fill("Plain house");
  await page.getByRole("button", { name: "Create organization" }).click();
  await page.goto(`${site.origin}/settings/integrations`);
  await expectPage(page, "integrations/empty");
  await page.goto(site.origin + app.link);
  await page.getByRole("button", { name: "Approve" }).click();
  await expectPage(page, "consent/connected");
  expect(await page.locator("[data-secret]").inputValue()).toMatch(/^ot_ptk_/);
  expect(await page.locator("button[data-copy]").isVisible()).toBe(false);
  expect(await page.locator("[data-return]").count()).toBe(0);
});
