import { type PublicScope, publicScopes } from "../../generated/scopes.ts";
import type { T } from "../check.ts";
import { timed } from "../inputs/edges.ts";
import type { Exchange } from "../kit/http/exchange.ts";
import type { Browser } from "../kit/target/browser.ts";
import type { Instant } from "../kit/target/clock.ts";
import { type Page, shown } from "../kit/target/page.ts";
import { type On, register, type StartedClaim, startClaim } from "./agent.ts";

/** The ways through the console that its checks begin with. Each is a control: if it fails, the check is inconclusive. */

export interface Human {
  readonly email: string;
  readonly browser: Browser;
}

/** Somebody who is signed in for the first time and belongs to nothing. */
export function newHuman(t: T, name = "human", on: On = {}): Promise<Human> {
  return t.control("a human can sign in", async () => {
    const { email, browser } = await (on.site ?? t.site).signIn(t.address(name));
    return { email, browser };
  });
}

/** A human who has made an organization by the form: an owner that costs no registration. */
export async function newOwner(t: T, name: string = t.unique("Organization"), on: On = {}): Promise<Human> {
  const human = await newHuman(t, "owner", on);
  await t.control("a human who belongs to nothing can make an organization", async () => {
    const page = await human.browser.open("/settings");
    const done = await human.browser.submit(page, "/settings/organization", { name });
    t.expect(done.exchange).status(303);
  });
  return human;
}

/** What the form for tokens is filled with. */
export type TokenForm = { readonly name?: string; readonly scopes?: readonly PublicScope[] };

export interface MadeToken {
  readonly secret: string;
  readonly id: string;
  /** The page that shows the secret, and the one whose form asked for it. */
  readonly page: Page;
  readonly form: Page;
}

/** A token made by its owner on the page, with all scopes unless said otherwise. */
export function makeToken(t: T, owner: Browser, wanted: TokenForm = {}): Promise<MadeToken> {
  return t.control("the owner can make a token", async () => {
    const form = await owner.open("/settings/tokens");
    const filling = { name: "Export", scopes: publicScopes, ...wanted };
    const page = await owner.submit(form, "/settings/tokens", filling);
    t.expect(page.exchange, "the form for a token").page("tokens", "created");
    const before = revocable(form);
    const id = revocable(page).find((one) => !before.includes(one));
    if (id === undefined) t.fail("the page after making a token", "a form that revokes the new one", page.text);
    return { secret: shownSecret(page) ?? "", id, page, form };
  });
}

/** The ids of the tokens that a page offers to revoke. */
export function revocable(page: Page): string[] {
  return page.forms.flatMap(({ action }) => /^\/settings\/tokens\/([^/?]+)\/revoke/.exec(action)?.[1] ?? []);
}

/** What the element with `data-secret` shows. */
export function shownSecret(page: Page): string | undefined {
  return shown(page, "data-secret");
}

/** Invites somebody by mail; gives the path of the mailed link. */
export function invite(t: T, owner: Browser, email: string, on: On = {}): Promise<string> {
  return t.control("the owner can invite somebody", async () => {
    const site = on.site ?? t.site;
    const page = await owner.open("/settings/team");
    const { mail, result } = await site.mail.next(email, () => owner.submit(page, "/settings/team/invites", { email }));
    t.expect(result.exchange, "the form for an invitation").status(303);
    return invitationLink(t, mail.text, site.origin);
  });
}

function invitationLink(t: T, text: string, origin: string): string {
  const at = text.indexOf(`${origin}/invitations/`);
  const link = /^[^\s<>"]+/.exec(text.slice(at + origin.length))?.[0];
  if (at < 0 || link === undefined) t.fail("the mail of an invitation", `a link to ${origin}/invitations/`, text);
  return link;
}

/** The invited human signs in at the link and accepts. */
export function join(t: T, link: string, email: string, on: On = {}): Promise<Browser> {
  return t.control("the invited human can accept", async () => {
    const { browser } = await (on.site ?? t.site).signIn(email);
    const page = await browser.open(link);
    const done = await browser.submit(page, link);
    t.expect(done.exchange, "accepting the invitation").status(303);
    return browser;
  });
}

export interface Team {
  readonly owner: Human;
  /** A token of the organization with all scopes. */
  readonly token: MadeToken;
  readonly member: Human;
}

/** An organization with a token and a member, for all checks that only look. */
export function sharedTeam(t: T): Promise<Team> {
  return t.shared("team", async () => {
    const owner = await newOwner(t);
    const token = await makeToken(t, owner.browser, { name: t.unique("Token") });
    const email = t.address("member");
    const link = await invite(t, owner.browser, email);
    return { owner, token, member: { email, browser: await join(t, link, email) } };
  });
}

/** Text that would be markup if a page took it as such. */
export function planted(t: T): string {
  return `<i data-planted="1">${t.unique("planted")}</i>" data-planted='2' & <img src=x data-planted=3>`;
}

/** Whether planted text has become markup. */
export function hasPlanted(page: Page): boolean {
  return page.html.querySelector("[data-planted]") !== null;
}

export interface ClaimLink {
  readonly email: string;
  readonly names: { readonly agent_name: string; readonly organization_name: string };
  readonly accessToken: string;
  readonly claimToken: string;
  readonly claim: StartedClaim;
  readonly registeredAt: Instant;
  readonly startedAt: Instant;
}

/**
 * A claim whose names look like markup, for all checks that only look: nobody confirms, declines or restarts it. Only
 * checks that run alone go on with it, when all others are through: `sharedDeclined` and the flows after it.
 */
export function sharedClaimLink(t: T): Promise<ClaimLink> {
  return t.shared("claim link", () => newClaimLink(t));
}

export async function newClaimLink(t: T): Promise<ClaimLink> {
  const email = t.address("claimant");
  const names = { agent_name: planted(t), organization_name: planted(t) };
  const { result: registration, at: registeredAt } = await timed(t, () => register(t, names));
  const { access_token: accessToken, claim_token: claimToken } = registration;
  const { result: claim, at: startedAt } = await timed(t, () => startClaim(t, claimToken, email));
  return { email, names, accessToken, claimToken, claim, registeredAt, startedAt };
}

/** The human of that claim, signed in, before the claim page, whatever it shows: look only. */
export function sharedClaimPage(t: T): Promise<ClaimLink & Claimant> {
  return t.shared("claim page", async () => {
    const link = await sharedClaimLink(t);
    return { ...link, ...(await arrive(t, link.claim, link.email)) };
  });
}

export interface Claimant extends Human {
  /** The answer to the sign-in that began on the claim page. */
  readonly landed: Page;
  /** The claim page, opened again. */
  readonly page: Page;
}

/** The human of a claim, signed in, before the page that asks for the code. */
export function claimant(t: T, claim: StartedClaim, email: string): Promise<Claimant> {
  return t.control("the human with the claim's address is asked for the code", async () => {
    const arrived = await arrive(t, claim, email);
    t.expect(arrived.page.exchange, "the claim page").page("claim", "confirm");
    return arrived;
  });
}

async function arrive(t: T, { verification_uri }: StartedClaim, email: string): Promise<Claimant> {
  const { browser, landed } = await t.signIn(email, { start: verification_uri });
  return { email, browser, landed, page: await browser.open(verification_uri) };
}

/** Codes that are not this one, all different. */
export function wrongCodes(right: string, n: number): string[] {
  return Array.from({ length: n }, (_, i) =>
    String((Number(right) + i + 1) % 10 ** right.length).padStart(right.length, "0"),
  );
}

/** The number that a page says is left of the tries. */
export function triesLeft(page: Page): number | undefined {
  const element = page.html.querySelector("[data-tries-left]");
  const said = element?.getAttribute("data-tries-left") || element?.text.trim();
  return said !== undefined && /^\d+$/.test(said) ? Number(said) : undefined;
}

/** The form token of this browser's session, from whichever page has a form. */
export async function csrfOf(t: T, browser: Browser): Promise<string> {
  for (const path of ["/settings", "/settings/team", "/", "/sign-in"]) {
    for (const { fields } of (await browser.open(path)).forms) {
      const csrf = fields.find(([name]) => name === "csrf")?.[1];
      if (csrf !== undefined) return csrf;
    }
  }
  t.inconclusive("no page has a form with a csrf field");
}

/** HEAD as this browser would send it. */
export function head(t: T, browser: Browser, path: string): Promise<Exchange> {
  const cookie = browser.jar.header(path.split("?")[0] ?? "/");
  return t.send({ method: "HEAD", path, headers: cookie === undefined ? {} : { cookie } });
}

/** A page that refuses a form: 4xx, and this page in this state. */
export function refused(t: T, page: Page, what: string): ReturnType<T["expect"]> {
  return t.expect(page.exchange, what).status(400, 403, 404, 409);
}

/** The path and query of an absolute URL of the server under test. */
export function pathOf(url: string): string {
  const { pathname, search } = new URL(url);
  return pathname + search;
}
