/** The console in a real browser, whose word counts: layout, keyboard, content security policy, cookies, form headers. */
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { PLAIN_HTTP_HOST, useChromium } from "../../testing/chromium.ts";
import { databases } from "../../testing/index.ts";
import { newMember } from "./platform-testing.ts";
import { DESKTOP, openScreens, PHONE, SCREENS, type Screen, type Screens } from "./screens.ts";
import { mailedCode, mailTo, registerAgent, startClaim, startSite, type TestSite, Visitor } from "./testing.ts";

const [sqlite] = databases;

const browser = useChromium();

async function draftJobs({ origin }: TestSite, token: string, titles: readonly string[]): Promise<void> {
  for (const title of titles) {
    const drafted = await fetch(`${origin}/api/public/v1/job-drafts`, {
      method: "POST",
      headers: { authorization: `Bearer ${token}`, "content-type": "application/json" },
      body: JSON.stringify({ rawJobDescription: title }),
    });
    expect(drafted.status).toBe(201);
  }
}

describe("the console", () => {
  let site: TestSite;
  beforeAll(async () => {
    if (sqlite === undefined) throw new Error("no database");
    site = await startSite((await sqlite.open()).db);
  });
  afterAll(() => site?.close());

  function screensOf(screen: Screen): Screens {
    return openScreens(browser, () => site, screen, "console");
  }

  test("on a phone: an agent is claimed, its owner makes a token and invites a colleague, who joins", async () => {
    const { visitor, expectPage, signIn } = screensOf(PHONE);
    const page = await visitor();
    await page.goto(site.origin);
    await expectPage(page, "home/signed-out");
    await page.goto(`${site.origin}/claim`);
    await expectPage(page, "claim/no-token");

    const agent = await registerAgent(site, {
      agent_name: "Labelling agent of the north-eastern office <b>",
      organization_name: "Example Robotics",
    });
    const claim = await startClaim(site, agent, "owner@example.com");
    await page.goto(site.origin + claim.path);
    await expectPage(page, "claim/sign-in");
    await page.getByRole("link", { name: "Sign in or sign up" }).click();
    await expectPage(page, "sign-in/email");

    // Keyboard only: the field has the focus, Enter sends the form.
    await page.keyboard.type("owner@example.com");
    await page.keyboard.press("Enter");
    await page.waitForURL(/\/sign-in\/code/);
    await expectPage(page, "sign-in/code");
    await page.keyboard.type("00000000");
    await page.keyboard.press("Enter");
    await page.waitForSelector('main[data-state="wrong-code"]');
    await expectPage(page, "sign-in/wrong-code");
    await page.keyboard.type(mailedCode(site, "owner@example.com"));
    await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
    await page.waitForURL(/\/claim/);
    await expectPage(page, "claim/confirm");

    const wrong = claim.code === "000000" ? "000001" : "000000";
    await page.getByLabel("Code from your agent").fill(wrong);
    await page.getByRole("button", { name: "Claim this agent" }).click();
    await expectPage(page, "claim/wrong-code");
    await page.getByLabel("Code from your agent").fill(`${claim.code.slice(0, 3)} ${claim.code.slice(3)}`);
    await page.getByRole("button", { name: "Claim this agent" }).click();
    await expectPage(page, "claim/claimed");

    await page.goto(site.origin);
    await expectPage(page, "home/signed-in");
    await page.goto(`${site.origin}/settings`);
    await expectPage(page, "organization/owner");

    await page.getByRole("link", { name: "API tokens" }).click();
    await expectPage(page, "tokens/list");
    await page.getByRole("button", { name: "Create token" }).click();
    // The browser itself stops an empty name; with a name, the missing scopes are for the server to find.
    await expectPage(page, "tokens/list");
    await page.getByLabel("Name", { exact: true }).fill("Nightly export of the north-eastern office");
    await page.getByRole("button", { name: "Create token" }).click();
    await expectPage(page, "tokens/invalid");
    await page.getByLabel("See your jobs and drafts").check();
    await page.getByLabel("Fund and release payments").check();
    await page.getByRole("button", { name: "Create token" }).click();
    await expectPage(page, "tokens/created");
    const secret = await page.locator("[data-secret]").inputValue();
    expect(secret).toMatch(/^ot_pat_/);
    await page.reload();
    await expectPage(page, "tokens/already-made");
    expect(await page.content()).not.toContain(secret);
    await page.goto(`${site.origin}/settings/tokens`);
    await expectPage(page, "tokens/list");
    await page.locator("summary", { hasText: "Revoke" }).first().click();
    await page.locator("summary", { hasText: "scope" }).first().click();
    await expectPage(page, "tokens/list");
    await page.getByRole("button", { name: "Revoke token" }).first().click();
    await expectPage(page, "tokens/list");

    await page.getByRole("link", { name: "Team" }).click();
    await page.getByLabel("Email address").fill("colleague@example.com");
    await page.getByRole("button", { name: "Send invitation" }).click();
    await expectPage(page, "team/list");

    const link = /http\S+\/invitations\/\S+/.exec(mailTo(site, "colleague@example.com").text)?.[0] ?? "";
    await page.goto(link);
    await expectPage(page, "invitation/other-account");
    const colleague = await visitor();
    await colleague.goto(link);
    await expectPage(colleague, "invitation/sign-in");
    await colleague.getByRole("link", { name: "Sign in or sign up" }).click();
    await signIn(colleague, "colleague@example.com");
    await expectPage(colleague, "invitation/accept");
    await colleague.getByRole("button", { name: "Join" }).click();
    await expectPage(colleague, "team/list");
    await colleague.getByRole("link", { name: "API tokens" }).click();
    await expectPage(colleague, "tokens/not-owner");
    await colleague.getByRole("button", { name: "Sign out" }).click();
    await expectPage(colleague, "home/signed-out");
    await colleague.goto(`${site.origin}/nowhere`);
    await expectPage(colleague, "error/not-found");
  });

  test("on a desktop: an organization is renamed, a member removed, an invitation withdrawn; its owner leaves", async () => {
    const { visitor, expectPage, signIn } = screensOf(DESKTOP);
    const agent = await registerAgent(site);
    const claim = await startClaim(site, agent, "tidy@example.com");
    await draftJobs(site, agent.accessToken, ["Label every car and every bicycle in 500 street images", "Transcribe"]);
    const page = await visitor({ javaScriptEnabled: false });
    await page.goto(site.origin + claim.path);
    await page.getByRole("link", { name: "Sign in or sign up" }).click();
    await signIn(page, "tidy@example.com");
    await page.getByLabel("Code from your agent").fill(claim.code);
    await page.getByRole("button", { name: "Claim this agent" }).click();
    await expectPage(page, "claim/claimed");
    await page.getByRole("link", { name: "Transcribe" }).click();
    await expectPage(page, "job/draft");

    await page.goto(`${site.origin}/settings`);
    await page.getByLabel("Organization name").fill(" ");
    await page.getByRole("button", { name: "Save name" }).click();
    await expectPage(page, "organization/invalid-name");
    await page.getByLabel("Organization name").fill("Example Robotics and Sons, north-eastern office");
    await page.getByRole("button", { name: "Save name" }).click();
    await expectPage(page, "organization/owner");

    // One is invited and joins in browsers; the others send the same forms without one.
    const email = "first-colleague-of-the-north-eastern-office@example.com";
    await page.goto(`${site.origin}/settings/team`);
    await page.getByLabel("Email address").fill(email);
    await page.getByRole("button", { name: "Send invitation" }).click();
    const removed = await visitor({ javaScriptEnabled: false });
    await removed.goto(/http\S+\/invitations\/\S+/.exec(mailTo(site, email).text)?.[0] ?? "");
    await removed.getByRole("link", { name: "Sign in or sign up" }).click();
    await signIn(removed, email);
    await removed.getByRole("button", { name: "Join" }).click();
    await removed.waitForSelector('main[data-page="team"]');
    const owner = new Visitor(site, new Map((await page.context().cookies()).map(({ name, value }) => [name, value])));
    const second = await newMember(site, owner, "second@example.com");
    await owner.submit(await owner.open("/settings/team"), "/settings/team/invites", { email: "third@example.com" });
    const heir = await visitor({ javaScriptEnabled: false });
    await heir.context().addCookies([...second.cookies].map(([name, value]) => ({ name, value, url: site.origin })));

    await page.goto(`${site.origin}/settings/team`);
    await expectPage(page, "team/list");
    await page.getByRole("link", { name: "Withdraw" }).click();
    await expectPage(page, "withdraw-invitation/confirm");
    await page.getByRole("button", { name: "Withdraw" }).click();
    await expectPage(page, "team/list");
    await page.getByRole("link", { name: "Remove first" }).click();
    await expectPage(page, "remove-member/confirm");
    await page.getByRole("button", { name: "Remove" }).click();
    await expectPage(page, "team/list");

    await removed.goto(`${site.origin}/settings/team`);
    await expectPage(removed, "team/no-organization");
    await heir.goto(`${site.origin}/settings`);
    await heir.getByRole("link", { name: "Leave the organization" }).click();
    await expectPage(heir, "leave/confirm");
    await page.goto(`${site.origin}/settings`);
    await page.getByRole("link", { name: "Leave the organization" }).click();
    await expectPage(page, "leave/hand-over");
    await page.getByLabel("second@example.com").check();
    await page.getByRole("button", { name: "Hand over and leave" }).click();
    await expectPage(page, "organization/none");
    await heir.goto(`${site.origin}/settings/organization/leave`);
    await expectPage(heir, "leave/close");
    await heir.getByRole("button", { name: "Leave and close it" }).click();
    await expectPage(heir, "organization/none");
  });

  test.each(SCREENS)("on a %s: a new human makes an organization, all by keyboard", async (...screen) => {
    const { visitor, expectPage, signIn } = screensOf(screen);
    const page = await visitor();
    await page.goto(`${site.origin}/settings`);
    await signIn(page, `${screen[0]}-founder@example.com`);
    await expectPage(page, "organization/none");
    await page.goto(`${site.origin}/settings/tokens`);
    await expectPage(page, "tokens/no-organization");
    await page.goto(`${site.origin}/settings/team`);
    await expectPage(page, "team/no-organization");
    await page.goto(`${site.origin}/settings`);
    await page.keyboard.press("Tab");
    expect(await page.evaluate("document.activeElement.textContent")).toBe("Skip to the content");
    await page.keyboard.press("Enter");
    for (let steps = 0; steps < 5; steps += 1) {
      await page.keyboard.press("Tab");
      if ((await page.evaluate("document.activeElement.id")) === "name") break;
    }
    await page.keyboard.type("Founders & Company");
    await page.keyboard.press("Enter");
    await page.waitForSelector('main[data-state="owner"]');
    await expectPage(page, "organization/owner");
    expect(await page.locator("main").textContent()).toContain("Founders & Company");
    await page.goto(`${site.origin}/settings/tokens`);
    await expectPage(page, "tokens/empty");
  });
});

describe("under plain http at another name than loopback's, where a browser says of a form only `Origin: null`", () => {
  let site: TestSite;
  beforeAll(async () => {
    if (sqlite === undefined) throw new Error("no database");
    site = await startSite((await sqlite.open()).db, {}, PLAIN_HTTP_HOST);
  });
  afterAll(() => site?.close());

  let page: Page | undefined;
  test.each([
    ["as the origin has it", PLAIN_HTTP_HOST],
    ["in capitals", PLAIN_HTTP_HOST.toUpperCase()],
    ["with a dot at its end", `${PLAIN_HTTP_HOST}.`],
  ])("forms work before and after the sign-in; the name is written %s", async (_, host) => {
    page ??= await (await browser().newContext()).newPage();
    await page.context().clearCookies();
    page.removeAllListeners("request");
    const posted: Promise<Record<string, string | undefined>>[] = [];
    page.on("request", (request) => {
      if (request.method() === "POST") posted.push(request.allHeaders());
    });
    const email = `founder-${host.length}-${host.charCodeAt(0)}@example.com`;
    await page.goto(`${site.origin.replace(PLAIN_HTTP_HOST, host)}/settings`);
    await page.getByLabel("Email address").fill(email);
    await page.getByRole("button", { name: "Email me a code" }).click();
    await page.getByLabel("Code").fill(mailedCode(site, email));
    await page.getByRole("button", { name: "Sign in" }).click();
    await page.locator('main[data-page="organization"][data-state="none"]').waitFor();
    await page.getByLabel("Name").fill("Founders & Company");
    await page.keyboard.press("Enter");
    await page.locator('main[data-page="organization"][data-state="owner"]').waitFor();
    await page.getByRole("button", { name: "Sign out" }).click();
    await page.locator('main[data-page="home"][data-state="signed-out"]').waitFor();
    // What this test is about; a browser that says more needs none of it.
    expect(posted).toHaveLength(4);
    for (const headers of await Promise.all(posted)) {
      expect(headers.origin).toBe("null");
      expect(headers).not.toHaveProperty("sec-fetch-site");
      expect(headers).not.toHaveProperty("referer");
    }
  });
});
