import type { T } from "../check.ts";
import type { Exchange } from "../kit/http/exchange.ts";
import type { Browser, Filling } from "../kit/target/browser.ts";
import type { Page } from "../kit/target/page.ts";
import { draftJob, poll, sharedFullRegistration, startClaim } from "./agent.ts";
import { claimant, csrfOf, type Human, invite, join, type MadeToken, makeToken, newOwner } from "./console.ts";

/** What the people of an organization do with it, and the ways that its checks begin with. */

export const TEAM = "/settings/team";
export const NAME = "/settings/organization/name";
export const LEAVE = "/settings/organization/leave";

/** An organization of its own, for checks that change it. */
export interface OwnTeam {
  readonly owner: Human;
  readonly token: MadeToken;
  readonly members: readonly Human[];
}

export async function newTeam(t: T, members: number): Promise<OwnTeam> {
  const owner = await newOwner(t);
  const token = await makeToken(t, owner.browser);
  const joined: Human[] = [];
  for (let n = 0; n < members; n += 1) joined.push(await newMember(t, owner.browser));
  return { owner, token, members: joined };
}

export async function newMember(t: T, owner: Browser): Promise<Human> {
  const email = t.address("member");
  return { email, browser: await join(t, await invite(t, owner, email), email) };
}

/** Where the owner removes the member with this address. */
export function removalOf(t: T, owner: Browser, email: string): Promise<string> {
  return t.control("the owner sees the member", async () => {
    return `${TEAM}/members/${await listed(t, owner, "data-member", email)}/remove`;
  });
}

/** Where the owner withdraws the pending invitation of this address. */
export function withdrawalOf(t: T, owner: Browser, email: string): Promise<string> {
  return t.control("the owner sees the invitation", async () => {
    return `${TEAM}/invites/${await listed(t, owner, "data-invitation", email)}/withdraw`;
  });
}

async function listed(t: T, owner: Browser, attribute: string, email: string): Promise<string> {
  const page = await owner.open(TEAM);
  const element = page.html.querySelectorAll(`[${attribute}]`).find((one) => one.text.includes(email));
  const id = element?.getAttribute(attribute);
  if (id === undefined) t.fail("the team page", `an element with ${attribute} that names ${email}`, page.text);
  return id;
}

/** Posts the form of the page that asks, at the same path. */
export async function press(browser: Browser, path: string, filling: Filling = {}): Promise<Page> {
  return browser.submit(await browser.open(path), path, filling);
}

/** Posts what such a form would, for whom the page shows none. */
export async function force(
  t: T,
  browser: Browser,
  path: string,
  fields: Readonly<Record<string, string>> = {},
): Promise<Page> {
  return browser.post(path, [["csrf", await csrfOf(t, browser)], ...Object.entries(fields)]);
}

/** The members whom the page offers as new owners. */
export function heirs(page: Page): string[] {
  return page.html.querySelectorAll('input[name="new_owner"]').map((one) => one.getAttribute("value") ?? "");
}

/** What somebody is in their organization: the state of its page. */
export async function standingOf(browser: Browser): Promise<string | undefined> {
  return (await browser.open("/settings")).main?.state;
}

/** The ids of jobs that a page shows, in its order. */
export function jobsOn(page: Page): string[] {
  return page.html.querySelectorAll("[data-job]").map((one) => one.getAttribute("data-job") ?? "");
}

export interface ClosedAccount {
  /** The jobs that the agent made before the claim, oldest first; the last but one is published. */
  readonly jobIds: readonly string[];
  readonly owner: Browser;
  /** A token that the owner made. */
  readonly bearer: string;
  /** The link of an invitation that was pending, and whom it is for. */
  readonly link: string;
  readonly guest: string;
  /** The claim page after the claim, and after its owner has left. */
  readonly claimed: Page;
  readonly afterwards: Page;
  /** The page that asks whether to close, and the answer to its form. */
  readonly asked: Page;
  readonly closed: Page;
  /** The first poll after the claim, when its owner had left already. */
  readonly polled: Exchange<"pollClaimToken">;
}

/** An agent that makes six jobs and is claimed by a human, who leaves before it collects its token. */
export function sharedClosedAccount(t: T): Promise<ClosedAccount> {
  return t.shared("account that is closed", async () => {
    const { claim_token, access_token } = await t.control("an agent can register", async () => {
      return t.expect(await sharedFullRegistration(t), "a registration").body(200);
    });
    const jobIds: string[] = [];
    for (let n = 1; n <= 6; n += 1) jobIds.push(await draftJob(t, access_token, { title: `Street images ${n}` }));
    await t.control("a job can be published", async () => {
      const published = await t.call("publishJob", { bearer: access_token, path: { jobId: jobIds[4] ?? "" } });
      t.expect(published).status(200);
    });
    const email = t.address("owner");
    const claim = await startClaim(t, claim_token, email);
    const { browser: owner, page } = await claimant(t, claim, email);
    await t.control("the human with the claim's address can confirm it", async () => {
      const done = await owner.submit(page, "/claim", { user_code: claim.user_code });
      t.expect(done.exchange, "the right code").status(303);
    });
    const { secret: bearer } = await makeToken(t, owner);
    const guest = t.address("guest");
    const link = await invite(t, owner, guest);
    const claimed = await owner.open(claim.verification_uri);
    const asked = await owner.open(LEAVE);
    const closed = await owner.submit(asked, LEAVE);
    const afterwards = await owner.open(claim.verification_uri);
    const polled = await t.observe(() => poll(t, claim_token));
    return { jobIds, owner, bearer, link, guest, claimed, afterwards, asked, closed, polled };
  });
}
