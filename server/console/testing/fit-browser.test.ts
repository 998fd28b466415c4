/** Every page with much on it, in a real browser, on screens of all widths; and what Back and two clicks come to there. */
import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { publicScope } from "../../../generated/scopes.ts";
import { givenContract } from "../../marketplace/contracts/testing.ts";
import { useChromium } from "../../testing/chromium.ts";
import { databases } from "../../testing/index.ts";
import { connect, newApp, newMember, newOwner, postApp, textOf } from "./platform-testing.ts";
import { expectFit, fitOn, type Size } from "./screens.ts";
import {
  mailedCode,
  registerAgent,
  signedInAs,
  startClaim,
  startSite,
  type TestSite,
  type Visitor,
} from "./testing.ts";

const SIZES = [320, 390, 800, 1000, 1200, 1280].map((width) => ({ width, height: 900 }));
/** As long as a name may be, without a place to break it. */
const LONG = "Donaudampfschifffahrtsgesellschaftskapitaenskajuetenschluesselbundanhaengersammlung".padEnd(120, "x");
const LOCAL = "a-very-long-mailbox-name-of-somebody-who-has-many-names-in-all-x";

const [sqlite] = databases;
const browser = useChromium();
let site: TestSite;
beforeAll(async () => {
  if (sqlite === undefined) throw new Error("no database");
  site = await startSite((await sqlite.open()).db);
});
afterAll(async () => {
  await site?.close();
});

/** A window of somebody who is signed in, or of nobody. */
async function windowOf(visitor?: Visitor, options = {}): Promise<Page> {
  const context = await browser().newContext(options);
  const cookies = [...(visitor?.cookies ?? [])].map(([name, value]) => ({ name, value, url: site.origin }));
  await context.addCookies(cookies);
  return context.newPage();
}

function expectToFit(page: Page): Promise<void> {
  return expectFit(page, "it", SIZES);
}

const JOBS_AND_MESSAGES = [publicScope.jobsWrite, publicScope.proposalsWrite, publicScope.messagesWrite];

/** The trainer's page of a conversation in which the employer has written; of the job's newest proposal. */
async function conversationWith(token: string, jobId: string, content: string): Promise<string> {
  const base = `${site.origin}/api/public/v1`;
  const headers = { authorization: `Bearer ${token}`, "content-type": "application/json" };
  const listed = await fetch(`${base}/jobs/${jobId}/proposals`, { headers });
  const [proposal] = ((await listed.json()) as { proposals: { id: string }[] }).proposals;
  const started = await fetch(`${base}/proposals/${proposal?.id}/conversation`, { method: "POST", headers });
  const { conversationId } = (await started.json()) as { conversationId: string };
  const body = JSON.stringify({ conversationId, content });
  expect((await fetch(`${base}/messages`, { method: "POST", headers, body })).status).toBe(201);
  return `/work/conversations/${conversationId}`;
}

/** The owner's page of a hire that is asked for by the job's newest proposal. */
async function askedToHire(token: string, jobId: string, words: string): Promise<string> {
  const base = `${site.origin}/api/public/v1`;
  const headers = { authorization: `Bearer ${token}`, "content-type": "application/json" };
  const listed = await fetch(`${base}/jobs/${jobId}/proposals`, { headers });
  const [proposal] = ((await listed.json()) as { proposals: { id: string }[] }).proposals;
  const milestone = { name: words.slice(0, 120), description: words, volume: 1, dueDate: "2999-12-31" };
  const body = JSON.stringify({ milestone });
  const asked = await fetch(`${base}/proposals/${proposal?.id}/hire`, { method: "POST", headers, body });
  const { approval } = (await asked.json()) as { approval: { id: string } };
  return `/approvals/${approval.id}`;
}

/** The owner's page of a contract on this job, with work of two days that an install has reported. */
async function contractWith(jobId: string, installId: string, words: string): Promise<string> {
  const { world } = site;
  const { db, clock } = world;
  const job = db.selectFrom("jobs").select("organizationId").where("id", "=", jobId);
  const { organizationId } = await job.executeTakeFirstOrThrow();
  const milestone = { name: words.slice(0, 120), description: words, volume: 50_000, dueDate: "2999-12-31" };
  const contract = await givenContract(world, { organizationId, jobId, rateCents: 2_000, milestone });
  const { contractId, trainerUserId: workerUserId } = contract;
  const most = { seconds: 86_400, tasks: 10_000_000, labels: 10_000_000 };
  for (const [workDate, seconds] of [
    ["2026-01-01", 3_600],
    ["2026-01-30", 86_400],
  ] as const) {
    const of = { contractId, installId, workerUserId, workDate, externalReportId: null, updatedAt: clock.now() };
    await db
      .insertInto("usageTotals")
      .values({ ...of, ...most, seconds })
      .execute();
  }
  const used = { usedSeconds: 170_000_000, usedTasks: 20_000_000, usedLabels: 20_000_000 };
  await db.updateTable("contracts").set(used).where("id", "=", contractId).execute();
  return `/contracts/${contractId}`;
}

test("names that run from right to left stay where they stand in the sentence", async () => {
  const agent = await registerAgent(site, {
    agent_name: "\u05e9\u05dc\u05d5\u05dd",
    organization_name: "\u05e2\u05d5\u05dc\u05dd",
  });
  const claim = await startClaim(site, agent, "rtl@example.com");
  const page = await windowOf(await signedInAs(site, "rtl@example.com"));
  await page.goto(site.origin + claim.path);
  // As in many of our sentences: nothing but a number between two names, which without isolation would trade places.
  const lefts = await page
    .locator("main strong")
    .first()
    .evaluate((name) => {
      name.outerHTML = `<span>${name.outerHTML} 12 ${name.outerHTML}</span>`;
    })
    .then(() =>
      page
        .locator("main strong")
        .evaluateAll((names) => names.slice(0, 2).map((one) => one.getBoundingClientRect().left)),
    );
  expect(lefts[0]).toBeLessThan(lefts[1] ?? 0);
});

test("every page with long names and many rows fits screens of 320 to 1280 px", async () => {
  const owner = await newOwner(site, LONG, `${LOCAL}@example.com`);
  await newMember(site, owner, `another-${LOCAL.slice(8)}@example.com`);
  await owner.submit(await owner.open("/settings/team"), "/settings/team/invites", {
    email: `pending-${LOCAL.slice(8)}@example.com`,
  });
  for (const name of [LONG, "Nightly export", "Two words"]) {
    const form = await owner.open("/settings/tokens");
    await owner.submit(form, "/settings/tokens", {
      name,
      scopes: [publicScope.jobsRead, publicScope.paymentsWrite, publicScope.webhooksManage],
      expires_at: "2999-12-31",
    });
  }
  const redirect = `https://${"labels.".repeat(20)}example.com/callback`;
  const app = await newApp(owner, { name: LONG, slug: "s".repeat(50), description: LONG, redirect_uris: redirect });
  const link = `${app.link}?redirect_uri=${encodeURIComponent(redirect)}`;
  await connect(owner, link);
  const install = (await owner.open("/settings/integrations")).html.querySelector("[data-install]");
  const form = await owner.open("/settings/tokens");
  const made = await owner.submit(form, "/settings/tokens", { name: "For jobs", scopes: JOBS_AND_MESSAGES });
  const bearer = made.html.querySelector("[data-secret]")?.text ?? "";
  const drafted = await fetch(`${site.origin}/api/public/v1/job-drafts`, {
    method: "POST",
    headers: { authorization: `Bearer ${bearer}`, "content-type": "application/json" },
    body: JSON.stringify({ rawJobDescription: `${LONG}\n${LONG}` }),
  });
  const { jobId } = (await drafted.json()) as { jobId: string };

  const published = await fetch(`${site.origin}/api/public/v1/jobs/${jobId}/publish`, {
    method: "POST",
    headers: { authorization: `Bearer ${bearer}` },
  });
  expect(published.status).toBe(200);
  const trainer = await owner.open("/settings/trainer");
  const said = { first_name: LONG.slice(0, 60), last_name: LONG.slice(0, 60), country: "GS", title: LONG };
  await owner.submit(trainer, "/settings/trainer", said);
  const profile = new URL(textOf(await owner.open("/settings/trainer"), "data-profile-url")).pathname;

  const other = await newOwner(site);
  await other.submit(await other.open("/settings/trainer"), "/settings/trainer", said);
  const bid = { amount_usd: "1000000", unit: "PER_LABEL", cover_letter: LONG };
  const proposed = await other.submit(await other.open(`/jobs/${jobId}`), `/jobs/${jobId}/proposals`, bid);
  expect([proposed.status, proposed.location]).toEqual([303, "/work?done=proposed"]);
  const written = await conversationWith(bearer, jobId, LONG);
  const proposing = await windowOf(other);
  for (const path of ["/work", `/jobs/${jobId}`, written]) {
    await proposing.goto(site.origin + path);
    await expectToFit(proposing);
  }

  const page = await windowOf(owner);
  const paths = [
    "/",
    "/sign-in",
    "/claim",
    "/nowhere",
    "/jobs",
    `/jobs?q=${LONG}`,
    `/jobs/${jobId}`,
    "/settings",
    "/settings/team",
  ];
  const own = [
    "/settings/tokens",
    "/settings/integrations",
    "/settings/developer",
    app.path,
    link,
    "/settings/trainer",
    profile,
    `/jobs/${jobId}/proposals`,
    "/approvals",
    await askedToHire(bearer, jobId, LONG),
    "/contracts",
    await contractWith(jobId, install?.getAttribute("data-install") ?? "", LONG),
  ];
  const asking = `/settings/integrations/${install?.getAttribute("data-install")}/disconnect`;
  for (const path of [...paths, ...own, asking]) {
    await page.goto(site.origin + path);
    await page.evaluate("for (const fold of document.querySelectorAll('main details')) fold.open = true");
    await expectToFit(page);
  }
  const claimant = await signedInAs(site, "claimant@example.com");
  const names = { agent_name: LONG, organization_name: LONG };
  const claim = await startClaim(site, await registerAgent(site, names), "claimant@example.com");
  const claiming = await windowOf(claimant);
  await claiming.goto(site.origin + claim.path);
  await expectToFit(claiming);
  await claiming.getByLabel("Code from your agent").fill(`${claim.code.slice(0, 3)} - ${claim.code.slice(3)}`);
  await claiming.getByRole("button", { name: "Claim this agent" }).click();
  await claiming.locator('main[data-state="claimed"]').waitFor();
  await expectToFit(claiming);
  expect((await postApp(owner, { name: LONG, slug: "t".repeat(50) })).status).toBe(303);
});

test("what does not fit is found: on the screens where it is too wide, cut, covered or gone", async () => {
  const page = await windowOf();
  await page.setContent(`<!doctype html><style>
    body { margin: 0 } main { height: 3000px } .wide { width: 500px; height: 1px } .lid { position: absolute; inset: 0 0 auto; height: 80px }
    .cut { position: absolute; left: -20px; top: 100px }
    @media (min-width: 600px) { .lid, .cut { display: none } }
    @media (max-width: 599px) { .desktop { display: none } }
  </style><main><button>Free</button><button class="desktop">Menu</button>
    <label for="box">Box</label><input id="box" name="boxed" type="checkbox"><div class="lid"></div></main>`);
  const free = { wider: 0, over: [], covered: [] };
  const covered = { wider: 0, over: [], covered: ["Free", "boxed"], controls: ["Free", "boxed"] };
  const phone: Size = { width: 390, height: 844 };
  const desktop: Size = { width: 1280, height: 900 };
  expect(await fitOn(page, [phone, desktop])).toEqual([covered, { ...free, controls: ["Free", "Menu", "boxed"] }]);
  await page.evaluate("document.querySelector('.lid').className = 'wide'");
  expect(await fitOn(page, [phone])).toEqual([{ ...free, wider: 110, controls: ["Free", "boxed"] }]);
  await page.evaluate("document.querySelector('.wide').outerHTML = '<a class=cut href=x>Cut off link</a>'");
  expect(await fitOn(page, [phone])).toMatchObject([{ over: ["Cut off link"], covered: [] }]);
  // On each screen all is well, but what there is differs.
  await page.evaluate("document.querySelector('.cut').remove()");
  await expectFit(page, "one", [phone]);
  await expectFit(page, "other", [desktop]);
  await expect(expectFit(page, "both", [phone, desktop])).rejects.toThrow("both (about:blank) on a screen of 1280 px");
});

test("Back goes back after a wrong code and the right one, and nothing is sent again", async () => {
  const page = await windowOf();
  await page.goto(`${site.origin}/sign-in?return_to=%2Fjobs`);
  await page.getByLabel("Email address").fill("back@example.com");
  await page.getByRole("button", { name: "Email me a code" }).click();
  const code = mailedCode(site, "back@example.com");
  await page.getByLabel("Code").fill(code === "00000000" ? "00000001" : "00000000");
  await page.getByRole("button", { name: "Sign in" }).click();
  await page.locator('main[data-state="wrong-code"]').waitFor();
  expect(page.url()).not.toMatch(/back|@|%40/);
  // As it is copied from elsewhere.
  await page.getByLabel("Code").fill(`${code.slice(0, 4)}-${code.slice(4)}`);
  await page.getByRole("button", { name: "Sign in" }).click();
  await page.locator('main[data-page="jobs"]').waitFor();
  // Where the code was asked for there is nothing to do any more, which leads on; then comes the page before it.
  const seen: (string | null)[] = [];
  while (!page.url().includes("/sign-in?") && seen.length < 4) {
    await page.goBack();
    seen.push(await page.locator("main").getAttribute("data-page"));
  }
  expect([seen.at(-1), new Set(seen)]).toEqual(["sign-in", new Set(["jobs", "sign-in"])]);
});

test.each([
  { javaScriptEnabled: true, posts: 1, when: "before the first is answered" },
  { javaScriptEnabled: false, posts: 2, when: "before the page goes on to where the answer to the first leads" },
])("two clicks on Sign in sign in, with scripts: $javaScriptEnabled, the second $when", async (row) => {
  const { javaScriptEnabled } = row;
  const email = `clicks-${javaScriptEnabled}@example.com`;
  const page = await windowOf(undefined, { javaScriptEnabled });
  await page.goto(`${site.origin}/sign-in?return_to=%2Fjobs`);
  await page.getByLabel("Email address").fill(email);
  await page.getByRole("button", { name: "Email me a code" }).click();
  await page.getByLabel("Code").fill(mailedCode(site, email));
  const box = await page.getByRole("button", { name: "Sign in" }).boundingBox();
  if (box === null) throw new Error("there is no button");
  const click = (): Promise<void> => page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);

  // The page stays until both clicks are made: else the second would meet whatever the next page has in this place.
  const held = Promise.withResolvers<void>();
  const goesOn = Promise.withResolvers<void>();
  let posts = 0;
  site.hold = ({ method }) => {
    if (method === "POST") posts += 1;
    if (posts === 2) goesOn.resolve();
    if (method !== (javaScriptEnabled ? "POST" : "GET")) return undefined;
    held.resolve();
    return goesOn.promise;
  };
  try {
    await click();
    await held.promise;
    await click();
    if (javaScriptEnabled) goesOn.resolve();
    await page.locator('main[data-page="jobs"]').waitFor();
    expect(posts).toBe(row.posts);
  } finally {
    delete site.hold;
  }
});
