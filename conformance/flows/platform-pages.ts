import type { HTMLElement } from "node-html-parser";
import { type PlatformScope, platformScopes, scopeCatalogues } from "../../generated/scopes.ts";
import type { T } from "../check.ts";
import type { Browser, Filling } from "../kit/target/browser.ts";
import { type Page, resolveOn } from "../kit/target/page.ts";
import { type Human, invite, join } from "./console.ts";
import { type App, type AppForm, newApp, sharedCustomer, sharedPartner } from "./platform.ts";

/** What the pages of apps, consent and integrations say, and the ways on them that their own checks begin with. */

/** Where the apps of these checks lead back to. */
export const BACK = "https://labels.example.com/cb";

/** Where a signed-out visitor is led. */
export const SIGN_IN: RegExp = /^\/sign-in(\?|$)/;

/** Text and the values of fields, as a reader sees them. */
export function saidIn(element: HTMLElement): string {
  const fields = element.querySelectorAll("input").filter((one) => one.getAttribute("type") !== "hidden");
  const values = fields.map((one) => one.getAttribute("value") ?? "");
  return [element.structuredText, ...values].join(" ").replace(/\s+/g, " ").trim();
}

/** The element of a list that stands for one record: `data-app`, `data-install`. */
export function entry(page: Page, attribute: "data-app" | "data-install", id: string): HTMLElement | undefined {
  return entries(page, attribute).find((element) => element.getAttribute(attribute) === id);
}

export function entries(page: Page, attribute: "data-app" | "data-install" | "data-action"): HTMLElement[] {
  return page.html.querySelectorAll(`[${attribute}]`);
}

/** What one entry says; that it is there is asserted. */
export function entryText(t: T, page: Page, attribute: "data-app" | "data-install", id: string, what: string): string {
  const element = entry(page, attribute, id);
  if (element === undefined) t.fail(what, `an element with ${attribute}="${id}"`, page.text);
  return saidIn(element);
}

/** An entry without its figures: two of these differ only if they say different things, whenever they said them. */
export function withoutFigures(text: string): string {
  return text.replace(/[\d:.,+-]+/g, "").replace(/\s+/g, " ");
}

/** The scopes that a text names, by their name or in words. */
export function scopesSaid(text: string): PlatformScope[] {
  return platformScopes.filter(
    (scope) => text.includes(scope) || text.includes(scopeCatalogues["platform-api"][scope]),
  );
}

/** Tests whether a text has the year that it is for the server. */
export function hasYear(t: T): (text: string) => boolean {
  const year = String(new Date(t.now()).getUTCFullYear());
  return (text) => text.includes(year);
}

export function appPath({ id }: App, form: "" | "/deactivate" | "/reactivate" = ""): string {
  return `/settings/developer/apps/${id}${form}`;
}

/** Posts the form that changes an app; judges nothing. */
export async function postChange(app: App, change: Filling, browser: Browser = app.partner.browser): Promise<Page> {
  return browser.submit(await browser.open(appPath(app)), appPath(app), change);
}

/** The partner changes its app. */
export function changeApp(t: T, app: App, change: Omit<AppForm, "slug">): Promise<void> {
  return t.control("a partner can change its app", async () => {
    t.expect((await postChange(app, { ...change })).exchange, "the form that changes an app").status(303);
  });
}

/** What a consent screen asks for, and what it says would change on reconnecting. */
export interface Asked {
  readonly scopes: readonly string[];
  readonly gained: readonly string[];
  readonly lost: readonly string[];
}

export function asked(page: Page): Asked {
  const listed = page.html.querySelectorAll("[data-scope]").map((element) => ({
    scope: element.getAttribute("data-scope") ?? "",
    change: element.getAttribute("data-change") ?? element.querySelector("[data-change]")?.getAttribute("data-change"),
  }));
  const names = (one: (change: string | undefined) => boolean): string[] =>
    listed.filter(({ change }) => one(change)).map(({ scope }) => scope);
  return {
    scopes: names((change) => change !== "lost"),
    gained: names((change) => change === "gained"),
    lost: names((change) => change === "lost"),
  };
}

/** The consent link with these parameters, form-encoded. */
export function consentLink({ link }: Pick<App, "link">, parameters: Readonly<Record<string, string>> = {}): string {
  const pairs = Object.entries(parameters).map(([name, value]) => `${name}=${encodeURIComponent(value)}`);
  return pairs.length === 0 ? link : `${link}?${pairs.join("&")}`;
}

/** Where the elements with `data-return` lead. */
export function waysBack(page: Page): string[] {
  return page.html.querySelectorAll("[data-return]").map((element) => element.getAttribute("href") ?? "");
}

/** Everything on a page that leads, loads or sends to another origin. */
export function leadsAway(page: Page): string[] {
  const targets = ["href", "src", "action", "formaction", "data"].flatMap((attribute) =>
    page.html.querySelectorAll(`[${attribute}]`).map((element) => element.getAttribute(attribute) ?? ""),
  );
  const refresh = page.html
    .querySelectorAll("meta[http-equiv]")
    .filter((meta) => meta.getAttribute("http-equiv")?.toLowerCase() === "refresh")
    .map((meta) => meta.getAttribute("content") ?? "");
  return [...targets.filter((target) => isElsewhere(page, target)), ...refresh];
}

function isElsewhere({ url, exchange }: Page, target: string): boolean {
  try {
    const resolved = resolveOn(url, target);
    return !resolved.startsWith("/") && !resolved.startsWith(`${exchange.origin}/`);
  } catch {
    return true; // no URL, so nobody knows where a browser goes
  }
}

/** Every platform token in an answer, whatever the answer is. */
export function tokensIn(page: Page): string[] {
  const { headers, text } = page.exchange;
  const all = [text, ...headers.raw.map(([, value]) => value)].join("\n");
  return [...new Set(all.match(/ot_ptk_[\w-]+/g) ?? [])];
}

/** What the customer would be asked now: `connect` if nothing was granted, `reconnect` if something is. */
export async function consentState(customer: Browser, app: App): Promise<string | undefined> {
  return (await customer.open(app.link)).main?.state;
}

/** Nothing was granted to the app: no token shown, no install listed, and the screen asks as for the first time. */
export async function grantedNothing(t: T, customer: Browser, app: App, after: string, answer?: Page): Promise<void> {
  if (answer !== undefined) t.value(`platform tokens in the answer to ${after}`, tokensIn(answer).length).is(0);
  t.value(`the state of the consent screen after ${after}`, await consentState(customer, app)).is("connect");
  const list = await customer.open("/settings/integrations");
  const installs = entries(list, "data-install").map(saidIn);
  t.value(`installs of the app after ${after}`, installs.filter((text) => text.includes(app.name)).length).is(0);
}

/** A member, not the owner, of the shared customer. */
export function sharedMember(t: T): Promise<Human> {
  return t.shared("customer's member", async () => {
    const { browser } = await sharedCustomer(t);
    const email = t.address("member");
    const link = await invite(t, browser, email);
    return { email, browser: await join(t, link, email) };
  });
}

/** An app that asks for everything, for checks that only look at its screens: nobody connects, changes or stops it. */
export function sharedScreenApp(t: T): Promise<App> {
  return t.shared("app to look at", async () => newApp(t, await sharedPartner(t, "consent"), { redirect_uris: BACK }));
}

/** How many forms of a page decide a consent. */
export function deciding(page: Page): number {
  return page.forms.filter(({ names }) => names.includes("decision")).length;
}
